import { undoChangeSet } from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { CITY, withBlank, withRow } from '../spreadsheet/fixture.js';
import { fillAtRandom } from './random-graph.js';
import { importSheets } from './workbook.js';

/** Fills an empty graph by four change sets: every sort of thing, corrections, their undo, and the undo of that. */
export async function fillWithHistory(store: GraphStore): Promise<void> {
  const model = loadModel();
  await setUp(store, model);
  await fillAtRandom(store, model, 7);
  await importSheets(
    store,
    model,
    withRow(withBlank(CITY, 'Organisations', 2, 'siren'), 'Organisations', 2, { name: 'Cité' }),
  );
  for (const undone of [2, 3])
    await undoChangeSet(store, model, undone, { author: 'ada', skipConflicts: true, dryRun: false });
}
