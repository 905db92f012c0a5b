import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { bestShortWays, tiesBetween, trustCost } from './paths.js';
import type { Projection } from './projection.js';
import { tieSpan } from './spans.js';
import { type Scope, View } from './view.js';
import type { Way, WaysAsked } from './ways.js';

/** Four acquaintances: two persons and what brought them together are two ties. */
const MOST_TIES = 8;
const MOST_COST = MOST_TIES * 1_000_000;
/** Two of the three hundred at an event have hardly met: what is crowded counts far less here than on other ways. */
const CROWDING = 4;
/** Several ways lead over the same persons: by another event, another alliance. */
const WAYS_A_CHAIN = 5;

export interface IntroductionsQuestion extends Scope {
  readonly from: string;
  readonly to: string;
  readonly first: number;
}

export interface Introduction {
  readonly introducers: readonly string[];
  readonly trust: number;
  readonly steps: readonly Acquaintance[];
}

export interface Acquaintance {
  readonly from: string;
  readonly to: string;
  readonly through: readonly string[];
  readonly ties: readonly Evidence[];
}

/** Chains of persons from one player to another; null when one of them is not there. */
export function introductions(
  projection: Projection,
  { from, to, first, ...scope }: IntroductionsQuestion,
  clock: Clock,
): { readonly found: readonly Introduction[]; readonly complete: boolean } | null {
  const [start, goal] = [projection.numberOf(from), projection.numberOf(to)];
  if (start === undefined || goal === undefined) return null;
  const view = new View(projection, scope);
  const asked: WaysAsked = {
    from: start,
    to: goal,
    first: first * WAYS_A_CHAIN,
    maxLength: MOST_TIES,
    cost: personally(view, [start, goal], trustCost(view, CROWDING)),
    limit: MOST_COST,
    allows: () => true,
  };
  const { ways, complete } = bestShortWays(view, asked, clock);
  const chains: Chain[] = [];
  for (const chain of ways.flatMap((way) => chainOf(view, way, asked.cost) ?? []).sort((a, b) => a.cost - b.cost))
    if (!chains.some((better) => isDetour(chain, better))) chains.push(chain);
  // All the ways that were wanted may lead over the same few, or cost less than it takes to have met: others may not have
  // been looked for.
  const last = chains[first - 1];
  const isAll = ways.length < asked.first || (last !== undefined && last.cost <= (ways.at(-1)?.cost ?? 0));
  return { found: chains.slice(0, first).map((chain) => told(view, chain)), complete: complete && isAll };
}

/** A way that persons may have gone: each step with the ties that brought its ends together. */
interface Chain {
  readonly persons: readonly number[];
  readonly steps: readonly Step[];
  readonly cost: number;
}

interface Step {
  readonly stretch: readonly number[];
  readonly ties: readonly number[];
  readonly cost: number;
}

/** Whether a chain asks all whom a better one asks, and maybe more. That the two have met makes no chain a detour. */
function isDetour({ persons }: Chain, better: Chain): boolean {
  if (better.persons.length === 0) return persons.length === 0;
  return better.persons.every((person) => persons.includes(person));
}

/**
 * Only ties of persons: so that between any two persons of a way stands just what brought them together. Whom one has met
 * one knows from then on; but for an organisation at an end speak only those who are its people now.
 */
function personally(view: View, ends: readonly number[], cost: WaysAsked['cost']): WaysAsked['cost'] {
  const { projection } = view;
  const now = view.onItsDay();
  const organisations = ends.filter((end) => !projection.isPerson(end));
  const follows = (tie: number, a: number, b: number) =>
    (projection.isPerson(a) || projection.isPerson(b)) &&
    (!organisations.some((end) => end === a || end === b) || now.holds(tie));
  return (tie, a, b) => (follows(tie, a, b) ? cost(tie, a, b) : Number.POSITIVE_INFINITY);
}

/** The chain of a way; null where two of its persons surely never met on it. */
function chainOf(view: View, { entities }: Way, cost: WaysAsked['cost']): Chain | null {
  const last = entities.length - 1;
  const stops = entities.flatMap((entity, place) =>
    place === 0 || place === last || view.projection.isPerson(entity) ? [place] : [],
  );
  const steps = stops.slice(1).flatMap((place, index) => {
    const stretch = entities.slice(stops[index], place + 1);
    return meetings(view, stretch, cost)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 1);
  });
  if (steps.length < stops.length - 1) return null;
  return {
    persons: stops.slice(1, -1).map((place) => entities[place] ?? 0),
    steps,
    cost: steps.reduce((sum, step) => sum + step.cost, 0),
  };
}

/** By which ties the ends of a stretch may have met: such as may have held at one time. */
function meetings(view: View, stretch: readonly number[], cost: WaysAsked['cost']): Step[] {
  let found: Step[] = [{ stretch, ties: [], cost: 0 }];
  stretch.slice(1).forEach((end, place) => {
    const start = stretch[place] ?? 0;
    const followed = tiesBetween(view, start, end).filter((tie) => Number.isFinite(cost(tie, start, end)));
    found = found.flatMap((begun) =>
      followed
        .filter((tie) => begun.ties.every((before) => mayOverlap(view.projection, before, tie)))
        .map((tie) => ({ stretch, ties: [...begun.ties, tie], cost: begun.cost + cost(tie, start, end) })),
    );
  });
  return found;
}

function mayOverlap(projection: Projection, one: number, other: number): boolean {
  const [a, b] = [tieSpan(projection, one), tieSpan(projection, other)];
  return a.beginMin <= b.endMax && b.beginMin <= a.endMax;
}

function told(view: View, { persons, steps }: Chain): Introduction {
  const { projection } = view;
  const qualities = steps.flatMap(({ ties }) => ties.map((tie) => view.quality(tie)));
  return {
    introducers: persons.map((person) => projection.idOf(person)),
    trust: rounded(qualities.reduce((product, quality) => product * quality, 1)),
    steps: steps.map(({ stretch, ties }) => {
      const ids = stretch.map((entity) => projection.idOf(entity));
      return {
        from: ids[0] ?? '',
        to: ids.at(-1) ?? '',
        through: ids.slice(1, -1),
        ties: ties.map((tie) => evidenceOf(view, tie)),
      };
    }),
  };
}
