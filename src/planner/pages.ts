import { reversed } from '../graph/cypher.js';
import type { Condition, OrderKey, Page } from '../graph/plan.js';
import type { Bindings } from './bindings.js';
import { decodeCursor, sealOf } from './cursor.js';
import type { Draft } from './draft.js';
import { planError } from './errors.js';
import type { Input } from './inputs.js';
import type { Variables } from './selection.js';
import type { PageShape } from './shape.js';
import type { Inputs } from './walk.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** The seal of a list in one request. */
export type Seal = (variables: Variables) => string;

/** A list is the one that a cursor came from when it is as long, and in the same order, however its filter is written. */
export interface SealedList {
  /** Where it leads from what: `Organisation`, `PART_OF IN LinkOrganisation`. */
  readonly name: string;
  readonly order: readonly OrderKey[];
  /** What `where` and the day keep. */
  readonly kept: readonly Condition[];
}

export function sealFor(bindings: Bindings, { name, order, kept }: SealedList): Seal {
  // The number of a parameter says where it stands in the operation, its value what the list is.
  const filter = kept.join(' AND ');
  return (variables) => sealOf(name, order, bindings.filledIn(filter, variables));
}

/** What `first`, `after`, `last` and `before` ask for. `last` reads the order backwards. */
export function pageOf(
  draft: Draft,
  order: readonly OrderKey[],
  inputs: Inputs,
  seal: Seal,
): { page: Page; shape: PageShape } {
  const first = inputs.get('first');
  const last = inputs.get('last');
  const backwards = isBackwards(first, last);
  const { bindings } = draft;
  const keyset = (name: 'after' | 'before') => cursorParameters(bindings, inputs.get(name), order, seal);
  const after = keyset('after');
  const before = keyset('before');
  const shape: PageShape = {
    number: draft.number(),
    limit: null,
    peeks: false,
    backwards,
    after: after !== null,
    before: before !== null,
  };
  const asked = first ?? last;
  const limit = bindings.add(
    (variables) => pageSize(first ? 'first' : 'last', asked?.read(variables), DEFAULT_PAGE) + Number(shape.peeks),
  );
  return {
    page: backwards
      ? { order: reversed(order), limit, after: before, until: after }
      : { order, limit, after, until: before },
    shape,
  };
}

/** Whether a page is counted from the end of its list, as `last` asks. */
export function isBackwards(first: unknown, last: unknown): boolean {
  if (first != null && last != null) throw planError('BAD_USER_INPUT', 'Give `first` or `last`, not both.');
  return last != null;
}

/** The parameter that holds how many are asked for. */
export function limitOf(bindings: Bindings, name: string, size: Input | undefined, unlessSaid: number): string {
  return bindings.add((variables) => pageSize(name, size?.read(variables), unlessSaid));
}

export function pageSize(name: string, size: unknown, unlessSaid: number = DEFAULT_PAGE): number {
  if (size == null) return unlessSaid;
  if (typeof size === 'number' && size >= 0 && size <= MAX_PAGE) return size;
  throw planError(
    'BAD_USER_INPUT',
    `\`${name}\` is ${String(size)}; it must be from 0 to ${MAX_PAGE}. Page with \`after\` to get more.`,
    typeof size === 'number' && size > MAX_PAGE ? { limit: MAX_PAGE, actual: size } : {},
  );
}

function cursorParameters(
  bindings: Bindings,
  cursor: Input | undefined,
  order: readonly OrderKey[],
  seal: Seal,
): string[] | null {
  if (!cursor) return null;
  return order.map((_, index) =>
    bindings.add((variables) => decodeCursor(String(cursor.read(variables)), seal(variables), order)[index] ?? null),
  );
}
