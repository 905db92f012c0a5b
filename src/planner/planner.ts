import { type GraphQLResolveInfo, getNamedType, isObjectType, type OperationDefinitionNode } from 'graphql';
import type { Tables } from '../graph/plan.js';
import type { GraphStore, Parameters } from '../graph/store.js';
import type { EntityType, Visibility } from '../model/model.js';
import { planError } from './errors.js';
import { Gather, type KeyRead } from './gather.js';
import { formOf } from './inputs.js';
import { plainFields } from './plain.js';
import { type Plan, type PlanScope, planByKey, planList, type RootField } from './plan.js';
import { remember } from './remember.js';
import { fieldsOf } from './selection.js';
import { type Json, type Run, writePlain } from './shape.js';
import { SharedLists } from './shared.js';

export type { PlanScope } from './plan.js';
export { remember } from './remember.js';
export { fieldsOf, type SelectionScope } from './selection.js';
export { type Compute, type Json, TYPE } from './shape.js';

/** How many plans of one operation are kept: one for each form of its variables, for public and staff. */
const PLANS_PER_OPERATION = 200;

/** What outlives the requests: their plans, and the reads that several of them share. */
export class Planner {
  readonly scope: PlanScope;
  readonly gather: Gather;
  readonly lists: SharedLists;
  readonly #plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

  constructor(scope: PlanScope, store: GraphStore) {
    this.scope = scope;
    this.gather = new Gather(store);
    this.lists = new SharedLists(store);
  }

  /** The plan of a root field in this form of the operation's variables, made once. */
  plan(info: GraphQLResolveInfo, form: string, visibility: Visibility, make: (root: RootField) => Plan): Plan {
    const plans = remember(this.#plans, info.operation, () => new Map<string, Plan>());
    if (plans.size >= PLANS_PER_OPERATION) plans.clear();
    return remember(plans, `${info.path.key} ${visibility} ${form}`, () => {
      const { schema, fragments, variableValues: variables } = info;
      return make({ nodes: info.fieldNodes, selection: { schema, fragments, variables }, visibility });
    });
  }
}

const NOTHING_READ: Tables = { roots: { ids: [], total: 0, facets: [] }, entities: [], links: [] };

export interface ReadsOptions {
  readonly planner: Planner;
  readonly visibility: Visibility;
  /** Today's date where the ecosystem is. */
  readonly today: string;
}

/** The reads of one operation: each root field is ready JSON by response key. */
export class Reads {
  readonly #options: ReadsOptions;
  readonly #promise = { kept: true };
  #form: string | null = null;

  constructor(options: ReadsOptions) {
    this.#options = options;
  }

  /** Whether all that was written so far is what the schema promises, and needs no graphql-js to look through it. */
  get promiseKept(): boolean {
    return this.#promise.kept;
  }

  /** The entity of this id, of a type or an interface; null when there is none that the viewer may see. */
  async one(info: GraphQLResolveInfo, type: string, id: string): Promise<Json> {
    const { gather } = this.#options.planner;
    const { plan, asked } = this.#byKey(info, type);
    const tables = await gather.load(asked, id);
    checkWidth(plan, tables);
    return plan.write(id, this.#run(info, tables, asked.parameters));
  }

  /** The entities of these ids in their order, null where there is none that the viewer may see. */
  async many(info: GraphQLResolveInfo, type: string, ids: readonly string[]): Promise<Json[]> {
    const { gather } = this.#options.planner;
    const { plan, asked } = this.#byKey(info, type);
    const runs = new Map<Tables, Run>();
    return (await gather.loadAll(asked, ids)).map((tables, index) => {
      if (tables instanceof Error) throw tables;
      checkWidth(plan, tables);
      const run = remember(runs, tables, () => this.#run(info, tables, asked.parameters));
      return plan.write(ids[index] ?? null, run);
    });
  }

  /** A page of all entities of a type that the viewer may see. */
  async list(info: GraphQLResolveInfo, entity: EntityType): Promise<Json> {
    const { planner } = this.#options;
    const plan = this.#plan(info, (root) => planList(planner.scope, root, entity));
    const parameters = plan.bindings.bind(info.variableValues);
    const tables = await planner.lists.read(plan.read, parameters);
    checkWidth(plan, tables);
    return plan.write(null, this.#run(info, tables, parameters));
  }

  /** A plain value that a resolver worked out, as the operation selects it. */
  plain(info: GraphQLResolveInfo, value: unknown): Json {
    const { schema, fragments, variableValues: variables, parentType, fieldNodes } = info;
    const fields = plainFields({ schema, fragments, variables }, parentType, fieldNodes);
    return writePlain(fields, value, this.#run(info, NOTHING_READ, {}));
  }

  /** Whether the operation selects this field of the plain value that a resolver is to work out. */
  selects(
    { schema, fragments, variableValues: variables, fieldNodes, returnType }: GraphQLResolveInfo,
    name: string,
  ): boolean {
    const type = getNamedType(returnType);
    if (!isObjectType(type)) return false;
    const fields = fieldsOf({ schema, fragments, variables }, type, fieldNodes);
    return [...fields.values()].some(([node]) => node?.name.value === name);
  }

  #byKey(info: GraphQLResolveInfo, type: string): { readonly plan: Plan; readonly asked: KeyRead } {
    const plan = this.#plan(info, (root) => planByKey(this.#options.planner.scope, root, type));
    const parameters = plan.bindings.bind(info.variableValues);
    const isTooWide = (tables: Tables) => wideLevel(plan, tables) !== undefined;
    return { plan, asked: { read: plan.read, parameters, isTooWide } };
  }

  #plan(info: GraphQLResolveInfo, make: (root: RootField) => Plan): Plan {
    this.#form ??= formOf(info.schema, info.operation, info.variableValues);
    return this.#options.planner.plan(info, this.#form, this.#options.visibility, make);
  }

  #run({ variableValues: variables }: GraphQLResolveInfo, tables: Tables, parameters: Parameters): Run {
    const { today } = this.#options;
    return { tables, parameters, variables, today, built: new Map(), promise: this.#promise, seals: new Map() };
  }
}

/** A level that was cut at its bound would give a wrong answer: an error that says which field to narrow instead. */
function checkWidth(plan: Plan, tables: Tables): void {
  const path = wideLevel(plan, tables);
  if (path === undefined) return;
  throw planError(
    'LEVEL_TOO_WIDE',
    `\`${path}\` leads to more than ${plan.read.bound} entities. Narrow it with \`where\` or a smaller \`first\`, there or above it.`,
  );
}

/** The path of the first level that holds more than its bound. */
function wideLevel({ read, paths }: Plan, tables: Tables): string | undefined {
  return paths.find((_, index) => widthOf(tables, index) > read.bound);
}

/** How many ids a level holds; where nothing but the ids of its far ends was asked, only its edges tell. */
function widthOf({ entities, links }: Tables, index: number): number {
  const fetched = entities[index + 1]?.size ?? 0;
  if (fetched > 0) return fetched;
  const ids = new Set<string>();
  for (const { edges } of links[index]?.values() ?? []) for (const [id] of edges) ids.add(id);
  return ids.size;
}
