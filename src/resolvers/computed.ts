import { ONGOING, parsePartialDate } from '../model/model.js';
import type { Compute } from '../planner/planner.js';

/** How the fields marked `@computed` are worked out, from the stored properties that the schema names. */
export const computed: Readonly<Record<string, Compute>> = {
  /** Whether a tie holds today. What goes on holds, even when nobody has said since when. */
  current([since, until], { today }) {
    const from = typeof since === 'string' ? parsePartialDate(since) : null;
    const to = typeof until === 'string' ? parsePartialDate(until) : null;
    if ((from && from.min > today) || (to && to.max < today)) return 'NO';
    if (to && to.min >= today && (from ? from.max <= today : until === ONGOING)) return 'YES';
    return 'UNKNOWN';
  },

  /** Identifiers are kept as `SIREN:552032534`. */
  identifiers([keys]) {
    return strings(keys).map((key) => {
      const colon = key.indexOf(':');
      return { scheme: key.slice(0, colon), value: key.slice(colon + 1) };
    });
  },

  /** Attributes are kept as two parallel lists. */
  attributes([names, values]) {
    const texts = strings(values);
    return strings(names).map((name, index) => ({ name, value: texts[index] ?? '' }));
  },
};

function strings(cell: unknown): string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}
