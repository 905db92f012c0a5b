import { geometricMean } from './statistics.js';

/**
 * What is aimed at, as ratios: each goal tells how its figure is found in the results, and what it has to be. A figure of
 * what was not measured is NaN.
 *
 * @typedef {object} Figure
 * @property {number} value
 * @property {boolean} isSteady whether the rounds that it comes from lie close enough together for it to count
 * @typedef {{ title: string, figure: (results: any) => Figure, atLeast?: number, atMost?: number }} Goal
 */

/** How far rounds may lie apart, interquartile range over median. */
const SPREAD = 0.15;
const NOT_MEASURED = { value: Number.NaN, isSteady: false };

/** The operations that every candidate can answer; others are reported apart. */
const SHARED = ['byId', 'list', 'twoHops', 'fourHops', 'acrossTie', 'edges', 'personThreeHops', 'deepPage'];

/**
 * Ratios of one candidate to another, an operation each, of those that both were asked. Where one of the two was too slow
 * to be measured, the ratio is beyond all measure; it counts where that was the other one.
 *
 * @param {any} set of the results
 * @param {{ of: string, to: string, at?: number, figure?: 'perSecond' | 'p99', repeats?: boolean }} what
 * @returns {Figure[]}
 */
export function ratios(set, { of, to, at = 16, figure = 'perSecond', repeats = false }) {
  return SHARED.flatMap((name) => {
    const operation = set?.operations[name];
    const candidates = repeats ? operation?.repeats : operation?.candidates;
    const [one, other] = [candidates?.[of]?.[at], candidates?.[to]?.[at]];
    if (one === undefined || other === undefined || (!one && !other)) return [];
    if (!one || !other)
      return [{ value: !one === (figure === 'p99') ? Number.POSITIVE_INFINITY : 0, isSteady: one !== null }];
    return [{ value: ratioOf(one, other, figure), isSteady: isSteady(one, figure) && isSteady(other, figure) }];
  });
}

export function ratioOf(one, other, figure = 'perSecond') {
  return one[figure] / other[figure];
}

/** @param {{ spread: number, p99Spread?: number }} figures */
export function isSteady({ spread, p99Spread }, figure = 'perSecond') {
  return (figure === 'p99' ? p99Spread : spread) < SPREAD;
}

/** A figure of several, which counts when all of them do. */
const main = (what, of) => (results) => {
  const found = ratios(results.sets.main, what);
  if (found.length === 0) return NOT_MEASURED;
  return { value: of(found.map(({ value }) => value)), isSteady: found.every((each) => each.isSteady) };
};
/** @param {readonly number[]} values those beyond all measure are left out */
export const mean = (values) => geometricMean(values.filter((value) => value > 0 && Number.isFinite(value)));
const least = (values) => Math.min(...values);
const most = (values) => Math.max(...values);
const howManyReachOne = (values) => values.filter((value) => value >= 1).length;
const start = (figure) => (results) => {
  const { starts } = results.sets.main ?? {};
  return starts?.U && starts.P ? { value: starts.U[figure] / starts.P[figure], isSteady: true } : NOT_MEASURED;
};

const UR = { of: 'U', to: 'R1' };
const UP = { of: 'U', to: 'P' };
const ER = { of: 'E', to: 'R1' };
const KEPT = { of: 'EC', to: 'R1' };
const REPEATED = { of: 'UC', to: 'R1', repeats: true };

/** @type {readonly Goal[]} */
export const GOALS = [
  { title: 'U/R1, requests/s at 16 connections, geometric mean', figure: main(UR, mean), atLeast: 1.5 },
  { title: 'U/R1 at 16: operations of the eight that reach 1', figure: main(UR, howManyReachOne), atLeast: 5 },
  { title: 'U/R1 at 16, the least', figure: main(UR, least), atLeast: 0.85 },
  { title: 'U/R1 at 64, geometric mean', figure: main({ ...UR, at: 64 }, mean), atLeast: 1.5 },
  { title: 'U/R1 at 1, the least', figure: main({ ...UR, at: 1 }, least), atLeast: 0.8 },
  { title: 'U/R1, p99 at 16, the most', figure: main({ ...UR, figure: 'p99' }, most), atMost: 1 },
  { title: 'U/P at 16, geometric mean', figure: main(UP, mean), atLeast: 5 },
  { title: 'U/P at 16, the least', figure: main(UP, least), atLeast: 2 },
  { title: 'E/R1 at 16, geometric mean', figure: main(ER, mean), atLeast: 1 },
  { title: 'EC/R1 at 16, geometric mean', figure: main(KEPT, mean), atLeast: 2 },
  { title: 'EC/R1 at 16, repeats, geometric mean', figure: main({ ...KEPT, repeats: true }, mean), atLeast: 4 },
  { title: 'UC/R1 at 16, repeats, geometric mean', figure: main(REPEATED, mean), atLeast: 4 },
  { title: 'U/P, time to start', figure: start('seconds'), atMost: 1 },
  { title: 'U/P, idle memory', figure: start('megabytes'), atMost: 1 },
  {
    title: 'U/R1 at 16, four hops where nothing repeats',
    figure: ({ sets }) => {
      const { U, R1 } = sets.uniform?.operations.fourHops?.candidates ?? {};
      if (!U?.[16] || !R1?.[16]) return NOT_MEASURED;
      return { value: ratioOf(U[16], R1[16]), isSteady: isSteady(U[16]) && isSteady(R1[16]) };
    },
    atLeast: 0.85,
  },
  {
    title: 'U, p99 of cheap reads in a mix to alone',
    figure: ({ sets }) => {
      const { ratio, spread } = sets.main?.mix?.U ?? {};
      return ratio === undefined ? NOT_MEASURED : { value: ratio, isSteady: isSteady({ spread }) };
    },
    atMost: 3,
  },
];

/**
 * @param {Goal} goal
 * @returns {'reached' | 'not reached' | 'does not count' | 'not measured'}
 */
export function standingOf({ figure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }, results) {
  const { value, isSteady } = figure(results);
  if (Number.isNaN(value)) return 'not measured';
  if (value < atLeast || value > atMost) return 'not reached';
  return isSteady ? 'reached' : 'does not count';
}
