import type { Cell, Edge, EntityRow, Links, Tables } from '../graph/plan.js';
import type { Parameters } from '../graph/store.js';
import { remember } from './remember.js';
import type { Variables } from './selection.js';

/** Where an object of an abstract type keeps its concrete type for graphql-js: a symbol stays out of the JSON. */
export const TYPE = Symbol('type');

export type Json = unknown;

/** One answer in the making: the tables that were read, and what was built from them so far. */
export interface Run {
  readonly tables: Tables;
  readonly parameters: Parameters;
  readonly variables: Variables;
  /** Today's date where the ecosystem is, for what is computed from dates. */
  readonly today: string;
  /** Entities already built, by the number of their shape: each is built once and shared. */
  readonly built: Map<number, Map<string, Json>>;
  /** Whether every value so far is one that the schema allows. */
  readonly promise: { kept: boolean };
  /** What a gap of the answer holds for this id. */
  readonly later: (gap: number, id: string) => Json;
  /** The seals of lists whose cursors are written, by the number of their page. */
  readonly seals: Map<number, string>;
}

export type Write<Source> = (source: Source, run: Run) => Json;

/** The fields of one response object, in order. */
export type Fields<Source> = readonly (readonly [key: string, write: Write<Source>])[];

export function writeObject<Source>(fields: Fields<Source>, source: Source, run: Run): Record<string, Json> {
  const object: Record<string, Json> = {};
  for (const [key, write] of fields) object[key] = write(source, run);
  return object;
}

/** How the entities of a table become objects. */
export interface EntityShape {
  readonly number: number;
  readonly table: number;
  /** Whether ids come from edges that lead to them: such an entity is there, though nothing more may have been fetched. */
  readonly atEdges: boolean;
  /** The column that holds the concrete type; null where all are of one. */
  readonly typeColumn: number | null;
  readonly fields: ReadonlyMap<string, Fields<EntityRow>>;
}

/** Builds the entity of this id, or gives the one built before; null when the table does not hold it. */
export function writeEntity(shape: EntityShape, id: string, run: Run): Json {
  const built = remember(run.built, shape.number, () => new Map<string, Json>());
  return remember(built, id, () => buildEntity(shape, id, run));
}

function buildEntity({ table, typeColumn, fields, atEdges }: EntityShape, id: string, run: Run): Json {
  const row = run.tables.entities[table]?.get(id) ?? (atEdges ? ([id] as const) : null);
  if (!row) return null;
  if (typeColumn === null) {
    const [only] = fields.values();
    return writeObject(only ?? [], row, run);
  }
  const type = String(row[typeColumn]);
  const own = fields.get(type);
  if (!own) run.promise.kept = false;
  return Object.assign(writeObject(own ?? [], row, run), { [TYPE]: type });
}

/** How a page was asked for. */
export interface PageShape {
  readonly number: number;
  /** The parameter that holds the number of rows read; null when only the number of all is asked. */
  limit: string | null;
  /** Whether one row more is read than was asked for, to tell of a further page. */
  peeks: boolean;
  /** True for `last`: rows come in reverse. */
  readonly backwards: boolean;
  /** Whether the page begins after, and ends before, a cursor. */
  readonly after: boolean;
  readonly before: boolean;
}

/** One page of a connection, ready to be written. */
export interface PageRows {
  readonly edges: readonly Edge[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const NO_LINKS: Links = { edges: [], total: 0 };

/** Cuts the row that only tells of a further page, and puts rows read backwards in order. */
export function pageRows(
  { limit, peeks, backwards, after, before }: PageShape,
  links: Links | undefined,
  run: Run,
): PageRows {
  const { edges, total } = links ?? NO_LINKS;
  const size = limit === null ? 0 : Number(run.parameters[limit]) - Number(peeks);
  const more = edges.length > size;
  const cut = more ? edges.slice(0, size) : edges;
  return {
    edges: backwards ? cut.toReversed() : cut,
    total,
    hasNextPage: backwards ? before : more,
    hasPreviousPage: backwards ? more : after,
  };
}

/** Picks what a selection asks of a plain value: the fields of an object, or of each object in a list. */
export function writePlain(fields: Fields<Readonly<Record<string, unknown>>> | null, value: unknown, run: Run): Json {
  if (value == null) return null;
  if (Array.isArray(value)) return value.map((item) => writePlain(fields, item, run));
  return fields && isRecord(value) ? writeObject(fields, value, run) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A field worked out from stored properties, in the order in which `@computed` names them. */
export type Compute = (values: readonly Cell[], run: Pick<Run, 'today'>) => unknown;
