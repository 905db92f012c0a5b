import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import type { Projection } from './projection.js';
import type { View } from './view.js';

/** A partner of a player, and how close the two are. */
export interface Tied {
  readonly partner: number;
  readonly strength: number;
}

/** How much a player does with others: by how many ties, and what all of them put in. */
export interface Activity {
  readonly ties: number;
  readonly puts: number;
}

/** Who takes part in something, in order, and how much each puts in. */
interface Parts {
  readonly players: Uint32Array;
  readonly puts: Float64Array;
}

/** How many choices of ties and days are kept of a projection. */
const KEPT = 2;
const kept = new WeakMap<Projection, Map<string, Strengths>>();

/** What is worked out of a view of alliances is kept, for the next question about the same ties and days. */
export function strengthsIn(view: View): Strengths {
  const known = kept.get(view.projection) ?? new Map<string, Strengths>();
  kept.set(view.projection, known);
  const found = known.get(view.key) ?? new Strengths(view);
  known.delete(view.key);
  known.set(view.key, found);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return found;
}

/** How close players are, as `alliesOf` says it, without the reasons: for questions that ask it of many. */
export class Strengths {
  readonly #view: View;
  readonly #parts = new Map<number, Parts>();
  readonly #activities = new Map<number, Activity>();
  /** What has been added up for each partner; all 0 between questions. */
  readonly #sums: Float64Array;

  constructor(view: View) {
    this.#view = view;
    this.#sums = new Float64Array(view.projection.entities.ids.length);
  }

  /** The partners of a player, in no order. */
  of(player: number, clock: Clock): Tied[] {
    const { projection } = this.#view;
    const sums = this.#sums;
    const partners: number[] = [];
    const add = (partner: number, weight: number) => {
      if (sums[partner] === 0) partners.push(partner);
      sums[partner] = (sums[partner] ?? 0) + weight;
    };
    forEachEnd(this.#view, player, (end, own) => {
      if (projection.isActor(end)) return add(end, own);
      const { players, puts } = this.#partsOf(end);
      const crowd = crowding(players.length);
      for (let place = 0; place < players.length; place += 1) {
        const partner = players[place] ?? 0;
        if (partner !== player) add(partner, Math.min(own, puts[place] ?? 0) / crowd);
      }
    });
    const found = partners.map((partner) => ({ partner, strength: strengthOf(sums[partner] ?? 0) }));
    for (const partner of partners) sums[partner] = 0;
    // Looked at only here: whoever stops in between would leave sums behind.
    clock.look();
    return found;
  }

  activityOf(player: number): Activity {
    const known = this.#activities.get(player);
    if (known) return known;
    let [ties, puts] = [0, 0];
    this.#view.forEachTie(player, (tie) => {
      ties += 1;
      puts += putIn(this.#view, tie);
    });
    this.#activities.set(player, { ties, puts });
    return { ties, puts };
  }

  #partsOf(thing: number): Parts {
    const known = this.#parts.get(thing);
    if (known) return known;
    const players: number[] = [];
    const puts: number[] = [];
    forEachEnd(this.#view, thing, (end, put) => {
      if (!this.#view.projection.isActor(end)) return;
      players.push(end);
      puts.push(put);
    });
    const parts = { players: Uint32Array.from(players), puts: Float64Array.from(puts) };
    this.#parts.set(thing, parts);
    return parts;
  }
}

/** Of two members each is half of an alliance; of a hundred, each is next to nothing to most others. */
export function crowding(players: number): number {
  return Math.log2(Math.max(players, 2));
}

/** However much allies two, they are no closer than 1. */
export function strengthOf(sum: number): number {
  return rounded(1 - 2 ** -sum);
}

/** What a tie that allies puts in. */
export function putIn(view: View, tie: number): number {
  return (view.projection.closeness(tie) ?? 0) * view.quality(tie);
}

/** Visits what an entity is tied to, with what the best tie puts in: ties that lead to the same stand together. */
function forEachEnd(view: View, entity: number, visit: (end: number, put: number) => void): void {
  let last = -1;
  let most = 0;
  view.forEachTie(entity, (tie, end) => {
    if (end !== last && last >= 0) visit(last, most);
    const put = putIn(view, tie);
    most = end === last ? Math.max(most, put) : put;
    last = end;
  });
  if (last >= 0) visit(last, most);
}
