import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startNeo4j } from '../../scripts/neo4j.js';
import { type Neo4jOptions, openNeo4j } from '../../src/graph/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { neo4jEngine, neo4jOptions, type Opened } from '../support/engines.js';
import { freePort } from '../support/ports.js';
import { addressIn, startProcess } from '../support/process.js';
import { type Between, startProxy } from '../support/proxy.js';
import { LONG } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets } from '../support/workbook.js';

const model = loadModel();
const organisations = (...names: readonly string[]) => ({
  Organisations: [['id', 'name', 'kind', 'source'], ...names.map((name) => [name.toLowerCase(), name, 'COMPANY', 's'])],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
});

const PORT = '{ organisation(id: "port") { name } }';
const FOUND = { organisation: { name: 'Port' } };
/** How many the driver opens at most. */
const CONNECTIONS = 100;
/** Takes the server a moment. */
const LENGTHY = 'UNWIND range(1, 3000000) AS x WITH x WHERE x % 7 = 1 RETURN count(x) AS c';

describe.skipIf(!neo4jEngine.available)('a graph that goes away', { timeout: 60_000 }, () => {
  let direct: Opened;
  let proxy: Between;
  let through: Neo4jOptions;
  let store: GraphStore;
  let atlas: RunningAtlas;

  beforeAll(async () => {
    direct = await neo4jEngine.open();
    const { uri, ...options } = neo4jOptions();
    proxy = await startProxy(Number(new URL(uri).port || 7687));
    through = { ...options, uri: `bolt://127.0.0.1:${proxy.port}` };
    store = await openNeo4j(through);
    atlas = await startAtlas({ store, fill: (graph) => importSheets(graph, model, organisations('Port', 'Town')) });
  });
  afterAll(async () => {
    await proxy?.restore();
    await atlas?.close();
    await store?.close();
    await proxy?.close();
    await direct?.dispose();
  });
  beforeEach(async () => {
    await proxy.restore();
    await untilReady();
  });

  const statusOf = async (path: string) => (await fetch(`${atlas.url}${path}`)).status;
  const untilReady = () => expect.poll(() => statusOf('/health/ready'), { timeout: 20_000 }).toBe(200);
  // What was found just before is told for a moment more.
  const untilUnready = () => expect.poll(() => statusOf('/health/ready'), { timeout: 20_000 }).toBe(503);
  const codeOf = async (query: string) => (await atlas.ask(query)).errors.map(({ extensions }) => extensions.code);
  const isAvailable = async () => {
    const [, value] = /^atlas_graph_available (\d)$/m.exec(await (await fetch(`${atlas.url}/metrics`)).text()) ?? [];
    return value === '1';
  };
  const revisions = async () =>
    (await direct.store.query('MATCH (s:ChangeSet) RETURN s.revision AS revision ORDER BY revision')).map(
      ({ revision }) => revision,
    );

  const faults: readonly (readonly [string, () => Promise<void>])[] = [
    ['refuses connections', () => proxy.cut()],
    ['is silent', async () => proxy.stall()],
  ];

  it.each(faults)('and %s: all are told so, and answered again when it is back', async (_, fail) => {
    await fail();
    expect(await codeOf(PORT)).toEqual(['SERVICE_UNAVAILABLE']);
    await untilUnready();
    expect(await statusOf('/health/live')).toBe(200);
    expect(await isAvailable()).toBe(false);
    const before = proxy.connections;
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(PORT)));
    expect(new Set(codes.flat())).toEqual(new Set(['SERVICE_UNAVAILABLE']));
    // Nobody of these asked it; one at a time sees whether it is back.
    expect(proxy.connections).toBeLessThanOrEqual(before + 1);
    await proxy.restore();
    await untilReady();
    expect((await atlas.ask(PORT)).data).toEqual(FOUND);
    expect(await isAvailable()).toBe(true);
  });

  it('for a moment, under a statement: it is asked again', async () => {
    const answer = store.query(LENGTHY);
    await sleep(100);
    proxy.interrupt();
    expect(await answer).toEqual([{ c: expect.any(Number) }]);
  });

  it('while a statement takes its time: that is waited for', async () => {
    expect(await store.query(LENGTHY.replace('3000000', '30000000'))).toHaveLength(1);
    expect(await statusOf('/health/ready')).toBe(200);
  });

  it.each(['BEFORE', 'AFTER'] as const)('%s a change is kept: it is made once, and told as made', async (when) => {
    const before = await revisions();
    proxy.breakAtCommit(when);
    await importSheets(store, model, organisations('Port', 'Town', `School ${when}`));
    const after = await revisions();
    expect(after).toHaveLength(before.length + 1);

    proxy.breakAtCommit(when);
    const undo = `mutation { undoChangeSet(id: "${after.at(-1)}") { changeSet { id } conflictCount } }`;
    const { data, errors } = await atlas.ask(undo, STAFF_TOKEN);
    expect(errors).toEqual([]);
    expect(data).toEqual({ undoChangeSet: { changeSet: { id: expect.any(String) }, conflictCount: 0 } });
    expect(await revisions()).toHaveLength(before.length + 2);
  });

  it('and has no connection left: who comes then is told so soon', async () => {
    const busy = await openNeo4j({ ...through, timeouts: { connect: 2_000 } });
    const all = () => Array.from({ length: CONNECTIONS }, () => busy.query('RETURN 1 AS one'));
    const others = proxy.connections;
    while (proxy.connections - others < CONNECTIONS - 1) await Promise.allSettled(all());
    proxy.stall();
    const waiting = all();
    await expect(busy.query('RETURN 1 AS one')).rejects.toMatchObject({ code: 'OVERLOADED' });
    await proxy.restore();
    expect(await Promise.all(waiting)).toHaveLength(CONNECTIONS);
    await busy.close();
  });
});

