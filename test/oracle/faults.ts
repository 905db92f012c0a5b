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
import { types } from './sdl.js';
import { folded, nameKey } from './text.js';

/** What is wrong with an operation that is valid GraphQL, found before any of it is answered. */

type Variables = Readonly<Record<string, unknown>>;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly viewer: Viewer;
  /** What is wrong by what the graph holds. */
  readonly isWrong: (given: Variables) => boolean;
}

/** How small and how large a number may be, by field and argument, where it is no size of a page. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'neighbourhood.depth': [1, 3],
  'neighbourhood.limit': [1, 300],
  'map.limit': [1, 5_000],
  'timeline.first': [0, 200],
  'ecosystemDiff.first': [0, 200],
  'dormant.silentFor': [1, 600],
  'dormant.endingWithin': [0, 600],
  'workshopYield.withinMonths': [1, 120],
};
const SIZES = ['first', 'last'];

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

function argumentFaults(
  { variables, viewer, isWrong }: Operation,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): string[] {
  const given = getArgumentValues(field, node, variables);
  const { first, last, ids, where, orderBy, a, b, from, to } = given;
  const isOutOfBounds = Object.entries(given).some(([name, value]) => {
    const [least, most] = BOUNDS[`${field.name}.${name}`] ?? (SIZES.includes(name) ? [0, LARGEST_PAGE] : []);
    return typeof value === 'number' && least !== undefined && most !== undefined && (value < least || value > most);
  });
  const isBothWays = typeof first === 'number' && typeof last === 'number';
  const isTooMany = Array.isArray(ids) && ids.length > LARGEST_PAGE;
  const isAtOdds = areDaysAtOdds(given) || isContradictory(where) || isOrderUnsaid(orderBy);
  const isBackwards = typeof from === 'string' && typeof to === 'string' && from > to;
  const isTheSame = a !== undefined && a === b;
  const isForbidden = viewer === 'public' && namesStaffOnly(where);
  const isBad = isOutOfBounds || isBothWays || isTooMany || isAtOdds || isBackwards || isTheSame || isWrong(given);
  return [...(isBad ? ['BAD_USER_INPUT'] : []), ...(isForbidden ? ['FORBIDDEN'] : [])];
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

/** What a filter says of one field: a comparison, or that there is such a tie. */
interface Said {
  readonly field: string;
  readonly operator: string;
  readonly operand: unknown;
  /** Whether it must not hold. */
  readonly denied: boolean;
}

/** Whether a filter, with what has to hold beside it, leaves nothing that passes it, in one of its parts or as a whole. */
function isContradictory(where: unknown, beside: readonly Said[] = []): boolean {
  const parts = conjunctsOf(where);
  const said = [...beside, ...saidTogether(where).filter((each) => each !== null)];
  const fields = [...new Set(said.map(({ field }) => field))];
  if (fields.some((field) => leavesNothing(said.filter((each) => each.field === field)))) return true;
  return parts.some(([name, inner]) => {
    if (name === 'or') {
      const ways = [inner].flat();
      return (
        ways.some((way) => isContradictory(way)) || (ways.length > 0 && ways.every((way) => isContradictory(way, said)))
      );
    }
    if (name === 'not' || name === 'node' || name === 'tie') return isContradictory(inner);
    // To be within two things at once is no contradiction, as is to be tied to two.
    if (name === 'within') return leavesNothing(comparisonsOf(name, inner));
    return saidIn(inner).some(([, match]) => isObject(match) && isContradictory(match));
  });
}

/** What a filter and those under its `and` say, field by field. */
function conjunctsOf(where: unknown): [string, unknown][] {
  return saidIn(where).flatMap(([name, inner]): [string, unknown][] =>
    name === 'and' ? [inner].flat().flatMap(conjunctsOf) : [[name, inner]],
  );
}

/** All that a filter says together, a part that is no single thing as null. */
function saidTogether(where: unknown): (Said | null)[] {
  return conjunctsOf(where).flatMap(([name, inner]) => {
    if (name === 'node' || name === 'tie') return [];
    if (name === 'or' || name === 'within') return [null];
    if (name !== 'not') return comparisonsOf(name, inner).map((said) => (said.operator === 'every' ? null : said));
    const [only, ...more] = saidTogether(inner);
    return only && more.length === 0 ? [{ ...only, denied: !only.denied }] : [null];
  });
}

function comparisonsOf(field: string, filter: unknown): Said[] {
  return saidIn(filter).map(([name, operand]) =>
    name === 'none'
      ? { field, operator: 'some', operand, denied: true }
      : { field, operator: name, operand, denied: false },
  );
}

