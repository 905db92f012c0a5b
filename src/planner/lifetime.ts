import type { Condition } from '../graph/plan.js';
import type { Lifetime } from '../model/model.js';
import type { ConditionScope } from './conditions.js';
import { planError } from './errors.js';
import type { Input } from './inputs.js';
import type { Variables } from './selection.js';
import type { Inputs } from './walk.js';

/** The days that answers are about, and how to read dates that are only partly known. */
export interface Period {
  /** Null where it has no beginning, or no end. */
  readonly from: Input | null;
  readonly to: Input | null;
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
}

/** The days of one request. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
  readonly certainty: Period['certainty'];
}

export function daysOf(period: Period, variables: Variables): Days {
  const day = (input: Input | null) => (input ? dayIn(period, input, variables) : null);
  return { from: day(period.from), to: day(period.to), certainty: period.certainty };
}

/** What a field's `activeOn` or `activeDuring` asks for; null when it has neither. */
export function periodOf(inputs: Inputs): Period | null {
  const day = inputs.get('activeOn') ?? null;
  const during = inputs.get('activeDuring');
  if (day && during) throw planError('BAD_USER_INPUT', 'Give `activeOn` or `activeDuring`, not both.');
  const certainty = inputs.get('certainty')?.value === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE';
  if (day) return { from: day, to: day, certainty };
  if (!during) return null;
  const [from, to] = [during.child('from'), during.child('to')];
  if (!from && !to) throw planError('BAD_USER_INPUT', '`activeDuring` wants `from`, `to` or both.');
  return { from, to, certainty };
}

/** What is not excluded at some time of a period, or surely so; what has no lifetime passes. */
export function lifetimeConditions(scope: ConditionScope, type: string, variable: string, period: Period): Condition[] {
  const { model } = scope;
  const own = (model.entities.get(type) ?? model.tieProperties.get(type))?.lifetime;
  if (own) return [alive(scope, own, variable, period)];
  return (model.interfaces.get(type)?.members ?? []).flatMap((member) => {
    const lifetime = model.entities.get(member)?.lifetime;
    return lifetime ? [`(NOT ${variable}:${member} OR ${alive(scope, lifetime, variable, period)})`] : [];
  });
}

/** It overlaps the period when it begins before the period's end and ends after its beginning. */
function alive({ bindings }: ConditionScope, { from, to }: Lifetime, variable: string, period: Period): Condition {
  const bind = (input: Input) => `$${bindings.add((variables) => dayIn(period, input, variables))}`;
  const certain = period.certainty === 'CERTAIN';
  const begun = certain ? `${variable}.${from}Max` : `coalesce(${variable}.${from}Min, '')`;
  const ended = certain ? `${variable}.${to}Min` : `coalesce(${variable}.${to}Max, '9999-12-31')`;
  const conditions = [
    ...(period.to ? [`${begun} <= ${bind(period.to)}`] : certain ? [`${begun} IS NOT NULL`] : []),
    ...(period.from ? [`${ended} >= ${bind(period.from)}`] : certain ? [`${ended} IS NOT NULL`] : []),
  ];
  return `(${conditions.join(' AND ')})`;
}

function dayIn({ from, to }: Period, input: Input, variables: Variables): string {
  const [first, last] = [from, to].map((day) => day?.read(variables));
  if (from && to && String(first) > String(last))
    throw planError('BAD_USER_INPUT', `\`activeDuring\` begins on ${first}, after it ends on ${last}.`);
  return String(input.read(variables));
}
