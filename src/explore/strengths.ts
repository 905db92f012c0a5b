import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import { KeptOfViews } from './kept.js';
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

/** What an entity is tied to, in order, and what the best tie to each puts in; of a thing only the players. */
interface Ends {
  readonly ends: Uint32Array;
  readonly puts: Float64Array;
}

const kept = new KeptOfViews<Strengths>();

/** The strengths in a view of alliances, worked out once. */
export function strengthsIn(view: View): Strengths {
  return kept.of(view, () => new Strengths(view));
}

/** How close players are, as `alliesOf` says it, without the reasons: for questions that ask it of many. */
export class Strengths {
  readonly #view: View;
  readonly #ends: (Ends | undefined)[] = [];
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
    const { ends, puts } = this.#endsOf(player);
    for (let place = 0; place < ends.length; place += 1) {
      const [end, own] = [ends[place] ?? 0, puts[place] ?? 0];
      const isPartner = projection.isActor(end);
      const { ends: others, puts: theirs } = isPartner ? { ends: [end], puts: [own] } : this.#endsOf(end);
      const crowd = isPartner ? 1 : crowding(others.length);
      for (let part = 0; part < others.length; part += 1) {
        const partner = others[part] ?? 0;
        if (partner === player) continue;
        const sum = sums[partner] ?? 0;
        if (sum === 0) partners.push(partner);
        sums[partner] = sum + Math.min(own, theirs[part] ?? 0) / crowd;
      }
    }
    const found = partners.map((partner) => ({ partner, strength: strengthOf(sums[partner] ?? 0) }));
    for (const partner of partners) sums[partner] = 0;
    // Looked at only here: whoever stops in between would leave sums behind.
    clock.look();
    return found;
  }

  /** Of what allies two partners, what does so most: something that both take part in, or the other itself. */
  closestThrough(player: number, partner: number): number {
    const [own, others] = [this.#endsOf(player), this.#endsOf(partner)];
    let closest = partner;
    let most = own.puts[own.ends.indexOf(partner)] ?? 0;
    for (let one = 0, other = 0; one < own.ends.length && other < others.ends.length; ) {
      const [end = 0, otherEnd = 0] = [own.ends[one], others.ends[other]];
      if (end === otherEnd && !this.#view.projection.isActor(end)) {
        const least = Math.min(own.puts[one] ?? 0, others.puts[other] ?? 0);
        const weight = least / crowding(this.#endsOf(end).ends.length);
        if (weight > most) [closest, most] = [end, weight];
      }
      // Both are in order.
      if (end <= otherEnd) one += 1;
      if (otherEnd <= end) other += 1;
    }
    return closest;
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

  #endsOf(entity: number): Ends {
    const known = this.#ends[entity];
    if (known) return known;
    const { projection } = this.#view;
    const ends: number[] = [];
    const puts: number[] = [];
    const isPlayer = projection.isActor(entity);
    forEachEnd(this.#view, entity, (end, put) => {
      if (!isPlayer && !projection.isActor(end)) return;
      ends.push(end);
      puts.push(put);
    });
    const found = { ends: Uint32Array.from(ends), puts: Float64Array.from(puts) };
    this.#ends[entity] = found;
    return found;
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
