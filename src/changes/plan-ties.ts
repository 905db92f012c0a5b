import { hash } from 'node:crypto';
import type { Model, Properties } from '../model/model.js';
import { grouped } from './batches.js';
import { findings } from './checks.js';
import { refuseCircles } from './circles.js';
import { type Matches, matchAll, type Pair, pairKey, TELLING } from './match-ties.js';
import { keepsNewer, keepsNewerTie, nameOfTie, type Precedence } from './newer.js';
import { withOrigin, writerOf, wroteAll, wroteIt } from './origin.js';
import { article } from './plan-entities.js';
import type { Present } from './present.js';
import type { Place } from './problem.js';
import type { TieEnd, TieRecord, TieState, Unsaid, Withdrawal } from './records.js';
import type { Reporter } from './reporter.js';
import type { Shapes } from './shape.js';
import { unsaidOf } from './unsaid.js';
import { merged, present, textIn, valueIn } from './values.js';

/** A tie that records speak of, or that they take away (`after` is null). */
export interface TiePlan {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly before: Properties | null;
  readonly after: Properties | null;
  readonly unsaid: readonly Unsaid[];
  readonly place: Place;
}

export interface TiePlanning {
  readonly model: Model;
  readonly shapes: Shapes;
  readonly reporter: Reporter;
  readonly present: Present;
  /** The type of an entity that is, or will be, in the graph. */
  readonly typeOf: (id: string) => string | undefined;
  /** All ids there are, for suggestions. */
  readonly ids: () => Iterable<string>;
  /** Whether the graph has this entity already. */
  readonly isOld: (id: string) => boolean;
  readonly precedence: Precedence;
  readonly batch: number;
}

export async function planTies(
  planning: TiePlanning,
  records: readonly TieRecord[],
  withdrawals: readonly Withdrawal[],
): Promise<{ readonly plans: readonly TiePlan[]; readonly covered: readonly string[] }> {
  const sound = records.map((record) => oriented(planning, record)).filter((record) => isSound(planning, record));
  const known = await readKnown(planning, sound, withdrawals);
  const matched = matchAll(planning, sound, known);
  await refuseMoved(planning, matched);

  const written = plansFor(planning, matched, known.keys());
  const kept = new Set([...written.map(({ id }) => id), ...matched.covered]);
  const gone = withdrawn(planning, withdrawals, known, kept);
  const goneIds = new Set(gone.map(({ id }) => id));
  const created = written.filter(({ before }) => before === null);
  await refuseSecondOwners(planning, created, goneIds);
  await refuseCircles(planning, created, goneIds);
  return { plans: [...written, ...gone], covered: matched.covered };
}

/** A tie without direction is stored from the smaller id to the larger. */
function oriented({ model }: TiePlanning, record: TieRecord): TieRecord {
  const reversed = model.relationships.get(record.type)?.undirected && record.from > record.to;
  return reversed ? { ...record, from: record.to, to: record.from } : record;
}

function isSound(planning: TiePlanning, record: TieRecord): boolean {
  const ends = [isThere(planning, record, 'from', record.from), isThere(planning, record, 'to', record.to)];
  const references = (planning.shapes.ties.get(record.type)?.references ?? []).map(({ property, far }) => {
    const id = textIn(record.values, property);
    return id === null || (isThere(planning, record, property, id) && isOfType(planning, record, property, id, far));
  });
  return !ends.includes(false) && joins(planning, record) && !references.includes(false);
}

function isThere({ reporter, typeOf, ids }: TiePlanning, { place }: TieRecord, property: string, id: string): boolean {
  if (typeOf(id) !== undefined) return true;
  reporter.report(place, {
    code: 'UNKNOWN_REFERENCE',
    property,
    value: id,
    message: `"${id}" is the id of nothing in the files or the graph${reporter.suggest(id, ids) || '; add it to the sheet of its type, or correct the id'}`,
  });
  return false;
}

function isOfType(planning: TiePlanning, { place }: TieRecord, property: string, id: string, far: string): boolean {
  const type = planning.typeOf(id);
  if (type === far) return true;
  planning.reporter.report(place, {
    code: 'TIE_NOT_ALLOWED',
    property,
    value: id,
    message: `"${id}" is ${article(type ?? '')}, and this has to be ${article(far)}; give the id of ${article(far)}`,
  });
  return false;
}

