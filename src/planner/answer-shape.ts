import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import { type Gap, Gaps } from './gaps.js';
import { argumentInputs } from './inputs.js';
import { periodOf } from './lifetime.js';
import { promised } from './promise.js';
import { fieldsOf, type SelectionScope } from './selection.js';
import type { Json, Write } from './shape.js';
import type { Nodes, Place, PlanScope } from './walk.js';

/** How a value that was worked out elsewhere is written as the operation selects it. Where the schema says that an entity stands, it has an id. */
export interface AnswerShape {
  readonly write: Write<unknown>;
  /** What to read of the entities. */
  readonly gaps: readonly Gap[];
}

/** The shape of what the nodes, of a field of `owner`, give. What is below inherits its days. */
export function answerShape(
  { models: { STAFF: model } }: PlanScope,
  selection: SelectionScope,
  owner: GraphQLObjectType,
  nodes: Nodes,
  { path, period }: Place,
): AnswerShape {
  const gaps = new Gaps();

  function writerOf(type: GraphQLOutputType, same: Nodes, place: Place): Write<unknown> {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return listWriter(nullable.ofType, writerOf(nullable.ofType, same, place));
    if (isLeafType(nullable)) return (value) => value ?? null;
    const { name } = nullable;
    if (model.entities.has(name) || model.interfaces.has(name)) {
      const gap = gaps.number(`${name} ${written(same)}`, () => ({ kind: 'entities', type: name, nodes: same, place }));
      return (id, run) => (id == null ? null : (run.later(gap, String(id)) ?? GONE));
    }
    if (!isObjectType(nullable)) throw new Error(`${name} is of several types, none of them an entity`);
    return objectWriter(nullable, same, place);
  }

  function objectWriter(type: GraphQLObjectType, same: Nodes, place: Place): Write<unknown> {
    const fields = [...fieldsOf(selection, type, same)].map(([key, inner]) => {
      const below = { ...place, path: `${place.path}.${key}` };
      return [key, fieldWriter(type, inner, below)] as const;
    });
    return (value, run) => {
      if (!isRecord(value)) return null;
      const entries = fields.map(([key, write]) => [key, write(value, run)] as const);
      return entries.some(([, entry]) => entry === GONE) ? GONE : Object.fromEntries(entries);
    };
  }

  function fieldWriter(type: GraphQLObjectType, same: Nodes, place: Place): Write<Readonly<Record<string, unknown>>> {
    const name = nameOf(same);
    if (name === '__typename') return () => type.name;
    const field = type.getFields()[name];
    if (!field) throw new Error(`no such field: ${type.name}.${name}`);
    const write = writerOf(field.type, same, place);
    return promised(field.type, (value, run) => settled(field.type, write(value[name], run)));
  }

  const field = owner.getFields()[nameOf(nodes)];
  if (!field) throw new Error(`no such field: ${owner.name}.${nameOf(nodes)}`);
  const [node] = nodes;
  const inputs = node ? argumentInputs(field, node, selection.variables) : new Map();
  const write = writerOf(field.type, nodes, { path, period: periodOf(inputs) ?? period });
  return { write: (value, run) => settled(getNullableType(field.type), write(value, run)), gaps: gaps.list };
}

/** An entity that has gone since the value was worked out: with it goes what cannot be without it, up to an item of a list. */
const GONE = Symbol('gone');

function settled(type: GraphQLOutputType, value: Json): Json {
  return value === GONE && !isNonNullType(type) ? null : value;
}

function listWriter(type: GraphQLOutputType, write: Write<unknown>): Write<unknown> {
  return (values, run) => {
    if (!Array.isArray(values)) return null;
    return values.map((value) => settled(type, write(value, run))).filter((value) => value !== GONE);
  };
}

/** What the nodes select, as text: the same twice is read once. */
function written(nodes: Nodes): string {
  return nodes.map(({ selectionSet }) => (selectionSet ? print(selectionSet) : '')).join(' ');
}

function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
