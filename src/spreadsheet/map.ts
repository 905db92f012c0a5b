import { grouped } from '../changes/changes.js';
import {
  attributeOf,
  type BoundColumn,
  type BoundSheet,
  columnOf,
  duplicateColumn,
  missingIn,
  type Report,
  sheetNamed,
  unknownColumn,
  usedColumns,
} from './bind.js';
import { type SheetRow, textCell, UnreadableError } from './files/sheet.js';
import type { Head } from './head.js';
import { foldedKey } from './layouts/keys.js';
import type { ColumnLayout, Layout, SheetLayout } from './layouts/layout.js';
import type { Expression, RowsMapping, SheetMapping } from './layouts/mapping.js';
import { type Theirs, theirsOf } from './theirs.js';
import { splitList } from './values/values.js';

/** Whether a sheet has the headings by which a mapping knows it. */
export function fits({ knownBy }: SheetMapping, { headings }: Head): boolean {
  const keys = new Set(headings.flatMap((cell) => (cell ? [foldedKey(cell.text)] : [])));
  return knownBy.every((heading) => keys.has(foldedKey(heading)));
}

/** A sheet of another form, as the rows of our own sheets that its rows stand for. */
export function bindMapped(
  own: Layout,
  mapping: string,
  sheet: SheetMapping,
  head: Head,
  report: Report,
): BoundSheet[] {
  const theirs = theirsOf(head);
  const [main = [], ...others] = sheet.rows.map((rows) => bindRows(own, mapping, rows, head, theirs));
  const attributes = attributeColumns(sheet, head, theirs, main[0]?.layout, report);
  return [
    ...main.map((bound, index) => ({
      ...bound,
      columns: [...bound.columns, ...attributes],
      isMain: index === 0,
    })),
    ...others.flat(),
  ];
}

/** What stands in columns of which nothing is made is kept, and told unless the mapping speaks of them. */
function attributeColumns(
  { keep, leaveOut }: SheetMapping,
  head: Head,
  { used }: Theirs,
  main: SheetLayout | undefined,
  report: Report,
): BoundColumn[] {
  const isAmong = (headings: readonly string[], heading: string) =>
    headings.some((other) => foldedKey(other) === foldedKey(heading));
  const columns = usedColumns(head, report).filter(({ place }) => !isAmong(leaveOut, place.heading));
  for (const [first, ...others] of grouped(columns, ({ place }) => foldedKey(place.heading)).values())
    for (const other of others) if (first) report(duplicateColumn(other, first.place));
  return columns.flatMap(({ index, place, at }) => {
    const isKept = isAmong(keep, place.heading);
    if (!main || (used.has(index) && !isKept)) return [];
    const fill = attributeOf(main, place.heading);
    if (!isKept)
      report({ ...at, severity: 'WARNING', code: 'UNKNOWN_COLUMN', message: unknownColumn(main, place, fill) });
    return fill ? [{ read: (cells) => cells[index] ?? null, place, required: false, isDefault: false, fill }] : [];
  });
}

/** The rows of one of our sheets; of each that it may be, where the rows themselves tell which. */
function bindRows(own: Layout, mapping: string, rows: RowsMapping, head: Head, theirs: Theirs): BoundSheet[] {
  const named = rows.sheet.from.map((name) => sheetNamed(own, name)).find((layout) => layout !== null);
  if (named) return [bindTarget(mapping, rows, head, theirs, named, null)];
  const choice = theirs.compile({ ...rows.sheet, words: new Map(), otherwise: null });
  const otherwise = rows.sheet.otherwise === null ? null : sheetNamed(own, rows.sheet.otherwise);
  if (!choice?.place || !otherwise)
    throw new UnreadableError(
      `${mapping}: "${rows.sheet.from.join(', ')}" is no sheet of ours; name one, or give a column that tells, and an else`,
    );
  const chosen = (cells: SheetRow) => {
    const text = choice.read(cells)?.text ?? '';
    return sheetOfWord(own, text) ?? sheetOfWord(own, rows.sheet.words.get(foldedKey(text)) ?? '') ?? otherwise;
  };
  return own.sheets
    .filter((layout) => layout.rows.kind === 'entity')
    .map((layout) => bindTarget(mapping, rows, head, theirs, layout, (cells) => chosen(cells) === layout));
}

/** By the name of a sheet, or of what its rows are. */
function sheetOfWord(own: Layout, word: string): SheetLayout | null {
  const key = foldedKey(word);
  return (
    sheetNamed(own, word) ??
    own.sheets.find(({ rows }) => rows.kind === 'entity' && foldedKey(rows.type) === key) ??
    null
  );
}

function bindTarget(
  mapping: string,
  { columns: made, optional, each }: RowsMapping,
  head: Head,
  theirs: Theirs,
  layout: SheetLayout,
  isOurs: ((cells: SheetRow) => boolean) | null,
): BoundSheet {
  const columns = [...made].flatMap(([heading, expression]) => {
    const column = columnOf(layout, heading);
    if (!column && isOurs === null)
      throw new UnreadableError(`${mapping}: the sheet ${layout.names[0]} has no column "${heading}"`);
    return column && (isOurs === null || canHold(column, expression)) ? bindColumn(column, expression, theirs) : [];
  });
  const isEntity = layout.rows.kind === 'entity';
  const keys = columns.filter(({ fill, required }) => fill.kind === 'key' && (required || isEntity));
  const isConstant = isOurs === null && columns.every(({ place }) => place === null);
  const several = each === null ? null : theirs.indexOf(each);
  return {
    ...head,
    layout,
    columns,
    missing: missingIn(layout, columns),
    isMain: false,
    proposes: true,
    rowsIn: (cells, isFirst) => {
      if (isConstant && !isFirst) return [];
      if (isOurs && !isOurs(cells)) return [];
      if (optional && keys.some(({ read }) => read(cells) === null)) return [];
      return several === null ? [cells] : apart(cells, several);
    },
  };
}

function bindColumn(column: ColumnLayout, expression: Expression, theirs: Theirs): BoundColumn[] {
  const compiled = theirs.compile(expression);
  if (!compiled) return [];
  return [{ ...compiled, required: column.required, isDefault: expression.isDefault, fill: column.fill }];
}

/** Of sheets that rows choose from, not all have the word that is said of all of them. */
function canHold({ fill }: ColumnLayout, { from, isDefault }: Expression): boolean {
  const words = fill.kind === 'property' ? fill.field.values : null;
  return !isDefault || words === null || from.every((word) => words.includes(word));
}

/** A row for each of those in one of its cells. */
function apart(cells: SheetRow, index: number): SheetRow[] {
  const items = splitList(cells[index]?.text ?? '');
  return items.length < 2 ? [cells] : items.map((item) => cells.with(index, textCell(item)));
}
