import type { Clock } from './clock.js';
import { type Network, networkOf, partsFrom } from './network.js';
import type { Projection } from './projection.js';
import { type Scope, View } from './view.js';

/** How many of a part's members are told. */
const MOST_MEMBERS = 20;
const MOST_PARTS = 50;

export interface ImpactQuestion extends Scope {
  readonly id: string;
}

export interface Impact {
  readonly fallsApart: boolean;
  readonly cutOff: number;
  readonly parts: readonly { readonly size: number; readonly members: readonly string[] }[];
  readonly partCount: number;
}

/** What an entity's leaving would cut off from the rest; null when it is not there. */
export function impactOfLosing(projection: Projection, { id, ...scope }: ImpactQuestion, clock: Clock): Impact | null {
  const lost = projection.numberOf(id);
  if (lost === undefined) return null;
  const network = networkOf(new View(projection, scope), clock);
  // What is as large as the largest part is told too: nobody can say which of the two is the rest.
  const [, ...cutOff] = partsWithout(network, lost).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return {
    fallsApart: cutOff.length > 0,
    cutOff: cutOff.reduce((sum, part) => sum + part.length, 0),
    parts: cutOff.slice(0, MOST_PARTS).map((part) => ({
      size: part.length,
      members: part.slice(0, MOST_MEMBERS).map((entity) => projection.idOf(entity)),
    })),
    partCount: cutOff.length,
  };
}

/** The parts into which an entity's neighbours fall without it. */
function partsWithout(network: Network, lost: number): number[][] {
  const { starts, ends } = network;
  return partsFrom(network, ends.subarray(starts[lost], starts[lost + 1]), new Set([lost]));
}
