import { getHeapStatistics } from 'node:v8';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas, Context } from '../../src/resolvers/resolvers.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';

vi.mock('node:v8', async (original) => ({ ...(await original<object>()), getHeapStatistics: vi.fn() }));

const LIMIT = 1_000;
const use = (used: number) =>
  vi.mocked(getHeapStatistics).mockReturnValue({ used_heap_size: used, heap_size_limit: LIMIT } as never);

let held = Promise.resolve();
const schema = buildSchema('type Query { soon: Int  held: Int }');
const fieldResolver: GraphQLFieldResolver<unknown, Context> = async (_source, _args, _context, { fieldName }) => {
  if (fieldName === 'held') await held;
  return 1;
};
const probe = (real: Atlas): Atlas => ({
  ...real,
  schema,
  fieldResolver,
  answer: async () => null,
});

let atlas: RunningAtlas;
beforeAll(async () => {
  use(0);
  atlas = await startAtlas({ atlas: probe });
});
afterAll(() => atlas?.close());

const statusOf = async (query: string) => (await atlas.ask(query)).status;
/** Whether a second request is answered while the first is under way. */
const takesTwo = async () => {
  let letGo = () => {};
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  const first = statusOf('{ held }');
  const second = await statusOf('{ soon }');
  letGo();
  return [await first, second];
};

beforeEach(() => use(0));

it('turns away all but one at a time while the heap is full, for what is garbage has to be wanted to be collected', async () => {
  await expect.poll(takesTwo).toEqual([200, 200]);
  use(LIMIT * 0.9);
  await expect.poll(takesTwo, { timeout: 10_000 }).toEqual([200, 503]);
  expect(await statusOf('{ soon }')).toBe(200);
  expect((await fetch(`${atlas.url}/health/live`)).status).toBe(200);
  use(LIMIT * 0.5);
  await expect.poll(takesTwo, { timeout: 10_000 }).toEqual([200, 200]);
});
