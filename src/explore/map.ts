import type { Clock } from './clock.js';
import { bestTied, degreeOf, networkOf } from './network.js';
import type { Projection } from './projection.js';
import { tiesIn } from './spans.js';
import { type Scope, View } from './view.js';

const MOST_TIES = 20_000;

export interface MapQuestion extends Scope {
  readonly limit: number;
}

export interface MapNode {
  readonly node: string;
  readonly degree: number;
}

export interface MapTie {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface WholeMap {
  readonly nodes: readonly MapNode[];
  readonly ties: readonly MapTie[];
  readonly leftOut: number;
  readonly tiesLeftOut: number;
  readonly untied: number;
}

/** All that is tied to anything, ready to draw; the best tied of it where that is more than fits. */
export function map(projection: Projection, { limit, ...scope }: MapQuestion, clock: Clock): WholeMap {
  const view = new View(projection, scope);
  const network = networkOf(view, clock);
  const { members } = network;
  const drawn = bestTied(network, members).slice(0, limit);
  const ties = tiesAmong(view, new Set(drawn));
  const { from, to } = projection.ties;
  const all = tiesIn(view).filter((tie) => from[tie] !== to[tie]);
  return {
    nodes: drawn.map((entity) => ({ node: projection.idOf(entity), degree: degreeOf(network, entity) })),
    ties: ties.slice(0, MOST_TIES).map((tie) => toldTie(projection, tie)),
    leftOut: members.length - drawn.length,
    tiesLeftOut: all.length - Math.min(ties.length, MOST_TIES),
    untied: livingIn(view) - members.filter((entity) => !projection.isBackdrop(entity)).length,
  };
}

/** The ties between those drawn, those of the best tied first. */
function tiesAmong(view: View, drawn: ReadonlySet<number>): number[] {
  const { from, to } = view.projection.ties;
  const among: number[] = [];
  for (const entity of drawn)
    view.forEachTie(entity, (tie, end) => {
      if (entity === from[tie] && drawn.has(to[tie] ?? end)) among.push(tie);
    });
  return among;
}

/** How many there are in all, but for backdrops, which are drawn only where ties to them are asked. */
function livingIn(view: View): number {
  const { projection } = view;
  return projection.entities.ids.reduce(
    (sum, _, entity) => sum + Number(view.lives(entity) && !projection.isBackdrop(entity)),
    0,
  );
}

function toldTie(projection: Projection, tie: number): MapTie {
  const { ties } = projection;
  return {
    id: ties.ids[tie] ?? '',
    type: projection.typeOf(tie),
    from: projection.idOf(ties.from[tie] ?? 0),
    to: projection.idOf(ties.to[tie] ?? 0),
  };
}