/** Whether nothing passes all of what is said of one field. */
function leavesNothing(said: readonly Said[]): boolean {
  const held = said.filter(({ denied }) => !denied);
  const deniesHeld = said.some(
    (each) => each.denied && held.some((other) => isNothing(each) || meaningOf(each) === meaningOf(other)),
  );
  return deniesHeld || hasGap(held) || isNamedInVain(held, said) || beginsApart(held);
}

/** Whether it is said of any tie. */
function isNothing({ operator, operand }: Said): boolean {
  return operator === 'some' && meaningsIn(operand).length === 0;
}

function meaningOf({ field, operator, operand }: Said): string {
  return `${field} ${operator} ${JSON.stringify(comparedWith(field, operator, operand))}`;
}

function comparedWith(field: string, operator: string, operand: unknown): unknown {
  if (operator === 'some' || operator === 'every') return meaningsIn(operand);
  if (operator in ENDS) return edgeOf(operand, ENDS[operator as keyof typeof ENDS]);
  if (field !== 'name') return operand;
  const key = { startsWith: (text: string) => folded(text).trimStart(), contains: folded }[operator] ?? nameKey;
  return Array.isArray(operand) ? operand.map((text) => key(String(text))) : key(String(operand));
}

/** What a filter says, in words that are the same where it says the same; `and` makes no difference. */
function meaningsIn(where: unknown): string[] {
  return conjunctsOf(where).flatMap(([name, inner]) => {
    if (name === 'or') return [`or ${JSON.stringify([inner].flat().map(meaningsIn))}`];
    if (name === 'not') return [`not ${JSON.stringify(meaningsIn(inner))}`];
    if (name === 'node' || name === 'tie') return meaningsIn(inner).map((meaning) => `${name} ${meaning}`);
    if (name === 'within') return [`within ${JSON.stringify(saidIn(inner))}`];
    return comparisonsOf(name, inner).map((said) => `${said.denied} ${meaningOf(said)}`);
  });
}

/** Which end of a partial date each operator compares with. */
const ENDS = { gt: 'last', gte: 'first', lt: 'first', lte: 'last' } as const;

/** Whether there is no value above one and below another. */
function hasGap(held: readonly Said[]): boolean {
  const bounds = (...operators: (keyof typeof ENDS)[]) =>
    held.flatMap(({ field, operator, operand }) =>
      operators.flatMap((each) =>
        each === operator ? [{ field, operator: each, edge: edgeOf(operand, ENDS[each]) }] : [],
      ),
    );
  return bounds('gt', 'gte').some((above) =>
    bounds('lt', 'lte').some((below) => {
      const lowest = above.operator === 'gt' ? nextAfter(above.field, above.edge) : above.edge;
      if (lowest === null) return above.edge >= below.edge;
      return below.operator === 'lt' ? lowest >= below.edge : lowest > below.edge;
    }),
  );
}

const WHOLE_NUMBERS = new Set(
  [...types.values()]
    .flatMap(({ fields }) => [...fields.values()].filter(({ type }) => type === 'Int'))
    .map(({ name }) => name),
);
const MOMENTS = new Set(['createdAt', 'updatedAt']);

/** The least value above another; null where there is always one between. */
function nextAfter(field: string, edge: string | number): string | number | null {
  if (typeof edge === 'number') return WHOLE_NUMBERS.has(field) || MOMENTS.has(field) ? edge + 1 : null;
  const day = new Date(`${edge}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  // After the year 9999 nothing is.
  return day.getUTCFullYear() > 9_999 ? '~' : day.toISOString().slice(0, '2020-01-01'.length);
}

/** Whether values are named, none of which passes all that is said. */
function isNamedInVain(held: readonly Said[], said: readonly Said[]): boolean {
  const named = held
    .filter(({ operator }) => operator === 'eq' || operator === 'in')
    .map(({ operand }) => [operand].flat() as Value[])
    .find(({ length }) => length > 0);
  if (!named) return false;
  return !named.some((value) =>
    said.every(({ field, operator, operand, denied }) => passesBeside(field, value, operator, operand) !== denied),
  );
}

function beginsApart(held: readonly Said[]): boolean {
  const beginnings = held
    .filter(({ operator }) => operator === 'startsWith')
    .map(({ field, operator, operand }) => String(comparedWith(field, operator, operand)));
  return beginnings.some((one) => beginnings.some((other) => !one.startsWith(other) && !other.startsWith(one)));
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

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
