import type { Row } from './graph.js';
import type { Order } from './orders.js';

/** `first`, `last`, and the rows that `after` and `before` stand for. */
export interface PageArguments {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: Row | null;
  readonly before: Row | null;
}

export interface Page {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;

/** A page of rows by the algorithm of the GraphQL Cursor Connections Specification, `first` being 20 unless said. */
export function pageOf(all: readonly Row[], order: Order, asked: PageArguments): Page {
  const { last, after, before } = asked;
  const between = all
    .toSorted(order)
    .filter((row) => after === null || order(row, after) > 0)
    .filter((row) => before === null || order(row, before) < 0);
  if (last !== null)
    return {
      rows: between.slice(Math.max(0, between.length - last)),
      total: all.length,
      hasPreviousPage: between.length > last,
      // The row of the cursor itself follows.
      hasNextPage: before !== null,
    };
  const first = asked.first ?? USUAL_PAGE;
  return {
    rows: between.slice(0, first),
    total: all.length,
    hasNextPage: between.length > first,
    hasPreviousPage: after !== null,
  };
}
