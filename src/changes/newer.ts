import { createHash } from 'node:crypto';
import type { GraphStore } from '../graph/store.js';
import type { Cause, Properties, PropertyValue } from '../model/model.js';
import { batchOf, isNewerThan, writerOf } from './origin.js';
import type { Place } from './problem.js';
import type { Reporter } from './reporter.js';
import { same } from './values.js';

/** Who goes first where a file says something else than what somebody wrote after it was last imported. */
export interface Precedence {
  /** True: what the files say. */
  readonly overwrite: boolean;
  /** What each file that has been imported knows of the graph. */
  readonly imports: ReadonlyMap<string, Imports>;
  /** Gathers the marks of what does not go in. */
  readonly overruled: Set<string>;
}

/** The imports of one file. */
export interface Imports {
  /** The revision of the last of them. */
  readonly last: number;
  /**
   * What it said and a newer value kept out, by its mark, with the revision of that import: as long as that value stands,
   * saying so again is nothing new.
   */
  readonly overruled: ReadonlyMap<string, number>;
}

/** By file; nothing of files that were never imported. */
export async function readImports(store: GraphStore, files: readonly string[]): Promise<Map<string, Imports>> {
  const rows = await store.query(
    `UNWIND $files AS file MATCH (s:ChangeSet) WHERE file IN s.files
     RETURN file, s.revision AS revision, s.overruled AS overruled ORDER BY revision`,
    { files: [...new Set(files)] },
  );
  const imports = new Map<string, { last: number; overruled: Map<string, number> }>();
  for (const { file, revision, overruled } of rows) {
    const known = imports.get(String(file)) ?? { last: 0, overruled: new Map() };
    known.last = Number(revision);
    if (Array.isArray(overruled)) for (const mark of overruled) known.overruled.set(String(mark), known.last);
    imports.set(String(file), known);
  }
  return imports;
}

/** The same cause, with what did not go in. */
export function withOverruled(cause: Cause, { overruled }: Precedence): Cause {
  return cause.kind === 'IMPORT' && overruled.size > 0 ? { ...cause, overruled: [...overruled].sort() } : cause;
}

/** A value that a row would put in the place of another. */
export interface Replacement {
  readonly place: Place;
  /** The id of the entity or tie. */
  readonly of: string;
  /** What the row calls it, and the property that it lies in. */
  readonly key: string;
  readonly property: string;
  readonly current: PropertyValue;
  readonly value: PropertyValue;
}

/** Whether a newer value stays, which is told, and remembered of the file. */
export function keepsNewer(
  { overwrite, imports, overruled }: Precedence,
  reporter: Reporter,
  old: Properties,
  replacement: Replacement,
): boolean {
  const { place, key, property, current, value } = replacement;
  const known = imports.get(place.file);
  const writer = writerOf(old, property);
  if (overwrite || !known || writer === null || current === null || same(current, value)) return false;
  const mark = markOf(replacement);
  const isNewer = isNewerThan({ file: place.file, lastImport: known.last }, writer);
  if (!isNewer && (known.overruled.get(mark) ?? 0) <= batchOf(writer)) return false;
  overruled.add(mark);
  const reason = isNewer
    ? `it was written (${writer}) after ${place.file} was last imported`
    : `it was written (${writer}) before, and the row says nothing new`;
  reporter.report(place, {
    severity: 'WARNING',
    code: 'NEWER_VALUE',
    property: key,
    value: value === null ? null : String(value),
    message: `"${String(current)}" stays, for ${reason}; correct the row, or import with --overwrite`,
  });
  return true;
}

/** What a file says of one field, as short as it can be told from all else. A history need not hold the value itself. */
function markOf({ place, of, key, value }: Replacement): string {
  return createHash('sha256')
    .update(JSON.stringify([place.file, of, key, value]))
    .digest('base64url')
    .slice(0, 16);
}
