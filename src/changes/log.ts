import type { Reader, Row } from '../graph/store.js';
import type { Cause, Naming } from '../model/model.js';
import { type Change, linesOf } from './history.js';

/** A change set that was applied: who, when, from what, and how many things it touched. */
export interface AppliedChangeSet {
  readonly revision: number;
  readonly at: string;
  readonly cause: Cause;
  readonly naming: Naming | null;
  readonly entities: number;
  readonly ties: number;
}

/** Where a change stands in the log, newest change sets first. */
export type LogPosition = readonly [revision: number, chunk: number, line: number];

export interface LoggedChange {
  readonly position: LogPosition;
  readonly changeSet: AppliedChangeSet;
  readonly change: Change;
}

/** Which changes are wanted; null where it does not matter. */
export interface LogFilter {
  /** Only what came after this revision. */
  readonly since: number | null;
  /** Only what this change set did. */
  readonly revision: number | null;
  /** Only what was done to the entity or tie of this id. */
  readonly of: string | null;
}

/** The change set that made a revision; null when none did. */
export async function readChangeSet(store: Reader, revision: number): Promise<AppliedChangeSet | null> {
  const [row] = await store.query(`MATCH (s:ChangeSet {revision: $revision}) ${SET}`, { revision });
  return row ? toChangeSet(row) : null;
}

/** The newest change sets before a revision. */
export async function readChangeSets(
  store: Reader,
  { since, before, first }: { since: number | null; before: number | null; first: number },
): Promise<AppliedChangeSet[]> {
  const where = both([since !== null && 's.revision > $since', before !== null && 's.revision < $before']);
  const rows = await store.query(`MATCH (s:ChangeSet)${where} ${SET} ORDER BY revision DESC LIMIT $first`, {
    since,
    before,
    first,
  });
  return rows.map(toChangeSet);
}

export async function countChangeSets(store: Reader, since: number | null): Promise<number> {
  const where = both([since !== null && 's.revision > $since']);
  const [row] = await store.query(`MATCH (s:ChangeSet)${where} RETURN count(s) AS total`, { since });
  return Number(row?.total);
}

/** A page of the log. */
export async function readLog(
  store: Reader,
  filter: LogFilter,
  { after, first }: { after: LogPosition | null; first: number },
): Promise<LoggedChange[]> {
  const found: { position: LogPosition; change: Change }[] = [];
  const chunks = await findChunks(store, filter, after, first);
  const data = await dataOf(store, chunks);
  for (const { id, revision, number, start } of chunks) {
    const lines = await linesOf(data.get(id) ?? '');
    for (const [line, change] of wanted(lines, start, filter.of))
      if (found.length < first) found.push({ position: [revision, number, line], change });
      else break;
  }
  const sets = await changeSetsOf(store, new Set(found.map(({ position: [revision] }) => revision)));
  return found.flatMap(({ position, change }) => {
    const changeSet = sets.get(position[0]);
    return changeSet ? [{ position, change, changeSet }] : [];
  });
}

export async function countLog(store: Reader, filter: LogFilter): Promise<number> {
  const counted = filter.of === null ? 'sum(k.size)' : 'count(k)';
  const [row] = await store.query(`MATCH (k:Chunk)${matching(filter)} RETURN coalesce(${counted}, 0) AS total`, {
    ...filter,
  });
  return Number(row?.total);
}

/** All that a change set did, some thousands at a time. */
export async function* changesOf(store: Reader, revision: number): AsyncGenerator<Change[]> {
  const rows = await store.query('MATCH (k:Chunk {revision: $revision}) RETURN k.id AS id ORDER BY k.number', {
    revision,
  });
  for (const row of rows) {
    const [chunk] = await store.query('MATCH (k:Chunk {id: $id}) RETURN k.data AS data', { id: row.id as string });
    yield (await linesOf(String(chunk?.data))).map((line): Change => JSON.parse(line));
  }
}

const SET = `RETURN s.revision AS revision, s.at AS at, s.kind AS kind, s.author AS author, s.files AS files,
  s.undoes AS undoes, s.nameBefore AS nameBefore, s.nameAfter AS nameAfter, s.entities AS entities, s.ties AS ties`;

