import type { Clock } from './clock.js';
import { KeptOfViews } from './kept.js';
import { Topics } from './topics.js';
import type { View } from './view.js';

/** How much of what a player is about each topic makes: as a vector of length 1. */
type Profile = ReadonlyMap<number, number>;

/** Who is about a topic, and how much of what each is about it makes. */
interface Subjects {
  readonly players: number[];
  readonly weights: number[];
}

const kept = new KeptOfViews<Profiles>();

/** What players are about is worked out once for all questions about the same ties and days; `taking` holds what they take part in. */
export function profilesIn(taking: View, clock: Clock): Profiles {
  return kept.of(taking, () => new Profiles(taking, clock));
}

/**
 * What players are about: each topic counts once for the player itself and once for each thing about it that the player
 * takes part in, and the less the more entities are about it.
 */
export class Profiles {
  readonly #profiles = new Map<number, Profile>();
  /** Who is about each topic. */
  readonly #about = new Map<number, Subjects>();

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

  /**
   * Adds to `sums`, by entity, how alike what a player is about is to what others are about: the cosine, from 0 to 1. Gives
   * all who share a topic with it, some of them several times.
   */
  addLikeness(player: number, sums: Float64Array): number[][] {
    return [...(this.#profiles.get(player) ?? [])].map(([topic, own]) => {
      const { players, weights } = this.#about.get(topic) ?? NOBODY;
      for (let place = 0; place < players.length; place += 1) {
        const other = players[place] ?? 0;
        sums[other] = (sums[other] ?? 0) + own * (weights[place] ?? 0);
      }
      return players;
    });
  }

  /** What two are both about, and how much that counts. */
  shared(player: number, other: number): { readonly entity: number; readonly weight: number }[] {
    const theirs = this.#profiles.get(other);
    return [...(this.#profiles.get(player) ?? [])].flatMap(([entity, weight]) => {
      const same = theirs?.get(entity);
      return same === undefined ? [] : [{ entity, weight: weight * same }];
    });
  }

  #put(player: number, weights: ReadonlyMap<number, number>): void {
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    const profile = new Map([...weights].map(([topic, weight]) => [topic, weight / length]));
    this.#profiles.set(player, profile);
    for (const [topic, weight] of profile) {
      const { players, weights: all } = this.#about.get(topic) ?? { players: [], weights: [] };
      this.#about.set(topic, { players, weights: all });
      players.push(player);
      all.push(weight);
    }
  }
}

const NOBODY: Subjects = { players: [], weights: [] };
