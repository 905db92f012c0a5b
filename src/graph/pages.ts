import type { GraphStore } from './store.js';

const ENTITIES_A_PAGE = 2_000;

/** What was asked of an entity, its id first. */
export type Cells = readonly [id: string, ...unknown[]];

/**
 * Reads columns of all entities of a label, `n`, page by page in the order of their ids. These are read first: the embedded
 * engine, which has no ordered index, would sort the label anew for each page.
 */
export async function* entityPages(
  store: GraphStore,
  label: string,
  columns: readonly string[],
): AsyncGenerator<Cells[]> {
  const ids = (await store.query(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => String(id)).sort();
  yield* pagesOf(store, label, ids, columns);
}

/** The same of those that have these ids; what is not there is left out. */
export async function* pagesOf(
  { query }: GraphStore,
  label: string,
  ids: readonly string[],
  columns: readonly string[],
): AsyncGenerator<Cells[]> {
  for (let start = 0; start < ids.length; start += ENTITIES_A_PAGE) {
    const rows = await query(
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN [n.id, ${columns.join(', ')}] AS cells`,
      { ids: ids.slice(start, start + ENTITIES_A_PAGE) },
    );
    const page = rows.map(({ cells }) => cells as Cells);
    if (page.length > 0) yield page;
  }
}
