import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDriver } from '../../src/graph/neo4j/values.js';
import type { Cell, ReadPlan } from '../../src/graph/plan.js';
import { isFlatList, type RunRows, readComposed, readLists } from '../../src/graph/read.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore, Parameters, Run } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { neo4jEngine, neo4jOptions, type Opened } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';

const ORGANISATIONS = 5_000;
const PAGE = 50;
/** How many are in one partnership. */
const HUB = 2_000;

/**
 * What the bench asks: its db hits, and the characters of what is read. The bounds lie a little above what was counted,
 * for a planner may choose otherwise.
 */
const OPERATIONS: readonly (readonly [name: string, query: string, hits: number, characters: number])[] = [
  ['by id', '{ organisation(id: "o1") { id name kind foundedOn url } }', 10, 60],
  ['list', '{ organisations(first: 50, where: {kind: {eq: COMPANY}}) { nodes { id name kind } } }', 400, 1_800],
  [
    'two hops',
    '{ organisation(id: "o1") { name partnerships(first: 10) { nodes { name members(first: 10) { nodes { id name } } } } } }',
    115,
    600,
  ],
  [
    'four hops',
    `{ organisation(id: "o1") { name partnerships(first: 10) { nodes { name members(first: 10) { nodes { id name
      partnerships(first: 10) { nodes { name members(first: 10) { nodes { id name } } } } } } } } } }`,
    290,
    1_400,
  ],
  [
    'filtered across a tie',
    '{ organisations(first: 20, where: {partnerships: {some: {node: {kind: {in: [DATA]}}}}}) { nodes { id name } } }',
    340,
    500,
  ],
  [
    'edge properties with totalCount',
    '{ partnership(id: "p1") { members(first: 20) { totalCount edges { role since confidence node { id name } } } } }',
    200,
    900,
  ],
  [
    'three hops from a person',
    `{ person(id: "a") { name projects(first: 10) { nodes { name participants(first: 10) { nodes { id name
      partnerships(first: 10) { nodes { name } } } } } } } }`,
    930,
    3_700,
  ],
];

/** Reads that a request led to, as the store was asked for them. */
type Asked = { readonly plan: ReadPlan; readonly parameters: Parameters };

/** The store, and what its reads are. */
function listening(store: GraphStore): { store: GraphStore; asked: Asked[] } {
  const asked: Asked[] = [];
  const read = (plan: ReadPlan, parameters: Parameters) => {
    asked.push({ plan, parameters });
    return store.read(plan, parameters);
  };
  return {
    asked,
    store: new Proxy(store, { get: (target, key) => (key === 'read' ? read : Reflect.get(target, key, target)) }),
  };
}

const hits = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.map(hits).reduce((sum, each) => sum + each, 0);

/** Organisations, and partnerships of ten of them each: the more there are, the more of both. */
async function addOrganisations(run: Run, first: number, last: number): Promise<void> {
  await run(
    `UNWIND range($first, $last) AS i
     CREATE (o:Organisation:Entity {id: 'o' + i, name: 'Name ' + i, sortName: 'name ' + i, searchKey: 'name ' + i, public: true,
       kind: CASE i % 3 WHEN 0 THEN 'START_UP' ELSE 'COMPANY' END, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z'})
     SET o.foundedOnMin = CASE i % 4 WHEN 0 THEN null ELSE toString(1900 + i % 100) + '-01-01' END`,
    { first, last },
  );
  await run(
    `UNWIND range($first, $last) AS i MATCH (o:Organisation {id: 'o' + i})
     WITH o, i, i % 500 + 500 * ((i - 1) / 5000) AS p
     MERGE (a:Partnership:Entity {id: 'p' + p})
       ON CREATE SET a.name = a.id, a.sortName = a.id, a.searchKey = a.id, a.public = true, a.kind = CASE p % 2 WHEN 0 THEN 'DATA' ELSE 'OTHER' END
     CREATE (o)-[:MEMBER_OF {id: 't' + i, role: 'member', confidence: 'CONFIRMED', source: 's'}]->(a)`,
    { first, last },
  );
}

