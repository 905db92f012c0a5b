import type { OverviewQuery, PartFragment } from '../generated/graphql.ts';
import { type EntityType, FAMILY_OF, type Family } from '../kinds.ts';
import type { Circle, Layout, Plan } from './layout.ts';

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly degree: number;
  /** How large it is drawn, where one unit of the map is one of the screen. */
  readonly r: number;
}

/** All ties of a family between two. */
export interface GraphTie {
  readonly a: number;
  readonly b: number;
  readonly family: Family;
}

/** What the map is of: nodes and ties by number. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The ties at each node. */
  readonly near: readonly (readonly number[])[];
  /** The community of each node. */
  readonly community: Int32Array;
  /** What most sets a community apart, where anything does. */
  readonly topics: readonly (string | null)[];
}

type WholeMap = NonNullable<OverviewQuery['map']>;
type TieOnMap = WholeMap['ties'][number];
type Communities = NonNullable<OverviewQuery['communities']>;

/** A topic that fewer members share says nothing of a community. */
const LEAST_SHARE = 0.15;

export function graphOf({ nodes: told, ties: toldTies }: WholeMap, { found }: Communities): Graph {
  const nodes = told.map(({ degree, node: { id, name, __typename } }): GraphNode => {
    return { id, name, type: __typename, degree, r: Math.min(3.6 + 1.9 * Math.sqrt(degree), 17) };
  });
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const ties = [...numberedTies(toldTies, numbers).values()];
  const near: number[][] = nodes.map(() => []);
  for (const [number, { a, b }] of ties.entries()) {
    near[a]?.push(number);
    near[b]?.push(number);
  }
  // Of a community perhaps nobody is tied well enough to be on the map.
  const drawn = found
    .map(({ memberIds, topics }) => ({ members: memberIds.flatMap((id) => numbers.get(id) ?? []), topics }))
    .filter(({ members }) => members.length > 0);
  // What falls into none of those that were told lies together.
  const community = new Int32Array(nodes.length).fill(drawn.length);
  for (const [number, { members }] of drawn.entries()) for (const member of members) community[member] = number;
  const topics = drawn.map(({ topics: [best] }) => (best && best.share >= LEAST_SHARE ? best.topic.name : null));
  return { nodes, ties, numbers, near, community, topics };
}

/** Ties by what tells them apart on the map. */
function numberedTies(ties: readonly TieOnMap[], numbers: ReadonlyMap<string, number>): Map<string, GraphTie> {
  const found = new Map<string, GraphTie>();
  for (const { type, from, to } of ties) {
    const a = numbers.get(from);
    const b = numbers.get(to);
    const family = FAMILY_OF[type];
    if (a !== undefined && b !== undefined && a !== b) found.set(`${a} ${b} ${family}`, { a, b, family });
  }
  return found;
}

/** Which nodes and ties of a graph are in a part of it: those of a day. */
export interface Part {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

export function partOf(graph: Graph, part: PartFragment): Part {
  const keys = numberedTies(part.ties, graph.numbers);
  const ties = graph.ties.flatMap(({ a, b, family }, number) => (keys.has(`${a} ${b} ${family}`) ? [number] : []));
  const nodes = part.nodes.flatMap(({ node }) => graph.numbers.get(node.id) ?? []);
  return { nodes: new Set(nodes), ties: new Set(ties) };
}

/** What laying a graph out takes. */
export function planOf({ nodes, ties, community }: Graph): Plan {
  return {
    radii: Float32Array.from(nodes, ({ r }) => r),
    community,
    from: Uint32Array.from(ties, ({ a }) => a),
    to: Uint32Array.from(ties, ({ b }) => b),
  };
}

/** Ties that lead from one community to another, as one. */
export interface Ribbon {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

export interface Community extends Circle {
  /** The node that it is named after: the best tied that acts. */
  readonly chief: number;
  readonly topic: string | null;
}

/** A graph that is laid out. */
export interface Picture extends Graph {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** None where everything is shown at once. */
  readonly communities: readonly Community[];
  readonly ribbons: readonly Ribbon[];
}

export function pictureOf(graph: Graph, { x, y, circles }: Layout): Picture {
  return {
    ...graph,
    x,
    y,
    communities: circles.map((circle, number) => ({
      ...circle,
      chief: chiefOf(graph, number),
      topic: graph.topics[number] ?? null,
    })),
    ribbons: circles.length ? ribbonsOf(graph) : [],
  };
}

/** The best tied stand first; a player says more than what it does. */
function chiefOf({ nodes, community }: Graph, number: number): number {
  const player = nodes.findIndex(({ type }, place) => community[place] === number && type === 'Organisation');
  return player < 0 ? community.indexOf(number) : player;
}

function ribbonsOf({ ties, community }: Graph): Ribbon[] {
  const counts = new Map<string, Ribbon>();
  for (const tie of ties) {
    const a = Math.min(community[tie.a] ?? 0, community[tie.b] ?? 0);
    const b = Math.max(community[tie.a] ?? 0, community[tie.b] ?? 0);
    const key = `${a} ${b}`;
    if (a !== b) counts.set(key, { a, b, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
