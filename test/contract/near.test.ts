import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { Dice } from '../support/dice.js';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, importWorkbook, type Sheets } from '../support/workbook.js';

const model = loadModel();

/** On a meridian a degree is 111.195 km. */
const COAST: Sheets = {
  Places: [
    ['id', 'name', 'kind', 'latitude', 'longitude', 'part of'],
    ['shore', 'Shore', 'REGION', 50, 0, null],
    ['town', 'Town', 'CITY', 50, 0, 'shore'],
    ['hall', 'Hall', 'SITE', null, null, 'town'],
    ['room', 'Room', 'SITE', null, null, 'hall'],
    ['quay', 'Quay', 'SITE', 50.01, 0, 'town'],
    ['mole', 'Mole', 'SITE', 50.03, 0, 'town'],
    ['isle', 'Isle', 'CITY', 50, 179.99, 'shore'],
    ['reef', 'Reef', 'SITE', 50, -179.99, 'shore'],
    ['nowhere', 'Nowhere', 'SITE', null, null, 'shore'],
  ],
  Organisations: [
    ['id', 'name', 'kind', 'place', 'source'],
    ['council', 'Council', 'PUBLIC_AUTHORITY', 'room', 'article'],
    ['port', 'Port', 'PUBLIC_AUTHORITY', 'mole|quay', 'article'],
    ['yard', 'Yard', 'COMPANY', 'quay', 'article'],
    ['light', 'Lighthouse', 'COMPANY', 'mole', 'article'],
    ['league', 'League', 'NETWORK', 'shore', 'article'],
    ['ghosts', 'Ghosts', 'ASSOCIATION', 'nowhere', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'since', 'until', 'source'],
    ['was', 'light', 'LOCATED_AT', 'town', '1990', '1999', 'article'],
  ],
};

interface NearPage {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly distance: number;
    readonly node: { readonly id: string };
    readonly place?: { readonly id: string };
  }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }';
const ORGANISATIONS = `${PAGE} edges { cursor distance node { id } place { id } }`;
const PLACES = `${PAGE} edges { cursor distance node { id } }`;

const nearIn = (atlas: RunningAtlas) => async (field: 'organisationsNear' | 'placesNear', given: string) => {
  const selected = field === 'placesNear' ? PLACES : ORGANISATIONS;
  const { data, errors } = await atlas.ask<Record<string, NearPage>>(`{ ${field}(${given}) { ${selected} } }`);
  expect(errors).toEqual([]);
  return data[field] as NearPage;
};

