/** @import { Random } from './random.js' */

/**
 * Days are counted from 1970-01-01; `to` is null while something goes on.
 * @typedef {{ from: number, to: number | null }} Span
 */

const MILLISECONDS = 86_400_000;

/** @param {string} text */
export const dayOf = (text) => Date.parse(text) / MILLISECONDS;

/** @param {number} day */
export const textOf = (day) => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** @param {number} day */
export const yearOf = (day) => Number(textOf(day).slice(0, 4));

/** The ten years that the atlas looks at, and the day on which the workbook was, so to speak, filled in. */
export const FIRST_DAY = dayOf('2015-01-01');
export const TODAY = dayOf('2025-10-31');
export const LAST_DAY = dayOf('2025-12-31');

/** @type {Span} */
export const DECADE = { from: FIRST_DAY, to: null };

/** How much of `2020-10-27` is known. */
const PRECISIONS = { 10: 6, 7: 3, 4: 2 };

/**
 * @param {Random} random
 * @param {number} day
 */
export function partial(random, day) {
  return textOf(day).slice(0, Number(random.oneOf(PRECISIONS)));
}

/**
 * The two cells of a span: a beginning may be unknown, and so may be whether something goes on.
 * @param {Random} random
 * @param {Span} span
 */
export function dated(random, { from, to }) {
  return {
    since: random.chance(0.1) ? undefined : partial(random, from),
    until: to === null ? random.pick(['..', undefined]) : partial(random, to),
  };
}

/**
 * The days that all spans share; null when there are none.
 * @param {Span[]} spans
 * @returns {Span | null}
 */
export function overlap(...spans) {
  const from = Math.max(...spans.map((span) => span.from));
  const ends = spans.map((span) => span.to).filter((end) => end !== null);
  const to = ends.length > 0 ? Math.min(...ends) : null;
  return to !== null && to < from ? null : { from, to };
}

/**
 * A span of `shortest` to `longest` days that begins inside `outer` and the decade, and ends with `outer` at the latest.
 * @param {Random} random
 * @param {Span} outer
 * @param {number} shortest
 * @param {number} longest
 * @returns {Span}
 */
export function within(random, outer, shortest, longest) {
  const limit = Math.min(outer.to ?? TODAY, TODAY);
  const from = random.int(Math.min(Math.max(outer.from, FIRST_DAY), limit), limit);
  const end = Math.min(from + random.int(shortest, longest), outer.to ?? Number.POSITIVE_INFINITY);
  return { from, to: end > TODAY ? null : end };
}

/**
 * @param {Span} span
 * @param {number} day
 */
export const includes = ({ from, to }, day) => from <= day && (to === null || day <= to);
