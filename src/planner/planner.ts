import { type GraphQLResolveInfo, getNamedType, isObjectType, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Condition, Tables, Work } from '../graph/plan.js';
import type { Parameters, Reader } from '../graph/store.js';
import type { EntityType, Visibility } from '../model/model.js';
import { type AnswerShape, answerShape } from './answer-shape.js';
import { planError } from './errors.js';
import type { EntityGap, ExploredGap, Gap } from './gaps.js';
import { Gather, type KeyRead } from './gather.js';
import { formOf } from './inputs.js';
import { daysOf } from './lifetime.js';
import { type Filter, type Plan, type PlanScope, planByKey, planFilter, planList, type RootField } from './plan.js';
import { remember } from './remember.js';
import { fieldsOf, type SelectionScope, writtenLength } from './selection.js';
import type { Json, Run } from './shape.js';
import { SharedLists } from './shared.js';

export { decodeCursor, encodeCursor, NUMBER_KEY, sealOf, TEXT_KEY } from './cursor.js';
export type { Days } from './lifetime.js';
export { isBackwards, pageSize } from './pages.js';
export type { PlanScope } from './plan.js';
export { fieldsOf, fragmentsOf, type SelectionScope, writtenLength } from './selection.js';
export { type Compute, type Json, TYPE } from './shape.js';
export type { Explore, ExploreAsked } from './walk.js';

/** How much of each sort is kept of what is made for root fields: about so many characters of operations and their variables. */
const ROOM = 300_000;
/** The largest share of it that one may take. */
const LARGEST_SHARE = 10;

/**
 * What is made once for a root field, a form of its operation's variables, and a visibility. What was asked for last is
 * kept, whoever sends however many operations and forms.
 */
class Kept<Made extends object> {
  readonly #numbers = new WeakMap<OperationDefinitionNode, number>();
  readonly #made = new LRUCache<string, Made>({ maxSize: ROOM, maxEntrySize: ROOM / LARGEST_SHARE });
  #operations = 0;

  get size(): number {
    return this.#made.size;
  }

