import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadPlan, Tables } from '../../src/graph/plan.js';
import { GraphError, type GraphStore, type Parameters } from '../../src/graph/store.js';
import { createAtlas } from '../../src/resolvers/resolvers.js';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, partsOf, type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

/** A city in which the public must not see Bob, nor what only Bob has part in. */
const CITY: Sheets = {
  Organisations: [
    ['id', 'name', 'kind', 'stage', 'founded', 'dissolved', 'part of', 'source'],
    ['cite', 'Cité du Numérique', 'INCUBATOR', null, '2020-11', '..', null, 'article'],
    ['port', 'Port du Havre', 'PUBLIC_AUTHORITY', null, null, null, null, 'article'],
    ['elan', 'Élan', 'START_UP', 'GROWTH', '2019', null, 'cite', 'article'],
    ['zebra', 'Zèbre 10', 'START_UP', 'IDEA', '2021-05-27', '2023', 'cite', 'article'],
    ['zebra2', 'Zèbre 2', 'START_UP', 'LAUNCH', null, null, 'cite', 'article'],
  ],
  People: [
    ['id', 'name', 'organisation', 'role', 'since', 'until', 'visibility', 'email', 'headline', 'source'],
    ['ada', 'Ada', 'cite', 'delegate', '2020', '..', 'PUBLIC', 'ada@example.org', null, 'article'],
    ['bob', 'Bob', 'cite', 'adviser', null, null, null, 'bob@example.org', 'thinks', 'article'],
  ],
  Projects: [
    ['id', 'name', 'budget', 'currency', 'source'],
    ['free', 'Free', null, null, 'article'],
    ['large', 'Large', 1000, 'EUR', 'article'],
    ['small', 'Small', 20, 'EUR', 'article'],
  ],
  Partnerships: [
    ['id', 'name', 'kind', 'source'],
    ['founders', 'Founders', 'STRATEGIC', 'article'],
    ['friends', 'Friends of Bob', 'DATA', 'article'],
  ],
  Needs: [
    ['id', 'owner', 'name', 'source'],
    ['space', 'elan', 'Space', 'article'],
    ['quiet', 'bob', 'Quiet', 'article'],
  ],
  Topics: [
    ['id', 'name', 'part of', 'source'],
    ['work', 'Work', null, null],
    ['play', 'Play', 'work', null],
    ['rest', 'Rest', null, null],
  ],
  Ties: [
    ['from', 'type', 'to', 'role', 'since', 'until', 'source', 'confidence'],
    ['rest', 'PART_OF', 'work', 'a', null, null, 'article', null],
    ['rest', 'PART_OF', 'work', 'b', null, null, 'letter', null],
    ['rest', 'PART_OF', 'work', 'c', null, null, 'minutes', null],
    ['cite', 'MEMBER_OF', 'founders', 'lead', '2020', '..', 'article', 'CONFIRMED'],
    ['port', 'MEMBER_OF', 'founders', null, '2019-05', '2021', 'article', 'REPORTED'],
    ['port', 'MEMBER_OF', 'founders', 'again', '2023-02-01', null, 'article', 'REPORTED'],
    ['bob', 'MEMBER_OF', 'founders', null, null, null, 'article', null],
    ['bob', 'MEMBER_OF', 'friends', null, null, null, 'article', null],
    ['bob', 'KNOWS', 'ada', null, null, null, 'article', null],
  ],
  Sources: [
    ['id', 'name'],
    ['article', 'An article'],
    ['letter', 'A letter'],
    ['minutes', 'Minutes'],
  ],
};

/** The store, its reads noted; it fails those that `fails` names. */
function watched(
  store: GraphStore,
  plans: ReadPlan[],
  bound: Parameters[],
  read: Tables[],
  fails: (plan: ReadPlan) => boolean,
): GraphStore {
  const watch = async (plan: ReadPlan, parameters: Parameters) => {
    plans.push(plan);
    bound.push(parameters);
    if (fails(plan)) throw new GraphError('TIMEOUT', 'too slow');
    const tables = await store.read(plan, parameters);
    read.push(tables);
    return tables;
  };
  return new Proxy(store, { get: (target, key) => (key === 'read' ? watch : Reflect.get(target, key, target)) });
}

