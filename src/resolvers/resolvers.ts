import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { Explorer } from '../explore/explore.js';
import type { QueryNodeArgs, QueryNodesArgs } from '../generated/resolvers.js';
import type { Standing } from '../graph/follower.js';
import { traced } from '../graph/observe.js';
import { Profile } from '../graph/profile.js';
import { type GraphState, stateOf, stateWith } from '../graph/state.js';
import { type GraphStore, readerOf } from '../graph/store.js';
import { deriveSchema, type Model, modelSeenBy, type Viewer } from '../model/model.js';
import { Planner, Reads, SharedReads, TYPE } from '../planner/planner.js';
import type { Finder } from '../search/search.js';
import { type Answer, answerQuery, type Operation } from './answer.js';
import { computed } from './computed.js';
import { coverageResolvers } from './coverage.js';
import { dismissalResolvers } from './dismissals.js';
import { readEcosystem } from './ecosystem.js';
import { exploredFields, exploreResolvers } from './explore.js';
import { historyResolvers } from './history.js';
import { nearResolvers } from './near.js';
import { scalars } from './scalars.js';
import { searchResolvers } from './search.js';

export type { GraphState } from '../graph/state.js';

/** What every resolver gets: who asks, and the reads of this one operation. */
export interface Context {
  readonly viewer: Viewer;
  readonly reads: Reads;
  /** Today's date where the ecosystem is. */
  readonly today: string;
}

/** The API over a graph: what a server needs to answer operations. */
export interface Atlas {
  readonly schema: GraphQLSchema;
  /** Answers by response key: a root field gives ready JSON (pass it as `fieldResolver`). */
  readonly fieldResolver: GraphQLFieldResolver<unknown, Context>;
  /** A fresh context for one operation. */
  context(viewer: Viewer, profile: Profile | null): Context;
  /** Answers a query past graphql-js, in the same context; null for an operation that it is to execute. */
  answer(context: Context, operation: Operation): Promise<Answer | null>;
  /** What one operation costs the graph. It shares no read with others. */
  profile(): Profile;
  /** What is counted for whoever watches over it. */
  counts(): AtlasCounts;
  /** While it is the same, so is the answer to the same query. */
  readonly state: GraphState;
}

export interface AtlasCounts {
  /** Reads by key: how many were sent, and how many keys they held together. */
  readonly gathered: { readonly batches: number; readonly keys: number };
  /** Lists: how many were asked, and how many of them read. */
  readonly lists: { readonly asked: number; readonly read: number };
  /** How many plans of operations, and shapes of their answers, are kept. */
  readonly plans: number;
  /** How far what is kept beside the graph has followed it, by what it is for. */
  readonly copies: Readonly<Record<'exploring' | 'search', Standing | null>>;
}

/** What the API answers from. */
export interface AtlasParts {
  readonly model: Model;
  readonly store: GraphStore;
  readonly explorer: Explorer;
  readonly finder: Finder;
}

export interface AtlasOptions {
  /** Where "today" is, `Europe/Paris`. */
  readonly timeZone: string;
  /** The most ids that a level of a read may hold. */
  readonly levelLimit: number;
  /** What the ecosystem is called, instead of what its first import said. */
  readonly ecosystemName: string | null;
}

const MAX_NODES = 100;

export function createAtlas(
  { model, store, explorer, finder }: AtlasParts,
  { timeZone, levelLimit, ecosystemName }: AtlasOptions,
): Atlas {
  const now = clock(timeZone);
  const models = { STAFF: model, PUBLIC: modelSeenBy(model, 'PUBLIC') };
  const explored = exploredFields(explorer);
  const planner = new Planner({ models, computed, explored, bound: levelLimit, findsFirst: store.findsFirst });
  const reader = readerOf(store);
  const shared = new SharedReads(reader);
  const schema = buildSchema(deriveSchema(model));
  resolveRoots(schema, model, {
    ...rootResolvers(model, ecosystemName),
    ...entityResolvers(model),
    ...exploreResolvers(explorer),
    ...searchResolvers(finder),
    ...nearResolvers(levelLimit),
    ...historyResolvers(store, model),
    ...coverageResolvers(model),
    ...dismissalResolvers(store, model),
  });
  resolveTypes(schema);
  const context = (viewer: Viewer, profile: Profile | null): Context => {
    const today = now();
    const reads = new Reads({
      planner,
      shared: profile ? new SharedReads(profile, true) : shared,
      store: profile ?? reader,
      visibility: viewer.visibility,
      today,
    });
    return { viewer, today, reads };
  };
  return {
    schema,
    fieldResolver: (source, _args, _context, info) => (isRecord(source) ? source[info.path.key] : undefined),
    context,
    answer: (asked, operation) => answerQuery(schema, asked, operation),
    profile: () => new Profile(reader),
    counts: () => ({
      gathered: shared.gather.counts,
      lists: shared.lists.counts,
      plans: planner.kept,
      copies: { exploring: explorer.standing, search: finder.standing },
    }),
    // What is kept beside the graph may be behind it for a while.
    state: stateWith(stateOf(store), (graph) => {
      const copies = [explorer, finder].map(({ standing }) => `${standing?.revision} ${standing?.writes}`);
      return [graph, ...copies, now()].join(' ');
    }),
  };
}

