import { type Model, minProperty, orderable, plainFields } from '../model/model.js';
import { MARKER_KEY, readMarker } from './marker.js';
import { MIGRATIONS } from './migrations.js';
import { GraphError, type GraphStore, type Key, type Transaction } from './store.js';

/** The version of the graph that this Atlas writes. */
export const currentVersion = MIGRATIONS.length;

/**
 * Makes an empty graph ours, or brings ours up to date; does nothing to one that is.
 * A graph that holds other people's nodes, or a newer Atlas's, is refused untouched.
 */
export async function setUp(store: GraphStore, model: Model): Promise<void> {
  const marker = await readMarker(store.query);
  if (marker) refuseNewer(store, marker.version);
  else await refuseForeign(store);

  await store.unique(uniqueKeys(model));
  await store.index(namesOf(model));
  await store.sort(sortedKeys(model));
  if (marker?.version !== currentVersion) await store.write(migrate);
}

function entityLabels(model: Model): string[] {
  return ['Entity', ...model.entities.keys()];
}

/** What is unique, on every label that Atlas writes. */
export function uniqueKeys(model: Model): Key[] {
  const entities = entityLabels(model).map((label): Key => [label, 'id']);
  return [['Atlas', 'key'], ['ChangeSet', 'revision'], ['Chunk', 'id'], ['Identifier', 'key'], ...entities];
}

function namesOf(model: Model): Key[] {
  return entityLabels(model).map((label): Key => [label, 'searchKey']);
}

/** What lists can be ordered by, but for enums, whose order is not that of their text. */
function sortedKeys(model: Model): Key[] {
  const names = entityLabels(model).map((label): Key => [label, 'sortName']);
  const orders = [...model.entities.values()].flatMap(({ name: label, fields }) =>
    [...plainFields(fields).values()]
      .filter((field) => orderable(field) && !field.values && field.type !== 'String' && field.type !== 'ID')
      .flatMap(({ property, publicProperty, type }) =>
        [property, ...(publicProperty ? [publicProperty] : [])].map(
          (each): Key => [label, type === 'PartialDate' ? minProperty(each) : each],
        ),
      ),
  );
  return [...names, ...orders, ['Chunk', 'revision']];
}

/** Looks again inside the transaction: another process may have been quicker. */
async function migrate(transaction: Transaction): Promise<void> {
  const done = (await readMarker(transaction.run))?.version ?? 0;
  for (const migration of MIGRATIONS.slice(done)) await migration(transaction);
  await transaction.run(`MATCH (a:Atlas {key: '${MARKER_KEY}'}) SET a.version = $version`, { version: currentVersion });
}

function refuseNewer(store: GraphStore, version: number): void {
  if (version > currentVersion)
    throw new GraphError(
      'NEWER_DATA',
      `${store.description} was written by a newer Atlas (version ${version}, this one knows ${currentVersion}): install that Atlas, or give this one a graph of its own`,
    );
}

async function refuseForeign(store: GraphStore): Promise<void> {
  const [node] = await store.query('MATCH (n) RETURN 1 AS found LIMIT 1');
  if (node)
    throw new GraphError(
      'NOT_ATLAS',
      `${store.description} holds nodes that Atlas did not write: give Atlas an empty graph of its own`,
    );
}