describe.runIf(LONG && neo4jEngine.available)('a process of Atlas whose graph goes away', { timeout: 300_000 }, () => {
  const PASSWORD = 'stopped-and-started';
  let home: string;
  let port: number;
  let server: Awaited<ReturnType<typeof start>>;
  const start = () => startNeo4j({ home, port, password: PASSWORD });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-outages-'));
    port = await freePort();
    // The first start makes the data and the password.
    await (await start()).stop();
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('waits for it at its start, and outlives that it is killed, halted and started again', async () => {
    const atlas = startProcess({
      ATLAS_SEED: 'seed/le-havre.xlsx',
      LOG_LEVEL: 'silent',
      NEO4J_URI: `neo4j://localhost:${port}`,
      NEO4J_PASSWORD: PASSWORD,
    });
    try {
      await expect
        .poll(() => atlas.said.errors, { timeout: 30_000 })
        .toMatch(/^no Neo4j answers .* waiting for it, 60 s/);
      server = await start();
      const address = addressIn(await atlas.up());
      const statusOf = async (path: string) => (await fetch(`${address}${path}`)).status;
      const codes = async () => {
        const query = '{ organisation(id: "cite-du-numerique") { id } }';
        const headers = { 'content-type': 'application/json' };
        const reply = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
        const { errors = [] } = JSON.parse(await reply.text());
        return errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      };
      const untilReady = () => expect.poll(() => statusOf('/health/ready'), { timeout: 60_000 }).toBe(200);
      const isAway = async () => {
        expect(await codes()).toEqual(['SERVICE_UNAVAILABLE']);
        // What was found just before is told for a moment more.
        await expect.poll(() => statusOf('/health/ready'), { timeout: 20_000 }).toBe(503);
        expect(await statusOf('/health/live')).toBe(200);
      };

      expect(await codes()).toEqual([]);
      process.kill(server.pid, 'SIGSTOP');
      await isAway();
      process.kill(server.pid, 'SIGCONT');
      await untilReady();
      expect(await codes()).toEqual([]);

      for (const signal of ['SIGKILL', 'SIGTERM']) {
        process.kill(server.pid, signal);
        await server.stop();
        await isAway();
        server = await start();
        await untilReady();
        expect(await codes()).toEqual([]);
      }
      expect(atlas.said.errors.trim().split('\n')).toHaveLength(1);
      atlas.kill('SIGTERM');
      expect(await atlas.exit).toMatchObject({ code: 0 });
    } finally {
      atlas.kill('SIGKILL');
    }
  });
});