const MINUTE_MS = 60_000;

/** Tells today's date where the ecosystem is. Days begin on a whole minute everywhere, so that it is worked out once in each. */
function clock(timeZone: string): () => string {
  // Swedish writes a day as ISO does, `2020-11-24`.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  let minute = Number.NaN;
  let day = '';
  return () => {
    const now = Math.floor(Date.now() / MINUTE_MS);
    if (now !== minute) day = calendar.format(now * MINUTE_MS);
    minute = now;
    return day;
  };
}

export type RootResolver<Arguments = Record<string, never>> = GraphQLFieldResolver<unknown, Context, Arguments>;
export type RootResolvers = Readonly<Record<string, RootResolver<never>>>;

function rootResolvers(model: Model, name: string | null): RootResolvers {
  const ecosystem: RootResolver = async (_source, _args, { viewer, reads }, info) =>
    reads.answer(info, await readEcosystem(reads.store, model, viewer.visibility, name, reads.selects(info, 'counts')));
  const node: RootResolver<QueryNodeArgs> = (_source, { id }, { reads }, info) => reads.one(info, 'Node', id);
  const nodes: RootResolver<QueryNodesArgs> = (_source, { ids }, { reads }, info) => {
    if (ids.length <= MAX_NODES) return reads.many(info, 'Node', ids);
    throw new GraphQLError(`\`ids\` holds ${ids.length}; at most ${MAX_NODES} can be asked at once.`, {
      extensions: { code: 'BAD_USER_INPUT', limit: MAX_NODES, actual: ids.length },
    });
  };
  return { ecosystem, node, nodes };
}

/** One by id and a list, for every entity. */
function entityResolvers(model: Model): RootResolvers {
  return Object.fromEntries(
    [...model.entities.values()].flatMap((entity) => {
      const one: RootResolver<{ id: string }> = (_source, { id }, { reads }, info) => reads.one(info, entity.name, id);
      const list: RootResolver = (_source, _args, { reads }, info) => reads.list(info, entity);
      return [
        [entity.singular, one],
        [entity.plural, list],
      ];
    }),
  );
}

function resolveRoots(schema: GraphQLSchema, model: Model, resolvers: RootResolvers): void {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? []);
  for (const type of roots)
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = resolvers[name] as RootResolver<unknown> | undefined;
      if (!resolve) throw new Error(`nothing answers the root field ${name}`);
      if (isNonNullType(field.type)) throw new Error(`a failure of ${name} would take the other root fields with it`);
      const isForStaff = model.staffOnlyRoots.has(name);
      field.resolve = asSpan(
        isForStaff ? forStaff(resolve, type === schema.getMutationType() ? forbid : nothing) : resolve,
      );
    }
}

/** As a span of its own. */
function asSpan(resolve: RootResolver<unknown>): RootResolver<unknown> {
  return (source, args, context, info) => {
    const attributes = { 'graphql.field.name': info.fieldName, 'graphql.field.path': info.path.key };
    return traced('field', attributes, async () => resolve(source, args, context, info));
  };
}

function forStaff(resolve: RootResolver<unknown>, otherwise: RootResolver<unknown>): RootResolver<unknown> {
  return (source, args, context, info) =>
    (context.viewer.visibility === 'STAFF' ? resolve : otherwise)(source, args, context, info);
}

const nothing: RootResolver<unknown> = () => null;

const forbid: RootResolver<unknown> = (_source, _args, _context, { fieldName }) => {
  throw new GraphQLError(`Only staff may use \`${fieldName}\`: send a staff token.`, {
    extensions: { code: 'FORBIDDEN' },
  });
};

/** Scalars check what they are given; an object of an abstract type says what it is. */
function resolveTypes(schema: GraphQLSchema): void {
  for (const scalar of scalars) {
    const type = schema.getType(scalar.name);
    if (isScalarType(type)) Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type))
      type.resolveType = (value) => (isRecord(value) ? (value[TYPE] as string | undefined) : undefined);
}

function isRecord(value: unknown): value is Readonly<Record<string | symbol, unknown>> {
  return typeof value === 'object' && value !== null;
}
