import type { Run } from './store.js';

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
