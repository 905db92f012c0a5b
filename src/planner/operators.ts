import type { Condition } from '../graph/plan.js';
import type { Parameter } from '../graph/store.js';
import { foldPart, parsePartialDate, type StoredField, searchKey } from '../model/model.js';
import type { Bindings } from './bindings.js';
import { planError } from './errors.js';
import { entriesOf, type Input } from './inputs.js';
import type { Variables } from './selection.js';

/** How an operator reads: the property that it compares, in what form its operand is bound, and the Cypher between. */
interface Operator {
  readonly suffix?: string;
  readonly operand?: (value: unknown) => Parameter;
  readonly cypher: (property: string, parameter: string) => Condition;
}

export type Operators = Readonly<Record<string, Operator>>;

const compare = (sign: string) => (property: string, parameter: string) => `${property} ${sign} ${parameter}`;

export const PLAIN = {
  eq: { cypher: compare('=') },
  in: { cypher: compare('IN') },
  contains: { cypher: compare('CONTAINS') },
  startsWith: { cypher: compare('STARTS WITH') },
  lt: { cypher: compare('<') },
  lte: { cypher: compare('<=') },
  gt: { cypher: compare('>') },
  gte: { cypher: compare('>=') },
} satisfies Operators;

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

const edgeOf = (edge: 'min' | 'max') => (value: unknown) => parsePartialDate(String(value))?.[edge] ?? null;

/** A partial date is surely before another when its last possible day is before the other's first. */
const PARTIAL_DATE: Operators = {
  eq: { cypher: compare('=') },
  lt: { suffix: 'Max', operand: edgeOf('min'), cypher: compare('<') },
  lte: { suffix: 'Max', operand: edgeOf('max'), cypher: compare('<=') },
  gt: { suffix: 'Min', operand: edgeOf('max'), cypher: compare('>') },
  gte: { suffix: 'Min', operand: edgeOf('min'), cypher: compare('>=') },
};

/** The operators of a stored field, and the property that they compare. */
export function comparisonOf(field: StoredField, variable: string): [Operators, property: string] {
  if (field.property === 'name') return [FOLDED, `${variable}.searchKey`];
  return [field.type === 'PartialDate' ? PARTIAL_DATE : PLAIN, `${variable}.${field.property}`];
}

/** The conditions of a filter (`{gte: 2, lt: 5}`) on a property; `name` is what an error calls it. */
export function operatorConditions(
  bindings: Bindings,
  operators: Operators,
  property: string,
  name: string,
  filter: Input,
): Condition[] {
  const given = entriesOf(filter).map(([operatorName, operand]): Given => {
    const operator = operators[operatorName];
    if (!operator) throw new Error(`no such operator: ${operatorName}`);
    const form = operator.operand ?? ((value: unknown) => value as Parameter);
    return { name: operatorName, operator, operand, bound: (variables) => form(operand.read(variables)) };
  });
  refuseContradictions(bindings, name, given);
  return given.map(({ operator, operand, bound }) =>
    Array.isArray(operand.value) && operand.value.length === 0
      ? 'false'
      : operator.cypher(`${property}${operator.suffix ?? ''}`, `$${bindings.add(bound)}`),
  );
}

interface Given {
  readonly name: string;
  readonly operator: Operator;
  readonly operand: Input;
  readonly bound: (variables: Variables) => Parameter;
}

/** A filter that nothing can pass is a mistake, and an empty answer would hide it. */
function refuseContradictions(bindings: Bindings, name: string, given: readonly Given[]): void {
  const bounds = (...names: readonly string[]) => given.filter((each) => names.includes(each.name));
  for (const lower of bounds('gt', 'gte'))
    for (const upper of bounds('lt', 'lte')) bindings.check((variables) => refuseGap(name, lower, upper, variables));
}

function refuseGap(name: string, lower: Given, upper: Given, variables: Variables): void {
  const strict = lower.name === 'gt' || upper.name === 'lt';
  const [from, to] = [lower.bound(variables), upper.bound(variables)];
  if (from === null || to === null || from < to || (from === to && !strict)) return;
  const asked = [lower, upper].map((each) => `\`${each.name}: ${JSON.stringify(each.operand.read(variables))}\``);
  throw planError('BAD_USER_INPUT', `Nothing can pass ${asked.join(' and ')} of \`${name}\` at once.`);
}