/** Whether this kind of tie may join these two types. */
function joins({ model, reporter, typeOf }: TiePlanning, { type, from, to, place }: TieRecord): boolean {
  const pairs = model.relationships.get(type)?.pairs ?? [];
  if (from === to) {
    reporter.report(place, {
      code: 'TIE_NOT_ALLOWED',
      property: 'to',
      value: to,
      message: `a tie joins two things, and this one joins "${to}" to itself; name another, or take the tie away`,
    });
    return false;
  }
  const [fromType = '', toType = ''] = [typeOf(from), typeOf(to)];
  if (pairs.some(([a, b]) => a === fromType && b === toType)) return true;
  const turned = pairs.some(([a, b]) => a === toType && b === fromType);
  const hint = turned
    ? 'change from and to round'
    : `it goes from → to: ${pairs.map(([a, b]) => `${a} → ${b}`).join(', ')}`;
  reporter.report(place, {
    code: 'TIE_NOT_ALLOWED',
    property: 'type',
    value: type,
    message: `${type} does not go from ${article(fromType)} (${from}) to ${article(toType)} (${to}); ${hint}`,
  });
  return false;
}

/** The ties of the graph that records may mean. */
async function readKnown(
  { present, isOld }: TiePlanning,
  records: readonly TieRecord[],
  withdrawals: readonly Withdrawal[],
): Promise<Map<string, TieState>> {
  const known = new Map<string, TieState>();
  const add = (ties: readonly TieState[]) => {
    for (const tie of ties) known.set(tie.id, tie);
  };
  const old = records.filter(({ from, to }) => isOld(from) && isOld(to));
  for (const [type, group] of grouped(old, (record) => record.type)) {
    // Asked for each of many ties between two, all of them would be read as often.
    const pairs = new Map(group.map((record) => [pairKey(record), record]));
    add(await present.tiesBetween(type, pairs.values()));
  }
  const owned = withdrawals.filter(({ owner }) => isOld(owner));
  for (const group of grouped(owned, ({ type, end }) => `${type} ${end}`).values()) {
    const [first] = group;
    if (first) add(await present.tiesAt(first.type, first.end, new Set(group.map(({ owner }) => owner))));
  }
  return known;
}

/** An id that a row gives, and that is not between its two: new, unless it is another tie's. */
async function refuseMoved({ present, reporter }: TiePlanning, { matches }: Matches): Promise<void> {
  const given = matches.flatMap(({ record, tie }) =>
    tie === null && record.id !== null ? [[record.id, record] as const] : [],
  );
  if (given.length === 0) return;
  const claims = new Map<string, Pair>(
    (await present.tiesById(new Set(given.map(([id]) => id)))).map((tie) => [tie.id, tie]),
  );
  for (const [id, record] of given) {
    const other = claims.get(id);
    if (other)
      reporter.report(record.place, {
        code: 'TIE_MOVED',
        property: 'id',
        value: id,
        message: `${id} is the tie ${other.type} from ${other.from} to ${other.to}; leave the id empty for a new tie`,
      });
    claims.set(id, record);
  }
}

function plansFor(
  { batch, shapes, reporter, precedence }: TiePlanning,
  { matches }: Matches,
  known: Iterable<string>,
): TiePlan[] {
  // A tie keeps the id that its first role gave it: a new one of that role needs another, though no record means the old.
  const taken = new Set([...known, ...matches.flatMap(({ record }) => record.id ?? [])]);
  return matches.map(({ record, tie }) => {
    const before = tie?.properties ?? {};
    const said = Object.entries(record.values).filter(
      ([property, value]) =>
        (value !== null || !record.blank.has(property) || wroteIt(record.place, writerOf(before, property))) &&
        !keepsNewer(precedence, reporter, before, {
          place: record.place,
          of: tie?.id ?? '',
          key: property,
          field: property,
          current: valueIn(before, property),
          value,
        }),
    );
    const wanted = present(merged(before, Object.fromEntries(said)));
    const after = withOrigin(tie?.properties ?? null, wanted, record.place, batch);
    const shape = shapes.ties.get(record.type);
    for (const finding of shape ? findings(shape, before, after) : []) reporter.report(record.place, finding);
    const id = tie?.id ?? record.id ?? newId({ ...record, values: wanted }, taken);
    taken.add(id);
    return {
      id,
      type: record.type,
      from: record.from,
      to: record.to,
      before: tie ? before : null,
      after,
      unsaid: tie ? unsaidOf(record.type, id, before, new Set(Object.keys(record.values)), [record]) : NOTHING,
      place: record.place,
    };
  });
}

const NOTHING: readonly Unsaid[] = [];

