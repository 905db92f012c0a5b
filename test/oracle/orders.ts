import type { Entity, Tie } from './city.js';
import { spanOf } from './dates.js';
import { type Row, valueUnder } from './graph.js';
import { plainFieldsOf, upperCase, wordsOf } from './sdl.js';
import { compare, nameOrder } from './text.js';

/** Negative when row `a` stands before row `b`. */
export type Order = (a: Row, b: Row) => number;

/** What a row is ordered by: null stands last, whichever way the order runs. */
interface Key {
  readonly of: (row: Row) => string | number | null;
  readonly descending: boolean;
}

/** The parts of an `orderBy`, as graphql-js gives them. */
type OrderBy = readonly Readonly<Record<string, unknown>>[];

const BY_NAME: Key = { of: ({ entity }) => nameOrder(String(entity.values.name)), descending: false };
const BY_ENTITY: Key = { of: ({ entity }) => entity.id, descending: false };
const BY_TIE: Key = { of: ({ tie }) => tie?.id ?? null, descending: false };

/** The order of a list of a type: as asked, else by name; the ids end it, so that no two rows are alike. */
export function listOrder(type: string, orderBy: OrderBy): Order {
  return inOrder(orderBy.map(({ field, direction }) => entityKey(type, field, direction)));
}

/** The order of a connection, by the far end or the tie. */
export function connectionOrder(far: string, properties: string, orderBy: OrderBy): Order {
  return inOrder(
    orderBy.flatMap(({ node, tie, direction }) => [
      ...(node ? [entityKey(far, node, direction)] : []),
      ...(tie ? [tieKey(properties, tie, direction)] : []),
    ]),
  );
}

function inOrder(asked: readonly Key[]): Order {
  const keys = [...(asked.length > 0 ? asked : [BY_NAME]), BY_ENTITY, BY_TIE];
  return (a, b) => keys.map((key) => compareBy(key, a, b)).find((difference) => difference !== 0) ?? 0;
}

function compareBy({ of, descending }: Key, a: Row, b: Row): number {
  const [left, right] = [of(a), of(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return descending ? compare(right, left) : compare(left, right);
}

function entityKey(type: string, order: unknown, direction: unknown): Key {
  const of = keyOf(type, String(order));
  return { of: ({ entity }) => of(entity), descending: direction === 'DESC' };
}

function tieKey(properties: string, order: unknown, direction: unknown): Key {
  const of = keyOf(properties, String(order));
  return { of: ({ tie }) => (tie ? of(tie) : null), descending: direction === 'DESC' };
}

/** `FOUNDED_ON` of an entity: names by their letters, dates by their first day, words in the order of the schema. */
function keyOf(type: string, order: string): (subject: Entity | Tie) => string | number | null {
  const [name, field] = [...plainFieldsOf(type)].find(([each]) => upperCase(each) === order) ?? [];
  if (name === undefined || !field) throw new Error(`oracle: ${type} has no order ${order}`);
  const words = wordsOf(field.type);
  return (subject) => {
    const value = valueUnder(subject, name);
    if (value === null || typeof value === 'object') return null;
    if (name === 'name') return nameOrder(String(value));
    if (field.type === 'PartialDate') return spanOf(String(value)).first;
    return words ? words.indexOf(String(value)) : value;
  };
}
