import type { Condition, Edge, ReadPlan } from '../graph/plan.js';
import type { EntityType, Visibility } from '../model/model.js';
import type { Bindings } from './bindings.js';
import { entityConditions, labelOf, visibleConditions } from './conditions.js';
import { connectionShape, keyPlaces } from './connection.js';
import { Draft, type DraftList, type DraftRoots } from './draft.js';
import { facetsOf } from './facets.js';
import type { Gap } from './gaps.js';
import { lifetimeConditions } from './lifetime.js';
import { listOrder } from './order.js';
import type { SelectionScope } from './selection.js';
import { type Write, writeEntity } from './shape.js';
import { entityShape, farEnd } from './tree.js';
import {
  entityOf,
  type Inputs,
  inputsOf,
  type Nodes,
  objectType,
  type Place,
  type PlanScope,
  placeUnder,
  responseKey,
  type Walk,
} from './walk.js';

export type { PlanScope } from './walk.js';

/** A root field made ready: what to read, how to fill its parameters, how to write the answer. */
export interface Plan {
  readonly read: ReadPlan;
  readonly bindings: Bindings;
  /** What an error calls each level. */
  readonly paths: readonly string[];
  /** Writes the answer; the source is the id asked for, null for a list. */
  readonly write: Write<string | null>;
  /** What is read when it is known which ids the answer holds. */
  readonly gaps: readonly Gap[];
}

/** A root field of an operation, and who asks. */
export interface RootField {
  readonly nodes: Nodes;
  readonly selection: SelectionScope;
  readonly visibility: Visibility;
}

/** Plans what gives entities by key: `organisation(id:)`, `node`, `nodes`, and the ids of answers worked out elsewhere. */
export function planByKey(
  plans: PlanScope,
  root: RootField,
  type: string,
  place: Place = { path: responseKey(root.nodes), period: null },
): Plan {
  const walk = beginWalk(plans, root);
  const shape = entityShape(walk, walk.draft.roots, type, root.nodes, place);
  const roots: DraftRoots = { by: 'key', label: labelOf(walk.model, type), where: visibleConditions(walk, type, 'm') };
  return finish(walk, roots, (key, run) => (key === null ? null : writeEntity(shape, key, run)));
}

/** Plans a root field that lists the entities of a type. */
export function planList(plans: PlanScope, root: RootField, { name }: Pick<EntityType, 'name'>): Plan {
  const walk = beginWalk(plans, root);
  const inputs = inputsOf(walk, objectType(walk, 'Query'), root.nodes);
  const place = placeUnder(walk, responseKey(root.nodes), null, inputs);
  const kept = keptConditions(walk, name, inputs, place);
  const roots: DraftList = {
    by: 'list',
    label: name,
    where: [...visibleConditions(walk, name, 'm'), ...kept],
    page: null,
    count: false,
    facets: [],
  };
  const order = listOrder(walk, name, inputs.get('orderBy'));
  const table = walk.draft.roots;
  const write = connectionShape(walk, root.nodes, {
    name,
    inputs,
    list: { name, order, kept },
    paged: roots,
    far: (same) => farEnd(walk, table, name, same, place),
    keys: () => keyPlaces(table.columns, order, (edge, run) => run.tables.entities[0]?.get(edge[0])),
    facets: (same) => facetsOf(walk, entityOf(walk, name), roots, same, place),
    edgeField: () => {
      throw new Error(`${name}Edge has no fields but cursor and node`);
    },
  });
  return finish(walk, roots, (_key, run) => {
    const { ids, total } = run.tables.roots;
    return write({ edges: ids.map((id): Edge => [id]), total }, run);
  });
}

/** What the arguments of a root field keep, of entities `m` of a type and of the ties `r` that lead to them. */
export interface Filter {
  readonly where: readonly Condition[];
  readonly bindings: Bindings;
  /** What of it was asked, and not a matter of who asks. */
  readonly kept: readonly Condition[];
}

/** Plans what a root field keeps that is read in its own way. */
export function planFilter(plans: PlanScope, root: RootField, type: string, tie: string): Filter {
  // Whoever reads it has no plan, in which something could be found first.
  const walk = beginWalk({ ...plans, findsFirst: false }, root);
  const inputs = inputsOf(walk, objectType(walk, 'Query'), root.nodes);
  const place = placeUnder(walk, responseKey(root.nodes), null, inputs);
  const kept = [
    ...keptConditions(walk, type, inputs, place),
    ...(place.period ? lifetimeConditions(walk, tie, 'r', place.period) : []),
  ];
  return { where: [...visibleConditions(walk, type, 'm'), ...kept], bindings: walk.bindings, kept };
}

function keptConditions(walk: Walk, type: string, inputs: Inputs, { period }: Place): Condition[] {
  const where = inputs.get('where');
  return [
    ...(where ? entityConditions(walk, type, 'm', where) : []),
    ...(period ? lifetimeConditions(walk, type, 'm', period) : []),
  ];
}

function beginWalk(plans: PlanScope, { selection, visibility }: RootField): Walk {
  const draft = new Draft();
  const { findsFirst } = plans;
  return { plans, model: plans.models[visibility], visibility, bindings: draft.bindings, findsFirst, selection, draft };
}

function finish({ draft, plans }: Walk, roots: DraftRoots, write: Write<string | null>): Plan {
  const { bindings, paths, gaps } = draft;
  return { read: draft.finish(roots, plans.bound), bindings, paths, write, gaps: gaps.list };
}
