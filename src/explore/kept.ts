import type { Projection } from './projection.js';
import type { View } from './view.js';

/** How many choices of ties and days are kept of a projection. */
const KEPT = 2;

/** Keeps what is worked out of a view, for the next question about the same ties and days. */
export class KeptOfViews<Made> {
  readonly #kept = new WeakMap<Projection, Map<string, Made>>();

  of({ projection, key }: View, make: () => Made): Made {
    const known = this.#kept.get(projection) ?? new Map<string, Made>();
    this.#kept.set(projection, known);
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
    return found;
  }
}
