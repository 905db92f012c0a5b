import { GOALS, isSteady, ratioOf, standingOf } from './goals.js';

const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- /results -->';
const COLUMNS = [
  ...['U/R1 at 1', 'U/R1 at 16', 'U/R1 at 64', 'U/R2 at 16'],
  ...['U/P at 16', 'UC/R1 at 16', 'E/R1 at 16', 'EC/R1 at 16'],
];

/**
 * The text with the results in the place that it keeps for them, as tables of ratios.
 *
 * @param {string} text
 * @param {any} results
 */
export function withResults(text, results) {
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined) throw new Error(`no place for the results: ${BEGIN} … ${END}`);
  const parts = [goals(results), ...Object.entries(results.sets).map(([name, set]) => operations(name, set))];
  return [before, BEGIN, '\n\n', parts.join('\n\n'), '\n\n', END, after].join('');
}

function goals(results) {
  const rows = GOALS.map((goal) => {
    const { value } = goal.figure(results);
    const aim = goal.atLeast === undefined ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
    return [goal.title, aim, Number.isNaN(value) ? '' : value.toFixed(2), standingOf(goal, results)];
  });
  return table([['goal', 'aim', 'is', ''], ...rows]);
}

function operations(name, set) {
  const columns = COLUMNS.filter((column) =>
    Object.keys(set.operations).some((each) => cell(set, each, column) !== ''),
  );
  const rows = Object.entries(set.operations).map(([operation, { title }]) => [
    title,
    ...columns.map((column) => cell(set, operation, column)),
  ]);
  return table([[name, ...columns], ...rows]);
}

/** A ratio; with a tilde where the rounds lie too far apart for it to count. */
function cell(set, operation, column) {
  const [, of, to, at] = /^(\w+)\/(\w+) at (\d+)$/.exec(column) ?? [];
  const { candidates } = set.operations[operation];
  const [one, other] = [candidates[of]?.[at], candidates[to]?.[at]];
  if (!one || !other) return '';
  return `${isSteady(one) && isSteady(other) ? '' : '~'}${ratioOf(one, other).toFixed(2)}`;
}

function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(3, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const [heading, ...body] = rows.map((row) => line(row.map((text, at) => text.padEnd(widths[at]))));
  return [heading, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
