import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { Cell } from '../plan.js';
import { GraphError, type Row } from '../store.js';

export function toRows(result: QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) row[column] = toPlain(values[index] ?? null);
    return row;
  });
}

export function toCells(result: QueryResult): Cell[][] {
  return result.rows().map((values) => values.map(toCell));
}

function toPlain(value: GrafeoValue): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isMap(value)) return toCell(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toPlain(inner)]));
}

/** A node or a relationship, which has an `_id`, is no map. */
function isMap(value: GrafeoValue): value is { [key: string]: GrafeoValue } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('_id' in value)
  );
}

function toCell(value: GrafeoValue): Cell {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toCell);
  // The engine gives a local date-time, and nothing else, as a Date.
  if (value instanceof Date) return value.toISOString().replace(/(\.000)?Z$/, '');
  throw new GraphError('FAILED', 'a statement gave a value that is not plain: give its properties');
}
