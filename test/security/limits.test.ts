import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const DEFAULT_LIMIT = 500_000;

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
}

async function post(
  url: string,
  query: string,
  variables = {},
  headers = {},
): Promise<{ status: number; told: Told; headers: Headers }> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: reply.status, told: JSON.parse(await reply.text()), headers: reply.headers };
}

describe('the cost of an operation', () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ fill: (store, model) => importWorkbook(store, model, WORKBOOK) });
  });
  afterAll(() => atlas?.close());

  const LIST = 12_000;
  const COMPARISON = 3_000;
  const ORDER = 10_000;
  const STEP = 45_000;
  const FACET = 50_000;
  const PARTNERS = 1_000;
  const TIES = 3_000;
  const GATHERED = 40_000;
  const QUESTION = 50_000;
  const NEAR = 75_000;
  const INTROSPECTION = 50_000;

  const ids = (count: number) => Array.from({ length: count }, (_, index) => `"${index}"`).join(' ');

  it.each([
    ['one by its id', '{ organisation(id: "em-normandie") { id name } }', 1],
    ['several by their ids', `{ nodes(ids: [${ids(7)}]) { id } }`, 7],
    ['one of several, which is a list of one', '{ nodes(ids: 7) { id } }', 1],
    ['a list: itself, and so many', '{ organisations(first: 7) { nodes { id } } }', LIST + 1 + 7],
    ['a list of which nobody said how long', '{ organisations { nodes { id } } }', LIST + 1 + 20],
    ['a list from its end', '{ organisations(last: 3) { nodes { id } } }', LIST + 1 + 3],
    ['a list of none', '{ organisations(first: 0) { nodes { id } } }', LIST + 1],
    ['a list as edges', '{ organisations(first: 7) { edges { node { id } } } }', LIST + 1 + 7 * 2],
    ['a count', '{ people { totalCount } }', LIST + 1],
    [
      'a list in a list',
      '{ organisations(first: 7) { nodes { partnerships(first: 5) { nodes { id } } } } }',
      LIST + 1 + 7 * (1 + 1 + 5) + TIES,
    ],
    ['a filter', '{ people(where: {name: {eq: "a", contains: "b"}}) { totalCount } }', LIST + 1 + 2 * COMPARISON],
    [
      'a filter by a list of words',
      '{ people(where: {name: {in: ["a", "b", "c"]}}) { totalCount } }',
      LIST + 1 + COMPARISON,
    ],
    [
      'filters together',
      '{ people(where: {or: [{name: {eq: "a"}}, {not: {name: {eq: "b"}}}]}) { totalCount } }',
      LIST + 1 + 2 * COMPARISON,
    ],
    [
      'a filter across a tie',
      '{ organisations(where: {partnerships: {some: {node: {kind: {eq: DATA}}}}}) { totalCount } }',
      LIST + 1 + STEP + COMPARISON,
    ],
    [
      'a filter across two ties',
      '{ organisations(where: {partnerships: {none: {node: {members: {some: {}}}}}}) { totalCount } }',
      LIST + 1 + STEP + 5 * STEP,
    ],
    [
      'a filter of ties, which is looked through once',
      '{ nodes(ids: ["a", "b"]) { ... on Organisation { partnerships(first: 1, where: {tie: {role: {eq: "a"}}}) { nodes { id } } } } }',
      2 * (1 + 1 + 1) + TIES + COMPARISON,
    ],
    [
      'ties, of however many: so often as they are asked for',
      '{ nodes(ids: ["a", "b"]) { ... on Organisation { a: funds(first: 1) { totalCount } b: funds(first: 1) { totalCount } } } }',
      2 * (1 + 1 + 1) + 2 * TIES,
    ],
    [
      'what leads to a topic, a place or a source',
      '{ topic(id: "a") { subjects(first: 1) { totalCount } parts(first: 1) { totalCount } } place(id: "a") { located(first: 1) { totalCount } } source(id: "a") { citedBy(first: 1) { totalCount } } }',
      3 + 4 + 3 * GATHERED + TIES,
    ],
    [
      'an order',
      '{ people(first: 1, orderBy: [{field: NAME}, {field: ID}]) { nodes { id } } }',
      LIST + 1 + 1 + 2 * ORDER,
    ],
    ['counts by value', '{ organisations { facets { kind { value } } } }', LIST + 1 + 1 + 5 + LIST],
    ['counts by tie', '{ organisations { facets { topics(first: 3) { count } } } }', LIST + 1 + 1 + 3 + FACET],
    [
      'partners',
      '{ nodes(ids: ["a", "b"]) { ... on Actor { partners(first: 3) { nodes { id } } } } }',
      2 * (1 + PARTNERS + 1 + 3),
    ],
    ['a question', '{ brokers(first: 4) { found { node { id } } } }', QUESTION + 1 + 4 * 2],
    [
      'what is near',
      '{ organisationsNear(near: {place: "le-havre", within: 5}, first: 2) { nodes { id } } }',
      NEAR + 1 + 2,
    ],
    [
      'a question of its own usual length',
      '{ paths(from: "a", to: "b") { found { nodes { id } } } }',
      QUESTION + 1 + 3 * (1 + 5),
    ],
    ['the same twice, once', '{ organisation(id: "a") { id } organisation(id: "a") { name } }', 1],
    ['the same under two names, twice', '{ a: organisation(id: "a") { id } b: organisation(id: "a") { id } }', 2],
    [
      'fragments',
      '{ a: node(id: "a") { ...F ...F } b: node(id: "b") { ...F } } fragment F on Organisation { partnerships(first: 4) { nodes { id } } }',
      2 * (1 + 1 + 4) + 2 * TIES,
    ],
    ['what is left out', '{ organisation(id: "a") @skip(if: true) { id } }', 1],
    [
      'introspection',
      '{ __schema { types { fields { name } } } a: __type(name: "Person") { name } }',
      2 * INTROSPECTION,
    ],
    ['what everything is', '{ __typename }', 0],
  ])('%s', async (_case, query, requested) => {
    const { told } = await post(atlas.url, query);
    expect(told.extensions).toEqual({ cost: { requested, limit: DEFAULT_LIMIT } });
  });

  it('is of the variables, too, and of what they are unless said', async () => {
    const query = `query ($first: Int = 4, $where: OrganisationWhere) { organisations(first: $first, where: $where) { nodes { id } } }`;
    const costs = [{}, { first: 9 }, { first: null }, { where: { kind: { eq: 'FABLAB' } } }].map(async (variables) => {
      const { told } = await post(atlas.url, query, variables);
      return told.extensions?.cost.requested;
    });
    expect(await Promise.all(costs)).toEqual([LIST + 5, LIST + 10, LIST + 21, LIST + 5 + COMPARISON]);
  });

  it('is of what is said, whatever else could have been', async () => {
    const query = 'query ($last: Int) { organisations(first: 9, last: $last) { nodes { id } } }';
    expect((await post(atlas.url, query)).told.extensions?.cost.requested).toBe(LIST + 1 + 9);
  });

  it('is no more than it may be: else nothing is read, and the reply says how to ask for less', async () => {
    const step = (inner: string) => `{ members: { some: { node: { partnerships: { some: { node: ${inner} } } } } } }`;
    const query = `{ partnerships(where: ${step(step('{}'))}) { totalCount } }`;
    const before = atlas.store.statements;
    const { status, told } = await post(atlas.url, query);
    const actual = LIST + 1 + STEP * (1 + 5 + 25 + 125);
    expect(status).toBe(400);
    expect(told).toEqual({
      errors: [
        {
          message: expect.stringMatching(/7,032,001 points; 500,000 are allowed: ask for smaller pages/),
          extensions: { code: 'COST_EXCEEDED', limit: DEFAULT_LIMIT, actual },
        },
      ],
      extensions: { cost: { requested: actual, limit: DEFAULT_LIMIT } },
    });
    expect(atlas.store.statements).toBe(before);
  });

  it.each([
    ['a filter', `{ people(where: ${'{not: '.repeat(40)}{}${'}'.repeat(40)}) { totalCount } }`, {}],
    [
      'a variable',
      'query ($where: PersonWhere) { people(where: $where) { totalCount } }',
      { where: JSON.parse(`${'{"not":'.repeat(40)}{}${'}'.repeat(40)}`) },
    ],
  ])('%s of too many parts in one another is not read', async (_case, query, variables) => {
    const { status, told } = await post(atlas.url, query, variables);
    expect([status, told.errors?.map(({ extensions }) => extensions)]).toEqual([
      400,
      [{ code: 'LIMIT_EXCEEDED', measure: 'nesting', limit: 32, actual: 33 }],
    ]);
  });
});

