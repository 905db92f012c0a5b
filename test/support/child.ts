import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Has a process collect what it no longer needs, and tell what it still holds, whenever it is asked. */
const TELL_HEAP = `process.on('message', () => { gc(); gc(); process.send(process.memoryUsage().heapUsed) })`;

/** Atlas in a process of its own, as `npm start` runs it, on a free port and in a folder of its own. */
export interface AtlasProcess {
  readonly url: string;
  /** The bytes that are in use after a collection. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

export async function startProcess(env: Readonly<Record<string, string>> = {}): Promise<AtlasProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-process-'));
  const child = fork('dist/main.js', {
    cwd: ROOT,
    execArgv: ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(TELL_HEAP)}`],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      ATLAS_DATA: join(folder, 'graph'),
      ATLAS_SEED: 'seed/le-havre.xlsx',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return {
    url: await urlOf(child),
    heap: async () => {
      child.send('tell');
      const [bytes] = await once(child, 'message');
      return Number(bytes);
    },
    close: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

/** What the announcement says once all is up. */
async function urlOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of child.stdout ?? []) {
    said += text;
    const [url] = /http:\S+(?=\/graphql)/.exec(said) ?? [];
    if (url && said.includes('Ctrl-C')) return url;
  }
  throw new Error(`Atlas did not start: ${said}`);
}
