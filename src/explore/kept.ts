import type { Projection } from './projection.js';
import type { View } from './view.js';

/** How many choices of ties and days are kept of a projection. */
const KEPT = 2;

/** What was made for a key, made anew where it was not asked for lately; the keys asked last are kept, so many. */
export function keptLast<Key, Made>(known: Map<Key, Made>, most: number, key: Key, make: () => Made): Made {
  const found = known.get(key) ?? make();
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
  return found;
}

/** Keeps what is worked out of a view, for the next question about the same ties and days. */
export class KeptOfViews<Made> {
  readonly #kept = new WeakMap<Projection, Map<string, Made>>();

  of({ projection, key }: View, make: () => Made): Made {
    const known = this.#kept.get(projection) ?? new Map<string, Made>();
    this.#kept.set(projection, known);
    return keptLast(known, KEPT, key, make);
  }
}
