import { grouped, type Problem } from '../../changes/changes.js';
import { LIMITS } from './limits.js';

/** What a cell holds, as text and, where it is one, as the number. Blank cells are null. */
export interface Cell {
  readonly text: string;
  /** The text to the letter, with the white space around it. */
  readonly exact: string;
  readonly number: number | null;
}

export type SheetRow = readonly (Cell | null)[];

/** Cells that are shown as one, which holds what the first of them holds; indexes count from 0, the last ones included. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One sheet of a workbook, or one CSV file. */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly merges: readonly Merge[];
  /** All rows from the first, blank ones included. Each call reads anew, and no more of them than are taken. */
  rows(): AsyncIterable<SheetRow>;
}

/** The same sheet, where cells below the headings that are merged with one above hold what that holds. */
export function withMerged(sheet: Sheet, header: number): Sheet {
  const merges = mergesBelow(sheet, header).filter(({ row, lastRow }) => lastRow > row);
  return merges.length === 0 ? sheet : { ...sheet, rows: () => filledRows(sheet, merges) };
}

export function mergesBelow({ merges }: Sheet, header: number): Merge[] {
  return merges.filter(({ row }) => row >= header);
}

async function* filledRows(sheet: Sheet, merges: readonly Merge[]): AsyncGenerator<SheetRow> {
  const beginning = grouped(merges, ({ row }) => row);
  const going = new Map<number, { readonly lastRow: number; readonly cell: Cell | null }>();
  let number = 0;
  for await (const row of sheet.rows()) {
    const cells = [...row];
    for (const [column, { lastRow, cell }] of going)
      if (number > lastRow) going.delete(column);
      else if (!isBlank(row)) cells[column] ??= cell;
    for (const { column, lastRow } of beginning.get(number) ?? [])
      going.set(column, { lastRow, cell: row[column] ?? null });
    // A cell beyond the row's last leaves a gap before it.
    yield Array.from(cells, (cell) => cell ?? null);
    number += 1;
  }
}

/** What files hold, and what they call it. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** A file that is missing, damaged, or of no kind that we read; `message` is a line for each that says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** The same, for a report; of files only. */
  readonly problems: readonly Problem[];

  constructor(message: string, { problems = [], ...options }: ErrorOptions & { problems?: readonly Problem[] } = {}) {
    super(message, options);
    this.problems = problems;
  }
}

/** A file that cannot be read, as a problem; any other error is a fault of ours, and thrown. */
export function unreadableFile(file: string, error: unknown): Problem {
  if (!(error instanceof UnreadableError)) throw error;
  const place = { file, sheet: null, row: null, column: null, value: null };
  return { ...place, severity: 'ERROR', code: 'UNREADABLE_FILE', message: error.message };
}

/** A cell of text; null when nothing can be seen in it. Some systems write accents as marks of their own: ids would differ. */
export function textCell(text: string): Cell | null {
  const trimmed = text.normalize('NFC').trim();
  return trimmed === '' ? null : { text: trimmed, exact: text, number: null };
}

/** Refuses a cell that is too long to be one; gives its text back. */
export function sized(text: string, place: () => string): string {
  if (text.length <= LIMITS.cell) return text;
  throw new UnreadableError(
    `${place()}: a cell of ${text.length} characters, and ${LIMITS.cell} is the most; shorten the text`,
  );
}

export function isBlank(row: SheetRow): boolean {
  return !row.some(Boolean);
}

/** `A`, `B`, …, `Z`, `AA`, … for 0, 1, … */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
