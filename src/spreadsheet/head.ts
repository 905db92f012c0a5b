import { isBlank, type Merge, type Sheet, type SheetRow, withMerged } from './files/sheet.js';

/** What stands above the rows of a sheet. */
export interface Head {
  readonly sheet: Sheet;
  /** The last row of the headings, as people count. */
  readonly header: number;
  readonly headings: SheetRow;
}

/**
 * The first row in which anything stands; null where none does. A title that is merged over the columns is no heading, and
 * headings that are merged make several rows one: each column is called what stands closest to its values.
 */
export async function headOf(sheet: Sheet): Promise<Head | null> {
  const rows: SheetRow[] = [];
  let last = Number.POSITIVE_INFINITY;
  let number = 0;
  for await (const row of sheet.rows()) {
    if (rows.length > 0 || (!isBlank(row) && !isTitle(sheet, row, number))) rows.push(row);
    if (rows.length === 1) last = lastOfHead(sheet.merges, number);
    number += 1;
    if (number > last) return headFrom(sheet, number, rows);
  }
  return rows.length > 0 ? headFrom(sheet, number, rows) : null;
}

function headFrom(sheet: Sheet, header: number, rows: readonly SheetRow[]): Head {
  return { sheet: withMerged(sheet, header), header, headings: lowest(rows) };
}

function isTitle({ merges }: Sheet, row: SheetRow, number: number): boolean {
  const [first, ...others] = row.flatMap((cell, column) => (cell ? [column] : []));
  return others.length === 0 && merges.some((merge) => merge.row === number && merge.column === first && isWide(merge));
}

function isWide({ column, lastColumn }: Merge): boolean {
  return lastColumn > column;
}

/** Below a heading over several columns stand those of each. */
function lastOfHead(merges: readonly Merge[], number: number): number {
  const here = merges.filter(({ row }) => row === number);
  return Math.max(number, ...here.map((merge) => (isWide(merge) ? merge.lastRow + 1 : merge.lastRow)));
}

function lowest(rows: readonly SheetRow[]): SheetRow {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.findLast((row) => row[column])?.[column] ?? null);
}