describe.skipIf(!neo4jEngine.available)('what Neo4j does for a list, counted by PROFILE', () => {
  const { uri, user, password } = neo4jOptions();
  const driver = neo4j.driver(uri || 'bolt://127.0.0.1', neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  let opened: Opened;
  let atlas: RunningAtlas;
  let asked: Asked[];

  beforeAll(async () => {
    opened = await neo4jEngine.open();
    await setUp(opened.store, loadModel());
    await opened.store.write(async ({ run }) => {
      await addOrganisations(run, 1, ORGANISATIONS);
      await run(
        `CREATE (a:Person:Entity {id: 'a', name: 'A', sortName: 'a', searchKey: 'a', public: true})
         WITH a UNWIND range(1, 5) AS i
         CREATE (a)-[:PARTICIPATES_IN {id: 'a' + i, source: 's'}]->(j:Project:Entity {id: 'j' + i, name: 'J', sortName: 'j', searchKey: 'j', public: true})
         WITH i, j UNWIND range(1, 8) AS k MATCH (o:Organisation {id: 'o' + (i * 8 + k)})
         CREATE (o)-[:PARTICIPATES_IN {id: 'j' + i + '-' + k, source: 's'}]->(j)`,
      );
      await run(
        `CREATE (p:Partnership:Entity {id: 'hub', name: 'Hub', sortName: 'hub', searchKey: 'hub', public: true, kind: 'OTHER'})
         WITH p UNWIND range(1, $count) AS i
         CREATE (h:Person:Entity {id: 'h' + i, name: 'Name ' + i, sortName: 'name ' + i, searchKey: 'name ' + i, public: true})
         CREATE (h)-[:MEMBER_OF {id: 'hub' + i, role: 'member', confidence: 'CONFIRMED', source: 's'}]->(p)`,
        { count: HUB },
      );
    });
    const listened = listening(opened.store);
    asked = listened.asked;
    atlas = await startAtlas({ store: listened.store });
  });

  afterAll(async () => {
    await atlas?.close();
    await opened?.dispose();
    await driver.close();
  });

  /** What `work` costs: statements, db hits, and the characters of what they give, as JSON. */
  async function profiled(work: (run: RunRows) => Promise<unknown>) {
    const sums = { statements: 0, hits: 0, characters: 0 };
    const session = driver.session();
    await work(async (text, values) => {
      const { records, summary } = await session.run(`PROFILE ${text}`, toDriver(values));
      if (!summary.profile) throw new Error('Neo4j gave no profile');
      const rows = records.map((record) => [...record.values()] as Cell[]);
      sums.statements += 1;
      sums.hits += hits(summary.profile);
      sums.characters += JSON.stringify(rows).length;
      return rows;
    });
    await session.close();
    return sums;
  }

  /** What the reads of an operation cost. */
  async function costs(query: string, variables?: Readonly<Record<string, unknown>>) {
    asked.length = 0;
    const { errors } = await atlas.ask({ query, ...(variables && { variables }) });
    expect(errors).toEqual([]);
    return profiled(async (run) => {
      for (const { plan, parameters } of asked) await readComposed(plan, parameters, run);
    });
  }

  const cost = async (query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await costs(query, variables)).hits;

  const cursorAfter = async (orderBy: string) => {
    const { data } = await atlas.ask<{ organisations: { pageInfo: { endCursor: string } } }>(
      `{ organisations(first: ${PAGE}${orderBy}) { pageInfo { endCursor } } }`,
    );
    return data.organisations.pageInfo.endCursor;
  };

  it('reads a page by name from the index, not all of the label', async () => {
    expect(await cost(`{ organisations(first: ${PAGE}) { nodes { id name } } }`)).toBeLessThan(PAGE * 10);
  });

  it('goes on after a cursor without reading what stands before it', async () => {
    const after = await cursorAfter('');
    const query = `query ($after: String) { organisations(first: ${PAGE}, after: $after) { nodes { id name } } }`;
    expect(await cost(query, { after })).toBeLessThan(PAGE * 12);
  });

  it('orders by a date that some lack in two runs of an index, not by sorting the label', async () => {
    const orderBy = ', orderBy: [{field: FOUNDED_ON}]';
    expect(await cost(`{ organisations(first: ${PAGE}${orderBy}) { nodes { id name } } }`)).toBeLessThan(PAGE * 20);
    const after = await cursorAfter(orderBy);
    const query = `query ($after: String) { organisations(first: ${PAGE}, after: $after${orderBy}) { nodes { id name } } }`;
    expect(await cost(query, { after })).toBeLessThan(PAGE * 25);
  });

  it('reads backwards from the index too', async () => {
    expect(await cost(`{ organisations(last: ${PAGE}) { nodes { id name } } }`)).toBeLessThan(PAGE * 10);
  });

  it('filters across a tie only as far as the page needs', async () => {
    const where = 'where: {partnerships: {some: {node: {kind: {eq: DATA}}}}}';
    expect(await cost(`{ organisations(first: ${PAGE}, ${where}) { nodes { id name } } }`)).toBeLessThan(PAGE * 60);
  });

  it('counts a type from the count store', async () => {
    expect(await cost('{ organisations { totalCount } }')).toBeLessThan(10);
  });

  it('counts the members of an interface without collecting them', async () => {
    const query = '{ partnership(id: "p1") { members { totalCount } } }';
    expect(await cost(query)).toBeLessThan(60);
  });

  it.each(OPERATIONS)('%s costs no more than it did', async (_, query, most, characters) => {
    const counted = await costs(query);
    expect(counted.statements).toBe(1);
    expect(counted.hits).toBeLessThan(most);
    expect(counted.characters).toBeLessThan(characters);
  });

  it('counts groups in a few hits an organisation', async () => {
    const query = `{ organisations(where: {kind: {eq: COMPANY}}) {
      totalCount facets { kind { value count } partnerships(first: 10) { node { id } count } } } }`;
    const counted = await costs(query);
    expect(counted.statements).toBe(1);
    expect(counted.hits).toBeLessThan(ORGANISATIONS * 20);
    expect(counted.characters).toBeLessThan(500);
  });

  it('goes on deep in a list with no more than a page', async () => {
    const { data } = await atlas.ask<{ organisations: { edges: { cursor: string }[] } }>(
      '{ organisations(last: 100) { edges { cursor } } }',
    );
    const after = data.organisations.edges[0]?.cursor;
    const query = `query ($after: String) { organisations(first: ${PAGE}, after: $after) { nodes { id name kind } } }`;
    const counted = await costs(query, { after });
    expect(counted.hits).toBeLessThan(PAGE * 12);
    expect(counted.characters).toBeLessThan(PAGE * 40);
  });

  it('reads several lists together from the index as each alone', async () => {
    const edges = '{ organisations(first: 100) { edges { cursor } } }';
    const { data } = await atlas.ask<{ organisations: { edges: { cursor: string }[] } }>(edges);
    const query = `query ($after: String) { organisations(first: ${PAGE}, after: $after) { nodes { id name kind } } }`;
    asked.length = 0;
    for (const { cursor: after } of data.organisations.edges.slice(-8))
      await atlas.ask({ query, variables: { after } });
    const counted = await profiled(async (run) => {
      const plan = asked[0]?.plan;
      if (!plan || !isFlatList(plan)) throw new Error('a list that is none');
      const tables = await readLists(
        plan,
        asked.map(({ parameters }) => parameters),
        run,
      );
      expect(tables.map(({ roots }) => roots.ids.length)).toEqual(asked.map(() => PAGE));
    });
    expect(counted.statements).toBe(1);
    expect(counted.hits).toBeLessThan(8 * PAGE * 12);
  });

  it('tells how many ties a hub has by one look at who may be private', async () => {
    expect(await cost('{ partnership(id: "hub") { members { totalCount } } }')).toBeLessThan(HUB * 3);
  });

  it('gives a page of a hub with one look at each tie, and no more than the page', async () => {
    const counted = await costs(
      '{ partnership(id: "hub") { members(first: 10) { edges { role node { id name } } } } }',
    );
    expect(counted.hits).toBeLessThan(HUB * 12);
    expect(counted.characters).toBeLessThan(1_000);
  });

  it('costs the same in a graph of three times as many', async () => {
    const all = async () => {
      const counted: Record<string, number> = {};
      for (const [name, query] of OPERATIONS) counted[name] = await cost(query);
      return counted;
    };
    const before = await all();
    await opened.store.write(({ run }) => addOrganisations(run, ORGANISATIONS + 1, 3 * ORGANISATIONS));
    const grown = Object.entries(await all()).filter(([name, hits]) => hits > (before[name] ?? 0) * 1.2);
    expect(grown).toEqual([]);
  });
});