onEveryEngine('reading', (open, engine) => {
  const plans: ReadPlan[] = [];
  const bound: Parameters[] = [];
  const read: Tables[] = [];
  let failing = (_plan: ReadPlan): boolean => false;
  let store: GraphStore;
  let atlas: RunningAtlas;

  beforeAll(async () => {
    store = watched(await open(), plans, bound, read, (plan) => failing(plan));
    atlas = await startAtlas({ store, fill: (graph, model) => importSheets(graph, model, CITY), env: COUNTED });
  });
  afterAll(() => atlas?.close());

  const publicly = async (query: string, variables = {}) => (await atlas.ask({ query, variables })).data;
  const asStaff = async (query: string, variables = {}) => (await atlas.ask({ query, variables }, STAFF_TOKEN)).data;
  const codes = async (query: string, variables = {}, token?: string) =>
    (await atlas.ask({ query, variables }, token)).errors.map(({ extensions }) => extensions.code);
  const names = (...list: string[]) => ({ nodes: list.map((name) => ({ name })) });

  describe('to the public, what is hidden is not there', () => {
    it.each([
      ['one', '{ person(id: "bob") { name } }', { person: null }],
      [
        'by any id',
        '{ nodes(ids: ["bob", "friends", "quiet", "ada"]) { id } }',
        { nodes: [null, null, null, { id: 'ada' }] },
      ],
      [
        'in a list and its number',
        '{ people { totalCount nodes { name } } }',
        { people: { totalCount: 1, ...names('Ada') } },
      ],
      [
        'what only hidden people are members of',
        '{ partnerships { totalCount ...on PartnershipConnection { nodes { name } } } }',
        { partnerships: { totalCount: 1, ...names('Founders') } },
      ],
      [
        'what hidden people need',
        '{ needs { totalCount nodes { name } } }',
        { needs: { totalCount: 1, ...names('Space') } },
      ],
      [
        'across a tie and its number',
        '{ partnership(id: "founders") { members { totalCount nodes { name } } } }',
        {
          partnership: { members: { totalCount: 3, ...names('Cité du Numérique', 'Port du Havre', 'Port du Havre') } },
        },
      ],
      [
        'across an undirected tie',
        '{ person(id: "ada") { knows { totalCount nodes { name } } } }',
        { person: { knows: { totalCount: 0, nodes: [] } } },
      ],
      [
        'in a filter',
        '{ partnerships(where: {members: {some: {node: {name: {eq: "bob"}}}}}) { totalCount } }',
        { partnerships: { totalCount: 0 } },
      ],
      [
        'in the reverse of a filter',
        '{ partnerships(where: {members: {none: {node: {name: {eq: "bob"}}}}}) { totalCount } }',
        { partnerships: { totalCount: 1 } },
      ],
      [
        'in what has a page after it',
        '{ people(first: 1) { pageInfo { hasNextPage } } }',
        { people: { pageInfo: { hasNextPage: false } } },
      ],
      [
        'in the counts',
        '{ ecosystem { counts { type count } } }',
        {
          ecosystem: {
            counts: expect.arrayContaining([
              { type: 'Person', count: 1 },
              { type: 'Need', count: 1 },
              { type: 'Partnership', count: 1 },
            ]),
          },
        },
      ],
      [
        'in a field of staff',
        '{ person(id: "ada") { email phone origin attributes { name } } }',
        { person: { email: null, phone: null, origin: null, attributes: null } },
      ],
    ])('%s', async (_where, query, data) => {
      expect(await publicly(query)).toEqual(data);
    });

    it('while staff see it', async () => {
      const query =
        '{ people(orderBy: [{field: NAME, direction: DESC}]) { totalCount nodes { name email partnerships { nodes { name } } } } }';
      expect(await asStaff(query)).toEqual({
        people: {
          totalCount: 2,
          nodes: [
            { name: 'Bob', email: 'bob@example.org', partnerships: names('Founders', 'Friends of Bob') },
            { name: 'Ada', email: 'ada@example.org', partnerships: { nodes: [] } },
          ],
        },
      });
    });

    it.each([
      '{ people(where: {email: {contains: "a"}}) { totalCount } }',
      '{ people(where: {not: {or: [{phone: {eq: "1"}}]}}) { totalCount } }',
      '{ partnerships(where: {members: {some: {node: {origin: {eq: "x"}}}}}) { totalCount } }',
      '{ partnership(id: "founders") { members(where: {tie: {origin: {contains: "x"}}}) { totalCount } } }',
    ])('a filter by a field of staff is forbidden: %s', async (query) => {
      expect(await codes(query)).toEqual(['FORBIDDEN']);
      expect(await codes(query, {}, STAFF_TOKEN)).toEqual([]);
    });

    it('asked at the same time by both, each gets its own', async () => {
      const query = '{ people { totalCount } }';
      const replies = await Promise.all([publicly(query), asStaff(query), publicly(query), asStaff(query)]);
      expect(replies.map((data) => JSON.stringify(data))).toEqual(
        [1, 2, 1, 2].map((totalCount) => JSON.stringify({ people: { totalCount } })),
      );
    });
  });

  describe('only what is asked is read', () => {
    const asked = async (query: string) => {
      plans.length = 0;
      const before = store.statements;
      expect((await atlas.ask(query, STAFF_TOKEN)).errors).toEqual([]);
      return store.statements - before;
    };

    it('a number alone is a count, of an interface too', async () => {
      await asked('{ partnership(id: "founders") { members { totalCount } } }');
      expect(plans.map(({ levels }) => levels)).toEqual([[expect.objectContaining({ page: null, count: true })]]);
    });

    it('a row that tells of a further page is read only where that is asked', async () => {
      const limits = async (selection: string) => {
        await asked(`{ organisations(first: 2) { ${selection} } }`);
        return plans[0]?.roots.by === 'list' && bound.at(-1)?.[plans[0].roots.page?.limit ?? ''];
      };
      expect(await limits('nodes { id }')).toBe(2);
      expect(await limits('nodes { id } pageInfo { hasNextPage }')).toBe(3);
      expect(await limits('nodes { id } pageInfo { hasPreviousPage }')).toBe(2);
    });

    it('of nothing, nothing is read', async () => {
      expect(await asked('{ organisations { __typename } }')).toBe(0);
    });

    it('a field of one type is followed from no other', async () => {
      await asked(
        '{ partnership(id: "founders") { members { nodes { ... on Organisation { partnerships { nodes { id } } } } } } }',
      );
      expect([...(read.at(-1)?.links[1]?.keys() ?? [])].sort()).toEqual(['cite', 'port']);
    });

    it('an id alone fetches nothing of the far end', async () => {
      await asked('{ partnership(id: "founders") { members { nodes { id } } } }');
      expect(plans[0]?.levels).toEqual([
        expect.objectContaining({ columns: expect.not.arrayContaining(['m.name']), count: false }),
      ]);
    });

    it.runIf(engine === 'neo4j')('a root field is one statement, however deep and however many rows', async () => {
      const deep =
        '{ organisations(first: 5) { nodes { name partnerships { nodes { name members { nodes { name ... on Organisation { parts { edges { source { name } node { name } } } } } } } } } } }';
      expect(await asked(deep)).toBe(1);
    });

    it.runIf(engine === 'neo4j')('the same selection of several ids is one statement', async () => {
      expect(await asked('{ a: organisation(id: "cite") { name } b: organisation(id: "port") { name } }')).toBe(1);
      expect(await asked('{ nodes(ids: ["cite", "port", "bob"]) { __typename id } }')).toBe(1);
      expect(await asked('{ a: organisation(id: "cite") { name } b: organisation(id: "port") { kind } }')).toBe(2);
    });
  });

  describe('a selection', () => {
    it('may differ by type under one key', async () => {
      const query = `{ partnership(id: "founders") { members { nodes {
        __typename ... on Organisation { what: url same: parts(first: 1) { totalCount } }
        ... on Person { what: headline same: positions { totalCount edges { type current } } } ... on Node { id } } } } }`;
      expect(await asStaff(query)).toEqual({
        partnership: {
          members: {
            nodes: [
              {
                __typename: 'Person',
                what: 'thinks',
                same: { totalCount: 1, edges: [{ type: 'WORKS_FOR', current: 'UNKNOWN' }] },
                id: 'bob',
              },
              { __typename: 'Organisation', what: null, same: { totalCount: 3 }, id: 'cite' },
              { __typename: 'Organisation', what: null, same: { totalCount: 0 }, id: 'port' },
              { __typename: 'Organisation', what: null, same: { totalCount: 0 }, id: 'port' },
            ],
          },
        },
      });
    });

    it('may take one field twice with other arguments, and leave some out', async () => {
      const query = `query ($with: Boolean!) { organisation(id: "cite") {
        first: parts(first: 1) { nodes { name } } last: parts(last: 1) { nodes { name } }
        name @include(if: $with) kind @skip(if: $with) ...More @include(if: $with) } } fragment More on Organisation { id }`;
      const both = { first: names('Élan'), last: names('Zèbre 10') };
      expect(await publicly(query, { with: true })).toEqual({
        organisation: { ...both, name: 'Cité du Numérique', id: 'cite' },
      });
      expect(await publicly(query, { with: false })).toEqual({ organisation: { ...both, kind: 'INCUBATOR' } });
    });

    it('puts what has no value last, both ways, and leaves nothing out', async () => {
      const order = async (by: string, page: string) => {
        const query = `{ projects(${page}, orderBy: [${by}]) { totalCount nodes { name } } }`;
        return (await publicly(query)).projects;
      };
      const up = names('Small', 'Large', 'Free');
      const down = names('Large', 'Small', 'Free');
      const budget = '{field: BUDGET_AMOUNT}';
      const budgetDown = '{field: BUDGET_AMOUNT, direction: DESC}';
      for (const page of ['first: 3', 'last: 3']) {
        expect(await order(budget, page)).toEqual({ totalCount: 3, ...up });
        expect(await order(budgetDown, page)).toEqual({ totalCount: 3, ...down });
      }
    });

    it('reads its variables anew each time', async () => {
      const query = `query ($where: OrganisationWhere, $orderBy: [OrganisationOrderBy!], $first: Int) {
        organisations(where: $where, orderBy: $orderBy, first: $first) { totalCount nodes { name } } }`;
      const found = async (variables: object) => (await publicly(query, variables)).organisations;
      const byStage = [{ field: 'STAGE' }];
      expect(await found({ where: { kind: { eq: 'START_UP' } } })).toEqual({
        totalCount: 3,
        ...names('Élan', 'Zèbre 2', 'Zèbre 10'),
      });
      expect(await found({ where: { kind: { eq: 'INCUBATOR' } } })).toEqual({
        totalCount: 1,
        ...names('Cité du Numérique'),
      });
      expect(await found({ where: { kind: { in: [] } } })).toEqual({ totalCount: 0, nodes: [] });
      expect(await found({ where: { name: { startsWith: 'ZÉBRÉ' } }, first: 1 })).toEqual({
        totalCount: 2,
        ...names('Zèbre 2'),
      });
      expect(await found({ where: { kind: { eq: 'START_UP' } }, orderBy: byStage })).toEqual({
        totalCount: 3,
        ...names('Zèbre 10', 'Zèbre 2', 'Élan'),
      });
      expect(await found({ where: null, first: 0 })).toEqual({ totalCount: 5, nodes: [] });
    });
  });

  it.each([
    ['contains', ' du ', 2],
    ['contains', 'DU', 2],
    ['contains', ' 1', 1],
    ['contains', '  ', 4],
    ['contains', ' cite', 0],
    ['startsWith', ' Zebre\u00a0', 2],
    ['startsWith', 'elan ', 0],
    ['eq', ' elan ', 1],
    ['in', [' élan', 'Zebre  2 '], 2],
  ])('keeps of the names that %s %j %i', async (operator, operand, totalCount) => {
    const query = 'query ($name: StringFilter) { organisations(where: {name: $name}) { totalCount } }';
    expect(await publicly(query, { name: { [operator]: operand } })).toEqual({ organisations: { totalCount } });
  });

  it('compares moments, however exactly they are written', async () => {
    const { data } = await atlas.ask<{ organisation: { createdAt: string } }>(
      '{ organisation(id: "cite") { createdAt } }',
    );
    const { createdAt } = data.organisation;
    const found = async (filter: object) => {
      const query =
        'query ($createdAt: DateTimeFilter) { organisations(where: {createdAt: $createdAt}) { totalCount } }';
      return (await publicly(query, { createdAt: filter })).organisations;
    };
    for (const rougher of [createdAt.replace(/\.\d+Z$/, 'Z'), createdAt.replace(/:\d\d\.\d+Z$/, 'Z')]) {
      expect(await found({ gte: rougher })).toEqual({ totalCount: 5 });
      expect(await found({ lt: rougher })).toEqual({ totalCount: 0 });
    }
    expect(await found({ gte: createdAt.replace(/Z$/, '000Z'), lte: createdAt })).toEqual({ totalCount: 5 });
  });

  describe('a day', () => {
    const members = (activeOn: string, certainty = 'POSSIBLE') =>
      publicly(
        `query ($activeOn: Date, $certainty: Certainty) {
        partnership(id: "founders") { members(activeOn: $activeOn, certainty: $certainty) { edges { role } } } }`,
        { activeOn, certainty },
      );
    const roles = (...list: (string | null)[]) => ({
      partnership: { members: { edges: list.map((role) => ({ role })) } },
    });

    it.each([
      ['2019-04-30', 'POSSIBLE', []],
      ['2019-05-01', 'POSSIBLE', [null]],
      ['2019-12-31', 'CERTAIN', []],
      ['2020-11-01', 'POSSIBLE', ['lead', null]],
      ['2021-01-01', 'CERTAIN', ['lead']],
      ['2021-12-31', 'POSSIBLE', ['lead', null]],
      ['2022-01-01', 'POSSIBLE', ['lead']],
      ['2023-02-01', 'POSSIBLE', ['lead', 'again']],
    ])('%s, %s, keeps the ties %j', async (day, certainty, expected) => {
      expect(await members(day, certainty)).toEqual(roles(...expected));
    });

    it('is inherited by the fields below', async () => {
      const query =
        '{ organisations(activeOn: "2022-06-01", where: {name: {startsWith: "c"}}) { nodes { parts { nodes { name } } } } }';
      expect(await publicly(query)).toEqual({
        organisations: { nodes: [{ parts: names('Élan', 'Zèbre 2', 'Zèbre 10') }] },
      });
      expect(await publicly(query.replace('2022-06-01', '2024-01-01'))).toEqual({
        organisations: { nodes: [{ parts: names('Élan', 'Zèbre 2') }] },
      });
    });
  });

  describe('what a request gets wrong is told where it is', () => {
    it.each([
      ['BAD_USER_INPUT', '{ organisations(first: 101) { totalCount nodes { id } } }'],
      ['BAD_USER_INPUT', '{ organisations(first: 1, last: 1) { nodes { id } } }'],
      ['BAD_USER_INPUT', '{ organisation(id: "cite") { __proto__: name } }'],
      ['BAD_CURSOR', '{ organisations(after: "x") { nodes { id } } }'],
      ['BAD_CURSOR', '{ organisations(after: "WyJ4IiwieSIsInoiXQ") { nodes { id } } }'],
      ['BAD_USER_INPUT', '{ organisations(activeOn: "2021-02-29") { totalCount } }'],
      ['BAD_USER_INPUT', '{ organisations(where: {createdAt: {lt: "2021-02-29T09:30Z"}}) { totalCount } }'],
    ])('%s: %s', async (code, query) => {
      expect(await codes(query)).toEqual([code]);
    });

    describe('an order of ties', () => {
      it.each(['{direction: DESC}', '{node: NAME, tie: SINCE}', '{node: null}'])(
        '%s names nothing, or two things',
        async (part) => {
          const query = `{ organisation(id: "cite") { parts(orderBy: [${part}]) { nodes { id } } } }`;
          expect(await codes(query)).toEqual(['BAD_USER_INPUT']);
        },
      );
    });

    describe('a cursor', () => {
      type Listed = { readonly list: { readonly pageInfo: { readonly endCursor: string } } };
      const endOf = async (list: string) => (await atlas.ask<Listed>(`{ list: ${list} { ${END} } }`)).data.list;
      const next = (query: string, after: string) => codes(`query ($after: String) ${query}`, { after });
      const END = 'pageInfo { endCursor }';

      it.each([
        'organisations(first: 2, after: $after)',
        'organisations(after: $after, where: {})',
        'organisations(after: $after, where: {kind: null, stage: {}, and: [], not: null})',
        'organisations(after: $after, where: {and: [{}, {kind: {eq: null}}]})',
        'organisations(after: $after, orderBy: [], certainty: CERTAIN)',
        'organisations(after: $after, orderBy: [{field: NAME, direction: ASC}])',
        'organisations(last: 1, before: $after)',
      ])('is taken where the list is the same, as in %s', async (list) => {
        const { pageInfo } = await endOf('organisations(first: 1)');
        expect(await next(`{ ${list} { nodes { id } } }`, pageInfo.endCursor)).toEqual([]);
      });

      it.each([
        'partnerships(after: $after)',
        'organisations(after: $after, orderBy: [{field: KIND}])',
        'organisations(after: $after, where: {kind: {eq: FABLAB}})',
        'organisations(after: $after, where: {not: {}})',
        'organisations(after: $after, where: {parts: {some: {}}})',
        'organisations(after: $after, activeOn: "2022-06-01")',
      ])('is refused in another list, order, filter or day, as in %s', async (list) => {
        const { pageInfo } = await endOf('organisations(first: 1)');
        expect(await next(`{ ${list} { nodes { id } } }`, pageInfo.endCursor)).toEqual(['BAD_CURSOR']);
      });

      it.each([
        ['organisations', ['text', 'text'], [5, 'x']],
        ['organisations', ['text', 'text'], [null, 'x']],
        ['organisations(orderBy: [{field: PARTNER_COUNT}])', ['number', 'text'], ['a', 'x']],
        ['organisations(orderBy: [{field: PARTNER_COUNT}])', ['number', 'text'], ['__infinity', 'x']],
        ['organisations(orderBy: [{field: KIND}])', ['number', 'text'], [1, 2]],
      ])('of %s whose keys are %s is none with %s', async (list, kinds, forged) => {
        const sized = (more: string) => (list.includes('(') ? list.replace(')', `, ${more})`) : `${list}(${more})`);
        const { pageInfo } = await endOf(sized('first: 1'));
        const [seal, ...keys] = JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString());
        const written = (given: readonly unknown[]) =>
          Buffer.from(JSON.stringify([seal, ...given]).replace('"__infinity"', '1e999')).toString('base64url');
        expect(keys.map((key: unknown) => (typeof key === 'number' ? 'number' : 'text'))).toEqual(kinds);
        expect(await next(`{ ${sized('after: $after')} { nodes { id } } }`, written(keys))).toEqual([]);
        expect(await next(`{ ${sized('after: $after')} { nodes { id } } }`, written(forged))).toEqual(['BAD_CURSOR']);
      });

      it('belongs to one tie, and to the day that was inherited', async () => {
        const days =
          '{ organisations(activeOn: "2022-06-01", first: 1) { nodes { parts(first: 1) { pageInfo { endCursor } } } } }';
        const { data } = await atlas.ask<{ organisations: { nodes: [Listed['list'] & { parts: Listed['list'] }] } }>(
          days,
        );
        const cursor = data.organisations.nodes[0].parts.pageInfo.endCursor;
        const of = (arguments_: string) =>
          next(`{ organisation(id: "cite") { ${arguments_} { nodes { id } } } }`, cursor);
        expect(await of('parts(after: $after, activeOn: "2022-06-01")')).toEqual([]);
        expect(await of('parts(after: $after, activeOn: "2022-06-02")')).toEqual(['BAD_CURSOR']);
        expect(await of('parts(after: $after)')).toEqual(['BAD_CURSOR']);
        expect(await of('partOf(after: $after, activeOn: "2022-06-01")')).toEqual(['BAD_CURSOR']);
        expect(await next(days.replace('parts(first: 1)', 'parts(after: $after)'), cursor)).toEqual([]);
        expect(
          await next(days.replace('parts(first: 1)', 'parts(after: $after)').replace('06-01', '06-02'), cursor),
        ).toEqual(['BAD_CURSOR']);
      });
    });
  });

  describe('further pages are told as the rules of cursor connections say', () => {
    type Told = {
      readonly list: {
        readonly edges: readonly { readonly cursor: string }[];
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly hasNextPage: boolean };
      };
    };
    const page = async (given: string) => {
      const query = `{ list: organisations(${given}) { edges { cursor } pageInfo { hasPreviousPage hasNextPage } } }`;
      return (await atlas.ask<Told>(query)).data.list;
    };

    it.each([
      ['first: 2', [2, false, true]],
      ['first: 5', [5, false, false]],
      ['last: 2', [2, true, false]],
      ['first: 1, after: SECOND', [1, true, true]],
      ['first: 3, after: SECOND', [3, true, false]],
      ['last: 1, before: SECOND', [1, false, true]],
      ['last: 2, before: LAST', [2, true, true]],
      // A walk between two places ends at the second.
      ['first: 1, after: SECOND, before: LAST', [1, true, true]],
      ['first: 2, after: SECOND, before: LAST', [2, true, false]],
      ['last: 1, after: SECOND, before: LAST', [1, true, true]],
      ['last: 2, after: SECOND, before: LAST', [2, false, true]],
      ['first: 0', [0, false, true]],
      ['last: 0', [0, true, false]],
    ])('%s', async (given, expected) => {
      const [, second, , , last] = (await page('first: 5')).edges.map(({ cursor }) => JSON.stringify(cursor));
      const { edges, pageInfo } = await page(given.replace('SECOND', `${second}`).replace('LAST', `${last}`));
      expect([edges.length, pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual(expected);
    });
  });

  describe('a failure stays where it is', () => {
    it('a read that fails is null with an error at its path, while the others answer', async () => {
      failing = ({ roots }) => roots.label === 'Project';
      const { data, errors } = await atlas.ask('{ ok: organisation(id: "cite") { name } projects { totalCount } }');
      failing = () => false;
      expect(data).toEqual({ ok: { name: 'Cité du Numérique' }, projects: null });
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['projects'], 'TIMEOUT']]);
    });

    describe('a level that holds too many ids', () => {
      let narrow: RunningAtlas;
      beforeAll(async () => {
        const options = { levelLimit: 2, timeZone: 'Europe/Paris', ecosystemName: null };
        narrow = await startAtlas({ store, atlas: () => createAtlas(partsOf(store), options) });
      });
      afterAll(() => narrow?.close());

      it('is an error that says which field to narrow, while the others answer', async () => {
        const { data, errors } = await narrow.ask(`{
          wide: organisation(id: "cite") { parts { nodes { name } } }
          ok: organisation(id: "cite") { parts(first: 2) { nodes { name } } }
          list: organisations { nodes { name parts(first: 1) { nodes { name } } } } }`);
        const list = ['Cité du Numérique', 'Élan', 'Port du Havre', 'Zèbre 2', 'Zèbre 10'].map((name) => ({
          name,
          parts: name.startsWith('C') ? names('Élan') : { nodes: [] },
        }));
        expect(data).toEqual({ wide: null, ok: { parts: names('Élan', 'Zèbre 2') }, list: { nodes: list } });
        const message = expect.stringContaining('`wide.parts`');
        expect(errors).toEqual([
          expect.objectContaining({ path: ['wide'], message, extensions: { code: 'LEVEL_TOO_WIDE', limit: 2 } }),
        ]);
      });

      it('is one of sources too, of which a tie without one is none', async () => {
        const sources = '{ topic(id: "work") { parts { edges { source { name } } } } }';
        const wide = await atlas.ask<{ topic: { parts: { edges: unknown[] } } }>(sources);
        expect(wide.data.topic.parts.edges).toHaveLength(4);
        expect(wide.data.topic.parts.edges[0]).toEqual({ source: null });
        const { errors } = await narrow.ask(sources);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['LEVEL_TOO_WIDE']);
      });

      it('is counted where nothing but ids is asked', async () => {
        const { errors } = await narrow.ask('{ organisation(id: "cite") { parts { nodes { id } } } }');
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['LEVEL_TOO_WIDE']);
      });

      it('is one of its own key, whatever else is asked', async () => {
        const both = await narrow.ask(
          '{ a: organisation(id: "port") { ...P } b: organisation(id: "cite") { ...P } } fragment P on Organisation { parts { nodes { name } } }',
        );
        expect(both.data).toEqual({ a: { parts: { nodes: [] } }, b: null });
      });

      it('does not cut the roots', async () => {
        const ids = ['elan', 'zebra', 'zebra2', 'port', 'cite'];
        const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { partOf { nodes { id } } } } }`;
        const { data } = await narrow.ask<{ nodes: { partOf: { nodes: unknown[] } }[] }>({ query, variables: { ids } });
        expect(data.nodes.map(({ partOf }) => partOf.nodes.length)).toEqual([1, 1, 1, 0, 0]);
      });
    });
  });
});
