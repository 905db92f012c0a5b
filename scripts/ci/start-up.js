// Starts Atlas on the Node that runs this, in an empty folder, asks it one question and stops it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SEED = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const PATIENCE_MS = 60_000;
const QUESTION = '{ organisation(id: "cite-du-numerique") { name partnerships { totalCount } } }';

/** The API's address, read from what Atlas says when it is up. */
async function addressOf(atlas) {
  let said = '';
  for await (const text of atlas.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [address] = /http:\S+\/graphql/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`it stopped before it was up: ${said}`);
}

async function ask(address) {
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const answer = await reply.json();
  if (!answer.data?.organisation?.name) throw new Error(`it answered ${JSON.stringify(answer)}`);
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-start-up-'));
const atlas = spawn(process.execPath, [MAIN], {
  env: { PATH: process.env.PATH, PORT: '0', ATLAS_DATA: folder, ATLAS_SEED: SEED },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const exited = once(atlas, 'exit');
const tooLong = setTimeout(() => atlas.kill('SIGKILL'), PATIENCE_MS);

try {
  await ask(await addressOf(atlas));
  atlas.kill('SIGTERM');
  const [code, signal] = await exited;
  if (code !== 0) throw new Error(`it stopped with ${signal ?? `exit code ${code}`}`);
  console.log(`✓ starts, answers and stops on Node ${process.version}`);
} catch (error) {
  atlas.kill('SIGKILL');
  console.error(`✗ Node ${process.version}: ${error.message}`);
  process.exitCode = 1;
} finally {
  clearTimeout(tooLong);
  rmSync(folder, { recursive: true, force: true });
}
