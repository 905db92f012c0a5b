import { type Model, minProperty, orderable, plainFields } from '../model/model.js';
import { GraphError, type GraphStore, type Key, type Run, type Transaction } from './store.js';

/** The one node that says that a graph is ours, how it lies (`version`) and how often it has changed (`revision`). */
export interface Marker {
  readonly revision: number;
  readonly version: number;
}

export const MARKER_KEY = 'atlas';

const READ_MARKER = `
  MATCH (a:Atlas {key: '${MARKER_KEY}'})
  RETURN a.revision AS revision, coalesce(a.version, 0) AS version`;

/** The graph's marker; null where there is none. */
export async function readMarker(run: Run): Promise<Marker | null> {
  const [row] = await run(READ_MARKER);
  return row ? { revision: Number(row.revision), version: Number(row.version) } : null;
}

type Migration = (transaction: Transaction) => Promise<unknown>;

/** How the graph came to lie as it does: the nth brings it to version n, and none is ever changed once released. */
const MIGRATIONS: readonly Migration[] = [
  ({ run }) => run(`MERGE (a:Atlas {key: '${MARKER_KEY}'}) ON CREATE SET a.revision = 0`),
];

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
  await store.index(sortedKeys(model));
  if (marker?.version !== currentVersion) await store.write(migrate);
}

function entityLabels(model: Model): string[] {
  return ['Entity', ...model.entities.keys()];
}

function uniqueKeys(model: Model): Key[] {
  const entities = entityLabels(model).map((label): Key => [label, 'id']);
  return [['Atlas', 'key'], ['Change', 'id'], ['Identifier', 'key'], ...entities];
}

/** What names are found by, and what lists can be ordered by but for enums, whose order is not that of their text. */
function sortedKeys(model: Model): Key[] {
  const names = entityLabels(model).flatMap((label): Key[] => [
    [label, 'sortName'],
    [label, 'searchKey'],
  ]);
  const orders = [...model.entities.values()].flatMap(({ name: label, fields }) =>
    [...plainFields(fields).values()]
      .filter((field) => orderable(field) && !field.values && field.type !== 'String' && field.type !== 'ID')
      .map(({ property, type }): Key => [label, type === 'PartialDate' ? minProperty(property) : property]),
  );
  return [...names, ...orders];
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
