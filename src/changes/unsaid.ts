import type { Properties } from '../model/model.js';
import { fieldIn, fieldsOf, isProvenance } from './fields.js';
import { writerOf, wroteIt } from './origin.js';
import type { Place } from './problem.js';
import type { Unsaid } from './records.js';

/** What a row of these sheets wrote once, and none of them speaks of any more. */
export function unsaidOf(
  type: string,
  id: string,
  old: Properties,
  spoken: ReadonlySet<string>,
  rows: readonly { readonly place: Place }[],
): Unsaid[] {
  const fields = fieldsOf(old);
  return [...fields.keys()]
    .filter((field) => !spoken.has(field) && !isProvenance(field) && field !== 'createdAt')
    .filter((field) => rows.some(({ place }) => wroteIt(place, writerOf(old, field))))
    .map((field) => ({ type, id, field, value: String(fieldIn(fields, field)) }));
}
