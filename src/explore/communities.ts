import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import { type Partition, partitionOf } from './louvain.js';
import { Measurements } from './measurements.js';
import { bestTied, type Network, networkOf } from './network.js';
import type { Projection } from './projection.js';
import { Topics } from './topics.js';
import type { Scope } from './view.js';

const MOST_MEMBERS = 20;
const MOST_IDS = 5_000;
const MOST_TOPICS = 5;
/** What one member alone is about says nothing of a community. */
const LEAST_ABOUT = 2;
/** Fewer are no community that others could miss. */
const LEAST_SIZE = 3;
/** How many of each side are told who are about a topic. */
const MOST_ABOUT = 3;
/** Of the communities about one topic, so many of the largest are compared with one another. */
const MOST_SHARING = 60;

export interface CommunitiesQuestion extends Scope {
  readonly first: number;
}

export interface CommunityTopic {
  readonly topic: string;
  readonly members: number;
  readonly share: number;
}

export interface Community {
  readonly number: number;
  readonly size: number;
  readonly topics: readonly CommunityTopic[];
  readonly members: readonly string[];
  readonly memberIds: readonly string[];
}

export interface Communities {
  readonly found: readonly Community[];
  readonly totalCount: number;
  readonly modularity: number;
}

/** Into which groups the graph falls, the largest first. */
export async function communities(
  projection: Projection,
  { first, ...scope }: CommunitiesQuestion,
  clock: Clock,
): Promise<Communities> {
  const measured = await measurements.of(projection, scope, clock);
  const { communities: all, modularity } = measured.partition;
  return {
    found: all.slice(0, first).map((_, number) => told(projection, measured, number)),
    totalCount: all.length,
    modularity: rounded(modularity),
  };
}

export interface GapsQuestion extends Scope {
  readonly first: number;
}

export interface GapTopic {
  readonly topic: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export interface Gap {
  readonly a: Community;
  readonly b: Community;
  readonly score: number;
  readonly topics: readonly GapTopic[];
}

/** Pairs of communities that are about the same and have no tie, those that share most first. */
export async function gaps(
  projection: Projection,
  { first, ...scope }: GapsQuestion,
  clock: Clock,
): Promise<{ readonly found: readonly Gap[]; readonly totalCount: number }> {
  const measured = await measurements.of(projection, scope, clock);
  const pairs = [...sharing(measured, clock).values()]
    .map((pair) => ({ ...pair, score: rounded(pair.score) }))
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
  return {
    found: pairs.slice(0, first).map(({ a, b, score, topics }) => ({
      a: told(projection, measured, a),
      b: told(projection, measured, b),
      score,
      topics: topics
        .toSorted((one, other) => other.weight - one.weight || one.topic - other.topic)
        .slice(0, MOST_TOPICS)
        .map(({ topic }) => ({
          topic: projection.idOf(topic),
          a: about(projection, measured, a, topic).slice(0, MOST_ABOUT),
          b: about(projection, measured, b, topic).slice(0, MOST_ABOUT),
        })),
    })),
    totalCount: pairs.length,
  };
}

interface Measured {
  readonly network: Network;
  readonly partition: Partition;
  /** The members of each community that are about a topic, by topic. */
  readonly subjects: readonly ReadonlyMap<number, readonly number[]>[];
  /** How many members of all communities are about a topic. */
  readonly counts: ReadonlyMap<number, number>;
}

const measurements = new Measurements<Measured>(async (view, clock) => {
  const network = networkOf(view, clock);
  const partition = await partitionOf(network, clock);
  const subjects = partition.communities.map(() => new Map<number, number[]>());
  const counts = new Map<number, number>();
  const topics = new Topics(view);
  for (const member of network.members) {
    const inCommunity = subjects[partition.of[member] ?? -1];
    for (const topic of topics.of(member)) {
      clock.look();
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
      const known = inCommunity?.get(topic);
      if (known) known.push(member);
      else inCommunity?.set(topic, [member]);
    }
  }
  return { network, partition, subjects, counts };
});

function told(projection: Projection, measured: Measured, number: number): Community {
  const { network, partition } = measured;
  const members = partition.communities[number] ?? [];
  const best = bestTied(network, members);
  return {
    number,
    size: members.length,
    topics: distinctive(measured, number).map(({ topic, members: about }) => ({
      topic: projection.idOf(topic),
      members: about,
      share: rounded(about / members.length),
    })),
    members: best.slice(0, MOST_MEMBERS).map((entity) => projection.idOf(entity)),
    memberIds: best.slice(0, MOST_IDS).map((entity) => projection.idOf(entity)),
  };
}

/** What a community is about more than others: by how much larger a share of its members is about it than of all. */
function distinctive(measured: Measured, number: number): { readonly topic: number; readonly members: number }[] {
  const { network, partition, subjects, counts } = measured;
  const size = partition.communities[number]?.length ?? 0;
  return [...(subjects[number] ?? [])]
    .filter(([, about]) => about.length >= LEAST_ABOUT)
    .map(([topic, about]) => ({
      topic,
      members: about.length,
      excess: about.length / size - (counts.get(topic) ?? 0) / network.members.length,
    }))
    .sort((a, b) => b.excess - a.excess || b.members - a.members || a.topic - b.topic)
    .slice(0, MOST_TOPICS);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  score: number;
  readonly topics: { readonly topic: number; readonly weight: number }[];
}

/** The pairs of communities without a tie that are about the same, and what. */
function sharing({ network, partition, subjects }: Measured, clock: Clock): Map<string, Pair> {
  const tied = tiedPairs(network, partition, clock);
  const pairs = new Map<string, Pair>();
  for (const [topic, numbers] of communitiesAbout(partition, subjects)) {
    // What every community is about brings nobody together.
    const crowd = Math.log2(1 + numbers.length);
    for (const [place, a] of numbers.slice(0, MOST_SHARING).entries())
      for (const b of numbers.slice(place + 1, MOST_SHARING)) {
        clock.look();
        const key = `${a} ${b}`;
        if (tied.has(key)) continue;
        const weight = Math.min(subjects[a]?.get(topic)?.length ?? 0, subjects[b]?.get(topic)?.length ?? 0) / crowd;
        const pair = pairs.get(key) ?? { a, b, score: 0, topics: [] };
        pair.score += weight;
        pair.topics.push({ topic, weight });
        pairs.set(key, pair);
      }
  }
  return pairs;
}

function communitiesAbout({ communities }: Partition, subjects: Measured['subjects']): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [number, topics] of subjects.entries()) {
    if ((communities[number]?.length ?? 0) < LEAST_SIZE) continue;
    for (const topic of topics.keys()) found.set(topic, [...(found.get(topic) ?? []), number]);
  }
  return found;
}

function tiedPairs({ members, starts, ends }: Network, { of }: Partition, clock: Clock): Set<string> {
  const tied = new Set<string>();
  for (const member of members)
    for (const end of ends.subarray(starts[member], starts[member + 1])) {
      clock.look();
      const [a, b] = [of[member] ?? -1, of[end] ?? -1];
      if (a < b) tied.add(`${a} ${b}`);
    }
  return tied;
}

/** The members of a community that are about a topic, the best tied first. */
function about(projection: Projection, { network, subjects }: Measured, number: number, topic: number): string[] {
  return bestTied(network, subjects[number]?.get(topic) ?? []).map((entity) => projection.idOf(entity));
}
