import type { Problem, Records } from '../changes/changes.js';
import type { Model } from '../model/model.js';
import { bindSheets } from './bind.js';
import type { Workbook } from './files/sheet.js';
import { atlasLayout } from './layouts/atlas.js';
import { mannerOf } from './mark.js';
import { type Gathered, readRows } from './rows.js';

export interface Interpretation {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** What workbooks say, together: a row of one may speak of an entity of another. */
export async function interpret(model: Model, workbooks: readonly Workbook[]): Promise<Interpretation> {
  const layout = atlasLayout(model);
  const gathered: Gathered = { entities: [], ties: [], withdrawals: [], problems: [] };
  const report = (problem: Problem) => gathered.problems.push(problem);
  for (const { sheets } of workbooks) {
    const bound = await bindSheets(layout, sheets, report);
    const manner = await mannerOf(bound);
    for (const sheet of bound) await readRows(model, sheet, manner, gathered);
  }
  const { problems, ...records } = gathered;
  return { records, problems };
}
