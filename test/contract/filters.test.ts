import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.js';
import { COUNTED, type RunningAtlas, startAtlas } from '../support/server.js';
import { importSheets, type Sheets } from '../support/workbook.js';

const DEEP = 16;

/** How dates are written that others are compared with, and the first days that these comparisons leave. */
const DATES = ['2019', '2020', '2019-12', '2020-01', '2019-12-31', '2020-01-01', '2020-01-02', '2021'];
const DAYS = [
  ...['2019-01-01', '2019-12-01', '2019-12-31', '2020-01-01', '2020-01-02'],
  ...['2020-01-03', '2020-02-01', '2021-01-01', '2022-01-01'],
];

/** Places and topics in hierarchies, organisations in them, and ties with every sort of date. */
const CITY: Sheets = {
  Places: [
    ['id', 'name', 'part of'],
    ['metropole', 'Métropole', null],
    ['city', 'City', 'metropole'],
    ['quay', 'Quay', 'city'],
    ['elsewhere', 'Elsewhere', null],
  ],
  Topics: [
    ['id', 'name', 'part of'],
    ['data', 'Data', null],
    ['open-data', 'Open data', 'data'],
    // A hierarchy as deep as none is likely to be.
    ...Array.from({ length: DEEP }, (_, level) => [
      `level-${level}`,
      `Level ${level}`,
      level ? `level-${level - 1}` : null,
    ]),
  ],
  Organisations: [
    ['id', 'name', 'kind', 'founded', 'dissolved', 'place', 'topics', 'source'],
    ['a', 'A', 'COMPANY', '2018', '2020-06', 'quay', 'open-data', 's'],
    ['b', 'B', 'COMPANY', '2021-03-01', '..', 'metropole', 'data', 's'],
    ['c', 'C', 'FABLAB', null, null, 'elsewhere', null, 's'],
    ['d', 'D', 'FABLAB', '2019', null, null, 'data|open-data', 's'],
  ],
  Programmes: [
    ['id', 'name', 'source'],
    ['plan', 'Plan', 's'],
  ],
  Projects: [
    ['id', 'name', 'part of', 'source'],
    ['pilot', 'Pilot', 'plan', 's'],
    ['other', 'Other', null, 's'],
  ],
  Events: [
    ['id', 'name', 'part of', 'start', 'source'],
    ['day', 'Day', 'plan', null, 's'],
    ...DAYS.map((day) => [day, day, null, day, 's']),
  ],
  Sources: [
    ['id', 'name'],
    ['s', 'A source'],
  ],
};

