import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeavy, Lanes } from '../src/graph/embedded/heavy-reads.js';
import type { KeyRoots, ListRoots, Page, ReadPlan, TieLevel } from '../src/graph/plan.js';
import { type GraphStore, readerOf } from '../src/graph/store.js';
import { type Opened, openTemporary } from './support/engines.js';
import { STAFF_TOKEN, startAtlas } from './support/server.js';

const page = (limit: string): Page => ({
  order: [{ expression: 'm.id', holds: 'TEXT', descending: false, nulls: 'NEVER' }],
  limit,
  after: null,
  until: null,
});
const KEYS: KeyRoots = { by: 'key', label: 'Organisation', where: [], columns: ['m.name'] };
const LIST: ListRoots = { ...KEYS, by: 'list', page: page('first'), count: false, facets: [] };
const tied = (parent: number, limit: string | null): TieLevel => ({
  kind: 'ties',
  parent,
  from: 'Entity',
  only: null,
  types: ['MEMBER_OF'],
  direction: 'EITHER',
  where: [],
  page: limit === null ? null : page(limit),
  count: limit === null,
  edge: [],
  columns: ['m.name'],
});
const plan = (roots: KeyRoots | ListRoots, ...levels: TieLevel[]): ReadPlan => ({
  key: '',
  roots,
  levels,
  found: [],
  bound: 20_000,
});

/** Work that lasts until it is let go. */
function held() {
  let end: (how: 'done' | 'failed') => void = () => {};
  const promise = new Promise<string>((resolve, reject) => {
    end = (how) => (how === 'done' ? resolve(how) : reject(new Error(how)));
  });
  return { promise, end };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('heavy work', () => {
  test('runs so often at once; the rest come in their order, also after one that failed', async () => {
    const lanes = new Lanes(2, 60_000);
    const jobs = ['a', 'b', 'c', 'd'].map((name) => ({ name, ...held() }));
    const begun: string[] = [];
    const runs = jobs.map(({ name, promise }) =>
      lanes.run(() => {
        begun.push(name);
        return promise;
      }),
    );
    const failing = expect(runs[1]).rejects.toThrow('failed');
    await soon();
    expect(begun).toEqual(['a', 'b']);
    jobs[1]?.end('failed');
    await failing;
    await soon();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of jobs) end('done');
    expect(await Promise.all([runs[0], runs[2], runs[3]])).toEqual(['done', 'done', 'done']);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  test('that waits too long is refused, and never runs', async () => {
    const lanes = new Lanes(1, 5);
    const { promise, end } = held();
    const first = lanes.run(() => promise);
    let ran = false;
    const second = lanes.run(async () => {
      ran = true;
    });
    await expect(second).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: expect.stringMatching(/try again shortly$/),
    });
    end('done');
    await first;
    expect(ran).toBe(false);
    expect(await lanes.run(async () => 'in')).toBe('in');
  });

  test.each([
    ['a list', plan(LIST), { first: 1 }, true],
    ['one entity', plan(KEYS), { keys: ['a'] }, false],
    ['an entity and what it is tied to', plan(KEYS, tied(0, 'p'), tied(1, 'p')), { keys: ['a'], p: 20 }, false],
    ['four long levels', plan(KEYS, tied(0, 'p'), tied(1, 'p'), tied(2, 'p')), { keys: ['a'], p: 20 }, true],
    ['many entities, of each many', plan(KEYS, tied(0, 'p')), { keys: Array(100).fill('a'), p: 300 }, true],
    ['many such', plan(KEYS, tied(0, 'p'), tied(1, 'p')), { keys: Array(32).fill('a'), p: 10 }, false],
    ['very many such', plan(KEYS, tied(0, 'p'), tied(1, 'p')), { keys: Array(100).fill('a'), p: 10 }, true],
    ['counts', plan(KEYS, tied(0, null)), { keys: ['a', 'b'] }, false],
  ])('is told beforehand: %s', (_, plan, parameters, heavy) => {
    expect(isHeavy(plan, parameters)).toBe(heavy);
  });
});

describe('the embedded graph', () => {
  let opened: Opened;
  let store: GraphStore;
  beforeAll(async () => {
    opened = await openTemporary();
    store = opened.store;
  });
  afterAll(() => opened.dispose());

  /** How many statements are under way once the reads have begun, before any can have ended. */
  async function begunBy(read: () => Promise<unknown>): Promise<number> {
    const before = store.statements;
    const reads = Array.from({ length: 40 }, read);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    const begun = store.statements - before;
    await Promise.all(reads);
    return begun;
  }

  test('lets few lists be read at once, and other questions of requests, and any number of entities', async () => {
    expect(await begunBy(() => store.read(plan(LIST), { first: 5 }))).toBeLessThan(40);
    expect(await begunBy(() => store.ask('RETURN 1 AS one'))).toBeLessThan(40);
    expect(await begunBy(() => readerOf(store).query('RETURN 1 AS one'))).toBeLessThan(40);
    expect(await begunBy(() => store.query('RETURN 1 AS one'))).toBe(40);
    expect(await begunBy(() => store.read(plan(KEYS), { keys: ['a'] }))).toBe(40);
  });

  test('is read past its turn by no request', async () => {
    const atlas = await startAtlas({ store });
    const { query } = store;
    Object.assign(store, { query: () => Promise.reject(new Error('past its turn')) });
    const { data, errors } = await atlas.ask(
      `{ ecosystem { revision counts { type } } coverage { cells { service } } changes { totalCount }
         changeSets { totalCount } placesNear(near: { point: { latitude: 49, longitude: 0 }, within: 1 }) { totalCount } }`,
      STAFF_TOKEN,
    );
    Object.assign(store, { query });
    await atlas.close();
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      ecosystem: { revision: 0 },
      changes: { totalCount: 0 },
      placesNear: { totalCount: 0 },
    });
  });
});
