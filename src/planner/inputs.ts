import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';
import type { Variables } from './selection.js';

/**
 * One argument, or a value inside one. A plan outlives the request it was made for, so it may depend on the form of
 * a value (which filters are there) but must read its content again from the variables of each request.
 */
export interface Input {
  /** The value in the request that the plan was made for. */
  readonly value: unknown;
  /** The value in the request that these variables belong to. */
  read(variables: Variables): unknown;
  /** A field of an input object, or an item of a list; null when it is absent or null. */
  child(key: string | number): Input | null;
}

/** A field's arguments that are given and not null, defaults included. */
export function argumentInputs(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): ReadonlyMap<string, Input> {
  const inputs = new Map<string, Input>();
  for (const [name, value] of Object.entries(getArgumentValues(field, node, variables))) {
    if (value == null) continue;
    const ast = node.arguments?.find((argument) => argument.name.value === name)?.value;
    inputs.set(name, inputOf(value, ast));
  }
  return inputs;
}

/** The fields of an input object that are given and not null. */
export function entriesOf(input: Input): [string, Input][] {
  const { value } = input;
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const child = input.child(key);
    return child ? [[key, child] as [string, Input]] : [];
  });
}

/** The items of a list. */
export function itemsOf(input: Input): Input[] {
  if (!Array.isArray(input.value)) return [];
  return input.value.flatMap((_, index) => input.child(index) ?? []);
}

function inputOf(value: unknown, ast: ValueNode | undefined): Input {
  if (ast?.kind === Kind.VARIABLE) return variableInput(value, (variables) => variables[ast.name.value]);
  // A single value stands for a list of one where a list is wanted.
  if (ast && ast.kind !== Kind.LIST && Array.isArray(value)) return literalInput(value, () => ast);
  if (ast?.kind === Kind.OBJECT) {
    const astOf = (key: string | number) => ast.fields.find((field) => field.name.value === key)?.value;
    return literalInput(value, astOf);
  }
  if (ast?.kind === Kind.LIST)
    return literalInput(value, (key) => (typeof key === 'number' ? ast.values[key] : undefined));
  return literalInput(value, () => undefined);
}

function variableInput(value: unknown, read: (variables: Variables) => unknown): Input {
  return {
    value,
    read,
    child(key) {
      const inner = at(value, key);
      return inner == null ? null : variableInput(inner, (variables) => at(read(variables), key));
    },
  };
}

function literalInput(value: unknown, astOf: (key: string | number) => ValueNode | undefined): Input {
  const input: Input = {
    value,
    read(variables) {
      if (Array.isArray(value)) return value.map((_, index) => input.child(index)?.read(variables) ?? null);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.keys(value).map((key) => [key, input.child(key)?.read(variables) ?? null]));
    },
    child(key) {
      const inner = at(value, key);
      return inner == null ? null : inputOf(inner, astOf(key));
    },
  };
  return input;
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

/**
 * The form of an operation's variables: two requests of one form can share a plan. Booleans and enums count by value
 * (they choose selections and orders), objects and lists of them by what they hold, all else only by being there.
 */
export function formOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
      return type ? valueForm(type, variables[definition.variable.name.value]) : '';
    })
    .join(';');
}

function valueForm(type: GraphQLInputType, value: unknown): string {
  if (value == null) return '-';
  if (isNonNullType(type)) return valueForm(type.ofType, value);
  if (isListType(type) && Array.isArray(value)) {
    const inner = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isLeafType(inner)) return value.length === 0 ? '[]' : '[*]';
    return `[${value.map((item) => valueForm(type.ofType, item)).join(',')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const given = Object.entries(value as Readonly<Record<string, unknown>>).filter(([, inner]) => inner != null);
    return `{${given.map(([name, inner]) => `${name}:${fields[name] ? valueForm(fields[name].type, inner) : ''}`).join(',')}}`;
  }
  return isScalarType(type) && type.name !== 'Boolean' ? '*' : String(value);
}
