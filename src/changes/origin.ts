import type { Properties } from '../model/model.js';
import type { Place } from './problem.js';
import { FIELD_ORIGINS, ORIGIN } from './shape.js';
import { difference, present, textIn, valueIn } from './values.js';

/**
 * Where things come from. `origin` is the row that made a node or tie, or that changed it last from the same sheet;
 * `fieldOrigins` holds, as JSON, the rows of other sheets that changed single properties since.
 *
 * A row is `le-havre.xlsx · Organisations · row 2 · batch 1`; the batch is the revision that its change set made.
 */
export function originOf({ file, sheet, row }: Place, batch: number): string {
  return `${sheetPrefix(file, sheet)}${row} · batch ${batch}`;
}

/** What a person changed with a batch, and no row said. */
export function originByHand(batch: number): string {
  return `by hand · batch ${batch}`;
}

/** The same, with where the value of one property comes from. */
export function withFieldOrigin(properties: Properties, property: string, origin: string): Properties {
  return { ...properties, [FIELD_ORIGINS]: toFieldOrigins(new Map(fieldOrigins(properties)).set(property, origin)) };
}

/** Whether an origin is a row of the same sheet of the same file. */
export function wroteIt({ file, sheet }: Place, origin: unknown): boolean {
  return typeof origin === 'string' && origin.startsWith(sheetPrefix(file, sheet));
}

function sheetPrefix(file: string, sheet: string): string {
  return `${file} · ${sheet} · row `;
}

/** Whether the same sheet of the same file wrote all that there is. */
export function wroteAll(place: Place, properties: Properties): boolean {
  const origins = [properties[ORIGIN], ...fieldOrigins(properties).values()];
  return origins.every((origin) => wroteIt(place, origin));
}

/** The origin of what a property holds; null where nobody knows. */
export function writerOf(properties: Properties, property: string): string | null {
  return fieldOrigins(properties).get(property) ?? textIn(properties, ORIGIN);
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
  return (isExport || !writer.startsWith(`${file} · `)) && batchOf(writer) > revision;
}

/** The revision that wrote what comes from there; 0 where it does not say. */
export function batchOf(origin: string): number {
  return Number(/ · batch (\d+)$/.exec(origin)?.[1] ?? 0);
}

/** The row that brought something in with a batch; null where none of its properties says so. */
export function rowIn(properties: Properties, batch: number): string | null {
  const origins = [textIn(properties, ORIGIN), ...fieldOrigins(properties).values()];
  return origins.find((origin) => origin?.endsWith(` · batch ${batch}`)) ?? null;
}

/** The rows of other sheets than that of `origin`, by property. */
export function fieldOrigins(properties: Properties): ReadonlyMap<string, string> {
  const text = textIn(properties, FIELD_ORIGINS);
  if (text === null) return NONE;
  const parsed: unknown = JSON.parse(text);
  return new Map(
    Object.entries(parsed ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

/** As it is kept; null where there are none. */
export function toFieldOrigins(origins: ReadonlyMap<string, string>): string | null {
  const sorted = [...origins].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length > 0 ? JSON.stringify(Object.fromEntries(sorted)) : null;
}

/** What is wanted, and where it comes from once `place` has changed it; `old` is null for what is new. */
export function withOrigin(old: Properties | null, wanted: Properties, place: Place, batch: number): Properties {
  const origin = originOf(place, batch);
  if (old === null) return { ...wanted, [ORIGIN]: origin };
  const changed = difference(old, wanted);
  if (!changed) return wanted;
  const elsewhere = ORIGIN in old && !wroteIt(place, old[ORIGIN]);
  const origins = new Map(fieldOrigins(old));
  for (const name of Object.keys(changed.after))
    if (elsewhere) origins.set(name, origin);
    else origins.delete(name);
  return present({
    ...wanted,
    [ORIGIN]: elsewhere ? valueIn(old, ORIGIN) : origin,
    [FIELD_ORIGINS]: toFieldOrigins(origins),
  });
}
