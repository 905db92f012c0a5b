import type { GraphStore } from './store.js';

const ENTITIES_A_PAGE = 2_000;

/** What was asked of an entity, its id first. */
export type Cells = readonly [id: string, ...unknown[]];

/** Reads columns of all entities of a label, `n`, page by page in the order of their ids. */
export async function* entityPages(
  { query }: GraphStore,
  label: string,
  columns: readonly string[],
): AsyncGenerator<Cells[]> {
  let after = '';
  for (;;) {
    const rows = await query(
      `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size
       RETURN [n.id, ${columns.join(', ')}] AS cells`,
      { after, size: ENTITIES_A_PAGE },
    );
    const page = rows.map(({ cells }) => cells as Cells);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < ENTITIES_A_PAGE) return;
    [after] = last;
  }
}
