import type { GraphStore } from '../graph/store.js';
import type { Properties, PropertyValue } from '../model/model.js';
import { isNewerThan, writerOf } from './origin.js';
import type { Place } from './problem.js';
import type { Reporter } from './reporter.js';
import { same } from './values.js';

/** Who goes first where a file says something else than what somebody wrote after it was last imported. */
export interface Precedence {
  /** True: what the files say. */
  readonly overwrite: boolean;
  /** The revision of the last import of each file that has been imported. */
  readonly lastImports: ReadonlyMap<string, number>;
}

export async function readLastImports(store: GraphStore, files: readonly string[]): Promise<Map<string, number>> {
  const rows = await store.query(
    'UNWIND $files AS file MATCH (s:ChangeSet) WHERE file IN s.files RETURN file, max(s.revision) AS revision',
    { files: [...new Set(files)] },
  );
  return new Map(rows.map(({ file, revision }) => [String(file), Number(revision)]));
}

/** A value that a row would put in the place of another. */
export interface Replacement {
  readonly place: Place;
  /** What the row calls it, and the property that it lies in. */
  readonly key: string;
  readonly property: string;
  readonly current: PropertyValue;
  readonly value: PropertyValue;
}

/** Whether a newer value stays, which is told. */
export function keepsNewer(
  { overwrite, lastImports }: Precedence,
  reporter: Reporter,
  old: Properties,
  { place, key, property, current, value }: Replacement,
): boolean {
  if (overwrite || current === null || same(current, value)) return false;
  const { file } = place;
  const writer = writerOf(old, property);
  if (!isNewerThan({ file, lastImport: lastImports.get(file) ?? null }, writer)) return false;
  reporter.report(place, {
    severity: 'WARNING',
    code: 'NEWER_VALUE',
    property: key,
    value: value === null ? null : String(value),
    message: `"${String(current)}" stays, for it was written (${writer}) after ${file} was last imported; correct the row, or import with --overwrite`,
  });
  return true;
}
