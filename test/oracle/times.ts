import type { Entity } from './city.js';
import type { Joined } from './graph.js';
import {
  EARLIEST,
  entitySpread,
  greatest,
  isActor,
  isAllying,
  isBackdrop,
  known,
  LATEST,
  monthsAfter,
  NEVER,
  type Scene,
  type Spread,
  tieSpread,
} from './scene.js';
import { typeOf } from './sdl.js';
import { compare } from './text.js';

/** What came and went, as `docs/exploring.md` has it. */

interface Moment extends Record<'from' | 'to', string> {
  readonly turn: 'BEGAN' | 'ENDED';
  readonly node: Entity;
  readonly joined: Joined | null;
}

/** Those of which a day is known. */
function momentsOf(spread: Spread, node: Entity, joined: Joined | null): Moment[] {
  const { beginFirst, beginLast, endFirst, endLast } = spread;
  const began = { from: beginFirst, to: beginLast, turn: 'BEGAN' as const, node, joined };
  const ended = { from: endFirst, to: endLast, turn: 'ENDED' as const, node, joined };
  return [
    ...(beginFirst !== EARLIEST && beginLast !== LATEST ? [began] : []),
    ...(endFirst !== EARLIEST && known(endLast) !== null ? [ended] : []),
  ];
}

/** The latest first; among equals the tie that comes last, what is about the entity itself, and the end before the begin. */
export function timeline(scene: Scene, of: unknown, first: number): object | null {
  const entity = scene.entity(of);
  if (!entity) return null;
  const ofTies = scene.at(entity).map(({ joined, end }) => momentsOf(tieSpread(joined), end, joined));
  const all = [...momentsOf(entitySpread(entity), entity, null), ...ofTies.flat()];
  const ties = scene.scope.graph.ties(scene.scope.viewer);
  const places = new Map(all.map((moment) => [moment, moment.joined ? ties.indexOf(moment.joined) : -1]));
  all.sort(
    (a, b) =>
      compare(b.from, a.from) ||
      compare(b.to, a.to) ||
      (places.get(b) ?? 0) - (places.get(a) ?? 0) ||
      compare(b.turn, a.turn),
  );
  return {
    moments: all.slice(0, first).map(({ from, to, turn, node, joined }) => ({
      ...{ from: known(from), to: known(to), turn },
      node: scene.tell(node),
      tie: joined && scene.evidence(joined),
    })),
    totalCount: all.length,
    undated: ofTies.filter(({ length }) => length === 0).length,
  };
}

/** The day on which something came or went; `UNDATED` where it may have, and null where it did not. */
type When = (spread: Spread) => string | null;

const SOMEWHEN = 'SOMEWHEN';

export function ecosystemDiff(scene: Scene, [from, to]: readonly [string, string], first: number): object {
  const came: When = ({ beginFirst, beginLast, endLast }) => {
    if (beginLast === LATEST) return beginFirst <= to && endLast > from ? SOMEWHEN : null;
    return beginFirst > from && beginFirst <= to ? beginFirst : null;
  };
  const went: When = ({ beginFirst, endFirst, endLast }) => {
    if (endLast >= NEVER) return beginFirst < to && endFirst < NEVER ? SOMEWHEN : null;
    return endLast >= from && endLast < to ? endLast : null;
  };
  const listed = <Item>(
    items: readonly Item[],
    spread: (item: Item) => Spread,
    when: When,
    tell: (item: Item) => unknown,
  ) => {
    const dated = items.map((item) => ({ item, day: when(spread(item)) }));
    const found = dated.filter(({ day }) => day !== null && day !== SOMEWHEN);
    found.sort((a, b) => compare(a.day ?? '', b.day ?? ''));
    return {
      found: found.slice(0, first).map(({ item }) => tell(item)),
      totalCount: found.length,
      undated: dated.filter(({ day }) => day === SOMEWHEN).length,
    };
  };
  const entities = scene.entities.filter((entity) => !isBackdrop(entity) && typeOf(entity.type).lifetime);
  const ofEntities = (when: When) => listed(entities, entitySpread, when, (entity) => scene.tell(entity));
  const ofTies = (when: When) => listed(scene.ties, tieSpread, when, (joined) => scene.evidence(joined));
  return { began: ofEntities(came), ended: ofEntities(went), tiesMade: ofTies(came), tiesEnded: ofTies(went) };
}

/** By type, the states of what is not going on. */
const OVER: Readonly<Record<string, readonly string[]>> = {
  Need: ['MATCHED', 'CLOSED'],
  Offer: ['MATCHED', 'CLOSED'],
  Partnership: ['ENDED'],
  Project: ['COMPLETED', 'CANCELLED'],
  Programme: ['COMPLETED', 'CANCELLED'],
  Event: ['PLANNED', 'CANCELLED'],
};

function isOverByStatus({ type, values }: Entity): boolean {
  return OVER[type]?.includes(String(values.status)) ?? false;
}

const MOST_MEMBERS = 20;

