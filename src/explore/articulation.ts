import type { Network } from './network.js';

/** The members without whom others would be cut off from one another (Tarjan), found without recursion. */
export function articulationMembers({ members, starts, ends }: Network): Set<number> {
  const size = starts.length - 1;
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const next = starts.slice();
  const found = new Set<number>();
  let met = 0;
  const enter = (entity: number) => {
    met += 1;
    order[entity] = met;
    low[entity] = met;
  };
  for (const root of members) {
    if (order[root]) continue;
    enter(root);
    const way = [root];
    let branches = 0;
    while (way.length > 0) {
      const entity = way.at(-1) ?? root;
      const before = way.at(-2) ?? -1;
      const place = next[entity] ?? 0;
      if (place < (starts[entity + 1] ?? 0)) {
        next[entity] = place + 1;
        const end = ends[place] ?? 0;
        if (end === before) continue;
        if (order[end]) low[entity] = Math.min(low[entity] ?? 0, order[end] ?? 0);
        else {
          enter(end);
          way.push(end);
        }
        continue;
      }
      way.pop();
      if (before < 0) continue;
      low[before] = Math.min(low[before] ?? 0, low[entity] ?? 0);
      if (before === root) branches += 1;
      else if ((low[entity] ?? 0) >= (order[before] ?? 0)) found.add(before);
    }
    if (branches > 1) found.add(root);
  }
  return found;
}
