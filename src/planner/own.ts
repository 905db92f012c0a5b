import type { GraphQLObjectType } from 'graphql';
import type { Edge, EntityRow } from '../graph/plan.js';
import type { ComputedField, Field, FlattenedField } from '../model/model.js';
import type { Columns } from './draft.js';
import { type PlainFields, plainFields } from './plain.js';
import { type Write, writePlain } from './shape.js';
import type { Nodes, Walk } from './walk.js';

type Row = EntityRow | Edge;
type PlaceOf = (property: string) => number;

/**
 * Writes a field that is kept on a node (`m`) or a tie (`r`), from the row that holds its columns. What only staff
 * may see is not even fetched for the public.
 */
export function ownField(
  walk: Walk,
  owner: GraphQLObjectType,
  columns: Columns,
  variable: 'm' | 'r',
  field: Field,
  nodes: Nodes,
): Write<Row> {
  if (field.staffOnly && walk.visibility === 'PUBLIC') return () => null;
  const placeOf: PlaceOf = (property) => columns.place(`${variable}.${property}`);
  switch (field.kind) {
    case 'stored':
      return storedField(placeOf(field.property), field.list ? [] : null);
    case 'flattened':
      return flattenedField(field, placeOf, plainFields(walk.selection, owner, nodes));
    case 'computed':
      return computedField(walk, field, placeOf, plainFields(walk.selection, owner, nodes));
    default:
      throw new Error(`${owner.name}.${field.name} is not a field of its own`);
  }
}

function storedField(place: number, none: null | readonly []): Write<Row> {
  return (row) => row[place] ?? none;
}

function flattenedField({ fields }: FlattenedField, placeOf: PlaceOf, selected: PlainFields): Write<Row> {
  const places = fields.map(({ name, property, required }) => ({ name, place: placeOf(property), required }));
  return (row, run) => {
    if (places.some(({ place, required }) => required && row[place] == null)) return null;
    return writePlain(selected, Object.fromEntries(places.map(({ name, place }) => [name, row[place] ?? null])), run);
  };
}

function computedField(
  { plans }: Walk,
  { name, reads }: ComputedField,
  placeOf: PlaceOf,
  selected: PlainFields,
): Write<Row> {
  const compute = plans.computed[name];
  if (!compute) throw new Error(`nothing computes the field ${name}`);
  const places = reads.map(placeOf);
  return (row, run) => {
    const values = places.map((place) => row[place] ?? null);
    return writePlain(selected, compute(values, run), run);
  };
}
