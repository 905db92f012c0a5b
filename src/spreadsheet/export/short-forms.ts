import { FIELD_ORIGINS, firstIdOf, ORIGIN, textIn, valueIn } from '../../changes/changes.js';
import type { Model, Properties, PropertyValue, ReferenceField, TieField } from '../../model/model.js';
import type { ColumnLayout, Fill, SheetLayout } from '../layouts/layout.js';
import { joinList } from '../values/values.js';
import { MOST_CHARACTERS } from '../write/table.js';
import type { End, ExportedTie } from './subgraph.js';

export type TiesFill = Extract<Fill, { kind: 'ties' }>;

/** A column whose cells are short forms of ties. */
export interface ShortColumn extends TiesFill {
  readonly heading: string;
  /** Where the row's entity stands in these ties. */
  readonly end: End;
  /** The ties' properties that have a column of their own beside. */
  readonly beside: readonly string[];
  readonly references: readonly ReferenceField[];
}

/** What the short forms of a row hold. */
export interface ShortForms {
  /** The ids in each column, by heading. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** What stands in the columns beside, by the column of the ties and property. */
  readonly beside: (of: TieField, property: string) => PropertyValue;
  /** The ties that no cell can say: each is a row of its own. */
  readonly others: readonly ExportedTie[];
}

export function shortColumns(model: Model, { columns }: SheetLayout): ShortColumn[] {
  const besideOf = (field: TieField) =>
    columns.flatMap(({ fill }) => (fill.kind === 'tieProperty' && fill.of === field ? [fill.field.property] : []));
  const found = columns.flatMap(({ heading, fill }: ColumnLayout): ShortColumn[] => {
    if (fill.kind !== 'ties') return [];
    const fields = [...(model.tieProperties.get(fill.field.properties)?.fields.values() ?? [])];
    const references = fields.filter((field) => field.kind === 'reference');
    const end = fill.field.direction === 'IN' ? 'to' : 'from';
    return [{ ...fill, heading, end, beside: besideOf(fill.field), references }];
  });
  // What a row's ties refer to stands in a column of its own, which has to be known before the others.
  const isReferredTo = ({ field }: ShortColumn) =>
    found.some(({ references }) => references.some(({ far }) => far === field.far));
  return [...found.filter(isReferredTo), ...found.filter((column) => !isReferredTo(column))];
}

/**
 * A tie stands in a cell where that cell, imported into an empty graph, would make this very tie: its id, its properties,
 * and no other between the two. All others have to be rows of their own.
 */
export function shortForms(id: string, columns: readonly ShortColumn[], ties: readonly ExportedTie[]): ShortForms {
  const ids = new Map<string, readonly string[]>();
  const besides = new Map<TieField, Properties>();
  const others: ExportedTie[] = [];
  for (const column of columns) {
    const candidates = ties.filter((tie) => tie.type === column.type && tie[column.end] === id);
    const referred = (field: ReferenceField, far: string) =>
      field.far === column.field.far ? far : firstId(columns, ids, field.far);
    const alone = onlyOnes(candidates.map((tie) => farOf(column, tie)));
    const fitting = candidates.filter((tie) => alone.has(farOf(column, tie)) && isMadeByCell(column, tie, referred));
    const beside = besideIn(column, fitting[0]);
    const agreeing = fitting.filter((tie) =>
      column.beside.every((name) => valueIn(tie.properties, name) === valueIn(beside, name)),
    );
    const farIds = agreeing.map((tie) => farOf(column, tie));
    const inCell = asManyAsFit(mostReferredFirst(farIds, column, columns, ties));
    besides.set(column.field, beside);
    ids.set(column.heading, inCell);
    const told = new Set(inCell);
    others.push(...candidates.filter((tie) => !told.has(farOf(column, tie))));
  }
  return { ids, beside: (of, property) => valueIn(besides.get(of) ?? {}, property), others };
}

function farOf({ end }: ShortColumn, { from, to }: ExportedTie): string {
  return end === 'from' ? to : from;
}

/** The ids that are there once. */
function onlyOnes(ids: readonly string[]): Set<string> {
  const once = new Set<string>();
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) once.delete(id);
    else once.add(id);
    seen.add(id);
  }
  return once;
}

function asManyAsFit(ids: readonly string[]): readonly string[] {
  let [length, count] = [0, 0];
  for (const id of ids) {
    // With the bar before it.
    length += joinList(['', id]).length;
    if (length > MOST_CHARACTERS) break;
    count += 1;
  }
  return ids.slice(0, count);
}

function firstId(
  columns: readonly ShortColumn[],
  ids: ReadonlyMap<string, readonly string[]>,
  far: string,
): string | null {
  const column = columns.find(({ field }) => field.far === far);
  return (column && ids.get(column.heading)?.[0]) ?? null;
}

function isMadeByCell(
  column: ShortColumn,
  tie: ExportedTie,
  referred: (field: ReferenceField, far: string) => string | null,
): boolean {
  const { properties } = tie;
  const far = farOf(column, tie);
  const said = new Set([ORIGIN, FIELD_ORIGINS, ...column.beside, ...column.references.map(({ property }) => property)]);
  return (
    Object.keys(properties).every((name) => said.has(name) || valueIn(properties, name) === null) &&
    column.references.every((field) => textIn(properties, field.property) === referred(field, far)) &&
    tie.id === firstIdOf(tie, properties)
  );
}

function besideIn({ beside }: ShortColumn, tie: ExportedTie | undefined): Properties {
  return Object.fromEntries(beside.map((name) => [name, valueIn(tie?.properties ?? {}, name)]));
}

/** The first id in a column is what the row's other ties are taken to refer to: the one that most of them do stands first. */
function mostReferredFirst(
  ids: readonly string[],
  { field }: ShortColumn,
  columns: readonly ShortColumn[],
  ties: readonly ExportedTie[],
): string[] {
  const counts = new Map<string, number>();
  for (const { type, references } of columns)
    for (const { property, far } of references)
      if (far === field.far)
        for (const tie of ties) {
          const id = tie.type === type ? textIn(tie.properties, property) : null;
          if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
        }
  return [...ids].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
