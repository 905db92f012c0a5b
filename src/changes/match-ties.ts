import { grouped } from './batches.js';
import { wroteAll } from './origin.js';
import type { TiePlanning } from './plan-ties.js';
import { nameOf } from './problem.js';
import type { TieRecord, TieState } from './records.js';
import { PROVENANCE } from './shape.js';
import { difference, present, textIn, valueIn } from './values.js';

type Reporting = Pick<TiePlanning, 'reporter'>;

/** What tells ties between the same two apart. */
export const TELLING = ['role', 'since'] as const;

export type Pair = Pick<TieRecord, 'type' | 'from' | 'to'>;

export function pairKey({ type, from, to }: Pair): string {
  return `${type}\u001f${from}\u001f${to}`;
}

/** A record, and the tie that it means; null for a new one. */
export interface Match {
  readonly record: TieRecord;
  readonly tie: TieState | null;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** The ids of ties that a short form speaks of, and leaves as they are. */
  readonly covered: readonly string[];
}

/** Which tie each record means; records that say the same tie are one. */
export function matchAll(
  planning: Reporting,
  records: readonly TieRecord[],
  known: ReadonlyMap<string, TieState>,
): Matches {
  const knownByPair = grouped(known.values(), pairKey);
  const matches: Match[] = [];
  const covered: string[] = [];
  for (const [key, group] of grouped(records, pairKey)) {
    const ties = knownByPair.get(key) ?? [];
    const full = distinct(
      planning,
      group.filter((record) => !isBare(record)),
    );
    matches.push(...matchFull(planning, full, ties));
    const [bare] = group.filter(isBare);
    if (!bare) continue;
    const [only] = ties;
    if (full.length > 0 || ties.length > 1 || (only && !mayRewrite(bare, only)))
      covered.push(...ties.map(({ id }) => id));
    else matches.push({ record: bare, tie: only ?? null });
  }
  return { matches, covered };
}

/** A short form that says no more than that there is such a tie. */
function isBare({ short, values }: TieRecord): boolean {
  return short && TELLING.every((property) => valueIn(values, property) === null);
}

/** A short form changes what its own sheet wrote, and ties that have no data of their own. */
function mayRewrite({ place, values }: TieRecord, { properties }: TieState): boolean {
  const own = Object.keys(properties).filter((property) => !PROVENANCE.has(property) && !(property in values));
  return wroteAll(place, properties) || own.length === 0;
}

/** Rows that say the same of one tie are one; rows that contradict each other are told. */
function distinct(planning: Reporting, records: readonly TieRecord[]): TieRecord[] {
  const byIdentity = grouped(
    records,
    ({ id, values }) => id ?? TELLING.map((property) => String(valueIn(values, property) ?? '')).join('\u001f'),
  );
  return [...byIdentity.values()].flatMap((group) => mergeAgreeing(planning, group));
}

function mergeAgreeing({ reporter }: Reporting, [first, ...others]: readonly TieRecord[]): TieRecord[] {
  if (!first) return [];
  for (const { place, values } of others) {
    const clash = difference(present(values), present(first.values));
    if (!clash) continue;
    const [property = null] = Object.keys(clash.before);
    reporter.report(place, {
      code: 'CONTRADICTION',
      property,
      value: property === null ? null : String(clash.before[property] ?? ''),
      message: `${nameOf(first.place, place)} says the same tie otherwise (${first.type} from ${first.from} to ${first.to}); make the two agree, or tell them apart by role or since`,
    });
  }
  return [first];
}

function matchFull(planning: Reporting, records: readonly TieRecord[], ties: readonly TieState[]): Match[] {
  const matches = records.flatMap((record) => {
    const candidates = candidatesOf(record, records, ties);
    if (candidates.length > 1) reportAmbiguous(planning, record, candidates);
    return candidates.length > 1 ? [] : [{ record, tie: candidates[0] ?? null }];
  });
  const byTie = grouped(matches, ({ record, tie }) => tie ?? record);
  return [...byTie.values()].flatMap((group) => {
    const [record] = mergeAgreeing(
      planning,
      group.map((match) => match.record),
    );
    return record ? [{ record, tie: group[0]?.tie ?? null }] : [];
  });
}

/** Which tie is it? By its id; else the only one between the two; else the one of this role and beginning. */
function candidatesOf(
  record: TieRecord,
  records: readonly TieRecord[],
  ties: readonly TieState[],
): readonly TieState[] {
  if (record.id !== null) return ties.filter(({ id }) => id === record.id);
  if (ties.length === 1 && records.length === 1) return ties;
  return ties.filter(({ properties }) =>
    TELLING.every(
      (property) => !(property in record.values) || valueIn(record.values, property) === valueIn(properties, property),
    ),
  );
}

function reportAmbiguous({ reporter }: Reporting, { place, type, from, to }: TieRecord, ties: readonly TieState[]) {
  const named = ties.map(({ id, properties }) => {
    const told = TELLING.map((property) => textIn(properties, property)).filter((value) => value !== null);
    return told.length > 0 ? `${id} (${told.join(', ')})` : id;
  });
  reporter.report(place, {
    code: 'AMBIGUOUS_TIE',
    property: 'id',
    message: `${from} has several ties ${type} to ${to}: ${named.join('; ')}; put the id of the one you mean into the column id`,
  });
}