function newId({ type, from, to, values }: TieRecord, taken: ReadonlySet<string>): string {
  const first = firstIdOf({ type, from, to }, values);
  let id = first;
  for (let n = 2; taken.has(id); n += 1) id = `${first}-${n}`;
  return id;
}

/** The id that a tie gets when it is made, unless another has it. */
export function firstIdOf({ type, from, to }: Pair, properties: Properties): string {
  const telling = TELLING.map((property) => textIn(properties, property) ?? '');
  // A part of a longer text would keep the whole of it in memory.
  return hash('sha256', [from, type, to, ...telling].join('\u001f'), 'buffer').toString('hex', 0, 8);
}

/** What short forms held before, and no longer hold. */
function withdrawn(
  { reporter, precedence }: TiePlanning,
  withdrawals: readonly Withdrawal[],
  known: ReadonlyMap<string, TieState>,
  kept: ReadonlySet<string>,
): TiePlan[] {
  const byOwner = grouped(withdrawals, ownerKey);
  return [...known.values()].flatMap((tie) => {
    const found = (['from', 'to', 'either'] as const).flatMap((end) => claimOn(tie, end, byOwner));
    const claims = found.filter((withdrawal) => takesAway(withdrawal, tie));
    const claim = claims.find(({ scope }) => scope === 'ALL') ?? claims[0];
    if (!claim || kept.has(tie.id)) return [];
    const far = tie.from === claim.owner ? tie.to : tie.from;
    if (claim.scope === 'OWN' && keepsNewerTie(precedence, reporter, claim.place, tie, far)) return [];
    reporter.report(claim.place, {
      severity: 'WARNING',
      code: 'CLEARED',
      property: 'to',
      value: far,
      message: `${nameOfTie(tie)} goes, because the cell no longer holds it`,
    });
    return [{ ...tie, before: tie.properties, after: null, unsaid: NOTHING, place: claim.place }];
  });
}

function ownerKey({ type, end, owner }: Pick<Withdrawal, 'type' | 'end' | 'owner'>): string {
  return `${type}\u001f${end}\u001f${owner}`;
}

function claimOn({ type, from, to }: TieState, end: TieEnd, byOwner: ReadonlyMap<string, Withdrawal[]>): Withdrawal[] {
  const owners = { from: [from], to: [to], either: [from, to] }[end];
  return owners.flatMap((owner) => byOwner.get(ownerKey({ type, end, owner })) ?? []);
}

function takesAway({ owner, keep, scope, place }: Withdrawal, { from, to, properties }: TieState): boolean {
  const far = from === owner ? to : from;
  return !keep.includes(far) && (scope === 'ALL' || wroteAll(place, properties));
}

/** The fields that give one entity: a second tie would be one too many. */
async function refuseSecondOwners(
  { model, present, reporter, typeOf, isOld }: TiePlanning,
  created: readonly TiePlan[],
  gone: ReadonlySet<string>,
): Promise<void> {
  for (const { type, end, owned } of singleEnds(model)) {
    const owners = grouped(
      created.filter((plan) => plan.type === type && typeOf(plan[end]) === owned),
      (plan) => plan[end],
    );
    const old = await present.tiesAt(type, end, [...owners.keys()].filter(isOld));
    const staying = grouped(
      old.filter(({ id }) => !gone.has(id)),
      (tie) => tie[end],
    );
    for (const [id, plansOfOne] of owners) {
      const [first] = staying.get(id) ?? plansOfOne;
      const more = staying.has(id) ? plansOfOne : plansOfOne.slice(1);
      for (const plan of more) if (first) reportSecond(reporter, plan, first, end);
    }
  }
}

function reportSecond(reporter: Reporter, plan: TiePlan, first: Pair, end: 'from' | 'to'): void {
  const other = end === 'to' ? 'from' : 'to';
  reporter.report(plan.place, {
    code: 'SECOND_OWNER',
    property: other,
    value: plan[other],
    message: `${plan[end]} already has ${first[other]} by ${plan.type}, and can have only one; take one of the two away`,
  });
}

interface SingleEnd {
  readonly type: string;
  readonly end: 'from' | 'to';
  /** The entity type that has only one. */
  readonly owned: string;
}

/** The fields that give one entity. */
export function singleEnds({ entities }: Model): SingleEnd[] {
  return [...entities.values()].flatMap(({ name, fields }) =>
    [...fields.values()].flatMap((field) =>
      field.kind === 'tie' && !field.many
        ? field.types.map((type) => ({
            type,
            end: field.direction === 'IN' ? ('to' as const) : ('from' as const),
            owned: name,
          }))
        : [],
    ),
  );
}
