import type { Parameter } from '../graph/store.js';
import type { Bindings } from './bindings.js';
import { planError } from './errors.js';
import { remember } from './remember.js';
import type { Variables } from './selection.js';

/** One thing that a filter says, with the values of a request. */
export interface Claim {
  /** What it is said of, as an error calls it. */
  readonly field: string;
  /** As it was asked: `eq: "FABLAB"`. */
  readonly asked: string;
  /** What it comes to: two that come to the same keep the same. */
  readonly meaning: string;
  /** Whether that must not hold. */
  readonly isDenied: boolean;
  /** Null where it is said of ties. */
  readonly comparison: Comparison | null;
}

/** How values are compared: an operator with its operand, in the form in which it is bound. */
export interface Comparison {
  readonly operator: string;
  readonly bound: Parameter;
  readonly passes: (value: Parameter) => boolean;
  /** How many steps the operand is from a fixed value; null where there is always a value between two others. */
  readonly steps: number | null;
}

type Told = (variables: Variables) => Claim;

/**
 * What a filter says that has to hold at once. A filter that nothing can pass is a mistake, and an empty answer would
 * hide it: every request is refused whose values make it one.
 */
export class Claims {
  /** By what they are about; only those about one thing can contradict each other. */
  readonly #told = new Map<string, Told[]>();
  /** Of each of these, one at least has to hold. */
  readonly #choices: (readonly Claims[])[] = [];

  constructor(bindings: Bindings) {
    bindings.check((variables) => {
      const found = this.#contradictionIn(variables, []);
      if (found) throw contradiction(found);
    });
  }

  add(about: string, claim: Told): void {
    remember(this.#told, about, (): Told[] => []).push(claim);
  }

  choose(among: readonly Claims[]): void {
    if (among.length > 0) this.#choices.push(among);
  }

  /** Takes in that the one thing which `others` say must not hold. */
  deny(others: Claims): void {
    for (const [about, told] of others.#told)
      for (const claim of told) this.add(about, (variables) => denied(claim(variables)));
  }

  /** Claims that leave nothing, of these and of those that have to hold beside them; null where there are none. */
  #contradictionIn(variables: Variables, beside: readonly Claims[]): readonly Claim[] | null {
    const together = [...beside, this];
    for (const about of this.#told.keys()) {
      const told = together.flatMap((claims) => claims.#told.get(about) ?? []);
      const found = told.length > 1 ? contradictory(told.map((claim) => claim(variables))) : null;
      if (found) return found;
    }
    for (const choice of this.#choices) {
      const found = choice.map((claims) => claims.#contradictionIn(variables, together));
      if (!found.includes(null)) return found[0] ?? null;
    }
    return null;
  }
}

function denied(claim: Claim): Claim {
  return { ...claim, asked: `not: {${claim.asked}}`, isDenied: !claim.isDenied };
}

function contradiction(claims: readonly Claim[]): Error {
  const asked = claims.map((claim) => `\`${claim.asked}\``);
  const all = [asked.slice(0, -1).join(', '), asked.at(-1)].join(' and ');
  return planError('BAD_USER_INPUT', `Nothing can pass ${all} of \`${claims[0]?.field}\` at once.`);
}

/** The first two that leave nothing, or all of them where only all of them do. */
function contradictory(claims: readonly Claim[]): readonly Claim[] | null {
  const leaveNothing = (some: readonly Claim[]) => RULES.some((rule) => rule(some));
  if (!leaveNothing(claims)) return null;
  const pairs = claims.flatMap((other, index) => claims.slice(0, index).map((one) => [one, other]));
  return pairs.find(leaveNothing) ?? claims;
}

const RULES: readonly ((claims: readonly Claim[]) => boolean)[] = [
  areDenied,
  nameNothingElse,
  leaveNoRange,
  beginApart,
];

/** Whether what one says another denies. To deny a tie of which nothing is said is to deny all. */
function areDenied(claims: readonly Claim[]): boolean {
  return claims.some(
    (one) =>
      one.isDenied && claims.some((other) => !other.isDenied && (one.meaning === '' || one.meaning === other.meaning)),
  );
}

/** Whether one names values, none of which passes all. A list that names none is no mistake. */
function nameNothingElse(claims: readonly Claim[]): boolean {
  const values = asserted(claims).flatMap(({ operator, bound }) => (NAMING.has(operator) ? [[bound].flat()] : []));
  const named = values.find(({ length }) => length > 0) ?? [];
  return named.length > 0 && !named.some((value) => claims.every((claim) => isPassed(claim, value)));
}

const NAMING: ReadonlySet<string> = new Set(['eq', 'in']);

function isPassed({ comparison, isDenied }: Claim, value: Parameter): boolean {
  return comparison === null || comparison.passes(value) !== isDenied;
}

/** Whether nothing lies above one and below another. */
function leaveNoRange(claims: readonly Claim[]): boolean {
  const comparisons = asserted(claims);
  return comparisons.some(
    (lower) =>
      lower.operator.startsWith('gt') &&
      comparisons.some((upper) => upper.operator.startsWith('lt') && isGap(lower, upper)),
  );
}

function isGap(lower: Comparison, upper: Comparison): boolean {
  const [above, below] = [lower.operator === 'gt', upper.operator === 'lt'];
  if (lower.steps !== null && upper.steps !== null) return lower.steps + Number(above) > upper.steps - Number(below);
  const [from, to] = [lower.bound, upper.bound];
  if (from === null || to === null) return false;
  return from > to || (from === to && (above || below));
}

/** Whether two want to begin differently. */
function beginApart(claims: readonly Claim[]): boolean {
  const beginnings = asserted(claims).flatMap(({ operator, bound }) =>
    operator === 'startsWith' ? [String(bound)] : [],
  );
  return beginnings.some((one) => beginnings.some((other) => !one.startsWith(other) && !other.startsWith(one)));
}

function asserted(claims: readonly Claim[]): Comparison[] {
  return claims.flatMap(({ comparison, isDenied }) => (comparison && !isDenied ? [comparison] : []));
}
