import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { fieldsOf, fragmentsOf, type Json, type SelectionScope } from '../planner/planner.js';
import type { Context } from './resolvers.js';

/** A validated operation, and the variables that came with it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What graphql-js's `execute` would give. */
export interface Answer {
  readonly data: Readonly<Record<string, Json>>;
  readonly errors: readonly GraphQLError[];
}

/**
 * Answers a query without graphql-js looking at each value again: the root fields give ready JSON, and completing a
 * large answer costs far more than making it. Null for what graphql-js is to execute, which knows the rest of the rules:
 * mutations, introspection, variables that do not fit, and values that the schema does not allow.
 */
export async function answerQuery(
  schema: GraphQLSchema,
  context: Context,
  { document, operation, variables: raw }: Operation,
): Promise<Answer | null> {
  const query = schema.getQueryType();
  if (!query || operation.operation !== OperationTypeNode.QUERY) return null;
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
  if (!variables) return null;
  const scope = { schema, fragments: fragmentsOf(document), variables };
  const roots = [...fieldsOf(scope, query, [operation])];
  if (roots.some(([, [node]]) => isIntrospection(node))) return null;

  const errors: GraphQLError[] = [];
  const values = await Promise.all(
    roots.map(async ([key, nodes]) => {
      try {
        return await rootValue(scope, query, { operation, context, key, nodes });
      } catch (error) {
        errors.push(locatedError(error, nodes, [key]));
        return null;
      }
    }),
  );
  if (!context.reads.promiseKept) return null;
  return { data: Object.fromEntries(roots.map(([key], index) => [key, values[index]])), errors };
}

interface Root {
  readonly operation: OperationDefinitionNode;
  readonly context: Context;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

async function rootValue(
  { schema, fragments, variables }: SelectionScope,
  query: GraphQLObjectType,
  { operation, context, key, nodes }: Root,
): Promise<Json> {
  const [node] = nodes;
  const field = query.getFields()[node?.name.value ?? ''];
  if (!node || !field?.resolve) return query.name;
  const info: GraphQLResolveInfo = {
    schema,
    fragments: { ...fragments },
    variableValues: { ...variables },
    operation,
    rootValue: undefined,
    parentType: query,
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    path: { prev: undefined, key, typename: query.name },
  };
  return field.resolve(undefined, getArgumentValues(field, node, variables), context, info);
}

/** `__schema` and `__type`. */
function isIntrospection(node: FieldNode | undefined): boolean {
  const name = node?.name.value ?? '';
  return name.startsWith('__') && name !== '__typename';
}
