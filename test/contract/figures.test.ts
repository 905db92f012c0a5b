import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeFigures } from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { readCity } from '../oracle/city.js';
import { Graph } from '../oracle/graph.js';
import { Dice } from '../support/dice.js';
import { onEveryEngine } from '../support/engines.js';
import { applyRandomBatch } from '../support/random-batches.js';
import { LONG } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, importWorkbook, type Sheets } from '../support/workbook.js';

const ESTUARY = fileURLToPath(new URL('../../seed/estuary.xlsx', import.meta.url));
const model = loadModel();

const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'source'],
    ['hub', 'Hub', 'NETWORK', 's'],
    ['lab', 'Lab', 'FABLAB', 's'],
    ['shop', 'Shop', 'COMPANY', 's'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['ada', 'Ada', 'PUBLIC', 's'],
    ['bob', 'Bob', 'STAFF', 's'],
    ['cyd', 'Cyd', 'STAFF', 's'],
  ],
  Partnerships: [
    ['id', 'name', 'since', 'until', 'source'],
    ['pact', 'Pact', '2015', '2018-06', 's'],
    ['secret', 'Secret', '2024', null, 's'],
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'An article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'since', 'until', 'source'],
    ['t1', 'hub', 'MEMBER_OF', 'pact', null, null, 's'],
    ['t2', 'lab', 'MEMBER_OF', 'pact', '2016', '..', 's'],
    ['t3', 'bob', 'MEMBER_OF', 'pact', '2017-03', null, 's'],
    ['t4', 'hub', 'SUPPORTS', 'shop', '2012', null, 's'],
    ['t5', 'bob', 'WORKS_FOR', 'hub', '2023', null, 's'],
    ['t6', 'bob', 'MEMBER_OF', 'secret', null, null, 's'],
    ['t7', 'cyd', 'MEMBER_OF', 'secret', null, null, 's'],
  ],
};

type Figures = Readonly<Record<string, readonly [partnerCount: number, lastActivity: string | null]>>;

onEveryEngine('figures of actors', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store) => importSheets(store, model, CITY) });
  });
  afterAll(() => atlas?.close());

  interface Listed {
    readonly nodes: readonly { readonly id: string; readonly partnerCount: number; readonly lastActivity: string }[];
  }

  async function figures(token?: string): Promise<Figures> {
    const fields = 'nodes { id partnerCount lastActivity }';
    const query = `{ organisations { ${fields} } people { ${fields} } }`;
    const { data, errors } = await atlas.ask<{ organisations: Listed; people: Listed }>(query, token);
    expect(errors).toEqual([]);
    const actors = [...data.organisations.nodes, ...data.people.nodes];
    return Object.fromEntries(actors.map(({ id, partnerCount, lastActivity }) => [id, [partnerCount, lastActivity]]));
  }
  const change = (sheets: Sheets) => importSheets(atlas.store, model, { ...CITY, ...sheets });

  it('count for each viewer what that viewer sees', async () => {
    expect(await figures()).toEqual({
      // Without Bob, and with the end of the pact, for its own tie has no dates.
      hub: [2, '2018-06'],
      lab: [1, '2016'],
      shop: [1, '2012'],
      ada: [0, null],
    });
    expect(await figures(STAFF_TOKEN)).toEqual({
      hub: [3, '2023'],
      lab: [2, '2016'],
      shop: [1, '2012'],
      ada: [0, null],
      bob: [3, '2024'],
      cyd: [1, '2024'],
    });
  });

  it('order lists, connections and filters by them', async () => {
    const ids = async (given: string, token?: string) => {
      const query = `{ organisations(${given}) { nodes { id } } partnership(id: "pact") {
        members(orderBy: [{node: PARTNER_COUNT, direction: DESC}, {node: NAME}]) { nodes { id } } } }`;
      const { data, errors } = await atlas.ask<Record<string, { nodes: { id: string }[] } & { members: never }>>(
        query,
        token,
      );
      expect(errors).toEqual([]);
      return data.organisations?.nodes.map(({ id }) => id);
    };
    const byPartners = 'orderBy: [{field: PARTNER_COUNT, direction: DESC}, {field: LAST_ACTIVITY}]';
    expect(await ids(byPartners)).toEqual(['hub', 'shop', 'lab']);
    expect(await ids(byPartners, STAFF_TOKEN)).toEqual(['hub', 'lab', 'shop']);
    expect(await ids('where: {partnerCount: {gte: 2}}')).toEqual(['hub']);
    expect(await ids('where: {partnerCount: {gte: 2}}', STAFF_TOKEN)).toEqual(['hub', 'lab']);
    expect(await ids('where: {lastActivity: {gte: "2020"}}')).toEqual([]);
    expect(await ids('where: {lastActivity: {gte: "2020"}}', STAFF_TOKEN)).toEqual(['hub']);
  });

  it('count a list by them', async () => {
    const years = async (token?: string) => {
      const query = '{ organisations { facets { lastActivity { year count } } } }';
      const { data } = await atlas.ask<{ organisations: { facets: { lastActivity: unknown } } }>(query, token);
      return data.organisations.facets.lastActivity;
    };
    const counts = (...all: readonly number[]) => all.map((year) => ({ year, count: 1 }));
    expect(await years()).toEqual(counts(2012, 2016, 2018));
    expect(await years(STAFF_TOKEN)).toEqual(counts(2012, 2016, 2023));
  });

  it('hold figures in cursors that their viewer may read', async () => {
    const page = async (token?: string) => {
      const query =
        '{ organisations(first: 1, orderBy: [{field: PARTNER_COUNT, direction: DESC}]) { edges { cursor } } }';
      const { data } = await atlas.ask<{ organisations: { edges: { cursor: string }[] } }>(query, token);
      return JSON.parse(Buffer.from(data.organisations.edges[0]?.cursor ?? '', 'base64url').toString());
    };
    expect((await page()).slice(1)).toEqual([2, 'hub']);
    expect((await page(STAFF_TOKEN)).slice(1)).toEqual([3, 'hub']);
  });

  it('change with whoever joins, is shown, or lives longer', async () => {
    const People = [
      ['id', 'name', 'visibility', 'source'],
      ['bob', 'Bob', 'PUBLIC', 's'],
    ];
    await change({ People });
    // Bob is seen, and with him the alliance that hides Cyd.
    expect(await figures()).toEqual({
      hub: [3, '2023'],
      lab: [2, '2016'],
      shop: [1, '2012'],
      ada: [0, null],
      bob: [2, '2024'],
    });
    await change({
      People,
      Partnerships: [
        ['id', 'name', 'since', 'until', 'source'],
        ['pact', 'Pact', '2015', '2025', 's'],
      ],
      Ties: [
        ['id', 'from', 'type', 'to', 'since', 'until', 'source'],
        ['t8', 'ada', 'MEMBER_OF', 'pact', null, null, 's'],
      ],
    });
    expect(await figures()).toMatchObject({ hub: [4, '2025'], lab: [3, '2016'], bob: [3, '2024'], ada: [3, '2025'] });
  });
});

