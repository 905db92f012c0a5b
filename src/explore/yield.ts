import type { Clock } from './clock.js';
import { AFTER_ALL, daysIn, isoDay } from './days.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Projection } from './projection.js';
import { entitySpan, tieSpan } from './spans.js';
import { type Scope, View } from './view.js';

const MOST_ALLIANCES = 20;

export interface YieldQuestion extends Scope {
  readonly withinMonths: number;
  readonly first: number;
}

export interface Followed {
  readonly through: string | null;
  readonly players: readonly string[];
  readonly ties: readonly Evidence[];
}

export interface EventYield {
  readonly event: string;
  readonly on: string | null;
  readonly attendees: number;
  readonly alliances: readonly Followed[];
  readonly allianceCount: number;
}

export interface WorkshopYield {
  readonly found: readonly EventYield[];
  readonly totalCount: number;
  readonly events: number;
}

/** After which events those who met there made alliances, the most fruitful first. */
export function workshopYield(
  projection: Projection,
  { withinMonths, first, ...scope }: YieldQuestion,
  clock: Clock,
): WorkshopYield {
  const view = new View(projection, scope);
  // What is asked is which alliances followed: those who met have met, whatever came of it.
  const meeting = new View(projection, { ...scope, period: null }).withEveryType();
  const found: (Yielded & { readonly event: number; readonly day: number; readonly attendees: number })[] = [];
  let events = 0;
  for (let event = 0; event < projection.entities.ids.length; event += 1) {
    if (!projection.isEvent(event) || projection.entities.inactive[event]) continue;
    const day = entitySpan(projection, event).beginMax;
    const attendees = playersAt(meeting, event);
    if (day > view.day || attendees.size < 2) continue;
    events += 1;
    const yielded = followed(view, attendees, { after: day, until: day + daysIn(withinMonths) }, clock);
    if (yielded.alliances.length > 0) found.push({ event, day, attendees: attendees.size, ...yielded });
  }
  found.sort((a, b) => b.alliances.length - a.alliances.length || a.attendees - b.attendees || a.event - b.event);
  return {
    found: found.slice(0, first).map(({ event, day, attendees, alliances }) => ({
      event: projection.idOf(event),
      on: isoDay(day),
      attendees,
      alliances: alliances.slice(0, MOST_ALLIANCES).map(({ through, players, ties }) => ({
        through: through === null ? null : projection.idOf(through),
        players: players.map((player) => projection.idOf(player)),
        ties: ties.map((tie) => evidenceOf(view, tie)),
      })),
      allianceCount: alliances.length,
    })),
    totalCount: found.length,
    events,
  };
}

function playersAt(view: View, event: number): Set<number> {
  const { projection } = view;
  const players = new Set<number>();
  view.forEachTie(event, (tie, end) => {
    if (projection.isActor(end) && projection.closeness(tie) !== null) players.add(end);
  });
  return players;
}

interface Window {
  readonly after: number;
  readonly until: number;
}

interface Yielded {
  readonly alliances: readonly {
    readonly through: number | null;
    readonly players: readonly number[];
    readonly ties: readonly number[];
  }[];
}

/** What two and more of some players have in common, if only since, that one of them at least surely entered within the days asked. */
function followed(view: View, attendees: ReadonlySet<number>, { after, until }: Window, clock: Clock): Yielded {
  const { projection } = view;
  const joined = new Map<number, { readonly ties: number[]; readonly players: Set<number>; isNew: boolean }>();
  const direct: { through: null; players: number[]; ties: number[] }[] = [];
  for (const player of attendees)
    view.forEachTie(player, (tie, end) => {
      clock.look();
      if (projection.closeness(tie) === null || projection.isEvent(end)) return;
      const { beginMin, beginMax, endMax } = tieSpan(projection, tie);
      if (beginMax === AFTER_ALL || beginMax > until || endMax <= after) return;
      const isNew = beginMin > after;
      if (projection.isActor(end)) {
        if (isNew && attendees.has(end) && player < end)
          direct.push({ through: null, players: [player, end], ties: [tie] });
        return;
      }
      const known = joined.get(end) ?? { ties: [], players: new Set<number>(), isNew: false };
      known.ties.push(tie);
      known.players.add(player);
      known.isNew ||= isNew;
      joined.set(end, known);
    });
  const common = [...joined]
    .filter(([, { players, isNew }]) => isNew && players.size > 1)
    .map(([through, { players, ties }]) => ({ through, players: [...players].sort((a, b) => a - b), ties }))
    .sort((a, b) => b.players.length - a.players.length || a.through - b.through);
  return { alliances: [...common, ...direct] };
}
