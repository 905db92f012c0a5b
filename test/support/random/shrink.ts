import {
  type ASTNode,
  astFromValue,
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  Kind,
  parse,
  print,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  validate,
  visit,
} from 'graphql';
import type { RandomOperation } from './operations.js';

/** Every try asks again, so that there have to be few. */
const MOST_TRIES = 400;

/** An operation that still fails, and has as little in it as could be found: dropped part by part, the largest first. */
export async function shrunk(
  schema: GraphQLSchema,
  operation: RandomOperation,
  fails: (smaller: RandomOperation) => Promise<boolean>,
): Promise<RandomOperation> {
  let smallest = operation;
  let tries = 0;
  for (;;) {
    const next = await firstOf(smallerThan(schema, smallest), async (candidate) => {
      tries += 1;
      return tries <= MOST_TRIES && fails(candidate);
    });
    if (!next) return smallest;
    smallest = next;
  }
}

async function firstOf<Item>(items: Iterable<Item>, holds: (item: Item) => Promise<boolean>): Promise<Item | null> {
  for (const item of items) if (await holds(item)) return item;
  return null;
}

function* smallerThan(schema: GraphQLSchema, operation: RandomOperation): Generator<RandomOperation> {
  const { fillings } = operation;
  if (fillings.length > 1) for (const filling of fillings) yield { ...operation, fillings: [filling] };
  const document = parse(operation.query);
  for (const smaller of [...withoutOnePart(document), ...withoutOneVariable(schema, document, operation)]) {
    const tidy = withoutUnused(smaller);
    if (!isValid(schema, tidy)) continue;
    const declared = new Set(variablesOf(tidy).map(nameOf));
    yield {
      ...operation,
      query: print(tidy),
      cursors: operation.cursors.filter(({ name }) => declared.has(name)),
      fillings: fillings.map((filling) =>
        Object.fromEntries(Object.entries(filling).filter(([name]) => declared.has(name))),
      ),
    };
  }
}

function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    return validate(schema, parse(print(document))).length === 0;
  } catch {
    return false;
  }
}

const PARTS: ReadonlySet<string> = new Set([
  ...[Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.ARGUMENT, Kind.DIRECTIVE, Kind.OBJECT_FIELD],
]);

/** The document without one of its parts: a field, a fragment, an argument, a part of a value. */
function* withoutOnePart(document: DocumentNode): Generator<DocumentNode> {
  for (let part = 0; ; part += 1) {
    let seen = -1;
    let found = false;
    const smaller = visit(document, {
      enter(node, _key, parent) {
        const isPart = PARTS.has(node.kind) || isListItem(node, parent);
        if (!isPart) return undefined;
        seen += 1;
        if (seen !== part) return undefined;
        found = true;
        return null;
      },
    });
    if (!found) return;
    yield smaller;
  }
}

function isListItem({ kind }: ASTNode, parent: ASTNode | readonly ASTNode[] | undefined): boolean {
  return Array.isArray(parent) && /Value$|^Variable$/.test(kind);
}

/** The document with the value of one variable in its place. */
function* withoutOneVariable(
  schema: GraphQLSchema,
  document: DocumentNode,
  { fillings: [filling = {}], cursors }: RandomOperation,
): Generator<DocumentNode> {
  for (const definition of variablesOf(document)) {
    const name = nameOf(definition);
    if (cursors.some((cursor) => cursor.name === name)) continue;
    const value = name in filling ? literalOf(schema, definition, filling[name]) : definition.defaultValue;
    if (!value) continue;
    const without = visit(document, {
      VariableDefinition: (node) => (node === definition ? null : undefined),
      Variable: (node) => (node.name.value === name ? value : undefined),
    });
    yield without;
  }
}

function literalOf(schema: GraphQLSchema, { type }: VariableDefinitionNode, value: unknown): ValueNode | null {
  const declared = typeFromAST(schema, type);
  return isInputType(declared) ? (astFromValue(value, declared) ?? null) : null;
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(`...${name.value}`),
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
  });
  const tidy = visit(document, {
    FragmentDefinition: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
    VariableDefinition: (node) => (used.has(`$${nameOf(node)}`) ? undefined : null),
  });
  // A fragment that has gone may have been the last to use another, or a variable.
  return print(tidy) === print(document) ? document : withoutUnused(tidy);
}

function variablesOf({ definitions }: DocumentNode): readonly VariableDefinitionNode[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
}

function nameOf({ variable }: VariableDefinitionNode): string {
  return variable.name.value;
}
