import type { Clock } from './clock.js';
import type { Projection } from './projection.js';
import { Topics } from './topics.js';
import type { View } from './view.js';

/** What a player is about: how much, by topic; and the length of all that as a vector. */
interface Profile {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

/** How many choices of ties and days are kept of a projection. */
const KEPT = 2;
const kept = new WeakMap<Projection, Map<string, Profiles>>();

/** What players are about is worked out once for all questions about the same ties and days; `taking` holds what they take part in. */
export function profilesIn(taking: View, clock: Clock): Profiles {
  const known = kept.get(taking.projection) ?? new Map<string, Profiles>();
  kept.set(taking.projection, known);
  const found = known.get(taking.key) ?? new Profiles(taking, clock);
  known.delete(taking.key);
  known.set(taking.key, found);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return found;
}

/**
 * What players are about: each topic counts once for the player itself and once for each thing about it that the player
 * takes part in, and the less the more entities are about it.
 */
export class Profiles {
  readonly #profiles = new Map<number, Profile>();
  /** Who is about each topic. */
  readonly #about = new Map<number, number[]>();

  constructor(taking: View, clock: Clock) {
    const { projection } = taking;
    const topics = new Topics(taking);
    for (const player of projection.entities.ids.keys()) {
      clock.look();
      if (!projection.isActor(player)) continue;
      const weights = new Map<number, number>();
      const add = (subject: number) => {
        for (const topic of topics.of(subject)) weights.set(topic, (weights.get(topic) ?? 0) + topics.rarity(topic));
      };
      add(player);
      let last = -1;
      taking.forEachTie(player, (_tie, end) => {
        if (end !== last && !projection.isActor(end)) add(end);
        last = end;
      });
      if (weights.size > 0) this.#put(player, weights);
    }
  }

  /** How alike what a player is about is to what others are about, for all who share a topic: the cosine, from 0 to 1. */
  likeness(player: number): Map<number, number> {
    const found = new Map<number, number>();
    const own = this.#profiles.get(player);
    for (const [topic, weight] of own?.weights ?? [])
      for (const other of this.#about.get(topic) ?? []) {
        const theirs = this.#profiles.get(other);
        if (!own || !theirs) continue;
        const share = (weight * (theirs.weights.get(topic) ?? 0)) / own.length / theirs.length;
        found.set(other, (found.get(other) ?? 0) + share);
      }
    return found;
  }

  /** What two are both about, and how much that counts. */
  shared(player: number, other: number): { readonly entity: number; readonly weight: number }[] {
    const theirs = this.#profiles.get(other)?.weights;
    return [...(this.#profiles.get(player)?.weights ?? [])].flatMap(([entity, weight]) => {
      const same = theirs?.get(entity);
      return same === undefined ? [] : [{ entity, weight: weight * same }];
    });
  }

  #put(player: number, weights: ReadonlyMap<number, number>): void {
    const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
    this.#profiles.set(player, { weights, length: Math.sqrt(squares) });
    for (const topic of weights.keys()) {
      const known = this.#about.get(topic);
      if (known) known.push(player);
      else this.#about.set(topic, [player]);
    }
  }
}
