import { articulationMembers } from './articulation.js';
import { type Betweenness, betweennessOf } from './betweenness.js';
import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import { degreeOf, type Network, networkOf } from './network.js';
import type { Projection } from './projection.js';
import { type Scope, View } from './view.js';

export interface BrokersQuestion extends Scope {
  readonly first: number;
}

export interface Broker {
  readonly node: string;
  readonly betweenness: number;
  readonly degree: number;
  readonly articulation: boolean;
}

export interface Brokers {
  readonly found: readonly Broker[];
  readonly error: number;
}

/** The players over whom most shortest ways between others lead. */
export async function brokers(
  projection: Projection,
  { first, ...scope }: BrokersQuestion,
  clock: Clock,
): Promise<Brokers> {
  const { network, betweenness, articulation } = await measured(projection, scope, clock);
  const { shares, error } = betweenness;
  const found = network.members
    .filter((entity) => projection.isActor(entity))
    .map((entity) => ({ entity, share: rounded(shares[entity] ?? 0) }))
    .sort((a, b) => b.share - a.share || a.entity - b.entity)
    .slice(0, first)
    .map(({ entity, share }) => ({
      node: projection.idOf(entity),
      betweenness: share,
      degree: degreeOf(network, entity),
      articulation: articulation.has(entity),
    }));
  return { found, error: rounded(error) };
}

interface Measured {
  readonly network: Network;
  readonly betweenness: Betweenness;
  readonly articulation: ReadonlySet<number>;
}

/** How many measurements of a projection are kept: each sort of ties and period is one. */
const KEPT = 8;
const measurements = new WeakMap<Projection, Map<string, Promise<Measured>>>();

/** Measures a network once, however many ask meanwhile and after. */
function measured(projection: Projection, scope: Scope, clock: Clock): Promise<Measured> {
  const kept = measurements.get(projection) ?? new Map<string, Promise<Measured>>();
  measurements.set(projection, kept);
  // What is fresh today plays no part here.
  const key = JSON.stringify([scope.period, scope.types?.toSorted() ?? null]);
  const known = kept.get(key);
  if (known) return known;
  const measuring = measure(projection, scope, clock);
  kept.set(key, measuring);
  measuring.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return measuring;
}

async function measure(projection: Projection, scope: Scope, clock: Clock): Promise<Measured> {
  const network = networkOf(new View(projection, scope), clock);
  const articulation = articulationMembers(network);
  return { network, articulation, betweenness: await betweennessOf(network, clock) };
}
