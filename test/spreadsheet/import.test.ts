import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/model/model.js';
import { formatProblem } from '../../src/spreadsheet/spreadsheet.js';
import { bench, CITY, type Rows, type Sheets, withBlank, withRow, withRows } from './fixture.js';

const atlas = bench();
const { workbook, bring, node, ties } = atlas;

/** All that is kept, but when and from which file. */
async function everything(): Promise<unknown> {
  const nodes = await atlas.store.query(
    'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS kept ORDER BY n.id',
  );
  const edges = await atlas.store.query(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS kept ORDER BY r.id',
  );
  const timeless = ({ kept, ...row }: Record<string, unknown>) => {
    const { createdAt, updatedAt, origin, fieldOrigins, ...rest } = Object(kept);
    return { ...row, labels: Array.isArray(row.labels) ? row.labels.toSorted() : null, ...rest };
  };
  return [...nodes, ...edges].map(timeless);
}

describe('a workbook', () => {
  test('comes in whole: entities, ties, short forms, register numbers and attributes', async () => {
    const report = await bring(CITY);
    expect(report).toMatchObject({
      files: ['city.xlsx'],
      revision: 1,
      problems: [],
      staffOnlyPeople: 1,
      entities: {
        Organisation: { created: 3, changed: 0, deleted: 0 },
        Person: { created: 2, changed: 0, deleted: 0 },
      },
      ties: { MEMBER_OF: { created: 3 }, ABOUT: { created: 4 }, CITES: { created: 11 }, WORKS_FOR: { created: 3 } },
    });
    expect(await node('cite')).toMatchObject({
      name: 'Cité du Numérique',
      kind: 'INCUBATOR',
      identifiers: ['SIREN:552081317'],
      foundedOn: '2020-11',
      foundedOnMax: '2020-11-30',
      searchKey: 'cite du numerique',
      origin: 'city.xlsx · Organisations · row 2 · batch 1',
      public: true,
    });
    expect(await node('port')).toMatchObject({ identifiers: ['WIKIDATA:Q1234'] });
    expect(await node('lab')).toMatchObject({ foundedOn: '2019' });
    expect(await node('dock')).toMatchObject({
      latitude: 49.49,
      longitude: 0.107,
      postalCode: '07600',
      attributeNames: ['Colour'],
      attributeValues: ['red'],
    });
    expect(await node('bob')).toMatchObject({ visibility: 'STAFF', public: false });
    expect(await node('friends')).toMatchObject({ public: false });
    expect(await node('space')).toMatchObject({ urgency: 'HIGH', public: true });
    expect(await ties('HAS_NEED')).toMatchObject([{ from: 'lab', to: 'space', source: 'article' }]);
    expect(await ties('CITES')).toContainEqual(
      expect.objectContaining({ from: 'ada', to: 'article', source: 'article' }),
    );
    expect(await ties('FUNDS')).toMatchObject([{ from: 'port', to: 'cite', amount: 1234.5, currency: 'EUR' }]);
    expect(await ties('WORKS_FOR')).toMatchObject([
      {
        from: 'ada',
        to: 'cite',
        role: 'delegate',
        since: '2020',
        sinceMin: '2020-01-01',
        until: '..',
        source: 'article',
      },
      { from: 'bob', to: 'cite', role: 'adviser' },
      { from: 'bob', to: 'lab', role: 'adviser' },
    ]);
  });

  test('changes nothing when it comes a second time, from whatever folder', async () => {
    await bring(CITY);
    const again = await atlas.import(workbook(CITY, 'city.xlsx'));
    expect(again).toMatchObject({ revision: 1, entities: {}, ties: {}, problems: [] });
    const renamed = await atlas.import(workbook(CITY, 'renamed.xlsx'));
    expect(renamed).toMatchObject({ revision: 1, entities: {}, ties: {} });
    expect(await atlas.store.query('MATCH (c:ChangeSet) RETURN c.revision AS revision')).toEqual([{ revision: 1 }]);
  });

  test('says the same in CSV files', async () => {
    await bring(CITY);
    const fromWorkbook = await everything();
    await atlas.store.write(({ run }) => run('MATCH (n) WHERE n:Entity OR n:Identifier DETACH DELETE n'));
    const report = await atlas.import(atlas.csvFolder(CITY, 'city'));
    expect(report.problems).toEqual([]);
    expect(await everything()).toEqual(fromWorkbook);
    expect(await node('cite')).toMatchObject({ origin: 'city · Organisations · row 2 · batch 2' });
  });

  test('may have French headings, in any order, case and accents aside, below blank rows', async () => {
    await bring({
      ORGANISATIONS: [
        [],
        ['Création', 'NOM', 'nature *', 'ID', 'Autres  noms', 'thèmes', 'source'],
        [],
        ['2020', 'Cité', 'Fab lab', 'cite', 'A|B||C| ', 'ports', 'article'],
      ],
      themes: [
        ['nom', 'id'],
        ['Ports', 'ports'],
      ],
      Sources: CITY.Sources ?? [],
      Liens: [
        ['de', 'type', 'vers', 'rôle', 'depuis', 'source'],
        ['cite', 'fait', 'cite', null, null, null],
      ].slice(0, 1),
    });
    expect(await node('cite')).toMatchObject({ kind: 'FABLAB', foundedOn: '2020', alternateNames: ['A', 'B|C'] });
    expect(await ties('ABOUT')).toMatchObject([{ from: 'cite', to: 'ports' }]);
  });

  test('names the graph by its title, once', async () => {
    const name = async () => (await atlas.store.query('MATCH (a:Atlas) RETURN a.name AS name'))[0]?.name;
    await atlas.import(workbook(CITY, 'city.xlsx', 'Le Havre'));
    expect(await name()).toBe('Le Havre');
    await atlas.import(workbook(withRow(CITY, 'Topics', 2, { name: 'Dates' }), 'city.xlsx', 'Rouen'));
    expect(await name()).toBe('Le Havre');
  });

  test('without a title names it by its file', async () => {
    await bring(CITY, 'rouen.xlsx');
    expect(await atlas.store.query('MATCH (a:Atlas) RETURN a.name AS name')).toEqual([{ name: 'rouen' }]);
  });

  test('may lie in several files, which speak of each other', async () => {
    const { Ties = [], ...rest } = CITY;
    const report = await atlas.import([workbook({ Ties }, 'ties.xlsx'), workbook(rest, 'rest.xlsx')]);
    expect(report).toMatchObject({ files: ['ties.xlsx', 'rest.xlsx'], problems: [], revision: 1 });
  });

  test('may lie in several files, which tell of one thing together: each field knows the row that said it', async () => {
    const { Sources = [] } = CITY;
    const register = (legalForm: string): Sheets => ({
      Organisations: [['id', 'name', 'kind', 'legal form', 'siren', 'source'], ['cite', 'Cité', 'INCUBATOR', legalForm, '552081317', 'article']], // biome-ignore format: a table
    });
    const paths = [
      workbook({ Sources, Organisations: [['id', 'name', 'kind', 'founded', 'source'], ['cite', 'Cité', 'INCUBATOR', '2020', 'article']] }, 'club.xlsx'), // biome-ignore format: a table
      workbook({ Attributes: [['id', 'name', 'value'], ['cite', 'Colour', 'red']], ...register('SA') }, 'register.xlsx'), // biome-ignore format: a table
    ];
    expect(await atlas.import(paths)).toMatchObject({ problems: [] });
    const origins = {
      'attributes.Colour': 'register.xlsx · Attributes · row 2 · batch 1',
      'identifiers.SIREN': 'register.xlsx · Organisations · row 2 · batch 1',
      legalForm: 'register.xlsx · Organisations · row 2 · batch 1',
    };
    expect(await node('cite')).toMatchObject({
      origin: 'club.xlsx · Organisations · row 2 · batch 1',
      fieldOrigins: JSON.stringify(origins),
    });
    // A correction is of the row that holds it, though the other file comes with it.
    workbook(register('SAS'), 'register.xlsx');
    await atlas.import(paths);
    expect(await node('cite')).toMatchObject({
      fieldOrigins: JSON.stringify({ ...origins, legalForm: 'register.xlsx · Organisations · row 2 · batch 2' }),
    });
    // So it is the register's to clear, and is missed where the register comes without it.
    await bring(withBlank({ Sources, ...register('') }, 'Organisations', 2, 'founded'), 'club.xlsx');
    expect(await node('cite')).toMatchObject({ legalForm: 'SAS', identifiers: ['SIREN:552081317'] });
    const { leftovers } = await atlas.dryRun(workbook({ Sources, ...register('SAS') }, 'register.xlsx'));
    expect(leftovers).toMatchObject([{ id: 'cite', field: 'Colour', value: 'red' }]);
    await bring({ Sources, ...register('') }, 'register.xlsx');
    expect(await node('cite')).not.toHaveProperty('legalForm');
  });

  test('may have sheets that are set aside', async () => {
    const report = await bring({ ...CITY, 'Draft (ignore)': [['anything'], ['at all']] });
    expect(report.problems).toEqual([]);
  });

  test('changes nothing on a dry run, and says what it would', async () => {
    const report = await atlas.dryRun(workbook(CITY));
    expect(report).toMatchObject({ revision: null, entities: { Organisation: { created: 3 } } });
    expect(await node('cite')).toBeUndefined();
    expect(await atlas.store.revision()).toBe(0);
  });
});

