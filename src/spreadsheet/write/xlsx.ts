import { ExportRefused } from '../export/failures.js';
import { letterOf } from '../files/sheet.js';
import type { OutputFile } from './output.js';
import {
  type CellValue,
  MOST_CHARACTERS,
  plainNumber,
  type Table,
  type TableColumn,
  type TableSpec,
  type TableWriter,
} from './table.js';
import { escapeXml, sayable, XML_HEAD } from './xml.js';
import { type Archive, type Entry, zipArchive } from './zip.js';

/** What Excel opens: more is taken for damage. */
const MOST_ROWS = 1_048_576;

/** The styles by their place in `styles.xml`. */
const STYLE = { number: 0, heading: 1, text: 2, example: 3 } as const;

/** The sheet that holds the words of drop-downs: its name keeps it out of the import. */
const LISTS = 'Lists (ignore)';

/** Writes an XLSX workbook: headings stay in sight and have notes, columns of words have drop-downs, texts are texts. */
export function xlsxWriter(file: OutputFile, title: string | null): TableWriter {
  const archive = zipArchive(file);
  const lists = new WordLists();
  const sheets: OpenSheet[] = [];
  return {
    table: async (spec) => {
      const sheet = openSheet(archive, spec, sheets.length + 1, lists);
      sheets.push(sheet);
      return sheet;
    },
    flush: () => file.flush(),
    end: async () => {
      for (const sheet of sheets) sheet.end();
      const names = sheets.map(({ name }) => name);
      if (!lists.isEmpty) writeListSheet(archive, lists, names.push(LISTS));
      writeParts(archive, names, notedIn(sheets), title);
      archive.end();
      await file.flush();
    },
  };
}

interface OpenSheet extends Table {
  readonly name: string;
  readonly hasNotes: boolean;
  readonly end: () => void;
}

function openSheet(archive: Archive, spec: TableSpec, number: number, lists: WordLists): OpenSheet {
  const { name, columns, examples } = spec;
  const entry = archive.entry(`xl/worksheets/sheet${number}.xml`);
  startSheet(entry, columns);
  let rows = 1;
  writeRow(
    entry,
    rows,
    columns.map(({ heading }) => textCell(heading, STYLE.heading)),
  );
  return {
    name,
    hasNotes: hasNotes(columns),
    row: (cells) => {
      rows += 1;
      if (rows > MOST_ROWS)
        throw new ExportRefused(
          `${name} has more than ${MOST_ROWS - 1} rows, and a sheet of .xlsx holds no more: export to .ods or to a folder of .csv files`,
        );
      const style = rows <= examples + 1 ? STYLE.example : STYLE.text;
      writeRow(
        entry,
        rows,
        cells.map((cell, index) => {
          refuseTooLong(cell, name, rows, columns[index]);
          return cellXml(cell, style);
        }),
      );
    },
    end: () => {
      endSheet(entry, columns, rows, lists);
      writeNotes(archive, columns, number);
    },
  };
}

/** The numbers of the sheets that have notes. */
function notedIn(sheets: readonly OpenSheet[]): number[] {
  return sheets.flatMap((sheet, index) => (sheet.hasNotes ? [index + 1] : []));
}

/** A cell without its place. */
type CellXml = (place: string) => string;

function cellXml(value: CellValue, style: number): CellXml | null {
  if (value === null) return null;
  return typeof value === 'number' ? numberCell(value) : textCell(value, style);
}

