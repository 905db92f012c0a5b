import type { Clock } from './clock.js';
import { type BallTables, type Costs, tablesOf } from './costs.js';
import { Heap } from './heap.js';
import type { View } from './view.js';

/** A way is what it visits, from one end to the other. */
export interface Way {
  readonly entities: readonly number[];
  readonly cost: number;
}

export interface WaysAsked {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** How many ties long a way may be. */
  readonly maxLength: number;
  /** What a tie between two costs, either way: a whole number, so that sums are exact; Infinity for one that is not followed. */
  readonly cost: (tie: number, a: number, b: number) => number;
  /** More than this no way can cost. */
  readonly limit: number;
  /** Whether a way may lead through an entity. */
  readonly allows: (entity: number) => boolean;
}

export interface WaysFound {
  readonly ways: readonly Way[];
  /** Whether no better way can have been missed. */
  readonly complete: boolean;
}

/** How much is looked at for one question: entities around an end, and ways begun. */
const MOST_SETTLED = 60_000;
const MOST_BEGUN = 60_000;
/** By how much of the best way's cost a search first widens, and how much more each time after. */
const SLACK = 0.125;
const WIDENING = 1.4;

/**
 * The best ways that visit nothing twice, in order. Two balls grow around the ends until they touch: that is what the best
 * way costs. All ways that cost no more than a bound run inside of a corridor, what lies in either ball once their radii
 * reach the bound together; there the rest of the way is known exactly, so that the ways can be followed from one end, the
 * most promising first, and hardly a step is wasted. Where the corridor holds too few, the bound is raised.
 */
export function bestWays(view: View, asked: WaysAsked, clock: Clock): WaysFound {
  const { from, to, first, limit } = asked;
  if (from === to) return { ways: [], complete: true };
  const { start, goal } = tablesOf(view.projection);
  const balls: Balls = [new Ball(view, asked, start, from, clock), new Ball(view, asked, goal, to, clock)];
  const best = meet(balls, limit);
  if (best === null) return { ways: [], complete: true };
  for (let slack = first === 1 ? 0 : best * SLACK; ; slack = Math.max(slack, best * SLACK) * WIDENING) {
    const wanted = Math.min(best + slack, limit);
    const wide = grow(balls, wanted);
    // Balls that hold all there is have nothing left to grow into.
    const bound = balls.every((ball) => ball.radius === Number.POSITIVE_INFINITY) ? limit : wanted;
    const found = waysWithin(view, asked, corridor(view, asked, balls, bound, clock), bound, clock);
    if (found.ways.length >= first || bound === limit || found.nothingBeyond || !wide || !found.complete)
      return { ways: found.ways, complete: found.complete && wide };
  }
}

/** How many entities are looked at to tell what lies between two. */
const MOST_BETWEEN = 20_000;

/**
 * Tells what can lie on a way of at most `maxLength` ties, as far as that is little; null where there is no such way.
 * Where ways must be short, it keeps a search for the cheapest ones from leading ever farther away.
 */
export function between(view: View, asked: WaysAsked, clock: Clock): ((entity: number) => boolean) | null {
  const { from, to, maxLength, cost, allows } = asked;
  const { start, goal } = tablesOf(view.projection);
  let near = { ring: [from], seen: start.reached.begin() };
  let far = { ring: [to], seen: goal.reached.begin() };
  near.seen.set(from, 0);
  far.seen.set(to, 0);
  const found = [from, to];
  let met = false;
  for (let length = 1; length <= maxLength && near.ring.length > 0; length += 1) {
    const next: number[] = [];
    for (const entity of near.ring)
      view.forEachTie(entity, (tie, end) => {
        clock.look();
        if (cost(tie, entity, end) === Number.POSITIVE_INFINITY) return;
        if (far.seen.of(end) === 0) met = true;
        if (near.seen.of(end) === 0 || !allows(end)) return;
        near.seen.set(end, 0);
        next.push(end);
      });
    for (const entity of next) found.push(entity);
    if (met && found.length > MOST_BETWEEN) return () => true;
    [near, far] = next.length <= far.ring.length ? [{ ...near, ring: next }, far] : [far, { ...near, ring: next }];
  }
  return met ? among(view, found) : null;
}

/** Tells what is one of these, by a table: it is asked for each tie of a hub. */
function among({ projection }: View, entities: Iterable<number>): (entity: number) => boolean {
  const isThere = new Uint8Array(projection.entities.ids.length);
  for (const entity of entities) isThere[entity] = 1;
  return (entity) => isThere[entity] === 1;
}

/**
 * Tells what lies on the ways of fewest ties, as few as `maxLength` at most; null where there is none. Two rings grow by
 * turns until they touch, and from where they do it goes back to both ends: that looks at no tie twice and judges none.
 */
