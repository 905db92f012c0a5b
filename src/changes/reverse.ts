import type { Properties, PropertyValue } from '../model/model.js';
import { differing, fieldIn, fieldsOf, isProvenance, withFields } from './fields.js';
import type { Change } from './history.js';
import { difference, partners, pick, same, valueIn } from './values.js';

/** A field that no longer holds what a change set wrote. */
export interface FieldConflict {
  readonly field: string;
  readonly written: PropertyValue;
  readonly current: PropertyValue;
}

/** How one change is taken back. */
export type Reversal =
  /** All of it is as it was before. */
  | { readonly kind: 'DONE' }
  /** What the change set touched is not there any more, or it is there again. */
  | { readonly kind: 'GONE' | 'BACK' }
  /** From what is there to what shall be, as far as that can be: `wanted` is null where nothing can. */
  | { readonly kind: 'CHANGE'; readonly wanted: Wanted | null; readonly conflicts: readonly FieldConflict[] };

export interface Wanted {
  readonly before: Properties | null;
  readonly after: Properties | null;
}

/** Takes back each field that still holds what the change wrote; `now` is what the graph holds of the thing. */
export function reverse({ before, after }: Change, now: Properties | null): Reversal {
  if (before === null) return now === null ? { kind: 'DONE' } : uncreate(after ?? {}, now);
  if (after === null) return now === null ? createAgain(before) : { kind: hasSaid(before, now) ? 'DONE' : 'BACK' };
  return now === null ? { kind: 'GONE' } : changeBack(before, after, now);
}

/** What others have said of it since would go with it. */
function uncreate(written: Properties, now: Properties): Reversal {
  const conflicts = conflictsBetween(written, now);
  return { kind: 'CHANGE', wanted: conflicts.length > 0 ? null : { before: now, after: null }, conflicts };
}

function createAgain(before: Properties): Reversal {
  return { kind: 'CHANGE', wanted: { before: null, after: before }, conflicts: [] };
}

function hasSaid(before: Properties, now: Properties): boolean {
  return conflictsBetween(before, now).length === 0;
}

function conflictsBetween(written: Properties, now: Properties): FieldConflict[] {
  const [then, current] = [fieldsOf(written), fieldsOf(now)];
  return differing(then, current)
    .filter((field) => !isProvenance(field) && field !== 'createdAt')
    .map((field) => ({ field, written: fieldIn(then, field), current: fieldIn(current, field) }));
}

function changeBack(before: Properties, after: Properties, now: Properties): Reversal {
  const [old, written, current] = [fieldsOf(before), fieldsOf(after), fieldsOf(now)];
  const back = new Map<string, PropertyValue>();
  const conflicts: FieldConflict[] = [];
  for (const field of differing(old, written)) {
    const value = fieldIn(current, field);
    if (same(value, fieldIn(written, field))) back.set(field, fieldIn(old, field));
    else if (!same(value, fieldIn(old, field)) && !isProvenance(field))
      conflicts.push({ field, written: fieldIn(written, field), current: value });
  }
  const isSaid = [...back.keys()].some((field) => !isProvenance(field));
  // Lists that nobody touched come back as they were, in their order too.
  const wanted = { ...withFields(now, back), ...pick(before, untouched(after, now)) };
  return { kind: 'CHANGE', wanted: isSaid ? difference(now, wanted) : null, conflicts };
}

/** The properties that hold just what was written; the two lists of attributes only together. */
function untouched(written: Properties, now: Properties): string[] {
  return Object.keys(written).filter((property) =>
    partners(property).every((partner) => same(valueIn(now, partner), valueIn(written, partner))),
  );
}
