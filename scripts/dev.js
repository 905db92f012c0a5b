// npm run dev: compiles on every change of src/ and web/, and restarts Atlas on every change of what it runs on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

const WATCHED = ['dist', 'schema', 'examples'];
const QUIET_MS = 300;

const compilers = [
  spawn('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    stdio: 'inherit',
  }),
  spawn('node_modules/.bin/vite', ['build', 'web', '--watch', '--logLevel', 'warn'], { stdio: 'inherit' }),
];

let atlas = start();
let turn = Promise.resolve();
let pending;
for (const folder of WATCHED)
  watch(folder, { recursive: true }, (_event, name) => {
    if (name?.endsWith('.tsbuildinfo')) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      turn = turn.then(restart);
    }, QUIET_MS);
  });

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    for (const compiler of compilers) compiler.kill();
    await stop(atlas);
    process.exit();
  });

function start() {
  const env = { ATLAS_PLAN: 'everybody', ...process.env };
  return spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], { stdio: 'inherit', env });
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function restart() {
  await stop(atlas);
  atlas = start();
}
