import type { GraphStore } from './store.js';

/** The ids of all that was changed since a revision, ties among them, and of entities that were hidden or shown for it. */
export async function idsChangedSince({ query }: GraphStore, since: number): Promise<string[]> {
  const chunks = await query('MATCH (k:Chunk) WHERE k.revision > $since RETURN k.ids AS ids', { since });
  const sets = await query('MATCH (s:ChangeSet) WHERE s.revision > $since RETURN s.moved AS ids', { since });
  const listed = [...chunks, ...sets].flatMap(({ ids }) => (Array.isArray(ids) ? ids.map(String) : []));
  return [...new Set(listed)];
}
