import type { GraphQLResolveInfo } from 'graphql';
import { decodeCursor, encodeCursor, type Json, NUMBER_KEY, pageSize, type Reads } from '../planner/planner.js';

/** A list that is read newest first, and not planned. */
export interface PlainList<Row> {
  /** What tells its cursors from those of other lists, and how many keys are in them. */
  readonly seal: string;
  readonly keys: number;
  /** The rows after those of these keys; null for the first. */
  readonly read: (after: readonly number[] | null, limit: number) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
  /** What a row's place in the list is. */
  readonly keysOf: (row: Row) => readonly number[];
  readonly write: (row: Row) => object;
}

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of a plain list as a connection. Each row is read and written only where it is asked. */
export async function pageOf<Row>(
  reads: Reads,
  info: GraphQLResolveInfo,
  args: PageArguments,
  list: PlainList<Row>,
): Promise<Json> {
  const size = pageSize('first', args.first);
  const after =
    args.after == null ? null : decodeCursor(args.after, list.seal, Array(list.keys).fill(NUMBER_KEY)).map(Number);
  const asksRows = ['edges', 'nodes', 'pageInfo'].some((name) => reads.selects(info, name));
  const rows = asksRows ? await list.read(after, size + 1) : [];
  const edges = rows.slice(0, size).map((row) => ({
    cursor: encodeCursor(list.seal, list.keysOf(row)),
    node: list.write(row),
  }));
  return reads.answer(info, {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: reads.selects(info, 'totalCount') ? await list.count() : 0,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  });
}
