import { geometricMean } from './statistics.js';

/**
 * What is aimed at, as ratios: each goal tells how its figure is found in the results, and what it has to be. A figure of
 * what was not measured is NaN.
 *
 * @typedef {{ title: string, figure: (results: any) => number, atLeast?: number, atMost?: number }} Goal
 */

/** The operations that every candidate can answer; others are reported apart. */
const SHARED = ['byId', 'list', 'twoHops', 'fourHops', 'acrossTie', 'edges', 'personThreeHops', 'deepPage'];

/**
 * Ratios of one candidate to another, an operation each, of those that both were measured on.
 *
 * @param {any} set of the results
 * @param {{ of: string, to: string, at?: number, figure?: string, repeats?: boolean }} what
 * @returns {number[]}
 */
export function ratios(set, { of, to, at = 16, figure = 'perSecond', repeats = false }) {
  return SHARED.flatMap((name) => {
    const operation = set?.operations[name];
    const candidates = repeats ? operation?.repeats : operation?.candidates;
    const [one, other] = [candidates?.[of]?.[at], candidates?.[to]?.[at]];
    return one && other ? [ratioOf(one, other, figure)] : [];
  });
}

export function ratioOf(one, other, figure = 'perSecond') {
  return one[figure] / other[figure];
}

const main = (what, of) => (results) => of(ratios(results.sets.main, what));
const mean = (values) => (values.length ? geometricMean(values) : Number.NaN);
const least = (values) => (values.length ? Math.min(...values) : Number.NaN);
const most = (values) => (values.length ? Math.max(...values) : Number.NaN);
const howManyReachOne = (values) => (values.length ? values.filter((value) => value >= 1).length : Number.NaN);
const start = (figure) => (results) => {
  const { starts } = results.sets.main ?? {};
  return starts?.U && starts.P ? starts.U[figure] / starts.P[figure] : Number.NaN;
};

const UR = { of: 'U', to: 'R1' };
const UP = { of: 'U', to: 'P' };
const ER = { of: 'E', to: 'R1' };
const KEPT = { of: 'EC', to: 'R1' };

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
  { title: 'U/R1 at 16, repeats, geometric mean', figure: main({ ...UR, repeats: true }, mean), atLeast: 4 },
  { title: 'U/P, time to start', figure: start('seconds'), atMost: 1 },
  { title: 'U/P, idle memory', figure: start('megabytes'), atMost: 1 },
  {
    title: 'U/R1 at 16, four hops where nothing repeats',
    figure: ({ sets }) => {
      const { U, R1 } = sets.uniform?.operations.fourHops?.candidates ?? {};
      return U && R1 ? ratioOf(U[16], R1[16]) : Number.NaN;
    },
    atLeast: 0.85,
  },
  {
    title: 'U, p99 of cheap reads in a mix to alone',
    figure: ({ sets }) => sets.main?.mix?.U?.ratio ?? Number.NaN,
    atMost: 3,
  },
];

/** @param {Goal} goal */
export function isReached({ figure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }, results) {
  const value = figure(results);
  return value >= atLeast && value <= atMost;
}
