import { type ColumnPlace, nearest, type Problem } from '../changes/changes.js';
import { searchKey } from '../model/model.js';
import { isBlank, letterOf, type Sheet, type SheetRow } from './files/sheet.js';
import { type Head, headOf } from './head.js';
import type { ColumnLayout, Fill, Layout, SheetLayout } from './layouts/layout.js';

/** A column of a sheet, and what it fills. */
export interface BoundColumn {
  readonly index: number;
  readonly place: ColumnPlace;
  readonly required: boolean;
  readonly fill: Fill;
}

/** A sheet whose rows we can read. */
export interface BoundSheet extends Head {
  readonly layout: SheetLayout;
  readonly columns: readonly BoundColumn[];
  /** Required columns that it lacks. */
  readonly missing: readonly ColumnLayout[];
}

type Report = (problem: Problem) => void;

/** How a sheet's name, or the first cell of a row, ends that is not to be read. */
const SET_ASIDE = /\(ignore\)\s*$/i;

/** The rows below the headings in which anything stands, by number, but for those that are set aside. */
export async function* dataRows({ sheet, header }: BoundSheet): AsyncGenerator<[number: number, cells: SheetRow]> {
  let number = 0;
  for await (const cells of sheet.rows()) {
    number += 1;
    if (number > header && !isBlank(cells) && !isSetAside(cells)) yield [number, cells];
  }
}

function isSetAside(cells: SheetRow): boolean {
  return SET_ASIDE.test(cells.find((cell) => cell !== null)?.text ?? '');
}

/** Finds out what the sheets of a file are and what their columns mean. */
export async function bindSheets(layout: Layout, sheets: readonly Sheet[], report: Report): Promise<BoundSheet[]> {
  const heads = await Promise.all(sheets.filter(({ name }) => !SET_ASIDE.test(name)).map(headOf));
  const layouts = heads.flatMap((head) => (head ? [{ head, layout: layoutOf(layout, head.sheet) }] : []));
  const noneFits = layouts.every((candidate) => candidate.layout === undefined);
  return layouts.flatMap(({ head, layout: found }) => {
    if (found) return [bindSheet(head, found, report)];
    report(unknownSheet(layout, head.sheet, noneFits ? 'ERROR' : 'WARNING'));
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

function bindSheet(head: Head, layout: SheetLayout, report: Report): BoundSheet {
  const columns = bindColumns(head, layout, report);
  const missing = layout.columns.filter(
    ({ required, fill }) => required && !columns.some((column) => column.fill === fill),
  );
  return { ...head, layout, columns, missing };
}

/**
 * Tells of the required columns that a sheet lacks; whether its rows can be read all the same: nothing can be made of them
 * without their keys. Which properties an entity lacks is seen when all files and the graph have told of it.
 */
export function reportMissing(bound: BoundSheet, isExport: boolean, report: Report): boolean {
  const { sheet, header, missing } = bound;
  for (const { heading, fill } of missing)
    if (fill.kind === 'key' || (fill.kind !== 'property' && !isExport))
      report({
        ...ofSheet(sheet.file, sheet.name),
        severity: 'ERROR',
        code: 'MISSING_COLUMN',
        row: header,
        message: `there is no column "${heading}", and every row needs one; add it`,
      });
  return !missing.some(({ fill }) => fill.kind === 'key');
}

function bindColumns({ sheet, header, headings }: Head, layout: SheetLayout, report: Report): BoundColumn[] {
  const bound = new Map<string, BoundColumn>();
  for (const [index, cell] of headings.entries()) {
    if (!cell) continue;
    const place = { heading: cell.text, letter: letterOf(index) };
    const at = { ...ofSheet(sheet.file, sheet.name), row: header, column: place, value: place.heading };
    if (place.heading === RESERVED) {
      report({ ...at, severity: 'ERROR', code: 'UNKNOWN_COLUMN', message: reservedColumn(place) });
      continue;
    }
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
        message: `"${place.heading}" means the same as "${earlier.place.heading}" in column ${earlier.place.letter}; rename or remove one of the two`,
      });
    else bound.set(meaning, { index, place, required: known?.required ?? false, fill });
  }
  return [...bound.values()];
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
function columnOf({ columns }: SheetLayout, text: string): ColumnLayout | undefined {
  const key = headingKey(text);
  const isNamed = (names: readonly string[]) => names.some((name) => headingKey(name) === key);
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

function attributeOf({ rows }: SheetLayout, heading: string): Fill | null {
  return rows.kind === 'entity' ? { kind: 'attribute', name: heading } : null;
}

function unknownColumn({ columns }: SheetLayout, { heading }: ColumnPlace, fill: Fill | null): string {
  const near = nearest(
    heading,
    columns.flatMap((column) => [column.heading, ...column.translations, ...column.also]),
  );
  const kept = fill ? 'its values are kept as attributes' : 'it is left out';
  return `"${heading}" is no column that we know; ${kept}${near ? `; did you mean "${near}"?` : ''}`;
}
