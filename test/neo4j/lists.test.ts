import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadPlan } from '../../src/graph/plan.js';
import { setUp } from '../../src/graph/setup.js';
import { loadModel } from '../../src/model/model.js';
import { neo4jEngine, type Opened } from '../support/engines.js';

const COUNT = 40;
const NAME = { expression: 'm.sortName', holds: 'TEXT', descending: false, nulls: 'NEVER' } as const;
const ID = { ...NAME, expression: 'm.id' };

/** The first organisations from a number on; the graph cannot divide by 0. */
const PLAN: ReadPlan = {
  key: 'organisations from a number on',
  found: [],
  roots: {
    by: 'list',
    label: 'Organisation',
    where: ['m.number >= $from', '100 / $divisor > 0'],
    page: { order: [NAME, ID], limit: 'limit', after: null, until: null },
    count: false,
    facets: [],
    columns: ['m.number'],
  },
  levels: [],
  bound: 100,
};

describe.skipIf(!neo4jEngine.available)('lists of one form that are read at once', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await neo4jEngine.open();
    await setUp(opened.store, loadModel());
    await opened.store.write(async ({ run }) => {
      await run(
        `UNWIND range(10, $last) AS i
         CREATE (:Organisation:Entity {id: 'o' + i, name: 'o' + i, sortName: 'o' + i, searchKey: 'o' + i, number: i, public: true})`,
        { last: COUNT + 9 },
      );
    });
  });
  afterAll(() => opened?.dispose());

  const list = (from: number, divisor = 1, limit = 3) => opened.store.read(PLAN, { from, divisor, limit });
  const ids = (from: number, limit = 3) => Array.from({ length: limit }, (_, index) => `o${from + index}`);
  const numbers = Array.from({ length: 30 }, (_, index) => index + 10);

  it('go together, each with its own answer', async () => {
    const before = opened.store.statements;
    const tables = await Promise.all(numbers.map((from) => list(from)));
    expect(tables.map(({ roots }) => roots.ids)).toEqual(numbers.map((from) => ids(from)));
    expect(tables.map(({ entities }) => entities[0]?.get('o40'))).toEqual(
      numbers.map((from) => (ids(from).includes('o40') ? ['o40', 40] : undefined)),
    );
    expect(opened.store.statements - before).toBeLessThan(numbers.length / 3);
  });

  it('go apart where they hold another number of rows', async () => {
    const tables = await Promise.all(numbers.map((from) => list(from, 1, (from % 3) + 1)));
    expect(tables.map(({ roots }) => roots.ids)).toEqual(numbers.map((from) => ids(from, (from % 3) + 1)));
  });

  it('fail alone', async () => {
    const tables = await Promise.allSettled(numbers.map((from) => list(from, from === 20 ? 0 : 1)));
    expect(tables.map((each) => (each.status === 'fulfilled' ? each.value.roots.ids : each.reason.code))).toEqual(
      numbers.map((from) => (from === 20 ? 'FAILED' : ids(from))),
    );
  });
});
