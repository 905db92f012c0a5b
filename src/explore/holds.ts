import type { Projection } from './projection.js';

/** Whether some of these entities are in the projection. */
export function holdsAny(projection: Projection, { ids }: { readonly ids: readonly string[] }): boolean {
  return ids.some((id) => projection.numberOf(id) !== undefined);
}
