import type { Condition } from '../graph/plan.js';
import type { Parameter } from '../graph/store.js';
import { foldPart, parsePartialDate, type StoredField, searchKey } from '../model/model.js';
import type { Bindings } from './bindings.js';
import { Claims, type Comparison } from './contradictions.js';
import { planError } from './errors.js';
import { entriesOf, type Input } from './inputs.js';
import type { Variables } from './selection.js';

/** The two ends of what a partial date may mean, as the properties that hold them end. */
const EDGES = { Min: 'min', Max: 'max' } as const;
type Edge = keyof typeof EDGES;

/**
 * How an operator reads: the property that it compares, in what form its operand is bound, the Cypher between, whether
 * a value that a filter itself names passes it, and how many steps from a fixed value an operand is, where there is
 * nothing between two steps.
 */
interface Operator {
  readonly edge?: Edge;
  readonly operand?: (value: unknown) => Parameter;
  readonly sign: string;
  readonly passing: (bound: Parameter) => (value: Parameter) => boolean;
  readonly stepsTo?: (bound: Parameter) => number;
}

export type Operators = Readonly<Record<string, Operator>>;

export const PLAIN = {
  eq: { sign: '=', passing: (bound) => (value) => value === bound },
  in: { sign: 'IN', passing: namedIn },
  contains: { sign: 'CONTAINS', passing: (bound) => (value) => String(value).includes(String(bound)) },
  startsWith: { sign: 'STARTS WITH', passing: (bound) => (value) => String(value).startsWith(String(bound)) },
  lt: { sign: '<', passing: ordered((value, bound) => value < bound) },
  lte: { sign: '<=', passing: ordered((value, bound) => value <= bound) },
  gt: { sign: '>', passing: ordered((value, bound) => value > bound) },
  gte: { sign: '>=', passing: ordered((value, bound) => value >= bound) },
} satisfies Operators;

function namedIn(bound: Parameter): (value: Parameter) => boolean {
  const named = new Set<Parameter>([bound].flat());
  return (value) => named.has(value);
}

type Ordered = NonNullable<Parameter>;

function ordered(compare: (value: Ordered, bound: Ordered) => boolean): Operator['passing'] {
  return (bound) => (value) => value !== null && bound !== null && compare(value, bound);
}

function inSteps(operators: Operators, stepsTo: (bound: Parameter) => number): Operators {
  return Object.fromEntries(Object.entries(operators).map(([name, operator]) => [name, { ...operator, stepsTo }]));
}

const DAY_MS = 86_400_000;
const millisecondsTo = (moment: Parameter) => Date.parse(String(moment));

const WHOLE = inSteps(PLAIN, Number);
/** Moments are kept to the millisecond. */
const MOMENT = inSteps(PLAIN, millisecondsTo);

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
const PARTIAL_DATE = inSteps(
  {
    eq: PLAIN.eq,
    lt: { ...PLAIN.lt, edge: 'Max', operand: edgeOf('Min') },
    lte: { ...PLAIN.lte, edge: 'Max', operand: edgeOf('Max') },
    gt: { ...PLAIN.gt, edge: 'Min', operand: edgeOf('Max') },
    gte: { ...PLAIN.gte, edge: 'Min', operand: edgeOf('Min') },
  },
  (day) => millisecondsTo(day) / DAY_MS,
);

/** How values of a type are compared, where not as texts and numbers with anything between them. */
const BY_TYPE: Readonly<Record<string, Operators>> = { Int: WHOLE, DateTime: MOMENT, PartialDate: PARTIAL_DATE };

/** The operators of a stored field, and the property that they compare. */
export function comparisonOf(field: StoredField, variable: string): [Operators, property: string] {
  if (field.property === 'name') return [FOLDED, `${variable}.searchKey`];
  return [BY_TYPE[field.type] ?? PLAIN, `${variable}.${field.property}`];
}

/** The conditions of a filter (`{gte: 2, lt: 5}`) on a property, which it claims; `field` is what an error calls it. */
export function operatorConditions(
  bindings: Bindings,
  operators: Operators,
  property: string,
  field: string,
  filter: Input,
  claims: Claims = new Claims(bindings),
): Condition[] {
  return entriesOf(filter).map(([name, operand]) => {
    const operator = operators[name];
    if (!operator) throw new Error(`no such operator: ${name}`);
    const form = operator.operand ?? ((value: unknown) => value as Parameter);
    const bound = (variables: Variables) => form(listed(field, operand.read(variables)));
    const condition =
      Array.isArray(operand.value) && operand.value.length === 0
        ? 'false'
        : `${property}${operator.edge ?? ''} ${operator.sign} $${bindings.add(bound)}`;
    claims.add(property, (variables) => ({
      field,
      asked: `${name}: ${JSON.stringify(operand.read(variables))}`,
      meaning: bindings.filledIn(condition, variables),
      isDenied: false,
      comparison: comparisonWith(name, operator, bound(variables)),
    }));
    return condition;
  });
}

function comparisonWith(operator: string, { edge, passing, stepsTo }: Operator, bound: Parameter): Comparison {
  const passes = passing(bound);
  return {
    operator,
    bound,
    passes: edge ? (value) => passes(edgeOf(edge)(value)) : passes,
    steps: stepsTo?.(bound) ?? null,
  };
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
