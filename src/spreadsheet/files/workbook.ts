import {
  type CellObject,
  CFB,
  type ParsingOptions,
  parse_zip,
  read,
  utils,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { LIMITS } from './limits.js';
import { partsOf } from './parts.js';
import {
  type Cell,
  letterOf,
  type Sheet,
  type SheetRow,
  sized,
  textCell,
  UnreadableError,
  type Workbook,
} from './sheet.js';

declare module '@e965/xlsx' {
  /** The library exports it, and has forgotten its type: reads a package that is unpacked already. */
  function parse_zip(container: object, options: ParsingOptions): WorkBook;
}

const ZIP = Buffer.from('PK');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Values are read as they were last stored: no formula is worked out. */
const OPTIONS: ParsingOptions = {
  dense: true,
  // Some writers declare a size of A1:A1.
  nodim: true,
  cellDates: true,
  UTC: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  bookVBA: false,
};

/** Reads XLSX, XLS or ODS. Throws an `UnreadableError`. */
export function readWorkbook(content: Buffer, file: string): Workbook {
  const workbook = unlessDamaged(file, parserOf(content, file));
  const sheets = workbook.SheetNames.flatMap((name): Sheet[] => {
    const sheet = workbook.Sheets[name];
    return sheet ? [sheetOf(file, name, sheet)] : [];
  });
  if (sheets.length === 0) throw new UnreadableError(`${file} holds no sheet: open it, and save it again as .xlsx`);
  return { title: workbook.Props?.Title?.trim() ?? '', sheets };
}

/** The library takes any text for a table: what is no workbook has to be known by its first bytes. */
function parserOf(content: Buffer, file: string): () => WorkBook {
  if (content.subarray(0, OLE.length).equals(OLE)) return () => read(content, { ...OPTIONS, type: 'buffer' });
  const parts = content.subarray(0, ZIP.length).equals(ZIP) ? partsOf(content, file) : null;
  if (!parts) throw noWorkbook(file);
  return () => parse_zip(packageOf(parts), OPTIONS);
}

function noWorkbook(file: string): UnreadableError {
  return new UnreadableError(
    `${file} is not a workbook: give an .xlsx, .xls, .ods, .csv or .tsv file, or a folder of them`,
  );
}

function packageOf(parts: ReadonlyMap<string, Buffer>): object {
  const container: object = CFB.utils.cfb_new();
  for (const [path, part] of parts) CFB.utils.cfb_add(container, path, part);
  return container;
}

function unlessDamaged(file: string, parse: () => WorkBook): WorkBook {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`${file} cannot be read as a workbook (${reason}): open it, and save it again as .xlsx`, {
      cause: error,
    });
  }
}

function sheetOf(file: string, name: string, sheet: WorkSheet): Sheet {
  const { e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const place = `${file} · ${name}`;
  if (last.r >= LIMITS.rows || last.c >= LIMITS.columns)
    throw new UnreadableError(
      `${place}: a cell stands in row ${last.r + 1}, column ${letterOf(last.c)}, beyond the ${LIMITS.rows} rows and ${LIMITS.columns} columns of a sheet; move or delete it`,
    );
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
  return { file, name, merges, rows: () => rowsOf(sheet['!data'] ?? [], place) };
}

async function* rowsOf(data: readonly (readonly CellObject[] | undefined)[], place: string): AsyncGenerator<SheetRow> {
  for (const [index, cells = []] of data.entries())
    yield Array.from(cells, (cell, column) => toCell(cell, () => `${place} · row ${index + 1} · ${letterOf(column)}`));
}

/** How each kind of stored cell reads. */
function toCell(cell: CellObject | undefined, place: () => string): Cell | null {
  const value = cell?.v;
  if (cell === undefined || value === undefined) return null;
  if (value instanceof Date) return textCell(dateText(value, cell));
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE');
  if (cell.t === 'e') return textCell(cell.w ?? '#ERROR');
  if (typeof value === 'number') {
    const text = numberText(value, cell);
    return { text, exact: text, number: value };
  }
  return textCell(sized(value, place));
}

/** Postal codes and the like are numbers of a fixed length, shown with their zeros. */
function numberText(value: number, { z, w }: CellObject): string {
  return w !== undefined && /^0+$/.test(String(z)) ? w.trim() : String(value);
}

/** No date of today's is before all the days that programs count from. */
const FIRST_YEAR = 1905;

/** As much of a date as its cell shows: Excel turns `2019-05` into the first of May, and shows month and year. */
function dateText(value: Date, { z, w }: CellObject): string {
  // Excel keeps days as fractions, which may miss a minute by a millisecond.
  const text = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .slice(0, 'yyyy-mm-ddThh:mm'.length);
  const [day = '', time] = text.split('T');
  const shown = String(z ?? '')
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase();
  // A time of day, or how long something takes: it lies on the first of all days.
  if (!/[yd]/.test(shown) && value.getUTCFullYear() < FIRST_YEAR) return w?.trim() ?? time ?? '';
  if (shown.includes('y') && !shown.includes('d')) return shown.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
  return time === '00:00' ? day : text;
}
