import { type ColumnPlace, nearest, type Problem } from '../changes/changes.js';
import { searchKey } from '../model/model.js';
import type { ColumnLayout, Fill, Layout, SheetLayout } from './layouts/layout.js';
import { letterOf, type Sheet } from './sheet.js';

/** A column of a sheet, and what it fills. */
export interface BoundColumn {
  readonly index: number;
  readonly place: ColumnPlace;
  readonly required: boolean;
  readonly fill: Fill;
}

/** A sheet whose rows we can read. */
export interface BoundSheet {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly columns: readonly BoundColumn[];
  /** The index of the first row below the headings. */
  readonly start: number;
}

type Report = (problem: Problem) => void;

/** How a sheet's name, or the first cell of a row, ends that is not to be read. */
export const SET_ASIDE = /\(ignore\)\s*$/i;

/** Finds out what the sheets of a file are and what their columns mean. */
export function bindSheets(layout: Layout, sheets: readonly Sheet[], report: Report): BoundSheet[] {
  const wanted = sheets.filter(({ name, rows }) => !SET_ASIDE.test(name) && rows.some((row) => row.some(Boolean)));
  const layouts = wanted.map((sheet) => ({ sheet, layout: layoutOf(layout, sheet) }));
  const noneFits = layouts.every((candidate) => candidate.layout === undefined);
  return layouts.flatMap(({ sheet, layout: found }) => {
    if (found) return bindSheet(sheet, found, report);
    report(unknownSheet(layout, sheet, noneFits ? 'ERROR' : 'WARNING'));
    return [];
  });
}

function layoutOf({ sheets }: Layout, { name }: Sheet): SheetLayout | undefined {
  const key = headingKey(name);
  return sheets.find(({ names }) => names.some((candidate) => headingKey(candidate) === key));
}

/** How headings and sheet names are compared. */
function headingKey(text: string): string {
  return searchKey(text.replaceAll('’', "'").replace(/[*_]/g, ' '));
}

function unknownSheet({ sheets }: Layout, { file, name }: Sheet, severity: Problem['severity']): Problem {
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

function ofSheet(file: string, sheet: string): Pick<Problem, 'file' | 'sheet' | 'row' | 'column' | 'value'> {
  return { file, sheet, row: null, column: null, value: null };
}

function bindSheet(sheet: Sheet, layout: SheetLayout, report: Report): BoundSheet[] {
  const header = sheet.rows.findIndex((row) => row.some(Boolean));
  const columns = bindColumns(sheet, layout, header, report);
  const missing = layout.columns.filter(
    ({ required, fill }) => required && !columns.some((column) => column.fill === fill),
  );
  const bound = [{ sheet, layout, columns, start: header + 1 }];
  if (missing.length === 0 || sheet.rows.slice(header + 1).every((row) => !row.some(Boolean))) return bound;
  for (const column of missing) reportMissing(sheet, header, column, report);
  return missing.some(({ fill }) => fill.kind === 'key') ? [] : bound;
}

/** Without its keys nothing can be made of a row; other columns may have been filled by an earlier file. */
function reportMissing({ file, name }: Sheet, header: number, { heading, fill }: ColumnLayout, report: Report): void {
  if (fill.kind === 'property') return;
  report({
    ...ofSheet(file, name),
    severity: fill.kind === 'key' ? 'ERROR' : 'WARNING',
    code: 'MISSING_COLUMN',
    row: header + 1,
    message: `there is no column "${heading}", and every row needs one; add it`,
  });
}

function bindColumns(sheet: Sheet, layout: SheetLayout, header: number, report: Report): BoundColumn[] {
  const bound = new Map<string, BoundColumn>();
  const headings = sheet.rows[header] ?? [];
  for (const [index, place] of usedColumns(sheet, header)) {
    const at = { ...ofSheet(sheet.file, sheet.name), row: header + 1, column: place, value: place.heading || null };
    const known = columnOf(layout, place.heading);
    const fill = known?.fill ?? attributeOf(layout, place.heading);
    if (!known)
      report({ ...at, severity: 'WARNING', code: 'UNKNOWN_COLUMN', message: unknownColumn(layout, place, fill) });
    if (!fill) continue;
    const meaning = known?.heading ?? place.heading;
    const earlier = bound.get(meaning);
    if (earlier)
      report({
        ...at,
        severity: 'ERROR',
        code: 'DUPLICATE_COLUMN',
        message: `"${place.heading}" means the same as "${headings[earlier.index]?.text}" in column ${earlier.place.letter}; rename or remove one of the two`,
      });
    else bound.set(meaning, { index, place, required: known?.required ?? false, fill });
  }
  return [...bound.values()];
}

/** The columns that have a heading, or a value below it. */
function usedColumns({ rows }: Sheet, header: number): [number, ColumnPlace][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index): [number, ColumnPlace] => [
    index,
    { heading: rows[header]?.[index]?.text ?? '', letter: letterOf(index) },
  ]).filter(([index, { heading }]) => heading !== '' || rows.slice(header + 1).some((row) => row[index]));
}

/** The column of a heading; the names that a column has of its own go before what is read as the same. */
function columnOf({ columns }: SheetLayout, text: string): ColumnLayout | undefined {
  const key = headingKey(text);
  const isNamed = (names: readonly string[]) => names.some((name) => headingKey(name) === key);
  return (
    columns.find(({ heading, translations }) => isNamed([heading, ...translations])) ??
    columns.find(({ also }) => isNamed(also))
  );
}

function attributeOf({ rows }: SheetLayout, heading: string): Fill | null {
  return rows.kind === 'entity' && heading !== '' ? { kind: 'attribute', name: heading } : null;
}

function unknownColumn({ columns }: SheetLayout, { heading, letter }: ColumnPlace, fill: Fill | null): string {
  if (heading === '') return `column ${letter} has values and no heading, and is left out; give it one`;
  const near = nearest(
    heading,
    columns.flatMap((column) => [column.heading, ...column.translations, ...column.also]),
  );
  const kept = fill ? 'its values are kept as attributes' : 'it is left out';
  return `"${heading}" is no column that we know; ${kept}${near ? `; did you mean "${near}"?` : ''}`;
}
