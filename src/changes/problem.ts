/** Everything that can be wrong with what somebody wants written. The words are shown in the documentation. */
export const PROBLEM_CODES = {
  UNREADABLE_FILE: 'A file that is missing, damaged, or of no kind that is read.',
  UNREAD_FILE: 'Something in a folder that is of no kind that is read; it was left out.',
  GUESSED_ENCODING: 'A file of text that is not UTF-8: it was read as Windows-1252.',
  UNKNOWN_SHEET: 'No type of entity has this sheet name; the sheet was left out.',
  UNKNOWN_COLUMN: 'No field has this heading; the values are kept as attributes where there is an entity to keep them.',
  MISSING_COLUMN: 'A column that every row needs is not there.',
  DUPLICATE_COLUMN: 'Two columns of one sheet mean the same.',
  MISSING_VALUE: 'A required value is not there.',
  UNKNOWN_VALUE: 'A word that is not among those which the field, or the graph, knows.',
  INVALID_VALUE: 'A value that cannot be read: a date, a number, a register number, an id.',
  NOT_APPLICABLE: 'A value that this kind of tie or entity does not have.',
  END_BEFORE_START: 'An end that lies before its beginning.',
  ID_CONFLICT: 'One id is used by two types.',
  CONTRADICTION: 'Two rows give one thing different values.',
  UNKNOWN_REFERENCE: 'An id that is neither in the files nor in the graph.',
  TIE_NOT_ALLOWED: 'This kind of tie does not join these two types.',
  CIRCULAR: 'Something that is a part of itself, by way of others.',
  SECOND_OWNER: 'A tie of which there can be only one, twice.',
  IDENTIFIER_TAKEN: 'Another entity holds the same number of the same register.',
  AMBIGUOUS_TIE: 'A row fits several ties: it has to name one by its id.',
  TIE_MOVED: 'The tie of this id joins two other entities.',
  NEWER_VALUE: 'Somebody else changed a value since this file was last imported, or exported; it stays as it is.',
  RETURNED: 'Something comes back that was taken away since this file was exported.',
  FOREIGN_EXPORT: 'An export of a revision that this graph has not reached; it is taken for a file that people made.',
  LIKELY_DUPLICATE: 'Something new that may be there already, by its name, its web domain or its place.',
  MATCHED: 'A row without an id of its own was taken for an entity of the same name and kind.',
  ZEROS_RESTORED: 'A number was read with the zeros before it that a spreadsheet drops.',
  MERGED_CELLS: 'Cells below the headings are merged: all rows of theirs hold the value, in the first of the columns.',
  CLEARED: 'A value is gone because its cell is empty now.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** An `ERROR` refuses everything; a `WARNING` is only said. */
export type Severity = 'ERROR' | 'WARNING';

export interface ColumnPlace {
  readonly heading: string;
  readonly letter: string;
}

/** The row that something comes from. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Where the row's values stand: by stored property, identifier scheme, or `id`, `type`, `from`, `to` of a tie. */
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly file: string;
  /** Null when it is the whole file's. */
  readonly sheet: string | null;
  /** Null when it is the whole sheet's. */
  readonly row: number | null;
  /** Null when it is the whole row's. */
  readonly column: ColumnPlace | null;
  readonly value: string | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** What is said of one of a row's values; `property` null is said of the row. */
export interface Finding {
  readonly code: ProblemCode;
  readonly property: string | null;
  readonly value?: string | null;
  readonly message: string;
  readonly severity?: Severity;
}

export function problemAt({ file, sheet, row, columns }: Place, finding: Finding): Problem {
  return {
    severity: finding.severity ?? 'ERROR',
    code: finding.code,
    file,
    sheet,
    row,
    column: (finding.property === null ? undefined : columns.get(finding.property)) ?? null,
    value: finding.value ?? null,
    message: finding.message,
  };
}

/** `Organisations row 2`, or with its file where another file is spoken of. */
export function nameOf(place: Place, beside: Place): string {
  const row = `${place.sheet} row ${place.row}`;
  return place.file === beside.file ? row : `${place.file} ${row}`;
}
