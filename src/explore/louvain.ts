import type { Clock } from './clock.js';
import { type Network, partsFrom } from './network.js';

/** Into which communities the members of a network fall. */
export interface Partition {
  /** The community of each entity, by its number: the largest first, then by their first member; -1 for no member. */
  readonly of: Int32Array;
  /** The members of each, in order. */
  readonly communities: readonly (readonly number[])[];
  /** How much denser ties are within communities than chance would make them: from -0.5 to 1. */
  readonly modularity: number;
}

/** A gain smaller than this is no reason to move: sums of fractions may differ by as much. */
const LEAST_GAIN = 1e-10;

/** A graph whose nodes are entities, or groups of them once they have been put together. */
interface Graph {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
  /** What each node's ties weigh, those within it counted twice. */
  readonly degrees: Float64Array;
}

/**
 * The Louvain method (Blondel et al., 2008): each node joins the community of a neighbour while that makes the whole
 * denser, then communities become nodes. Nodes take turns by number, and of equal gains the community of the lowest
 * number counts, so that one graph has one answer. What then hangs together by nothing is taken apart (as Leiden would).
 */
export async function partitionOf(network: Network, clock: Clock): Promise<Partition> {
  const { starts, ends } = network;
  const size = starts.length - 1;
  let graph = graphOf(starts, ends, new Float64Array(ends.length).fill(1));
  let groups = Int32Array.from({ length: size }, (_, entity) => entity);
  for (;;) {
    const joined = await join(graph, clock);
    const count = renumber(joined);
    groups = groups.map((group) => joined[group] ?? group);
    if (count === graph.degrees.length) break;
    graph = contracted(graph, joined, count);
  }
  const hangTogether = (first: number, end: number) => groups[end] === groups[first];
  return sorted(network, partsFrom(network, network.members, new Set(), hangTogether));
}

function graphOf(starts: Uint32Array, ends: Uint32Array, weights: Float64Array): Graph {
  const degrees = new Float64Array(starts.length - 1);
  for (let node = 0; node < degrees.length; node += 1)
    for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place += 1)
      degrees[node] = (degrees[node] ?? 0) + (weights[place] ?? 0);
  return { starts, ends, weights, degrees };
}

/** Lets nodes move to the communities of their neighbours until none gains by it; gives each node's community. */
async function join({ starts, ends, weights, degrees }: Graph, clock: Clock): Promise<Int32Array> {
  const size = degrees.length;
  const community = Int32Array.from({ length: size }, (_, node) => node);
  const totals = degrees.slice();
  const doubled = degrees.reduce((sum, degree) => sum + degree, 0);
  const shared = new Float64Array(size);
  for (let moved = true; moved; ) {
    moved = false;
    for (let node = 0; node < size; node += 1) {
      const own = community[node] ?? node;
      const degree = degrees[node] ?? 0;
      const near = [own];
      for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place += 1) {
        const end = ends[place] ?? 0;
        if (end === node) continue;
        const there = community[end] ?? end;
        if (shared[there] === 0) near.push(there);
        shared[there] = (shared[there] ?? 0) + (weights[place] ?? 0);
      }
      totals[own] = (totals[own] ?? 0) - degree;
      const gain = (there: number) => (shared[there] ?? 0) - ((totals[there] ?? 0) * degree) / doubled;
      let best = own;
      for (const there of near) {
        const more = gain(there) - gain(best);
        if (more > LEAST_GAIN || (more > -LEAST_GAIN && best !== own && there < best)) best = there;
      }
      totals[best] = (totals[best] ?? 0) + degree;
      community[node] = best;
      moved ||= best !== own;
      for (const there of near) shared[there] = 0;
      await clock.breathe();
    }
  }
  return community;
}

/** Numbers the communities from 0 on, in the order in which nodes name them; gives how many there are. */
function renumber(community: Int32Array): number {
  const numbers = new Map<number, number>();
  for (const [node, name] of community.entries()) {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    community[node] = number;
  }
  return numbers.size;
}

/** The graph whose nodes are the communities. */
function contracted({ starts, ends, weights }: Graph, community: Int32Array, count: number): Graph {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (let node = 0; node < community.length; node += 1) {
    const row = rows[community[node] ?? 0];
    for (let place = starts[node] ?? 0; place < (starts[node + 1] ?? 0); place += 1) {
      const there = community[ends[place] ?? 0] ?? 0;
      row?.set(there, (row.get(there) ?? 0) + (weights[place] ?? 0));
    }
  }
  const next = new Uint32Array(count + 1);
  rows.forEach((row, node) => {
    next[node + 1] = (next[node] ?? 0) + row.size;
  });
  const cells = rows.flatMap((row) => [...row].sort(([one], [other]) => one - other));
  return graphOf(
    next,
    Uint32Array.from(cells, ([end]) => end),
    Float64Array.from(cells, ([, weight]) => weight),
  );
}

function sorted(network: Network, parts: number[][]): Partition {
  const communities = parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const of = new Int32Array(network.starts.length - 1).fill(-1);
  for (const [number, members] of communities.entries()) for (const member of members) of[member] = number;
  return { of, communities, modularity: modularityOf(network, of, communities.length) };
}

/** Newman's modularity: for each community the share of ties within it, less the share that chance would put there. */
function modularityOf({ starts, ends }: Network, of: Int32Array, count: number): number {
  const within = new Float64Array(count);
  const degrees = new Float64Array(count);
  for (let entity = 0; entity < of.length; entity += 1) {
    const own = of[entity] ?? -1;
    for (const end of ends.subarray(starts[entity], starts[entity + 1])) {
      degrees[own] = (degrees[own] ?? 0) + 1;
      if (of[end] === own) within[own] = (within[own] ?? 0) + 1;
    }
  }
  if (ends.length === 0) return 0;
  return within.reduce((sum, inside, own) => sum + inside / ends.length - ((degrees[own] ?? 0) / ends.length) ** 2, 0);
}