function textCell(text: string, style: number): CellXml {
  return (place) =>
    `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

function numberCell(value: number): CellXml {
  return (place) => `<c r="${place}"><v>${plainNumber(value)}</v></c>`;
}

/** XLSX writes what XML cannot say as `_x000D_`, and so a text that looks like that, too. */
const UNSAYABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[\da-f]{4}_)/giu;

function escapeText(text: string): string {
  const said = text.replace(UNSAYABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return said.replace(/[&<>]/g, escapeXml);
}

function writeRow(entry: Entry, row: number, cells: readonly (CellXml | null)[]): void {
  const written = cells.map((cell, index) => cell?.(`${letterOf(index)}${row}`) ?? '');
  entry.write(`<row r="${row}">${written.join('')}</row>`);
}

function refuseTooLong(cell: CellValue, sheet: string, row: number, column: TableColumn | undefined): void {
  if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return;
  throw new ExportRefused(
    `${sheet} · row ${row} · ${column?.heading}: ${cell.length} characters, and a cell of .xlsx holds ${MOST_CHARACTERS}: export to .ods or to a folder of .csv files`,
  );
}

const SHEET_HEAD = `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;

function startSheet(entry: Entry, columns: readonly Pick<TableColumn, 'width'>[]): void {
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`,
  );
  entry.write(
    `${SHEET_HEAD}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`,
  );
}

function endSheet(entry: Entry, columns: readonly TableColumn[], rows: number, lists: WordLists): void {
  const dropDowns = columns.flatMap(({ words }, index) =>
    words ? [dropDown(letterOf(index), lists.place(words))] : [],
  );
  const validations =
    dropDowns.length > 0 ? `<dataValidations count="${dropDowns.length}">${dropDowns.join('')}</dataValidations>` : '';
  const notes = hasNotes(columns) ? '<legacyDrawing r:id="rId1"/>' : '';
  entry.write(
    `</sheetData><autoFilter ref="A1:${letterOf(columns.length - 1)}${rows}"/>${validations}${notes}</worksheet>`,
  );
}

/** It warns and does not forbid: the import reads `start-up` for START_UP, and takes what clears a cell. */
function dropDown(letter: string, range: string): string {
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${MOST_ROWS}"><formula1>${escapeXml(range)}</formula1></dataValidation>`;
}

/** The words of drop-downs, a list a column: within a cell's rule they would soon be too long. */
class WordLists {
  readonly columns: (readonly string[])[] = [];

  get isEmpty(): boolean {
    return this.columns.length === 0;
  }

  /** Where the words stand, as a formula says it. */
  place(words: readonly string[]): string {
    const key = words.join();
    const known = this.columns.findIndex((column) => column.join() === key);
    const index = known >= 0 ? known : this.columns.push(words) - 1;
    const letter = letterOf(index);
    return `'${LISTS}'!$${letter}$1:$${letter}$${words.length}`;
  }
}

function writeListSheet(archive: Archive, { columns }: WordLists, number: number): void {
  const entry = archive.entry(`xl/worksheets/sheet${number}.xml`);
  const height = Math.max(...columns.map((words) => words.length));
  entry.write(`${SHEET_HEAD}<sheetData>`);
  for (let row = 0; row < height; row += 1)
    writeRow(
      entry,
      row + 1,
      columns.map((words) => cellXml(words[row] ?? null, STYLE.text)),
    );
  entry.write('</sheetData></worksheet>');
}

function hasNotes(columns: readonly TableColumn[]): boolean {
  return columns.some(({ note }) => note !== '');
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Notes are comments, and Excel shows a comment where a drawing of it says how. */
function writeNotes(archive: Archive, columns: readonly TableColumn[], number: number): void {
  if (!hasNotes(columns)) return;
  const noted = columns.flatMap(({ note }, index) => (note === '' ? [] : [{ note, index }]));
  const comments = noted.map(
    ({ note, index }) =>
      `<comment ref="${letterOf(index)}1" authorId="0"><text><t xml:space="preserve">${escapeText(note)}</t></text></comment>`,
  );
  archive.xml(
    `xl/comments${number}.xml`,
    `<comments xmlns="${MAIN}"><authors><author>Alliance Atlas</author></authors><commentList>${comments.join('')}</commentList></comments>`,
  );
  const shapes = noted.map(
    ({ note, index }, at) =>
      `<v:shape id="_x0000_s${number * 1024 + at + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:240pt;height:${noteHeight(note)}pt" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${index}</x:Column></x:ClientData></v:shape>`,
  );
  archive.xml(
    `xl/drawings/vmlDrawing${number}.vml`,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`,
  );
  archive.xml(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/comments" Target="../comments${number}.xml"/></Relationships>`,
  );
}

/** Room for its lines, in points. */
function noteHeight(note: string): number {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 45), 0);
  return 12 + 13 * lines;
}

/** What holds the sheets together. */
function writeParts(archive: Archive, names: readonly string[], noted: readonly number[], title: string | null): void {
  const numbered = names.map((name, index) => ({ name, number: index + 1 }));
  const sheets = numbered.map(
    ({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  archive.xml(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.join('')}</sheets></workbook>`,
  );
  const related = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  archive.xml(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}<Relationship Id="rId${names.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  );
  archive.xml('xl/styles.xml', STYLES);
  archive.xml(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${title === null ? '' : `<dc:title>${escapeXml(sayable(title))}</dc:title>`}</cp:coreProperties>`,
  );
  archive.xml(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  archive.xml(
    '[Content_Types].xml',
    contentTypes(
      numbered.map(({ number }) => number),
      noted,
    ),
  );
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly number[], noted: readonly number[]): string {
  const overrides = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((number) => [`/xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ...noted.map((number) => [`/xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`]),
  ];
  const parts = overrides.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** Bold headings, columns of text (so that 2019-05 and 07600 stay what they are), grey examples. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF808080"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
