import type { Clock } from './clock.js';
import type { Projection } from './projection.js';
import { type Scope, View } from './view.js';

/** How many measurements of a projection are kept: each choice of ties and days is one. */
const KEPT = 8;

/** What takes long to measure is measured once, however many ask meanwhile and after. */
export class Measurements<Measured> {
  readonly #measure: (view: View, clock: Clock) => Promise<Measured>;
  readonly #kept = new WeakMap<Projection, Map<string, Promise<Measured>>>();

  constructor(measure: (view: View, clock: Clock) => Promise<Measured>) {
    this.#measure = measure;
  }

  of(projection: Projection, scope: Scope, clock: Clock): Promise<Measured> {
    const kept = this.#kept.get(projection) ?? new Map<string, Promise<Measured>>();
    this.#kept.set(projection, kept);
    // What is fresh today plays no part in what is measured.
    const key = JSON.stringify([scope.period, scope.types?.toSorted() ?? null]);
    const known = kept.get(key);
    if (known) return known;
    const measuring = this.#measure(new View(projection, scope), clock);
    kept.set(key, measuring);
    measuring.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return measuring;
  }
}
