import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** What the types of a schema are for, told by the conventions of GraphQL: nodes, connections and their edges. */

export type Field = GraphQLField<unknown, unknown>;
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

export function isFielded(type: GraphQLNamedType): type is Fielded {
  return isObjectType(type) || isInterfaceType(type);
}

function has(type: GraphQLNamedType, ...names: readonly string[]): boolean {
  return isObjectType(type) && names.every((name) => type.getFields()[name] !== undefined);
}

export function isConnection(type: GraphQLNamedType): boolean {
  return has(type, 'edges', 'pageInfo');
}

export function isEdge(type: GraphQLNamedType): boolean {
  return has(type, 'cursor', 'node');
}

/** What has an identity of its own, or may have. */
function isEntity(type: GraphQLNamedType): boolean {
  return isAbstractType(type) || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));
}

/** What a connection leads to; any other type is what it is. */
export function nodeTypeOf(type: GraphQLNamedType): GraphQLNamedType {
  const nodes = isConnection(type) && isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
}

/** What a field gives: one value, a tie to many, a tie to one, or an object that belongs to its owner. */
export type Gives = 'LEAF' | 'CONNECTION' | 'ENTITY' | 'VALUE';

export function givenBy(field: Field): Gives {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return 'LEAF';
  if (isConnection(type)) return 'CONNECTION';
  return isEntity(type) ? 'ENTITY' : 'VALUE';
}
