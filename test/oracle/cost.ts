import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Fields that have the same name, arguments and answer's name, and what stands in each of them. */
interface Same {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly sets: SelectionSetNode[];
}

/**
 * What an operation costs, as `docs/api.md` has it: worked out from its values as GraphQL coerces them, and by nothing of
 * `src/`.
 */
export function costInPoints(schema: GraphQLSchema, document: DocumentNode, sent: Values): number {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const query = schema.getQueryType();
  if (!operation || !query) throw new Error('nothing is asked');
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], sent).coerced ?? {};
  let once = 0;

  const pointsOf = (type: GraphQLNamedType, sets: readonly SelectionSetNode[], length: number | null): number =>
    [...sameOf(schema, document, type, sets).values()].reduce(
      (points, same) => points + pointsOfField(type, same, length),
      0,
    );

  const pointsOfField = (owner: GraphQLNamedType, { field, node, sets }: Same, length: number | null): number => {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const given = getArgumentValues(field, node, variables);
    once += filterPoints(given.where, 45_000) + 10_000 * lengthOf(given.orderBy) + readingPoints(owner, field, given);
    const asked = askedFor(field, given);
    const isList = isListType(getNullableType(field.type));
    const many = isList ? (asked ?? length ?? 5) : 1;
    const each = 1 + pointsOf(type, sets, isList ? null : asked);
    return many * each + (field.name === 'partners' ? 1_000 : 0);
  };

  const readingPoints = (owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>, given: Values): number => {
    if (/Facets$/.test(owner.name)) return field.args.length ? 50_000 : 12_000;
    const isByKey = field.args.some(({ name }) => /^ids?$/.test(name)) && 'id' in fieldsOf(getNamedType(field.type));
    if (owner === query && field.args.some(({ type }) => String(type) === '[TieType!]')) return 50_000;
    if (owner === query && given.near) return 75_000;
    if (owner === query) return isByKey ? 0 : 12_000;
    if (/^(citedBy|subjects|located)$/.test(field.name)) return 40_000;
    return 'id' in fieldsOf(owner) && /Connection!$/.test(String(field.type)) && field.name !== 'partners' ? 3_000 : 0;
  };

  return pointsOf(query, [operation.selectionSet], null) + once;
}

function fieldsOf(type: GraphQLNamedType): object {
  return isCompositeType(type) && 'getFields' in type ? type.getFields() : {};
}

/** How many a field is asked for; null where it has no argument for that. */
function askedFor({ args }: GraphQLField<unknown, unknown>, given: Values): number | null {
  if (Array.isArray(given.ids)) return Math.min(given.ids.length, 100);
  if (args.some(({ name }) => name === 'limit')) return Math.max(0, Math.min(Number(given.limit ?? 50), 5_000));
  if (!args.some(({ name }) => name === 'first')) return null;
  const said = given.last ?? given.first ?? 20;
  return Math.max(0, Math.min(Number(said), given.last == null ? 200 : 100));
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** `step` is what a tie costs here: five times as much as above it. */
function filterPoints(where: unknown, step: number): number {
  if (Array.isArray(where)) return where.reduce((points, each) => points + filterPoints(each, step), 0);
  if (where == null) return 0;
  if (typeof where !== 'object') return 3_000;
  return Object.entries(where).reduce((points, [name, value]) => {
    if (value == null) return points;
    if (name === 'in') return points + 3_000;
    if (/^(some|none|every|within)$/.test(name)) return points + step + filterPoints(value, step * 5);
    return points + filterPoints(value, step);
  }, 0);
}

function sameOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
): Map<string, Same> {
  const found = new Map<string, Same>();
  const met = new Set<string>();
  const look = (owner: GraphQLNamedType, set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = (fieldsOf(owner) as Record<string, GraphQLField<unknown, unknown>>)[node.name.value];
        if (!field) continue;
        const key = `${node.alias?.value} ${node.name.value} ${node.arguments?.map((each: ArgumentNode) => print(each))}`;
        const same = found.get(key) ?? { field, node, sets: [] };
        found.set(key, same);
        if (node.selectionSet) same.sets.push(node.selectionSet);
        continue;
      }
      const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (met.has(node.name.value)) continue;
        met.add(node.name.value);
      }
      const narrowed = part.typeCondition && schema.getType(part.typeCondition.name.value);
      look(narrowed ?? owner, part.selectionSet);
    }
  };
  for (const set of sets) look(type, set);
  return found;
}

function fragmentOf({ definitions }: DocumentNode, name: string) {
  const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`no such fragment: ${name}`);
  return fragment;
}
