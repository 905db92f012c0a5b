import { type ColumnPlace, grouped, nearest, type Problem } from '../changes/changes.js';
import { type Cell, isBlank, letterOf, type Merge, mergesBelow, type Sheet, type SheetRow } from './files/sheet.js';
import { type Head, headOf } from './head.js';
import { foldedKey } from './layouts/keys.js';
import type { ColumnLayout, Fill, Layout, SheetLayout } from './layouts/layout.js';
import type { Mapping } from './layouts/mapping.js';
import { bindMapped, fits } from './map.js';

/** The layouts that a sheet may have: our own, and those of others in the order in which they are tried. */
export interface Layouts {
  readonly own: Layout;
  /** Whether sheets may be ours, and not only be made into ours. */
  readonly isOwnRead: boolean;
  /** Tried before our own. */
  readonly given: readonly Mapping[];
  /** Tried after our own. */
  readonly mappings: readonly Mapping[];
}

/** What a row says of one field. */
export interface BoundColumn {
  readonly read: (cells: SheetRow) => Cell | null;
  /** Where it stands; null for what the layout says of all rows. */
  readonly place: ColumnPlace | null;
  readonly required: boolean;
  /** Whether it counts only where nobody else says anything. */
  readonly isDefault: boolean;
  readonly fill: Fill;
}

/** A sheet, or what a layout makes of one, whose rows we can read. */
export interface BoundSheet extends Head {
  readonly layout: SheetLayout;
  readonly columns: readonly BoundColumn[];
  /** Required columns that it lacks. */
  readonly missing: readonly ColumnLayout[];
  /** Whether it tells of the sheet as a whole: a layout may make several things of one. */
  readonly isMain: boolean;
  /** Whether its ids are only proposed: the graph may know their entities by others. */
  readonly proposes: boolean;
  /** What a row stands for: itself, several rows, or none. */
  readonly rowsIn: (cells: SheetRow, isFirst: boolean) => readonly SheetRow[];
}

export type Report = (problem: Problem) => void;

/** How a sheet's name, or the first cell of a row, ends that is not to be read. */
const SET_ASIDE = /\(ignore\)\s*$/i;

/** The rows below the headings in which anything stands, by number, but for those that are set aside. */
export async function* dataRows({
  sheet,
  header,
  rowsIn,
}: BoundSheet): AsyncGenerator<[number: number, cells: SheetRow]> {
  let [number, isFirst] = [0, true];
  for await (const cells of sheet.rows()) {
    number += 1;
    if (number <= header || isBlank(cells) || isSetAside(cells)) continue;
    for (const row of rowsIn(cells, isFirst)) yield [number, row];
    isFirst = false;
  }
}

function isSetAside(cells: SheetRow): boolean {
  return SET_ASIDE.test(cells.find((cell) => cell !== null)?.text ?? '');
}

/** Finds out what the sheets of a file are and what their columns mean: by name if they are ours, else by their headings. */
export async function bindSheets(layouts: Layouts, sheets: readonly Sheet[], report: Report): Promise<BoundSheet[]> {
  const heads = await Promise.all(sheets.filter(({ name }) => !SET_ASIDE.test(name)).map(headOf));
  const found = heads.flatMap((head) => (head ? [{ head, bind: binderOf(layouts, head) }] : []));
  const noneFits = found.every(({ bind }) => bind === null);
  for (const { head, bind } of found) if (bind) await reportMerged(head, report);
  return found.flatMap(({ head, bind }) => {
    if (bind) return bind(report);
    report(unknownSheet(layouts, head.sheet, noneFits ? 'ERROR' : 'WARNING'));
    return [];
  });
}

/** Tells of each value that more cells show than the one that holds it. */
async function reportMerged({ sheet, header }: Head, report: Report): Promise<void> {
  const merges = grouped(mergesBelow(sheet, header), ({ row }) => row);
  if (merges.size === 0) return;
  let number = 0;
  for await (const cells of sheet.rows()) {
    for (const merge of merges.get(number) ?? []) {
      const cell = cells[merge.column];
      if (cell) report({ ...ofSheet(sheet.file, sheet.name), ...mergedProblem(merge, cell.text) });
    }
    number += 1;
  }
}

