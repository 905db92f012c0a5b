import { gunzipSync, gzipSync } from 'node:zlib';
import { MARKER_KEY } from './marker.js';
import type { Transaction } from './store.js';

type Migration = (transaction: Transaction) => Promise<unknown>;

/** How the graph came to lie as it does: the nth brings it to version n, and none is ever changed once released. */
export const MIGRATIONS: readonly Migration[] = [
  ({ run }) => run(`MERGE (a:Atlas {key: '${MARKER_KEY}'}) ON CREATE SET a.revision = 0`),
  makeHistoryReadable,
];

interface Held {
  readonly entities: readonly { readonly id: string }[];
  readonly ties: readonly { readonly id: string }[];
}

/** `Change` nodes become `ChangeSet`, and their chunks lists of changes, with the ids of what was changed. */
async function makeHistoryReadable({ run }: Transaction): Promise<void> {
  await run("MATCH (c:Change) SET c:ChangeSet SET c.files = split(c.source, ', ') REMOVE c:Change, c.id, c.source");
  for (const { id } of await run('MATCH (k:Chunk) RETURN k.id AS id ORDER BY id')) {
    const [chunk] = await run('MATCH (k:Chunk {id: $id}) RETURN k.data AS data', { id: String(id) });
    const held: Held = JSON.parse(gunzipSync(Buffer.from(String(chunk?.data), 'base64')).toString());
    const changes = [...held.entities, ...held.ties];
    const lines = changes.map((change) => JSON.stringify(change)).join('\n');
    await run('MATCH (k:Chunk {id: $id}) SET k += $chunk', {
      id: String(id),
      chunk: {
        id: String(id).replace('change-', ''),
        ids: changes.map((change) => change.id),
        size: changes.length,
        data: gzipSync(lines).toString('base64'),
      },
    });
  }
}
