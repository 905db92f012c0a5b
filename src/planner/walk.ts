import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isObjectType,
} from 'graphql';
import type { EntityType, Field, Model, Visibility } from '../model/model.js';
import type { ConditionScope } from './conditions.js';
import type { Draft } from './draft.js';
import { argumentInputs, type Input } from './inputs.js';
import { type Days, daysOf, type Period, periodOf } from './lifetime.js';
import type { SelectionScope } from './selection.js';
import type { Compute } from './shape.js';

/** Works out a field for entities that the viewer may see: a plain value for each, in the order of the ids. */
export type Explore = (ids: readonly string[], asked: ExploreAsked) => Promise<readonly unknown[]>;

export interface ExploreAsked {
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The days that the field was asked about, or one above it; null for any. */
  readonly period: Days | null;
  readonly visibility: Visibility;
  readonly today: string;
}

/** What plans are made from, the same for all requests. */
export interface PlanScope {
  /** The model as each viewer sees it: the same names, but not always kept in the same place. */
  readonly models: Readonly<Record<Visibility, Model>>;
  /** How `@computed` fields are worked out, by the field's name. */
  readonly computed: Readonly<Record<string, Compute>>;
  /** How `@explored` fields are worked out, by the field's name. */
  readonly explored: Readonly<Record<string, Explore>>;
  /** The most ids that a level may hold. */
  readonly bound: number;
  /** Whether the store reads what a plan wants found first. */
  readonly findsFirst: boolean;
}

/** One walk over the selection of a root field. */
export interface Walk extends ConditionScope {
  readonly plans: PlanScope;
  readonly selection: SelectionScope;
  readonly draft: Draft;
}

/** Where a walk stands: the path that errors name, and the days that fields below inherit. */
export interface Place {
  readonly path: string;
  readonly period: Period | null;
}

export type Nodes = readonly FieldNode[];
export type Inputs = ReadonlyMap<string, Input>;

/** The place of a field with days of its own, or with those above it. */
export function placeUnder({ bindings }: Walk, path: string, inherited: Period | null, inputs: Inputs): Place {
  const period = periodOf(inputs);
  // Looked at here and not where it is bound: what has no lifetime binds none of it.
  if (period) bindings.check((variables) => daysOf(period, variables));
  return { path, period: period ?? inherited };
}

/** The name of the field that the nodes select: all of them name the same one. */
export function fieldName(nodes: Nodes): string {
  return nodes[0]?.name.value ?? '';
}

export function responseKey(nodes: Nodes): string {
  return nodes[0]?.alias?.value ?? fieldName(nodes);
}

export function objectType({ selection }: Walk, name: string): GraphQLObjectType {
  const type = selection.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no such object type: ${name}`);
  return type;
}

export function entityOf({ model }: Walk, name: string): EntityType {
  const entity = model.entities.get(name);
  if (!entity) throw new Error(`no such entity: ${name}`);
  return entity;
}

export function requireField(fields: ReadonlyMap<string, Field>, name: string): Field {
  const field = fields.get(name);
  if (!field) throw new Error(`no such field: ${name}`);
  return field;
}

/** What the schema says that the field gives which the nodes select on `owner`. */
export function typeOf(walk: Walk, owner: string, nodes: Nodes): GraphQLOutputType {
  return schemaField(objectType(walk, owner), nodes).type;
}

/** The arguments of the field that the nodes select on `owner`: GraphQL has made sure that all nodes give the same. */
export function inputsOf(walk: Walk, owner: GraphQLObjectType, nodes: Nodes): Inputs {
  const field = schemaField(owner, nodes);
  const [node] = nodes;
  return node ? argumentInputs(field, node, walk.selection.variables) : new Map();
}

function schemaField(owner: GraphQLObjectType, nodes: Nodes): GraphQLField<unknown, unknown> {
  const field = owner.getFields()[fieldName(nodes)];
  if (!field) throw new Error(`no such field: ${owner.name}.${fieldName(nodes)}`);
  return field;
}
