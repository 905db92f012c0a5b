/**
 * `npm run bench`: Atlas side by side with its peers, on a Neo4j of its own. See docs/performance.md.
 *
 * This file only gets ready what the others need: the peers, which users never install, and the product, compiled.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

function command(name, args) {
  const { status, error } = spawnSync(name, args, { cwd: ROOT, stdio: ['ignore', 2, 'inherit'] });
  if (status === 0) return;
  console.error(`bench: ${[name, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(2);
}

/** When a file was written; 0 when there is none. */
function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const installed = writtenAt(`${HERE}node_modules/.package-lock.json`);
if (installed < writtenAt(`${HERE}package-lock.json`))
  command('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund']);
command('npm', ['run', '--silent', 'build']);
const { main } = await import('./main.js');
process.exitCode = await main(process.argv.slice(2));
