/** Longer texts are compared by so many of their first letters. */
const LONGEST = 100;

/** Three rows of the table of distances, for it is made thousands of times a second. */
const ROWS = Array.from({ length: 3 }, () => new Uint8Array(LONGEST + 1));

/** How many typing errors lie between a text and another one, and between it and the beginning of the other that is nearest. */
interface Errors {
  readonly whole: number;
  readonly beginning: number;
}

/** An error is a letter too much, one too few, a wrong one, or two that changed places. */
function errorsBetween(typed: string, meant: string): Errors {
  let [before, last, row] = ROWS as [Uint8Array, Uint8Array, Uint8Array];
  const width = meant.length;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  let earlier = -1;
  for (let line = 1; line <= typed.length; line += 1) {
    const letter = typed.charCodeAt(line - 1);
    let previous = -1;
    row[0] = line;
    for (let column = 1; column <= width; column += 1) {
      const other = meant.charCodeAt(column - 1);
      const wrong = (last[column - 1] as number) + Number(letter !== other);
      const missing = Math.min(last[column] as number, row[column - 1] as number) + 1;
      const swapped = letter === previous && earlier === other ? (before[column - 2] as number) + 1 : wrong;
      row[column] = Math.min(wrong, missing, swapped);
      previous = other;
    }
    earlier = letter;
    [before, last, row] = [last, row, before];
  }
  let beginning = typed.length;
  for (let column = 0; column <= width; column += 1) beginning = Math.min(beginning, last[column] as number);
  return { whole: last[width] as number, beginning };
}

/** What a beginning without errors counts for, and what it gains by the share of the text that it is. */
const BEGINNING = 0.75;
const SHARE = 0.2;
/** Texts of which more letters are wrong have nothing to do with each other. */
const LEAST_ALIKE = 0.6;

/** How close what was typed is to what may have been meant, or to how that begins: from 0 to 1. Both are folded. */
export function closeness(typed: string, meant: string): number {
  if (typed === meant) return 1;
  const [some, all] = [typed.slice(0, LONGEST), meant.slice(0, LONGEST)];
  if (all.length < some.length * LEAST_ALIKE) return 0;
  const { whole, beginning } = errorsBetween(some, all);
  const asWhole = 1 - whole / (Math.max(some.length, all.length) + 1);
  const asBeginning = 1 - beginning / some.length;
  const share = Math.min(1, some.length / all.length);
  return Math.max(
    asWhole < LEAST_ALIKE ? 0 : asWhole,
    asBeginning < LEAST_ALIKE ? 0 : asBeginning * (BEGINNING + SHARE * share),
  );
}
