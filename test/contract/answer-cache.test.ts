import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
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

onEveryEngine('answers given again', (open, engine) => {
  let atlas: RunningAtlas;
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

  it(`cost ${engine === 'embedded' ? 'no statement while nothing changes' : 'statements, for others may have changed the graph'}`, async () => {
    const [first] = await costOf(() => atlas.ask(ASKED));
    const [again, statements] = await costOf(() => atlas.ask(ASKED));
    expect(again.data).toEqual({ organisation: { name: 'Cité' }, people: { totalCount: 0 } });
    expect(Object.fromEntries(again.headers)).toEqual({
      ...Object.fromEntries(first.headers),
      date: expect.anything(),
      'x-request-id': expect.anything(),
    });
    if (engine === 'embedded') expect(statements).toBe(0);
    else expect(statements).toBeGreaterThan(0);
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
    await atlas.ask(ASKED);
    await importSheets(atlas.store, loadModel(), cityOf('Cité du Numérique'));
    expect((await atlas.ask(ASKED)).data).toMatchObject({ organisation: { name: 'Cité du Numérique' } });
  });

  it('are refused to a GET that any page could send, though the same was answered before', async () => {
    expect((await get()).status).toBe(200);
    expect((await get({})).status).toBe(400);
  });

  describe.runIf(engine === 'embedded')('have an entity tag', () => {
    it('by which a browser learns that what it has still holds, or no longer', async () => {
      const etag = (await get()).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]{22}"$/);
      const headers = { 'apollo-require-preflight': '1', 'if-none-match': etag };
      const same = await get(headers);
      expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
      expect(same.headers.get('vary')).toBe('authorization');
      await importSheets(atlas.store, loadModel(), cityOf('Another name'));
      const other = await get(headers);
      expect(other.status).toBe(200);
      expect(other.headers.get('etag')).not.toBe(etag);
    });
  });

  it.runIf(engine === 'embedded')('are none where no memory is given to them', async () => {
    const forgetful = await startAtlas({ store: atlas.store, env: { ATLAS_CACHE_MB: '0' } });
    await forgetful.ask(ASKED);
    const [, statements] = await costOf(() => forgetful.ask(ASKED));
    await forgetful.close();
    expect(statements).toBeGreaterThan(0);
  });
});
