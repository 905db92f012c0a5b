import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../src/graph/store.js';
import type { Model } from '../../src/model/model.js';
import { formatProblem, importFiles } from '../../src/spreadsheet/spreadsheet.js';
import { type Sheets, workbookBytes } from '../spreadsheet/fixture.js';

export type { Sheets } from '../spreadsheet/fixture.js';

/** Imports a workbook, which has to be free of errors. */
export async function importWorkbook(store: GraphStore, model: Model, file: string): Promise<void> {
  const { problems } = await importFiles(store, model, [file], { dryRun: false, author: null });
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  if (errors.length) throw new Error(errors.map(formatProblem).join('\n'));
}

/** Imports sheets as a workbook, which has to be free of errors. */
export async function importSheets(store: GraphStore, model: Model, sheets: Sheets, name = 'city.xlsx'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-workbook-'));
  const file = join(folder, name);
  await writeFile(file, workbookBytes(sheets));
  await importWorkbook(store, model, file).finally(() => rm(folder, { recursive: true }));
}
