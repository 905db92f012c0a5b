import { parseArgs } from 'node:util';
import { nearest } from '../changes/changes.js';
import { loadModel, type Model, searchKey } from '../model/model.js';
import { type ExportReport, exportGraph, type Language, refuseUnknownKind } from '../spreadsheet/spreadsheet.js';
import { asTyped, EXIT, languageNamed, runCommand, UsageError, withGraph } from './command.js';

const USAGE = `Usage: npm run export -- FILE [--public] [--type NAME]… [--topic ID]… [--since DAY] [--language fr]
  FILE           .xlsx or .ods, a workbook; a name without an ending, a folder of .csv files;
                 .json for Kumu, .graphml, .jsonld
  --public       only what everybody may see
  --type NAME    only things of this type, such as Organisation
  --topic ID     only what is about this topic, or a topic within it
  --since DAY    only things whose own fields changed on this day or later
  --language fr  sheets and headings in French`;

interface Order {
  readonly file: string;
  readonly isPublic: boolean;
  readonly types: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly since: string | null;
  readonly language: Language;
}

function readOrder(): Order {
  const { positionals, values } = parsed();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(USAGE);
  const path = asTyped(file);
  refuseUnknownKind(path);
  const model = loadModel();
  return {
    file: path,
    isPublic: values.public ?? false,
    types: values.type?.map((name) => entityTypeNamed(model, name)) ?? null,
    topics: values.topic ?? null,
    since: values.since ?? null,
    language: languageNamed(values.language),
  };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        public: { type: 'boolean' },
        type: { type: 'string', multiple: true },
        topic: { type: 'string', multiple: true },
        since: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** A type by its own name, or by that of its sheet. */
function entityTypeNamed({ entities }: Model, text: string): string {
  const names = new Map(
    [...entities.values()].flatMap(({ name, sheet }) =>
      [name, sheet?.en, sheet?.fr].flatMap((known) => (known === undefined ? [] : [[searchKey(known), name] as const])),
    ),
  );
  const found = names.get(searchKey(text));
  if (found !== undefined) return found;
  const near = names.get(nearest(text, names.keys()) ?? '');
  const hint = near === undefined ? `give one of ${[...entities.keys()].join(', ')}` : `did you mean ${near}?`;
  throw new UsageError(`--type: "${text}" is no type of thing; ${hint}`);
}

/** The moment at which a day begins in a time zone, as the graph writes moments. */
function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : ''}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new UsageError(`--since: "${day}" is not a day; write it as 2026-05-27`);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const aheadAt = (moment: number) => Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment;
  // Where the clock is put forward or back on that very day, the first guess is off.
  const guess = midnight - aheadAt(midnight);
  return new Date(midnight - aheadAt(guess)).toISOString();
}

await runCommand(async () => {
  const { file, isPublic, since, ...order } = readOrder();
  const report = await withGraph((store, model, { timeZone }) =>
    exportGraph(store, model, file, {
      ...order,
      visibility: isPublic ? 'PUBLIC' : 'STAFF',
      since: since === null ? null : startOfDay(since, timeZone),
    }),
  );
  console.log(told(file, report));
  return EXIT.done;
});

function told(file: string, { entities, revision, partial }: ExportReport): string {
  const counts = Object.entries(entities).map(([type, count]) => `  ${type}  ${count}`);
  const what = partial ? 'a part of the graph, which clears nothing when it is imported' : 'the whole graph';
  return [`${file}: ${what}, at revision ${revision}`, ...counts].join('\n');
}
