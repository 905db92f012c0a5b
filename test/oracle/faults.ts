import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Value } from './city.js';
import { spanOf } from './dates.js';
import { passes, passesDate, passesName, saidIn } from './filters.js';
import { STAFF_ONLY, type Viewer } from './graph.js';
import { LARGEST_PAGE } from './pages.js';

/** What is wrong with an operation that is valid GraphQL, found before any of it is answered. */

type Variables = Readonly<Record<string, unknown>>;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** The codes with which a root field, by its response key, may be refused. One that has none is answered. */
export function faultsOf(operation: Operation): ReadonlyMap<string, ReadonlySet<string>> {
  const { schema, document } = operation;
  const faults = new Map<string, Set<string>>();
  const query = schema.getQueryType();
  const [definition] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!query || !definition) throw new Error('oracle: there is nothing asked');
  for (const [field, types] of fieldsIn(operation, definition.selectionSet, [query])) {
    const key = field.alias?.value ?? field.name.value;
    faults.set(key, new Set([...(faults.get(key) ?? []), ...faultsIn(operation, field, types)]));
  }
  return faults;
}

/** The codes of a field and of all that is asked below it, on whichever of the types. */
function faultsIn(operation: Operation, node: FieldNode, types: readonly GraphQLObjectType[]): string[] {
  const field = types.map((type) => type.getFields()[node.name.value]).find(Boolean);
  if (!field) return [];
  const own = argumentFaults(operation, field, node);
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return own;
  const below = fieldsIn(operation, node.selectionSet, possible(operation, type));
  return [...own, ...below.flatMap(([inner, innerTypes]) => faultsIn(operation, inner, innerTypes))];
}

function argumentFaults({ variables, viewer }: Operation, field: GraphQLField<unknown, unknown>, node: FieldNode) {
  const given = getArgumentValues(field, node, variables);
  const { first, last, ids, where, orderBy } = given;
  const isWrongSize = (size: unknown) => typeof size === 'number' && (size < 0 || size > LARGEST_PAGE);
  const isBothWays = typeof first === 'number' && typeof last === 'number';
  const isTooMany = Array.isArray(ids) && ids.length > LARGEST_PAGE;
  const isAtOdds = areDaysAtOdds(given) || isContradictory(where) || isOrderUnsaid(orderBy);
  const isForbidden = viewer === 'public' && namesStaffOnly(where);
  return [
    ...(isWrongSize(first) || isWrongSize(last) || isBothWays || isTooMany || isAtOdds ? ['BAD_USER_INPUT'] : []),
    ...(isForbidden ? ['FORBIDDEN'] : []),
  ];
}

/** An order of ties of which some part names neither the far end nor the tie, or both. */
function isOrderUnsaid(orderBy: unknown): boolean {
  if (!Array.isArray(orderBy)) return false;
  return orderBy.some((part) => {
    const said = new Map(saidIn(part));
    return !said.has('field') && said.has('node') === said.has('tie');
  });
}

/** Two ways to say a day, a period without either end, or one that ends before it begins. */
function areDaysAtOdds({ activeOn, activeDuring }: Variables): boolean {
  if (activeDuring === null || activeDuring === undefined) return false;
  const { from, to } = Object.fromEntries(saidIn(activeDuring));
  if (typeof activeOn === 'string' || (from === undefined && to === undefined)) return true;
  return typeof from === 'string' && typeof to === 'string' && from > to;
}

/** Operators that together leave a range, and which end of a partial date each compares. */
const RANGES = (['gt', 'gte'] as const).flatMap((above) =>
  (['lt', 'lte'] as const).map(
    (below) => [above, above === 'gt' ? 'last' : 'first', below, below === 'lt' ? 'first' : 'last'] as const,
  ),
);

type Pairs = readonly (readonly [operator: string, operand: unknown])[];

