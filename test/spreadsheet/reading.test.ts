import { appendFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../src/spreadsheet/files/files.js';
import { formatProblem } from '../../src/spreadsheet/spreadsheet.js';
import { LONG } from '../support/scale.js';
import { bench, csvText, type Rows, type Value, workbookBytes } from './fixture.js';

const atlas = bench();
const { file, workbook, node } = atlas;

/** Imports one place for each value of a column; gives the property it fills, and what is wrong, by row. */
async function placesWith(heading: string, property: string, values: readonly Value[]): Promise<unknown[]> {
  return outcomes('Places', heading, property, values, []);
}

const SOURCE = {
  Sources: [
    ['id', 'name'],
    ['source', 'A source'],
  ],
};

async function outcomes(
  sheet: string,
  heading: string,
  property: string,
  values: readonly Value[],
  more: Rows[number],
) {
  const rows: Rows = [
    ['id', 'name', 'source', heading, ...(more.length > 0 ? ['kind'] : [])],
    ...values.map((value, index) => [`x${index}`, 'X', 'source', value, ...more]),
  ];
  const path = workbook({ ...SOURCE, [sheet]: rows });
  const { problems } = await atlas.dryRun(path);
  const wrong = new Map(
    problems.filter(({ severity }) => severity === 'ERROR').map((problem) => [problem.row, problem.code]),
  );
  const sound: Rows = rows.filter((_, index) => !wrong.has(index + 1));
  await atlas.bring({ ...SOURCE, [sheet]: sound });
  return Promise.all(
    values.map(async (_, index) => wrong.get(index + 2) ?? Object(await node(`x${index}`))[property] ?? null),
  );
}

const MEGABYTES = LONG ? 200 : 60;

describe('a cell', () => {
  test('of numbers may be written in many ways', async () => {
    const written = [1234.5, '1234.5', '1 234,5', '1\u202f234,5', '1,234,567.8', '1.234.567,8', '0,107', '+4', "1'000"];
    expect(await outcomes('Projects', 'budget', 'budgetAmount', written, [])).toEqual([
      1234.5, 1234.5, 1234.5, 1234.5, 1234567.8, 1234567.8, 0.107, 4, 1000,
    ]);
  });

  test('of degrees may be negative', async () => {
    expect(await placesWith('latitude', 'latitude', [-3, '-3,5'])).toEqual([-3, -3.5]);
  });

  test('of numbers is refused when it could be another, or is none', async () => {
    expect(
      await placesWith('latitude', 'latitude', [
        '1,234',
        'north',
        '1e3',
        '12 €',
        '49°',
        '31.12.2020',
        '10 20',
        '1.2.3',
      ]),
    ).toEqual(Array(8).fill('INVALID_VALUE'));
  });

  test('of text keeps the zeros and the whole of a number', async () => {
    expect(await placesWith('postal code', 'postalCode', ['07600', 76600, 12345678901234])).toEqual([
      '07600',
      '76600',
      '12345678901234',
    ]);
  });

  test('is trimmed, and blank when nothing is to be seen in it', async () => {
    expect(await placesWith('address', 'address', ['  1 quai \u00a0', ' \u00a0 ', 'two\nlines'])).toEqual([
      '1 quai',
      null,
      'two\nlines',
    ]);
  });

  test('of a word may have other case, accents, spaces and hyphens', async () => {
    expect(await outcomes('Topics', 'kind', 'kind', ['sector', ' Sector ', 'SKÎLL', 'THE-ME'], [])).toEqual([
      'SECTOR',
      'SECTOR',
      'SKILL',
      'THEME',
    ]);
  });

  test('of a date may be a date of Excel', async () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const values = ['2019', 2019, '2019-05', day('2019-05-27'), new Date('2020-11-24T14:00:00Z'), 'May 2019'];
    expect(await outcomes('Events', 'start', 'start', values, [])).toEqual([
      '2019',
      '2019',
      '2019-05',
      '2019-05-27',
      '2020-11-24T14:00',
      'INVALID_VALUE',
    ]);
  });

  test('of a date may be written as people and programs do', async () => {
    const written = {
      '31/12/2020': '2020-12-31',
      '1.5.2019': '2019-05-01',
      '05/2019': '2019-05',
      '2019/05': '2019-05',
      '24/11/2020 14h00': '2020-11-24T14:00',
      '2020-11-24 9:30': '2020-11-24T09:30',
      '2020-11-24T14:00:59': '2020-11-24T14:00',
      '2020-11-24T00:00:00+00:00': '2020-11-24',
      '12/31/2020': 'INVALID_VALUE',
      '31/12/20': 'INVALID_VALUE',
      '2020-11-24T14:00:00Z': 'INVALID_VALUE',
    };
    expect(await outcomes('Events', 'start', 'start', Object.keys(written), [])).toEqual(Object.values(written));
  });

  const shown = (date1904: boolean, bookType: XLSX.BookType) => {
    const first = date1904 ? 43586 - 1462 : 43586;
    const rows = ['a', 'b', 'c'].map((id) => [id, id, first, 'source']);
    const sheet = XLSX.utils.aoa_to_sheet([['id', 'name', 'start', 'source'], ...rows]);
    for (const [cell, z] of Object.entries({ C2: 'mmm-yy', C3: 'yyyy', C4: 'dd/mm/yyyy' })) sheet[cell].z = z;
    const book = XLSX.utils.book_new();
    book.Workbook = { WBProps: { date1904 } };
    XLSX.utils.book_append_sheet(book, sheet, 'Events');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SOURCE.Sources), 'Sources');
    return XLSX.write(book, { type: 'buffer', bookType });
  };

  test.each([
    ['1900', 'xlsx', shown(false, 'xlsx')],
    ['1904', 'xlsx', shown(true, 'xlsx')],
    ['1900', 'xls', shown(false, 'biff8')],
    ['1904', 'xls', shown(true, 'biff8')],
  ])('of a date says as much as it shows, where days are counted from %s in %s', async (_, ending, bytes) => {
    await atlas.import(file(`shown.${ending}`, bytes));
    const starts = await Promise.all(['a', 'b', 'c'].map(node));
    expect(starts).toMatchObject([{ start: '2019-05' }, { start: '2019' }, { start: '2019-05-01' }]);
  });

  const times = (bookType: XLSX.BookType) => {
    const rows = [
      ['id', 'name', 'start', 'Doors', 'source'],
      ['a', 'A', null, 0.6041666667, 'source'],
      ['b', 'B', null, 1.25, 'source'],
      ['c', 'C', 0.5, null, 'source'],
    ];
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    for (const [cell, z] of Object.entries({ D2: 'hh:mm', D3: '[h]:mm', C4: 'hh:mm' })) sheet[cell].z = z;
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Events');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SOURCE.Sources), 'Sources');
    return XLSX.write(book, { type: 'buffer', bookType });
  };

  test.each([
    ['xlsx', times('xlsx')],
    ['xls', times('biff8')],
  ])('of a time says as much as it shows in %s, and is no date', async (ending, bytes) => {
    const { differences, problems } = await atlas.dryRun(file(`times.${ending}`, bytes));
    const doors = differences.map(({ id, fields }) => [id, fields.find(({ field }) => field === 'Doors')?.after]);
    expect(doors).toEqual(expect.arrayContaining([['a', '14:30'], ['b', '30:00']])); // biome-ignore format: pairs
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toMatchObject([
      { code: 'INVALID_VALUE', row: 4, value: '12:00', column: { heading: 'start' } },
    ]);
  });

  test('that is merged with those below counts for all of them, with another beside it for the first; both are told', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['id', 'name', 'kind', 'Colour', 'source'],
      ['a', 'A', 'THEME', 'red', 'source'],
      ['b', 'B', null, null, 'source'],
      ['c', 'C', null, 'blue', 'source'],
      ['d', 'D', 'SKILL', null, 'source'],
    ]);
    sheet['!merges'] = ['C2:C4', 'C5:D5', 'D2:D3'].map((range) => XLSX.utils.decode_range(range));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Topics');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SOURCE.Sources), 'Sources');
    const path = file('merged.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const { problems } = await atlas.import(path);
    expect(problems.filter(({ code }) => code === 'MERGED_CELLS').map(formatProblem)).toEqual([
      'merged.xlsx · Topics · row 2: C2:C4 are merged, and what they show is read in each of these rows, in column C; if that is not meant, unmerge them and fill them in  [MERGED_CELLS]',
      'merged.xlsx · Topics · row 2: D2:D3 are merged, and what they show is read in each of these rows, in column D; if that is not meant, unmerge them and fill them in  [MERGED_CELLS]',
      'merged.xlsx · Topics · row 5: C5:D5 are merged, and what they show is read in C5 alone; if that is not meant, unmerge them and fill them in  [MERGED_CELLS]',
    ]);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(node))).toMatchObject([
      { kind: 'THEME', attributeValues: ['red'] },
      { kind: 'THEME', attributeValues: ['red'] },
      { kind: 'THEME', attributeValues: ['blue'] },
      { kind: 'SKILL' },
    ]);
  });

  test('of an address may leave out what browsers fill in', async () => {
    const written = [
      'www.example.org',
      'example.org/a?b',
      'HTTP://example.org',
      'javascript:alert(1)',
      'none',
      'a@b.fr',
    ];
    expect(await outcomes('Organisations', 'url', 'url', written, ['OTHER'])).toEqual([
      'https://www.example.org',
      'https://example.org/a?b',
      'HTTP://example.org',
      'INVALID_VALUE',
      'INVALID_VALUE',
      'INVALID_VALUE',
    ]);
  });

  test('of a number of fixed length gets the zeros back that its spreadsheet dropped, and says so', async () => {
    const Places: Rows = [
      ['id', 'name', 'postal code', 'country'],
      ['ambérieu', 'Ambérieu', 1500, 'FR'],
      ['liège', 'Liège', 4000, 'BE'],
      ['somewhere', 'Somewhere', 4000, null],
    ];
    const Organisations: Rows = [
      ['id', 'name', 'kind', 'siren', 'siret', 'source'],
      ['old', 'Old', 'COMPANY', 5880596, null, 'source'],
      ['post', 'La Poste', 'COMPANY', null, '35600000000048', 'source'],
    ];
    const { problems } = await atlas.bring({ Places, Organisations, ...SOURCE });
    expect(problems.filter(({ code }) => code === 'ZEROS_RESTORED')).toMatchObject([
      { severity: 'WARNING', row: 2, column: { letter: 'C' }, value: '1500' },
      { severity: 'WARNING', row: 2, column: { letter: 'D' }, value: '5880596' },
    ]);
    expect(await Promise.all(['ambérieu', 'liège', 'somewhere', 'old', 'post'].map(node))).toMatchObject([
      { postalCode: '01500' },
      { postalCode: '4000' },
      { postalCode: '4000' },
      { identifiers: ['SIREN:005880596'] },
      { identifiers: ['SIRET:35600000000048'] },
    ]);
  });

  test.each([
    ['siren', 'SIREN', ['552 081 317', 552081317, '552081318', '55208131'], '552081317'],
    ['siret', 'SIRET', ['552 081 317 66522', '55208131766522', '55208131766523', '552081317'], '55208131766522'],
    ['rna', 'RNA', ['w763 000 123', 'W763000123', '763000123', 'W76300012'], 'W763000123'],
    ['vat', 'VAT', ['FR 40 303265045', 'fr40303265045', '40303265045', 'FR'], 'FR40303265045'],
    ['ror', 'ROR', ['https://ror.org/03yrm5c26', '03YRM5C26', '13yrm5c26', 'ror'], '03yrm5c26'],
    ['wikidata', 'WIKIDATA', ['https://www.wikidata.org/wiki/Q42', 'q42', '42', 'Q'], 'Q42'],
  ])('of %s is written as its register does, or refused', async (heading, scheme, values, kept) => {
    for (const [index, value] of values.entries()) {
      const rows: Rows = [
        ['id', 'name', 'kind', 'source', heading],
        ['x', 'X', 'OTHER', 'source', value],
      ];
      const { problems, revision } = await atlas.import(workbook({ Organisations: rows, ...SOURCE }));
      const errors = problems.filter(({ severity }) => severity === 'ERROR');
      if (index < 2) expect(await node('x')).toMatchObject({ identifiers: [`${scheme}:${kept}`] });
      else expect([errors.map(({ code }) => code), revision]).toEqual([['INVALID_VALUE'], null]);
    }
  });

  test.each(['xlsx', 'biff8', 'ods'] as const)('of a heading may be merged with others, in %s', async (bookType) => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['The projects of the city'],
      ['id', 'name', 'Money', null, 'source'],
      [null, null, 'budget', 'devise', null],
      ['x', 'X', 5, 'EUR', 'source'],
    ]);
    const area = (range: string) => XLSX.utils.decode_range(range);
    sheet['!merges'] = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'].map(area);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Projects');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SOURCE.Sources), 'Sources');
    const ending = bookType === 'biff8' ? 'xls' : bookType;
    await atlas.import(file(`merged.${ending}`, XLSX.write(book, { type: 'buffer', bookType })));
    expect(await node('x')).toMatchObject({
      name: 'X',
      budgetAmount: 5,
      budgetCurrency: 'EUR',
      origin: `merged.${ending} · Projects · row 4 · batch 1`,
    });
  });

  test('with a formula gives what was last worked out, and runs nothing', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['id', 'name'],
      ['x', 'was'],
    ]);
    sheet.B2 = { t: 's', v: 'was', f: 'CONCATENATE("is ","now")' };
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Topics');
    await atlas.import(file('formula.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })));
    expect(await node('x')).toMatchObject({ name: 'was' });
  });
});

