import type { Visibility } from '../model/model.js';
import type { EntityCells, TieCells } from './build.js';
import type { Kinds } from './kinds.js';
import type { QuestionName } from './questions.js';

/** Why a question has no answer. `docs/errors.md` tells frontends what to do. */
export type ExploreErrorCode = 'TOO_LONG' | 'OVERLOADED' | 'CRASHED' | 'FAILED';

/** The time in milliseconds, the same in both threads: of a clock that nobody sets. */
export function moment(): number {
  return performance.timeOrigin + performance.now();
}

/** What the thread is told. A graph comes page by page and replaces the one before when it is whole. */
export type ToThread =
  | { readonly kind: 'begin'; readonly kinds: Kinds }
  | { readonly kind: 'entities'; readonly type: string; readonly rows: readonly EntityCells[] }
  | { readonly kind: 'ties'; readonly rows: readonly TieCells[] }
  | { readonly kind: 'finish' }
  | Asked;

export interface Asked {
  readonly kind: 'ask';
  readonly number: number;
  /** When it was asked, as `moment` tells. */
  readonly at: number;
  readonly name: QuestionName;
  readonly visibility: Visibility;
  readonly question: unknown;
}

/** What the thread says. */
export type FromThread =
  | { readonly kind: 'built'; readonly size: Size }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly code: ExploreErrorCode; readonly reason: string };

export interface Size {
  readonly entities: number;
  readonly ties: number;
}
