import type { Properties } from '../model/model.js';
import { differing, fieldOrigins, fieldsOf, propertyOf, toFieldOrigins } from './fields.js';
import type { Place } from './problem.js';
import { FIELD_ORIGINS, ORIGIN } from './shape.js';
import { merged, present, textIn } from './values.js';

/**
 * Where things come from. `origin` is the row that made a node or tie; `fieldOrigins` holds, as JSON, the other rows
 * that said single fields of it, then or since: what one wrote must not look newer because another was corrected.
 *
 * A row is `le-havre.xlsx · Organisations · row 2 · batch 1`; the batch is the revision that its change set made.
 */
export function originOf({ file, sheet, row }: Place, batch: number): string {
  // Joined, it is one text in memory; put together, it would be as many as it has parts.
  return [file, sheet, `row ${row}`, `batch ${batch}`].join(' · ');
}

/** What a person changed with a batch, and no row said. */
export function originByHand(batch: number): string {
  return `by hand · batch ${batch}`;
}

/** What an undo with a batch brought back, or emptied. */
export function originByUndo(batch: number): string {
  return `undo · batch ${batch}`;
}

/** The same, with where the value of one field comes from. */
export function withFieldOrigin(properties: Properties, field: string, origin: string): Properties {
  return { ...properties, [FIELD_ORIGINS]: toFieldOrigins(new Map(fieldOrigins(properties)).set(field, origin)) };
}

/** Whether an origin is a row of the same sheet of the same file. */
export function wroteIt({ file, sheet }: Place, origin: unknown): boolean {
  return typeof origin === 'string' && origin.startsWith(sheetPrefix(file, sheet));
}

/** Whether an origin is a row of a file. */
export function isFrom(file: string, origin: string | null): boolean {
  return origin?.startsWith(`${file} · `) ?? false;
}

function sheetPrefix(file: string, sheet: string): string {
  return `${file} · ${sheet} · row `;
}

/** All rows that something comes from. */
export function originsOf(properties: Properties): (string | null)[] {
  return [textIn(properties, ORIGIN), ...fieldOrigins(properties).values()];
}

/** Whether the same sheet of the same file wrote all that there is. */
export function wroteAll(place: Place, properties: Properties): boolean {
  return originsOf(properties).every((origin) => wroteIt(place, origin));
}

/** The origin of what a field holds; null where nobody knows. */
export function writerOf(properties: Properties, field: string): string | null {
  const origins = fieldOrigins(properties);
  // Once all numbers of an entity had one origin, and all its attributes.
  return origins.get(field) ?? origins.get(propertyOf(field)) ?? textIn(properties, ORIGIN);
}

/** Who emptied a field; null where it never held anything. */
export function clearerOf(properties: Properties, field: string): string | null {
  return fieldOrigins(properties).get(field) ?? null;
}

/** How much of the graph a file knows. */
export interface Knowledge {
  /** The revision up to which. */
  readonly revision: number;
  /** Whether it tells of the whole graph as it was at that revision, and not of what it says itself. */
  readonly isExport: boolean;
}

/** Whether what a property holds was written without a file's knowing: a row of it which says something else may be out of date. */
export function isNewerThan(file: string, { revision, isExport }: Knowledge, writer: string | null): boolean {
  if (writer === null) return false;
  // What the file wrote itself it knows; of an export there are copies, and somebody else's may have been first.
  return (isExport || !isFrom(file, writer)) && batchOf(writer) > revision;
}

/** The revision that wrote what comes from there; 0 where it does not say. */
export function batchOf(origin: string): number {
  return Number(/ · batch (\d+)$/.exec(origin)?.[1] ?? 0);
}

/** The row that brought something in with a batch; null where none of its properties says so. */
export function rowIn(properties: Properties, batch: number): string | null {
  return originsOf(properties).find((origin) => origin?.endsWith(` · batch ${batch}`)) ?? null;
}

/**
 * What is wanted, and where it comes from once `place` has said it, and other rows some of its fields; `old` is null for
 * what is new.
 */
export function withOrigin(
  old: Properties | null,
  wanted: Properties,
  place: Place,
  batch: number,
  others: ReadonlyMap<string, Place> = new Map(),
): Properties {
  const row = originOf(place, batch);
  const placed = old === null ? merged(wanted, { [ORIGIN]: row }) : wanted;
  if (old === null && others.size === 0) return placed;
  const origins = differing(fieldsOf(old ?? {}), fieldsOf(wanted))
    .map((field) => [field, originOf(others.get(field) ?? place, batch)] as const)
    .filter(([, origin]) => old !== null || origin !== row);
  if (origins.length === 0) return placed;
  return present({ ...placed, [FIELD_ORIGINS]: toFieldOrigins(new Map([...fieldOrigins(old ?? {}), ...origins])) });
}
