import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { loadModel, type StoredField } from '../../src/model/model.js';
import { type Language, writeTemplate } from '../../src/spreadsheet/spreadsheet.js';
import { bench, workbookBytes } from './fixture.js';

const COMMITTED = new URL('../../seed/template.xlsx', import.meta.url);
const graph = bench();
const model = loadModel();
const folder = mkdtempSync(join(tmpdir(), 'atlas-template-'));
const book = XLSX.read(readFileSync(COMMITTED));
const parts = partsOf(readFileSync(COMMITTED));
const entitySheets = [...model.entities.values()].flatMap(({ sheet }) => sheet?.en ?? []);
const sheets = [...entitySheets, model.tieSheet.en, 'Identifiers', 'Attributes'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function template(name: string, language: Language): Promise<string> {
  const path = join(folder, name);
  await writeTemplate(model, path, language);
  return path;
}

/** What is packed in a workbook: how it is packed depends on the version of Node. */
function partsOf(bytes: Buffer): Record<string, string> {
  const { FullPaths, FileIndex }: { FullPaths: string[]; FileIndex: { content: Uint8Array }[] } = XLSX.CFB.read(bytes, {
    type: 'buffer',
  });
  return Object.fromEntries(
    FullPaths.map((path, index) => [path, Buffer.from(FileIndex[index]?.content ?? []).toString()]),
  );
}

function rowsOf(sheet: string, of = book): (string | number)[][] {
  return XLSX.utils.sheet_to_json<(string | number)[]>(of.Sheets[sheet] ?? {}, { header: 1 });
}

/** The part of a sheet, by its name. */
function partOf(sheet: string, kind: 'worksheets/sheet' | 'comments'): string {
  return parts[`Root Entry/xl/${kind}${book.SheetNames.indexOf(sheet) + 1}.xml`] ?? '';
}

/** The words that a drop-down offers, by the heading of its column. */
function dropDowns(sheet: string): Record<string, string[]> {
  const [headings = []] = rowsOf(sheet);
  const rules = partOf(sheet, 'worksheets/sheet').matchAll(
    /<dataValidation type="list"[^>]* sqref="([A-Z]+)2:\1\d+"><formula1>'Lists \(ignore\)'!\$([A-Z]+)\$1:\$\2\$(\d+)<\/formula1>/g,
  );
  return Object.fromEntries(
    [...rules].map(([, column = '', list = '', length]) => {
      const words = rowsOf('Lists (ignore)').map((row) => String(row[XLSX.utils.decode_col(list)] ?? ''));
      return [headings[XLSX.utils.decode_col(column)], words.slice(0, Number(length))];
    }),
  );
}

describe('seed/template.xlsx', () => {
  test('is what npm run template writes', async () => {
    expect(partsOf(readFileSync(await template('template.xlsx', 'en')))).toEqual(parts);
  });

  test('has a sheet for everything that can be imported, after how to fill it in', () => {
    expect(book.SheetNames).toEqual(['Read me (ignore)', ...sheets, 'Lists (ignore)']);
  });

  test.each([...model.entities.values()].map((type) => [type.sheet?.en ?? '', type] as const))(
    'has on the sheet %s a drop-down for each closed list',
    (sheet, { fields }) => {
      const closed = [...fields.values()].filter(
        (field): field is StoredField => field.kind === 'stored' && field.values !== null,
      );
      const expected = closed.map(({ columns: [column], values }) => [
        `${column?.en}${column?.required ? ' *' : ''}`,
        values,
      ]);
      expect(dropDowns(sheet)).toEqual(Object.fromEntries(expected));
    },
  );

  test('has drop-downs for ties and registers too', () => {
    expect(dropDowns('Ties')['type *']).toEqual([...model.relationships.keys()].toSorted());
    expect(dropDowns('Ties').confidence).toEqual(['CONFIRMED', 'REPORTED', 'INFERRED']);
    expect(dropDowns('Identifiers')['scheme *']).toContain('SIREN');
  });

  test.each(sheets)('has on the sheet %s a note at every heading', (sheet) => {
    const notes = [...partOf(sheet, 'comments').matchAll(/<comment ref="([A-Z]+)1" [^>]*><text><t [^>]*>([^<]+)</g)];
    const [headings = []] = rowsOf(sheet);
    expect(notes.map(([, column = '']) => headings[XLSX.utils.decode_col(column)])).toEqual(headings);
  });

  test('says in a note what the schema says', () => {
    expect(partOf('Organisations', 'comments')).toContain(
      'For a start-up: how far it has come.\nIDEA: An idea that is being tried out.',
    );
  });

  test('has an example on each sheet, which is not read', async () => {
    for (const sheet of sheets)
      expect([sheet, rowsOf(sheet)[1]?.[0]]).toEqual([sheet, expect.stringMatching(/^example-.* \(ignore\)$/)]);
    expect(await graph.import(join('seed', 'template.xlsx'))).toMatchObject({
      entities: {},
      ties: {},
      problems: [],
      revision: 0,
    });
  });
});

test.each([
  ['English', 'en'],
  ['French', 'fr'],
] as const)('the examples of the %s template can be imported', async (_, language) => {
  const read = XLSX.read(readFileSync(await template(`${language}.xlsx`, language)));
  const names = read.SheetNames.filter((name) => !name.endsWith('(ignore)'));
  const examples = names.map((name) => {
    const [headings = [], [first, ...cells] = []] = rowsOf(name, read);
    const example = [String(first).replace(' (ignore)', ''), ...Array.from(cells, (cell) => cell ?? null)];
    return [name, [headings.map(String), example]] as const;
  });
  const { problems, entities } = await graph.import(
    graph.file('examples.xlsx', workbookBytes(Object.fromEntries(examples))),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(entities).toSorted()).toEqual([...model.entities.keys()].toSorted());
});

test('a template can only be an XLSX workbook', async () => {
  await expect(template('template.csv', 'en')).rejects.toThrow(
    'template.csv is of no kind that a template can be: name an .xlsx file',
  );
});
