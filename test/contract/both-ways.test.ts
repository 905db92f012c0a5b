import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphError, type GraphStore } from '../../src/graph/store.js';
import { readCity } from '../oracle/city.js';
import { STAFF_ONLY } from '../oracle/graph.js';
import { samplesOf } from '../oracle/samples.js';
import { onEveryEngine } from '../support/engines.js';
import { type RandomOperation, randomOperations, type Values } from '../support/random/operations.js';
import { LONG, SEED } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WORKBOOK = fileURLToPath(new URL('../../seed/le-havre.xlsx', import.meta.url));
const schema = buildSchema(readFileSync(new URL('../../schema/derived/full.graphql', import.meta.url), 'utf8'));

const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'));

/** In the long run as many as the oracle answers; each that a Neo4j has not met costs it a plan. */
const LONG_COUNT = process.env.ATLAS_TEST_ENGINE === 'neo4j' ? 1_000 : 5_000;
const COUNT = LONG ? LONG_COUNT : 40;
const samples = samplesOf(readCity(WORKBOOK, '2026-01-15T08:30:05.250Z'));

interface Operation {
  readonly query: string;
  readonly variables?: Values;
  readonly operationName?: string;
}

/** One text that holds two operations. */
const TWO = 'query A($id: ID!) { organisation(id: $id) { id } } query B { people { totalCount } }';

/** What requests get wrong, and what graphql-js alone answers. */
const HOSTILE: readonly Operation[] = [
  { query: '{ __typename ecosystem { __typename name } organisation(id: "cite-du-numerique") { __typename id } }' },
  { query: '{ a: organisation(id: "nobody") { id } b: organisation(id: "cite-du-numerique") { c: id c: id } }' },
  { query: '{ node(id: "cite-du-numerique") { id ... on Person { name } ... on Organisation { kind } } }' },
  { query: '{ nodes(ids: []) { id } all: nodes(ids: ["nobody", "cite-du-numerique", "nobody"]) { id } }' },
  { query: '{ organisations(first: 1) { nodes { id } } ...Rest } fragment Rest on Query { people { totalCount } }' },
  {
    query: 'query ($with: Boolean!) { people { totalCount } ecosystem @include(if: $with) { name } }',
    variables: { with: false },
  },
  { query: 'query ($id: ID!) { organisation(id: $id) { id } }' },
  { query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables: { id: null } },
  { query: 'query ($id: ID!) { organisation(id: $id) { id } }', variables: { id: { a: 1 } } },
  { query: 'query ($id: ID = "cite-du-numerique") { organisation(id: $id) { id } }' },
  {
    query: 'query ($first: Int) { organisations(first: $first) { totalCount nodes { id } } }',
    variables: { first: 2 ** 31 },
  },
  { query: 'query ($on: Date) { organisations(activeOn: $on) { totalCount } }', variables: { on: '2021-02-29' } },
  { query: '{ organisations(first: 101) { nodes { id } } people { totalCount } }' },
  {
    query:
      '{ organisations(after: "x") { nodes { id } } again: organisations(last: 1, first: 1) { totalCount nodes { id } } }',
  },
  { query: '{ people(where: {email: {eq: "a"}}) { totalCount } organisations(first: 1) { nodes { id } } }' },
  { query: '{ nowhere organisation(id: "x") { nothing } }' },
  { query: '{ __proto__: ecosystem { name } }' },
  { query: '{ __schema { queryType { name } } ecosystem { name } }' },
  { query: '{ __type(name: "Person") { kind } }' },
  { query: TWO },
  { query: TWO, operationName: 'A', variables: { id: 'cite-du-numerique' } },
  { query: TWO, operationName: 'A' },
  { query: TWO, operationName: 'B' },
  { query: TWO, operationName: 'C' },
  { query: TWO, operationName: '' },
  { query: '{ people { totalCount } }', operationName: 'A' },
  {
    query:
      '{ changes(first: 2) { n: nodes { of c: changeSet { at files } f: fields { name after } } totalCount pageInfo { hasNextPage endCursor } } }',
  },
  {
    query:
      '{ changeSets { edges { cursor node { id kind } } } changes(after: "x") { nodes { id } } changeSet(id: "9") { id } }',
  },
  { query: 'mutation { nothing }' },
  {
    query:
      'mutation { a: undoChangeSet(id: "99") { revision } b: undoChangeSet(id: "1", dryRun: true) { conflictCount } }',
  },
  {
    query:
      '{ organisations { nodes { parts { nodes { parts { nodes { parts { nodes { parts { nodes { id } } } } } } } } } } }',
  },
  {
    query: 'query ($where: OrganisationWhere) { organisations(where: $where) { totalCount } }',
    variables: { where: JSON.parse(`${'{"not":'.repeat(40)}{}${'}'.repeat(40)}`) },
  },
  { query: 'subscription { nothing }' },
  { query: '{' },
  { query: '' },
];

