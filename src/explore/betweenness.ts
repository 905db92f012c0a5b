import type { Clock } from './clock.js';
import type { Network } from './network.js';

/** How often each member stands on the shortest ways between two others, as a share of all pairs. */
export interface Betweenness {
  readonly shares: Float64Array;
  /** By how much a share may be off: 0 where all ways were counted, else true in 19 cases of 20. */
  readonly error: number;
}

/** How many steps are taken in all: a few seconds of the thread, shared with other questions. */
const MOST_STEPS = 200_000_000;
const DOUBT = 0.05;

/**
 * Counts the shortest ways from each member (Brandes), or where that takes too many steps from a sample of them, drawn by
 * lot, the same each time. One member's ways give each other at most all pairs, so that Hoeffding's inequality, which
 * holds without replacement too, bounds the error of the sample.
 */
export async function betweennessOf(network: Network, clock: Clock, mostSteps = MOST_STEPS): Promise<Betweenness> {
  const { members, starts, ends } = network;
  const size = starts.length - 1;
  const shares = new Float64Array(size);
  const pairs = (members.length - 1) * (members.length - 2);
  if (pairs <= 0) return { shares, error: 0 };
  const most = Math.max(Math.floor(mostSteps / Math.max(ends.length, 1)), 1);
  const sampled = Math.min(most, members.length);
  const sources = sampled === members.length ? members : drawnFrom(members, sampled);
  const ways = new WaysFromOne(network);
  for (const source of sources) {
    ways.count(source, shares);
    await clock.breathe();
  }
  const scale = members.length / sampled / pairs;
  for (let entity = 0; entity < size; entity += 1) shares[entity] = (shares[entity] ?? 0) * scale;
  const error = Math.sqrt(Math.log((2 * members.length) / DOUBT) / (2 * sampled));
  return { shares, error: sampled === members.length ? 0 : error };
}

/** So many of some, each as likely as any other (Fisher and Yates), by numbers that are the same each time (xorshift32). */
function drawnFrom(some: readonly number[], count: number): number[] {
  const drawn = [...some];
  let state = 2_463_534_242;
  for (let place = 0; place < count; place += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = place + ((state >>> 0) % (drawn.length - place));
    [drawn[place], drawn[other]] = [drawn[other] ?? 0, drawn[place] ?? 0];
  }
  return drawn.slice(0, count);
}

/** The tables of one count, used again for the next. */
class WaysFromOne {
  readonly #network: Network;
  readonly #distances: Int32Array;
  readonly #counts: Float64Array;
  readonly #parts: Float64Array;
  readonly #order: number[] = [];

  constructor(network: Network) {
    const size = network.starts.length - 1;
    this.#network = network;
    this.#distances = new Int32Array(size).fill(-1);
    this.#counts = new Float64Array(size);
    this.#parts = new Float64Array(size);
  }

  /** Adds to `shares` for each entity how many of the ways from the source lead over it, each pair counting for one. */
  count(source: number, shares: Float64Array): void {
    this.#spread(source);
    const { starts, ends } = this.#network;
    const order = this.#order;
    for (let place = order.length - 1; place > 0; place -= 1) {
      const entity = order[place] ?? 0;
      const part = (1 + (this.#parts[entity] ?? 0)) / (this.#counts[entity] ?? 1);
      const nearer = (this.#distances[entity] ?? 0) - 1;
      for (let at = starts[entity] ?? 0; at < (starts[entity + 1] ?? 0); at += 1) {
        const end = ends[at] ?? 0;
        if (this.#distances[end] === nearer)
          this.#parts[end] = (this.#parts[end] ?? 0) + (this.#counts[end] ?? 0) * part;
      }
      shares[entity] = (shares[entity] ?? 0) + (this.#parts[entity] ?? 0);
    }
    for (const entity of order) {
      this.#distances[entity] = -1;
      this.#counts[entity] = 0;
      this.#parts[entity] = 0;
    }
  }

  /** How far everything is from the source, and by how many shortest ways. */
  #spread(source: number): void {
    const { starts, ends } = this.#network;
    const order = this.#order;
    order.length = 0;
    order.push(source);
    this.#distances[source] = 0;
    this.#counts[source] = 1;
    for (let place = 0; place < order.length; place += 1) {
      const entity = order[place] ?? 0;
      const farther = (this.#distances[entity] ?? 0) + 1;
      for (let at = starts[entity] ?? 0; at < (starts[entity + 1] ?? 0); at += 1) {
        const end = ends[at] ?? 0;
        if (this.#distances[end] === -1) {
          this.#distances[end] = farther;
          order.push(end);
        }
        if (this.#distances[end] === farther)
          this.#counts[end] = (this.#counts[end] ?? 0) + (this.#counts[entity] ?? 0);
      }
    }
  }
}
