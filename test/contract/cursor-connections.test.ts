import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const SITES = ['quay', 'mole', 'dock', 'lock'];

/** A town of four sites with an organisation each, two of them equally far; and one topic of which another is a part four times. */
const TOWN: Sheets = {
  Places: [
    ['id', 'name', 'kind', 'latitude', 'longitude', 'part of'],
    ['town', 'Town', 'CITY', 50, 0, null],
    ...SITES.map((site, index) => [site, site, 'SITE', 50.01 + 0.01 * Math.floor(index / 2), 0, 'town']),
  ],
  Organisations: [
    ['id', 'name', 'kind', 'place', 'source'],
    ...SITES.map((site) => [`firm-${site}`, 'Firm', 'COMPANY', site, 's']),
  ],
  Topics: [
    ['id', 'name'],
    ['whole', 'Whole'],
    ['part', 'Part'],
  ],
  Sources: [['id', 'name'], ...['s', 't', 'u', 'v'].map((id) => [id, id])],
  Ties: [
    ['from', 'type', 'to', 'role', 'source'],
    ...['s', 't', 'u', 'v'].map((source) => ['part', 'PART_OF', 'whole', source, source]),
  ],
};

const ARGUMENTS = 'first: $first, last: $last, after: $after, before: $before';
const PAGE =
  '{ totalCount edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }';
const DECLARED = '$first: Int, $last: Int, $after: String, $before: String';

/** Connections of four rows. */
const CONNECTIONS = {
  'a list': `query (${DECLARED}) {
    page: organisations(${ARGUMENTS}, orderBy: [{field: PARTNER_COUNT, direction: DESC}, {field: NAME}]) ${PAGE} }`,
  'ties of one pair': `query (${DECLARED}) { owner: topic(id: "whole") { page: parts(${ARGUMENTS}) ${PAGE} } }`,
  'ties of ties': `query (${DECLARED}) {
    owner: node(id: "dock") { ... on Place { partOf { nodes { page: parts(${ARGUMENTS}) ${PAGE} } } } } }`,
  'organisations near': `query (${DECLARED}) { page: organisationsNear(near: {place: "town"}, ${ARGUMENTS}) ${PAGE} }`,
  'places near': `query (${DECLARED}) {
    page: placesNear(near: {place: "town"}, where: {kind: {eq: SITE}}, ${ARGUMENTS}) ${PAGE} }`,
};
const ROWS = SITES.length;

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What a page is asked to be: its size, from which end, and between which rows, by their places. */
interface Asked {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: number | null;
  readonly before: number | null;
}

/** Every page that four rows have, with or without rows around it. */
function everyPage(): Asked[] {
  const places = [null, ...Array(ROWS).keys()];
  const sizes = [0, 1, 2, ROWS - 1, ROWS + 1];
  const slices = [
    { first: null, last: null },
    ...sizes.flatMap((size) => [
      { first: size, last: null },
      { first: null, last: size },
    ]),
  ];
  return places.flatMap((after) =>
    places
      // A page between a row and one before it is empty, which the rules leave open.
      .filter((before) => before === null || after === null || after < before)
      .flatMap((before) => slices.map((slice) => ({ ...slice, after, before }))),
  );
}

/** The places of a page's rows and what there is beside it, as the specification works them out, `first` being 20 unless said. */
function pageOf({ first, last, after, before }: Asked): { rows: number[]; previous: boolean; next: boolean } {
  const rows = [...Array(ROWS).keys()].slice(after === null ? 0 : after + 1, before ?? ROWS);
  if (last !== null)
    return { rows: last === 0 ? [] : rows.slice(-last), previous: rows.length > last, next: before !== null };
  return { rows: rows.slice(0, first ?? 20), previous: after !== null, next: rows.length > (first ?? 20) };
}

onEveryEngine('the rules of cursor connections hold for', (open) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    const store = await open();
    atlas = await startAtlas({ store, fill: (graph, model) => importSheets(graph, model, TOWN) });
  });
  afterAll(() => atlas?.close());

  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await atlas.ask<Record<string, unknown>>({ query, variables });
    return { page: pageIn(data) as Page, codes: errors.map(({ extensions }) => extensions.code) };
  };

  it.each(Object.entries(CONNECTIONS))('%s, whatever page of it is asked', async (_, query) => {
    const { page: whole } = await ask(query);
    const cursors = whole.edges.map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(ROWS);
    const cursorAt = (place: number | null) => (place === null ? null : cursors[place]);
    for (const asked of everyPage()) {
      const variables = { ...asked, after: cursorAt(asked.after), before: cursorAt(asked.before) };
      const { page, codes } = await ask(query, variables);
      const { rows, previous, next } = pageOf(asked);
      const edges = rows.map((row) => whole.edges[row]);
      expect([codes, page], JSON.stringify(asked)).toEqual([
        [],
        {
          totalCount: ROWS,
          edges,
          pageInfo: {
            hasPreviousPage: previous,
            hasNextPage: next,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        },
      ]);
    }
  });

  it.each(Object.entries(CONNECTIONS))(
    '%s, which takes no size from both ends, and none too large',
    async (_, query) => {
      for (const size of [{ first: 1, last: 1 }, { first: 101 }, { last: 101 }, { first: -1 }, { last: -1 }])
        expect((await ask(query, size)).codes, JSON.stringify(size)).toEqual(['BAD_USER_INPUT']);
      for (const cursor of [{ after: 'x' }, { before: 'x' }, { before: 'WyJ4IiwieSIsInoiXQ' }])
        expect((await ask(query, cursor)).codes, JSON.stringify(cursor)).toEqual(['BAD_CURSOR']);
    },
  );

  it.each(Object.entries(CONNECTIONS))('%s, which has nothing between a row and one before it', async (_, query) => {
    const { page: whole } = await ask(query);
    const [after, before] = [whole.edges[2]?.cursor, whole.edges[0]?.cursor];
    for (const size of [{ first: 2 }, { last: 2 }])
      expect((await ask(query, { ...size, after, before })).page.edges).toEqual([]);
  });
});

/** The page wherever it stands in an answer. */
function pageIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return null;
  if ('page' in data) return data.page;
  return Object.values(data).map(pageIn).find(Boolean) ?? null;
}
