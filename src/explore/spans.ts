import { AFTER_ALL, BEFORE_ALL, dayNumber, GOES_ON, isoDay } from './days.js';
import type { Lifetimes, Projection } from './projection.js';
import type { View } from './view.js';

/** Between which days something began, and between which it ended; unknown days lie before or after all. */
export interface Span {
  readonly beginMin: number;
  readonly beginMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

function spanAt(lifetimes: Lifetimes, row: number): Span {
  return {
    beginMin: lifetimes[row * 4] ?? BEFORE_ALL,
    beginMax: lifetimes[row * 4 + 1] ?? AFTER_ALL,
    endMin: lifetimes[row * 4 + 2] ?? BEFORE_ALL,
    endMax: lifetimes[row * 4 + 3] ?? AFTER_ALL,
  };
}

/** When an entity is there. An event of which nobody says when it ended was over on the day on which it began. */
export function entitySpan(projection: Projection, entity: number): Span {
  const span = spanAt(projection.entities.lifetimes, entity);
  const { beginMin, beginMax, endMax } = span;
  return projection.isEvent(entity) && endMax === AFTER_ALL ? { ...span, endMin: beginMin, endMax: beginMax } : span;
}

/**
 * Whether an entity was surely over on the day of a view, by its dates or by its status, which speaks of today. An event
 * that was called off, or is still planned, was held on no day.
 */
export function isOver({ projection, scope, day }: View, entity: number): boolean {
  if (entitySpan(projection, entity).endMax < day) return true;
  const isToday = day >= dayNumber(scope.today, 0);
  return projection.entities.inactive[entity] === 1 && (isToday || projection.isEvent(entity));
}

/** Whether the status of an entity says that it was not going on: on a day before today, too, where nobody says when it ended. */
export function isInactive(view: View, entity: number): boolean {
  const { projection } = view;
  const isDated = entitySpan(projection, entity).endMax < GOES_ON;
  return projection.entities.inactive[entity] === 1 && (!isDated || isOver(view, entity));
}

/**
 * When a tie holds: no longer than both its ends are there. One that says no day of its own holds while the project, event
 * or partnership lasts that it leads to; players outlive what they do.
 */
export function tieSpan(projection: Projection, tie: number): Span {
  const { ties } = projection;
  const own = spanAt(ties.lifetimes, tie);
  const ends = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
  const spans = ends.map((end) => entitySpan(projection, end));
  const lasting = ends.filter((end) => !projection.isActor(end)).map((end) => entitySpan(projection, end));
  const beginMin = Math.max(own.beginMin, ...spans.map((span) => span.beginMin));
  const isSaid = own.beginMax !== AFTER_ALL;
  const endMax = Math.min(own.endMax, ...spans.map((span) => span.endMax));
  const endMin = own.endMin === BEFORE_ALL ? Math.max(BEFORE_ALL, ...lasting.map((span) => span.endMin)) : own.endMin;
  return {
    beginMin,
    // A player may be younger than the project in which it takes part: it joined no sooner than it was there.
    beginMax: Math.max(beginMin, isSaid ? own.beginMax : latest(lasting.map(({ beginMax }) => beginMax))),
    endMin: Math.min(endMin, endMax),
    endMax,
  };
}

/** The latest of some days of which one may be unknown. */
function latest(days: readonly number[]): number {
  const known = days.filter((day) => day !== AFTER_ALL);
  return known.length > 0 ? Math.max(...known) : AFTER_ALL;
}

/** The ties that are of the sorts asked and may be told, whenever they hold. */
export function tiesIn(view: View): number[] {
  const found: number[] = [];
  for (let tie = 0; tie < view.projection.ties.ids.length; tie += 1) if (view.holds(tie)) found.push(tie);
  return found;
}

/** The first and the last day on which something may have happened, as ISO days; null where that is unknown. */
export function dayRange(min: number, max: number): { readonly from: string | null; readonly to: string | null } {
  return { from: isoDay(min), to: isoDay(max) };
}
