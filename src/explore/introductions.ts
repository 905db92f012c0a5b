import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { bestShortWays, tiesBetween, trustCost } from './paths.js';
import type { Projection } from './projection.js';
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
  const chains: Introduction[] = [];
  for (const way of ways) {
    const chain = introductionOf(view, way);
    if (!chains.some((better) => isDetour(chain, better))) chains.push(chain);
  }
  // All the ways that were wanted may lead over the same few: others may not have been looked for.
  const isAll = chains.length >= first || ways.length < asked.first;
  return { found: chains.slice(0, first), complete: complete && isAll };
}

/** Whether a chain asks all whom a better one asks, and maybe more. That the two have met makes no chain a detour. */
function isDetour({ introducers }: Introduction, better: Introduction): boolean {
  if (better.introducers.length === 0) return introducers.length === 0;
  return better.introducers.every((person) => introducers.includes(person));
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

function introductionOf(view: View, { entities }: Way): Introduction {
  const { projection } = view;
  const last = entities.length - 1;
  const stops = entities.flatMap((entity, place) =>
    place === 0 || place === last || projection.isPerson(entity) ? [place] : [],
  );
  const steps = stops.slice(1).map((place, index) => acquaintanceOf(view, entities.slice(stops[index], place + 1)));
  const qualities = entities.slice(1).map((end, index) => {
    const [best] = tiesBetween(view, entities[index] ?? 0, end);
    return view.quality(best ?? 0);
  });
  return {
    introducers: stops.slice(1, -1).map((place) => projection.idOf(entities[place] ?? 0)),
    trust: rounded(qualities.reduce((product, quality) => product * quality, 1)),
    steps,
  };
}

function acquaintanceOf(view: View, stretch: readonly number[]): Acquaintance {
  const ids = stretch.map((entity) => view.projection.idOf(entity));
  const ties = stretch.slice(1).flatMap((end, index) => tiesBetween(view, stretch[index] ?? 0, end).slice(0, 1));
  return {
    from: ids[0] ?? '',
    to: ids.at(-1) ?? '',
    through: ids.slice(1, -1),
    ties: ties.map((tie) => evidenceOf(view, tie)),
  };
}