onEveryEngine('filters', (open, engine) => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({
      store: await open(),
      fill: (store, model) => importSheets(store, model, CITY),
      env: COUNTED,
    });
  });
  afterAll(() => atlas?.close());

  const organisations = async (args: string) => {
    const { data, errors } = await atlas.ask<{ organisations: { totalCount: number; nodes: { id: string }[] } }>(
      `{ organisations(${args}) { totalCount nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    const ids = data.organisations.nodes.map(({ id }) => id);
    expect(data.organisations.totalCount).toBe(ids.length);
    return ids.join('');
  };
  const errorOf = async (args: string) => {
    const { errors } = await atlas.ask(`{ organisations(${args}) { totalCount } }`);
    return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`);
  };

  it.each([
    ['and: [{kind: {eq: COMPANY}}, {foundedOn: {lt: "2021"}}]', 'a'],
    ['and: []', 'abcd'],
    ['foundedOn: {gte: "2018", lt: "2021"}', 'ad'],
    ['or: [{kind: {eq: COMPANY}}, {foundedOn: {lt: "2021"}}]', 'abd'],
    ['or: []', ''],
    ['not: {kind: {eq: COMPANY}}', 'cd'],
    ['not: {foundedOn: {gte: "2019"}}', 'ac'],
    ['not: {not: {foundedOn: {gte: "2019"}}}', 'bd'],
    ['not: {}', ''],
  ])('%s keeps %s: what is not known to hold is what `not` keeps', async (where, ids) => {
    expect(await organisations(`where: {${where}}`)).toBe(ids);
  });

  it.each([
    ['places: {some: {node: {within: {eq: "metropole"}}}}', 'ab'],
    ['places: {some: {node: {within: {eq: "quay"}}}}', 'a'],
    ['places: {none: {node: {within: {in: ["metropole", "elsewhere"]}}}}', 'd'],
    ['topics: {some: {node: {within: {eq: "data"}}}}', 'abd'],
    ['topics: {some: {node: {within: {eq: "open-data"}}}}', 'ad'],
    ['not: {topics: {some: {node: {within: {eq: "open-data"}}}}}', 'bc'],
    ['places: {some: {node: {within: {eq: "metropole", in: ["metropole", "elsewhere"]}}}}', 'ab'],
  ])('%s keeps %s: within reaches down a hierarchy', async (where, ids) => {
    expect(await organisations(`where: {${where}}`)).toBe(ids);
  });

  it.each([
    ['{some: {node: {subjects: {some: {node: {id: {eq: "a"}}}}}}}', 'ad'],
    ['{none: {node: {subjects: {some: {node: {id: {eq: "b"}}}}}}}', 'ac'],
    ['{every: {node: {subjects: {none: {node: {id: {eq: "b"}}}}}}}', 'ac'],
    ['{some: {node: {or: [{name: {eq: "Data"}}, {subjects: {some: {node: {id: {eq: "a"}}}}}]}}}', 'abd'],
  ])('topics: %s keeps %s: what lies beyond a tie, and one beyond that', async (topics, ids) => {
    expect(await organisations(`where: {topics: ${topics}}`)).toBe(ids);
  });

  it('takes no cursor of a list that asked something else beyond two ties', async () => {
    const where = (id: string) => `where: {topics: {some: {node: {subjects: {some: {node: {id: {eq: "${id}"}}}}}}}}`;
    const { data } = await atlas.ask<{ organisations: { pageInfo: { endCursor: string } } }>(
      `{ organisations(first: 1, ${where('a')}) { pageInfo { endCursor } } }`,
    );
    const after = `first: 1, after: "${data.organisations.pageInfo.endCursor}"`;
    expect(await errorOf(`${after}, ${where('a')}`)).toEqual([]);
    expect((await errorOf(`${after}, ${where('b')}`))[0]).toMatch(/^BAD_CURSOR/);
  });

  it('keeps projects within a programme, asked for as projects, as parts, and by themselves', async () => {
    const { data, errors } = await atlas.ask(`{
      projects(where: {within: {eq: "plan"}}) { nodes { id } }
      itself: projects(where: {within: {eq: "pilot"}}) { nodes { id } }
      programme(id: "plan") {
        parts(where: {node: {within: {eq: "plan"}}}) { nodes { id } }
        any: parts(where: {node: {within: {}}}) { nodes { id } }
        other: parts(where: {node: {within: {eq: "pilot"}}}) { nodes { id } }
      }
    }`);
    expect(errors).toEqual([]);
    const [pilot, day] = [{ id: 'pilot' }, { id: 'day' }];
    expect(data).toEqual({
      projects: { nodes: [pilot] },
      itself: { nodes: [pilot] },
      programme: { parts: { nodes: [day, pilot] }, any: { nodes: [day, pilot] }, other: { nodes: [pilot] } },
    });
  });

  it.each([
    ['topics: {every: {node: {id: {eq: "data"}}}}', 'bc'],
    ['topics: {every: {node: {id: {eq: "data"}}}, some: {}}', 'b'],
    ['topics: {every: {tie: {role: {eq: "never said"}}}}', 'c'],
    ['not: {topics: {every: {node: {id: {eq: "data"}}}}}', 'ad'],
    ['topics: {every: {node: {subjects: {some: {node: {id: {eq: "a"}}}}}}}', 'ac'],
  ])('%s keeps %s: every one matches, or there is none', async (where, ids) => {
    expect(await organisations(`where: {${where}}`)).toBe(ids);
  });

  describe('activeDuring keeps what overlaps a period', () => {
    it.each([
      ['{from: "2020-07-01", to: "2021-02-28"}', 'POSSIBLE', 'cd'],
      ['{from: "2020-06-30", to: "2021-02-28"}', 'POSSIBLE', 'acd'],
      ['{from: "2020-07-01", to: "2021-03-01"}', 'POSSIBLE', 'bcd'],
      ['{to: "2018-01-01"}', 'POSSIBLE', 'ac'],
      ['{from: "2030-01-01"}', 'POSSIBLE', 'bcd'],
      ['{from: "2020-06-30"}', 'CERTAIN', 'b'],
      ['{from: "2020-06-01"}', 'CERTAIN', 'ab'],
      ['{from: "2018-03-01", to: "2018-12-31"}', 'CERTAIN', 'a'],
      ['{from: "2018-03-01", to: "2018-12-30"}', 'CERTAIN', ''],
      ['{to: "2040-12-31"}', 'CERTAIN', 'ab'],
    ])('%s, %s: %s', async (period, certainty, ids) => {
      expect(await organisations(`activeDuring: ${period}, certainty: ${certainty}`)).toBe(ids);
    });

    it('and fields below inherit it', async () => {
      const query = `query ($during: Period) {
        topic(id: "data") { subjects(activeDuring: $during) { nodes { ... on Organisation { id topics { nodes { id } } } } } } }`;
      const { data } = await atlas.ask({ query, variables: { during: { to: '2018-06-01' } } });
      expect(data).toEqual({ topic: { subjects: { nodes: [] } } });
    });
  });

  it.each([
    [
      'where: {foundedOn: {gte: "2022", lt: "2020"}}',
      'Nothing can pass `lt: "2020"` and `gte: "2022"` of `foundedOn` at once.',
    ],
    [
      'where: {foundedOn: {gt: "2020", lt: "2020"}}',
      'Nothing can pass `lt: "2020"` and `gt: "2020"` of `foundedOn` at once.',
    ],
    [
      'where: {kind: {eq: START_UP, in: [FABLAB, SCHOOL]}}',
      'Nothing can pass `eq: "START_UP"` and `in: ["FABLAB","SCHOOL"]` of `kind` at once.',
    ],
    [
      'where: {name: {eq: "Cité", startsWith: "b"}}',
      'Nothing can pass `eq: "Cité"` and `startsWith: "b"` of `name` at once.',
    ],
    [
      'where: {name: {contains: "b", in: ["Cité"]}}',
      'Nothing can pass `in: ["Cité"]` and `contains: "b"` of `name` at once.',
    ],
    [
      'where: {foundedOn: {eq: "2020", gt: "2020-06"}}',
      'Nothing can pass `eq: "2020"` and `gt: "2020-06"` of `foundedOn` at once.',
    ],
    [
      'where: {places: {some: {node: {within: {eq: "metropole", in: ["elsewhere"]}}}}}',
      'Nothing can pass `eq: "metropole"` and `in: ["elsewhere"]` of `within` at once.',
    ],
    [
      'where: {kind: {eq: FABLAB}, and: [{and: {kind: {in: [COMPANY]}}}]}',
      'Nothing can pass `eq: "FABLAB"` and `in: ["COMPANY"]` of `kind` at once.',
    ],
    [
      'where: {and: [{foundedOn: {gt: "2020"}}, {not: {name: {eq: "a"}}, foundedOn: {lt: "2019"}}]}',
      'Nothing can pass `gt: "2020"` and `lt: "2019"` of `foundedOn` at once.',
    ],
    [
      'where: {partnerships: {some: {tie: {role: {eq: "lead"}, and: {role: {eq: "host"}}}}}}',
      'Nothing can pass `eq: "lead"` and `eq: "host"` of `role` at once.',
    ],
    ['where: {partnerCount: {gt: 1, lt: 2}}', 'Nothing can pass `lt: 2` and `gt: 1` of `partnerCount` at once.'],
    [
      'where: {foundedOn: {gt: "2020", lt: "2021-01"}}',
      'Nothing can pass `lt: "2021-01"` and `gt: "2020"` of `foundedOn` at once.',
    ],
    [
      'where: {createdAt: {gt: "2020-01-01T00:00:00Z", lt: "2020-01-01T00:00:00.001Z"}}',
      'Nothing can pass `lt: "2020-01-01T00:00:00.001Z"` and `gt: "2020-01-01T00:00:00.000Z"` of `createdAt` at once.',
    ],
    [
      'where: {partnerCount: {in: [1, 5], gt: 1, lt: 5}}',
      'Nothing can pass `in: [1,5]`, `lt: 5` and `gt: 1` of `partnerCount` at once.',
    ],
    [
      'where: {and: [{kind: {in: [FABLAB, SCHOOL]}}, {kind: {in: [SCHOOL, OTHER]}}, {kind: {in: [OTHER, FABLAB]}}]}',
      'Nothing can pass `in: ["FABLAB","SCHOOL"]`, `in: ["SCHOOL","OTHER"]` and `in: ["OTHER","FABLAB"]` of `kind` at once.',
    ],
    [
      'where: {and: [{name: {startsWith: "La C"}}, {name: {startsWith: "le"}}]}',
      'Nothing can pass `startsWith: "La C"` and `startsWith: "le"` of `name` at once.',
    ],
    [
      'where: {kind: {in: [FABLAB, SCHOOL]}, not: {kind: {in: [SCHOOL, OTHER, FABLAB]}}}',
      'Nothing can pass `in: ["FABLAB","SCHOOL"]` and `not: {in: ["SCHOOL","OTHER","FABLAB"]}` of `kind` at once.',
    ],
    [
      'where: {description: {contains: "port"}, and: {not: {description: {contains: "port"}}}}',
      'Nothing can pass `contains: "port"` and `not: {contains: "port"}` of `description` at once.',
    ],
    [
      'where: {kind: {eq: FABLAB}, or: [{kind: {eq: SCHOOL}}, {name: {eq: "a"}, and: {kind: {eq: OTHER}}}]}',
      'Nothing can pass `eq: "FABLAB"` and `eq: "SCHOOL"` of `kind` at once.',
    ],
    ['where: {topics: {some: {}, none: {}}}', 'Nothing can pass `some: {}` and `none: {}` of `topics` at once.'],
    [
      'where: {and: [{topics: {some: {node: {id: {eq: "data"}}}}}, {not: {topics: {some: {node: {id: {eq: "data"}}}}}}]}',
      'Nothing can pass `some: {"node":{"id":{"eq":"data"}}}` and `not: {some: {"node":{"id":{"eq":"data"}}}}` of `topics` at once.',
    ],
    [
      'where: {partnerships: {some: {tie: {not: {role: {eq: "lead"}}, role: {eq: "lead"}}}}}',
      'Nothing can pass `eq: "lead"` and `not: {eq: "lead"}` of `role` at once.',
    ],
    [
      'activeDuring: {from: "2021-01-02", to: "2021-01-01"}',
      '`activeDuring` begins on 2021-01-02, after it ends on 2021-01-01.',
    ],
    ['activeDuring: {}', '`activeDuring` wants `from`, `to` or both.'],
    ['activeDuring: {from: "2021-01-01"}, activeOn: "2021-01-01"', 'Give `activeOn` or `activeDuring`, not both.'],
  ])('%s contradicts itself, and says so', async (args, message) => {
    expect(await errorOf(args)).toEqual([`BAD_USER_INPUT: ${message}`]);
  });

  it.each([
    ['where: {knd: {eq: FABLAB}}', /"knd" is not defined by type "OrganisationWhere". Did you mean .*"kind"/],
    ['where: {kind: {eqs: FABLAB}}', /"eqs" is not defined by type "OrganisationKindFilter". Did you mean "eq"/],
    [
      'where: {kind: {eq: FABLABS}}',
      /"FABLABS" does not exist in "OrganisationKind" enum. Did you mean the enum value "FABLAB"/,
    ],
    ['where: {topics: {any: {}}}', /"any" is not defined by type "LinkTopicMatch"/],
    [
      'where: {foundedOn: {gt: "soon"}}',
      /"soon" is not a PartialDate; write "2020", "2020-11", "2020-11-24" or "..".$/,
    ],
    ['activeOn: "2020"', /"2020" is not a Date; write a day such as "2020-11-24".$/],
  ])('%s is unknown, and the message says what is known', async (args, message) => {
    const [error] = await errorOf(args);
    expect(error).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT): /);
    expect(error).toMatch(message);
  });

  it('refuses such a period of what has no lifetime, too', async () => {
    const { errors } = await atlas.ask(
      '{ topics(activeDuring: {from: "2021-01-02", to: "2021-01-01"}) { totalCount } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    'kind: {eq: START_UP, in: [START_UP, FABLAB]}',
    'kind: {in: []}',
    'name: {eq: "CITÉ", contains: "cite", in: ["cite"]}',
    'foundedOn: {eq: "2020", gte: "2020", lt: "2021"}',
    'or: [{kind: {eq: FABLAB}}, {kind: {eq: COMPANY}}]',
    'kind: {eq: FABLAB}, not: {kind: {eq: COMPANY}}',
    'and: [{places: {some: {node: {name: {eq: "a"}}}}}, {places: {some: {node: {name: {eq: "b"}}}}}]',
    'and: [{within: {eq: "a"}}, {within: {eq: "b"}}]',
    'partnerCount: {gt: 1, lt: 3}',
    'places: {some: {node: {latitude: {gt: 1, lt: 2}}}}',
    'createdAt: {gt: "2020-01-01T00:00:00Z", lt: "2020-01-01T00:00:00.002Z"}',
    'and: [{name: {startsWith: "La C"}}, {name: {startsWith: "la"}}, {name: {contains: "x"}}]',
    'kind: {eq: FABLAB}, not: {kind: {eq: FABLAB}, name: {eq: "a"}}',
    'not: {kind: {eq: FABLAB}}, and: [{not: {kind: {in: [FABLAB, SCHOOL]}}}, {not: {not: {kind: {eq: OTHER}}}}]',
    'kind: {eq: FABLAB}, or: [{kind: {eq: SCHOOL}}, {name: {eq: "a"}}]',
    'kind: {eq: FABLAB}, or: []',
    'topics: {some: {node: {id: {eq: "data"}}}, none: {node: {id: {eq: "open-data"}}}}',
    'topics: {none: {}, every: {node: {id: {eq: "data"}}}}, places: {some: {}}',
    'not: {topics: {none: {}}}, topics: {some: {}}',
  ])('%s does not contradict itself', async (where) => {
    const { errors } = await atlas.ask(`{ organisations(where: {${where}}) { totalCount } }`);
    expect(errors).toEqual([]);
  });

  it('what lies between two dates is refused where no day does, and found where one does', async () => {
    const query = 'query ($start: DateFilter) { events(where: {start: $start}) { totalCount } }';
    for (const above of ['gt', 'gte'] as const)
      for (const below of ['lt', 'lte'] as const)
        for (const from of DATES)
          for (const to of DATES) {
            const first = daysIn(above === 'gt' ? dayAfter(daysIn(from).last) : from).first;
            const last = daysIn(below === 'lt' ? dayAfter(daysIn(to).first, -1) : to).last;
            const start = { [above]: from, [below]: to };
            const { data, errors } = await atlas.ask<{ events: { totalCount: number } | null }>({
              query,
              variables: { start },
            });
            const asked = JSON.stringify(start);
            if (first > last) expect(errors[0]?.extensions.code, asked).toBe('BAD_USER_INPUT');
            else expect(data.events?.totalCount, asked).toBe(DAYS.filter((day) => first <= day && day <= last).length);
          }
  });

  it('within reaches to the end of a deep hierarchy', async () => {
    const { data } = await atlas.ask('{ topics(where: {within: {eq: "level-0"}}) { totalCount } }');
    expect(data).toEqual({ topics: { totalCount: DEEP } });
  });

  it.each([
    ['$name: String', 'and: {name: {eq: $name}}'],
    ['$name: String', 'or: {name: {eq: $name}}'],
    ['$name: String', 'and: {or: {not: {not: {name: {eq: $name}}}}}'],
    ['$name: StringFilter', 'and: {name: $name}'],
  ])('a single value that stands for a list is read anew in each request: %s, %s', async (declared, where) => {
    const query = `query (${declared}) { organisations(where: {${where}}) { nodes { id } } }`;
    const found = async (name: string) => {
      const variables = { name: declared.endsWith('Filter') ? { eq: name } : name };
      const { data } = await atlas.ask<{ organisations: { nodes: { id: string }[] } }>({ query, variables });
      return data.organisations.nodes.map(({ id }) => id);
    };
    expect(await found('A')).toEqual(['a']);
    expect(await found('B')).toEqual(['b']);
  });

  it('looks for contradictions in each request anew', async () => {
    const query =
      'query ($from: PartialDate, $to: PartialDate) { organisations(where: {foundedOn: {gte: $from, lte: $to}}) { totalCount } }';
    const ask = async (from: string, to: string) => {
      const { data, errors } = await atlas.ask({ query, variables: { from, to } });
      return errors[0]?.extensions.code ?? data;
    };
    expect(await ask('2019', '2021')).toEqual({ organisations: { totalCount: 2 } });
    expect(await ask('2021', '2019')).toBe('BAD_USER_INPUT');
    expect(await ask('2021', '2021')).toEqual({ organisations: { totalCount: 1 } });
  });

  describe('facets count all that the filter keeps', () => {
    const facets = async (selection: string, args = '') => {
      const { data, errors } = await atlas.ask<{ organisations: Record<string, unknown> }>(
        `{ organisations${args} { ${selection} } }`,
      );
      expect(errors).toEqual([]);
      return data.organisations;
    };

    it('by enum, by year, and by tie with what is asked of its far end, whatever the page', async () => {
      const before = atlas.store.statements;
      const answer = await facets(
        `nodes { id } facets {
        kinds: kind { value count } foundedOn { year count } dissolvedOn { year count }
        topics { count node { name partOf { nodes { id } } } } places(first: 2) { node { id } count } }`,
        '(first: 1)',
      );
      if (engine === 'neo4j') expect(atlas.store.statements - before).toBe(1);
      expect(answer).toEqual({
        nodes: [{ id: 'a' }],
        facets: {
          kinds: [
            { value: 'COMPANY', count: 2 },
            { value: 'FABLAB', count: 2 },
          ],
          foundedOn: [
            { year: 2018, count: 1 },
            { year: 2019, count: 1 },
            { year: 2021, count: 1 },
            { year: null, count: 1 },
          ],
          dissolvedOn: [
            { year: 2020, count: 1 },
            { year: null, count: 3 },
          ],
          topics: [
            { count: 2, node: { name: 'Data', partOf: { nodes: [] } } },
            { count: 2, node: { name: 'Open data', partOf: { nodes: [{ id: 'data' }] } } },
          ],
          places: [
            { node: { id: 'elsewhere' }, count: 1 },
            { node: { id: 'metropole' }, count: 1 },
          ],
        },
      });
    });

    it('of what the filter keeps, and on the day that it names', async () => {
      expect(await facets('facets { kind { value count } }', '(where: {topics: {some: {}}})')).toEqual({
        facets: {
          kind: [
            { value: 'COMPANY', count: 2 },
            { value: 'FABLAB', count: 1 },
          ],
        },
      });
      expect(
        await facets(
          'totalCount facets { topics { count node { id } } }',
          '(activeOn: "2018-06-01", where: {id: {in: ["a", "b"]}})',
        ),
      ).toEqual({
        totalCount: 1,
        facets: { topics: [{ count: 1, node: { id: 'open-data' } }] },
      });
    });

    it('refuses more than a hundred', async () => {
      const { errors } = await atlas.ask('{ organisations { facets { topics(first: 101) { count } } } }');
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    });
  });
});

function daysIn(date: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  const end = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 'yyyy-mm-dd'.length);
  return { first: `${year}-${month ?? '01'}-01`, last: end };
}

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, day.length);
}
