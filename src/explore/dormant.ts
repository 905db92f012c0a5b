import type { Clock } from './clock.js';
import { AFTER_ALL, BEFORE_ALL, daysIn, isoDay } from './days.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Projection } from './projection.js';
import { entitySpan, isInactive, type Span, tieSpan } from './spans.js';
import { type Scope, View } from './view.js';

export interface DormantQuestion extends Scope {
  /** How many months without evidence. */
  readonly silentFor: number;
  /** How many months ahead an end is soon. */
  readonly endingWithin: number;
  readonly first: number;
}

export interface Dormant {
  readonly node: string;
  readonly why: 'ENDING' | 'SILENT';
  readonly lastSeen: string | null;
  readonly endsBy: string | null;
  readonly members: readonly string[];
  /** How each of them belongs to it. */
  readonly ties: readonly Evidence[];
  readonly memberCount: number;
}

const MOST_MEMBERS = 20;

/** Alliances of two and more players that end soon, or of which nothing has been heard for long: those that matter most first. */
export function dormant(
  projection: Projection,
  { silentFor, endingWithin, first, ...scope }: DormantQuestion,
  clock: Clock,
): { readonly found: readonly Dormant[]; readonly totalCount: number; readonly undated: number } {
  const now = new View(projection, scope).onItsDay();
  const ever = new View(projection, { ...scope, period: null });
  const today = now.day;
  const soon = today + daysIn(endingWithin);
  const long = today - daysIn(silentFor);
  let undated = 0;
  const found = projection.entities.ids.flatMap((_, entity) => {
    if (projection.isActor(entity) || projection.isBackdrop(entity) || projection.isEvent(entity)) return [];
    if (isInactive(now, entity)) return [];
    const own = entitySpan(projection, entity);
    if (own.endMax < today || own.beginMin > today) return [];
    const members = new Map<number, number>();
    now.forEachTie(entity, (tie, end) => {
      clock.look();
      if (projection.closeness(tie) !== null && projection.isActor(end) && !members.has(end)) members.set(end, tie);
    });
    if (members.size < 2) return [];
    let lastSeen = lastKnown(own, today);
    // That somebody has left is a sign of life, too.
    ever.forEachTie(entity, (tie) => {
      clock.look();
      if (projection.closeness(tie) !== null) lastSeen = Math.max(lastSeen, lastKnown(tieSpan(projection, tie), today));
    });
    const isKnown = lastSeen !== BEFORE_ALL;
    const why = own.endMax <= soon ? 'ENDING' : isKnown && lastSeen < long ? 'SILENT' : null;
    undated += Number(!why && !isKnown);
    return why ? [{ entity, why, lastSeen, endsBy: own.endMax, members: [...members] } as const] : [];
  });
  found.sort((a, b) => b.members.length - a.members.length || a.endsBy - b.endsBy || a.entity - b.entity);
  return {
    found: found.slice(0, first).map(({ entity, why, lastSeen, endsBy, members }) => ({
      node: projection.idOf(entity),
      why,
      lastSeen: isoDay(lastSeen),
      endsBy: isoDay(endsBy),
      members: members.slice(0, MOST_MEMBERS).map(([member]) => projection.idOf(member)),
      ties: members.slice(0, MOST_MEMBERS).map(([, tie]) => evidenceOf(now, tie)),
      memberCount: members.length,
    })),
    totalCount: found.length,
    undated,
  };
}

/** The last day up to today on which it may have begun, as far as that is known, or had surely ended. */
function lastKnown({ beginMin, beginMax, endMax }: Span, today: number): number {
  const hasBegun = beginMax !== AFTER_ALL && beginMin <= today;
  return Math.max(hasBegun ? Math.min(beginMax, today) : BEFORE_ALL, endMax <= today ? endMax : BEFORE_ALL);
}
