import { tiePattern } from '../graph/cypher.js';
import type { Run } from '../graph/store.js';
import { type ChangeSet, type Model, membersOf, type TieField } from '../model/model.js';
import { batches } from './batches.js';

/** Entities that are as public as those they are tied to through a field (`@visible(through:)`). */
interface Dependent {
  readonly type: string;
  readonly field: TieField;
}

/** An entity whose `public` may have changed, with its type. */
interface Touched {
  readonly id: string;
  readonly type: string;
}

/** `public` of an entity that does not depend on others. */
export function publicOf(model: Model, type: string, value: (property: string) => unknown): boolean {
  const visible = model.entities.get(type)?.visible;
  return !visible || !('property' in visible) || value(visible.property) === 'PUBLIC';
}

/**
 * Works `public` out again for what depends on the entities and ties that changed, in the same transaction. Gives the ids
 * of those for which it is another than it was.
 */
export async function refreshPublic(run: Run, model: Model, changes: ChangeSet): Promise<string[]> {
  const all = new Set<string>();
  const dependents = dependentsOf(model);
  // The ties of a new entity are all among the changes.
  let touched: Touched[] = changes.entities.filter(
    ({ type, before, after }) => before !== null && affectsPublic(model, type, Object.keys({ ...before, ...after })),
  );
  // A round for each type that can stand between: what depends on what depends on others.
  for (let round = 0; round <= dependents.length && (round === 0 || touched.length > 0); round += 1) {
    const moved: Touched[][] = [];
    for (const dependent of dependents) {
      const own = round === 0 ? ownIds(dependent, changes) : [];
      const ids = new Set([...own, ...(await tiedTo(run, model, dependent, touched))]);
      moved.push(await recompute(run, dependent, ids));
    }
    touched = moved.flat();
    for (const { id } of touched) all.add(id);
  }
  return [...all];
}

function dependentsOf({ entities }: Model): Dependent[] {
  return [...entities.values()].flatMap(({ name, visible, fields }) => {
    if (!visible || !('through' in visible)) return [];
    const field = fields.get(visible.through);
    if (field?.kind !== 'tie')
      throw new Error(`schema: ${name} is visible through ${visible.through}, which is no tie`);
    return [{ type: name, field }];
  });
}

function affectsPublic(model: Model, type: string, changed: readonly string[]): boolean {
  const visible = model.entities.get(type)?.visible;
  return visible != null && 'property' in visible && changed.includes(visible.property);
}

/** The dependents that are new, or that gained or lost a tie of their field. */
function ownIds({ type, field }: Dependent, { entities, ties }: ChangeSet): string[] {
  const created = entities.filter((change) => change.type === type && change.before === null).map(({ id }) => id);
  const tied = ties
    .filter((change) => field.types.includes(change.type) && (change.before === null || change.after === null))
    .flatMap(({ from, to }) => ({ OUT: [from], IN: [to], EITHER: [from, to] })[field.direction]);
  return [...created, ...tied];
}

async function tiedTo(
  run: Run,
  model: Model,
  { type, field }: Dependent,
  touched: readonly Touched[],
): Promise<Set<string>> {
  const far = membersOf(model, field.far);
  const found = new Set<string>();
  const seenFromFar = { types: field.types, direction: TURNED[field.direction] };
  const tie = tiePattern('m:Entity {id: id}', '', seenFromFar, `n:${type}`);
  for (const rows of batches(touched.filter((entity) => far.includes(entity.type)).map(({ id }) => id))) {
    const tied = await run(`UNWIND $rows AS id MATCH ${tie} RETURN DISTINCT n.id AS id`, { rows });
    for (const { id } of tied) found.add(String(id));
  }
  return found;
}

/** Writes `public` where it is another than it was; gives those. */
async function recompute(run: Run, dependent: Dependent, ids: Iterable<string>): Promise<Touched[]> {
  const moved: Touched[][] = [];
  const tie = tiePattern('n', '', dependent.field, 'm:Entity');
  for (const rows of batches(ids)) {
    const found = await run(
      `UNWIND $rows AS id MATCH (n:${dependent.type} {id: id})
       RETURN id, n.public AS public, EXISTS { MATCH ${tie} } AS tied, EXISTS { MATCH ${tie} WHERE m.public = true } AS open`,
      { rows },
    );
    const changed = found
      .map(({ id, public: old, tied, open }) => ({ id: String(id), old, public: open === true || tied === false }))
      .filter((row) => row.old !== row.public)
      .map(({ id, public: isPublic }) => ({ id, public: isPublic }));
    if (changed.length > 0)
      await run(`UNWIND $rows AS row MATCH (n:${dependent.type} {id: row.id}) SET n.public = row.public`, {
        rows: changed,
      });
    moved.push(changed.map(({ id }) => ({ id, type: dependent.type })));
  }
  return moved.flat();
}

const TURNED = { OUT: 'IN', IN: 'OUT', EITHER: 'EITHER' } as const;
