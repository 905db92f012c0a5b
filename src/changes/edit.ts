import type { GraphStore } from '../graph/store.js';
import type { EntityChange, Model, PropertyValue } from '../model/model.js';
import { applyChangeSet } from './apply.js';
import { type AppliedChangeSet, readChangeSet } from './log.js';
import { originByHand, withFieldOrigin } from './origin.js';
import { presentIn } from './present.js';
import type { EntityState } from './records.js';
import { onWhatIsThere } from './retry.js';
import { shapesOf } from './shape.js';
import { difference } from './values.js';

/** What one property of an entity is to hold. */
export interface Edit {
  readonly id: string;
  readonly property: string;
  readonly value: PropertyValue;
}

/**
 * Changes single properties by hand. `editsOf` says what they are to hold from how the entities are now, null for those
 * that are not there; it can be called more than once, and can end all by throwing. Gives the change set, null where
 * nothing was to be changed, and the graph's revision.
 */
export function editEntities(
  store: GraphStore,
  model: Model,
  { ids, author }: { readonly ids: readonly string[]; readonly author: string | null },
  editsOf: (states: readonly (EntityState | null)[]) => readonly Edit[],
): Promise<{ readonly changeSet: AppliedChangeSet | null; readonly revision: number }> {
  const shapes = shapesOf(model);
  return onWhatIsThere(async () => {
    const now = Number(await store.revision());
    const states = await presentIn(store, shapes).entities(ids);
    const edits = editsOf(ids.map((id) => states.get(id) ?? null));
    const entities = edits.flatMap((edit) => changeOf(edit, states.get(edit.id), now + 1));
    const changeSet = { cause: { kind: 'EDIT', author }, naming: null, revision: now, entities, ties: [] } as const;
    const { revision } = await applyChangeSet(store, model, changeSet);
    return { changeSet: revision === now ? null : await readChangeSet(store, revision), revision };
  });
}

function changeOf({ id, property, value }: Edit, state: EntityState | undefined, batch: number): EntityChange[] {
  if (!state || !difference({ [property]: state.properties[property] ?? null }, { [property]: value })) return [];
  const { type, properties } = state;
  const wanted = withFieldOrigin({ ...properties, [property]: value }, property, originByHand(batch));
  const changed = difference(properties, wanted);
  return changed ? [{ type, id, ...changed }] : [];
}