onEveryEngine('an answer past graphql-js', (open) => {
  /** Both serve one graph: as it is done, and with graphql-js executing everything. */
  let past: RunningAtlas;
  let through: RunningAtlas;
  let fails: string | null = null;

  beforeAll(async () => {
    const store = failing(await open(), () => fails);
    past = await startAtlas({ store, fill: (graph, model) => importWorkbook(graph, model, WORKBOOK) });
    through = await startAtlas({ store, atlas: (real) => ({ ...real, answer: async () => null }) });
  });

  afterAll(async () => {
    await past?.close();
    await through?.close();
  });

  const expectAlike = async (operation: Operation, token?: string, headers: Headed = {}, send = byPost) => {
    const ask = ({ url }: RunningAtlas) => reply(send, url, operation, token, headers);
    const [answer, wanted] = await Promise.all([ask(past), ask(through)]);
    expect(answer, `${token ? 'staff' : 'the public'} asks ${JSON.stringify(operation)}`).toEqual(wanted);
    return answer;
  };

  const expectAlikeToAll = async (operation: Operation, headers?: Headed, send?: Send) => {
    await expectAlike(operation, STAFF_TOKEN, headers, send);
    return expectAlike(operation, undefined, headers, send);
  };

  it('is the same reply to every example', async () => {
    for (const query of examples) {
      const answer = await expectAlikeToAll({ query });
      expect(answer.body).toMatch(/^\{"data":\{.*\},"extensions":\{"cost":\{"requested":\d+,"limit":500000\}\}\}\n?$/s);
    }
  }, 120_000);

  it.each(HOSTILE)('is the same reply to $query', async (operation) => {
    await expectAlikeToAll(operation);
  });

  it('is the same reply in the form of its own that GraphQL has, where that is asked for', async () => {
    const accept = 'application/graphql-response+json';
    for (const operation of [...examples.map((query) => ({ query })), ...HOSTILE]) {
      const answer = await expectAlikeToAll(operation, { accept });
      expect(answer.headers['content-type']).toContain(accept);
    }
  }, 120_000);

  it('is the same reply to what is asked by GET', async () => {
    const statuses = new Set<number>();
    for (const operation of [...examples.map((query) => ({ query })), ...HOSTILE])
      for (const headers of [{ 'apollo-require-preflight': 'true' }, {}])
        statuses.add((await expectAlikeToAll(operation, headers, byGet)).status);
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 405]));
  }, 120_000);

  it(`is the same reply to ${COUNT} random operations of seed ${SEED}`, { timeout: 900_000 }, async () => {
    const operations = randomOperations({ schema, samples, seed: SEED, staffOnly: STAFF_ONLY });
    let pages = 0;
    for (let asked = 0; asked < COUNT; asked += 1) {
      const operation = operations.next().value;
      const { query, fillings } = operation;
      const token = operation.viewer === 'staff' ? STAFF_TOKEN : undefined;
      for (const variables of fillings) {
        const answer = await expectAlike({ query, variables }, token);
        const cursors = cursorsFor(operation, answer.body);
        if (Object.keys(cursors).length === 0) continue;
        const page = await expectAlike({ query, variables: { ...variables, ...cursors } }, token);
        pages += Number(!page.body.includes('"errors":'));
      }
    }
    expect(pages).toBeGreaterThan(COUNT / 50);
  });

  it('is the same reply, and the same plan, to who asks what the operation costs', async () => {
    for (const query of [...examples, ...HOSTILE.map((hostile) => hostile.query)]) {
      const answer = await expectAlike({ query }, STAFF_TOKEN, { 'atlas-plan': 'true' });
      await expectAlike({ query }, undefined, { 'atlas-plan': 'true' });
      if (examples.includes(query)) expect(answer.body).toMatch(/"extensions":\{.*"plan":\{"reads":\[/);
    }
  }, 120_000);

  it('is the same reply where a read fails', async () => {
    const query = `{ ok: organisation(id: "cite-du-numerique") { name } projects { totalCount } more: projects { nodes { id } }
      coverage { startUps { count } } }`;
    for (const code of ['TIMEOUT', 'UNREACHABLE', 'FAILED']) {
      fails = code;
      const answer = await expectAlikeToAll({ query });
      expect(answer.body).toMatch(/"ok":\{.*"projects":null,"more":null,"coverage":null/);
    }
    fails = null;
  });

  describe('over a graph that breaks the promises of the schema', () => {
    beforeAll(() =>
      past.store.write(async ({ run }) => {
        await run("MATCH (m:Organisation {id: 'haropa'}) SET m.kind = 'PIRATES'");
        await run("MATCH (m:Organisation {id: 'ville-du-havre'}) REMOVE m.name");
      }),
    );

    it.each([
      '{ organisation(id: "haropa") { id kind } }',
      '{ organisation(id: "ville-du-havre") { id name } ok: organisation(id: "haropa") { id } }',
      '{ organisations(first: 100) { edges { node { id kind name } } } }',
      '{ a: nodes(ids: ["haropa", "ville-du-havre", "cite-du-numerique"]) { id ... on Organisation { name } } }',
      '{ organisation(id: "ville-du-havre") { id partnerships { nodes { name members { nodes { name } } } } } }',
    ])('is the same reply to %s', async (query) => {
      const answer = await expectAlikeToAll({ query });
      expect(answer.body).toContain('INTERNAL_SERVER_ERROR');
    });
  });
});

/** The graph, where reads of projects and of help fail when told to. */
function failing(store: GraphStore, code: () => string | null): GraphStore {
  const failIf = (isMeant: boolean) => {
    const failure = code();
    if (failure && isMeant) throw new GraphError(failure as GraphError['code'], 'by the test');
  };
  const failed: Pick<GraphStore, 'read' | 'ask'> = {
    read: async (plan, ...rest) => {
      failIf(plan.roots.label === 'Project');
      return store.read(plan, ...rest);
    },
    ask: async (cypher, ...rest) => {
      failIf(cypher.includes(':SUPPORTS'));
      return store.ask(cypher, ...rest);
    },
  };
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in failed ? failed : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The cursors that an answer gives for the operation to be asked again, from another place. */
function cursorsFor({ cursors }: RandomOperation, body: string): Values {
  const answer: unknown = JSON.parse(body);
  return Object.fromEntries(
    cursors.flatMap(({ name, connection, pick }) => {
      const own = cursorsUnder(connection, answer);
      return own.length > 0 ? [[name, own[pick % own.length]]] : [];
    }),
  );
}

interface Page {
  readonly edges?: readonly { readonly cursor?: string }[];
  readonly pageInfo?: { readonly startCursor?: string | null; readonly endCursor?: string | null };
}

/** The cursors of all pages that stand under a key. */
function cursorsUnder(key: string, answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === key ? cursorsOf(value ?? {}) : cursorsUnder(key, value),
  );
}

function cursorsOf({ edges = [], pageInfo = {} }: Page): string[] {
  const cursors = [...edges.map(({ cursor }) => cursor), pageInfo.startCursor, pageInfo.endCursor];
  return cursors.filter((cursor) => typeof cursor === 'string');
}

type Headed = Readonly<Record<string, string>>;
type Send = (url: string, operation: Operation, headers: Headed) => Promise<Response>;

const byPost: Send = (url, operation, headers) =>
  fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });

