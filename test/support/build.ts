import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds what the tests run built: the thread that explores the graph, and the page. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.js'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
