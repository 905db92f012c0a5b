import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  applyChangeSet,
  type EntityRecord,
  type Place,
  preview,
  type TieRecord,
  type UndoReport,
  undoChangeSet,
  type Withdrawal,
} from '../../src/changes/changes.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel, type Properties } from '../../src/model/model.js';
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

  /** Imports rows of a file; gives the revision. */
  async function bring(
    file: string,
    said: { entities?: EntityRecord[]; ties?: TieRecord[]; withdrawals?: Withdrawal[] },
  ) {
    const cause = { kind: 'IMPORT', author: 'ada', files: [file] } as const;
    const records = { entities: [], ties: [], withdrawals: [], ...said };
    const { changeSet, problems } = await preview(store, model, records, cause);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    return (await applyChangeSet(store, model, changeSet)).revision;
  }

  const place = (file: string): Place => ({ file, sheet: 'Sheet', row: 2, columns: new Map() });
  const topic = (file: string, id: string): EntityRecord => ({
    ...{ type: 'Topic', id, values: { name: id }, identifiers: {}, attributes: {}, blank: new Set() },
    place: place(file),
  });
  const partOf = (file: string, from: string, to: string): TieRecord => ({
    ...{ id: null, type: 'PART_OF', from, to, values: {}, blank: new Set(), short: true },
    place: place(file),
  });
  const noLonger = (file: string, owner: string): Withdrawal => ({
    ...{ type: 'PART_OF', owner, end: 'from', keep: [], scope: 'ALL' },
    place: place(file),
  });

  test('makes no circle of parts: what would close it is a conflict', async () => {
    await bring('a.csv', {
      entities: ['port', 'sea', 'tide'].map((id) => topic('a.csv', id)),
      ties: [partOf('a.csv', 'port', 'sea'), partOf('a.csv', 'sea', 'tide')],
    });
    const parted = await bring('b.csv', {
      entities: [topic('b.csv', 'port')],
      withdrawals: [noLonger('b.csv', 'port')],
    });
    const turned = await bring('c.csv', { ties: [partOf('c.csv', 'tide', 'port')] });
    const before = await exactly(store);
    const report = await undo(parted);
    expect(report).toMatchObject({
      changeSet: null,
      conflicts: [{ reason: 'CIRCULAR', change: { from: 'port', to: 'sea' }, later: { revision: turned } }],
    });
    expect(await undo(parted, { skipConflicts: true })).toMatchObject({ changeSet: null, ties: 0 });
    expect(await exactly(store)).toEqual(before);
    await undo(turned);
    expect(await undo(parted)).toMatchObject({ conflicts: [], ties: 1 });
  });

  test('lets nothing end before it begins: a date that no longer fits is a conflict', async () => {
    const lab = (file: string, values: Properties): EntityRecord => ({
      ...topic(file, 'lab'),
      type: 'Organisation',
      values,
    });
    await bring('a.csv', { entities: [lab('a.csv', { name: 'Lab', kind: 'FABLAB', foundedOn: '2015' })] });
    const corrected = await bring('b.csv', { entities: [lab('b.csv', { name: 'The Lab', foundedOn: '2005' })] });
    const ended = await bring('c.csv', { entities: [lab('c.csv', { dissolvedOn: '2010' })] });
    const before = await exactly(store);
    expect(await undo(corrected)).toMatchObject({
      changeSet: null,
      conflicts: [{ reason: 'END_BEFORE_START', field: 'dissolvedOn', current: '2010', later: { revision: ended } }],
    });
    expect(await exactly(store)).toEqual(before);
    expect(await undo(corrected, { skipConflicts: true })).toMatchObject({ entities: 1, conflictCount: 1 });
    const [row] = await store.query(
      'MATCH (n:Entity {id: "lab"}) RETURN n.name AS name, n.foundedOn AS foundedOn, n.fieldOrigins AS origins',
    );
    expect(row).toMatchObject({ name: 'Lab', foundedOn: '2005' });
    // What stays keeps its writer.
    expect(JSON.parse(String(row?.origins))).toEqual({
      dissolvedOn: 'c.csv · Sheet · row 2 · batch 3',
      foundedOn: 'b.csv · Sheet · row 2 · batch 2',
    });
  });

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
