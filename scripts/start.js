// npm start: builds what changed, then is the server itself.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

// A supervisor's SIGTERM ends npm and the shell under it at once, and would leave the server behind: it goes with them.
const parent = process.ppid;
const LOOK_MS = 250;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, LOOK_MS).unref();

await import('../dist/main.js');
