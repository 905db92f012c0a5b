import { parse } from 'yaml';
import { UnreadableError } from '../files/sheet.js';
import { foldedKey } from './keys.js';

/** How to read files of another form: their sheets, and which rows of our own workbook each row of theirs stands for. */
export interface Mapping {
  readonly name: string;
  readonly sheets: readonly SheetMapping[];
}

export interface SheetMapping {
  /** The headings by which such a sheet is known: it has all of them. */
  readonly knownBy: readonly string[];
  /** Columns that say nothing worth keeping, and columns that are kept as attributes. All others are attributes too, and told. */
  readonly leaveOut: readonly string[];
  readonly keep: readonly string[];
  readonly rows: readonly RowsMapping[];
}

/** Rows of one of our sheets. */
export interface RowsMapping {
  /** Its name, or how a row tells which it is. */
  readonly sheet: Expression;
  /** By our heading. */
  readonly columns: ReadonlyMap<string, Expression>;
  /** Whether a row that lacks what these are known by has none of them, and is not wrong. */
  readonly optional: boolean;
  /** The heading of the column that holds several, with bars between: each makes a row. */
  readonly each: string | null;
}

/** What a cell of ours is made of. */
export interface Expression {
  /** Texts with `{Heading}` in them, the first of which that has all of its cells is taken. */
  readonly from: readonly string[];
  /** What to write for theirs, by folded word; a word that is not here is taken as it is, or `otherwise`. */
  readonly words: ReadonlyMap<string, string>;
  readonly otherwise: string | null;
  /** Whether it is only for what nobody else says of. */
  readonly isDefault: boolean;
}

/** Reads a mapping from YAML. Throws an `UnreadableError` that names the place in it. */
export function readMapping(yaml: string, file: string): Mapping {
  const root = mapAt(parsed(yaml, file), file, ['name', 'sheets']);
  return {
    name: textAt(root.name, `${file}: name`),
    sheets: listAt(root.sheets, `${file}: sheets`).map((sheet, index) => sheetAt(sheet, `${file}: sheets[${index}]`)),
  };
}

function parsed(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UnreadableError(`${file} is no YAML: ${reason}`, { cause: error });
  }
}

function sheetAt(value: unknown, at: string): SheetMapping {
  const sheet = mapAt(value, at, ['knownBy', 'leaveOut', 'keep', 'rows']);
  return {
    knownBy: textsAt(sheet.knownBy, `${at}.knownBy`),
    leaveOut: textsAt(sheet.leaveOut ?? [], `${at}.leaveOut`),
    keep: textsAt(sheet.keep ?? [], `${at}.keep`),
    rows: listAt(sheet.rows, `${at}.rows`).map((rows, index) => rowsAt(rows, `${at}.rows[${index}]`)),
  };
}

function rowsAt(value: unknown, at: string): RowsMapping {
  const rows = mapAt(value, at, ['sheet', 'columns', 'optional', 'each']);
  const columns = mapAt(rows.columns, `${at}.columns`);
  return {
    sheet: expressionAt(rows.sheet, `${at}.sheet`),
    columns: new Map(
      Object.entries(columns).map(([heading, made]) => [heading, expressionAt(made, `${at}.columns.${heading}`)]),
    ),
    optional: rows.optional === true,
    each: rows.each === undefined ? null : textAt(rows.each, `${at}.each`),
  };
}

/** A text, a list of them, `{default: …}`, or `{from: …, words: {theirs: ours}, else: …}`. */
function expressionAt(value: unknown, at: string): Expression {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { from: textsAt(value, at), words: new Map(), otherwise: null, isDefault: false };
  const shaped = mapAt(value, at, ['from', 'words', 'else', 'default']);
  const isDefault = shaped.default !== undefined;
  const words = Object.entries(mapAt(shaped.words ?? {}, `${at}.words`));
  return {
    from: textsAt(isDefault ? shaped.default : shaped.from, isDefault ? `${at}.default` : `${at}.from`),
    words: new Map(words.map(([theirs, ours]) => [foldedKey(theirs), textAt(ours, `${at}.words.${theirs}`)])),
    otherwise: shaped.else === undefined ? null : textAt(shaped.else, `${at}.else`),
    isDefault,
  };
}

function mapAt(value: unknown, at: string, keys?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableError(`${at} has to be a map, of names and what they stand for`);
  const unknown = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new UnreadableError(`${at} has no "${unknown}": it can have ${keys?.join(', ')}`);
  return Object.fromEntries(Object.entries(value));
}

function listAt(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new UnreadableError(`${at} has to be a list, of one or more`);
}

function textsAt(value: unknown, at: string): string[] {
  return Array.isArray(value) ? value.map((item, index) => textAt(item, `${at}[${index}]`)) : [textAt(value, at)];
}

function textAt(value: unknown, at: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new UnreadableError(`${at} has to be a text`);
}
