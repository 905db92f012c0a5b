import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ExportRefused } from '../export/failures.js';
import type { OutputFile } from './output.js';
import { type CellValue, plainNumber, type TableSpec, type TableWriter } from './table.js';
import { escapeXml, NOT_IN_XML, sayable, XML_HEAD } from './xml.js';
import { type Archive, zipArchive } from './zip.js';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NAMESPACES = ['office', 'table', 'text', 'style', 'meta', 'number']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const DUBLIN_CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** How many characters of a sheet are packed at once. */
const PORTION = 1_000_000;

/** Writes an ODS workbook. One part of it holds all sheets, one after the other: until the end, they are kept packed. */
export function odsWriter(file: OutputFile, title: string | null): TableWriter {
  const archive = zipArchive(file);
  const sheets: PackedSheet[] = [];
  // It stands first and unpacked, so that the kind of file is known by its first bytes.
  archive.stored('mimetype', MIME_TYPE);
  return {
    table: async (spec) => {
      const sheet = new PackedSheet(spec);
      sheets.push(sheet);
      return sheet;
    },
    flush: () => file.flush(),
    end: async () => {
      archive.xml('META-INF/manifest.xml', MANIFEST);
      archive.xml('meta.xml', metaXml(title));
      archive.xml('styles.xml', NO_STYLES);
      await writeContent(archive, sheets, file);
      archive.end();
      await file.flush();
    },
  };
}

class PackedSheet {
  readonly #name: string;
  readonly #columns: TableSpec['columns'];
  readonly #packed: Buffer[] = [];
  #waiting = '';
  #rows = 0;

  constructor({ name, columns }: TableSpec) {
    this.#name = name;
    this.#columns = columns;
    this.row(columns.map(({ heading }) => heading));
  }

  row(cells: readonly CellValue[]): void {
    this.#rows += 1;
    this.#waiting += `<table:table-row>${cells.map((cell, index) => this.#cell(cell, index)).join('')}</table:table-row>`;
    if (this.#waiting.length >= PORTION) this.#pack();
  }

  #cell(value: CellValue, column: number): string {
    if (value === null) return '<table:table-cell/>';
    if (typeof value === 'number')
      return `<table:table-cell office:value-type="float" office:value="${plainNumber(value)}"><text:p>${plainNumber(value)}</text:p></table:table-cell>`;
    const unsayable = NOT_IN_XML.exec(value)?.[0];
    if (unsayable !== undefined)
      throw new ExportRefused(
        `${this.#name} · row ${this.#rows} · ${this.#columns[column]?.heading}: a character (U+${unsayable.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) that .ods cannot hold: export to .xlsx`,
      );
    return `<table:table-cell office:value-type="string"><text:p>${paragraph(value)}</text:p></table:table-cell>`;
  }

  #pack(): void {
    this.#packed.push(deflateRawSync(this.#waiting));
    this.#waiting = '';
  }

  /** The sheet in portions. */
  *xml(): Generator<string> {
    yield `<table:table table:name="${escapeXml(this.#name)}"><table:table-column table:number-columns-repeated="${this.#columns.length}" table:default-cell-style-name="text"/>`;
    for (const portion of this.#packed) yield inflateRawSync(portion).toString();
    yield `${this.#waiting}</table:table>`;
  }
}

/** White space says nothing in ODF unless it is written as an element. */
function paragraph(text: string): string {
  return escapeXml(text)
    .replace(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('&#9;', '<text:tab/>')
    .replaceAll('&#10;', '<text:line-break/>');
}

async function writeContent(archive: Archive, sheets: readonly PackedSheet[], file: OutputFile): Promise<void> {
  const content = archive.entry('content.xml');
  content.write(
    `${XML_HEAD}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${TEXT_STYLE}</office:automatic-styles><office:body><office:spreadsheet>`,
  );
  for (const sheet of sheets)
    for (const portion of sheet.xml()) {
      content.write(portion);
      await file.flush();
    }
  content.write('</office:spreadsheet></office:body></office:document-content>');
}

/** What is typed into a column of text is text: 2019-05 and 07600 stay what they are. */
const TEXT_STYLE =
  '<number:text-style style:name="as-text"><number:text-content/></number:text-style><style:style style:name="text" style:family="table-cell" style:data-style-name="as-text"/>';

function metaXml(title: string | null): string {
  const named = title === null ? '' : `<dc:title>${escapeXml(sayable(title))}</dc:title>`;
  return `<office:document-meta ${NAMESPACES} ${DUBLIN_CORE} office:version="1.3"><office:meta>${named}</office:meta></office:document-meta>`;
}

/** Some readers want the part, even where there is nothing in it. */
const NO_STYLES = `<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles/></office:document-styles>`;

const MANIFEST = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
