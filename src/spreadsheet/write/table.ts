/** How much a cell holds that everybody can open, and that the import takes. */
export const MOST_CHARACTERS = 32_767;

/** What is written into a cell: a text as text, a number as a number. */
export type CellValue = string | number | null;

/** A column of a sheet that is written. */
export interface TableColumn {
  readonly heading: string;
  /** What a person reads when pointing at the heading. */
  readonly note: string;
  /** The only words that stand in the column; null where anything may. */
  readonly words: readonly string[] | null;
  /** About how many characters its cells hold. */
  readonly width: number;
}

export interface TableSpec {
  readonly name: string;
  /** How many of its first rows are examples, and look so. */
  readonly examples: number;
  readonly columns: readonly TableColumn[];
}

/** A sheet that is being written, row by row, below its headings. */
export interface Table {
  row(cells: readonly CellValue[]): void;
}

/** Writes sheets, any of them at any time, in the order in which they were begun. */
export interface TableWriter {
  table(spec: TableSpec): Promise<Table>;
  /** Writes to the disk what rows have come to so far. */
  flush(): Promise<void>;
  /** Ends all sheets. Nothing can be written then. */
  end(): Promise<void>;
}

/** A number in digits and a point alone, which everybody reads alike. */
export function plainNumber(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
