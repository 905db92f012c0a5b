import type { Entity } from './city.js';
import { type Joined, textUnder } from './graph.js';
import { isBackdrop, LATEST, rounded, type Scene, tieSpread } from './scene.js';
import { compare } from './text.js';

/** What lies around something, and in all, as `docs/exploring.md` has it. */

const MOST_TIES = 2_000;

/** In the order of ids. */
const byId = (a: Entity, b: Entity) => compare(a.id, b.id);

export function neighbourhood(scene: Scene, of: unknown, depth: number, limit: number): object | null {
  const middle = scene.entity(of);
  if (!middle) return null;
  const distances = new Map([[middle, 0]]);
  for (const [entity, distance] of distances)
    for (const end of scene.ends(entity).keys())
      if (distance < depth && !distances.has(end)) distances.set(end, distance + 1);
  const rings = chosenRings(scene, middle, distances, depth, limit);
  const chosen = new Set(rings.flat());
  const among = scene.ties.filter(({ from, to }) => from !== to && chosen.has(from) && chosen.has(to));
  return {
    nodes: rings.flatMap((ring, distance) =>
      ring.map((entity) => ({
        node: scene.tell(entity),
        distance,
        degree: scene.at(entity).length,
        hidden: [...scene.ends(entity).keys()].filter((end) => !chosen.has(end)).length,
      })),
    ),
    ties: inOrder(among, (joined) => -scene.quality(joined))
      .slice(0, MOST_TIES)
      .map((joined) => scene.evidence(joined)),
    leftOut: distances.size - chosen.size,
  };
}

/**
 * What is drawn, ring by ring. The room that is left is shared out evenly over the rings to come, and in a ring those of
 * the one before take turns, each with its best ties first; as long as there is room and anything that was left out.
 */
function chosenRings(
  scene: Scene,
  middle: Entity,
  distances: ReadonlyMap<Entity, number>,
  depth: number,
  limit: number,
): Entity[][] {
  const rings: Entity[][] = [[middle], ...Array.from({ length: depth }, () => [])];
  const size = () => rings.flat().length;
  for (let before = 0; size() < limit && size() > before; ) {
    before = size();
    for (let distance = 1; distance <= depth; distance += 1) {
      const drawn = new Set(rings.flat());
      const room = Math.ceil((limit - drawn.size) / (depth - distance + 1));
      const lists = (rings[distance - 1] ?? []).map((entity) => {
        const ends = [...scene.ends(entity)].filter(([end]) => distances.get(end) === distance && !drawn.has(end));
        const best = ends.map(([end, ties]) => ({ end, quality: Math.max(...ties.map((tie) => scene.quality(tie))) }));
        return best.sort((a, b) => b.quality - a.quality || byId(a.end, b.end)).map(({ end }) => end);
      });
      rings[distance]?.push(...inTurns(lists, room));
    }
  }
  return rings;
}

function inTurns(lists: readonly Entity[][], room: number): Entity[] {
  const taken: Entity[] = [];
  const left = lists.map((list) => [...list]);
  while (taken.length < room && left.some((list) => list.length > 0))
    for (const list of left) {
      while (list[0] && taken.includes(list[0])) list.shift();
      const next = list.shift();
      if (next && taken.length < room) taken.push(next);
    }
  return taken;
}

/** In an order, those alike as they were. */
function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const MOST_TIES_OF_MAP = 20_000;

export function map(scene: Scene, limit: number): object {
  const ties = scene.ties.filter(({ from, to }) => from !== to);
  const ends = new Map<Entity, Set<Entity>>();
  const tied = (entity: Entity, end: Entity) => ends.set(entity, (ends.get(entity) ?? new Set()).add(end));
  for (const { from, to } of ties) {
    tied(from, to);
    tied(to, from);
  }
  const members = inOrder([...ends.keys()].sort(byId), (entity) => -(ends.get(entity)?.size ?? 0));
  const drawn = members.slice(0, limit);
  const isDrawn = new Set(drawn);
  // Those of the best tied come first.
  const among = drawn.flatMap((entity) =>
    scene.at(entity).flatMap(({ joined, end }) => (joined.from === entity && isDrawn.has(end) ? [joined] : [])),
  );
  const shown = among.slice(0, MOST_TIES_OF_MAP);
  const there = scene.entities.filter((entity) => scene.isThere(entity) && !isBackdrop(entity));
  return {
    nodes: drawn.map((entity) => ({ node: scene.tell(entity), degree: ends.get(entity)?.size })),
    ties: shown.map(({ tie, from, to }) => ({ id: tie.id, type: tie.type, from: from.id, to: to.id })),
    leftOut: members.length - drawn.length,
    tiesLeftOut: ties.length - shown.length,
    untied: there.filter((entity) => !ends.has(entity)).length,
  };
}

const MOST_PARTS = 50;
const MOST_OF_A_PART = 20;

/** The parts into which those next to one fall without it, but for the largest. */
export function impactOfLosing(scene: Scene, id: unknown): object | null {
  const lost = scene.entity(id);
  if (!lost) return null;
  const seen = new Set([lost]);
  const parts = [...scene.ends(lost).keys()].flatMap((first) => {
    if (seen.has(first)) return [];
    const part = new Set([first]);
    for (const entity of part) for (const end of scene.ends(entity).keys()) if (end !== lost) part.add(end);
    for (const entity of part) seen.add(entity);
    return [[...part].sort(byId)];
  });
  const [, ...cutOff] = parts.sort((a, b) => b.length - a.length || compare(a[0]?.id ?? '', b[0]?.id ?? ''));
  return {
    fallsApart: cutOff.length > 0,
    cutOff: cutOff.flat().length,
    parts: cutOff.slice(0, MOST_PARTS).map((part) => ({
      size: part.length,
      members: part.slice(0, MOST_OF_A_PART).map((entity) => scene.tell(entity)),
    })),
    partCount: cutOff.length,
  };
}

/** Ties of which something is not known, those first whose being wrong would change most. */
export function evidenceDebt(scene: Scene, first: number): object {
  const degrees = new Map<Entity, number>();
  const reach = (entity: Entity) => {
    const degree = degrees.get(entity) ?? scene.ends(entity).size;
    degrees.set(entity, degree);
    return Math.log2(1 + degree);
  };
  const weak = scene.ties
    .map((joined) => ({
      joined,
      lacks: lacking(joined),
      matters: rounded((1 - scene.quality(joined)) * (reach(joined.from) * reach(joined.to))),
    }))
    .filter(({ lacks }) => lacks.length > 0);
  return {
    found: inOrder(weak, ({ matters }) => -matters)
      .slice(0, first)
      .map(({ joined, lacks, matters }) => ({ tie: scene.evidence(joined), matters, lacks })),
    totalCount: weak.length,
  };
}

function lacking(joined: Joined): string[] {
  const lacks: Readonly<Record<string, boolean>> = {
    SOURCE: textUnder(joined.tie, 'source') === null,
    CONFIRMATION: textUnder(joined.tie, 'confidence') !== 'CONFIRMED',
    DATE: tieSpread(joined).beginLast === LATEST,
    ROLE: textUnder(joined.tie, 'role') === null,
  };
  return Object.keys(lacks).filter((name) => lacks[name]);
}
