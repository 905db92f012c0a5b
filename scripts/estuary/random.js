/**
 * Chance that is the same on every machine: integer steps and exact divisions only, never `Math.random` or `Math.pow`.
 * A part of the city draws from a fork of its own, so that changing one part does not reshuffle the others.
 */
export class Random {
  #seed;
  #state;

  /** @param {string} seed */
  constructor(seed) {
    this.#seed = seed;
    this.#state = Int32Array.from([1, 2, 3, 4], (salt) => hash(`${salt}:${seed}`));
    for (let warmUp = 0; warmUp < 12; warmUp++) this.#step();
  }

  /** @param {string} label */
  fork(label) {
    return new Random(`${this.#seed}/${label}`);
  }

  /** A number from 0 up to, and without, 1. */
  next() {
    return this.#step() / 2 ** 32;
  }

  /**
   * A whole number from `low` to `high`, both included.
   * @param {number} low
   * @param {number} high
   */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @returns {T}
   */
  pick(items) {
    return items[this.int(0, items.length - 1)];
  }

  /**
   * One of the keys, each as often as its weight says.
   * @template {string} K
   * @param {Readonly<Record<K, number>>} weights
   * @returns {K}
   */
  oneOf(weights) {
    const keys = /** @type {K[]} */ (Object.keys(weights));
    return this.weighted(keys, (key) => weights[key]);
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @param {(item: T) => number} weightOf
   * @returns {T}
   */
  weighted(items, weightOf) {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.next() * total;
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return items[items.length - 1];
  }

  /**
   * Up to `count` different items; heavier ones come more often, and earlier.
   * @template T
   * @param {readonly T[]} items
   * @param {number} count
   * @param {(item: T) => number} [weightOf]
   * @returns {T[]}
   */
  sample(items, count, weightOf = () => 1) {
    const rest = [...items];
    const found = [];
    while (found.length < count && rest.length > 0) {
      const item = this.weighted(rest, weightOf);
      rest.splice(rest.indexOf(item), 1);
      found.push(item);
    }
    return found;
  }

  /** One step of sfc32, a small generator that passes the usual tests. */
  #step() {
    const [a, b, c, counter] = this.#state;
    const sum = (a + b + counter) | 0;
    this.#state[0] = b ^ (b >>> 9);
    this.#state[1] = (c + (c << 3)) | 0;
    this.#state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    this.#state[3] = (counter + 1) | 0;
    return sum >>> 0;
  }
}

/**
 * FNV-1a over UTF-16 units.
 * @param {string} text
 */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
