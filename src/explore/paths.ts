import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { KeptOfViews } from './kept.js';
import type { Projection } from './projection.js';
import { type Scope, View } from './view.js';
import { bestWays, between, shortest, type Way, type WaysAsked, type WaysFound } from './ways.js';

/** What a tie of full quality costs by trust; so that costs are whole numbers. */
const TRUST_UNIT = 1_000;
/** The most that a tie can cost by trust: the least quality, between the two most crowded ends. */
const TRUST_MOST = 120_000;
/** What a tie costs by length: more than all the trust that a way can lack, so that this only tells equals apart. */
const LENGTH_UNIT = 1_000_000;
/** How many of the ties that join two are told. */
const MOST_TIES = 10;

export interface Avoid {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly degreeAbove: number | null;
}

export interface PathsQuestion extends Scope {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly avoid: Avoid;
  readonly by: 'LENGTH' | 'TRUST';
}

export interface Path {
  readonly length: number;
  readonly trust: number;
  readonly cost: number;
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
}

export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly Evidence[];
}

/** The best ways from one entity to another; null when one of them is not there. */
export function paths(
  projection: Projection,
  question: PathsQuestion,
  clock: Clock,
): { readonly found: readonly Path[]; readonly complete: boolean } | null {
  const { from, to, maxLength, first, avoid, by, ...scope } = question;
  const ends = [projection.numberOf(from), projection.numberOf(to)];
  const [start, goal] = ends;
  if (start === undefined || goal === undefined) return null;
  const view = new View(projection, scope);
  const trust = trustCost(view, 16);
  const byLength = by === 'LENGTH';
  const asked: WaysAsked = {
    from: start,
    to: goal,
    first,
    maxLength,
    cost: byLength ? (tie, a, b) => LENGTH_UNIT + trust(tie, a, b) : trust,
    limit: byLength ? (maxLength + 1) * LENGTH_UNIT - 1 : maxLength * TRUST_MOST,
    allows: allowing(view, avoid),
  };
  const { ways, complete } = searchFor(question)(view, asked, clock);
  return { found: ways.map((way) => toldPath(view, way, trust)), complete };
}

/** By length, what lies too far away costs too much; by trust it might not. */
function searchFor({ by, first }: PathsQuestion): (view: View, asked: WaysAsked, clock: Clock) => WaysFound {
  if (by === 'TRUST') return bestShortWays;
  return first === 1 ? bestShortestWay : bestWays;
}

/** The best of the shortest ways: where one is wanted, no other has to be looked at. */
function bestShortestWay(view: View, asked: WaysAsked, clock: Clock): WaysFound {
  const lies = shortest(view, asked, clock);
  if (!lies) return { ways: [], complete: true };
  return bestWays(view, { ...asked, allows: lies }, clock);
}

/** The best of the ways that are short enough, where the best of all may not be. */
export function bestShortWays(view: View, asked: WaysAsked, clock: Clock): WaysFound {
  const lies = between(view, asked, clock);
  if (!lies) return { ways: [], complete: true };
  return bestWays(view, { ...asked, allows: (entity) => asked.allows(entity) && lies(entity) }, clock);
}

/**
 * What a tie costs by trust: the less it counts for the more, and more between crowded ends, where it says little that
 * the two are both tied to them. `crowding` is how many times two must double for the cost to double.
 */
export function trustCost(view: View, crowding: number): WaysAsked['cost'] {
  const crowdOf = crowdsIn(view);
  return (tie, a, b) => Math.round((TRUST_UNIT / view.quality(tie)) * (1 + (crowdOf(a) + crowdOf(b)) / crowding));
}

const crowds = new KeptOfViews<Float64Array>();

/** How crowded it is around an entity, by its ties in a view: how often one must double for so many. Worked out once. */
function crowdsIn(view: View): (entity: number) => number {
  const known = crowds.of(view, () => new Float64Array(view.projection.entities.ids.length).fill(-1));
  return (entity) => {
    const crowd = known[entity] ?? 0;
    if (crowd >= 0) return crowd;
    known[entity] = Math.log2(Math.max(view.degree(entity), 1));
    return known[entity];
  };
}

function allowing(view: View, { ids, types, degreeAbove }: Avoid): WaysAsked['allows'] {
  const { projection } = view;
  const crowdOf = crowdsIn(view);
  const avoided = new Set(ids.map((id) => projection.numberOf(id)));
  const avoidedTypes = projection.kinds.entities.map(({ type }) => types.includes(type));
  const most = degreeAbove === null ? null : Math.log2(degreeAbove);
  return (entity) =>
    !avoided.has(entity) &&
    !avoidedTypes[projection.entities.types[entity] ?? -1] &&
    (most === null || crowdOf(entity) <= most);
}

function toldPath(view: View, { entities }: Way, trust: WaysAsked['cost']): Path {
  const { projection } = view;
  const steps = entities.slice(1).map((end, index) => ({ start: entities[index] ?? 0, end }));
  const best = steps.map(({ start, end }) => ({ start, end, ties: tiesBetween(view, start, end) }));
  const cost = best.reduce((sum, { start, end, ties }) => sum + trust(ties[0] ?? 0, start, end), 0);
  return {
    length: steps.length,
    trust: rounded(best.reduce((product, { ties }) => product * view.quality(ties[0] ?? 0), 1)),
    cost: rounded(cost / TRUST_UNIT),
    nodes: entities.map((entity) => projection.idOf(entity)),
    steps: best.map(({ start, end, ties }) => ({
      from: projection.idOf(start),
      to: projection.idOf(end),
      ties: ties.slice(0, MOST_TIES).map((tie) => evidenceOf(view, tie)),
    })),
  };
}

/** The ties that join two, the best first. */
export function tiesBetween(view: View, a: number, b: number): number[] {
  // A hub of thousands may be tied to somebody with few.
  const [one, other] = view.tiesAt(a) <= view.tiesAt(b) ? [a, b] : [b, a];
  const between: { tie: number; quality: number }[] = [];
  view.forEachTie(one, (tie, end) => {
    if (end === other) between.push({ tie, quality: view.quality(tie) });
  });
  return between.sort((one, other) => other.quality - one.quality || one.tie - other.tie).map(({ tie }) => tie);
}