describe('a second import', () => {
  test('corrects a role and a date of a tie, and does not double it', async () => {
    await bring(CITY);
    const [before] = await ties('MEMBER_OF');
    const report = await bring(withRow(CITY, 'Ties', 2, { role: 'lead partner', since: '2020-11' }));
    expect(report).toMatchObject({ entities: {}, ties: { MEMBER_OF: { created: 0, changed: 1, deleted: 0 } } });
    const after = await ties('MEMBER_OF');
    expect(after).toHaveLength(3);
    expect(after[1]).toEqual({
      ...Object(before),
      ...{ from: 'cite', to: 'founders', id: Object(after[1]).id, confidence: 'CONFIRMED' },
      ...{ role: 'lead partner', since: '2020-11', sinceMin: '2020-11-01', sinceMax: '2020-11-30' },
      origin: 'city.xlsx · Ties · row 2 · batch 1',
      fieldOrigins: JSON.stringify({
        role: 'city.xlsx · Ties · row 2 · batch 2',
        since: 'city.xlsx · Ties · row 2 · batch 2',
      }),
    });
  });

  test('corrects the role of a short form', async () => {
    await bring(CITY);
    const report = await bring(withRow(CITY, 'People', 2, { role: 'general delegate' }));
    expect(report).toMatchObject({ entities: {}, ties: { WORKS_FOR: { created: 0, changed: 1, deleted: 0 } } });
  });

  test('takes away what a short form no longer holds, and says so', async () => {
    await bring(CITY);
    const report = await bring(withRow(CITY, 'Organisations', 2, { topics: 'data' }));
    expect(report.ties).toEqual({ ABOUT: { created: 0, changed: 0, deleted: 1 } });
    expect(report.problems).toMatchObject([
      { severity: 'WARNING', code: 'CLEARED', sheet: 'Organisations', row: 2, column: { letter: 'G' }, value: 'ports' },
    ]);
  });

  test('leaves ties that another sheet wrote, unless the cell says -', async () => {
    await bring(withRows(CITY, 'Ties', [null, 'lab', 'LOCATED_AT', 'dock', 'workshop', null, null, 'article']));
    const { Organisations = [], Sources = [] } = CITY;
    const report = await bring({ Organisations, Sources });
    expect(report).toMatchObject({ ties: {}, problems: [] });
    const cleared = await bring(withRow({ Organisations, Sources }, 'Organisations', 4, { place: '-' }));
    expect(cleared.ties).toEqual({ LOCATED_AT: { created: 0, changed: 0, deleted: 1 } });
  });

  test('gives a need another owner', async () => {
    await bring(CITY);
    await bring(withRow(CITY, 'Needs', 2, { owner: 'bob' }));
    expect(await ties('HAS_NEED')).toMatchObject([{ from: 'bob', to: 'space' }]);
    expect(await node('space')).toMatchObject({ public: false });
  });

  test('clears with an empty cell what the same sheet wrote, and says so; with - whatever it holds', async () => {
    await bring(CITY);
    const { Organisations = [], Sources = [] } = withBlank(CITY, 'Organisations', 2, 'founded');
    const other = await bring({ Organisations, Sources }, 'other.xlsx');
    expect(other).toMatchObject({ entities: {}, ties: {}, problems: [] });
    const own = await bring(withBlank(CITY, 'Organisations', 2, 'founded'));
    expect(own.problems).toMatchObject([
      { severity: 'WARNING', code: 'CLEARED', value: '2020-11', column: { letter: 'E' } },
    ]);
    expect(await node('cite')).not.toHaveProperty('foundedOnMin');
    await bring(withRow({ Organisations, Sources }, 'Organisations', 2, { siren: '-' }), 'other.xlsx');
    expect(await node('cite')).not.toHaveProperty('identifiers');
  });

  test('changes nothing where a column is missing', async () => {
    await bring(CITY);
    const narrow = {
      Organisations: (CITY.Organisations ?? []).map((row) => [...row.slice(0, 2), row.at(-1) ?? null]),
    };
    expect(await bring(narrow)).toMatchObject({ entities: {}, ties: {}, problems: [] });
  });

  test('shows a person to everybody, and hides it again', async () => {
    await bring(CITY);
    await bring(withRow(CITY, 'People', 3, { visibility: 'public' }));
    expect(await node('bob')).toMatchObject({ public: true });
    expect(await node('friends')).toMatchObject({ public: true });
    const hidden = await bring(withRow(CITY, 'People', 2, { visibility: 'Staff' }));
    expect(hidden.staffOnlyPeople).toBe(2);
    expect(await node('ada')).toMatchObject({ public: false });
    expect(await node('friends')).toMatchObject({ public: false });
  });
});

