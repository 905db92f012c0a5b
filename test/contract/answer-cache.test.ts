import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { neo4jOptions, onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const cityOf = (name: string): Sheets => ({
  Organisations: [
    ['id', 'name', 'kind', 'source'],
    ['cite', name, 'INCUBATOR', 's'],
  ],
  People: [
    ['id', 'name', 'source'],
    ['bob', 'Bob', 's'],
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
});

const QUERY = 'query ($id: ID!) { organisation(id: $id) { name } people { totalCount } }';
const ASKED = { query: QUERY, variables: { id: 'cite' } };
/** More than it takes until an answer that may be kept is kept. */
const KEPT_AFTER_MS = 150;

onEveryEngine('answers given again', (open, engine) => {
  let atlas: RunningAtlas;
  /** Whether nothing has changed is known here, or asked. */
  const CHEAPEST = engine === 'embedded' ? 0 : 1;
  beforeAll(async () => {
    atlas = await startAtlas({
      store: await open(),
      fill: (store, model) => importSheets(store, model, cityOf('Cité')),
    });
  });
  afterAll(() => atlas?.close());

  /** What a request got, and how many statements it cost. */
  const costOf = async <T>(ask: () => Promise<T>): Promise<[T, number]> => {
    const before = atlas.store.statements;
    const reply = await ask();
    return [reply, atlas.store.statements - before];
  };

  const get = (headers: Record<string, string> = { 'apollo-require-preflight': '1' }) => {
    const query = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ id: 'cite' }) });
    return fetch(`${atlas.url}/graphql?${query}`, { headers });
  };

  /** Asks until the answer is kept: on a graph that others may change, that is a moment after it was given. */
  const untilKept = async (): Promise<void> => {
    await expect.poll(async () => (await costOf(() => atlas.ask(ASKED)))[1]).toBe(CHEAPEST);
  };

  it(`cost ${CHEAPEST} statements while nothing changes`, async () => {
    const first = await atlas.ask(ASKED);
    await untilKept();
    const [again, statements] = await costOf(() => atlas.ask(ASKED));
    expect(again.data).toEqual({ organisation: { name: 'Cité' }, people: { totalCount: 0 } });
    expect(Object.fromEntries(again.headers)).toEqual({
      ...Object.fromEntries(first.headers),
      date: expect.anything(),
      'x-request-id': expect.anything(),
    });
    expect(statements).toBe(CHEAPEST);
  });

  it.runIf(engine === 'neo4j')('cost all who ask at once less than a statement each', async () => {
    await untilKept();
    const [, statements] = await costOf(() => Promise.all(Array.from({ length: 20 }, () => atlas.ask(ASKED))));
    expect(statements).toBeLessThan(20);
  });

  it('are no refusals: a form that is not to be had is not to be had the second time', async () => {
    const picture = () => get({ 'apollo-require-preflight': '1', accept: 'image/png' });
    for (const { status } of [await picture(), await picture()]) expect(status).toBe(406);
  });

  it('are those of the same viewer', async () => {
    await atlas.ask(ASKED);
    for (const _ of [1, 2]) {
      const staff = await atlas.ask(ASKED, STAFF_TOKEN);
      expect(staff.data).toEqual({ organisation: { name: 'Cité' }, people: { totalCount: 1 } });
      expect(staff.headers.get('cache-control')).toBe('private, no-store');
    }
    expect((await atlas.ask(ASKED)).data).toMatchObject({ people: { totalCount: 0 } });
    expect((await atlas.ask(ASKED, 'unknown')).status).toBe(401);
  });

  it('are those of the same variables', async () => {
    await atlas.ask(ASKED);
    expect((await atlas.ask({ query: QUERY, variables: { id: 'nobody' } })).data).toMatchObject({ organisation: null });
  });

  it('are not errors', async () => {
    const failing = '{ organisations(first: 101) { totalCount nodes { id } } people { totalCount } }';
    const codes = async () => (await atlas.ask(failing)).errors.map(({ extensions }) => extensions.code);
    expect([await codes(), await codes()]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
  });

  it('change with the graph', async () => {
    await untilKept();
    await importSheets(atlas.store, loadModel(), cityOf('Cité du Numérique'));
    expect((await atlas.ask(ASKED)).data).toMatchObject({ organisation: { name: 'Cité du Numérique' } });
  });

  it('are not kept where the graph was changed while they were worked out', async () => {
    const NAME = '{ organisation(id: "cite") { name } }';
    let meanwhile = async () => {};
    const read: GraphStore['read'] = async (...asked) => {
      const tables = await atlas.store.read(...asked);
      await meanwhile();
      return tables;
    };
    const store = new Proxy(atlas.store, {
      get: (target, key) => (key === 'read' ? read : Reflect.get(target, key, target)),
    });
    const changing = await startAtlas({ store });
    try {
      // Its state is known from here on.
      await changing.ask('{ people { totalCount } }');
      await sleep(KEPT_AFTER_MS);
      meanwhile = async () => {
        meanwhile = async () => {};
        await importSheets(atlas.store, loadModel(), cityOf('Changed meanwhile'));
      };
      expect((await changing.ask(NAME)).data).not.toEqual({ organisation: { name: 'Changed meanwhile' } });
      await sleep(KEPT_AFTER_MS);
      expect((await changing.ask(NAME)).data).toEqual({ organisation: { name: 'Changed meanwhile' } });
    } finally {
      await changing.close();
    }
  });

  it.runIf(engine === 'neo4j')('change at once when somebody else has changed the graph', async () => {
    const elsewhere = await openNeo4j(neo4jOptions());
    try {
      for (const name of ['One', 'Two', 'Three']) {
        await untilKept();
        await importSheets(elsewhere, loadModel(), cityOf(name));
        expect((await atlas.ask(ASKED)).data).toMatchObject({ organisation: { name } });
      }
    } finally {
      await elsewhere.close();
    }
  });

  it('are refused to a GET that any page could send, though the same was answered before', async () => {
    expect((await get()).status).toBe(200);
    expect((await get({})).status).toBe(400);
  });

  it('have an entity tag, by which a browser learns that what it has still holds, or no longer', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const headers = { 'apollo-require-preflight': '1', 'if-none-match': etag };
    await untilKept();
    for (const _ of ['worked out', 'kept']) {
      const same = await get(headers);
      expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
      expect(same.headers.get('content-length')).toBeNull();
      expect(same.headers.get('vary')).toBe('authorization, accept-encoding');
    }
    for (const tags of [`W/${etag}`, `"another", ${etag}`, '*'])
      expect((await get({ ...headers, 'if-none-match': tags })).status).toBe(304);
    await importSheets(atlas.store, loadModel(), cityOf('Another name'));
    const other = await get(headers);
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('are none where no memory is given to them', async () => {
    const forgetful = await startAtlas({ store: atlas.store, env: { ATLAS_CACHE_MB: '0' } });
    await forgetful.ask(ASKED);
    const [, statements] = await costOf(() => forgetful.ask(ASKED));
    await forgetful.close();
    expect(statements).toBeGreaterThan(CHEAPEST);
  });
});