  get(info: GraphQLResolveInfo, form: string, visibility: Visibility, make: (root: RootField) => Made): Made {
    const operation = remember(this.#numbers, info.operation, () => ++this.#operations);
    const key = `${operation} ${info.path.key} ${visibility} ${form}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = make({ nodes: info.fieldNodes, selection: selectionOf(info), visibility });
    this.#made.set(key, made, { size: key.length + writtenLength(info, info.fieldNodes) });
    return made;
  }
}

function selectionOf({ schema, fragments, variableValues: variables }: GraphQLResolveInfo): SelectionScope {
  return { schema, fragments, variables };
}

/** The reads that operations under way share; or those of one operation that is profiled. */
export class SharedReads {
  readonly gather: Gather;
  readonly lists: SharedLists;

  constructor(store: Reader, isOfOne = false) {
    this.gather = new Gather(store, isOfOne);
    this.lists = new SharedLists(store);
  }
}

/** The plans of the requests, which outlive them. */
export class Planner {
  readonly scope: PlanScope;
  readonly plans = new Kept<Plan>();
  readonly answers = new Kept<AnswerShape>();
  readonly filters = new Kept<Filter>();
  readonly #plansOfGaps = new WeakMap<Gap, Plan>();
  readonly #answersOfGaps = new WeakMap<Gap, AnswerShape>();

  constructor(scope: PlanScope) {
    this.scope = scope;
  }

  /** How many plans, answers and filters are kept. */
  get kept(): number {
    return this.plans.size + this.answers.size + this.filters.size;
  }

  /** The plan of the entities in a gap, made once. */
  planOf(gap: EntityGap, selection: SelectionScope, visibility: Visibility): Plan {
    const root = { nodes: gap.nodes, selection, visibility };
    return remember(this.#plansOfGaps, gap, () => planByKey(this.scope, root, gap.type, gap.place));
  }

  /** The shape of the answers in a gap, made once. */
  answerOf(gap: ExploredGap, selection: SelectionScope): AnswerShape {
    return remember(this.#answersOfGaps, gap, () => {
      const owner = selection.schema.getType(gap.owner);
      if (!isObjectType(owner)) throw new Error(`no such object type: ${gap.owner}`);
      return answerShape(this.scope, selection, owner, gap.nodes, gap.place);
    });
  }
}

const NOTHING_READ: Tables = {
  roots: { ids: [], total: 0, facets: [] },
  entities: [],
  links: [],
  work: { statements: 0, rows: 0 },
};

/** A filter with the values of one request. */
export interface BoundFilter {
  /** Conditions on entities `m` and ties `r`. */
  readonly where: readonly Condition[];
  readonly parameters: Parameters;
  /** What was asked: the same text for what keeps the same. */
  readonly asked: string;
}

export interface ReadsOptions {
  readonly planner: Planner;
  readonly shared: SharedReads;
  readonly store: Reader;
  readonly visibility: Visibility;
  /** Today's date where the ecosystem is. */
  readonly today: string;
}

/** The reads of one operation: each root field is ready JSON by response key. */
export class Reads {
  readonly #options: ReadsOptions;
  readonly #promise = { kept: true };
  readonly #work = { statements: 0, rows: 0, gathered: false };
  #form: string | null = null;

  constructor(options: ReadsOptions) {
    this.#options = options;
  }

  /** Whether all that was written so far is what the schema promises, and needs no graphql-js to look through it. */
  get promiseKept(): boolean {
    return this.#promise.kept;
  }

  /** What was done for this operation; `gathered` when some of it was done for others with it. */
  get work(): Work & { readonly gathered: boolean } {
    return this.#work;
  }

  /** The graph, for what a resolver asks of it itself. */
  get store(): Reader {
    const { store } = this.#options;
    return {
      writes: store.writes,
      read: (...asked) => store.read(...asked),
      query: async (...asked) => {
        const rows = await store.query(...asked);
        this.#took({ statements: 1, rows: rows.length });
        return rows;
      },
    };
  }

  #took({ statements, rows }: Work): void {
    this.#work.statements += statements;
    this.#work.rows += rows;
  }

  /** The entity of this id, of a type or an interface; null when there is none that the viewer may see. */
  async one(info: GraphQLResolveInfo, type: string, id: string): Promise<Json> {
    const plan = this.#planByKey(info, type);
    const asked = this.#askedOf(plan, info);
    const tables = await this.#options.shared.gather.load(asked, id);
    this.#took(tables.work);
    this.#work.gathered ||= tables.roots.ids.length > 1;
    checkWidth(plan, tables);
    return this.#written(info, plan.gaps, tables, asked.parameters, (run) => plan.write(id, run));
  }

  /** The entities of these ids in their order, null where there is none that the viewer may see. */
  async many(info: GraphQLResolveInfo, type: string, ids: readonly string[]): Promise<Json[]> {
    const entities = await this.#entities(info, this.#planByKey(info, type), ids);
    return ids.map((id) => entities.get(id) ?? null);
  }

  /** A page of all entities of a type that the viewer may see. */
  async list(info: GraphQLResolveInfo, entity: EntityType): Promise<Json> {
    const { planner, shared, visibility } = this.#options;
    const make = (root: RootField) => planList(planner.scope, root, entity);
    const plan = planner.plans.get(info, this.#formOf(info), visibility, make);
    const parameters = plan.bindings.bind(info.variableValues);
    const tables = await shared.lists.read(plan.read, parameters);
    this.#took(tables.work);
    checkWidth(plan, tables);
    return this.#written(info, plan.gaps, tables, parameters, (run) => plan.write(null, run));
  }

  /** What the arguments of a root field keep, for a resolver that reads in its own way. */
  filter(info: GraphQLResolveInfo, type: string, tie: string): BoundFilter {
    const { planner, visibility } = this.#options;
    const make = (root: RootField) => planFilter(planner.scope, root, type, tie);
    const { where, bindings, kept } = planner.filters.get(info, this.#formOf(info), visibility, make);
    const { variableValues: variables } = info;
    return { where, parameters: bindings.bind(variables), asked: bindings.filledIn(kept.join(' AND '), variables) };
  }

  /**
   * A value that a resolver worked out, as the operation selects it: plain but for the entities in it, which are given as
   * ids. All ids that one selection wants are one read; what has gone meanwhile is left out.
   */
  async answer(info: GraphQLResolveInfo, value: unknown): Promise<Json> {
    const { planner, visibility } = this.#options;
    const place = { path: String(info.path.key), period: null };
    const make = ({ selection, nodes }: RootField) =>
      answerShape(planner.scope, selection, info.parentType, nodes, place);
    const { write, gaps } = planner.answers.get(info, this.#formOf(info), visibility, make);
    return this.#written(info, gaps, NOTHING_READ, {}, (run) => write(value, run));
  }

  /** Whether the operation selects this field of the plain value that a resolver is to work out. */
  selects(info: GraphQLResolveInfo, name: string): boolean {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) return false;
    const fields = fieldsOf(selectionOf(info), type, info.fieldNodes);
    return [...fields.values()].some(([node]) => node?.name.value === name);
  }

  /** What `write` writes from these tables, its gaps filled. */
  async #written<Written>(
    info: GraphQLResolveInfo,
    gaps: readonly Gap[],
    tables: Tables,
    parameters: Parameters,
    write: (run: Run) => Written,
  ): Promise<Written> {
    const { today } = this.#options;
    const run = (promise: Run['promise'], later: Run['later']): Run => {
      const { variableValues: variables } = info;
      return { tables, parameters, variables, today, promise, later, built: new Map(), seals: new Map() };
    };
    const wanted = gaps.map(() => new Set<string>());
    if (gaps.length > 0)
      write(
        run({ kept: true }, (gap, id) => {
          wanted[gap]?.add(id);
          return null;
        }),
      );
    const filled = await Promise.all(gaps.map((gap, index) => this.#fill(info, gap, [...(wanted[index] ?? [])])));
    return write(run(this.#promise, (gap, id) => filled[gap]?.get(id) ?? null));
  }

  /** What a gap holds, by id. */
  #fill(info: GraphQLResolveInfo, gap: Gap, ids: readonly string[]): Promise<ReadonlyMap<string, Json>> {
    const { planner, visibility } = this.#options;
    if (ids.length > planner.scope.bound) throw tooWide(gap.place.path, planner.scope.bound);
    if (gap.kind === 'explored') return this.#explored(info, gap, ids);
    return this.#entities(info, planner.planOf(gap, selectionOf(info), visibility), ids);
  }

  async #entities(info: GraphQLResolveInfo, plan: Plan, ids: readonly string[]): Promise<ReadonlyMap<string, Json>> {
    const asked = this.#askedOf(plan, info);
    const read = await this.#options.shared.gather.loadAll(asked, ids);
    const idsOf = new Map<Tables, string[]>();
    for (const [index, id] of ids.entries()) {
      const tables = read[index];
      if (!tables || tables instanceof Error) throw tables ?? new Error(`the key ${id} was not read`);
      checkWidth(plan, tables);
      remember(idsOf, tables, () => []).push(id);
    }
    for (const [tables, own] of idsOf) {
      this.#took(tables.work);
      this.#work.gathered ||= tables.roots.ids.length > own.length;
    }
    const parts = [...idsOf].map(([tables, some]) =>
      this.#written(info, plan.gaps, tables, asked.parameters, (run) =>
        some.map((id) => [id, plan.write(id, run)] as const),
      ),
    );
    return new Map((await Promise.all(parts)).flat());
  }

  async #explored(
    info: GraphQLResolveInfo,
    gap: ExploredGap,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Json>> {
    const { planner, visibility, today } = this.#options;
    const { variableValues: variables } = info;
    const { write, gaps } = planner.answerOf(gap, selectionOf(info));
    const { field, inputs, place } = gap;
    const explore = planner.scope.explored[field.name];
    if (!explore) throw new Error(`nothing explores the field ${field.name}`);
    const given = Object.fromEntries([...inputs].map(([name, input]) => [name, input.read(variables)]));
    const period = place.period && daysOf(place.period, variables);
    const values = ids.length ? await explore(ids, { arguments: given, period, visibility, today }) : [];
    const written = await this.#written(info, gaps, NOTHING_READ, {}, (run) =>
      values.map((value) => write(value, run)),
    );
    return new Map(ids.map((id, index) => [id, written[index]]));
  }

  #planByKey(info: GraphQLResolveInfo, type: string): Plan {
    const { planner, visibility } = this.#options;
    return planner.plans.get(info, this.#formOf(info), visibility, (root) => planByKey(planner.scope, root, type));
  }

  #askedOf(plan: Plan, { variableValues }: GraphQLResolveInfo): KeyRead {
    const isTooWide = (tables: Tables) => wideLevel(plan, tables) !== undefined;
    return { read: plan.read, parameters: plan.bindings.bind(variableValues), isTooWide };
  }

  #formOf({ schema, operation, variableValues }: GraphQLResolveInfo): string {
    this.#form ??= formOf(schema, operation, variableValues);
    return this.#form;
  }
}

/** A level that was cut at its bound would give a wrong answer: an error that says which field to narrow instead. */
function checkWidth(plan: Plan, tables: Tables): void {
  const path = wideLevel(plan, tables);
  if (path === undefined) return;
  throw tooWide(path, plan.read.bound);
}

function tooWide(path: string, bound: number): Error {
  return planError(
    'LEVEL_TOO_WIDE',
    `\`${path}\` leads to more than ${bound} entities. Narrow it with \`where\` or a smaller \`first\`, there or above it.`,
    { limit: bound },
  );
}

/** All requests of a batch ask it of the same tables. */
const wideLevels = new WeakMap<Tables, number>();

/** The path of the first level that holds more than its bound. */
function wideLevel({ read, paths }: Plan, tables: Tables): string | undefined {
  const isWide = (_: unknown, index: number) => widthOf(tables, index) > read.bound;
  // Requests of one read may call its levels differently.
  return paths[remember(wideLevels, tables, () => read.levels.findIndex(isWide))];
}

/** How many ids a level holds; where nothing but the ids of its far ends was asked, only its edges tell. */
function widthOf({ entities, links }: Tables, index: number): number {
  const fetched = entities[index + 1]?.size ?? 0;
  if (fetched > 0) return fetched;
  const ids = new Set<string>();
  for (const { edges } of links[index]?.values() ?? []) for (const [id] of edges) ids.add(id);
  return ids.size;
}
