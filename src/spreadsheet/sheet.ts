/** What a cell holds, as text and, where it is one, as the number. Blank cells are null. */
export interface Cell {
  readonly text: string;
  /** The text to the letter, with the white space around it. */
  readonly exact: string;
  readonly number: number | null;
}

/** One sheet of a workbook, or one CSV file. */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  /** Row n is `rows[n - 1]`, blank rows included. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** What files hold, and what they call it. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** A file that is missing, damaged, or of no kind that we read; `message` is one line that says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** A cell of text; null when nothing can be seen in it. Some systems write accents as marks of their own: ids would differ. */
export function textCell(text: string): Cell | null {
  const trimmed = text.normalize('NFC').trim();
  return trimmed === '' ? null : { text: trimmed, exact: text, number: null };
}

/** `A`, `B`, …, `Z`, `AA`, … for 0, 1, … */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
