import type { Clock } from './clock.js';
import { AFTER_ALL, BEFORE_ALL } from './days.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Projection } from './projection.js';
import { dayRange, entitySpan, tieSpan } from './spans.js';
import { type Scope, View } from './view.js';

export interface TimelineQuestion extends Scope {
  readonly of: string;
  readonly first: number;
}

type Turn = 'BEGAN' | 'ENDED';

export interface Moment {
  readonly from: string | null;
  readonly to: string | null;
  readonly turn: Turn;
  readonly node: string;
  readonly tie: Evidence | null;
}

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly totalCount: number;
  readonly undated: number;
}

/** What began and ended for an entity, the latest first; null when it is not there. */
export function timeline(projection: Projection, { of, first, ...scope }: TimelineQuestion, clock: Clock) {
  const entity = projection.numberOf(of);
  if (entity === undefined) return null;
  const view = new View(projection, scope);
  const own = entitySpan(projection, entity);
  const turns: Placed[] = turnsOf(own.beginMin, own.beginMax, own.endMin, own.endMax, entity, null);
  let undated = 0;
  view.forEachTie(entity, (tie, end) => {
    clock.look();
    const { beginMin, beginMax, endMin, endMax } = tieSpan(projection, tie);
    const found = turnsOf(beginMin, beginMax, endMin, endMax, end, tie);
    undated += Number(found.length === 0);
    turns.push(...found);
  });
  turns.sort((a, b) => b.min - a.min || b.max - a.max || (b.tie ?? -1) - (a.tie ?? -1) || compareTurns(b, a));
  return {
    moments: turns.slice(0, first).map(({ min, max, turn, node, tie }) => ({
      ...dayRange(min, max),
      turn,
      node: projection.idOf(node),
      tie: tie === null ? null : evidenceOf(view, tie),
    })),
    totalCount: turns.length,
    undated,
  };
}

interface Placed {
  readonly min: number;
  readonly max: number;
  readonly turn: Turn;
  readonly node: number;
  readonly tie: number | null;
}

/** The turns whose days are known; what only cannot have been before or after something else has no day of its own. */
function turnsOf(
  beginMin: number,
  beginMax: number,
  endMin: number,
  endMax: number,
  node: number,
  tie: number | null,
): Placed[] {
  const began: Placed = { min: beginMin, max: beginMax, turn: 'BEGAN', node, tie };
  const ended: Placed = { min: endMin, max: endMax, turn: 'ENDED', node, tie };
  const goesOn = dayRange(endMin, endMax).to === null;
  return [
    ...(beginMin !== BEFORE_ALL && beginMax !== AFTER_ALL ? [began] : []),
    ...(endMin !== BEFORE_ALL && !goesOn ? [ended] : []),
  ];
}

function compareTurns(a: Placed, b: Placed): number {
  return Number(a.turn === 'ENDED') - Number(b.turn === 'ENDED');
}
