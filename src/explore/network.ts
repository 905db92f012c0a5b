import type { Clock } from './clock.js';
import type { View } from './view.js';

/** Who is tied to whom in a view, however often and by what: what the shape of a graph is measured on. */
export interface Network {
  /** The entities that are tied to any. */
  readonly members: readonly number[];
  /** The place in `ends` where those begin that an entity is tied to. */
  readonly starts: Uint32Array;
  /** Where each tie leads, each end once for each entity, in order. */
  readonly ends: Uint32Array;
}

export function networkOf(view: View, clock: Clock): Network {
  const size = view.projection.entities.ids.length;
  const starts = new Uint32Array(size + 1);
  const ends: number[] = [];
  const members: number[] = [];
  for (let entity = 0; entity < size; entity += 1) {
    let last = -1;
    view.forEachTie(entity, (_tie, end) => {
      clock.look();
      if (end !== last) ends.push(end);
      last = end;
    });
    if (last >= 0) members.push(entity);
    starts[entity + 1] = ends.length;
  }
  return { members, starts, ends: Uint32Array.from(ends) };
}

export function degreeOf({ starts }: Network, entity: number): number {
  return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
}

/** Entities in another order: those that are tied to most first. */
export function bestTied(network: Network, entities: readonly number[]): number[] {
  return entities.toSorted((a, b) => degreeOf(network, b) - degreeOf(network, a) || a - b);
}

/** The parts in which some hang together that were not seen yet, each in order; `follows` says over which ends they do. */
export function partsFrom(
  { starts, ends }: Network,
  some: Iterable<number>,
  seen: Set<number>,
  follows: (first: number, end: number) => boolean = () => true,
): number[][] {
  const parts: number[][] = [];
  for (const first of some) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (let place = 0; place < part.length; place += 1) {
      const entity = part[place] ?? 0;
      for (const end of ends.subarray(starts[entity], starts[entity + 1])) {
        if (seen.has(end) || !follows(first, end)) continue;
        seen.add(end);
        part.push(end);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
