import { CONFIDENCES } from './projection.js';
import type { View } from './view.js';

/** A tie that an answer rests on; entities are ids. */
export interface Evidence {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: string | null;
  readonly source: string | null;
  readonly quality: number;
}

export function evidenceOf(view: View, tie: number): Evidence {
  const { projection } = view;
  const { ties, texts } = projection;
  const source = ties.sources[tie] ?? -1;
  return {
    id: ties.ids[tie] ?? '',
    type: projection.typeOf(tie),
    from: projection.idOf(ties.from[tie] ?? 0),
    to: projection.idOf(ties.to[tie] ?? 0),
    role: texts[ties.roles[tie] ?? 0] ?? null,
    since: texts[ties.since[tie] ?? 0] ?? null,
    until: texts[ties.until[tie] ?? 0] ?? null,
    confidence: CONFIDENCES[ties.confidences[tie] ?? 0] ?? null,
    source: source < 0 ? null : projection.idOf(source),
    quality: rounded(view.quality(tie)),
  };
}

/** Four digits: what is shown is what is compared, so that pages go on where they ended. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