/** Of the properties of a node `ChangeSet`. */
export function toChangeSet(row: Row): AppliedChangeSet {
  const naming = { before: textOrNull(row.nameBefore), after: textOrNull(row.nameAfter) };
  return {
    revision: Number(row.revision),
    at: String(row.at),
    cause: toCause(row),
    naming: naming.before === null && naming.after === null ? null : naming,
    entities: Number(row.entities),
    ties: Number(row.ties),
  };
}

function toCause({ kind, author, files, overruled, undoes }: Row): Cause {
  const by = textOrNull(author);
  if (kind === 'EDIT') return { kind, author: by };
  if (kind === 'UNDO') return { kind, author: by, undoes: Number(undoes) };
  const cause = { kind: 'IMPORT', author: by, files: textsIn(files) } as const;
  const marks = textsIn(overruled);
  return marks.length > 0 ? { ...cause, overruled: marks } : cause;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

async function changeSetsOf(
  store: Reader,
  revisions: ReadonlySet<number>,
): Promise<ReadonlyMap<number, AppliedChangeSet>> {
  const rows = await store.query(`UNWIND $revisions AS revision MATCH (s:ChangeSet {revision: revision}) ${SET}`, {
    revisions: [...revisions],
  });
  return new Map(rows.map(toChangeSet).map((changeSet) => [changeSet.revision, changeSet]));
}

interface ChunkPlace {
  readonly id: string;
  readonly revision: number;
  readonly number: number;
  /** The line from which its changes are wanted. */
  readonly start: number;
}

/** The chunks that hold the next `first` changes, as far as there are so many. */
async function findChunks(
  store: Reader,
  filter: LogFilter,
  after: LogPosition | null,
  first: number,
): Promise<ChunkPlace[]> {
  const [fromRevision = null, fromNumber = null, fromLine = null] = after ?? [];
  const from = ['k.revision <= $fromRevision', '(k.revision < $fromRevision OR k.number >= $fromNumber)'];
  // Each chunk holds one at least that is wanted, but for the one in which the page before ended.
  const rows = await store.query(
    `MATCH (k:Chunk)${matching(filter, after ? from : [])}
     RETURN k.id AS id, k.revision AS revision, k.number AS number, k.size AS size
     ORDER BY revision DESC, number LIMIT $limit`,
    { ...filter, fromRevision, fromNumber, limit: first + 1 },
  );
  const chunks: ChunkPlace[] = [];
  let held = 0;
  for (const { id, revision, number, size } of rows) {
    if (held >= first) break;
    const isFirst = revision === fromRevision && number === fromNumber;
    const start = isFirst && fromLine !== null ? fromLine + 1 : 0;
    held += filter.of === null ? Number(size) - start : 0;
    chunks.push({ id: String(id), revision: Number(revision), number: Number(number), start });
  }
  return chunks;
}

async function dataOf(store: Reader, chunks: readonly ChunkPlace[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.query('UNWIND $ids AS id MATCH (k:Chunk {id: id}) RETURN id, k.data AS data', {
    ids: chunks.map(({ id }) => id),
  });
  return new Map(rows.map((row) => [String(row.id), String(row.data)]));
}

function matching({ since, revision, of }: LogFilter, more: readonly string[] = []): string {
  return both([
    since !== null && 'k.revision > $since',
    revision !== null && 'k.revision = $revision',
    of !== null && '$of IN k.ids',
    ...more,
  ]);
}

function both(conditions: readonly (string | false)[]): string {
  const said = conditions.filter((condition) => condition !== false);
  return said.length > 0 ? ` WHERE ${said.join(' AND ')}` : '';
}

/** The lines of a chunk that are wanted, as changes; a line is only read when it may be one. */
function* wanted(lines: readonly string[], start: number, of: string | null): Generator<[line: number, Change]> {
  const written = of === null ? null : JSON.stringify(of);
  for (let line = start; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (written !== null && !text.includes(written)) continue;
    const change: Change = JSON.parse(text);
    if (of === null || change.id === of) yield [line, change];
  }
}