const byGet: Send = (url, { variables, ...texts }, headers) => {
  const parameters = new URLSearchParams({ ...texts, ...(variables && { variables: JSON.stringify(variables) }) });
  return fetch(`${url}?${parameters}`, { headers });
};

/**
 * All of a reply but what no two have in common: the date, the number of the request, that of an incident, and how long
 * something took; nor the mark of what is kept to be given again, which no answer of graphql-js is.
 */
async function reply(send: Send, url: string, operation: Operation, token: string | undefined, asked: Headed) {
  const answer = await send(`${url}/graphql`, operation, {
    ...asked,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  });
  const { date, 'x-request-id': id, 'content-length': length, etag, ...headers } = Object.fromEntries(answer.headers);
  return {
    status: answer.status,
    headers,
    // How long something took is longer or shorter to write, too.
    length: 'atlas-plan' in asked ? null : length,
    body: withSortedReads(
      (await answer.text())
        .replaceAll(/logged as [0-9a-f]+/g, 'logged as N')
        .replaceAll(/"milliseconds":[\d.]+/g, '"milliseconds":0'),
    ),
  };
}

/** Two root fields that are explored at once are read for in the order in which they were done. */
function withSortedReads(body: string): string {
  return body.replace(/"plan":(\{"reads":\[.*\]\})/, (_, plan: string) => {
    const { reads } = JSON.parse(plan) as { reads: unknown[] };
    return `"plan":{"reads":[${reads.map((each) => JSON.stringify(each)).sort()}]}`;
  });
}