const OPERATORS = new Set(['eq', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte']);

/** Whether what a filter says of one field, all of which has to hold, leaves no value that passes it. */
function isContradictory(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(isContradictory);
  const said = conjunctsOf(where);
  return [...new Set(said.map(([field]) => field))].some((field) => {
    const inner = said.flatMap(([name, each]) => (name === field ? [each] : []));
    const pairs = inner.flatMap((each) => saidIn(each).filter(([name]) => OPERATORS.has(name)));
    // To be within two things at once is no contradiction, as is to be tied to two.
    const groups = field === 'within' ? inner.map((each) => saidIn(each)) : [pairs];
    return groups.some((group) => leavesNothing(field, group)) || inner.some(isContradictory);
  });
}

/** What a filter and those under its `and` say, field by field. */
function conjunctsOf(where: unknown): [string, unknown][] {
  return saidIn(where).flatMap(([name, inner]): [string, unknown][] =>
    name === 'and' ? [inner].flat().flatMap(conjunctsOf) : [[name, inner]],
  );
}

function leavesNothing(name: string, pairs: Pairs): boolean {
  return pairs.some(([operator, operand]) =>
    pairs.some(
      ([other, bound]) => isEmpty(operator, operand, other, bound) || isFailed(name, operator, operand, [other, bound]),
    ),
  );
}

/** Whether nothing lies above the one and below the other. */
function isEmpty(operator: string, operand: unknown, other: string, bound: unknown): boolean {
  return RANGES.some(([above, low, below, high]) => {
    if (above !== operator || below !== other) return false;
    const [from, to] = [edgeOf(operand, low), edgeOf(bound, high)];
    return from > to || (from === to && (above === 'gt' || below === 'lt'));
  });
}

/** Whether `eq` or `in` names values, none of which passes another operator. */
function isFailed(name: string, naming: string, operand: unknown, [operator, bound]: Pairs[number]): boolean {
  if (naming !== 'eq' && naming !== 'in') return false;
  const values = [operand].flat() as Value[];
  return values.length > 0 && !values.some((value) => passesBeside(name, value, operator, bound));
}

function passesBeside(name: string, value: Value, operator: string, operand: unknown): boolean {
  if (name === 'name') return passesName(String(value), operator, operand);
  if (/^[lg]te?$/.test(operator) && typeof value === 'string') return passesDate(value, operator, String(operand));
  return passes(value, operator, operand);
}

/** What an operand is compared by: a number, a moment, or one end of what a partial date may mean. */
function edgeOf(operand: unknown, end: 'first' | 'last'): string | number {
  if (typeof operand === 'number') return operand;
  const text = String(operand);
  const isMoment = /T.*(Z|[+-]\d\d:\d\d)$/.test(text);
  return isMoment ? Date.parse(text) : spanOf(text)[end];
}

function namesStaffOnly(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(namesStaffOnly);
  return saidIn(where).some(([name, inner]) => STAFF_ONLY.has(name) || namesStaffOnly(inner));
}

/** The fields that a selection set asks, its fragments spread out, each with the types that it is asked of. */
function fieldsIn(
  operation: Operation,
  { selections }: SelectionSetNode,
  types: readonly GraphQLObjectType[],
): [FieldNode, readonly GraphQLObjectType[]][] {
  if (types.length === 0) return [];
  return selections
    .filter((node) => isAsked(operation, node))
    .flatMap((node): [FieldNode, readonly GraphQLObjectType[]][] => {
      if (node.kind === Kind.FIELD) return [[node, types]];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(operation, node.name.value) : node;
      const condition = fragment.typeCondition?.name.value;
      const narrowed = types.filter((type) => condition === undefined || isOf(operation, type, condition));
      return fieldsIn(operation, fragment.selectionSet, narrowed);
    });
}

function isAsked({ variables }: Operation, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

function fragmentOf({ document }: Operation, name: string): FragmentDefinitionNode {
  const found = document.definitions.find(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
  );
  if (!found) throw new Error(`oracle: no fragment ${name}`);
  return found;
}

function isOf({ schema }: Operation, type: GraphQLObjectType, condition: string): boolean {
  const wanted = schema.getType(condition);
  if (!isCompositeType(wanted)) return false;
  return isObjectType(wanted) ? wanted === type : schema.isSubType(wanted, type);
}

function possible({ schema }: Operation, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}