/** A sheet of its own with one wrong thing, and where the problem should be found. */
interface Wrong {
  readonly what: string;
  readonly code: string;
  readonly sheets: Sheets;
  readonly at: readonly [sheet: string, row: number | null, letter: string | null];
  readonly says: RegExp;
}

const row = (sheet: string, at: number, values: Parameters<typeof withRow>[3]) => withRow(CITY, sheet, at, values);
const organisation = (id: string, more: Rows[number] = []): Rows[number] => [id, 'N', 'COMPANY', ...more];

const WRONG: readonly Wrong[] = [
  {
    what: 'a kind that is none',
    code: 'UNKNOWN_VALUE',
    sheets: row('Organisations', 2, { kind: 'incubatr' }),
    at: ['Organisations', 2, 'C'],
    says: /"incubatr" is not one of START_UP, .*; did you mean INCUBATOR\?/,
  },
  {
    what: 'a tie type that is none',
    code: 'UNKNOWN_VALUE',
    sheets: row('Ties', 3, { type: 'MEMBR_OF' }),
    at: ['Ties', 3, 'C'],
    says: /did you mean MEMBER_OF\?/,
  },
  {
    what: 'a register that is none',
    code: 'UNKNOWN_VALUE',
    sheets: row('Identifiers', 2, { scheme: 'DUNS' }),
    at: ['Identifiers', 2, 'B'],
    says: /use one of these/,
  },
  {
    what: 'a kind left out',
    code: 'MISSING_VALUE',
    sheets: withBlank(CITY, 'Organisations', 3, 'kind'),
    at: ['Organisations', 3, 'C'],
    says: /fill it in/,
  },
  {
    what: 'an id and a name left out',
    code: 'MISSING_VALUE',
    sheets: withRows(CITY, 'Topics', [null, null, 'data', 'article']),
    at: ['Topics', 4, 'B'],
    says: /fill it in/,
  },
  {
    what: 'a source left out',
    code: 'MISSING_VALUE',
    sheets: withBlank(CITY, 'Ties', 2, 'source'),
    at: ['Ties', 2, 'H'],
    says: /fill it in/,
  },
  {
    what: 'a kind without its column',
    code: 'MISSING_VALUE',
    sheets: {
      Organisations: [
        ['id', 'name', 'source'],
        ['x', 'X', 's'],
      ],
      Sources: [
        ['id', 'name'],
        ['s', 'S'],
      ],
    },
    at: ['Organisations', 2, null],
    says: /an Organisation needs a kind: one of START_UP/,
  },
  {
    what: 'no column for sources',
    code: 'MISSING_COLUMN',
    sheets: {
      Organisations: [
        ['id', 'name', 'kind'],
        ['x', 'X', 'OTHER'],
      ],
    },
    at: ['Organisations', 1, null],
    says: /there is no column "source", and every new row needs one; add it/,
  },
  {
    what: 'no column for owners',
    code: 'MISSING_COLUMN',
    sheets: {
      ...CITY,
      Needs: [
        ['id', 'name', 'source'],
        ['space', 'Space', 'article'],
      ],
    },
    at: ['Needs', 1, null],
    says: /there is no column "owner"/,
  },
  {
    what: 'an end before its beginning',
    code: 'END_BEFORE_START',
    sheets: row('People', 2, { since: '2020-06', until: '31/05/2020' }),
    at: ['People', 2, 'F'],
    says: /it would end \(2020-05-31\) before it begins \(2020-06\)/,
  },
  {
    what: 'a tie that ends before it begins',
    code: 'END_BEFORE_START',
    sheets: row('Ties', 2, { until: '2019' }),
    at: ['Ties', 2, 'G'],
    says: /it would end \(2019\) before it begins \(2020\)/,
  },
  {
    what: 'a tie to itself',
    code: 'TIE_NOT_ALLOWED',
    sheets: row('Organisations', 4, { 'part of': 'lab' }),
    at: ['Organisations', 4, 'H'],
    says: /joins "lab" to itself/,
  },
  {
    what: 'a negative amount',
    code: 'INVALID_VALUE',
    sheets: row('Ties', 5, { amount: -1 }),
    at: ['Ties', 5, 'J'],
    says: /-1 cannot be: it has to be 0 or more/,
  },
  {
    what: 'a latitude beyond the poles',
    code: 'INVALID_VALUE',
    sheets: row('Places', 2, { latitude: 490 }),
    at: ['Places', 2, 'D'],
    says: /has to be from -90 to 90/,
  },
  {
    what: 'an address that runs',
    code: 'INVALID_VALUE',
    sheets: row('Sources', 2, { url: ' JavaScript:alert(1)' }),
    at: ['Sources', 2, 'C'],
    says: /"JavaScript:alert\(1\)" is not the address of a page/,
  },
  {
    what: 'no column for ids, where there are no names',
    code: 'MISSING_COLUMN',
    sheets: { Attributes: [['name'], ['Data']] },
    at: ['Attributes', 1, null],
    says: /no column "id"/,
  },
  {
    what: 'two columns for one field',
    code: 'DUPLICATE_COLUMN',
    sheets: {
      Topics: [
        ['id', 'name', 'kind', 'Nature'],
        ['data', 'Data', 'THEME', 'THEME'],
      ],
    },
    at: ['Topics', 1, 'D'],
    says: /means the same as "kind" in column C/,
  },
  {
    what: 'no sheet that we know',
    code: 'UNKNOWN_SHEET',
    sheets: { Organisation: [['id'], ['x']] },
    at: ['Organisation', null, null],
    says: /did you mean Organisations\?/,
  },
  {
    what: 'a day that does not exist',
    code: 'INVALID_VALUE',
    sheets: row('Ties', 2, { since: '2020-02-30' }),
    at: ['Ties', 2, 'F'],
    says: /"2020-02-30" is not a date; write 2019/,
  },
  {
    what: 'a beginning that goes on',
    code: 'INVALID_VALUE',
    sheets: row('Ties', 2, { since: '..' }),
    at: ['Ties', 2, 'F'],
    says: /"\.\." is for what goes on, and so for an end alone/,
  },
  {
    what: 'a number that could be two',
    code: 'INVALID_VALUE',
    sheets: row('Ties', 5, { amount: '250,000' }),
    at: ['Ties', 5, 'J'],
    says: /write 250000 or 250\.000/,
  },
  {
    what: 'a SIREN that fails its check',
    code: 'INVALID_VALUE',
    sheets: row('Organisations', 2, { siren: '552081318' }),
    at: ['Organisations', 2, 'D'],
    says: /nine digits that pass their check/,
  },
  {
    what: 'an id that is too long',
    code: 'INVALID_VALUE',
    sheets: withRows(CITY, 'Topics', ['x'.repeat(201), 'X', null, 'article']),
    at: ['Topics', 4, 'A'],
    says: /1 to 200 characters/,
  },
  {
    what: 'a name that is too long',
    code: 'INVALID_VALUE',
    sheets: row('Topics', 2, { name: 'x'.repeat(501) }),
    at: ['Topics', 2, 'B'],
    says: /at most 500 characters, and this one has 501/,
  },
  {
    what: 'an error of the spreadsheet',
    code: 'INVALID_VALUE',
    sheets: row('Topics', 2, { name: '#REF!' }),
    at: ['Topics', 2, 'B'],
    says: /error of the spreadsheet/,
  },
  {
    what: 'an amount of a tie that has none',
    code: 'NOT_APPLICABLE',
    sheets: row('Ties', 2, { amount: 5 }),
    at: ['Ties', 2, 'J'],
    says: /MEMBER_OF has no amount/,
  },
  {
    what: 'a register number of a person',
    code: 'NOT_APPLICABLE',
    sheets: row('Identifiers', 2, { id: 'ada' }),
    at: ['Identifiers', 2, 'C'],
    says: /a Person, which has no register numbers/,
  },
  {
    what: 'one id for two types',
    code: 'ID_CONFLICT',
    sheets: withRows(CITY, 'Topics', ['cite', 'Cité', null, 'article']),
    at: ['Topics', 4, 'A'],
    says: /a Topic here and of an Organisation in Organisations row 2/,
  },
  {
    what: 'two rows that differ',
    code: 'CONTRADICTION',
    sheets: withRows(CITY, 'Topics', ['data', 'Dates', null, 'article']),
    at: ['Topics', 4, 'B'],
    says: /Topics row 2 says "Data" of the same data/,
  },
  {
    what: 'two numbers of one register',
    code: 'CONTRADICTION',
    sheets: withRows(CITY, 'Identifiers', ['cite', 'SIREN', '542107651']),
    at: ['Identifiers', 3, 'C'],
    says: /Organisations row 2 says "552081317"/,
  },
  {
    what: 'an id of nothing in a short form',
    code: 'UNKNOWN_REFERENCE',
    sheets: row('Organisations', 2, { topics: 'data|prts' }),
    at: ['Organisations', 2, 'G'],
    says: /"prts" is the id of nothing .*; did you mean "ports"\?/,
  },
  {
    what: 'a source of nothing',
    code: 'UNKNOWN_REFERENCE',
    sheets: row('Ties', 2, { source: 'blog' }),
    at: ['Ties', 2, 'H'],
    says: /"blog" is the id of nothing/,
  },
  {
    what: 'an attribute of nothing',
    code: 'UNKNOWN_REFERENCE',
    sheets: row('Attributes', 2, { id: 'nothing' }),
    at: ['Attributes', 2, 'A'],
    says: /"nothing" is the id of nothing/,
  },
  {
    what: 'a tie the wrong way round',
    code: 'TIE_NOT_ALLOWED',
    sheets: row('Ties', 2, { from: 'founders', to: 'cite' }),
    at: ['Ties', 2, 'C'],
    says: /change from and to round/,
  },
  {
    what: 'a source that is a topic',
    code: 'TIE_NOT_ALLOWED',
    sheets: row('Ties', 2, { source: 'data' }),
    at: ['Ties', 2, 'H'],
    says: /"data" is a Topic, and this has to be a Source/,
  },
  {
    what: 'a need of two',
    code: 'SECOND_OWNER',
    sheets: row('Needs', 2, { owner: 'lab|cite' }),
    at: ['Needs', 2, 'B'],
    says: /space already has lab by HAS_NEED/,
  },
  {
    what: 'one SIREN for two',
    code: 'IDENTIFIER_TAKEN',
    sheets: row('Organisations', 3, { siren: '552081317' }),
    at: ['Organisations', 3, 'D'],
    says: /SIREN 552081317 is the number of cite \(Organisations row 2\)/,
  },
  {
    what: 'two rows of one tie that differ',
    code: 'CONTRADICTION',
    sheets: withRows(CITY, 'Ties', [null, 'cite', 'MEMBER_OF', 'founders', 'lead', '2020', '2021', 'article']),
    at: ['Ties', 6, 'G'],
    says: /Ties row 2 says the same tie otherwise/,
  },
];

