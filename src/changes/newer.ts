import { createHash } from 'node:crypto';
import type { GraphStore } from '../graph/store.js';
import type { Cause, Properties, PropertyValue } from '../model/model.js';
import { grouped } from './batches.js';
import { batchOf, clearerOf, isNewerThan, type Knowledge, originsOf, writerOf } from './origin.js';
import type { Place } from './problem.js';
import type { TieState } from './records.js';
import type { Reporter } from './reporter.js';
import { NOTHING_SINCE, readSince, type Since } from './since.js';
import { same } from './values.js';

/** Who goes first where a file says something else than what somebody wrote and the file cannot know. */
export interface Precedence {
  /** True: what the files say. */
  readonly overwrite: boolean;
  /** What each file knows of the graph; nothing of one that was never imported, and is no export. */
  readonly known: ReadonlyMap<string, KnownTo>;
  /** Gathers the marks of what does not go in. */
  readonly overruled: Set<string>;
}

/** What a file knows, and what it said in vain. */
export interface KnownTo extends Knowledge {
  /**
   * What it said and a newer value kept out, by its mark, with the revision of that import: as long as that value stands,
   * saying so again is nothing new.
   */
  readonly overruled: ReadonlyMap<string, number>;
  /** What happened since without leaving a trace where it did; nothing where only newer rows of others matter. */
  readonly since: Since;
}

/**
 * What files know since they were last imported, by file. An import that was undone is as if it had not been; where no other
 * is left, the file knows what there was before it first came.
 */
export async function readImports(store: GraphStore, files: readonly string[]): Promise<Map<string, KnownTo>> {
  const rows = await store.query(
    `UNWIND $files AS file MATCH (s:ChangeSet) WHERE file IN s.files
     RETURN file, s.revision AS revision, s.overruled AS overruled ORDER BY revision`,
    { files: [...new Set(files)] },
  );
  const undone = rows.length > 0 ? await readUndone(store) : new Set();
  const imports = new Map<string, KnownTo>();
  for (const [file, sets] of grouped(rows, (row) => String(row.file))) {
    const revisions = sets.map(({ revision }) => Number(revision));
    imports.set(file, {
      revision: Math.max(Math.min(...revisions) - 1, ...revisions.filter((revision) => !undone.has(revision))),
      isExport: false,
      since: NOTHING_SINCE,
      overruled: new Map(
        sets.flatMap(({ revision, overruled }) =>
          Array.isArray(overruled) ? overruled.map((mark) => [String(mark), Number(revision)] as const) : [],
        ),
      ),
    });
  }
  return imports;
}

/** The change sets that were undone, by an undo that was not undone itself. */
async function readUndone(store: GraphStore): Promise<Set<number>> {
  const undos = await store.query(
    `MATCH (s:ChangeSet) WHERE s.kind = 'UNDO' RETURN s.revision AS revision, s.undoes AS undoes ORDER BY revision DESC`,
  );
  const undone = new Set<number>();
  for (const { revision, undoes } of undos) if (!undone.has(Number(revision))) undone.add(Number(undoes));
  return undone;
}

/** What exports know: all that the graph held when they were made, and nothing since, whoever wrote it. */
export async function readExports(
  store: GraphStore,
  exports: ReadonlyMap<string, number>,
): Promise<Map<string, KnownTo>> {
  const known = new Map<string, KnownTo>();
  for (const [file, revision] of exports)
    known.set(file, { revision, isExport: true, overruled: new Map(), since: await readSince(store, revision) });
  return known;
}

/** The same cause, with what did not go in. */
export function withOverruled(cause: Cause, { overruled }: Precedence): Cause {
  return cause.kind === 'IMPORT' && overruled.size > 0 ? { ...cause, overruled: [...overruled].sort() } : cause;
}

/** A value that a row would put in the place of another, or where one was taken away. */
export interface Replacement {
  readonly place: Place;
  /** The id of the entity or tie. */
  readonly of: string;
  /** What the row calls it, and which of the fields it is. */
  readonly key: string;
  readonly field: string;
  readonly current: PropertyValue;
  readonly value: PropertyValue;
}

/** Whether a newer value stays, which is told, and remembered of the file. */
export function keepsNewer(
  { overwrite, known, overruled }: Precedence,
  reporter: Reporter,
  old: Properties,
  replacement: Replacement,
): boolean {
  const { place, of, key, field, current, value } = replacement;
  const { file } = place;
  const knownToFile = known.get(file);
  if (overwrite || !knownToFile || same(current, value)) return false;
  const written = current === null ? clearerOf(old, field) : writerOf(old, field);
  const undo = knownToFile.since.takenBack.get(of)?.get(field) ?? null;
  const newer = newestOf([written, undo], file, knownToFile);
  const writer = newer ?? written;
  if (!writer) return false;
  const mark = markOf(replacement);
  const isNewer = newer !== undefined;
  if (!isNewer && (knownToFile.overruled.get(mark) ?? 0) <= batchOf(writer)) return false;
  // An export knows no more when it comes again, and a mark outlasts all that its file is imported with later.
  if (isNewer && !knownToFile.isExport) overruled.add(mark);
  reporter.report(place, {
    severity: 'WARNING',
    code: 'NEWER_VALUE',
    property: key,
    value: value === null ? null : String(value),
    message: `${stayingIn(current)} (${writer}) ${reasonFor(file, knownToFile, isNewer)}, or import with --overwrite`,
  });
  return true;
}

/** Whether a tie that its cell no longer holds stays, because something of it is newer, which is told. */
export function keepsNewerTie(
  { overwrite, known }: Precedence,
  reporter: Reporter,
  place: Place,
  tie: TieState,
  far: string,
): boolean {
  const { file } = place;
  const knownToFile = known.get(file);
  if (overwrite || !knownToFile) return false;
  const undos = knownToFile.since.takenBack.get(tie.id)?.values() ?? [];
  const newer = newestOf([...originsOf(tie.properties), ...undos], file, knownToFile);
  if (newer === undefined) return false;
  reporter.report(place, {
    severity: 'WARNING',
    code: 'NEWER_VALUE',
    property: 'to',
    value: far,
    message: `${nameOfTie(tie)} stays, for it was written (${newer}) ${reasonFor(file, knownToFile, true)}, or import with --overwrite`,
  });
  return true;
}

export function nameOfTie({ type, from, to }: Pick<TieState, 'type' | 'from' | 'to'>): string {
  return `the tie ${type} from ${from} to ${to}`;
}

function newestOf(origins: readonly (string | null)[], file: string, knownToFile: KnownTo): string | undefined {
  const newer = origins.filter((origin) => origin !== null).filter((origin) => isNewerThan(file, knownToFile, origin));
  return newer.sort((a, b) => batchOf(b) - batchOf(a))[0];
}

function stayingIn(current: PropertyValue): string {
  return current === null
    ? 'the field stays empty, for it was emptied'
    : `"${String(current)}" stays, for it was written`;
}

function reasonFor(file: string, { revision, isExport }: Knowledge, isNewer: boolean): string {
  if (isExport) return `after revision ${revision}, of which ${file} is an export; export again and correct that`;
  if (isNewer) return `after ${file} was last imported; correct the row`;
  return 'and the row says no more than what did not replace it before; correct the row';
}

/** What a file says of one field, as short as it can be told from all else. A history need not hold the value itself. */
function markOf({ place, of, field, value }: Replacement): string {
  return createHash('sha256')
    .update(JSON.stringify([place.file, of, field, value]))
    .digest('base64url')
    .slice(0, 16);
}