function mergedProblem({ row, column, lastRow, lastColumn }: Merge, value: string) {
  const [first, last] = [`${letterOf(column)}${row + 1}`, `${letterOf(lastColumn)}${lastRow + 1}`];
  const read =
    lastRow > row ? `is read in each of these rows, in column ${letterOf(column)}` : `is read in ${first} alone`;
  return {
    severity: 'WARNING',
    code: 'MERGED_CELLS',
    row: row + 1,
    value,
    message: `${first}:${last} are merged, and what they show ${read}; if that is not meant, unmerge them and fill them in`,
  } as const;
}

type Binder = (report: Report) => BoundSheet[];

function binderOf({ own, isOwnRead, given, mappings }: Layouts, head: Head): Binder | null {
  const asOurs = (layout: SheetLayout | null): Binder | null =>
    layout && isOwnRead ? (report) => [bindSheet(head, layout, report)] : null;
  return (
    mappedBy(given, own, head) ??
    asOurs(sheetNamed(own, head.sheet.name)) ??
    mappedBy(mappings, own, head) ??
    asOurs(sheetLike(own, head))
  );
}

function mappedBy(mappings: readonly Mapping[], own: Layout, head: Head): Binder | null {
  for (const { name, sheets } of mappings)
    for (const sheet of sheets) if (fits(sheet, head)) return (report) => bindMapped(own, name, sheet, head, report);
  return null;
}

