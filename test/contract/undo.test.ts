import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type UndoReport, undoChangeSet } from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { Dice } from '../support/dice.js';
import { dump } from '../support/dump.js';
import { onEveryEngine } from '../support/engines.js';
import { afterUndo, type Said, saidIn } from '../support/expected-undo.js';
import { applyRandomBatch } from '../support/random-batches.js';
import { LONG } from '../support/scale.js';

const model = loadModel();
const LATER = new Set(['updatedAt']);
const SEEDS = LONG ? 100 : 2;
const BATCHES = 5;

/** Everything but when things were last changed, the revision and the log. */
async function exactly(store: GraphStore): Promise<unknown> {
  const [marker] = await store.query('MATCH (a:Atlas) RETURN a.name AS name');
  return { ...(await dump(store, LATER)), name: marker?.name };
}

onEveryEngine('undo', (open) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
  });

  beforeEach(async () => {
    await store.write(({ run }) => run('MATCH (n) DETACH DELETE n'));
    await setUp(store, model);
  });

  async function undo(revision: number, more: { skipConflicts?: boolean; dryRun?: boolean } = {}): Promise<UndoReport> {
    const report = await undoChangeSet(store, model, revision, {
      author: 'ada',
      skipConflicts: false,
      dryRun: false,
      ...more,
    });
    if (!report) throw new Error(`there is no change set ${revision}`);
    return report;
  }

  describe.each(Array.from({ length: SEEDS }, (_, seed) => seed))('of random batches (seed %i)', (seed) => {
    test('takes back any one of them, field by field, and comes back itself', { timeout: 600_000 }, async () => {
      const dice = new Dice(seed * 1_000);
      const states: Said[] = [await saidIn(store)];
      const whole = [await exactly(store)];
      while (states.length <= BATCHES) {
        if (!(await applyRandomBatch(store, model, dice))) continue;
        states.push(await saidIn(store));
        whole.push(await exactly(store));
      }
      const now = whole[BATCHES];

      for (let batch = BATCHES; batch >= 1; batch -= 1) {
        const [before, after, current] = [states[batch - 1], states[batch], states[BATCHES]];
        if (!before || !after || !current) throw new Error('a state is missing');
        const expected = afterUndo(before, after, current);

        const tried = await undo(batch, { dryRun: true });
        expect(await exactly(store)).toEqual(now);
        if (tried.conflictCount > 0) {
          expect(await undo(batch)).toMatchObject({ changeSet: null, conflictCount: tried.conflictCount });
          expect(await exactly(store)).toEqual(now);
          for (const { later } of tried.conflicts) expect(later?.revision).toBeGreaterThan(batch);
        }
        const { changeSet } = await undo(batch, { skipConflicts: true });
        expect(await saidIn(store)).toEqual(expected);
        if (batch === BATCHES) {
          expect(tried.conflicts).toEqual([]);
          expect(await exactly(store)).toEqual(whole[batch - 1]);
        }
        if (!changeSet) continue;
        expect(await undo(changeSet.revision)).toMatchObject({ conflicts: [] });
        expect(await exactly(store)).toEqual(now);
      }
    });
  });
});
