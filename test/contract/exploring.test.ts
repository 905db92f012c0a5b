import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const DAY = '2020-06-15';

/** Every tie holds, is confirmed and has a role, so that each counts in full, but for those that say otherwise. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'topics', 'source'],
    ['bank', 'Bank', 'FUNDER', 'trade', 'article'],
    ['lab', 'Lab', 'FABLAB', 'trade', 'article'],
    ['port', 'Port', 'PUBLIC_AUTHORITY', 'trade', 'article'],
    ['school', 'School', 'SCHOOL', null, 'article'],
    ['shop', 'Shop', 'COMPANY', 'trade', 'article'],
  ],
  People: [
    ['id', 'name', 'visibility', 'source'],
    ['ada', 'Ada', 'PUBLIC', 'article'],
    ['bob', 'Bob', 'STAFF', 'article'],
    ['cyd', 'Cyd', 'PUBLIC', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'source'],
    ['club', 'Club', 'article'],
    ['guild', 'Guild', 'article'],
    ['pact', 'Pact', 'article'],
  ],
  Events: [
    ['id', 'name', 'start', 'source'],
    ['fair', 'Fair', DAY, 'article'],
  ],
  Topics: [
    ['id', 'name', 'source'],
    ['trade', 'Trade', 'article'],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
  ],
  Ties: [
    ['id', 'from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence'],
    ['t1', 'port', 'MEMBER_OF', 'pact', 'lead', '2019', '..', 'article', 'CONFIRMED'],
    ['t2', 'lab', 'MEMBER_OF', 'pact', 'member', '2019', '..', 'article', 'CONFIRMED'],
    ...['lab', 'school', 'bank', 'shop'].map((id) => [
      `guild-${id}`,
      id,
      'MEMBER_OF',
      'guild',
      'member',
      '2010',
      '..',
      'article',
      'CONFIRMED',
    ]),
    ['t3', 'port', 'MEMBER_OF', 'club', 'host', '2010', '..', 'article', 'CONFIRMED'],
    ['t4', 'bob', 'MEMBER_OF', 'club', 'guest', '2010', '..', 'article', 'CONFIRMED'],
    ['t5', 'port', 'SUPPORTS', 'school', 'patron', '2010', '..', 'article', 'CONFIRMED'],
    ...['lab', 'port', 'school', 'shop'].map((id) => [
      `bank-${id}`,
      'bank',
      'FUNDS',
      id,
      'lender',
      '2010',
      '..',
      'article',
      'REPORTED',
    ]),
    ['t6', 'ada', 'WORKS_FOR', 'port', 'delegate', '2010', '..', 'article', 'CONFIRMED'],
    ['t7', 'bob', 'WORKS_FOR', 'lab', 'founder', '2010', '..', 'article', 'CONFIRMED'],
    ['t8', 'cyd', 'WORKS_FOR', 'school', 'dean', '2010', '..', 'article', 'CONFIRMED'],
    ['t9', 'ada', 'ATTENDED', 'fair', 'speaker', null, null, 'article', 'CONFIRMED'],
    ['t10', 'cyd', 'ATTENDED', 'fair', null, null, null, 'article', 'CONFIRMED'],
    ['t11', 'ada', 'KNOWS', 'bob', 'friends', '2010', '..', 'article', 'CONFIRMED'],
  ],
};

interface PartnerPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly cursor: string;
    readonly strength: number;
    readonly viaCount: number;
    readonly node: { readonly id: string };
    readonly via: readonly {
      readonly weight: number;
      readonly through: { readonly id: string } | null;
      readonly ties: readonly { readonly id: string; readonly source: { readonly name: string } }[];
    }[];
  }[];
}

onEveryEngine('exploring', (open, engine) => {
  let atlas: RunningAtlas;

  beforeAll(async () => {
    atlas = await startAtlas({
      store: await open(),
      fill: (store, model) => importSheets(store, model, CITY),
      env: COUNTED,
    });
    await atlas.explorer.refresh();
  });

  afterAll(() => atlas?.close());

  async function asked<Data>(query: string, token?: string): Promise<Data> {
    const { data, errors } = await atlas.ask<Data>(query, token);
    expect(errors).toEqual([]);
    return data;
  }

  describe('partners', () => {
    const PARTNERS = `totalCount pageInfo { endCursor hasNextPage }
      edges { cursor strength viaCount node { id } via { weight through { id } ties { id source { name } } } }`;
    const partnersOf = async (id: string, given = '', token?: string): Promise<PartnerPage> => {
      const query = `{ organisation(id: "${id}") { partners(activeOn: "${DAY}" ${given}) { ${PARTNERS} } } }`;
      const { organisation } = await asked<{ organisation: { partners: PartnerPage } }>(query, token);
      return organisation.partners;
    };
    const strengths = ({ edges }: PartnerPage) => edges.map(({ node, strength }) => [node.id, strength]);

    it('are those who share or are tied, by the strength that the formula says', async () => {
      expect(strengths(await partnersOf('port'))).toEqual([
        // A full alliance of two: 1 − 2^−1.
        ['lab', 0.5],
        // Support: 1 − 2^−0.8.
        ['school', 0.4257],
        // Money, reported: 1 − 2^−(0.6 × 0.8).
        ['bank', 0.283],
      ]);
    });

    it('add up what allies the two, the most telling first, with ties and sources', async () => {
      const { edges } = await partnersOf('bank');
      const lab = edges.find(({ node }) => node.id === 'lab');
      // The guild has four members: log2(4) = 2 halves it.
      expect(lab).toMatchObject({ strength: 0.493, viaCount: 2 });
      expect(lab?.via).toEqual([
        {
          weight: 0.5,
          through: { id: 'guild' },
          ties: [
            { id: 'guild-bank', source: { name: 'An article' } },
            { id: 'guild-lab', source: { name: 'An article' } },
          ],
        },
        { weight: 0.48, through: null, ties: [{ id: 'bank-lab', source: { name: 'An article' } }] },
      ]);
    });

    it('are for staff alone where a private person is one', async () => {
      expect(strengths(await partnersOf('port', '', STAFF_TOKEN)).slice(0, 2)).toEqual([
        ['bob', 0.5],
        ['lab', 0.5],
      ]);
      expect((await partnersOf('port', '', STAFF_TOKEN)).totalCount).toBe(4);
      expect((await partnersOf('port')).totalCount).toBe(3);
    });

    it('count only the sorts of ties, and the days, that are asked', async () => {
      expect(strengths(await partnersOf('port', 'types: [SUPPORTS, WORKS_FOR]'))).toEqual([['school', 0.4257]]);
      const query = '{ organisation(id: "port") { partners(activeOn: "2015-01-01") { nodes { id } } } }';
      expect(await asked(query)).toEqual({
        organisation: { partners: { nodes: [{ id: 'school' }, { id: 'bank' }] } },
      });
    });

    it('count for less when the years go by', async () => {
      const query =
        '{ person(id: "ada") { partners(activeDuring: {to: "2025-06-14"}) { edges { strength node { id } } } } }';
      // Five years after the fair: 0.3 × 0.8 (no role) × a half, and with an event of two people nothing is shared out.
      expect(await asked(query)).toEqual({
        person: { partners: { edges: [{ strength: 0.0798, node: { id: 'cyd' } }] } },
      });
    });

    it('come a page at a time, by cursors that belong to their list', async () => {
      const first = await partnersOf('port', 'first: 2');
      expect(first.pageInfo.hasNextPage).toBe(true);
      const next = await partnersOf('port', `first: 2, after: "${first.pageInfo.endCursor}"`);
      expect(strengths(next)).toEqual([['bank', 0.283]]);
      expect(next.pageInfo.hasNextPage).toBe(false);
      for (const other of ['', `activeOn: "${DAY}", types: [FUNDS]`]) {
        const { errors } = await atlas.ask(
          `{ organisation(id: "port") { partners(${other} after: "${first.pageInfo.endCursor}") { totalCount } } }`,
        );
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
      }
    });

    it('are asked once a level, and what they hold is read once a selection', async () => {
      const question = vi.spyOn(atlas.explorer, 'ask');
      const before = atlas.store.statements;
      const data = await asked<{ organisations: { nodes: { partners: { nodes: { name: string }[] } }[] } }>(
        `{ organisations { nodes { partners(activeOn: "${DAY}") { nodes { name ... on Actor { partners(first: 1) { edges { node { id } } } } } } } } }`,
      );
      const statements = atlas.store.statements - before;
      expect(data.organisations.nodes.map(({ partners }) => partners.nodes.length)).toEqual([4, 4, 3, 4, 3]);
      expect(question).toHaveBeenCalledTimes(2);
      question.mockRestore();
      if (engine === 'neo4j') expect(statements).toBe(3);
    });

    it('are those that two have in common', async () => {
      const query = `{ commonPartners(a: "port", b: "shop", activeOn: "${DAY}") {
        totalCount partners { node { id } strength strengthToA strengthToB viaA { through { id } } viaB { through { id } } }
      } }`;
      expect(await asked(query)).toEqual({
        commonPartners: {
          totalCount: 3,
          partners: [
            {
              node: { id: 'lab' },
              strength: 0.2929,
              strengthToA: 0.5,
              strengthToB: 0.2929,
              viaA: [{ through: { id: 'pact' } }],
              viaB: [{ through: { id: 'guild' } }],
            },
            expect.objectContaining({ node: { id: 'school' }, strength: 0.2929 }),
            expect.objectContaining({ node: { id: 'bank' }, strength: 0.283 }),
          ],
        },
      });
    });
  });

  describe('a neighbourhood', () => {
    it('is ring by ring, shared out in turns, and says what is hidden', async () => {
      const query = `{ neighbourhood(of: "pact", depth: 2, limit: 6, activeOn: "${DAY}") {
        leftOut nodes { node { id } distance degree hidden } ties { id } } }`;
      expect(await asked(query)).toEqual({
        neighbourhood: {
          // Lab takes the guild, port Ada, lab the bank; the club and the school are left. Bob is nobody's business.
          leftOut: 2,
          nodes: [
            { node: { id: 'pact' }, distance: 0, degree: 2, hidden: 0 },
            { node: { id: 'lab' }, distance: 1, degree: 3, hidden: 0 },
            { node: { id: 'port' }, distance: 1, degree: 5, hidden: 2 },
            { node: { id: 'guild' }, distance: 2, degree: 4, hidden: 2 },
            { node: { id: 'ada' }, distance: 2, degree: 2, hidden: 1 },
            { node: { id: 'bank' }, distance: 2, degree: 5, hidden: 2 },
          ],
          ties: expect.any(Array),
        },
      });
    });

    it('shows all ties among what it shows, whole', async () => {
      const query = `{ neighbourhood(of: "club") { ties { id type from { id } to { id } role since until confidence source { id } } } }`;
      expect(await asked(query)).toEqual({
        neighbourhood: {
          ties: [
            {
              id: 't3',
              type: 'MEMBER_OF',
              from: { id: 'port' },
              to: { id: 'club' },
              role: 'host',
              since: '2010',
              until: '..',
              confidence: 'CONFIRMED',
              source: { id: 'article' },
            },
          ],
        },
      });
    });

    it('leads to people on a day that has to be certain, for they have no lifetime', async () => {
      const certain = `{ neighbourhood(of: "ada", activeOn: "${DAY}", certainty: CERTAIN) { nodes { node { id } } } }`;
      // When the port and the fair were there is not certain.
      expect(await asked(certain, STAFF_TOKEN)).toEqual({
        neighbourhood: { nodes: [{ node: { id: 'ada' } }, { node: { id: 'bob' } }] },
      });
    });

    it('leads to topics only when asked', async () => {
      const around = async (types: string) => asked(`{ neighbourhood(of: "shop" ${types}) { nodes { node { id } } } }`);
      expect(JSON.stringify(await around(''))).not.toContain('trade');
      expect(JSON.stringify(await around(', types: [ABOUT]'))).toContain('trade');
    });
  });

  describe('ways', () => {
    const waysFrom = async (given: string, token?: string) => {
      const query = `{ paths(from: "port", to: "shop", activeOn: "${DAY}" ${given}) { complete found { length nodes { id } } } }`;
      const { paths } = await asked<{ paths: { complete: boolean; found: { nodes: { id: string }[] }[] } }>(
        query,
        token,
      );
      expect(paths.complete).toBe(true);
      return paths.found.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
    };

    it('are the shortest, or the most trustworthy', async () => {
      expect(await waysFrom('first: 1')).toEqual(['port bank shop']);
      expect(await waysFrom('first: 2, by: TRUST')).toEqual(['port bank shop', 'port school guild shop']);
    });

    it('avoid the hub that explains nothing, an entity, or a type', async () => {
      expect(await waysFrom('first: 1, avoid: {degreeAbove: 4}')).toEqual(['port school guild shop']);
      expect(await waysFrom('first: 1, avoid: {ids: ["bank", "school"]}')).toEqual(['port pact lab guild shop']);
      expect(await waysFrom('avoid: {ids: ["bank"], types: [Partnership]}')).toEqual([]);
      expect(await waysFrom('first: 1, types: [MEMBER_OF]')).toEqual(['port pact lab guild shop']);
    });

    it('lead through what is a hub by other sorts of ties, or on other days', async () => {
      // The bank has five ties, and funds four.
      expect(await waysFrom('first: 1, types: [FUNDS], avoid: {degreeAbove: 4}')).toEqual(['port bank shop']);
      const toAda = (day: string) =>
        asked(`{ paths(from: "lab", to: "ada", first: 1, avoid: {degreeAbove: 4}, activeOn: "${day}") {
          found { nodes { id } } } }`);
      const over = (...ids: string[]) => ({ paths: { found: [{ nodes: ids.map((id) => ({ id })) }] } });
      expect(await toAda('2015-01-01')).toEqual(over('lab', 'guild', 'school', 'port', 'ada'));
      // The pact of 2019 is the port's fifth tie.
      expect(await toAda(DAY)).toEqual(over('lab', 'guild', 'school', 'cyd', 'fair', 'ada'));
    });

    it('are of the days asked, and no longer than asked', async () => {
      expect(await waysFrom('maxLength: 1')).toEqual([]);
      const query =
        '{ paths(from: "port", to: "lab", types: [MEMBER_OF], activeOn: "2015-01-01") { found { length } } }';
      expect(await asked(query)).toEqual({ paths: { found: [] } });
    });

    it('tell each step with its ties', async () => {
      const query = `{ paths(from: "port", to: "pact", activeOn: "${DAY}", first: 1) {
        found { length trust cost steps { from { id } to { id } ties { id role quality source { name } } } } } }`;
      expect(await asked(query)).toEqual({
        paths: {
          found: [
            {
              length: 1,
              trust: 1,
              // Five ties at the port, two at the pact: 1 + (log2 5 + log2 2) / 16.
              cost: 1.208,
              steps: [
                {
                  from: { id: 'port' },
                  to: { id: 'pact' },
                  ties: [{ id: 't1', role: 'lead', quality: 1, source: { name: 'An article' } }],
                },
              ],
            },
          ],
        },
      });
    });
  });

  describe('introductions', () => {
    const chains = async (from: string, to: string, token?: string) => {
      const query = `{ introductions(from: "${from}", to: "${to}", activeOn: "${DAY}") {
        found { trust introducers { id } steps { from { id } to { id } through { id } ties { id } } } } }`;
      const { introductions } = await asked<{ introductions: { found: unknown[] } }>(query, token);
      return introductions.found;
    };

    it('lead over persons and what brought them together', async () => {
      expect(await chains('port', 'school')).toEqual([
        {
          trust: 0.8,
          introducers: [{ id: 'ada' }, { id: 'cyd' }],
          steps: [
            { from: { id: 'port' }, to: { id: 'ada' }, through: [], ties: [{ id: 't6' }] },
            { from: { id: 'ada' }, to: { id: 'cyd' }, through: [{ id: 'fair' }], ties: [{ id: 't9' }, { id: 't10' }] },
            { from: { id: 'cyd' }, to: { id: 'school' }, through: [], ties: [{ id: 't8' }] },
          ],
        },
      ]);
    });

    it('lead over private persons only for staff', async () => {
      expect(await chains('port', 'lab')).toEqual([]);
      expect(await chains('port', 'lab', STAFF_TOKEN)).toMatchObject([{ introducers: [{ id: 'ada' }, { id: 'bob' }] }]);
    });
  });

  describe('what holds the graph together', () => {
    const MIDDLE = `brokers(activeOn: "${DAY}") { error found { node { id } articulation } }`;

    it('is worked out on what the viewer may see', async () => {
      const query = `{ ${MIDDLE} impactOfLosing(id: "port", activeOn: "${DAY}") {
        fallsApart cutOff partCount parts { size members { id } } } }`;
      const open = await asked<{ brokers: { found: { node: { id: string }; articulation: boolean }[] } }>(query);
      expect(open).toMatchObject({
        brokers: { error: 0 },
        impactOfLosing: { fallsApart: true, cutOff: 1, partCount: 1, parts: [{ size: 1, members: [{ id: 'club' }] }] },
      });
      // Bob, who ties the club to the lab, is a member that staff alone see.
      const all = await asked<typeof open>(query, STAFF_TOKEN);
      expect(all).toMatchObject({ impactOfLosing: { fallsApart: false, cutOff: 0, partCount: 0, parts: [] } });
      const ids = ({ brokers }: typeof open) => brokers.found.map(({ node }) => node.id).sort();
      expect(ids(open)).toEqual(['ada', 'bank', 'cyd', 'lab', 'port', 'school', 'shop']);
      expect(ids(all)).toEqual(['ada', 'bank', 'bob', 'cyd', 'lab', 'port', 'school', 'shop']);
      const holding = (answer: typeof open) =>
        answer.brokers.found.filter(({ articulation }) => articulation).map(({ node }) => node.id);
      expect(holding(open)).toEqual(['port']);
      expect(holding(all)).toEqual([]);
    });
  });

  describe('the whole map', () => {
    interface WholeMap {
      readonly nodes: readonly { readonly degree: number; readonly node: { readonly id: string } }[];
      readonly ties: readonly { readonly type: string; readonly from: string; readonly to: string }[];
      readonly leftOut: number;
      readonly tiesLeftOut: number;
      readonly untied: number;
    }
    const mapOf = async (given: string, token?: string): Promise<WholeMap> => {
      const query = `{ map(${given}) { nodes { degree node { id } } ties { type from to } leftOut tiesLeftOut untied } }`;
      return (await asked<{ map: WholeMap }>(query, token)).map;
    };
    const degrees = ({ nodes }: WholeMap) => Object.fromEntries(nodes.map(({ node, degree }) => [node.id, degree]));

    it('holds all that is tied, the best tied first, and each tie between them', async () => {
      const { nodes, ties, ...rest } = await mapOf(`activeOn: "${DAY}"`);
      expect(nodes.map(({ node, degree }) => `${node.id} ${degree}`).join(', ')).toBe(
        'bank 5, port 5, guild 4, school 4, lab 3, ada 2, cyd 2, fair 2, pact 2, shop 2, club 1',
      );
      expect(ties).toHaveLength(16);
      expect(ties).toContainEqual({ type: 'FUNDS', from: 'bank', to: 'lab' });
      expect(rest).toEqual({ leftOut: 0, tiesLeftOut: 0, untied: 0 });
    });

    it('leaves out the least tied, and says how many', async () => {
      const { nodes, ties, ...rest } = await mapOf(`activeOn: "${DAY}", limit: 2`);
      expect(nodes.map(({ node }) => node.id)).toEqual(['bank', 'port']);
      expect(ties).toEqual([{ type: 'FUNDS', from: 'bank', to: 'port' }]);
      expect(rest).toEqual({ leftOut: 9, tiesLeftOut: 15, untied: 0 });
    });

    it('is of the days and sorts asked, and counts what is tied to nothing then', async () => {
      const { nodes, ties, untied } = await mapOf('activeOn: "2015-01-01", types: [SUPPORTS]');
      expect(nodes.map(({ node }) => node.id)).toEqual(['port', 'school']);
      expect(ties).toEqual([{ type: 'SUPPORTS', from: 'port', to: 'school' }]);
      // Five organisations, two persons and three partnerships; the fair is of another day.
      expect(untied).toBe(8);
    });

    it('draws topics where ties to them are asked', async () => {
      expect(degrees(await mapOf('types: [ABOUT]'))).toMatchObject({ trade: 4 });
    });

    it('shows private persons to staff alone', async () => {
      expect(degrees(await mapOf(`activeOn: "${DAY}"`))).not.toHaveProperty('bob');
      expect(degrees(await mapOf(`activeOn: "${DAY}"`, STAFF_TOKEN))).toMatchObject({ bob: 3, ada: 3 });
    });
  });

  it('answers null about what is not there, or not to be seen', async () => {
    const query = `{
      paths(from: "port", to: "nobody") { complete }
      neighbourhood(of: "bob") { leftOut }
      commonPartners(a: "bob", b: "port") { totalCount }
      introductions(from: "bob", to: "port") { complete }
      impactOfLosing(id: "bob") { cutOff }
    }`;
    const nothing = {
      paths: null,
      neighbourhood: null,
      commonPartners: null,
      introductions: null,
      impactOfLosing: null,
    };
    expect(await asked(query)).toEqual(nothing);
    const seen = await asked<Record<string, unknown>>(query, STAFF_TOKEN);
    expect(seen).toMatchObject({ paths: null, neighbourhood: {}, commonPartners: {}, introductions: {} });
  });

  it.each([
    'neighbourhood(of: "port", depth: 4) { leftOut }',
    'neighbourhood(of: "port", limit: 301) { leftOut }',
    'paths(from: "port", to: "lab", maxLength: 9) { complete }',
    'paths(from: "port", to: "lab", first: 0) { complete }',
    'introductions(from: "port", to: "lab", first: 11) { complete }',
    'commonPartners(a: "port", b: "lab", first: 101) { totalCount }',
    'commonPartners(a: "port", b: "port") { adamicAdar }',
    'organisation(id: "port") { partners(first: 101) { totalCount } }',
    'organisation(id: "nobody") { partners(first: 101) { totalCount } }',
    'nodes(ids: ["nobody"]) { ... on Person { partners(first: -1) { totalCount } } }',
    'map(limit: 5001) { leftOut }',
    'brokers(first: 101) { error }',
    'brokers(activeDuring: {}) { error }',
    'impactOfLosing(id: "port", activeOn: "2020-01-01", activeDuring: {from: "2020-01-01"}) { cutOff }',
  ])('refuses %s', async (field) => {
    const { errors } = await atlas.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('knows what has been written since, and leaves out what has gone', async () => {
    const query = '{ organisation(id: "shop") { partners(types: [SUPPORTS]) { nodes { id } } } }';
    expect(await asked(query)).toEqual({ organisation: { partners: { nodes: [] } } });
    const support = ['t12', 'school', 'SUPPORTS', 'shop', 'patron', '2019', '..', 'article', 'CONFIRMED'];
    await importSheets(atlas.store, loadModel(), { ...CITY, Ties: [...(CITY.Ties ?? []), support] });
    expect(await asked(query)).toEqual({ organisation: { partners: { nodes: [{ id: 'school' }] } } });
  });

  it('refuses a question whose turn comes too late', async () => {
    const now = performance.now.bind(performance);
    const asking = vi.spyOn(performance, 'now').mockImplementation(() => now() - 11_000);
    const { data, errors } = await atlas.ask('{ paths(from: "school", to: "bank") { complete } }');
    asking.mockRestore();
    expect(data).toEqual({ paths: null });
    expect(errors).toMatchObject([{ path: ['paths'], extensions: { code: 'OVERLOADED' } }]);
    expect(await asked('{ paths(from: "school", to: "bank") { complete } }')).toEqual({ paths: { complete: true } });
  });

  it('says so when its thread ends, and begins anew', async () => {
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    // Another question each time: the answer to one may be kept.
    const query = (to: string) => `{ paths(from: "port", to: "${to}") { complete } }`;
    await asked(query('lab'));
    const thread = sent.mock.contexts.find((each) => each instanceof Worker);
    sent.mockImplementationOnce(() => {
      thread?.terminate();
    });
    const { data, errors } = await atlas.ask(query('shop'));
    sent.mockRestore();
    expect(data).toEqual({ paths: null });
    expect(errors).toMatchObject([{ extensions: { code: 'EXPLORING_INTERRUPTED' } }]);
    expect(await asked(query('bank'))).toEqual({ paths: { complete: true } });
  });
});

describe('exploring a graph that cannot be read yet', () => {
  it('is not ready, and holds up nothing else', async () => {
    const atlas = await startAtlas();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { query } = atlas.store;
    Object.assign(atlas.store, {
      query: (...args: Parameters<typeof query>) => released.then(() => query(...args)),
    });
    const { data, errors } = await atlas.ask('{ paths(from: "a", to: "b") { complete } organisations { totalCount } }');
    expect(data).toEqual({ paths: null, organisations: { totalCount: 0 } });
    expect(errors).toMatchObject([{ path: ['paths'], extensions: { code: 'NOT_READY' } }]);
    release();
    await atlas.close();
  });
});