describe('the rate of a client', () => {
  const ask = (url: string, client?: string) =>
    post(url, '{ __typename }', {}, client === undefined ? {} : { 'x-forwarded-for': client });

  const asking = async (env: Record<string, string>, clients: readonly (string | undefined)[]) => {
    const atlas = await startAtlas({ env: { ATLAS_RATE_LIMIT: '2', ...env } });
    const replies = [];
    for (const client of clients) replies.push(await ask(atlas.url, client));
    const healthy = (await fetch(`${atlas.url}/health/live`)).status;
    await atlas.close();
    return { replies, statuses: replies.map(({ status }) => status), healthy };
  };

  it('is told in headers, and refused above the limit', async () => {
    const { replies, healthy } = await asking({}, [undefined, undefined, undefined]);
    const told = replies.map(({ headers }) =>
      ['ratelimit-limit', 'ratelimit-remaining'].map((name) => headers.get(name)),
    );
    expect(told).toEqual([
      ['2', '1'],
      ['2', '0'],
      ['2', '0'],
    ]);
    const { status, told: refused, headers } = replies[2] ?? expect.fail('no third reply');
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(headers.get('ratelimit-reset')).toBe(String(seconds));
    expect([status, refused]).toEqual([
      429,
      {
        errors: [
          {
            message: `You asked more than 2 times in a minute: go on in ${seconds} s.`,
            extensions: { code: 'RATE_LIMITED', limit: 2 },
          },
        ],
      },
    ]);
    expect(healthy).toBe(200);
  });

  it('believes a proxy that it was told to trust, and nobody else', async () => {
    const clients = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];
    expect((await asking({}, clients)).statuses).toEqual([200, 200, 429]);
    expect((await asking({ ATLAS_TRUST_PROXY: '127.0.0.1' }, clients)).statuses).toEqual([200, 200, 200]);
    const ofOneNetwork = ['2001:db8::1', '2001:db8::2', '2001:db8::3'];
    expect((await asking({ ATLAS_TRUST_PROXY: '127.0.0.0/8' }, ofOneNetwork)).statuses).toEqual([200, 200, 429]);
  });
});

it('tells its schema to nobody where introspection is off', async () => {
  const atlas = await startAtlas({ env: { ATLAS_INTROSPECTION: 'off' } });
  const replies = await Promise.all(
    [getIntrospectionQuery(), '{ __type(name: "Person") { name } }', '{ organisatio { id } }', '{ __typename }'].map(
      (query) => post(atlas.url, query),
    ),
  );
  await atlas.close();
  const [schema, type, misspelt, typename] = replies.map(({ told }) => told);
  for (const told of [schema, type, misspelt]) {
    expect(told?.errors?.map(({ extensions }) => extensions)).toContainEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(JSON.stringify(told)).not.toMatch(/Did you mean|organisation\b/);
  }
  expect(typename?.data).toEqual({ __typename: 'Query' });
});
