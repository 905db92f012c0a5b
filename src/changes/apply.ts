import { GraphError, type GraphStore, type Parameter, type Run } from '../graph/store.js';
import type { Cause, EntityChange, Model, Properties, PropertyValue, TieChange } from '../model/model.js';
import { batches, grouped } from './batches.js';
import { derivedFrom } from './derived.js';
import { record } from './history.js';
import type { PreviewedChangeSet } from './records.js';
import { IDENTIFIERS, type Shape, type Shapes, shapesOf } from './shape.js';
import { listIn, present } from './values.js';
import { publicOf, refreshPublic } from './visibility.js';

/**
 * Writes a change set in one transaction, with its history. Nothing is written, and nothing counted, when it is empty.
 * Throws a `CONFLICT` when the graph has changed since the preview: preview again.
 */
export async function applyChangeSet(
  store: GraphStore,
  model: Model,
  changeSet: PreviewedChangeSet,
): Promise<{ revision: number }> {
  const { entities, ties } = changeSet;
  if (entities.length === 0 && ties.length === 0) return { revision: changeSet.revision };
  const shapes = shapesOf(model);
  const at = new Date().toISOString();

  return store.write(async ({ run }) => {
    const revision = await takeTurn(run, changeSet.revision);
    const write = writerWith(run);
    // What goes, goes first: an identifier may move from one entity to another.
    await deleteTies(write, shapes, ties);
    await deleteIdentifiers(write, entities);
    await deleteEntities(write, entities);
    await createEntities(write, model, shapes, entities, at);
    await updateEntities(write, model, shapes, entities, at);
    await createIdentifiers(write, entities);
    await createTies(write, shapes, ties);
    await updateTies(write, shapes, ties);
    await refreshPublic(run, model, changeSet);
    await record(run, changeSet, revision, at);
    await mark(run, changeSet, revision, at);
    return { revision };
  });
}

/** Setting the revision is the first thing that every writer does: the others wait until this one is through. */
async function takeTurn(run: Run, previewed: number): Promise<number> {
  const [row] = await run('MATCH (a:Atlas) SET a.revision = a.revision + 1 RETURN a.revision AS revision');
  const revision = Number(row?.revision);
  if (revision !== previewed + 1) throw changedSince();
  return revision;
}

function changedSince(): GraphError {
  return new GraphError('CONFLICT', 'the graph has changed since these changes were previewed: preview them again');
}

/** Runs a statement over many rows, each of which has to hit one thing. */
type Write = (cypher: string, rows: readonly Parameter[]) => Promise<void>;

function writerWith(run: Run): Write {
  return async (cypher, rows) => {
    for (const batch of batches(rows)) {
      const [row] = await run(`UNWIND $rows AS row ${cypher} RETURN count(*) AS written`, { rows: batch });
      if (Number(row?.written) !== batch.length) throw changedSince();
    }
  };
}

type Change = EntityChange | TieChange;
type Created<C extends Change> = C & { readonly after: Properties };
type Deleted<C extends Change> = C & { readonly before: Properties };

function created<C extends Change>(changes: readonly C[]): Created<C>[] {
  return changes.filter((change): change is Created<C> => change.before === null && change.after !== null);
}

function updated<C extends Change>(changes: readonly C[]): Created<C>[] {
  return changes.filter((change): change is Created<C> => change.before !== null && change.after !== null);
}

function deleted<C extends Change>(changes: readonly C[]): Deleted<C>[] {
  return changes.filter((change): change is Deleted<C> => change.before !== null && change.after === null);
}

async function createEntities(
  write: Write,
  model: Model,
  shapes: Shapes,
  changes: readonly EntityChange[],
  at: string,
): Promise<void> {
  for (const [type, group] of grouped(created(changes), (change) => change.type))
    await write(
      `CREATE (n:${type}:Entity) SET n = row`,
      group.map(({ id, after }) => ({
        ...present({ ...after, ...derivedFrom(after, shapeIn(shapes.entities, type)) }),
        id,
        public: publicOf(model, type, (property) => after[property]),
        createdAt: at,
        updatedAt: at,
      })),
    );
}

async function updateEntities(
  write: Write,
  model: Model,
  shapes: Shapes,
  changes: readonly EntityChange[],
  at: string,
): Promise<void> {
  await write(
    'MATCH (n:Entity {id: row.id}) SET n += row.properties',
    updated(changes).map(({ type, id, after }) => ({
      id,
      properties: {
        ...absentAsNull({ ...after, ...derivedFrom(after, shapeIn(shapes.entities, type)) }),
        ...publicWhenSaid(model, type, after),
        updatedAt: at,
      },
    })),
  );
}

function publicWhenSaid(model: Model, type: string, after: Properties): { public?: boolean } {
  const visible = model.entities.get(type)?.visible;
  if (!visible || !('property' in visible) || !(visible.property in after)) return {};
  return { public: publicOf(model, type, (property) => after[property]) };
}

async function deleteEntities(write: Write, changes: readonly EntityChange[]): Promise<void> {
  const rows = deleted(changes).map(({ id }) => id);
  await write('MATCH (n:Entity {id: row}) DETACH DELETE n', rows);
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

async function createTies(write: Write, shapes: Shapes, changes: readonly TieChange[]): Promise<void> {
  for (const [type, group] of grouped(created(changes), (change) => change.type))
    await write(
      `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      group.map(({ id, from, to, after }) => ({
        from,
        to,
        properties: { ...present({ ...after, ...derivedFrom(after, shapeIn(shapes.ties, type)) }), id },
      })),
    );
}

async function updateTies(write: Write, shapes: Shapes, changes: readonly TieChange[]): Promise<void> {
  for (const [type, group] of grouped(updated(changes), (change) => change.type))
    await write(
      `${oneTie(type)} SET r += row.properties`,
      group.map(({ id, from, to, after }) => ({
        id,
        from,
        to,
        properties: absentAsNull({ ...after, ...derivedFrom(after, shapeIn(shapes.ties, type)) }),
      })),
    );
}

async function deleteTies(write: Write, shapes: Shapes, changes: readonly TieChange[]): Promise<void> {
  for (const [type, group] of grouped(deleted(changes), (change) => change.type)) {
    shapeIn(shapes.ties, type);
    await write(
      `${oneTie(type)} DELETE r`,
      group.map(({ id, from, to }) => ({ id, from, to })),
    );
  }
}

function oneTie(type: string): string {
  return `MATCH (a:Entity {id: row.from})-[r:${type}]->(b:Entity {id: row.to}) WHERE r.id = row.id`;
}

/** An empty list is an absent property, as null is. */
function absentAsNull(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, isEmpty(value) ? null : value]));
}

function isEmpty(value: PropertyValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

function shapeIn(shapes: ReadonlyMap<string, Shape>, type: string): Shape {
  const shape = shapes.get(type);
  if (!shape) throw new Error(`a change set holds ${type}, which the model lacks`);
  return shape;
}

type Mark = Readonly<Record<string, string | number>>;

/** What each kind of cause leaves on the marker, for all to see. */
const MARKS: Readonly<Record<Cause['kind'], (cause: Cause, revision: number, at: string) => Mark>> = {
  IMPORT: ({ source }, revision, at) => ({ lastImportAt: at, lastImportFiles: source, lastImportRevision: revision }),
};

async function mark(run: Run, { cause, name }: PreviewedChangeSet, revision: number, at: string): Promise<void> {
  await run('MATCH (a:Atlas) SET a += $mark', { mark: MARKS[cause.kind](cause, revision, at) });
  if (name !== null) await run('MATCH (a:Atlas) WHERE a.name IS NULL SET a.name = $name', { name });
}