onEveryEngine('near', (open) => {
  let atlas: RunningAtlas;
  let near: ReturnType<typeof nearIn>;
  beforeAll(async () => {
    atlas = await startAtlas({ store: await open(), fill: (store) => importSheets(store, model, COAST) });
    near = nearIn(atlas);
  });
  afterAll(() => atlas?.close());

  const told = ({ edges }: NearPage) => edges.map(({ node, distance, place }) => [node.id, distance, place?.id]);

  it('are organisations by the nearest of their places, the nearest first', async () => {
    expect(told(await near('organisationsNear', 'near: {place: "town"}'))).toEqual([
      // A room lies where its hall does, and that where its town does.
      ['council', 0, 'room'],
      ['light', 0, 'town'],
      ['port', 1.112, 'quay'],
      ['yard', 1.112, 'quay'],
    ]);
  });

  it('are places, but regions, and what lies nowhere', async () => {
    expect(told(await near('placesNear', 'near: {point: {latitude: 50, longitude: 0}, within: 1000}'))).toEqual([
      ['hall', 0, undefined],
      ['room', 0, undefined],
      ['town', 0, undefined],
      ['quay', 1.112, undefined],
      ['mole', 3.336, undefined],
    ]);
  });

  it('are as far as asked, and over the date line', async () => {
    const counts = [1.111, 1.112, 3.4].map(
      async (within) => (await near('placesNear', `near: {place: "town", within: ${within}}`)).totalCount,
    );
    expect(await Promise.all(counts)).toEqual([3, 4, 5]);
    expect(told(await near('placesNear', 'near: {place: "isle"}'))).toEqual([
      ['isle', 0, undefined],
      ['reef', 1.429, undefined],
    ]);
  });

  it('begin where a place without a location of its own lies', async () => {
    const [own, above] = await Promise.all(
      ['town', 'room'].map((place) => near('organisationsNear', `near: {place: "${place}"}`)),
    );
    expect(told(above as NearPage)).toEqual(told(own as NearPage));
  });

  it('are those that a filter keeps, and that were there on a day', async () => {
    const where = 'where: {kind: {eq: COMPANY}, places: {none: {node: {id: {eq: "quay"}}}}}';
    expect(told(await near('organisationsNear', `near: {place: "town", within: 10}, ${where}`))).toEqual([
      ['light', 0, 'town'],
    ]);
    expect(
      told(await near('organisationsNear', `near: {place: "town", within: 10}, activeOn: "2020-01-01"`)).at(-1),
    ).toEqual(['light', 3.336, 'mole']);
  });

  it('hand the day on to what is asked of them', async () => {
    const { data } = await atlas.ask(
      '{ organisationsNear(near: {place: "town", within: 10}, activeOn: "2020-01-01", where: {id: {eq: "light"}}) { nodes { places { nodes { id } } } } }',
    );
    expect(data).toEqual({ organisationsNear: { nodes: [{ places: { nodes: [{ id: 'mole' }] } }] } });
  });

  it.each([
    [1, 2, 'x'],
    ['near', 'x', 'x'],
    [null, 'x', 'x'],
  ])('take no cursor that somebody has made up: %j, %j, %j', async (...keys) => {
    const { pageInfo } = await near('organisationsNear', 'near: {place: "town"}, first: 1');
    const [seal] = JSON.parse(Buffer.from(String(pageInfo.endCursor), 'base64url').toString());
    const after = Buffer.from(JSON.stringify([seal, ...keys])).toString('base64url');
    const { errors } = await atlas.ask(
      `{ organisationsNear(near: {place: "town"}, after: "${after}") { totalCount } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  });

  it('come a page at a time, by cursors that belong to their list', async () => {
    const whole = await near('organisationsNear', 'near: {place: "town"}');
    const first = await near('organisationsNear', 'near: {place: "town"}, first: 3');
    expect([first.totalCount, first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([4, true, false]);
    const after = `after: "${first.pageInfo.endCursor}"`;
    const next = await near('organisationsNear', `near: {place: "town"}, first: 3, ${after}`);
    expect([...first.edges, ...next.edges]).toEqual(whole.edges);
    const start = JSON.stringify(next.edges[0]?.cursor);
    expect(await near('organisationsNear', `near: {place: "town"}, last: 3, before: ${start}`)).toEqual(first);
    expect([next.pageInfo.hasNextPage, next.pageInfo.hasPreviousPage]).toEqual([false, true]);
    for (const given of [
      `near: {place: "town", within: 6}, ${after}`,
      `near: {place: "town"}, where: {kind: {eq: COMPANY}}, ${after}`,
    ]) {
      const { errors } = await atlas.ask(`{ organisationsNear(${given}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
    }
  });

  it('are null around what is not there', async () => {
    const { data, errors } = await atlas.ask('{ organisationsNear(near: {place: "yard"}) { totalCount } }');
    expect([data, errors]).toEqual([{ organisationsNear: null }, []]);
  });

  it.each([
    'near: {}',
    'near: {place: "town", point: {latitude: 50, longitude: 0}}',
    'near: {place: "nowhere"}',
    'near: {place: "town", within: 0}',
    'near: {place: "not-there", within: 0}',
    'near: {place: "town", within: 1001}',
    'near: {point: {latitude: 91, longitude: 0}}',
    'near: {point: {latitude: 0, longitude: -181}}',
    'near: {place: "town"}, first: 101',
  ])('refuse %s', async (given) => {
    for (const field of ['organisationsNear', 'placesNear']) {
      const { errors } = await atlas.ask(`{ ${field}(${given}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

interface Located {
  readonly id: string;
  readonly places: {
    readonly nodes: readonly {
      readonly kind: string | null;
      readonly location: { readonly latitude: number; readonly longitude: number };
    }[];
  };
}

/** The angle between two directions from the middle of the earth, by another formula than ours. */
function kilometres(a: Located['places']['nodes'][number]['location'], b: typeof a): number {
  const direction = ({ latitude, longitude }: typeof a) => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [one, other] = [direction(a), direction(b)];
  const apart = Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));
  return 6371.0088 * 2 * Math.asin(apart / 2);
}

onEveryEngine('near in a city', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    const file = fileURLToPath(new URL('../../seed/estuary.xlsx', import.meta.url));
    atlas = await startAtlas({ store: await open(), fill: (store) => importWorkbook(store, model, file) });
  });
  afterAll(() => atlas?.close());

  it('finds what looking at all of them finds', async () => {
    const all: Located[] = [];
    const query = `query ($after: String) { organisations(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { id places { nodes { kind location { latitude longitude } } } } } }`;
    let page: { readonly hasNextPage: boolean; readonly endCursor: string | null } = {
      hasNextPage: true,
      endCursor: null,
    };
    while (page.hasNextPage) {
      const variables = { after: page.endCursor };
      const { data } = await atlas.ask<{ organisations: { nodes: Located[]; pageInfo: NearPage['pageInfo'] } }>({
        query,
        variables,
      });
      all.push(...data.organisations.nodes);
      page = data.organisations.pageInfo;
    }
    const centres = all.flatMap(({ places }) => places.nodes.map(({ location }) => location));
    const dice = new Dice(11);
    for (let turn = 0; turn < 12; turn += 1) {
      const { latitude, longitude } = dice.pick(centres);
      const within = 0.5 + dice.below(40);
      const distances = new Map(
        all.map(({ id, places }) => {
          const sites = places.nodes.filter(({ kind }) => kind !== 'REGION' && kind !== 'COUNTRY');
          return [id, Math.min(...sites.map(({ location }) => kilometres({ latitude, longitude }, location)))];
        }),
      );
      const expected = [...distances].filter(([, distance]) => Math.round(distance * 1000) / 1000 <= within);
      const point = `{latitude: ${latitude}, longitude: ${longitude}}`;
      const near = await nearIn(atlas)('organisationsNear', `near: {point: ${point}, within: ${within}}, first: 100`);
      expect(near.totalCount).toBe(expected.length);
      const found = near.edges.map(({ distance }) => distance);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      for (const { node, distance } of near.edges) expect(distance).toBeCloseTo(distances.get(node.id) ?? -1, 2);
    }
  });
});
