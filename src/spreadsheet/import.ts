import { basename } from 'node:path';
import { applyChangeSet, type Preview, type Problem, preview } from '../changes/changes.js';
import { GraphError, type GraphStore } from '../graph/store.js';
import type { Cause, Model } from '../model/model.js';
import { openFiles } from './files/files.js';
import { type Interpretation, interpret } from './interpret.js';
import { countChanges, type ImportReport } from './report.js';

export interface ImportOptions {
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** Who imports; null where that is not known. */
  readonly author: string | null;
}

/** How often an import starts again because somebody else wrote in between. */
const ATTEMPTS = 5;

/**
 * Brings workbooks, CSV files and folders of them into the graph: all of their rows, or none when one is wrong.
 * Throws an `UnreadableError` for a file that cannot be read.
 */
export async function importFiles(
  store: GraphStore,
  model: Model,
  paths: readonly string[],
  { dryRun, author }: ImportOptions,
): Promise<ImportReport> {
  const workbooks = await openFiles(paths);
  const files = paths.map((path) => basename(path));
  const interpretation = await interpret(model, workbooks);
  const cause: Cause = { kind: 'IMPORT', author, files };
  const name = workbooks[0]?.title ?? null;

  for (let attempt = 1; ; attempt += 1) {
    const previewed = await preview(store, model, interpretation.records, cause, { name });
    const problems = onePerCell([...interpretation.problems, ...previewed.problems]);
    const writes = !dryRun && problems.every(({ severity }) => severity !== 'ERROR');
    try {
      const applied = writes ? await applyChangeSet(store, model, previewed.changeSet) : null;
      return {
        files,
        ...countChanges(previewed.changeSet),
        problems,
        revision: applied?.revision ?? null,
        staffOnlyPeople: countHidden(model, interpretation, previewed),
      };
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof GraphError) || error.code !== 'CONFLICT') throw error;
    }
  }
}

/** What is wrong with a cell often makes more wrong: the first thing said of a cell is the cause. */
function onePerCell(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter(({ severity, file, sheet, row, column }) => {
    if (severity !== 'ERROR' || !column || row === null) return true;
    const cell = [file, sheet, row, column.letter].join('\u001f');
    return !said.has(cell) && said.add(cell);
  });
}

/** Of the entities in the files, those that only staff will see because of a property of their own. */
function countHidden({ entities }: Model, { records }: Interpretation, previewed: Preview): number {
  const hidden = [...new Set(records.entities.map(({ id }) => id))].filter((id) => {
    const state = previewed.entities.get(id);
    const visible = state && entities.get(state.type)?.visible;
    return visible && 'property' in visible && state.properties[visible.property] !== 'PUBLIC';
  });
  return hidden.length;
}
