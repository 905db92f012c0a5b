import {
  type DocumentNode,
  execute,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
} from 'graphql';
import { byStrength, commonPartners, partnerRows } from './allies.js';
import { evidenceDebt, impactOfLosing, map, neighbourhood } from './around.js';
import type { City, Entity } from './city.js';
import { coverage } from './coverage.js';
import { type Days, isCurrent, lastsOn } from './dates.js';
import { faultsOf } from './faults.js';
import { keepsEntity, keepsRow, saidIn } from './filters.js';
import { Graph, type Row, STAFF_ONLY, textUnder, type Viewer, valueUnder } from './graph.js';
import { byDistance, isNearWrong, nearest, placesNear } from './near.js';
import { connectionOrder, listOrder, type Order } from './orders.js';
import { type Page, pageOf } from './pages.js';
import { Scene } from './scene.js';
import { answeredSchema, entityTypes, type Field, plainFieldsOf, type TieOf, typeOf, types, wordsOf } from './sdl.js';
import { Seen } from './seen.js';
import { dormant, ecosystemDiff, timeline, workshopYield } from './times.js';

export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
}

export interface Answer {
  /** What each root field gives; null for one that is refused. */
  readonly data: unknown;
  /** The codes with which a root field, by its response key, may be refused. */
  readonly faults: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where a cursor leads to: a row, in the connection of this response key. */
export interface Place {
  readonly row: Row;
  readonly connection: string;
}

/**
 * The oracle: the answers that a workbook gives, worked out in the slowest and plainest way that we could think of. It
 * reads the workbook and the schema, and nothing of `src/`: where it and the product agree, two who never spoke agree.
 */
export class Oracle {
  readonly schema: GraphQLSchema;
  readonly #graph: Graph;
  readonly #places = new Map<string, Place>();