describe('what is wrong', () => {
  test.each(WRONG)(
    '$what is told as $code, with its place, and nothing is written',
    async ({ code, sheets, at, says }) => {
      const report = await atlas.import(workbook(sheets));
      const [sheet, row, letter] = at;
      const errors = report.problems.filter(({ severity }) => severity === 'ERROR');
      expect(errors).toMatchObject([{ code, file: 'city.xlsx', sheet, row, message: expect.stringMatching(says) }]);
      expect(errors[0]?.column?.letter ?? null).toBe(letter);
      expect(report.revision).toBeNull();
      expect(await atlas.store.query('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
      expect(await atlas.store.revision()).toBe(0);
    },
  );

  test('is told all at once, a line each', async () => {
    const wrong = withRow(row('Organisations', 2, { kind: 'start', founded: 'soon' }), 'Ties', 3, { to: 'nobody' });
    const { problems } = await atlas.import(workbook(wrong));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^city\.xlsx · Organisations · row 2 · kind \(C\): "start" is not one of .*\[UNKNOWN_VALUE\]$/,
      ),
      expect.stringMatching(
        /^city\.xlsx · Organisations · row 2 · founded \(E\): "soon" is not a date; .*\[INVALID_VALUE\]$/,
      ),
      expect.stringMatching(
        /^city\.xlsx · Ties · row 3 · to \(D\): "nobody" is the id of nothing .*\[UNKNOWN_REFERENCE\]$/,
      ),
    ]);
  });

  test('is told of each of several in one cell, once', async () => {
    const wrong = row('Organisations', 2, { topics: 'dta|prts|cite', source: 'blog', kind: 'start' });
    const { problems } = await atlas.import(workbook(wrong));
    expect(problems.map(({ code, column, message }) => [code, column?.letter, message])).toEqual([
      ['UNKNOWN_VALUE', 'C', expect.stringMatching(/^"start" is not one of/)],
      ['UNKNOWN_REFERENCE', 'G', expect.stringMatching(/^"dta" is the id of nothing/)],
      ['UNKNOWN_REFERENCE', 'G', expect.stringMatching(/^"prts" is the id of nothing/)],
      ['TIE_NOT_ALLOWED', 'G', expect.stringMatching(/joins "cite" to itself/)],
      ['UNKNOWN_REFERENCE', 'I', expect.stringMatching(/^"blog" is the id of nothing/)],
    ]);
  });

  test('with a graph that has the id, number or tie already', async () => {
    await bring(withRows(CITY, 'Ties', [null, 'cite', 'MEMBER_OF', 'founders', 'host', '2021', null, 'article']));
    const Ties: Rows = [
      ['id', 'from', 'type', 'to', 'source'],
      [null, 'cite', 'MEMBER_OF', 'founders', 'article'],
    ];
    const Organisations: Rows = [
      ['id', 'name', 'kind', 'siren', 'source'],
      organisation('data', [null, 'article']),
      organisation('new', ['552081317', 'article']),
    ];
    const { problems } = await atlas.import(workbook({ Organisations, Ties }, 'other.xlsx'));
    const errors = problems.filter(({ severity }) => severity === 'ERROR');
    expect(errors.map(({ code, row }) => [code, row])).toEqual([
      ['ID_CONFLICT', 2],
      ['IDENTIFIER_TAKEN', 3],
      ['AMBIGUOUS_TIE', 2],
    ]);
    expect(errors[2]?.message).toMatch(/host, 2021/);
  });

  test('with headings and sheets is a warning, and unknown columns are kept', async () => {
    const report = await bring({
      ...CITY,
      Topics: [
        ['id', 'name', 'Badge colour', null, 'source'],
        ['data', 'Data', 'blue', 'stray', 'article'],
        ['ports', 'Ports', null, null, 'article'],
      ],
      Notes: [['anything'], ['else']],
    });
    expect(report.problems.map(({ severity, code, column }) => [severity, code, column?.letter])).toEqual([
      ['WARNING', 'UNKNOWN_COLUMN', 'C'],
      ['WARNING', 'UNKNOWN_COLUMN', 'D'],
      ['WARNING', 'UNKNOWN_SHEET', undefined],
    ]);
    expect(await node('data')).toMatchObject({ attributeNames: ['Badge colour'], attributeValues: ['blue'] });
  });

  test('are parts of each other in a circle: each tie that closes it is told', async () => {
    const circle = withRow(withRow(CITY, 'Organisations', 2, { 'part of': 'lab' }), 'Topics', 2, {
      'part of': 'ports',
    });
    const { problems, revision } = await atlas.import(workbook(circle));
    expect(problems.map(({ code, sheet, row, column, value }) => [code, sheet, row, column?.letter, value])).toEqual([
      ['CIRCULAR', 'Organisations', 2, 'H', 'lab'],
      ['CIRCULAR', 'Organisations', 4, 'H', 'cite'],
      ['CIRCULAR', 'Topics', 2, 'C', 'ports'],
      ['CIRCULAR', 'Topics', 3, 'C', 'data'],
    ]);
    expect(revision).toBeNull();
    await bring(CITY);
    const { problems: later } = await atlas.import(workbook(withRow(CITY, 'Organisations', 2, { 'part of': 'lab' })));
    expect(later.map(({ code, row, message }) => [code, row, message])).toEqual([
      ['CIRCULAR', 2, 'lab would be a part of cite, and cite of lab, by PART_OF; take one of these ties away'],
    ]);
    const turned = withBlank(withRow(CITY, 'Organisations', 2, { 'part of': 'lab' }), 'Organisations', 4, 'part of');
    await bring(turned);
    expect(await ties('PART_OF')).toMatchObject([{ from: 'cite', to: 'lab' }, { from: 'ports' }]);
  });

  test('a role without an organisation is left out, and said', async () => {
    const report = await bring(withBlank(CITY, 'People', 2, 'organisation'));
    expect(report.problems).toMatchObject([
      { severity: 'WARNING', code: 'NOT_APPLICABLE', column: { heading: 'role' } },
      { severity: 'WARNING', code: 'NOT_APPLICABLE', column: { heading: 'since' } },
      { severity: 'WARNING', code: 'NOT_APPLICABLE', column: { heading: 'until' } },
    ]);
  });
});

