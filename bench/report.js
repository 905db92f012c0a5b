import { CANDIDATES } from './candidates.js';
import { GOALS, isSteady, mean, ratioOf, ratios, standingOf } from './goals.js';

const PAIRS = ['U/R1', 'U/R2', 'U/P', 'UC/R1', 'E/R1', 'EC/R1'];

/** What a run prints: tables a person reads, and lines that begin with `ratio`. */
export function report(results) {
  const parts = Object.entries(results.sets).flatMap(([name, set]) => [
    `\n${name} (load ${set.load.map((load) => load.toFixed(1)).join(' to ')})`,
    figuresTable(set),
    ...(set.starts ? [startsTable(set.starts)] : []),
    ...(set.statements ? [statementsTable(set.statements)] : []),
    ...(set.mix ? [mixTable(set.mix)] : []),
    ratioLines(name, set).join('\n'),
  ]);
  return [...parts, goalsTable(results)].join('\n\n');
}

function figuresTable({ operations }) {
  const heading = ['operation', '', 'connections', 'requests/s', 'spread', 'p50 ms', 'p99 ms', 'cpu ms', 'neo4j ms'];
  const rows = Object.values(operations).flatMap(({ title, candidates, repeats = {} }) => [
    ...rowsOf(title, candidates),
    ...rowsOf(`${title}, repeats`, repeats),
  ]);
  return table([heading, ...rows]);
}

function rowsOf(title, candidates) {
  return Object.entries(candidates).flatMap(([key, counts]) =>
    Object.entries(counts).map(([count, figures]) => {
      if (!figures) return [title, key, count, 'too slow'];
      const { perSecond, spread, p50, p99, cpu, neo4jCpu } = figures;
      const cells = [perSecond.toFixed(0), percent(spread), p50.toFixed(2), p99.toFixed(1), cpu.toFixed(2)];
      return [title, key, count, ...cells, neo4jCpu.toFixed(2)];
    }),
  );
}

function startsTable(starts) {
  const rows = Object.entries(starts).map(([key, { seconds, megabytes }]) => [
    key,
    seconds.toFixed(2),
    megabytes.toFixed(0),
  ]);
  return table([['', 'starts in s', 'idle MB'], ...rows]);
}

function statementsTable(statements) {
  const heading = [
    ...['operation', '', 'statements a request', 'at 16', 'bytes of answers', 'at 16'],
    ...['keys gathered a read', 'lists shared a read'],
  ];
  const rows = Object.entries(statements).flatMap(([operation, counted]) =>
    Object.entries(counted).map(([key, { alone, atOnce, together }]) => [
      ...[operation, key, alone.statements.toFixed(2), atOnce.statements.toFixed(2)],
      ...[alone.answerBytes.toFixed(0), atOnce.answerBytes.toFixed(0)],
      ...(together ? [two(together.keysARead), two(together.listsARead)] : ['', '']),
    ]),
  );
  return table([heading, ...rows]);
}

function mixTable(mix) {
  const heading = ['', 'mix: most/s', 'cheap p99 ms alone', 'in the mix', 'ratio', 'spread'];
  const rows = Object.entries(mix).map(([key, { most, alone, mixed, ratio, spread }]) => [
    ...[key, most.toFixed(0), alone.toFixed(1), mixed.toFixed(1), ratio.toFixed(2), percent(spread)],
  ]);
  return table([heading, ...rows]);
}

function ratioLines(name, set) {
  return PAIRS.flatMap((pair) => {
    const [of, to] = pair.split('/');
    const lines = Object.entries(set.operations).flatMap(([operation, { candidates }]) =>
      Object.keys(candidates[of] ?? {}).flatMap((count) => {
        const [one, other] = [candidates[of][count], candidates[to]?.[count]];
        if (!one || !other) return [];
        const unsteady =
          isSteady(one) && isSteady(other)
            ? ''
            : ` (rounds lie apart: ${percent(one.spread)}, ${percent(other.spread)})`;
        const cpu = two((other.cpu + other.neo4jCpu) / (one.cpu + one.neo4jCpu));
        return [
          `ratio ${name} ${pair} ${operation} at ${count}: ${two(ratioOf(one, other))}, by processor time ${cpu}${unsteady}`,
        ];
      }),
    );
    const means = [1, 16, 64].flatMap((at) => {
      const found = ratios(set, { of, to, at });
      if (found.length === 0) return [];
      const mark = found.every((each) => each.isSteady) ? '' : ' (rounds of some lie apart)';
      const value = mean(found.map((each) => each.value));
      return [`ratio ${name} ${pair} geometric mean at ${at}: ${two(value)}${mark}`];
    });
    return [...lines, ...means];
  });
}

function goalsTable(results) {
  const rows = GOALS.map((goal) => {
    const { value } = goal.figure(results);
    return [
      goal.title,
      goal.atLeast === undefined ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`,
      Number.isNaN(value) ? '' : two(value),
      standingOf(goal, results),
    ];
  });
  return `${CANDIDATES.map(({ key, title }) => `${key} ${title}`).join(' · ')}\n\n${table([['goal', '', 'is', ''], ...rows])}`;
}

/** Columns as wide as their widest cell. */
function table(rows) {
  const widths = rows.reduce((widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)), []);
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function two(value) {
  return value.toFixed(2);
}