export function shortest(
  view: View,
  { from, to, maxLength, allows }: WaysAsked,
  clock: Clock,
): ((entity: number) => boolean) | null {
  const { start, goal } = tablesOf(view.projection);
  let near = { ring: [from], ties: view.tiesAt(from), length: 0, seen: start.reached.begin() };
  let far = { ring: [to], ties: view.tiesAt(to), length: 0, seen: goal.reached.begin() };
  near.seen.set(from, 0);
  far.seen.set(to, 0);
  const meeting: number[] = from === to ? [from] : [];
  while (meeting.length === 0 && near.length + far.length < maxLength && near.ring.length > 0 && far.ring.length > 0) {
    // A ring of one hub is larger than one of ten others.
    if (far.ties < near.ties) [near, far] = [far, near];
    const { ring, length, seen } = near;
    const next: number[] = [];
    let ties = 0;
    for (const entity of ring)
      view.forEachTie(entity, (_tie, end) => {
        clock.look();
        if (seen.of(end) !== Number.POSITIVE_INFINITY) return;
        const met = far.seen.of(end) === far.length;
        if (!met && !allows(end)) return;
        seen.set(end, length + 1);
        (met ? meeting : next).push(end);
        ties += view.tiesAt(end);
      });
    near = { ring: next, ties, length: length + 1, seen };
  }
  if (meeting.length === 0) return null;
  const on = new Set(meeting);
  for (const { seen, length } of [near, far]) {
    let ring: readonly number[] = meeting;
    for (let left = length; left > 0; left -= 1) {
      const before = new Set<number>();
      for (const entity of ring)
        view.forEachTie(entity, (_tie, end) => {
          if (seen.of(end) === left - 1) before.add(end);
        });
      for (const entity of before) on.add(entity);
      ring = [...before];
    }
  }
  return among(view, on);
}

type Balls = readonly [Ball, Ball];

/** What lies around an entity, as far as it has grown. */
class Ball {
  /** The exact costs of what is inside. */
  readonly inside: Costs;
  /** The costs of what it touches, as far as they are known. */
  readonly reached: Costs;
  /** Everything that it has touched, some of it several times. */
  readonly touched: number[];
  /** How much is inside. */
  size = 0;
  readonly #heap = new Heap();

  constructor(
    readonly view: View,
    readonly asked: WaysAsked,
    { inside, reached }: BallTables,
    center: number,
    readonly clock: Clock,
  ) {
    this.inside = inside.begin();
    this.reached = reached.begin();
    this.touched = [center];
    this.reached.set(center, 0);
    this.#heap.push(0, center);
  }

  /** All that costs less is inside. */
  get radius(): number {
    return this.#heap.lowest;
  }

  /** Takes in what is nearest; calls `touch` with what it leads to. */
  take(touch: (entity: number, cost: number) => void = () => {}): void {
    const entity = this.#heap.pop();
    if (entity === undefined || this.inside.of(entity) !== Number.POSITIVE_INFINITY) return;
    const { cost: costOf, allows, from, to } = this.asked;
    const own = this.reached.of(entity);
    this.inside.set(entity, own);
    this.size += 1;
    this.view.forEachTie(entity, (tie, end) => {
      this.clock.look();
      if (!allows(end) && end !== from && end !== to) return;
      const cost = own + costOf(tie, entity, end);
      if (cost >= this.reached.of(end)) return;
      this.reached.set(end, cost);
      this.touched.push(end);
      this.#heap.push(cost, end);
      touch(end, cost);
    });
  }
}

/** Grows two balls, the smaller one first, until no way within the bound leads past both; false when that is too much. */
function grow([one, other]: Balls, bound: number): boolean {
  while (one.radius + other.radius <= bound && one.size + other.size < MOST_SETTLED)
    (one.size <= other.size && one.radius < Number.POSITIVE_INFINITY ? one : other).take();
  return one.radius + other.radius > bound;
}

/** Grows two balls until they have met by the best way; gives what it costs, or null where there is none. */
function meet([one, other]: Balls, limit: number): number | null {
  let best = Number.POSITIVE_INFINITY;
  for (;;) {
    const least = one.radius + other.radius;
    if (least >= best || least > limit) break;
    const [ball, far] = one.size <= other.size ? [one, other] : [other, one];
    ball.take((entity, cost) => {
      best = Math.min(best, cost + far.reached.of(entity));
    });
  }
  return best <= limit ? best : null;
}

/** What the rest of the way costs from an entity of the corridor; Infinity outside of it. */
type Rest = (entity: number) => number;