const TOPICS: Rows = [
  ['id', 'name', 'description'],
  ['a', 'Élan', 'two\r\nlines, "quoted"; and; more'],
  [null, null, null],
  ['b', 'Œuvre', null],
];

describe('a CSV file', () => {
  const utf8 = (rows: Rows, delimiter?: string) => csvText(rows, delimiter);

  test.each([
    ['commas', utf8(TOPICS)],
    ['semicolons', utf8(TOPICS, ';')],
    ['tabs', utf8(TOPICS, '\t')],
    ['a byte order mark', `\ufeff${utf8(TOPICS, ';')}`],
    ['blank lines above', `\r\n\r\n${utf8(TOPICS)}`],
    ['a line end of its own below the headings', utf8(TOPICS).replaceAll(/\r\n(?=b|,|$)/g, '\n')],
  ])('is read with %s', async (_, text) => {
    const { problems } = await atlas.import(file('Topics.csv', text));
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(await node('a')).toMatchObject({ name: 'Élan', description: 'two\r\nlines, "quoted"; and; more' });
    expect(await node('b')).toMatchObject({ name: 'Œuvre' });
  });

  const wide = (text: string, order: 'le' | 'be') => {
    const bytes = Buffer.from(text, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };

  test.each([
    ['little end first', wide(`\ufeff${utf8(TOPICS, '\t')}`, 'le')],
    ['big end first', wide(`\ufeff${utf8(TOPICS)}`, 'be')],
    ['little end first, without a mark', wide(utf8(TOPICS, ';'), 'le')],
    ['big end first, without a mark', wide(utf8(TOPICS), 'be')],
  ])('is read in UTF-16, %s', async (_, bytes) => {
    await atlas.import(file('Topics.csv', bytes));
    expect(await node('a')).toMatchObject({ name: 'Élan', description: 'two\r\nlines, "quoted"; and; more' });
    expect(await node('b')).toMatchObject({ name: 'Œuvre' });
  });

  test('may be called .tsv, and lie in a folder beside workbooks', async () => {
    const folder = atlas.csvFolder({ Topics: TOPICS }, 'mixed');
    file('mixed/Sources.tsv', csvText([['id', 'name'], ['s', 'A source']], '\t')); // biome-ignore format: a table
    file('mixed/places.ods', workbookBytes({ Places: [['id', 'name'], ['p', 'A place']] })); // biome-ignore format: a table
    file('mixed/~$places.xlsx', 'what Excel leaves while a workbook is open');
    await atlas.import(folder);
    expect(await Promise.all(['a', 's', 'p'].map(node))).toMatchObject([
      { origin: 'mixed · Topics · row 2 · batch 1' },
      { origin: 'mixed · Sources · row 2 · batch 1' },
      { origin: 'places.ods · Places · row 2 · batch 1' },
    ]);
  });

  test(`of ${MEGABYTES} MB is read in bounded memory`, { timeout: 60_000 }, async () => {
    const path = file('Topics.csv', 'id,name,description\n');
    const row = `"t-0123456","Œuvre, or ""thème""","${'text '.repeat(30)}\n"\n`;
    const portion = row.repeat(5_000);
    for (let size = 0; size < MEGABYTES * 1_000_000; size += Buffer.byteLength(portion)) appendFileSync(path, portion);
    let [rows, most] = [0, 0];
    const [book] = (await openFiles([path])).workbooks;
    const before = process.memoryUsage().rss;
    for await (const cells of book?.sheets[0]?.rows() ?? []) {
      rows += 1;
      if (rows % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
      expect(cells.length === 3).toBe(true);
    }
    rmSync(path);
    expect(rows).toBeGreaterThan(5_000 * MEGABYTES);
    // Kept whole, the rows of the smaller file would be twice as much.
    expect(most).toBeLessThan(LONG ? 150_000_000 : 100_000_000);
  });

  test('is read in Windows-1252, and says so', async () => {
    const rows: Rows = TOPICS.map((row) => row.map((value) => (value === 'Œuvre' ? 'Étude' : value)));
    const { problems } = await atlas.import(file('Thèmes.csv', Buffer.from(csvText(rows), 'latin1')));
    expect(await node('b')).toMatchObject({ name: 'Étude' });
    expect(problems.filter(({ code }) => code !== 'MISSING_COLUMN').map(formatProblem)).toEqual([
      'Thèmes.csv · Thèmes: Thèmes.csv is not UTF-8 (see line 2) and is read as Windows-1252, as Excel writes it; if accents come out wrong, save it as UTF-8  [GUESSED_ENCODING]',
    ]);
  });

  test.each([
    [
      'one letter',
      '"É',
      'Thèmes.csv is UTF-8, but for 1 letter, the first in line 5: mend it, and save the file as UTF-8',
    ],
    [
      'some letters',
      '"É, é',
      'Thèmes.csv is UTF-8, but for 2 letters, the first in line 5: mend them, and save the file as UTF-8',
    ],
  ])('is refused, and not bent, when it is UTF-8 but for %s', async (_, broken, message) => {
    const text = utf8([...TOPICS, ['c', 'À l’été', null]]);
    const spoilt = Buffer.concat([Buffer.from(`${text}\r\nd,`), Buffer.from(`${broken}"`, 'latin1')]);
    expect(spoilt.toString().split('\n')).toHaveLength(7);
    await expect(atlas.import(file('Thèmes.csv', spoilt))).rejects.toThrow(message.replace('line 5', 'line 7'));
  });

  test('is refused when a byte order mark says that it is UTF-8, and it is not', async () => {
    const text = csvText([['id', 'name'], ['a', 'Étude'], ['b', 'Élan']], ';'); // biome-ignore format: a table
    const bytes = Buffer.concat([Buffer.from('\ufeff'), Buffer.from(text, 'latin1')]);
    await expect(atlas.import(file('Thèmes.csv', bytes))).rejects.toThrow(
      'Thèmes.csv is UTF-8, but for 2 letters, the first in line 2: mend them, and save the file as UTF-8',
    );
  });

  test('in a folder is told when it is left out, and so is a folder in it', async () => {
    const folder = atlas.csvFolder({ Topics: TOPICS }, 'gathered');
    const old = atlas.csvFolder({ Topics: TOPICS }, 'gathered/2019');
    symlinkSync(old, join(folder, 'last.csv'));
    file('gathered/notes.txt', 'call them');
    const book = XLSX.read(workbookBytes({ Places: [['id', 'name'], ['p', 'A place']] })); // biome-ignore format: a table
    file('gathered/places.xlsm', XLSX.write(book, { type: 'buffer', bookType: 'xlsm' }));
    const { problems } = await atlas.import(folder);
    expect(problems.filter(({ code }) => code === 'UNREAD_FILE').map(formatProblem)).toEqual([
      'gathered: "2019" is a folder within the folder, and is left out; name it beside the other to have it read  [UNREAD_FILE]',
      'gathered: "last.csv" is a folder within the folder, and is left out; name it beside the other to have it read  [UNREAD_FILE]',
      'gathered: "notes.txt" is left out; only .csv, .tsv, .xlsx, .xlsm, .xls, .ods files are read: save it as one of them, or move it away  [UNREAD_FILE]',
    ]);
    expect(await node('p')).toMatchObject({ name: 'A place' });
  });

  test('counts rows as a spreadsheet does', async () => {
    const rows: Rows = [...TOPICS, ['c', null, null]];
    const { problems } = await atlas.dryRun(file('Topics.csv', csvText(rows)));
    expect(problems.filter(({ severity }) => severity === 'ERROR').map(formatProblem)).toEqual([
      expect.stringMatching(/^Topics\.csv · Topics · row 5 · name \(B\): /),
    ]);
  });
});

describe('a file that cannot be read', () => {
  const bytes = workbookBytes({ Topics: TOPICS });

  test.each<[string, string, Buffer | string | null, RegExp]>([
    ['is missing', 'missing.xlsx', null, /missing\.xlsx is not there: check its name$/],
    ['is text', 'text.xlsx', 'id,name\na,A', /text\.xlsx is not a workbook: give an \.xlsx/],
    ['is empty', 'empty.xlsx', '', /empty\.xlsx is not a workbook/],
    ['is cut off', 'cut.xlsx', bytes.subarray(0, bytes.length / 2), /cut\.xlsx is cut off/],
    ['is another zip', 'other.xlsx', Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`), /other\.xlsx is not a workbook/],
    ['has a quote that never ends', 'Topics.csv', 'id,name\na,"A', /Topics\.csv is not a CSV file that can be read/],
  ])('because it %s is told in one line', async (_, name, content, message) => {
    const path = content === null ? join('nowhere', name) : file(name, content);
    await expect(atlas.import(path)).rejects.toThrow(message);
    await expect(atlas.import(path)).rejects.toMatchObject({ name: 'UnreadableError' });
    expect(await atlas.store.revision()).toBe(0);
  });

  test('because its parts are damaged is told in one line', async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, 60, damaged.length - 400);
    await expect(atlas.import(file('damaged.xlsx', damaged))).rejects.toMatchObject({ name: 'UnreadableError' });
  });

  test('because a folder holds nothing to read is told in one line', async () => {
    await expect(atlas.import(atlas.csvFolder({}, 'bare'))).rejects.toThrow(/bare holds no \.csv, /);
  });

  test('leaves other files unread', async () => {
    await expect(atlas.import([workbook({ Topics: TOPICS }), 'nowhere.xlsx'])).rejects.toThrow(/nowhere\.xlsx/);
    expect(await node('a')).toBeUndefined();
  });
});

test('the workbooks in seed/ come in whole, and a second time change nothing', { timeout: 60_000 }, async () => {
  for (const [index, name] of ['le-havre', 'estuary'].entries()) {
    await atlas.store.write(({ run }) => run('MATCH (n) WHERE n:Entity OR n:Identifier DETACH DELETE n'));
    const path = `seed/${name}.xlsx`;
    const first = await atlas.import(path);
    expect(first.problems.filter(({ severity }) => severity === 'ERROR').map(formatProblem)).toEqual([]);
    expect(await atlas.import(path)).toMatchObject({ revision: index + 1, entities: {}, ties: {} });
  }
});
