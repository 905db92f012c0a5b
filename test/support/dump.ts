import type { GraphStore } from '../../src/graph/store.js';

/** When and from where a thing was written, and what it was derived from, differs between two graphs of one content. */
const BESIDE: ReadonlySet<string> = new Set(['origin', 'fieldOrigins', 'createdAt', 'updatedAt']);

/** Everything that a graph says: things by id and ties by id, each with its properties but those left `beside`. */
export async function dump({ query }: GraphStore, beside = BESIDE): Promise<Record<string, unknown>> {
  const nodes = await query('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties');
  const ties = await query(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const holders = await query('MATCH (i:Identifier)-[:IDENTIFIES]->(n:Entity) RETURN i.key AS id, n.id AS holder');
  return Object.fromEntries([
    ...nodes.map(({ id, labels, properties }) => [
      `thing ${id}`,
      { labels: sorted(labels), ...said(properties, beside) },
    ]),
    ...ties.map(({ id, type, from, to, properties }) => [`tie ${id}`, { type, from, to, ...said(properties, beside) }]),
    ...holders.map(({ id, holder }) => [`number ${id}`, holder]),
  ]);
}

function sorted(labels: unknown): unknown {
  return Array.isArray(labels) ? labels.map(String).sort() : labels;
}

function said(properties: unknown, beside: ReadonlySet<string> = new Set()): object {
  return Object.fromEntries(Object.entries(Object(properties)).filter(([name]) => !beside.has(name)));
}

/** All of it, and how it came about: every property, who changed what and when, and what the graph says of itself. */
export async function dumpWithHistory(store: GraphStore): Promise<Record<string, unknown>> {
  const kept = await store.query(
    `MATCH (n) WHERE n:Atlas OR n:ChangeSet OR n:Chunk
     RETURN labels(n) AS labels, coalesce(n.id, n.revision) AS id, properties(n) AS properties`,
  );
  return {
    ...(await dump(store, new Set())),
    ...Object.fromEntries(kept.map(({ labels, id, properties }) => [`${sorted(labels)} ${id}`, said(properties)])),
  };
}
