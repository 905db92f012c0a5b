import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.js';
import type { Model } from '../../src/model/model.js';
import { randomOperation, type Samples } from '../support/agreement.js';
import { engines, type Opened } from '../support/engines.js';
import { type Reply, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importWorkbook } from '../support/workbook.js';

const WORKBOOK = fileURLToPath(new URL('../../seed/estuary.xlsx', import.meta.url));
const schema = buildSchema(readFileSync(new URL('../../schema/derived/full.graphql', import.meta.url), 'utf8'));

/** `AGREEMENT_SEED=7` asks other operations; one that fails is printed to be pasted. */
const SEED = Number(process.env.AGREEMENT_SEED ?? 1);
const SEEDS = Array.from({ length: 50 }, (_, index) => SEED * 1_000 + index);
const FILLINGS = [1, 2, 3, 4, 5, 6];
const VIEWERS = { public: undefined, staff: STAFF_TOKEN };

const available = engines.filter((engine) => engine.available);
const running = new Map<string, RunningAtlas>();
const opened: Opened[] = [];
let samples: Samples;

beforeAll(async () => {
  for (const { name, open } of available) {
    const graph = await open();
    opened.push(graph);
    const fill = (store: GraphStore, model: Model) => importWorkbook(store, model, WORKBOOK);
    running.set(name, await startAtlas({ store: graph.store, fill }));
  }
  samples = await readSamples(running.get('embedded'));
}, 180_000);

afterAll(async () => {
  for (const atlas of running.values()) await atlas.close();
  for (const { dispose } of opened) await dispose();
});

/** Some entities of each type, among them such as only staff may see. */
async function readSamples(atlas: RunningAtlas | undefined): Promise<Samples> {
  const lists = ['organisations', 'people', 'projects', 'programmes', 'partnerships', 'events', 'places', 'topics'];
  const query = `{ ${lists.map((list) => `${list}(last: 25) { nodes { id name } }`).join(' ')} }`;
  const reply = await atlas?.ask<Record<string, { nodes: { id: string; name: string }[] }>>(query, STAFF_TOKEN);
  const nodes = Object.values(reply?.data ?? {}).flatMap((list) => list.nodes);
  return { ids: nodes.map(({ id }) => id), names: nodes.map(({ name }) => name) };
}

describe.skipIf(available.length < 2)('both engines give the same reply', () => {
  it.each(SEEDS)('to the operation of seed %i, whoever asks', { timeout: 120_000 }, async (seed) => {
    const { query, fill } = randomOperation(schema, samples, seed);
    for (const variables of FILLINGS.map(fill)) {
      for (const [viewer, token] of Object.entries(VIEWERS)) {
        const ask = async (atlas: RunningAtlas) => {
          const { status, data, errors } = await atlas.ask({ query, variables }, token);
          return { status, data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions.code })) };
        };
        const [reply, ...others] = await Promise.all([...running.values()].map(ask));
        const asked = `${viewer} asks ${query} with ${JSON.stringify(variables)}`;
        for (const other of others) expect(other, asked).toEqual(reply);
        expect(reply?.status, asked).toBe(200);
        expect(JSON.stringify(reply?.errors), asked).not.toContain('INTERNAL_SERVER_ERROR');
      }
    }
  });
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly id?: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}
type Listed = { readonly list?: Page; readonly node?: { readonly list: Page } };

const ofTheRoot = (list: string) => `{ ${list} }`;
const ofThePort = (list: string) => `{ node(id: "grand-port-de-port-estuaire") { ... on Organisation { ${list} } } }`;
const ORDERINGS = [
  { list: 'organisations', within: ofTheRoot, size: 100, by: 'field', orders: 'OrganisationOrderField' },
  { list: 'people', within: ofTheRoot, size: 100, by: 'field', orders: 'PersonOrderField' },
  { list: 'projects', within: ofTheRoot, size: 100, by: 'field', orders: 'ProjectOrderField' },
  { list: 'partnerships', within: ofThePort, size: 20, by: 'node', orders: 'PartnershipOrderField' },
  { list: 'partnerships', within: ofThePort, size: 20, by: 'tie', orders: 'MembershipOrderField' },
].flatMap((paged) =>
  valuesOf(paged.orders).flatMap((order) => ['ASC', 'DESC'].map((direction) => ({ ...paged, order, direction }))),
);

describe.each(available)('on $name, pages walked to the end give each row once', ({ name }) => {
  it.each(ORDERINGS)('both ways: $list by $order of the $by, $direction', { timeout: 60_000 }, async (paged) => {
    const { list, within, size, by, order, direction } = paged;
    const page = (place: string) => {
      const called = `list: ${list}(${place}: $cursor, orderBy: [{ ${by}: ${order}, direction: ${direction} }])`;
      const edges = `edges { cursor ${by === 'field' ? '' : 'id'} node { id } }`;
      return `query ($cursor: String) ${within(`${called} { totalCount ${edges} pageInfo { hasNextPage hasPreviousPage } }`)}`;
    };
    const forwards = await walk(name, page(`first: ${size}, after`));
    const backwards = await walk(name, page(`last: ${size}, before`));
    expect(forwards.total).toBeGreaterThan(size);
    expect(new Set(forwards.ids).size).toBe(forwards.total);
    expect(forwards.ids).toHaveLength(forwards.total);
    expect(backwards.ids.toReversed()).toEqual(forwards.ids);
  });
});

/** The ids in the order in which they are met, and how many there are said to be. */
async function walk(engine: string, query: string): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  const back = query.includes('last:');
  let cursor: string | null = null;
  for (;;) {
    const reply: Reply<Listed> | undefined = await running.get(engine)?.ask<Listed>({ query, variables: { cursor } });
    const page: Page | undefined = reply?.data.list ?? reply?.data.node?.list;
    if (!page) throw new Error(`${query} gave ${JSON.stringify(reply?.errors)}`);
    const met: Page['edges'] = back ? page.edges.toReversed() : page.edges;
    ids.push(...met.map((edge) => edge.id ?? edge.node.id));
    const more = back ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    if (!more) return { ids, total: page.totalCount };
    expect(ids.length, `${query} goes on and on`).toBeLessThan(page.totalCount);
    cursor = met.at(-1)?.cursor ?? null;
  }
}

function valuesOf(orders: string): string[] {
  const type = schema.getType(orders);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}
