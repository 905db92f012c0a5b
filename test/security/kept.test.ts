import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptDocuments } from '../../src/server/documents.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';

const MOST_PLANS = 2_000;
const MOST_DOCUMENTS = 20_000;

describe('what is kept of requests', () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ env: { ATLAS_CACHE_MB: '0' } });
  });
  afterAll(() => atlas?.close());

  const plansKept = async () => {
    const metrics = await (await fetch(`${atlas.url}/metrics`)).text();
    return Number(/^atlas_plans_kept (\d+)$/m.exec(metrics)?.[1] ?? Number.NaN);
  };
  const query =
    'query ($where: OrganisationWhere, $id: ID = "a") { organisations(where: $where) { totalCount } node(id: $id) { id } }';
  /** As many forms as one likes: where it has parts, and where none. */
  const form = (number: number) => ({
    and: [...number.toString(2)].map((bit) => (bit === '1' ? { name: { eq: 'a' } } : {})),
  });
  const ask = async (where: object, name = 'Same') => {
    const { errors } = await atlas.ask({ query: query.replace('query', `query ${name}`), variables: { where } });
    expect(errors).toEqual([]);
  };

  test('is one plan a root field and form, and no more however many values there are', async () => {
    const before = await plansKept();
    for (const name of ['a', 'b', 'c']) await ask({ name: { eq: name } });
    for (const kinds of [['FABLAB'], ['FABLAB', 'COMPANY'], ['COMPANY']]) await ask({ kind: { in: kinds } });
    expect((await plansKept()) - before).toBe(2 * 2);
  });

  test('is the plans that were made last, however many operations and forms there are', async () => {
    for (let asked = 0; asked < MOST_PLANS; asked += 20)
      await Promise.all(Array.from({ length: 20 }, (_, n) => ask(form(asked + n), `Of${asked + n}`)));
    expect(await plansKept()).toBeLessThan(2 * MOST_PLANS);
    const before = await plansKept();
    await ask(form(MOST_PLANS - 1), `Of${MOST_PLANS - 1}`);
    expect(await plansKept()).toBe(before);
  });

  test('is nothing of what would take all the room', async () => {
    const before = await plansKept();
    await ask({ and: Array(20_000).fill({}) });
    expect(await plansKept()).toBe(before);
  });
});

test('documents are kept that came last, weighed with their fragments written out', async () => {
  const documents = keptDocuments();
  const add = (key: string, text: string) => documents.set(key, parse(text));
  for (let number = 0; number < MOST_DOCUMENTS; number += 1) await add(`${number}`, `{ node(id: "${number}") { id } }`);
  const last = `${MOST_DOCUMENTS - 1}`;
  const found = await Promise.all(Array.from({ length: MOST_DOCUMENTS }, (_, number) => documents.get(`${number}`)));
  const kept = found.filter((document) => document !== undefined).length;
  expect(kept).toBeGreaterThan(1_000);
  expect(kept).toBeLessThan(MOST_DOCUMENTS);
  expect(await documents.get(last)).toBeDefined();

  const doubling = Array.from(
    { length: 14 },
    (_, n) => `fragment F${n} on Query { a: b { ...F${n + 1} } c: b { ...F${n + 1} } }`,
  );
  await add('doubling', `{ ...F0 } ${doubling.join(' ')} fragment F14 on Query { d }`);
  expect(await documents.get('doubling')).toBeUndefined();
  expect(await documents.get(last)).toBeDefined();
});
