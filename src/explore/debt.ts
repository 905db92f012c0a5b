import type { Clock } from './clock.js';
import { AFTER_ALL } from './days.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { degreeOf, networkOf } from './network.js';
import { CONFIDENCES, type Projection } from './projection.js';
import { tieSpan, tiesIn } from './spans.js';
import { type Scope, View } from './view.js';

export type Lacking = 'SOURCE' | 'CONFIRMATION' | 'DATE' | 'ROLE';

export interface EvidenceDebtQuestion extends Scope {
  readonly first: number;
}

export interface WeakTie {
  readonly tie: Evidence;
  readonly matters: number;
  readonly lacks: readonly Lacking[];
}

/** Ties of which too little is known, those first whose being wrong would change most. */
export function evidenceDebt(
  projection: Projection,
  { first, ...scope }: EvidenceDebtQuestion,
  clock: Clock,
): { readonly found: readonly WeakTie[]; readonly totalCount: number } {
  const view = new View(projection, scope);
  const network = networkOf(view, clock);
  const { from, to } = projection.ties;
  const reach = (entity: number) => Math.log2(1 + degreeOf(network, entity));
  const weak = tiesIn(view).flatMap((tie) => {
    clock.look();
    const lacks = lackingOf(projection, tie);
    const ends = reach(from[tie] ?? 0) * reach(to[tie] ?? 0);
    return lacks.length > 0 ? [{ tie, lacks, matters: rounded((1 - view.quality(tie)) * ends) }] : [];
  });
  weak.sort((a, b) => b.matters - a.matters || a.tie - b.tie);
  return {
    found: weak.slice(0, first).map(({ tie, lacks, matters }) => ({ tie: evidenceOf(view, tie), lacks, matters })),
    totalCount: weak.length,
  };
}

function lackingOf(projection: Projection, tie: number): Lacking[] {
  const { sources, confidences, roles } = projection.ties;
  const { beginMax } = tieSpan(projection, tie);
  const isConfirmed = CONFIDENCES[confidences[tie] ?? 0] === 'CONFIRMED';
  return [
    ...((sources[tie] ?? -1) < 0 ? (['SOURCE'] as const) : []),
    ...(isConfirmed ? [] : (['CONFIRMATION'] as const)),
    ...(beginMax === AFTER_ALL ? (['DATE'] as const) : []),
    ...(roles[tie] ? [] : (['ROLE'] as const)),
  ];
}
