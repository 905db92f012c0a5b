import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { ConfigError, loadConfig } from '../config.js';
import { setUp } from '../graph/setup.js';
import { GraphError, type GraphStore } from '../graph/store.js';
import { loadModel, type Model } from '../model/model.js';
import {
  formatDifferences,
  formatProblem,
  formatStaffOnly,
  formatSummary,
  type ImportReport,
  importFiles,
  LAYOUT_NAMES,
  type Problem,
  type Progress,
  type Severity,
  StoppedError,
  UnreadableError,
} from '../spreadsheet/spreadsheet.js';
import { asTyped, openStore, whoTypes } from './command.js';
import { ProgressDisplay } from './progress.js';

const USAGE = `Usage: npm run import -- FILE… [--dry-run] [--layout NAME] [--mapping FILE.yaml]
                         [--overwrite] [--report FILE.json] [--yes]
  FILE           a workbook (.xlsx, .xlsm, .xls, .ods), a .csv or .tsv file, or a folder of them
  --dry-run      say what would change, and change nothing
  --layout NAME  read all sheets as one of ${LAYOUT_NAMES.join(', ')}; without it they are known by their headings
  --mapping FILE read other sheets as a YAML file says
  --overwrite    let the files go before what somebody wrote since they were last imported
  --report FILE  write the whole report as JSON too
  --yes          do not ask before changing or deleting what is there`;

/** What the command tells the shell. */
const EXIT = { allIn: 0, refused: 1, unreadable: 2, graph: 3, stopped: 130 } as const;

/** How each kind of failure ends the command; anything else is a fault of ours, told with its stack. */
const FAILURES: readonly (readonly [kind: new (...args: never[]) => Error, code: number])[] = [
  [UnreadableError, EXIT.unreadable],
  [StoppedError, EXIT.stopped],
  [ConfigError, EXIT.graph],
  [GraphError, EXIT.graph],
];

interface Order {
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly report: string | undefined;
  readonly yes: boolean;
  readonly layout: string | null;
  readonly mapping: string | null;
  readonly overwrite: boolean;
}

function readOrder(): Order | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        layout: { type: 'string' },
        mapping: { type: 'string' },
        overwrite: { type: 'boolean' },
        report: { type: 'string' },
        yes: { type: 'boolean' },
      },
    });
    const { 'dry-run': dryRun = false, report, yes = false, layout = null, overwrite = false } = values;
    const mapping = values.mapping === undefined ? null : asTyped(values.mapping);
    if (positionals.length === 0) return null;
    return {
      files: positionals.map(asTyped),
      dryRun,
      report: report && asTyped(report),
      yes,
      layout,
      mapping,
      overwrite,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

async function main(order: Order): Promise<number> {
  await writeReport(order.report, null);
  const model = loadModel();
  const store = await openStore(loadConfig(process.env));
  try {
    await setUp(store, model);
    const { report, written } = await run(store, model, order).catch((error: unknown) => reportUnread(order, error));
    await writeReport(order.report, report);
    return written ? EXIT.allIn : EXIT.refused;
  } finally {
    await store.close();
  }
}

/** Written empty before anything else is: a report that cannot be kept must not be found out after the graph has changed. */
async function writeReport(path: string | undefined, report: object | null): Promise<void> {
  if (path === undefined) return;
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`).catch((error: unknown) => {
    throw new UnreadableError(`the report cannot be written to ${path}: name another file`, { cause: error });
  });
}

/** Files that cannot be read are in the report too. */
async function reportUnread({ report }: Order, error: unknown): Promise<never> {
  if (error instanceof UnreadableError) await writeReport(report, { revision: null, problems: error.problems });
  throw error;
}

/** What an import came to: `written` is false when rows were refused, or somebody said no. */
interface Outcome {
  readonly report: ImportReport;
  readonly written: boolean;
}

async function run(
  store: GraphStore,
  model: Model,
  { files, dryRun, yes, layout, mapping, overwrite }: Order,
): Promise<Outcome> {
  const author = whoTypes();
  const display = new ProgressDisplay(process.stderr);
  const watching = { signal: stopAtSignal(), onProgress: (progress: Progress) => display.show(progress) };
  const bring = async (isDry: boolean) => {
    const options = { dryRun: isDry, author, layout, mapping, overwrite, ...watching };
    return importFiles(store, model, files, options).finally(() => display.clear());
  };
  const asks = !dryRun && !yes && process.stdin.isTTY && process.stdout.isTTY;
  if (asks) {
    const expected = await bring(true);
    if (!isRefused(expected) && touchesOld(expected) && !(await agreed(expected)))
      return { report: told(expected, [], STOPPED), written: false };
  }
  const report = await bring(dryRun);
  const outcome = isRefused(report) ? REFUSED : dryRun ? DRY_RUN : `The graph is at revision ${report.revision}.`;
  return { report: told(report, formatDifferences(report), outcome), written: !isRefused(report) };
}

/** The first Ctrl-C stops between two rows, and the graph is as it was; a second one ends the process as it does any. */
function stopAtSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

const STOPPED = 'Nothing was written.';
const REFUSED = 'Nothing was written: mend the errors, and import again.';
const DRY_RUN = 'Nothing was written, for this was a dry run.';

function isRefused({ problems }: ImportReport): boolean {
  return problems.some(({ severity }) => severity === 'ERROR');
}

function touchesOld({ entities, ties }: ImportReport): boolean {
  const counts = [...Object.values(entities), ...Object.values(ties)];
  return counts.some(({ changed, deleted }) => changed > 0 || deleted > 0);
}

async function agreed(expected: ImportReport): Promise<boolean> {
  console.log([formatSummary(expected), ...formatDifferences(expected)].join('\n'));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-D closes the terminal without an answer, which is not a yes.
  const closed = once(terminal, 'close').then(() => '');
  const answer = await Promise.race([terminal.question('Write these changes? [y/N] '), closed]);
  terminal.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

/** Prints the report, and what became of it. */
function told(report: ImportReport, details: readonly string[], outcome: string): ImportReport {
  const sections = [
    report.files.join(', '),
    ...(isRefused(report) ? [] : [formatSummary(report), ...details]),
    ...problemSection('warning', 'WARNING', report.problems),
    ...problemSection('error', 'ERROR', report.problems),
    outcome,
    ...formatStaffOnly(report),
  ];
  console.log(sections.join('\n'));
  return report;
}

function problemSection(word: string, wanted: Severity, problems: readonly Problem[]): string[] {
  const found = problems.filter(({ severity }) => severity === wanted);
  return found.length > 0 ? [`${found.length} ${word}${found.length > 1 ? 's' : ''}`, ...found.map(formatProblem)] : [];
}

function fail(error: unknown): number {
  const failure = FAILURES.find(([kind]) => error instanceof kind);
  console.error(failure && error instanceof Error ? error.message : error);
  return failure?.[1] ?? EXIT.graph;
}

// Most of what a large import makes is soon garbage, which V8 lets grow to several times what is kept, unless told.
setFlagsFromString('--optimize-for-size');

const order = readOrder();
if (order) process.exitCode = await main(order).catch(fail);
else {
  console.error(USAGE);
  process.exitCode = EXIT.unreadable;
}
