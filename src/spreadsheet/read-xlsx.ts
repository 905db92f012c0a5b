import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Cell, type Sheet, textCell, UnreadableError, type Workbook } from './sheet.js';

const ZIP = Buffer.from('PK\u0003\u0004');
const ZIP_END = Buffer.from('PK\u0005\u0006');
/** How far from its end the last record of a zip can begin: its own length and the longest comment. */
const ZIP_END_REACH = 22 + 65_535;
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Reads XLSX, XLS or ODS. Values are read as they were last stored: no formula is worked out. */
export function readXlsx(content: Buffer, file: string): Workbook {
  refuseOtherKinds(content, file);
  const workbook = parse(content, file);
  const sheets = workbook.SheetNames.flatMap((name): Sheet[] => {
    const sheet = workbook.Sheets[name];
    return sheet ? [{ file, name, rows: rowsOf(sheet) }] : [];
  });
  return { title: workbook.Props?.Title?.trim() ?? '', sheets };
}

/** The reader takes any text for a table: what is no workbook has to be known by its first bytes. */
function refuseOtherKinds(content: Buffer, file: string): void {
  const zip = content.subarray(0, ZIP.length).equals(ZIP);
  if (!zip && !content.subarray(0, OLE.length).equals(OLE))
    throw new UnreadableError(
      `${file} is not a workbook: give an .xlsx, .xls, .ods or .csv file, or a folder of .csv files`,
    );
  if (zip && !content.subarray(-ZIP_END_REACH).includes(ZIP_END))
    throw new UnreadableError(`${file} is cut off: copy or download it again`);
}

function parse(content: Buffer, file: string): WorkBook {
  try {
    return read(content, {
      type: 'buffer',
      dense: true,
      // Some writers declare a size of A1:A1.
      nodim: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      bookVBA: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`${file} cannot be read as a workbook (${reason}): open it, and save it again as .xlsx`, {
      cause: error,
    });
  }
}

function rowsOf(sheet: WorkSheet): (Cell | null)[][] {
  const rows = sheet['!data'] ?? [];
  return Array.from(rows, (row) => Array.from(row ?? [], toCell));
}

/** How each kind of stored cell reads. */
function toCell(cell: CellObject | undefined): Cell | null {
  const value = cell?.v;
  if (cell === undefined || value === undefined) return null;
  if (value instanceof Date) return textCell(dateText(value, String(cell.z ?? '')));
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE');
  if (cell.t === 'e') return textCell(cell.w ?? '#ERROR');
  if (typeof value === 'number') {
    const text = numberText(value, cell);
    return { text, exact: text, number: value };
  }
  return textCell(value);
}

/** Postal codes and the like are numbers of a fixed length, shown with their zeros. */
function numberText(value: number, { z, w }: CellObject): string {
  return w !== undefined && /^0+$/.test(String(z)) ? w.trim() : String(value);
}

/** As much of a date as its cell shows: Excel turns `2019-05` into the first of May, and shows month and year. */
function dateText(value: Date, format: string): string {
  // Excel keeps days as fractions, which may miss a minute by a millisecond.
  const text = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .slice(0, 'yyyy-mm-ddThh:mm'.length);
  const [day = '', time] = text.split('T');
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (shown.includes('y') && !shown.includes('d')) return shown.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
  return time === '00:00' ? day : text;
}
