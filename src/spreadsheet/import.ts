import { basename } from 'node:path';
import {
  applyChangeSet,
  onWhatIsThere,
  type Preview,
  type PreviewedChangeSet,
  type Problem,
  preview,
} from '../changes/changes.js';
import type { GraphStore } from '../graph/store.js';
import type { Cause, Model } from '../model/model.js';
import { differencesOf } from './differences.js';
import { duplicatesIn } from './duplicates.js';
import { openFiles, readText } from './files/files.js';
import { UnreadableError } from './files/sheet.js';
import { interpret, type LayoutChoice } from './interpret.js';
import { LAYOUT_NAMES } from './layouts/library.js';
import { type Mapping, readMapping } from './layouts/mapping.js';
import { leftoversOf } from './leftovers.js';
import { type Matched, matchRecords } from './match.js';
import { Watch, type WatchOptions } from './progress.js';
import { countChanges, type ImportReport } from './report.js';

export interface ImportOptions extends WatchOptions {
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** Who imports; null where that is not known. */
  readonly author: string | null;
  /** The name of the layout that all files have; found out by their sheets and headings where none is given. */
  readonly layout?: string | null;
  /** A YAML file that says how to read others. */
  readonly mapping?: string | null;
  /** Whether the files go before what somebody wrote since they were last imported. */
  readonly overwrite?: boolean;
}

/**
 * Brings workbooks, CSV files and folders of them into the graph: all of their rows, or none when one is wrong.
 * Throws an `UnreadableError` for a file that cannot be read.
 */
export async function importFiles(
  store: GraphStore,
  model: Model,
  paths: readonly string[],
  { dryRun, author, layout = null, mapping = null, overwrite = false, ...watching }: ImportOptions,
): Promise<ImportReport> {
  const choice = { layout: knownLayout(layout), mapping: await mappingIn(mapping) };
  const order = { paths, choice, author, overwrite, isWhole: dryRun };

  return onWhatIsThere(async () => {
    const watch = new Watch(watching);
    const { changeSet, ...report } = await compare(store, model, order, watch);
    const writes = !dryRun && report.problems.every(({ severity }) => severity !== 'ERROR');
    const { entities, ties } = changeSet;
    const onBegin = () => watch.beginWriting(entities.length + ties.length);
    const applied = writes ? await applyChangeSet(store, model, changeSet, { onBegin }) : null;
    return { ...report, revision: applied?.revision ?? null };
  });
}

interface Order {
  readonly paths: readonly string[];
  readonly choice: LayoutChoice;
  readonly author: string | null;
  readonly overwrite: boolean;
  /** Whether differences and leftovers are wanted too. */
  readonly isWhole: boolean;
}

type Compared = Omit<ImportReport, 'revision'> & { readonly changeSet: PreviewedChangeSet };

/** What the files say beside what the graph says. The rows as they were read are not kept: writing wants the memory. */
async function compare(
  store: GraphStore,
  model: Model,
  { paths, choice, author, overwrite, isWhole }: Order,
  watch: Watch,
): Promise<Compared> {
  const { workbooks, problems: opening } = await openFiles(paths);
  const files = [...new Set(workbooks.flatMap(({ sheets }) => sheets.map(({ file }) => file)))];
  const interpretation = await interpret(model, workbooks, choice, watch);
  const read = [...opening, ...interpretation.problems];
  refuseUnreadable(read);
  const cause: Cause = { kind: 'IMPORT', author, files };
  const name = workbooks[0]?.title ?? null;

  watch.compare();
  const matched = await matchRecords(store, model, interpretation);
  watch.compare();
  const { exports } = interpretation;
  const previewed = await preview(store, model, matched.records, cause, { name, overwrite, exports });
  watch.compare();
  const { duplicates, problems: alike } = await duplicatesIn(store, model, matched.records, previewed);
  const found = [...read, ...matched.problems, ...previewed.problems, ...alike];
  watch.compare();
  return {
    changeSet: previewed.changeSet,
    files,
    ...countChanges(previewed.changeSet),
    problems: inOrder(saidOnce(found)),
    duplicates,
    differences: isWhole ? differencesOf(model, previewed) : [],
    leftovers: isWhole ? await leftoversOf(store, model, matched.records, previewed, interpretation.wholeFiles) : [],
    staffOnlyPeople: countHidden(model, matched, previewed),
  };
}

/** What the other files lack may stand in one that cannot be read: the graph is not asked. */
function refuseUnreadable(problems: readonly Problem[]): void {
  const unreadable = problems.filter(({ code }) => code === 'UNREADABLE_FILE');
  if (unreadable.length === 0) return;
  throw new UnreadableError(unreadable.map(({ message }) => message).join('\n'), { problems: inOrder(problems) });
}

function knownLayout(name: string | null): string | null {
  if (name === null || LAYOUT_NAMES.includes(name)) return name;
  throw new UnreadableError(`there is no layout "${name}": give one of ${LAYOUT_NAMES.join(', ')}, or a --mapping`);
}

async function mappingIn(path: string | null): Promise<Mapping | null> {
  return path === null ? null : readMapping(await readText(path), basename(path));
}

/** A value that cannot be read is missing, too, and one cell can speak of several ties: neither is told twice. */
function saidOnce(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter(({ severity, code, file, sheet, row, column, message }) => {
    if (severity !== 'ERROR' || !column || row === null) return true;
    const cell = [file, sheet, row, column.letter].join('\u001f');
    const whole = `${cell}\u001f${message}`;
    const isNew = !said.has(code === 'MISSING_VALUE' ? cell : whole);
    said.add(cell).add(whole);
    return isNew;
  });
}

/** As they stand in the files: what is said of a sheet or a row as a whole before what is said of its parts. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const sheets = new Map<string, number>();
  for (const { file, sheet } of problems) {
    const key = `${file}\u001f${sheet}`;
    if (!sheets.has(key)) sheets.set(key, sheets.size);
  }
  const sheetOf = ({ file, sheet }: Problem) => sheets.get(`${file}\u001f${sheet}`) ?? 0;
  const letterOf = ({ column }: Problem) => column?.letter ?? '';
  return problems.toSorted(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      letterOf(a).length - letterOf(b).length ||
      letterOf(a).localeCompare(letterOf(b), 'en'),
  );
}

/** Of the entities in the files, those that only staff will see because of a property of their own. */
function countHidden({ entities }: Model, { records }: Matched, previewed: Preview): number {
  const hidden = [...new Set(records.entities.map(({ id }) => id))].filter((id) => {
    const state = previewed.entities.get(id);
    const visible = state && entities.get(state.type)?.visible;
    return visible && 'property' in visible && state.properties[visible.property] !== 'PUBLIC';
  });
  return hidden.length;
}
