import type { Projection } from './projection.js';
import type { View } from './view.js';

/** Each step to a wider or a narrower topic halves what two have in common. */
const A_STEP = 0.5;
const MOST_STEPS = 3;

/** What entities are about, and how near topics are to one another in their hierarchy. */
export class Topics {
  readonly #view: View;
  readonly #near = new Map<number, ReadonlyMap<number, number>>();
  readonly #rarity = new Map<number, number>();

  constructor(view: View) {
    this.#view = view.withEveryType();
  }

  /** What an entity is about, in order. */
  of(entity: number): number[] {
    const topics = new Set<number>();
    this.#view.forEachTie(entity, (_tie, end) => {
      if (this.#projection.isTopic(end)) topics.add(end);
    });
    return [...topics];
  }

  /** What is about a topic. */
  subjectsOf(topic: number): number[] {
    const subjects = new Set<number>();
    this.#view.forEachTie(topic, (_tie, end) => {
      if (!this.#projection.isBackdrop(end)) subjects.add(end);
    });
    return [...subjects];
  }

  /** What a topic counts for: the less the more are about it. */
  rarity(topic: number): number {
    const known = this.#rarity.get(topic) ?? 1 / Math.log2(2 + this.subjectsOf(topic).length);
    this.#rarity.set(topic, known);
    return known;
  }

  /** The topic itself with 1, and those above and below it with half for each step. */
  near(topic: number): ReadonlyMap<number, number> {
    const known = this.#near.get(topic) ?? this.#around(topic);
    this.#near.set(topic, known);
    return known;
  }

  get #projection(): Projection {
    return this.#view.projection;
  }

  #around(topic: number): Map<number, number> {
    const found = new Map([[topic, 1]]);
    for (const isUp of [true, false]) {
      let ring = [topic];
      for (let step = 1, closeness = A_STEP; step <= MOST_STEPS && ring.length > 0; step += 1, closeness *= A_STEP) {
        const next = new Set<number>();
        for (const inner of ring)
          this.#view.forEachTie(inner, (tie, end) => {
            const leadsUp = this.#projection.ties.from[tie] === inner;
            if (leadsUp !== isUp || !this.#projection.isTopic(end) || found.has(end)) return;
            found.set(end, closeness);
            next.add(end);
          });
        ring = [...next];
      }
    }
    return found;
  }
}
