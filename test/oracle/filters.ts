import type { Entity, Tie, Value } from './city.js';
import { spanOf } from './dates.js';
import { type Graph, type Row, type Viewer, valueUnder } from './graph.js';
import { typeOf } from './sdl.js';
import { folded, nameKey } from './text.js';

/** A `where`, or a part of it, as graphql-js gives it. */
export type Where = Readonly<Record<string, unknown>>;

interface Asked {
  readonly graph: Graph;
  readonly viewer: Viewer;
}

/** What a filter names and does not leave null: a null says nothing. */
export function saidIn(where: unknown): [string, unknown][] {
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).filter(([, value]) => value !== null && value !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether a connection keeps a row: by its far end, and by its tie. */
export function keepsRow(asked: Asked, row: Row, far: string, properties: string, where: unknown): boolean {
  return saidIn(where).every(([side, inner]) => {
    if (side === 'node') return keepsEntity(asked, row.entity, far, inner);
    return row.tie !== null && keepsTie(asked, row.tie, properties, inner);
  });
}

/** Whether a filter of a type, or interface, keeps an entity. */
export function keepsEntity(asked: Asked, entity: Entity, type: string, where: unknown): boolean {
  return saidIn(where).every(([name, inner]) => {
    if (name === 'and') return listOf(inner).every((each) => keepsEntity(asked, entity, type, each));
    if (name === 'or') return listOf(inner).some((each) => keepsEntity(asked, entity, type, each));
    if (name === 'not') return !keepsEntity(asked, entity, type, inner);
    if (name === 'within') return withItself(asked, entity).some((each) => passesAll(each, 'id', 'ID', inner));
    const field = typeOf(type).fields.get(name);
    if (!field?.tie) return passesAll(entity, name, scalarOf(type, name), inner);
    const { properties } = field.tie;
    const rows = asked.graph.across(entity, name, asked.viewer);
    return saidIn(inner).every(([quantifier, match]) => {
      const keeps = (row: Row) => keepsRow(asked, row, field.type, properties, match);
      if (quantifier === 'every') return rows.every(keeps);
      return rows.some(keeps) === (quantifier === 'some');
    });
  });
}

/** An entity and all that it is a part of, directly or not. */
function withItself({ graph, viewer }: Asked, entity: Entity): readonly Entity[] {
  const found = new Set([entity]);
  for (const each of found) for (const row of graph.across(each, 'partOf', viewer)) found.add(row.entity);
  return [...found];
}

function keepsTie(asked: Asked, tie: Tie, properties: string, where: unknown): boolean {
  return saidIn(where).every(([name, inner]) => {
    if (name === 'and') return listOf(inner).every((each) => keepsTie(asked, tie, properties, each));
    if (name === 'or') return listOf(inner).some((each) => keepsTie(asked, tie, properties, each));
    if (name === 'not') return !keepsTie(asked, tie, properties, inner);
    return passesAll(tie, name, scalarOf(properties, name), inner);
  });
}

/** What sort of value a filter compares: a field's own, or that of a flattened object's. */
function scalarOf(type: string, name: string): string {
  const fields = [...typeOf(type).fields.values()];
  const flat = fields.map((field) => field.flat?.get(name)).find((field) => field !== undefined);
  return flat?.type ?? typeOf(type).fields.get(name)?.type ?? 'String';
}

function passesAll(subject: Entity | Tie, name: string, scalar: string, operators: unknown): boolean {
  const value = valueUnder(subject, name);
  return saidIn(operators).every(([operator, operand]) => {
    // What has no value passes no comparison.
    if (value === null) return false;
    if (name === 'name') return passesName(String(value), operator, operand);
    if (scalar === 'PartialDate') return passesDate(String(value), operator, String(operand));
    if (scalar === 'DateTime') return passes(Date.parse(String(value)), operator, Date.parse(String(operand)));
    return passes(value, operator, operand);
  });
}

export function passes(value: Value, operator: string, operand: unknown): boolean {
  if (value === null) return false;
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return listOf(operand).includes(value);
    case 'contains':
      return String(value).includes(String(operand));
    case 'startsWith':
      return String(value).startsWith(String(operand));
    case 'lt':
      return Number(value) < Number(operand);
    case 'lte':
      return Number(value) <= Number(operand);
    case 'gt':
      return Number(value) > Number(operand);
    case 'gte':
      return Number(value) >= Number(operand);
    default:
      throw new Error(`oracle: no operator ${operator}`);
  }
}

/** Accents and case do not matter in names, nor do spaces at the ends of what is compared as a whole. */
export function passesName(name: string, operator: string, operand: unknown): boolean {
  switch (operator) {
    case 'eq':
      return nameKey(name) === nameKey(String(operand));
    case 'in':
      return listOf(operand).some((each) => nameKey(name) === nameKey(String(each)));
    case 'contains':
      return nameKey(name).includes(folded(String(operand)));
    case 'startsWith':
      return nameKey(name).startsWith(folded(String(operand)).trimStart());
    default:
      throw new Error(`oracle: no operator ${operator} on names`);
  }
}

/** A partial date passes when the comparison holds whatever day it may mean; the other stands for all of its days. */
export function passesDate(date: string, operator: string, operand: string): boolean {
  const [ours, theirs] = [spanOf(date), spanOf(operand)];
  switch (operator) {
    case 'eq':
      return date === operand;
    case 'lt':
      return ours.last < theirs.first;
    case 'lte':
      return ours.last <= theirs.last;
    case 'gt':
      return ours.first > theirs.last;
    case 'gte':
      return ours.first >= theirs.first;
    default:
      throw new Error(`oracle: no operator ${operator} on dates`);
  }
}