export function dormant(
  scene: Scene,
  { silentFor, endingWithin, first }: Readonly<Record<'silentFor' | 'endingWithin' | 'first', number>>,
): object {
  const now = scene.onItsDay;
  const ever = scene.with({ days: null });
  const { day } = scene;
  const isPast = day < scene.scope.today;
  const alliances = scene.entities.flatMap((entity) => {
    const own = entitySpread(entity);
    const isOut = isActor(entity) || isBackdrop(entity) || entity.type === 'Event';
    // On a past day what says when it ended was there until then.
    const isCalledOff = isOverByStatus(entity) && !(isPast && own.endLast < NEVER);
    if (isOut || isCalledOff || own.endLast < day || own.beginFirst > day) return [];
    const members = [...now.ends(entity)].flatMap(([member, ties]) => {
      const tie = isActor(member) && ties.find(isAllying);
      return tie ? [{ member, tie }] : [];
    });
    if (members.length < 2) return [];
    const signs = [own, ...ever.at(entity).flatMap(({ joined }) => (isAllying(joined) ? [tieSpread(joined)] : []))];
    const lastSeen = greatest(signs.map((spread) => lastSign(spread, day)));
    const isSilent = lastSeen !== EARLIEST && lastSeen < monthsAfter(day, -silentFor);
    const isEnding = own.endLast <= monthsAfter(day, endingWithin);
    return [{ entity, why: isEnding ? 'ENDING' : isSilent ? 'SILENT' : null, lastSeen, endsBy: own.endLast, members }];
  });
  const found = alliances
    .filter(({ why }) => why)
    .sort((a, b) => b.members.length - a.members.length || compare(a.endsBy, b.endsBy));
  return {
    found: found.slice(0, first).map(({ entity, why, lastSeen, endsBy, members }) => ({
      node: scene.tell(entity),
      why,
      lastSeen: known(lastSeen),
      endsBy: known(endsBy),
      members: members.slice(0, MOST_MEMBERS).map(({ member }) => scene.tell(member)),
      ties: members.slice(0, MOST_MEMBERS).map(({ tie }) => scene.evidence(tie)),
      memberCount: members.length,
    })),
    totalCount: found.length,
    undated: alliances.filter(({ why, lastSeen }) => !why && lastSeen === EARLIEST).length,
  };
}

/** The last day up to this one on which it may have begun, or had surely ended. */
function lastSign({ beginFirst, beginLast, endLast }: Spread, day: string): string {
  const hasBegun = beginLast !== LATEST && beginFirst <= day;
  return greatest([...(hasBegun ? [beginLast < day ? beginLast : day] : []), ...(endLast <= day ? [endLast] : [])]);
}

const MOST_ALLIANCES = 20;

interface Followed {
  readonly through: Entity | null;
  readonly players: readonly Entity[];
  readonly ties: readonly Joined[];
}

export function workshopYield(scene: Scene, withinMonths: number, first: number): object {
  // Who was there counts in any case.
  const meeting = scene.with({ days: null, sorts: [...new Set(scene.scope.graph.city.ties.map(({ type }) => type))] });
  const held = scene.entities.flatMap((event) => {
    const on = entitySpread(event).beginLast;
    if (event.type !== 'Event' || isOverByStatus(event) || on > scene.day) return [];
    const attendees = [...meeting.ends(event)]
      .filter(([end, ties]) => isActor(end) && ties.some(isAllying))
      .map(([end]) => end);
    return attendees.length < 2 ? [] : [{ event, on, attendees }];
  });
  const found = held
    .map(({ event, on, attendees }) => ({
      ...{ event, on, attendees },
      alliances: followed(scene, attendees, on, monthsAfter(on, withinMonths)),
    }))
    .filter(({ alliances }) => alliances.length > 0)
    .sort((a, b) => b.alliances.length - a.alliances.length || a.attendees.length - b.attendees.length);
  return {
    found: found.slice(0, first).map(({ event, on, attendees, alliances }) => ({
      event: scene.tell(event),
      on: known(on),
      attendees: attendees.length,
      alliances: alliances.slice(0, MOST_ALLIANCES).map(({ through, players, ties }) => ({
        through: through && scene.tell(through),
        players: players.map((player) => scene.tell(player)),
        ties: ties.map((joined) => scene.evidence(joined)),
      })),
      allianceCount: alliances.length,
    })),
    totalCount: found.length,
    events: held.length,
  };
}

/** What two and more of those who met have in common, which one of them at least entered between two days. */
function followed(scene: Scene, attendees: readonly Entity[], after: string, until: string): Followed[] {
  const parts = attendees.flatMap((player) =>
    scene.at(player).flatMap(({ joined, end }) => {
      const { beginFirst, beginLast, endLast } = tieSpread(joined);
      const counts = isAllying(joined) && end.type !== 'Event';
      const isKnown = beginLast !== LATEST && beginLast <= until && endLast > after;
      return counts && isKnown ? [{ player, joined, end, isNew: beginFirst > after }] : [];
    }),
  );
  const things = [...new Set(parts.map(({ end }) => end))].filter((end) => !isActor(end));
  const common = things
    .map((through) => ({ through, own: parts.filter(({ end }) => end === through) }))
    .filter(({ own }) => own.some(({ isNew }) => isNew) && new Set(own.map(({ player }) => player)).size > 1)
    .map(({ through, own }) => ({
      through,
      players: [...new Set(own.map(({ player }) => player))].sort((a, b) => compare(a.id, b.id)),
      ties: own.map(({ joined }) => joined),
    }))
    .sort((a, b) => b.players.length - a.players.length || compare(a.through.id, b.through.id));
  const direct = parts
    .filter(({ player, end, isNew }) => isNew && attendees.includes(end) && compare(player.id, end.id) < 0)
    .map(({ player, joined, end }) => ({ through: null, players: [player, end], ties: [joined] }));
  return [...common, ...direct];
}
