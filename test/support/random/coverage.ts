import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isComparison } from './inputs.js';
import type { RandomOperation } from './operations.js';

/** What is still to be asked for while operations are added, one after the other. */
export class Coverage {
  readonly #schema: GraphQLSchema;
  readonly #missing: Set<string>;
  readonly #lists = new Set<string>();
  readonly #all: number;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#missing = everythingIn(schema);
    this.#all = this.#missing.size;
  }

  /** Whether an operation asks for something that none that was added did. */
  lacks(operation: RandomOperation): boolean {
    return [...askedBy(this.#schema, operation).parts].some((part) => this.#missing.has(part));
  }

  add(operation: RandomOperation): void {
    const { parts, lists } = askedBy(this.#schema, operation);
    for (const part of parts) this.#missing.delete(part);
    for (const list of lists) this.#lists.add(list);
  }

  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** How many lists were asked for, each by other filters, orders or pages than any before. */
  get lists(): number {
    return this.#lists.size;
  }

  /** How much of everything was asked for. */
  get share(): number {
    return 1 - this.#missing.size / this.#all;
  }
}

/**
 * What operations can ask for: a field `Query.places`, an interface `on Actor`, a filter `PlaceWhere.kind` and each of its
 * operators `PlaceWhere.kind.eq`, an order `PlaceOrderField.KIND`.
 */
function everythingIn(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return new Set(
    types.flatMap((type) => {
      if (isInterfaceType(type)) return [`on ${type.name}`];
      if (isObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (isEnumType(type) && isOrder(type.name)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      if (!isInputObjectType(type) || isComparison(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        const path = `${type.name}.${field.name}`;
        const compared = getNamedType(field.type);
        const isCompared = isInputObjectType(compared) && isComparison(compared);
        return [
          path,
          ...(isCompared ? Object.keys(compared.getFields()).map((operator) => `${path}.${operator}`) : []),
        ];
      });
    }),
  );
}

/** What an operation asks for, of all that, and its lists with their filters, orders and pages. */
interface Asked {
  readonly parts: Set<string>;
  readonly lists: Set<string>;
}

function askedBy(schema: GraphQLSchema, { query, fillings }: RandomOperation): Asked {
  const document = parse(query);
  const asked = { parts: new Set<string>(), lists: new Set<string>() };
  for (const filling of fillings) addAsked(schema, document, filling, asked);
  return asked;
}

function addAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  filling: Readonly<Record<string, unknown>>,
  { parts, lists }: Asked,
): void {
  const declared = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const variables = getVariableValues(schema, declared, filling).coerced ?? {};
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Field: (node) => {
      const field = info.getFieldDef();
      const owner = info.getParentType();
      if (!field || !owner) return;
      parts.add(`${owner.name}.${field.name}`);
      const given = getArgumentValues(field, node, variables);
      for (const { name, type } of field.args) addValue(type, given[name], '', parts);
      if ('where' in given || 'orderBy' in given) lists.add(`${owner.name}.${field.name} ${JSON.stringify(given)}`);
    },
    InlineFragment: () => void parts.add(`on ${info.getType()}`),
    FragmentDefinition: () => void parts.add(`on ${info.getType()}`),
  });
  visit(document, visitor);
}

function addValue(type: GraphQLInputType, value: unknown, path: string, asked: Set<string>): void {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return;
  if (isListType(nullable) && Array.isArray(value))
    for (const item of value) addValue(nullable.ofType, item, path, asked);
  if (isEnumType(nullable) && isOrder(nullable.name)) asked.add(`${nullable.name}.${value}`);
  if (!isInputObjectType(nullable) || typeof value !== 'object') return;
  const owner = isComparison(nullable) ? path : nullable.name;
  const given = new Map(Object.entries(value));
  for (const field of Object.values(nullable.getFields())) {
    if (given.get(field.name) == null) continue;
    const inner = `${owner}.${field.name}`;
    asked.add(inner);
    addValue(field.type, given.get(field.name), inner, asked);
  }
}

function isOrder(name: string): boolean {
  return name.endsWith('OrderField');
}
