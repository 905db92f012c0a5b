import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, getNamedType, isObjectType, type OperationDefinitionNode } from 'graphql';
import type { Tables } from '../graph/plan.js';
import type { GraphStore, Parameters } from '../graph/store.js';
import type { EntityType, Visibility } from '../model/model.js';
import { planError } from './errors.js';
import { formOf } from './inputs.js';
import { plainFields } from './plain.js';
import { type Plan, type PlanScope, planByKey, planList, type RootField } from './plan.js';
import { remember } from './remember.js';
import { fieldsOf } from './selection.js';
import { type Json, type Run, writePlain } from './shape.js';

export type { PlanScope } from './plan.js';
export { type Compute, type Json, TYPE } from './shape.js';

/** How many plans of one operation are kept: one for each form of its variables, for public and staff. */
const PLANS_PER_OPERATION = 200;

/** Where plans are kept; they outlive the requests that they were made for. */
export class Planner {
  readonly scope: PlanScope;
  readonly #plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

  constructor(scope: PlanScope) {
    this.scope = scope;
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

const NOTHING_READ: Tables = { roots: { ids: [], total: 0 }, entities: [], links: [] };

export interface ReadsOptions {
  readonly planner: Planner;
  readonly store: GraphStore;
  readonly visibility: Visibility;
  /** Today's date where the ecosystem is. */
  readonly today: string;
}

/** The reads of one operation: each root field is ready JSON by response key; equal reads by key are one read. */
export class Reads {
  readonly #options: ReadsOptions;
  readonly #loaders = new Map<string, DataLoader<string, Tables>>();
  #form: string | null = null;

  constructor(options: ReadsOptions) {
    this.#options = options;
  }

  /** The entity of this id, of a type or an interface; null when there is none that the viewer may see. */
  async one(info: GraphQLResolveInfo, type: string, id: string): Promise<Json> {
    const plan = this.#plan(info, (root) => planByKey(this.#options.planner.scope, root, type));
    const parameters = plan.bindings.bind(info.variableValues);
    const tables = await this.#loader(plan, parameters).load(id);
    checkWidth(plan, tables);
    return plan.write(id, this.#run(info, tables, parameters));
  }

  /** The entities of these ids in their order, null where there is none that the viewer may see. */
  async many(info: GraphQLResolveInfo, type: string, ids: readonly string[]): Promise<Json[]> {
    const plan = this.#plan(info, (root) => planByKey(this.#options.planner.scope, root, type));
    const parameters = plan.bindings.bind(info.variableValues);
    const loader = this.#loader(plan, parameters);
    const read = await Promise.all(ids.map((id) => loader.load(id)));
    const runs = new Map<Tables, Run>();
    return read.map((tables, index) => {
      checkWidth(plan, tables);
      return plan.write(
        ids[index] ?? null,
        remember(runs, tables, () => this.#run(info, tables, parameters)),
      );
    });
  }

  /** A page of all entities of a type that the viewer may see. */
  async list(info: GraphQLResolveInfo, entity: EntityType): Promise<Json> {
    const plan = this.#plan(info, (root) => planList(this.#options.planner.scope, root, entity));
    const parameters = plan.bindings.bind(info.variableValues);
    const tables = await this.#options.store.read(plan.read, parameters);
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

  #plan(info: GraphQLResolveInfo, make: (root: RootField) => Plan): Plan {
    this.#form ??= formOf(info.schema, info.operation, info.variableValues);
    return this.#options.planner.plan(info, this.#form, this.#options.visibility, make);
  }

  /**
   * Keys asked of one plan with the same parameters in one tick are one read; each answer is the tables of all. Where
   * these are too wide together they are read again in halves, one after the other: a bound holds for each key, whatever
   * else is asked.
   */
  #loader(plan: Plan, parameters: Parameters): DataLoader<string, Tables> {
    const { store } = this.#options;
    const tablesOf = async (keys: readonly string[]): Promise<Tables[]> => {
      const together = await store.read(plan.read, { ...parameters, keys });
      if (keys.length === 1 || wideLevel(plan, together) === undefined) return keys.map(() => together);
      const half = Math.ceil(keys.length / 2);
      return [...(await tablesOf(keys.slice(0, half))), ...(await tablesOf(keys.slice(half)))];
    };
    return remember(
      this.#loaders,
      `${plan.read.key} ${JSON.stringify(parameters)}`,
      () => new DataLoader<string, Tables>(tablesOf),
    );
  }

  #run({ variableValues: variables }: GraphQLResolveInfo, tables: Tables, parameters: Parameters): Run {
    return { tables, parameters, variables, today: this.#options.today, built: new Map(), seals: new Map() };
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
