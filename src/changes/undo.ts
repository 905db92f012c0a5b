import type { GraphStore } from '../graph/store.js';
import type { Cause, Model, Naming } from '../model/model.js';
import { applyChangeSet } from './apply.js';
import { differing, fieldsOf } from './fields.js';
import type { Change } from './history.js';
import { type AppliedChangeSet, changesOf, readChangeSet, readLog } from './log.js';
import { presentIn } from './present.js';
import { onWhatIsThere } from './retry.js';
import { shapesOf } from './shape.js';
import { type Obstacle, planUndo } from './undo-plan.js';

export interface UndoOptions {
  /** Who undoes; null where that is not known. */
  readonly author: string | null;
  /** Takes back what can be, and leaves the rest; else nothing is written where something cannot. */
  readonly skipConflicts: boolean;
  /** Says what would be taken back, and writes nothing. */
  readonly dryRun: boolean;
}

/** What cannot be taken back, and the change set that is in the way. */
export interface UndoConflict extends Obstacle {
  /** Null where nobody knows any more. */
  readonly later: AppliedChangeSet | null;
}

export interface UndoReport {
  readonly undone: AppliedChangeSet;
  /** What undid it; null when nothing was written. */
  readonly changeSet: AppliedChangeSet | null;
  /** The graph's revision now. */
  readonly revision: number;
  /** How many entities and ties were taken back, or would be. */
  readonly entities: number;
  readonly ties: number;
  readonly conflictCount: number;
  /** The first of them. */
  readonly conflicts: readonly UndoConflict[];
}

const CONFLICTS_TOLD = 100;

/**
 * Takes a change set back by another one: each field that still holds what it wrote gets the value it had before.
 * Gives null when there is no such change set.
 */
export async function undoChangeSet(
  store: GraphStore,
  model: Model,
  revision: number,
  options: UndoOptions,
): Promise<UndoReport | null> {
  const undone = await readChangeSet(store, revision);
  if (!undone) return null;
  return onWhatIsThere(() => undo(store, model, undone, options));
}

async function undo(
  store: GraphStore,
  model: Model,
  undone: AppliedChangeSet,
  { author, skipConflicts, dryRun }: UndoOptions,
): Promise<UndoReport> {
  const now = await markerOf(store);
  const shapes = shapesOf(model);
  const plan = await planUndo(model, shapes, presentIn(store, shapes), changesOf(store, undone.revision));
  const { entities, ties, obstacles } = plan;
  const cause: Cause = { kind: 'UNDO', author, undoes: undone.revision };
  const changeSet = { cause, revision: now.revision, naming: unnaming(undone.naming, now.name), entities, ties };
  const writes = !dryRun && (skipConflicts || obstacles.length === 0);
  const { revision } = writes ? await applyChangeSet(store, model, changeSet) : now;
  return {
    undone,
    changeSet: revision === now.revision ? null : await readChangeSet(store, revision),
    revision,
    entities: entities.length,
    ties: ties.length,
    conflictCount: obstacles.length,
    conflicts: await conflictsOf(store, undone, now.revision, obstacles.slice(0, CONFLICTS_TOLD)),
  };
}

async function markerOf({ query }: GraphStore): Promise<{ revision: number; name: string | null }> {
  const [row] = await query('MATCH (a:Atlas) RETURN a.revision AS revision, a.name AS name');
  return { revision: Number(row?.revision), name: typeof row?.name === 'string' ? row.name : null };
}

/** A name that others have changed since stays. */
function unnaming(naming: Naming | null, now: string | null): Naming | null {
  return naming && naming.after === now ? { before: now, after: naming.before } : null;
}

async function conflictsOf(
  store: GraphStore,
  { revision }: AppliedChangeSet,
  until: number,
  obstacles: readonly Obstacle[],
): Promise<UndoConflict[]> {
  const conflicts: UndoConflict[] = [];
  for (const obstacle of obstacles)
    conflicts.push({ ...obstacle, later: await laterChangeSet(store, { since: revision, until }, obstacle) });
  return conflicts;
}

/** How far back the change of a field is looked for among the later changes of a thing. */
const CHANGES_LOOKED_AT = 50;

/** The last change set that wrote what is in the way. */
async function laterChangeSet(
  store: GraphStore,
  { since, until }: { since: number; until: number },
  { because, field }: Obstacle,
): Promise<AppliedChangeSet | null> {
  const filter = { since, of: because, revision: null };
  const later = await readLog(store, filter, { after: [until + 1, 0, 0], first: CHANGES_LOOKED_AT });
  const found = later.find(({ change }) => field === null || touches(change, field)) ?? later[0];
  return found?.changeSet ?? null;
}

function touches({ before, after }: Change, field: string): boolean {
  if (before === null || after === null) return true;
  return differing(fieldsOf(before), fieldsOf(after)).includes(field);
}
