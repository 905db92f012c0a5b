import drawn from '../../schema/derived/drawn.json';
import type { TieType } from '../generated/graphql.ts';
import { ENTITY_TYPES, type EntityType, FAMILY_NAMES, FAMILY_OF, type Family } from '../kinds.ts';

/** A sort of tie, and what it joins. */
export interface DrawnTie {
  readonly type: TieType;
  readonly undirected: boolean;
  /** What it says beside what every tie says. */
  readonly says: readonly string[];
  readonly pairs: readonly (readonly [from: EntityType, to: EntityType])[];
}

interface Drawn {
  readonly types: readonly { readonly name: EntityType; readonly description: string; readonly backdrop: boolean }[];
  readonly ties: readonly DrawnTie[];
}

/** What `schema/` says, without what GraphQL needs beside; it is written by the same release. */
const DRAWN = drawn as unknown as Drawn;
export const { types: TYPES } = DRAWN;

/** By family; in each, what joins the most last. */
export const TIES: readonly DrawnTie[] = DRAWN.ties.toSorted(
  (a, b) => rank(a) - rank(b) || a.pairs.length - b.pairs.length || (a.type < b.type ? -1 : 1),
);

function rank({ type }: DrawnTie): number {
  return FAMILY_NAMES.indexOf(FAMILY_OF[type]);
}

const RADIUS = 310;
const MARK = 22;
const LOOP = 58;

export interface Place {
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  /** Where its name stands. */
  readonly labelY: number;
}

/** The types in a ring, in the order in which the page tells of them. */
export const PLACES: ReadonlyMap<EntityType, Place> = new Map(
  ENTITY_TYPES.map((type, index) => {
    const angle = (index / ENTITY_TYPES.length) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [Math.cos(angle) * RADIUS * 1.25, Math.sin(angle) * RADIUS];
    return [type, { type, x, y, labelY: y < 0 ? y - MARK - 14 : y + MARK + 24 }];
  }),
);

/** All ties of a family from one type to another, as one line. */
export interface Line {
  readonly from: EntityType;
  readonly to: EntityType;
  readonly family: Family;
  readonly isDirected: boolean;
  /** Whether it leads to what nearly everything is tied to. */
  readonly isBackdrop: boolean;
  readonly path: string;
}

export const LINES: readonly Line[] = linesOf(TIES);

function linesOf(ties: readonly DrawnTie[]): Line[] {
  const backdrop = new Set(TYPES.flatMap(({ name, backdrop }) => (backdrop ? [name] : [])));
  const lines = new Map<string, Line>();
  for (const { type, undirected, pairs } of ties)
    for (const [from, to] of pairs) {
      const family = FAMILY_OF[type];
      const key = [from, to, family].join();
      if (lines.has(key)) continue;
      const siblings = [...lines.values()].filter((line) => line.from === from && line.to === to).length;
      lines.set(key, {
        from,
        to,
        family,
        isDirected: !undirected,
        isBackdrop: backdrop.has(to) && from !== to,
        path: pathOf(from, to, siblings),
      });
    }
  return [...lines.values()];
}

/** A bow towards the middle; several between two lie beside one another. One to itself is a loop beside its sign. */
function pathOf(from: EntityType, to: EntityType, sibling: number): string {
  const [a, b] = [PLACES.get(from), PLACES.get(to)];
  if (!a || !b) throw new Error(`no such type: ${from} or ${to}`);
  if (a === b) {
    const reach = LOOP + sibling * 18;
    const side = (turn: number) => [a.x + (a.x < -1 ? -reach : reach), a.y + reach * 0.6 * turn];
    const [begin, end] = [side(-1), side(1)];
    return `M${place(...rim(a, begin))} C${place(...begin)} ${place(...end)} ${place(...rim(a, end))}`;
  }
  const bend = 0.45 - sibling * 0.16;
  const middle = [((a.x + b.x) / 2) * bend, ((a.y + b.y) / 2) * bend];
  return `M${place(...rim(a, middle))} Q${place(...middle)} ${place(...rim(b, middle))}`;
}

/** Where a line that comes from `towards` meets the mark of a type. */
function rim({ x, y }: Place, [towardsX = 0, towardsY = 0]: readonly number[]): [number, number] {
  const [dx, dy] = unit(towardsX - x, towardsY - y);
  return [x + dx * (MARK + 8), y + dy * (MARK + 8)];
}

function unit(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function place(...[x = 0, y = 0]: readonly number[]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
