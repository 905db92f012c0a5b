import type { Properties } from '../model/model.js';
import { fieldIn, fieldsOf, isProvenance } from './fields.js';
import { isFrom, writerOf } from './origin.js';
import type { Place } from './problem.js';
import type { Unsaid } from './records.js';

/** What the files of these rows wrote once, and none of the rows speaks of any more. */
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
    .flatMap((field) => {
      const row = rows.find(({ place }) => isFrom(place.file, writerOf(old, field)));
      return row ? [{ type, id, field, value: String(fieldIn(fields, field)), file: row.place.file }] : [];
    });
}
