// npm run build: compiles what changed, src/ by TypeScript and the page, web/, by Vite.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
/** Only who builds the page needs Vite: it is left out by `npm ci --omit=dev`, and the page built before is served. */
const VITE = 'node_modules/vite/bin/vite.js';
const PAGE = 'dist/web/index.html';
const MADE_OF = ['web', 'src/model/fold.ts', 'examples', 'schema/derived', 'package-lock.json'];

export function build() {
  run([TYPESCRIPT, '-p', 'tsconfig.build.json']);
  if (changedAt(VITE) > 0 && changedAt(PAGE) < Math.max(...MADE_OF.map(changedAt))) buildPage();
}

export function buildPage() {
  run([VITE, 'build', 'web', '--logLevel', 'warn']);
}

/** For production, whoever builds: React would else bring what helps to develop with it. */
function run(command) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

/** When the newest file at or under a path was written; 0 where there is none. */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
