import { batches, nearest, shapesOf, type TieState, toProperties } from '../../changes/changes.js';
import { GraphError, type GraphStore, type Row } from '../../graph/store.js';
import { hideable, type Model, type Properties, type Visibility } from '../../model/model.js';
import { ExportRefused } from './failures.js';

/** Which part of the graph is wanted. */
export interface Choice {
  readonly visibility: Visibility;
  /** Entities of these types; null for all. */
  readonly types: readonly string[] | null;
  /** Entities about one of these topics, or one within; null for all. */
  readonly topics: readonly string[] | null;
  /** Entities whose own fields changed at this moment or later; null for all. */
  readonly since: string | null;
}

/** What others are called by. */
export interface Named {
  readonly type: string;
  readonly name: string;
}

export interface ExportedEntity extends Named {
  readonly id: string;
  readonly properties: Properties;
}

export type ExportedTie = TieState;

/** The end of a tie where one stands who asks for it. */
export type End = 'from' | 'to';

/** A part of the graph in one of its revisions, to be read once, page by page. */
export interface Subgraph {
  readonly revision: number;
  /** What the graph is called; null while it has no name. */
  readonly title: string | null;
  readonly choice: Choice;
  /** Whether there is, or may be, more than this. */
  readonly partial: boolean;
  /** Everything that may be seen, chosen or not, by id. */
  readonly named: ReadonlyMap<string, Named>;
  /** The ids that were chosen, by type, in the order of their names. */
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  isChosen(id: string): boolean;
  /** The chosen entities of a type, in that order. */
  entities(type: string): AsyncGenerator<readonly ExportedEntity[]>;
  /** The ties of some types at these entities, in the order of these and of their own ids. */
  ties(ids: Iterable<string>, end: End, types: Iterable<string>): AsyncGenerator<readonly ExportedTie[]>;
  /** Throws where somebody has written since it was opened. */
  confirm(): Promise<void>;
}

/** The graph changed while it was read: what was read is of no one moment. */
export class GraphMoved extends Error {
  override readonly name = 'GraphMoved';
}

/** How many rows a statement gives at most: names, whole entities, ties. */
const NAMES = 20_000;
const ENTITIES = 1_000;
const TIES = 5_000;

/** `--topic` speaks of these by name: what is about a topic, and the topics within it. */
const TOPIC = 'Topic';
const ABOUT = 'ABOUT';
const PART_OF = 'PART_OF';

export async function openSubgraph(store: GraphStore, model: Model, choice: Choice): Promise<Subgraph> {
  const revision = await store.revision();
  if (revision === null)
    throw new GraphError('NOT_ATLAS', `${store.description} has not been set up: start Atlas on it`);
  const listed = await listAll(store, model, choice);
  const named = new Map([...listed.values()].flat().map(({ id, type, name }) => [id, { type, name }]));
  const ties = tieReader(store, model, choice, named);
  const topical = choice.topics && (await idsAbout(ties, named, choice.topics));
  const isChosen = ({ type, id, updatedAt }: Listed) =>
    (choice.types?.includes(type) ?? true) &&
    (topical?.has(id) ?? true) &&
    (choice.since === null || updatedAt >= choice.since);
  const chosen = new Map([...listed].map(([type, all]) => [type, new Set(all.filter(isChosen).map(({ id }) => id))]));

  return {
    revision,
    title: await titleOf(store),
    choice,
    partial:
      choice.visibility === 'PUBLIC' || [choice.types, choice.topics, choice.since].some((some) => some !== null),
    named,
    chosen,
    isChosen: (id) => chosen.get(named.get(id)?.type ?? '')?.has(id) ?? false,
    entities: (type) => readEntities(store, model, type, chosen.get(type) ?? [], named),
    ties,
    confirm: async () => {
      if ((await store.revision()) !== revision) throw new GraphMoved();
    },
  };
}

async function titleOf(store: GraphStore): Promise<string | null> {
  const [row] = await store.query('MATCH (a:Atlas) RETURN a.name AS name');
  return typeof row?.name === 'string' ? row.name : null;
}

interface Listed extends Named {
  readonly id: string;
  readonly updatedAt: string;
}

/** What may be seen, by type, in the order of names. */
async function listAll(store: GraphStore, model: Model, { visibility }: Choice): Promise<Map<string, Listed[]>> {
  const listed = new Map<string, Listed[]>();
  for (const type of model.entities.keys()) {
    const all: Listed[] = [];
    for await (const page of listPages(store, type, visibility === 'PUBLIC' && hideable(model, type)))
      for (const row of page)
        all.push({ type, id: String(row.id), name: String(row.name), updatedAt: String(row.updatedAt) });
    listed.set(type, all);
  }
  return listed;
}