/** The sheet of ours that knows all of these headings, and has all that it needs; null where several do. */
function sheetLike({ sheets }: Layout, { headings }: Head): SheetLayout | null {
  const texts = headings.flatMap((cell) => cell?.text ?? []);
  const fitting = sheets.filter((layout) => {
    const known = texts.map((text) => columnOf(layout, text));
    return !known.includes(undefined) && layout.columns.every((column) => !column.required || known.includes(column));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

export function sheetNamed({ sheets }: Layout, name: string): SheetLayout | null {
  const key = foldedKey(name);
  return sheets.find(({ names }) => names.some((candidate) => foldedKey(candidate) === key)) ?? null;
}

function unknownSheet({ own: { sheets } }: Layouts, { file, name }: Sheet, severity: Problem['severity']): Problem {
  const names = sheets.flatMap(({ names, rows }) => (rows.kind === 'mark' ? [] : names.slice(0, 1)));
  const near = nearest(
    name,
    sheets.flatMap((sheet) => sheet.names),
  );
  return {
    ...ofSheet(file, name),
    severity,
    code: 'UNKNOWN_SHEET',
    value: name,
    message: `"${name}" is no sheet that we know and is left out; ${near ? `did you mean ${near}?` : `name it one of ${names.join(', ')}, or end its name with (ignore)`}`,
  };
}

export function ofSheet(file: string, sheet: string): Pick<Problem, 'file' | 'sheet' | 'row' | 'column' | 'value'> {
  return { file, sheet, row: null, column: null, value: null };
}

function bindSheet(head: Head, layout: SheetLayout, report: Report): BoundSheet {
  const columns = bindColumns(head, layout, report);
  return {
    ...head,
    layout,
    columns,
    missing: missingIn(layout, columns),
    isMain: true,
    proposes: false,
    rowsIn: (cells) => [cells],
  };
}

export function missingIn(layout: SheetLayout, columns: readonly BoundColumn[]): ColumnLayout[] {
  return layout.columns.filter(({ required, fill }) => required && !columns.some((column) => column.fill === fill));
}

/**
 * Tells of the required columns that a sheet lacks; whether its rows can be read all the same: nothing can be made of them
 * without their keys. Which properties and ties an entity lacks is seen when all files and the graph have told of it.
 */
export function reportMissing(bound: BoundSheet, isExport: boolean, report: Report): boolean {
  const { sheet, header, missing } = bound;
  for (const { heading, fill } of missing)
    if (fill.kind === 'key' || (fill.kind === 'reference' && !isExport))
      report({
        ...ofSheet(sheet.file, sheet.name),
        severity: 'ERROR',
        code: 'MISSING_COLUMN',
        row: header,
        message: `there is no column "${heading}", and every row needs one; add it`,
      });
  return !missing.some(({ fill }) => fill.kind === 'key');
}

function bindColumns(head: Head, layout: SheetLayout, report: Report): BoundColumn[] {
  const bound = new Map<string, BoundColumn & { readonly place: ColumnPlace }>();
  for (const { index, place, at } of usedColumns(head, report)) {
    const known = columnOf(layout, place.heading);
    const fill = known?.fill ?? attributeOf(layout, place.heading);
    if (!known)
      report({ ...at, severity: 'WARNING', code: 'UNKNOWN_COLUMN', message: unknownColumn(layout, place, fill) });
    if (!fill) continue;
    const meaning = known?.heading ?? place.heading;
    const earlier = bound.get(meaning);
    if (earlier) report(duplicateColumn({ place, at }, earlier.place));
    else
      bound.set(meaning, {
        read: (cells) => cells[index] ?? null,
        place,
        required: known?.required ?? false,
        isDefault: false,
        fill,
      });
  }
  return [...bound.values()];
}

export function duplicateColumn({ place, at }: Omit<UsedColumn, 'index'>, earlier: ColumnPlace): Problem {
  const message = `"${place.heading}" means the same as "${earlier.heading}" in column ${earlier.letter}; rename or remove one of the two`;
  return { ...at, severity: 'ERROR', code: 'DUPLICATE_COLUMN', message };
}

interface UsedColumn {
  readonly index: number;
  readonly place: ColumnPlace;
  /** Where problems with it are. */
  readonly at: Pick<Problem, 'file' | 'sheet' | 'row' | 'column' | 'value'>;
}

/** The columns that have a heading, but for those whose heading cannot be one. */
export function usedColumns({ sheet, header, headings }: Head, report: Report): UsedColumn[] {
  return [...headings.entries()].flatMap(([index, cell]) => {
    if (!cell) return [];
    const place = { heading: cell.text, letter: letterOf(index) };
    const at = { ...ofSheet(sheet.file, sheet.name), row: header, column: place, value: place.heading };
    if (place.heading !== RESERVED) return [{ index, place, at }];
    report({ ...at, severity: 'ERROR', code: 'UNKNOWN_COLUMN', message: reservedColumn(place) });
    return [];
  });
}

/** Tells of the columns that have values below, and no heading. */
export function reportUnheaded({ sheet, header }: BoundSheet, indexes: Iterable<number>, report: Report): void {
  for (const letter of [...indexes].sort((a, b) => a - b).map(letterOf))
    report({
      ...ofSheet(sheet.file, sheet.name),
      severity: 'WARNING',
      code: 'UNKNOWN_COLUMN',
      row: header,
      column: { heading: '', letter },
      message: `column ${letter} has values and no heading, and is left out; give it one`,
    });
}

/** The column of a heading; the names that a column has of its own go before what is read as the same. */
export function columnOf({ columns }: SheetLayout, text: string): ColumnLayout | undefined {
  const key = foldedKey(text);
  const isNamed = (names: readonly string[]) => names.some((name) => foldedKey(name) === key);
  return (
    columns.find(({ heading, translations }) => isNamed([heading, ...translations])) ??
    columns.find(({ also }) => isNamed(also))
  );
}

/** No person gives a column this name; a program that keeps values by name would lose them. */
const RESERVED = '__proto__';

function reservedColumn({ heading }: ColumnPlace): string {
  return `"${heading}" can be no heading, for programs take it for a part of theirs; give the column another name`;
}

export function attributeOf({ rows }: SheetLayout, heading: string): Fill | null {
  return rows.kind === 'entity' ? { kind: 'attribute', name: heading } : null;
}

export function unknownColumn({ columns }: SheetLayout, { heading }: ColumnPlace, fill: Fill | null): string {
  const near = nearest(
    heading,
    columns.flatMap((column) => [column.heading, ...column.translations, ...column.also]),
  );
  const kept = fill ? 'its values are kept as attributes' : 'it is left out';
  return `"${heading}" is no column that we know; ${kept}${near ? `; did you mean "${near}"?` : ''}`;
}
