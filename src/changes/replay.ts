import { randomUUID } from 'node:crypto';
import { readChangeLog } from '../graph/change-log.js';
import { GraphError, type GraphStore, type Row } from '../graph/store.js';
import type { EntityChange, Model, TieChange } from '../model/model.js';
import { type Stamp, writeChangeSet } from './apply.js';
import { type Change, isTie } from './history.js';
import { type AppliedChangeSet, readChangeSet, toChangeSet } from './log.js';

/**
 * Makes a graph again from the change log of a data folder: each change set is applied once more, with its revision, as
 * of the moment at which it was. Goes on where it was cut short. Gives the last revision; `onRows` is told of each
 * portion of rows. CONFLICT when the graph holds something else, DAMAGED when there is nothing to make it from.
 */
export async function replay(
  store: GraphStore,
  model: Model,
  dataFolder: string,
  onRows: (rows: number) => void = () => {},
): Promise<number> {
  const begun = (await store.revision()) ?? 0;
  let last = 0;
  for await (const { about, changes } of readChangeLog(dataFolder, Math.max(begun, 1))) {
    const changeSet = toChangeSet(about);
    last = changeSet.revision;
    if (last === begun) await refuseOther(store, changeSet);
    else await applyAgain(store, model, changeSet, { id: idIn(about), at: changeSet.at }, changes, onRows);
  }
  if (last === 0 && begun === 0)
    throw new GraphError(
      'DAMAGED',
      `there is no change log in ${dataFolder}: restore a backup, or import the workbooks into a folder of its own`,
    );
  if (last < begun) throw holdsOther(store, begun);
  return last;
}

async function applyAgain(
  store: GraphStore,
  model: Model,
  { revision, cause, naming }: AppliedChangeSet,
  stamp: Stamp,
  changes: AsyncIterable<readonly string[]>,
  onRows: (rows: number) => void,
): Promise<void> {
  const entities: EntityChange[] = [];
  const ties: TieChange[] = [];
  for await (const lines of changes)
    for (const line of lines) {
      const change: Change = JSON.parse(line);
      if (isTie(change)) ties.push(change);
      else entities.push(change);
    }
  const changeSet = { cause, naming, revision: revision - 1, entities, ties };
  await writeChangeSet(store, model, changeSet, stamp, { onBegin: () => onRows });
}

/** The first change sets had none. */
function idIn({ id }: Row): string {
  return typeof id === 'string' ? id : randomUUID();
}

async function refuseOther(store: GraphStore, { revision, at }: AppliedChangeSet): Promise<void> {
  if ((await readChangeSet(store, revision))?.at !== at) throw holdsOther(store, revision);
}

function holdsOther({ description }: GraphStore, revision: number): GraphError {
  return new GraphError(
    'CONFLICT',
    `${description} is at revision ${revision}, of another history: only an empty graph can be filled from a change log`,
  );
}
