import type { Clock } from './clock.js';
import { type Evidence, evidenceOf } from './evidence.js';
import type { Projection } from './projection.js';
import { type Scope, View } from './view.js';

const MOST_TIES = 2_000;

export interface NeighbourhoodQuestion extends Scope {
  readonly of: string;
  readonly depth: number;
  readonly limit: number;
}

export interface Neighbour {
  readonly node: string;
  readonly distance: number;
  readonly degree: number;
  readonly hidden: number;
}

export interface Neighbourhood {
  readonly nodes: readonly Neighbour[];
  readonly ties: readonly Evidence[];
  readonly leftOut: number;
}

/** What lies around an entity; null when it is not there. */
export function neighbourhood(
  projection: Projection,
  { of, depth, limit, ...scope }: NeighbourhoodQuestion,
  clock: Clock,
): Neighbourhood | null {
  const middle = projection.numberOf(of);
  if (middle === undefined) return null;
  const view = new View(projection, scope);
  const distances = distancesFrom(view, middle, depth, clock);
  const chosen = choose(view, middle, distances, { depth, limit }, clock);
  const nodes = [...chosen].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
  return {
    nodes: nodes.map((entity) => toldNode(view, entity, distances.get(entity) ?? 0, chosen)),
    ties: tiesAmong(view, chosen).map((tie) => evidenceOf(view, tie)),
    leftOut: distances.size - chosen.size,
  };
}

function distancesFrom(view: View, middle: number, depth: number, clock: Clock): Map<number, number> {
  const distances = new Map([[middle, 0]]);
  let ring = [middle];
  for (let distance = 1; distance <= depth; distance += 1) {
    const next: number[] = [];
    for (const entity of ring)
      view.forEachTie(entity, (_tie, end) => {
        clock.look();
        if (distances.has(end)) return;
        distances.set(end, distance);
        next.push(end);
      });
    ring = next;
  }
  return distances;
}

/**
 * Chooses what is drawn. The room is shared out over the rings, and in a ring over those that lead there, who take turns:
 * so that one with many ties crowds out neither its neighbours' nor what lies beyond them. Room that a ring does not need
 * goes to the others.
 */
function choose(
  view: View,
  middle: number,
  distances: ReadonlyMap<number, number>,
  { depth, limit }: { readonly depth: number; readonly limit: number },
  clock: Clock,
): Set<number> {
  const chosen = new Set([middle]);
  const rings: number[][] = [[middle], ...Array.from({ length: depth }, (): number[] => [])];
  let before = 0;
  while (chosen.size < limit && chosen.size > before) {
    before = chosen.size;
    for (let distance = 1; distance <= depth; distance += 1) {
      const room = Math.ceil((limit - chosen.size) / (depth - distance + 1));
      const leads = (rings[distance - 1] ?? []).map((entity) => outwards(view, entity, distance, distances, chosen));
      const taken = takeTurns(leads, room, clock);
      for (const entity of taken) chosen.add(entity);
      rings[distance]?.push(...taken);
    }
  }
  return chosen;
}

/** What lies next to an entity in a ring and is not chosen yet, the best ties first. */
function outwards(
  view: View,
  entity: number,
  distance: number,
  distances: ReadonlyMap<number, number>,
  chosen: ReadonlySet<number>,
): number[] {
  const best = new Map<number, number>();
  view.forEachTie(entity, (tie, end) => {
    if (distances.get(end) !== distance || chosen.has(end)) return;
    best.set(end, Math.max(best.get(end) ?? 0, view.quality(tie)));
  });
  return [...best].sort(([a, qualityA], [b, qualityB]) => qualityB - qualityA || a - b).map(([end]) => end);
}

/** Takes from each list in turn what was not taken before, until there is no more, or no more room. */
function takeTurns(lists: readonly (readonly number[])[], room: number, clock: Clock): Set<number> {
  const taken = new Set<number>();
  const places = lists.map(() => 0);
  for (let moved = true; moved && taken.size < room; ) {
    moved = false;
    for (const [index, list] of lists.entries()) {
      clock.look();
      let place = places[index] ?? 0;
      while (place < list.length && taken.has(list[place] ?? -1)) place += 1;
      const next = list[place];
      places[index] = place + 1;
      if (next === undefined || taken.size >= room) continue;
      taken.add(next);
      moved = true;
    }
  }
  return taken;
}

function tiesAmong(view: View, chosen: ReadonlySet<number>): number[] {
  const among: number[] = [];
  for (const entity of chosen)
    view.forEachTie(entity, (tie, end) => {
      if (entity === view.projection.ties.from[tie] && chosen.has(end)) among.push(tie);
    });
  return among
    .map((tie) => ({ tie, quality: view.quality(tie) }))
    .sort((a, b) => b.quality - a.quality || a.tie - b.tie)
    .slice(0, MOST_TIES)
    .map(({ tie }) => tie);
}

function toldNode(view: View, entity: number, distance: number, chosen: ReadonlySet<number>): Neighbour {
  const hidden = new Set<number>();
  let degree = 0;
  view.forEachTie(entity, (_tie, end) => {
    degree += 1;
    if (!chosen.has(end)) hidden.add(end);
  });
  return { node: view.projection.idOf(entity), distance, degree, hidden: hidden.size };
}