onEveryEngine('figures of a city', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store) => importWorkbook(store, model, ESTUARY) });
    await atlas.explorer.refresh();
  }, 120_000);
  afterAll(() => atlas?.close());

  interface Told {
    readonly id: string;
    readonly partnerCount: number;
    readonly lastActivity: string | null;
    readonly partners: { readonly totalCount: number };
  }

  it.each(['public', 'staff'] as const)('are those that the oracle and exploring tell the %s', async (viewer) => {
    const graph = new Graph(readCity(ESTUARY, '2024-01-01T00:00:00.000Z'));
    const actors = graph.all('Actor', viewer);
    const ids = actors.map(({ id }) => id);
    const told = new Map<string, Told>();
    for (let start = 0; start < ids.length; start += 100) {
      const { data } = await atlas.ask<{ nodes: Told[] }>(
        {
          query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id
            ... on Organisation { partnerCount lastActivity partners(first: 0) { totalCount } }
            ... on Person { partnerCount lastActivity partners(first: 0) { totalCount } } } }`,
          variables: { ids: ids.slice(start, start + 100) },
        },
        viewer === 'staff' ? STAFF_TOKEN : undefined,
      );
      for (const node of data.nodes) told.set(node.id, node);
    }
    for (const { id, values } of actors) {
      const { partnerCount, lastActivity, partners } = told.get(id) as Told;
      expect({ id, partnerCount, lastActivity }).toEqual({
        id,
        partnerCount: values.partnerCount,
        lastActivity: values.lastActivity,
      });
      expect({ id, partnerCount }).toEqual({ id, partnerCount: partners.totalCount });
    }
  });
});

onEveryEngine('figures that followed', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await setUp(store, model);
  });

  const FIGURES = ['partnerCount', 'lastActivity', 'lastActivityMin', 'lastActivityMax'];
  const KEPT = FIGURES.flatMap((name) => [name, `public${name.charAt(0).toUpperCase()}${name.slice(1)}`]);

  async function kept(): Promise<unknown> {
    return store.query(
      `MATCH (n:Entity) WHERE n:Organisation OR n:Person
       RETURN n.id AS id, ${KEPT.map((name) => `n.${name} AS ${name}`).join(', ')} ORDER BY id`,
    );
  }

  const BATCHES = LONG ? 200 : 30;
  it('are those of a graph in which they are worked out anew', { timeout: 600_000 }, async () => {
    const dice = new Dice(77);
    for (let batch = 0; batch < BATCHES; batch += 1) {
      await applyRandomBatch(store, model, dice);
      const followed = await kept();
      await store.write(({ run }) =>
        run(
          `MATCH (n:Entity) WHERE n:Organisation OR n:Person SET ${KEPT.map((name) => `n.${name} = null`).join(', ')}`,
        ),
      );
      await completeFigures(store, model);
      expect(await kept()).toEqual(followed);
    }
  });
});
