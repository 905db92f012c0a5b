import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG, oneIn } from '../support/scale.js';
import { CITY, csvText, withRow, workbookBytes } from './fixture.js';

/** A ZIP archive that says of itself what it likes. */
function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const packed = Object.entries(files).map(([path, content]) => ({
    path: Buffer.from(path),
    packed: deflateRawSync(content),
    crc: crc32(content),
  }));
  let offset = 0;
  const [local, listed]: [Buffer[], Buffer[]] = [[], []];
  for (const { path, packed: content, crc } of packed) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, path, content);
    listed.push(entry, path);
    offset += head.length + path.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...listed, end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, Topics, with these rows of XML below the headings. */
function xlsx(rows: string | Buffer, { before = '', after = '' } = {}): Buffer {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheet = ['<worksheet><sheetData>', row(1, text('A1', 'id'), text('B1', 'name')), rows, '</sheetData>', after];
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}</Types>`,
    'xl/workbook.xml': `${before}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Topics" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': Buffer.concat([...sheet, '</worksheet>'].map((part) => Buffer.from(part))),
  });
}

function row(number: number, ...cells: string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function text(place: string, value: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function ods(table: string, before = ''): Buffer {
  const content = `${before}<office:document-content><office:body><office:spreadsheet><table:table table:name="Topics">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zip({
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': '<office:document-styles/>',
    'content.xml': content,
  });
}

const ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const PNG = Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(2_000, 7)]);
const MEGABYTE = 1024 * 1024;

/** What people send who mean harm, or whose disk is full: the name of a file, its content, and what is said. */
const HOSTILE: readonly (readonly [what: string, name: string, content: () => string | Buffer, says: RegExp])[] = [
  ['a zip bomb', 'bomb.xlsx', () => xlsx(Buffer.alloc(300 * MEGABYTE, ' ')), /bomb\.xlsx unpacks to more than 64 MB/],
  [
    'an archive of very many files',
    'many.xlsx',
    () => zip(Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`${n}.xml`, '']))),
    /many\.xlsx unpacks to more than 2000 files/,
  ],
  ['external entities', 'entity.xlsx', () => xlsx('', { before: ENTITY }), /entity\.xlsx declares entities/],
  ['external entities in ODS', 'entity.ods', () => ods('', ENTITY), /entity\.ods declares entities/],
  [
    'a reference a million columns away',
    'column.xlsx',
    () => xlsx(row(2, text('BDWGN2', 'x'))),
    /column\.xlsx · Topics: a cell stands in row 2, column BDWGN, beyond/,
  ],
  [
    'a reference a billion rows away',
    'row.xlsx',
    () => xlsx(row(99_999_999_999, text('A99999999999', 'x'))),
    /row\.xlsx · Topics: a cell stands in row 99999999999/,
  ],
  [
    'a link over a whole sheet',
    'link.xlsx',
    () =>
      xlsx(row(2, text('A2', 'a')), {
        after: '<hyperlinks><hyperlink ref="A1:XFD1048576" display="x"/></hyperlinks>',
      }),
    /Topics · row 2 · .*\[MISSING_VALUE\]/,
  ],
  [
    'cells that repeat themselves',
    'repeat.ods',
    () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    /repeat\.ods has more than 1000000 cells/,
  ],
  [
    'a cell of 10 MB',
    'cell.xlsx',
    () => xlsx(row(2, text('A2', 'x'.repeat(10 * MEGABYTE - 50)))),
    /cell\.xlsx · Topics · row 2 · A: a cell of 10485710 characters/,
  ],
  ['a cell of 20 MB', 'cells.xlsx', () => xlsx(row(2, text('A2', '&'.repeat(20 * MEGABYTE)))), /a cell of over 10 MB/],
  [
    'a cell of 10 MB in CSV',
    'Topics.csv',
    () => `id,name\na,"${'x'.repeat(10 * MEGABYTE)}"`,
    /Topics\.csv .* row 2 has over 4000000 characters/,
  ],
  ['a quote that never ends', 'Topics.csv', () => `id,name\na,"${'x\n'.repeat(1_000)}`, /row 2 opens a quote that/],
  [
    'a heading __proto__',
    'Topics.csv',
    () => 'id,name,__proto__\na,A,polluted',
    /row 1 · __proto__ \(C\): .* \[UNKNOWN_COLUMN\]/,
  ],
  [
    'a formula that was never worked out',
    'formula.xlsx',
    () => xlsx(row(2, text('A2', 'a'), '<c r="B2"><f>CONCATENATE("A","B")</f></c>')),
    /formula\.xlsx has a formula without its value in B2/,
  ],
  [
    'a formula whose value is left empty',
    'empty.xlsx',
    () => xlsx(row(2, text('A2', 'a'), '<c r="B2" s="1"><f>1+1</f><v></v></c>')),
    /empty\.xlsx has a formula without its value in B2/,
  ],
  ['half a workbook', 'half.xlsx', () => workbookBytes(CITY).subarray(0, 9_000), /half\.xlsx is cut off/],
  ['half a letter', 'Topics.csv', () => Buffer.from('id,name\ne,Élé').subarray(0, -1), /Topics\.csv is cut off/],
  ['a damaged workbook', 'damaged.xlsx', () => workbookBytes(CITY).fill(0xff, 900, 960), /damaged\.xlsx/],
  ['a picture called .xlsx', 'picture.xlsx', () => PNG, /picture\.xlsx is not a workbook/],
  ['a picture called .csv', 'Picture.csv', () => PNG, /Picture\.csv is no text/],
  ['a picture called .ods', 'picture.ods', () => PNG, /picture\.ods is not a workbook/],
  [
    'ties to what is not there',
    'dangling.xlsx',
    () => workbookBytes(withRow(CITY, 'Ties', 3, { to: 'nobody' })),
    /Ties · row 3 · to \(D\): "nobody" is the id of nothing .*\[UNKNOWN_REFERENCE\]/,
  ],
];

describe('a hostile file', { timeout: 60_000 }, () => {
  let folder: string;
  const command = (path: string, ...more: string[]) =>
    spawnSync(process.execPath, [...MEASURED, 'dist/cli/import.js', path, ...more], {
      env: { PATH: process.env.PATH, ATLAS_DATA: join(folder, 'data') },
      encoding: 'utf8',
      timeout: 30_000,
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
    execFileSync('npm', ['run', '--silent', 'build']);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(oneIn(LONG ? 1 : 3, HOSTILE))(
    'such as %s is refused within 5 s and 512 MB, and changes nothing',
    (_, name, content, says) => {
      const path = join(folder, name);
      writeFileSync(path, content());
      const { status, stdout, stderr, seconds, megabytes } = measured(() => command(path));
      expect(`${stdout}${stderr}`).toMatch(says);
      expect(status).not.toBe(0);
      expect(seconds).toBeLessThan(5);
      expect(megabytes).toBeLessThan(512);
    },
  );

  test('leaves a graph that takes the next good one as its first', () => {
    const path = join(folder, 'Topics.csv');
    writeFileSync(path, csvText([['id', 'name'], ['a', 'A']])); // biome-ignore format: a table
    expect(command(path).stdout).toMatch(/The graph is at revision 1\./);
  });
});

/** Has a process say at its end how many kilobytes it took at most; `maxRSS` would count those of its parent too. */
const STATUS = '/proc/self/status';
const MEASURED = !existsSync(STATUS)
  ? []
  : [
      '--import',
      `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>console.error(readFileSync('${STATUS}','utf8').match(/VmHWM.*/)[0]))`,
    ];

function measured(run: () => { status: number | null; stdout: string; stderr: string }) {
  const start = performance.now();
  const ended = run();
  const kilobytes = Number(/VmHWM:\s*(\d+)/.exec(ended.stderr)?.[1] ?? 0);
  return { ...ended, seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}