function corridor(view: View, { cost: costOf }: WaysAsked, [start, goal]: Balls, bound: number, clock: Clock): Rest {
  const { between } = tablesOf(view.projection);
  const inside = between.inside.begin();
  const reached = between.reached.begin();
  const heap = new Heap();
  const rest: Rest = (entity) => Math.min(goal.inside.of(entity), inside.of(entity));
  const reach = (entity: number, cost: number) => {
    if (start.inside.of(entity) + cost > bound || cost >= reached.of(entity)) return;
    if (rest(entity) !== Number.POSITIVE_INFINITY) return;
    reached.set(entity, cost);
    heap.push(cost, entity);
  };
  for (const entity of goal.touched) reach(entity, goal.reached.of(entity));
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const entity = next;
    if (rest(entity) !== Number.POSITIVE_INFINITY) continue;
    const own = reached.of(entity);
    inside.set(entity, own);
    view.forEachTie(entity, (tie, end) => {
      clock.look();
      reach(end, own + costOf(tie, entity, end));
    });
  }
  return rest;
}

/** The beginnings of ways, each a step longer than another. */
class Beginnings {
  readonly entities: number[] = [];
  readonly costs: number[] = [];
  readonly lengths: number[] = [];
  readonly #before: number[] = [];

  add(entity: number, cost: number, before: number): number {
    this.entities.push(entity);
    this.costs.push(cost);
    this.lengths.push(before < 0 ? 0 : (this.lengths[before] ?? 0) + 1);
    return this.#before.push(before) - 1;
  }

  visits(beginning: number, entity: number): boolean {
    for (let at = beginning; at >= 0; at = this.#before[at] ?? -1) if (this.entities[at] === entity) return true;
    return false;
  }

  wayTo(beginning: number): number[] {
    const way: number[] = [];
    for (let at = beginning; at >= 0; at = this.#before[at] ?? -1) way.unshift(this.entities[at] ?? 0);
    return way;
  }
}

function waysWithin(
  view: View,
  { from, to, first, maxLength, cost: costOf, allows }: WaysAsked,
  rest: Rest,
  bound: number,
  clock: Clock,
): WaysFound & { readonly nothingBeyond: boolean } {
  const ways: Way[] = [];
  const begun = new Beginnings();
  const heap = new Heap();
  const leadsOf = remembered((entity) => leadsWithin(view, entity, costOf, rest, (end) => allows(end) || end === to));
  let nothingBeyond = true;
  heap.push(rest(from), begun.add(from, 0, -1));
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const before = next;
    const entity = begun.entities[before] ?? 0;
    const cost = begun.costs[before] ?? 0;
    if (entity === to) {
      ways.push({ entities: begun.wayTo(before), cost });
      if (ways.length === first) return { ways, complete: true, nothingBeyond };
      continue;
    }
    if ((begun.lengths[before] ?? 0) === maxLength) continue;
    if (begun.entities.length > MOST_BEGUN) return { ways, complete: false, nothingBeyond };
    const { inside, beyond } = leadsOf(entity);
    if (beyond) nothingBeyond = false;
    for (const { end, step } of inside) {
      clock.look();
      if (begun.visits(before, end)) continue;
      const total = cost + step + rest(end);
      if (total > bound) nothingBeyond = false;
      else heap.push(total, begun.add(end, cost + step, before));
    }
  }
  return { ways, complete: true, nothingBeyond };
}

/** Where a way can go on from an entity inside of the corridor; `beyond` where it could leave it. */
interface Leads {
  readonly inside: readonly { readonly end: number; readonly step: number }[];
  readonly beyond: boolean;
}

function leadsWithin(
  view: View,
  entity: number,
  costOf: WaysAsked['cost'],
  rest: Rest,
  follows: (end: number) => boolean,
): Leads {
  const inside: { end: number; step: number }[] = [];
  let beyond = false;
  forEachEnd(view, entity, costOf, (end, step) => {
    if (!follows(end)) return;
    if (rest(end) === Number.POSITIVE_INFINITY) beyond = true;
    else inside.push({ end, step });
  });
  return { inside, beyond };
}

/** Many ways lead through the same hub: it is looked at once. */
function remembered(workOut: (entity: number) => Leads): (entity: number) => Leads {
  const known = new Map<number, Leads>();
  return (entity) => {
    const leads = known.get(entity) ?? workOut(entity);
    known.set(entity, leads);
    return leads;
  };
}

/** Visits what an entity is tied to, with what the best tie costs: ties that lead to the same stand together. */
function forEachEnd(
  view: View,
  entity: number,
  costOf: WaysAsked['cost'],
  visit: (end: number, cost: number) => void,
): void {
  let last = -1;
  let least = Number.POSITIVE_INFINITY;
  view.forEachTie(entity, (tie, end) => {
    if (end !== last && last >= 0) visit(last, least);
    const cost = costOf(tie, entity, end);
    least = end === last ? Math.min(least, cost) : cost;
    last = end;
  });
  if (last >= 0) visit(last, least);
}
