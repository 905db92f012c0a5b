import type { Condition } from '../graph/plan.js';
import type { Parameter } from '../graph/store.js';
import { foldPart, parsePartialDate, type StoredField, searchKey } from '../model/model.js';
import type { Bindings } from './bindings.js';
import { planError } from './errors.js';
import { entriesOf, type Input } from './inputs.js';
import { remember } from './remember.js';
import type { Variables } from './selection.js';

/** The two ends of what a partial date may mean, as the properties that hold them end. */
const EDGES = { Min: 'min', Max: 'max' } as const;
type Edge = keyof typeof EDGES;

/**
 * How an operator reads: the property that it compares, in what form its operand is bound, the Cypher between, and
 * whether a value that a filter itself names passes it.
 */
interface Operator {
  readonly edge?: Edge;
  readonly operand?: (value: unknown) => Parameter;
  readonly sign: string;
  readonly passes: (value: Parameter, bound: Parameter) => boolean;
}

export type Operators = Readonly<Record<string, Operator>>;

export const PLAIN = {
  eq: { sign: '=', passes: (value, bound) => value === bound },
  in: { sign: 'IN', passes: (value, bound) => Array.isArray(bound) && bound.includes(value) },
  contains: { sign: 'CONTAINS', passes: (value, bound) => String(value).includes(String(bound)) },
  startsWith: { sign: 'STARTS WITH', passes: (value, bound) => String(value).startsWith(String(bound)) },
  lt: { sign: '<', passes: ordered((value, bound) => value < bound) },
  lte: { sign: '<=', passes: ordered((value, bound) => value <= bound) },
  gt: { sign: '>', passes: ordered((value, bound) => value > bound) },
  gte: { sign: '>=', passes: ordered((value, bound) => value >= bound) },
} satisfies Operators;

type Ordered = NonNullable<Parameter>;

function ordered(compare: (value: Ordered, bound: Ordered) => boolean): Operator['passes'] {
  return (value, bound) => value !== null && bound !== null && compare(value, bound);
}

const folding = (operator: Operator, fold: (text: string) => string): Operator => ({
  ...operator,
  operand: (value) => (Array.isArray(value) ? value.map((item) => fold(String(item))) : fold(String(value))),
});

/** Names are compared by their folded key, so that accents and case do not matter. No key has a space at its ends. */
const FOLDED: Operators = {
  eq: folding(PLAIN.eq, searchKey),
  in: folding(PLAIN.in, searchKey),
  contains: folding(PLAIN.contains, foldPart),
  startsWith: folding(PLAIN.startsWith, (text) => foldPart(text).trimStart()),
};

const edgeOf = (edge: Edge) => (value: unknown) => parsePartialDate(String(value))?.[EDGES[edge]] ?? null;

/** A partial date is surely before another when its last possible day is before the other's first. */
const PARTIAL_DATE: Operators = {
  eq: PLAIN.eq,
  lt: { ...PLAIN.lt, edge: 'Max', operand: edgeOf('Min') },
  lte: { ...PLAIN.lte, edge: 'Max', operand: edgeOf('Max') },
  gt: { ...PLAIN.gt, edge: 'Min', operand: edgeOf('Max') },
  gte: { ...PLAIN.gte, edge: 'Min', operand: edgeOf('Min') },
};

/** The operators of a stored field, and the property that they compare. */
export function comparisonOf(field: StoredField, variable: string): [Operators, property: string] {
  if (field.property === 'name') return [FOLDED, `${variable}.searchKey`];
  return [field.type === 'PartialDate' ? PARTIAL_DATE : PLAIN, `${variable}.${field.property}`];
}

/** What has been said already of the properties that have to pass all of it. */
export class Said {
  readonly #given = new Map<string, Given[]>();

  of(property: string): Given[] {
    return remember(this.#given, property, () => []);
  }
}

/**
 * The conditions of a filter (`{gte: 2, lt: 5}`) on a property; `name` is what an error calls it. What is `said` of it
 * beside the filter may contradict that.
 */
export function operatorConditions(
  bindings: Bindings,
  operators: Operators,
  property: string,
  name: string,
  filter: Input,
  said: Said = new Said(),
): Condition[] {
  const given = entriesOf(filter).map(([operatorName, operand]): Given => {
    const operator = operators[operatorName];
    if (!operator) throw new Error(`no such operator: ${operatorName}`);
    const form = operator.operand ?? ((value: unknown) => value as Parameter);
    return { name: operatorName, operator, operand, bound: (variables) => form(listed(name, operand.read(variables))) };
  });
  for (const each of given) {
    refuseContradictions(bindings, name, each, said.of(property));
    said.of(property).push(each);
  }
  return given.map(({ operator, operand, bound }) =>
    Array.isArray(operand.value) && operand.value.length === 0
      ? 'false'
      : `${property}${operator.edge ?? ''} ${operator.sign} $${bindings.add(bound)}`,
  );
}

/** How many values `in` may name: each is folded, and compared with by every row. */
const MOST_LISTED = 1_000;

function listed(name: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= MOST_LISTED) return value;
  throw planError(
    'BAD_USER_INPUT',
    `\`in\` names ${value.length} values of \`${name}\`, and ${MOST_LISTED} are allowed. Ask in parts.`,
    { limit: MOST_LISTED, actual: value.length },
  );
}

interface Given {
  readonly name: string;
  readonly operator: Operator;
  readonly operand: Input;
  readonly bound: (variables: Variables) => Parameter;
}

/** A filter that nothing can pass is a mistake, and an empty answer would hide it. */
function refuseContradictions(bindings: Bindings, name: string, other: Given, said: readonly Given[]): void {
  for (const one of [...said])
    bindings.check((variables) => {
      const leavesNothing = [isOutside, isGap].some(
        (rule) => rule(one, other, variables) || rule(other, one, variables),
      );
      if (leavesNothing) throw contradiction(name, [one, other], variables);
    });
}

/** Whether one operator names values, none of which passes the other. A list that names none is no mistake. */
function isOutside(one: Given, { operator, bound }: Given, variables: Variables): boolean {
  if (one.name !== 'eq' && one.name !== 'in') return false;
  const values = [one.bound(variables)].flat();
  const compared = (value: Parameter) => (operator.edge ? edgeOf(operator.edge)(value) : value);
  return values.length > 0 && !values.some((value) => operator.passes(compared(value), bound(variables)));
}

/** Whether nothing lies above the one and below the other. */
function isGap(lower: Given, upper: Given, variables: Variables): boolean {
  if (!lower.name.startsWith('gt') || !upper.name.startsWith('lt')) return false;
  const [from, to] = [lower.bound(variables), upper.bound(variables)];
  if (from === null || to === null) return false;
  return from > to || (from === to && (lower.name === 'gt' || upper.name === 'lt'));
}

function contradiction(name: string, given: readonly Given[], variables: Variables): Error {
  const asked = given.map((each) => `\`${each.name}: ${JSON.stringify(each.operand.read(variables))}\``);
  return planError('BAD_USER_INPUT', `Nothing can pass ${asked.join(' and ')} of \`${name}\` at once.`);
}
