import { articulationMembers } from './articulation.js';
import { type Betweenness, betweennessOf } from './betweenness.js';
import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import { Measurements } from './measurements.js';
import { degreeOf, type Network, networkOf } from './network.js';
import type { Projection } from './projection.js';
import type { Scope } from './view.js';

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
  const { network, betweenness, articulation } = await measurements.of(projection, scope, clock);
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

const measurements = new Measurements<Measured>(async (view, clock) => {
  const network = networkOf(view, clock);
  const articulation = articulationMembers(network);
  return { network, articulation, betweenness: await betweennessOf(network, clock) };
});
