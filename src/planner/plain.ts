import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { promised } from './promise.js';
import { fieldsOf, type SelectionScope } from './selection.js';
import { type Fields, writePlain } from './shape.js';

/** What is selected of a plain object, by response key; null for a scalar. */
export type PlainFields = Fields<Readonly<Record<string, unknown>>> | null;

/** What the nodes select of the plain object, or list of them, that their field of `owner` gives. */
export function plainFields(
  selection: SelectionScope,
  owner: GraphQLObjectType,
  nodes: readonly FieldNode[],
): PlainFields {
  const field = owner.getFields()[nodes[0]?.name.value ?? ''];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) return null;
  return [...fieldsOf(selection, type, nodes)].map(([key, same]) => {
    const name = same[0]?.name.value ?? '';
    if (name === '__typename') return [key, () => type.name];
    const inner = plainFields(selection, type, same);
    const field = type.getFields()[name];
    if (!field) throw new Error(`no such field: ${type.name}.${name}`);
    return [key, promised(field.type, (value, run) => writePlain(inner, value[name], run))];
  });
}