  constructor(city: City) {
    this.#graph = new Graph(city);
    // Only what Query leads to: the rest belongs to answers that are proven elsewhere.
    this.schema = new GraphQLSchema({ query: answeredSchema.getQueryType() });
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (isAbstractType(type))
        type.resolveType = (source) => (source instanceof Seen ? source.entity.type : undefined);
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) field.resolve = resolverOf(type, field);
    }
  }

  answer(question: Question): Answer {
    const { schema } = this;
    const { document, variables, viewer } = question;
    const faults = this.#faultsOf(question);
    const asked: Asked = { graph: this.#graph, viewer, faults, places: this.#places, today: todayInFrance() };
    const result = execute({ schema, document, variableValues: variables, contextValue: asked });
    if (result instanceof Promise) throw new Error('oracle: nothing here has to be waited for');
    const unforeseen = result.errors?.find((error) => !(error.originalError instanceof Refused));
    if (unforeseen) throw unforeseen;
    return { data: JSON.parse(JSON.stringify(result.data)), faults };
  }

  /** Whether any of it may be refused. */
  refuses(question: Question): boolean {
    return [...this.#faultsOf(question).values()].some(({ size }) => size > 0);
  }

  #faultsOf({ document, variables, viewer }: Question): Answer['faults'] {
    const { schema } = this;
    const asked = { graph: this.#graph, viewer };
    const isWrong = ({ near }: Arguments) => near !== undefined && isNearWrong(asked, near);
    return faultsOf({ schema, document, variables: coerced(schema, document, variables), viewer, isWrong });
  }

  /** Where one of its own cursors leads to; null for any other text. Such a cursor means nothing to anybody else. */
  placeOf(cursor: unknown): Place | null {
    return typeof cursor === 'string' ? (this.#places.get(cursor) ?? null) : null;
  }
}

/** The variables with their defaults. */
function coerced(schema: GraphQLSchema, { definitions }: DocumentNode, given: Question['variables']): Arguments {
  const declared = definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const { coerced: values, errors } = getVariableValues(schema, declared, given);
  if (!values) throw new Error(`oracle: ${errors.join(', ')}`);
  return values;
}

/** What every resolver is told: the graph, who asks it, and what day it is. */
interface Asked {
  readonly graph: Graph;
  readonly viewer: Viewer;
  readonly faults: Answer['faults'];
  readonly places: Map<string, Place>;
  readonly today: string;
}

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Asked, Arguments>;

class Refused extends Error {}

/** A page of a connection. */
class Connection {
  constructor(
    /** Those of all pages. */
    readonly rows: readonly Row[],
    readonly page: Page,
    readonly day: Days | null,
    readonly key: string,
  ) {}
}

/** A row of a page. */
class Edge {
  constructor(
    readonly row: Row,
    readonly day: Days | null,
    readonly key: string,
  ) {}
}

/** A resolver of fields whose source is of one class. */
function on<Source>(
  kind: abstract new (...parts: never[]) => Source,
  resolve: (source: Source, given: Arguments, asked: Asked, info: GraphQLResolveInfo) => unknown,
): Resolver {
  return (source, given, asked, info) => {
    if (source instanceof kind) return resolve(source, given, asked, info);
    throw new Error(`oracle: ${info.parentType.name}.${info.fieldName} has another source`);
  };
}

function resolverOf(type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): Resolver {
  const resolver =
    TABLE[type.name]?.[name] ??
    (type.name === 'Query' ? rootField(name) : null) ??
    (type.name.endsWith('Connection') ? CONNECTION[name] : null) ??
    (type.name.endsWith('Edge') ? (EDGE[name] ?? tieField(name)) : null) ??
    (type.name.endsWith('Facets') ? facetField(type.name.replace('Facets', ''), name) : null) ??
    (types.get(type.name)?.isEntity ? (ENTITY[name] ?? entityField(typeOf(type.name).fields.get(name))) : null) ??
    (type.name === 'Query' || types.get(type.name)?.isEntity ? null : plainField(name));
  if (!resolver) throw new Error(`oracle: nothing says what ${type.name}.${name} is; give it a resolver here`);
  return resolver;
}

// ---- root fields

/** `organisation` and `organisations`, for each type. */
function rootField(name: string): Resolver | null {
  const one = entityTypes.find((type) => singular(type.name) === name);
  const many = entityTypes.find((type) => plural(type.name) === name);
  if (one) return refusing((_source, { id }, asked) => seen(asked, id, one.name));
  if (many) return refusing((_source, given, asked, { path }) => listOf(asked, many.name, given, String(path.key)));
  return null;
}

function singular(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

function plural(type: string): string {
  return type === 'Person' ? 'people' : `${singular(type)}s`;
}

/** A root field is refused as a whole for whatever is wrong in it, deep below though it may be. */
function refusing(resolve: Resolver): Resolver {
  return (source, given, asked, info) => {
    if (asked.faults.get(String(info.path.key))?.size) throw new Refused();
    return resolve(source, given, asked, info);
  };
}

function seen({ graph, viewer }: Asked, id: unknown, type?: string): Seen | null {
  const entity = graph.entity(String(id), viewer);
  return entity && (type === undefined || entity.type === type) ? new Seen(entity, null) : null;
}

function listOf(asked: Asked, type: string, given: Arguments, key: string): Connection {
  const day = daysOf(given, null);
  const rows = asked.graph
    .all(type, asked.viewer)
    .filter((entity) => isThere(entity, day) && keepsEntity(asked, entity, type, given.where))
    .map((entity): Row => ({ entity, tie: null }));
  return connection(asked, rows, listOrder(type, ordersIn(given)), given, day, key);
}

/** What the graph as a whole says of itself. */
function ecosystem({ graph, viewer }: Asked): unknown {
  const names = entityTypes.map(({ name }) => name).sort();
  return {
    name: graph.city.name,
    counts: names.map((type) => ({ type, count: graph.all(type, viewer).length })),
    revision: 1,
    lastImport: { at: graph.city.importedAt, files: graph.city.file, revision: 1 },
  };
}

// ---- fields of entities

function entityField(field: Field | undefined): Resolver | null {
  if (!field) return null;
  const { name, tie, flat } = field;
  if (tie) return tiesField(field, tie);
  return on(Seen, ({ entity }, _given, { viewer }) => {
    if (STAFF_ONLY.has(name) && viewer === 'public') return null;
    if (name === 'identifiers') return entity.identifiers;
    if (name === 'attributes') return entity.attributes;
    return flat ? flattened(entity, flat) : valueUnder(entity, name);
  });
}

/** An object that is kept flat: null when a part that it has to have is missing. */
function flattened(entity: Entity, parts: ReadonlyMap<string, Field>): unknown {
  const values = [...parts].map(([property, field]) => [field.name, valueUnder(entity, property)] as const);
  const lacks = [...parts].some(([property, field]) => field.required && valueUnder(entity, property) === null);
  return lacks ? null : Object.fromEntries(values);
}

/** A tie: a connection, or the one entity at its far end. */
function tiesField({ name, type: far, list }: Field, { properties }: TieOf): Resolver {
  return on(Seen, ({ entity, day: inherited }, given, asked, { path }) => {
    const day = daysOf(given, inherited);
    const rows = tiesOf(asked, entity, name, day).filter((row) => keepsRow(asked, row, far, properties, given.where));
    const order = connectionOrder(far, properties, ordersIn(given));
    if (list) return connection(asked, rows, order, given, day, String(path.key));
    const [first] = rows.toSorted(order);
    return first ? new Seen(first.entity, day) : null;
  });
}

/** The ties that a field reads, as far as they, and what they lead to, are there on the day. */
function tiesOf({ graph, viewer }: Asked, entity: Entity, name: string, day: Days | null): Row[] {
  return graph.across(entity, name, viewer).filter((row) => isThere(row.entity, day) && (!day || tieLastsOn(row, day)));
}

// ---- connections

function connection(
  { places }: Asked,
  rows: readonly Row[],
  order: Order,
  given: Arguments,
  day: Days | null,
  key: string,
): Connection {
  const rowAt = (cursor: unknown): Row | null => {
    if (typeof cursor !== 'string') return null;
    const place = places.get(cursor);
    if (!place) throw new Error(`oracle: ${cursor} is no cursor of the oracle's`);
    return place.row;
  };
  const page = pageOf(rows, order, {
    first: numberIn(given.first),
    last: numberIn(given.last),
    after: rowAt(given.after),
    before: rowAt(given.before),
  });
  return new Connection(rows, page, day, key);
}

const CONNECTION: Readonly<Record<string, Resolver>> = {
  totalCount: on(Connection, ({ page }) => page.total),
  nodes: on(Connection, ({ page, day }) => page.rows.map(({ entity }) => new Seen(entity, day))),
  edges: on(Connection, ({ page, day, key }) => page.rows.map((row) => new Edge(row, day, key))),
  pageInfo: on(Connection, (source) => source),
  facets: on(Connection, (source) => source),
};

const EDGE: Readonly<Record<string, Resolver>> = {
  cursor: on(Edge, ({ row, key }, _given, asked) => cursorTo(asked, row, key)),
  node: on(Edge, ({ row, day }) => new Seen(row.entity, day)),
};

/** What an edge says of its tie. */
function tieField(name: string): Resolver {
  return on(Edge, ({ row: { tie, told }, day }, _given, { graph, viewer, today }) => {
    if (told) return toldBeside(told[name], day);
    if (!tie) throw new Error(`oracle: nothing but a tie has a ${name}`);
    if (STAFF_ONLY.has(name) && viewer === 'public') return null;
    if (name === 'current') return isCurrent(today, textUnder(tie, 'since'), textUnder(tie, 'until'));
    if (name !== 'source') return valueUnder(tie, name);
    const source = graph.entity(textUnder(tie, 'source') ?? '', viewer);
    return source ? new Seen(source, day) : null;
  });
}

/** What an edge says beside its node. */
function toldBeside(told: unknown, day: Days | null): unknown {
  if (typeof told === 'function') return told();
  return isEntity(told) ? new Seen(told, day) : told;
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'identifiers' in value;
}

function cursorTo({ places }: Asked, row: Row | undefined, connection: string): string | null {
  if (!row) return null;
  const cursor = `the oracle's cursor ${places.size + 1}`;
  places.set(cursor, { row, connection });
  return cursor;
}

// ---- facets

/** How many a list keeps of each sort, whatever the page. */
function facetField(type: string, name: string): Resolver | null {
  const field = typeOf(type).fields.get(name);
  if (field?.tie) return tieFacet(field);
  const plain = plainFieldsOf(type).get(name);
  return plain ? valueFacet(name, wordsOf(plain.type)) : null;
}

/** By a word, or by the year that a date begins with. */
function valueFacet(name: string, words: readonly string[] | null): Resolver {
  const sortOf = (entity: Entity) => (words ? textUnder(entity, name) : yearIn(textUnder(entity, name)));
  const place = (sort: string | number | null) =>
    sort === null ? Number.POSITIVE_INFINITY : (words?.indexOf(String(sort)) ?? Number(sort));
  return on(Connection, ({ rows }) =>
    [...counted(rows.map(({ entity }) => sortOf(entity)))]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([sort, count]) => ({ ...(words ? { value: sort } : { year: sort }), count })),
  );
}

function yearIn(date: string | null): number | null {
  return date === null || date === '..' ? null : Number(date.slice(0, 4));
}

const USUAL_FACET = 10;

/** By the far end of a tie, most first; who has several ties to it is counted once. */
function tieFacet({ name, type: far }: Field): Resolver {
  const byName = listOrder(far, []);
  return on(Connection, ({ rows, day }, { first }, asked) => {
    const ends = rows.flatMap((row) => [...new Set(tiesOf(asked, row.entity, name, day).map(({ entity }) => entity))]);
    return [...counted(ends)]
      .sort(([a, countA], [b, countB]) => countB - countA || byName({ entity: a, tie: null }, { entity: b, tie: null }))
      .slice(0, numberIn(first) ?? USUAL_FACET)
      .map(([entity, count]) => ({ node: new Seen(entity, day), count }));
  });
}

function counted<Sort>(sorts: readonly Sort[]): Map<Sort, number> {
  const counts = new Map<Sort, number>();
  for (const sort of sorts) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  return counts;
}

// ---- days

function daysOf({ activeOn, activeDuring, certainty }: Arguments, inherited: Days | null): Days | null {
  const sure = certainty === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE';
  if (typeof activeOn === 'string') return { first: activeOn, last: activeOn, certainty: sure };
  const period = new Map(saidIn(activeDuring));
  if (period.size === 0) return inherited;
  return { first: dayIn(period.get('from')), last: dayIn(period.get('to')), certainty: sure };
}

function dayIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What has no lifetime is there on any day. */
function isThere(entity: Entity, day: Days | null): boolean {
  const { lifetime } = typeOf(entity.type);
  return !day || !lifetime || lastsOn(day, textUnder(entity, lifetime.from), textUnder(entity, lifetime.to));
}

function tieLastsOn({ tie }: Row, day: Days): boolean {
  return tie === null || lastsOn(day, textUnder(tie, 'since'), textUnder(tie, 'until'));
}

const CALENDAR = new Intl.DateTimeFormat('en', {
  ...{ timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' },
});

function todayInFrance(): string {
  const parts = CALENDAR.formatToParts(new Date());
  return ['year', 'month', 'day'].map((name) => parts.find(({ type }) => type === name)?.value).join('-');
}

// ---- what is near, and what is explored

/** The part of the city that a field asks about. */
function sceneOf({ graph, viewer, today }: Asked, given: Arguments, inherited: Days | null = null): Scene {
  const sorts = Array.isArray(given.types) ? given.types.map(String) : null;
  return new Scene({ graph, viewer, today, days: daysOf(given, inherited), sorts });
}

/** A root field that is explored. */
function exploring(explore: (scene: Scene, given: Arguments) => unknown): Resolver {
  return refusing((_source, given, asked) => explore(sceneOf(asked, given), given));
}

/** Organisations, or places, with the places at which they are. */
function nearField(type: string): Resolver {
  return refusing((_source, given, asked, { path }) => {
    const places = placesNear(asked, given.near);
    if (!places) return null;
    const day = daysOf(given, null);
    const found = places.flatMap((distant) => {
      const { place } = distant;
      const there = type === 'Place' ? [place] : tiesOf(asked, place, 'located', day).map(({ entity }) => entity);
      return there.map((entity) => ({ entity, distant }));
    });
    const kept = found.filter(({ entity }) => entity.type === type && keepsEntity(asked, entity, type, given.where));
    return connection(asked, nearest(kept), byDistance, given, day, String(path.key));
  });
}

/** Fields of entities that are no ties and no values of theirs. */
const ENTITY: Readonly<Record<string, Resolver>> = {
  partners: on(Seen, ({ entity, day: inherited }, given, asked, { path }) => {
    const scene = sceneOf(asked, given, inherited);
    return connection(asked, partnerRows(scene, entity), byStrength, given, scene.scope.days, String(path.key));
  }),
};

// ---- all else

const TABLE: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    ecosystem: refusing((_source, _given, asked) => ecosystem(asked)),
    node: refusing((_source, { id }, asked) => seen(asked, id)),
    nodes: refusing((_source, { ids }, asked) => (Array.isArray(ids) ? ids.map((id) => seen(asked, id)) : [])),
    organisationsNear: nearField('Organisation'),
    placesNear: nearField('Place'),
    coverage: exploring(coverage),
    commonPartners: exploring((scene, { a, b, first }) => commonPartners(scene, [a, b], numberIn(first) ?? 20)),
    neighbourhood: exploring((scene, { of, depth, limit }) =>
      neighbourhood(scene, of, numberIn(depth) ?? 1, numberIn(limit) ?? 50),
    ),
    map: exploring((scene, { limit }) => map(scene, numberIn(limit) ?? 2_000)),
    impactOfLosing: exploring((scene, { id }) => impactOfLosing(scene, id)),
    evidenceDebt: exploring((scene, { first }) => evidenceDebt(scene, numberIn(first) ?? 20)),
    timeline: exploring((scene, { of, first }) => timeline(scene, of, numberIn(first) ?? 50)),
    ecosystemDiff: exploring((scene, { from, to, first }) =>
      ecosystemDiff(scene, [String(from), String(to)], numberIn(first) ?? 50),
    ),
    dormant: exploring((scene, { silentFor, endingWithin, first }) =>
      dormant(scene, {
        silentFor: numberIn(silentFor) ?? 24,
        endingWithin: numberIn(endingWithin) ?? 6,
        first: numberIn(first) ?? 20,
      }),
    ),
    workshopYield: exploring((scene, { withinMonths, first }) =>
      workshopYield(scene, numberIn(withinMonths) ?? 12, numberIn(first) ?? 20),
    ),
  },
  PageInfo: {
    hasNextPage: on(Connection, ({ page }) => page.hasNextPage),
    hasPreviousPage: on(Connection, ({ page }) => page.hasPreviousPage),
    startCursor: on(Connection, ({ page, key }, _given, asked) => cursorTo(asked, page.rows[0], key)),
    endCursor: on(Connection, ({ page, key }, _given, asked) => cursorTo(asked, page.rows.at(-1), key)),
  },
};

/** A field of what is neither tied nor seen by some alone: the source has it under its name. */
function plainField(name: string): Resolver {
  return (source) => {
    const found = typeof source === 'object' && source !== null && Object.entries(source).find(([key]) => key === name);
    if (!found) throw new Error(`oracle: there is no ${name}`);
    return found[1];
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function ordersIn({ orderBy }: Arguments): Readonly<Record<string, unknown>>[] {
  return Array.isArray(orderBy) ? orderBy : [];
}