async function* listPages(store: GraphStore, type: string, publicOnly: boolean): AsyncGenerator<readonly Row[]> {
  const statement = `MATCH (n:${type})
    WHERE n.sortName >= $name AND CASE WHEN n.sortName = $name THEN n.id > $id ELSE true END
      ${publicOnly ? 'AND n.public = true' : ''}
    WITH n ORDER BY n.sortName, n.id LIMIT $limit
    RETURN n.id AS id, n.name AS name, n.sortName AS sortName, n.updatedAt AS updatedAt`;
  let [name, id] = ['', ''];
  for (;;) {
    const page = await store.query(statement, { name, id, limit: NAMES });
    yield page;
    const last = page.at(-1);
    if (page.length < NAMES || !last) return;
    [name, id] = [String(last.sortName), String(last.id)];
  }
}

async function* readEntities(
  store: GraphStore,
  model: Model,
  type: string,
  ids: Iterable<string>,
  named: ReadonlyMap<string, Named>,
): AsyncGenerator<readonly ExportedEntity[]> {
  const wanted = shapesOf(model).entities.get(type)?.properties ?? new Set();
  const statement = `UNWIND $ids AS id MATCH (n:${type} {id: id}) RETURN id, properties(n) AS properties`;
  for (const some of batches(ids, ENTITIES)) {
    const rows = await store.query(statement, { ids: some });
    const found = new Map(rows.map((row) => [row.id, row.properties]));
    // One that is no longer there is noticed when all has been read.
    yield some.flatMap((id) =>
      found.has(id) ? [{ type, id, name: nameIn(named, id), properties: toProperties(found.get(id), wanted) }] : [],
    );
  }
}

/** What is shown of an id beside it. */
export function nameIn(named: ReadonlyMap<string, Named>, id: string): string {
  return named.get(id)?.name ?? '';
}

const PATTERNS: Readonly<Record<End, (types: string) => string>> = {
  from: (types) => `(a:Entity {id: row.id})-[r:${types}]->(b:Entity)`,
  to: (types) => `(b:Entity {id: row.id})<-[r:${types}]-(a:Entity)`,
};

function tieReader(
  store: GraphStore,
  model: Model,
  { visibility }: Choice,
  named: ReadonlyMap<string, Named>,
): Subgraph['ties'] {
  const shapes = shapesOf(model).ties;
  const toTie = (row: Row): ExportedTie => {
    const type = String(row.type);
    const properties = toProperties(row.properties, shapes.get(type)?.properties ?? new Set());
    return { id: String(row.id), type, from: String(row.from), to: String(row.to), properties };
  };
  /** A tie is as public as its ends and its source. */
  const isSeen = ({ type, from, to, properties }: ExportedTie) =>
    visibility === 'STAFF' ||
    [from, to, ...(shapes.get(type)?.references ?? []).map(({ property }) => properties[property] ?? null)].every(
      (id) => id === null || named.has(String(id)),
    );

  return async function* (ids, end, types) {
    const wanted = [...types];
    if (wanted.length === 0) return;
    const statement = `UNWIND $rows AS row MATCH ${PATTERNS[end](wanted.join('|'))} WHERE r.id > row.after
      WITH row.at AS at, a, r, b ORDER BY at, r.id LIMIT $limit
      RETURN at, r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`;
    for (const some of batches(ids, ENTITIES)) {
      let rows = some.map((id, at) => ({ id, at, after: '' }));
      while (rows.length > 0) {
        const page = await store.query(statement, { rows, limit: TIES });
        yield page.map(toTie).filter(isSeen);
        const last = page.at(-1);
        rows = page.length < TIES || !last ? [] : rowsAfter(rows, Number(last.at), String(last.id));
      }
    }
  };
}

/** Where the next page begins: at the entity where this one ended, after its last tie. */
function rowsAfter<R extends { readonly at: number }>(rows: readonly R[], at: number, after: string): R[] {
  return rows.filter((row) => row.at >= at).map((row) => (row.at === at ? { ...row, after } : row));
}

/** What is about one of these topics, or a topic within one. */
async function idsAbout(
  ties: Subgraph['ties'],
  named: ReadonlyMap<string, Named>,
  topics: readonly string[],
): Promise<Set<string>> {
  for (const topic of topics) refuseUnknownTopic(named, topic);
  const within = new Set(topics);
  for (let layer = [...within]; layer.length > 0; ) {
    const below = await endsOf(ties(layer, 'to', [PART_OF]));
    layer = [...below].filter((id) => named.get(id)?.type === TOPIC && !within.has(id));
    for (const id of layer) within.add(id);
  }
  return endsOf(ties(within, 'to', [ABOUT]));
}

async function endsOf(pages: AsyncGenerator<readonly ExportedTie[]>): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of pages) for (const { from } of page) ids.add(from);
  return ids;
}

function refuseUnknownTopic(named: ReadonlyMap<string, Named>, topic: string): void {
  if (named.get(topic)?.type === TOPIC) return;
  const topics = [...named].flatMap(([id, { type }]) => (type === TOPIC ? [id] : []));
  const near = nearest(topic, topics);
  throw new ExportRefused(
    `--topic: "${topic}" is the id of no topic${near ? `; did you mean "${near}"?` : '; give the id of one'}`,
  );
}
