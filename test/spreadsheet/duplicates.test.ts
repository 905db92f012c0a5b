import { describe, expect, test } from 'vitest';
import { bench, CITY, type Rows, type Value } from './fixture.js';

const atlas = bench();
const { workbook, bring } = atlas;

const HEADINGS = ['id', 'name', 'kind', 'url', 'siren', 'place', 'source'];

function organisations(...rows: readonly (readonly Value[])[]): Rows {
  return [HEADINGS, ...rows.map((row) => [...row, ...Array(6 - row.length).fill(null), 'article'])];
}

const KNOWN = organisations(
  ['em', 'École de Management de Normandie', 'SCHOOL', 'https://www.em-normandie.fr/fr', null, 'dock'],
  ['port', 'Port du Havre', 'PUBLIC_AUTHORITY', 'https://port.example', '552081317', 'dock'],
  ['ateliers', 'Ateliers des Docks', 'FABLAB', 'https://host.example/ateliers', null, 'dock'],
  ...['a', 'b', 'c'].map((id) => [id, `${id.repeat(5)} Zone`, 'COMPANY', `https://host.example/${id}`, null, 'dock']),
);

/** Which of these new organisations are told to be likely duplicates, beside those that the graph has. */
async function told(...rows: readonly (readonly Value[])[]) {
  const { Sources = [], Places = [] } = CITY;
  await bring({ Sources, Places, Organisations: KNOWN }, 'known.xlsx');
  const { duplicates, problems, entities } = await atlas.import(workbook({ Organisations: organisations(...rows) }));
  expect(entities.Organisation?.created).toBe(rows.length);
  return { duplicates, problems };
}

describe('a likely duplicate', () => {
  test('is told with score and reasons before it is there, and stays a thing of its own', async () => {
    const { duplicates, problems } = await told(['new', 'Port du Havrre', 'COMPANY']);
    expect(duplicates).toEqual([
      {
        type: 'Organisation',
        id: 'new',
        name: 'Port du Havrre',
        other: { id: 'port', name: 'Port du Havre' },
        score: 0.92,
        reasons: ['SIMILAR_NAME'],
      },
    ]);
    expect(problems).toMatchObject([
      {
        severity: 'WARNING',
        code: 'LIKELY_DUPLICATE',
        sheet: 'Organisations',
        row: 2,
        column: { heading: 'name', letter: 'B' },
        value: 'Port du Havrre',
        message: '"Port du Havrre" may be port ("Port du Havre"): a similar name (0.92); if it is, give it that id',
      },
    ]);
  });

  test.each<[string, readonly Value[], string, readonly string[]]>([
    [
      'the same name, but for accents, small words and legal form',
      ['x', 'Port Havre SAS', 'COMPANY'],
      'port',
      ['SAME_NAME'],
    ],
    ['the same words in another order', ['x', 'Docks : ateliers', 'COMPANY'], 'ateliers', ['SAME_NAME']],
    ['the same web domain', ['x', 'EMN', 'SCHOOL', 'http://em-normandie.fr'], 'em', ['SAME_DOMAIN']],
    [
      'a name somewhat alike at the same place',
      ['x', 'Atelier de Dock', 'COMPANY', null, null, 'dock'],
      'ateliers',
      ['SIMILAR_NAME', 'SAME_SITE'],
    ],
  ])('has %s', async (_, row, other, reasons) => {
    const { duplicates } = await told(row);
    expect(duplicates).toMatchObject([{ id: 'x', other: { id: other }, reasons }]);
  });

  test.each<[string, readonly Value[]]>([
    ['another number of the same register', ['x', 'Port du Havre', 'COMPANY', null, '732829320']],
    ['a web domain that hosts many', ['x', 'Something else', 'COMPANY', 'https://host.example/x']],
    ['no more in common than a place', ['x', 'Something else', 'COMPANY', null, null, 'dock']],
    ['a name that goes on', ['x', 'Port du Havre Plaisance et Pêche', 'COMPANY']],
  ])('is none with %s', async (_, row) => {
    expect((await told(row)).duplicates).toEqual([]);
  });

  test('may be in the same file; of a series each is another', async () => {
    const { duplicates } = await told(
      ['x', 'Tidal Works', 'COMPANY'],
      ['y', 'Tidal Work', 'COMPANY'],
      ['q1', 'Quai 1 Hub', 'COMPANY'],
      ['q2', 'Quai 2 Hub', 'COMPANY'],
    );
    expect(duplicates).toMatchObject([{ id: 'y', other: { id: 'x' } }]);
  });

  test('is told once: what is there is there', async () => {
    await told(['new', 'Port du Havrre', 'COMPANY']);
    const again = await atlas.dryRun(workbook({ Organisations: organisations(['new', 'Port du Havrre', 'COMPANY']) }));
    expect(again.duplicates).toEqual([]);
  });
});
