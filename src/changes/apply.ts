import { randomUUID } from 'node:crypto';
import type { GraphStore, Run } from '../graph/store.js';
import type { Cause, EntityChange, Model, Properties, TieChange } from '../model/model.js';
import { refreshFigures } from './figures.js';
import { record } from './history.js';
import type { PreviewedChangeSet } from './records.js';
import { IDENTIFIERS, type Shapes, shapesOf } from './shape.js';
import { listIn } from './values.js';
import { publicOf, refreshPublic } from './visibility.js';
import {
  changeAll,
  changedSince,
  createAll,
  deleteAll,
  type Sort,
  type Standing,
  type Write,
  writerWith,
} from './write.js';

export interface ApplyOptions {
  /**
   * Called when the writing begins, which can be more than once; gives what is told of each portion of rows, and then, of no
   * rows, of each statement that figures and history take. It can end all by throwing.
   */
  readonly onBegin?: () => (rows: number) => void;
}

/**
 * Writes a change set in one transaction, with its history. Nothing is written, and nothing counted, when it is empty.
 * Throws a `CONFLICT` when the graph has changed since the preview: preview again.
 */
export async function applyChangeSet(
  store: GraphStore,
  model: Model,
  changeSet: PreviewedChangeSet,
  options: ApplyOptions = {},
): Promise<{ revision: number }> {
  const { entities, ties, revision } = changeSet;
  if (entities.length === 0 && ties.length === 0) return { revision };
  return writeChangeSet(store, model, changeSet, { id: randomUUID(), at: new Date().toISOString() }, options);
}

/** By what a change set is known again, wherever it is applied. */
export interface Stamp {
  readonly id: string;
  /** The moment as of which it is applied. */
  readonly at: string;
}

/** Writes a change set under a stamp. */
export async function writeChangeSet(
  store: GraphStore,
  model: Model,
  changeSet: PreviewedChangeSet,
  { id, at }: Stamp,
  { onBegin }: ApplyOptions = {},
): Promise<{ revision: number }> {
  const { entities, ties } = changeSet;
  const sorts = sortsOf(model, at);
  const next = changeSet.revision + 1;
  let isAgain = false;

  return store.write(async ({ run }) => {
    const onRows = onBegin?.() ?? (() => {});
    const runTelling: Run = (cypher, parameters) => {
      onRows(0);
      return run(cypher, parameters);
    };
    if (isAgain && (await isKept(run, id, next))) return { revision: next };
    isAgain = true;
    const revision = await takeTurn(run, changeSet.revision);
    const write = writerWith(run, onRows);
    // What goes, goes first: an identifier may move from one entity to another.
    await deleteAll(write, sorts.ties, ties);
    await deleteIdentifiers(write, entities);
    await deleteAll(write, sorts.entities, entities);
    await createAll(write, sorts.entities, entities);
    await changeAll(write, sorts.entities, entities);
    await createIdentifiers(write, entities);
    await createAll(write, sorts.ties, ties);
    await changeAll(write, sorts.ties, ties);
    const moved = await refreshPublic(runTelling, model, changeSet);
    await refreshFigures(runTelling, model, changeSet, moved);
    await record(runTelling, changeSet, { id, revision, at, moved });
    await mark(run, changeSet, revision, at);
    return { revision };
  });
}

/** Whether this very change set is in the graph: the connection can break after it was kept and before that is known. */
async function isKept(run: Run, id: string, revision: number): Promise<boolean> {
  const [kept] = await run('MATCH (s:ChangeSet {revision: $revision}) RETURN s.id AS id', { revision });
  return kept?.id === id;
}

/** Setting the revision is the first thing that every writer does: the others wait until this one is through. */
async function takeTurn(run: Run, previewed: number): Promise<number> {
  const [row] = await run('MATCH (a:Atlas) SET a.revision = a.revision + 1 RETURN a.revision AS revision');
  const revision = Number(row?.revision);
  if (revision !== previewed + 1) throw changedSince();
  return revision;
}

interface Sorts {
  readonly entities: Sort<EntityChange>;
  readonly ties: Sort<TieChange>;
}

function sortsOf(model: Model, at: string): Sorts {
  const shapes = shapesOf(model);
  return {
    entities: {
      shapes: shapes.entities,
      keys: ({ id }) => [id],
      create: (type, properties) => `CREATE (x:${type}:Entity {${properties}})`,
      find: () => 'MATCH (x:Entity {id: row[0]})',
      stampNew: ({ type, after }) => ({
        createdAt: at,
        updatedAt: at,
        public: publicOf(model, type, (property) => after[property]),
      }),
      stampChanged: (change) => ({
        ...(tellsAnybody(shapes, change) ? { updatedAt: at } : {}),
        ...publicWhenSaid(model, change),
      }),
    },
    ties: {
      shapes: shapes.ties,
      keys: ({ id, from, to }) => [id, from, to],
      create: (type, properties) =>
        `MATCH (a:Entity {id: row[1]}) MATCH (b:Entity {id: row[2]}) CREATE (a)-[x:${type} {${properties}}]->(b)`,
      find: (type) => `MATCH (a:Entity {id: row[1]})-[x:${type}]->(b:Entity {id: row[2]}) WHERE x.id = row[0]`,
      stampNew: () => ({}),
      stampChanged: () => ({}),
    },
  };
}

/** Everybody sees `updatedAt`: it must not tell that something changed which only staff may see. */
function tellsAnybody({ entities }: Shapes, { type, after }: Standing<EntityChange>): boolean {
  return Object.keys(after).some((property) => !entities.get(type)?.staffOnly.has(property));
}

function publicWhenSaid(model: Model, { type, after }: Standing<EntityChange>): { public?: boolean } {
  const visible = model.entities.get(type)?.visible;
  if (!visible || !('property' in visible) || !(visible.property in after)) return {};
  return { public: publicOf(model, type, (property) => after[property]) };
}

async function deleteIdentifiers(write: Write, changes: readonly EntityChange[]): Promise<void> {
  const rows = changes.flatMap(({ before, after }) => without(identifiersOf(before), identifiersOf(after)));
  await write('MATCH (i:Identifier {key: row}) DETACH DELETE i', rows);
}

async function createIdentifiers(write: Write, changes: readonly EntityChange[]): Promise<void> {
  const rows = changes.flatMap(({ id, before, after }) =>
    without(identifiersOf(after), identifiersOf(before)).map((key) => ({ id, key })),
  );
  await write('MATCH (n:Entity {id: row.id}) CREATE (i:Identifier {key: row.key})-[:IDENTIFIES]->(n)', rows);
}

function identifiersOf(properties: Properties | null): readonly string[] {
  return listIn(properties ?? {}, IDENTIFIERS);
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  return keys.filter((key) => !others.includes(key));
}

type Mark = Readonly<Record<string, string | number>>;

/** What a change set leaves on the marker, for all to see. */
function markOf(cause: Cause, revision: number, at: string): Mark {
  if (cause.kind !== 'IMPORT') return {};
  return { lastImportAt: at, lastImportFiles: cause.files.join(', '), lastImportRevision: revision };
}

async function mark(run: Run, { cause, naming }: PreviewedChangeSet, revision: number, at: string): Promise<void> {
  const name = naming && { name: naming.after };
  await run('MATCH (a:Atlas) SET a += $mark', { mark: { ...markOf(cause, revision, at), ...name } });
}
