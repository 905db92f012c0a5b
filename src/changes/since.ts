import type { Reader } from '../graph/store.js';
import { differing, fieldsOf } from './fields.js';
import type { Change } from './history.js';
import { changesOf } from './log.js';
import { originByUndo } from './origin.js';

/** What happened since a revision, and no origin in the graph says so: an undo brings the old ones back. */
export interface Since {
  /** Fields that an undo gave the value back that they had before, with which undo: by id, and by field. */
  readonly takenBack: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The revision in which things and ties were deleted, by id. */
  readonly deleted: ReadonlyMap<string, number>;
}

export const NOTHING_SINCE: Since = { takenBack: new Map(), deleted: new Map() };

export async function readSince(store: Reader, made: number): Promise<Since> {
  const takenBack = new Map<string, Map<string, string>>();
  const deleted = new Map<string, number>();
  const sets = await store.query(
    'MATCH (s:ChangeSet) WHERE s.revision > $made RETURN s.revision AS revision, s.kind AS kind ORDER BY revision',
    { made },
  );
  for (const { revision, kind } of sets)
    for await (const changes of changesOf(store, Number(revision)))
      for (const change of changes) {
        if (change.after === null) deleted.set(change.id, Number(revision));
        else if (kind === 'UNDO') addTo(takenBack, change, originByUndo(Number(revision)));
      }
  return { takenBack, deleted };
}

function addTo(takenBack: Map<string, Map<string, string>>, { id, before, after }: Change, origin: string): void {
  const fields = takenBack.get(id) ?? new Map<string, string>();
  for (const field of differing(fieldsOf(before ?? {}), fieldsOf(after ?? {}))) fields.set(field, origin);
  takenBack.set(id, fields);
}
