/** Chance that repeats itself: one seed, one sequence (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
    // Neighbouring seeds begin alike.
    for (let n = 0; n < 3; n += 1) this.below(2);
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const picked = items[this.below(items.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Chance that prefers what it has met least, so that rare things come too. */
export class Curiosity {
  readonly #met = new Map<string, number>();

  constructor(readonly dice: Dice) {}

  /** Often one that was never met, else the least met of a few. Each is met under some names, one of which counts. */
  pick<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): Item {
    const which = this.dice.below(2);
    const times = (item: Item) =>
      this.#times(
        namesOf(item)
          .slice(0, which + 1)
          .at(-1) ?? '',
      );
    const unmet = items.filter((item) => times(item) === 0);
    const from = unmet.length > 0 && this.dice.chance(0.5) ? unmet : items;
    const candidates = [this.dice.pick(from), this.dice.pick(from), this.dice.pick(from)];
    const picked = candidates.reduce((least, item) => (times(item) < times(least) ? item : least));
    for (const name of namesOf(picked)) this.#met.set(name, this.#times(name) + 1);
    return picked;
  }

  #times(name: string): number {
    return this.#met.get(name) ?? 0;
  }
}
