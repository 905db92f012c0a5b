import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNeo4j } from '../../scripts/neo4j.js';
import { ChangeLog } from '../../src/graph/change-log.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';
import { dump } from '../support/dump.js';
import { engines } from '../support/engines.js';
import { freePort } from '../support/ports.js';
import { LONG } from '../support/scale.js';

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
/** What the graph holds before, and what comes in when somebody pulls the plug. */
const [BEFORE, COMING] = ['le-havre.xlsx', 'estuary.xlsx'].map((file) => join(SEED, file)) as [string, string];

/** How often each is killed, at moments spread evenly over the time that an import takes. */
const KILLS = { embedded: LONG ? 26 : 2, command: 8, database: 6 };

type Settings = Readonly<Record<string, string>>;

interface Run {
  readonly command: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
}

/** `npm run import`, once it has built. */
function startImport(file: string, settings: Settings): Run {
  const command = spawn(process.execPath, ['dist/cli/import.js', file, '--yes'], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return { command, ended: once(command, 'close').then(([code]) => ({ code, output })) };
}

const saysItIsIn = (output: string) => /^The graph is at revision \d+\.$/m.test(output);

async function imported(file: string, settings: Settings): Promise<number> {
  const begin = performance.now();
  const { code, output } = await startImport(file, settings).ended;
  expect(code, output).toBe(0);
  return performance.now() - begin;
}

/** Starts an import and kills it, or what `victim` names, at a share of the time that one takes. */
async function killedAt(share: number, length: number, settings: Settings, victim?: () => void): Promise<string> {
  const { command, ended } = startImport(COMING, settings);
  await sleep(share * length);
  if (victim) victim();
  else command.kill('SIGKILL');
  return (await ended).output;
}

/** What an import that was cut off may have left: all of it, where it said so, or nothing. */
class Halves {
  readonly #left = { before: 0, after: 0 };

  constructor(
    private readonly before: object,
    private readonly after: object,
  ) {}

  /** Whether it left all of it. */
  check(left: object, output: string): boolean {
    const isIn = isDeepStrictEqual(left, this.after);
    this.#left[isIn ? 'after' : 'before'] += 1;
    if (saysItIsIn(output)) expect(left).toEqual(this.after);
    else if (!isIn) expect(left).toEqual(this.before);
    return isIn;
  }

  get count(): string {
    return `${this.#left.before} left nothing, ${this.#left.after} all of it`;
  }

  get sawBoth(): boolean {
    return this.#left.before > 0 && this.#left.after > 0;
  }
}

/** Kills so often, at moments spread evenly, and then ever later until one came after the commit: a busy machine takes its time. */
async function killOften(count: number, halves: Halves, killAt: (share: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < count; index += 1) await killAt((index + 0.5) / count);
  for (let share = 1; !halves.sawBoth && share < 5; share *= 1.2) await killAt(share);
  expect(halves.sawBoth, halves.count).toBe(true);
}

/** What a data folder holds, of which every change set has to be in the log. */
async function dumpOfFolder(folder: string): Promise<Record<string, unknown>> {
  const content = await dumpOf(openEmbedded(folder));
  const log = await ChangeLog.open(folder);
  expect(log.last).toBe(content.revision);
  return content;
}

async function dumpOf(opening: Promise<GraphStore>): Promise<Record<string, unknown>> {
  const store = await opening;
  const content = { ...(await dump(store)), revision: await store.revision() };
  await store.close();
  return content;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-killed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an import that is killed leaves the graph as it was, or as it was to be', { timeout: 1_200_000 }, () => {
  it('in the embedded graph', async () => {
    const [kept, data] = [join(folder, 'before'), join(folder, 'data')];
    const again = async () => {
      await rm(data, { recursive: true, force: true });
      await cp(kept, data, { recursive: true });
    };
    await imported(BEFORE, { ATLAS_DATA: kept });
    const before = await dumpOfFolder(kept);
    await again();
    const length = await imported(COMING, { ATLAS_DATA: data });
    const halves = new Halves(before, await dumpOfFolder(data));
    await killOften(KILLS.embedded, halves, async (share) => {
      await again();
      const output = await killedAt(share, length, { ATLAS_DATA: data });
      halves.check(await dumpOfFolder(data), output);
    });
    console.log(`kill -9 of the command, embedded: ${halves.count}`);
  });

  // A server of its own, which is started again for each of them.
  const isThere = engines.some(({ name, available }) => name === 'neo4j' && available);
  describe.runIf(LONG && isThere)('in Neo4j', () => {
    const home = () => join(folder, 'neo4j');
    const kept = () => join(folder, 'neo4j-before');
    let port: number;
    let before: object;
    let after: object;
    let length: number;
    let server: Awaited<ReturnType<typeof start>>;

    const start = () => startNeo4j({ home: home(), port, password: 'killed-and-started', shortLived: true });
    const settings = (): Settings => ({
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: 'killed-and-started',
    });
    const open = () => openNeo4j({ uri: server.uri, user: server.user, password: 'killed-and-started' });

    /** The server with the graph as it was before. */
    async function again(): Promise<void> {
      await server.stop();
      await rm(home(), { recursive: true, force: true });
      await cp(kept(), home(), { recursive: true });
      server = await start();
    }

    beforeAll(async () => {
      port = await freePort();
      server = await start();
      await imported(BEFORE, settings());
      before = await dumpOf(open());
      await server.stop();
      await cp(home(), kept(), { recursive: true });
      server = await start();
      length = await imported(COMING, settings());
      after = await dumpOf(open());
    }, 300_000);
    afterAll(() => server?.stop());

    it('when the command is killed', async () => {
      const halves = new Halves(before, after);
      await again();
      await killOften(KILLS.command, halves, async (share) => {
        const output = await killedAt(share, length, settings());
        if (halves.check(await dumpOf(open()), output)) await again();
      });
      console.log(`kill -9 of the command, Neo4j: ${halves.count}`);
    });

    it('when the database is killed', async () => {
      const halves = new Halves(before, after);
      await again();
      await killOften(KILLS.database, halves, async (share) => {
        const output = await killedAt(share, length, settings(), () => process.kill(server.pid ?? 0, 'SIGKILL'));
        await server.stop();
        server = await start();
        if (halves.check(await dumpOf(open()), output)) await again();
      });
      console.log(`kill -9 of the database, Neo4j: ${halves.count}`);
    });
  });
});
