import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Cell } from '../plan.js';
import { GraphError, type Parameter, type Parameters, type Row } from '../store.js';

export type { Neo4jRecord };

/** JavaScript has one kind of number, and the driver sends it as a float unless told otherwise. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]));
}

function toDriverValue(parameter: Parameter): unknown {
  if (typeof parameter === 'number') return Number.isSafeInteger(parameter) ? neo4j.int(parameter) : parameter;
  if (typeof parameter !== 'object' || parameter === null) return parameter;
  return isList(parameter) ? parameter.map(toDriverValue) : toDriver(parameter);
}

function isList(parameter: Parameter): parameter is readonly Parameter[] {
  return Array.isArray(parameter);
}

export function toRow(record: Neo4jRecord): Row {
  return Object.fromEntries([...record.entries()].map(([name, value]) => [name, toPlain(value)]));
}

/** Lists stay the ones that the driver made, who keeps none of them: an answer may hold tens of thousands. */
export function toCells(record: Neo4jRecord): Cell[] {
  return record.map(toCell);
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isMap(value)) return toCell(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toPlain(inner)]));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  if (Array.isArray(value)) return toCellsInPlace(value);
  if (typeof value === 'object' && TEMPORAL.some((isOne) => isOne(value))) return String(value);
  throw new GraphError('FAILED', 'a statement gave a value that is not plain: give its properties');
}

function toCellsInPlace(values: unknown[]): Cell[] {
  for (const [place, value] of values.entries()) if (typeof value === 'object') values[place] = toCell(value);
  return values as Cell[];
}

const TEMPORAL: readonly ((value: object) => boolean)[] = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];