test('a field and a relationship added to the schema come in without a line of code', async () => {
  const schema = mkdtempSync(join(tmpdir(), 'atlas-schema-'));
  try {
    cpSync('schema', schema, { recursive: true });
    const file = join(schema, 'topic.graphql');
    const added = `  colour: String @column(en: "colour", fr: "couleur")
    since: PartialDate @column(en: "since", fr: "depuis")
    rivals: [Topic!]! @relationship(type: "RIVALS", direction: OUT, properties: "Link") @column(en: "rivals", fr: "rivaux", short: "RIVALS")
  "What sort`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        / {2}"What sort of topic it is\."\n {2}kind/,
        `${added} of topic it is."\n  kind`,
      ),
    );
    const Topics: Rows = [
      ['id', 'name', 'colour', 'since', 'rivals'],
      ['data', 'Data', 'red', '2019', 'ports'],
      ['ports', 'Ports', null, null, null],
    ];
    const report = await atlas.import(workbook({ Topics }), loadModel(schema));
    expect(report.problems.filter(({ code }) => code !== 'MISSING_COLUMN')).toEqual([]);
    expect(await node('data')).toMatchObject({ colour: 'red', sinceMin: '2019-01-01' });
    expect(await ties('RIVALS')).toMatchObject([{ from: 'data', to: 'ports' }]);
  } finally {
    rmSync(schema, { recursive: true });
  }
});
