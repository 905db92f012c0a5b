import type { GraphStore, Parameter, Row } from '../graph/store.js';
import { batches } from './batches.js';
import type { EntityState, TieEnd, TieState } from './records.js';
import type { Shapes } from './shape.js';
import { toProperties } from './values.js';

/** How the graph is now, as far as it is asked. */
export interface Present {
  entities(ids: Iterable<string>): Promise<Map<string, EntityState>>;
  tiesBetween(type: string, pairs: Iterable<{ readonly from: string; readonly to: string }>): Promise<TieState[]>;
  tiesAt(type: string, end: TieEnd, ids: Iterable<string>): Promise<TieState[]>;
  tiesById(ids: Iterable<string>): Promise<TieState[]>;
  /** The ties at these entities, each told of both its ends. */
  tiesOf(ids: Iterable<string>): AsyncIterable<Touching>;
  /** The ties that hold one of these ids in a property. */
  tiesNaming(property: string, ids: readonly string[]): AsyncIterable<Touching>;
  /** Who holds these numbers of registers, by number. */
  holders(keys: Iterable<string>): Promise<Map<string, string>>;
}

/** An entity, and the id of a tie that has to do with it. */
export interface Touching {
  readonly entity: string;
  readonly tie: string;
}

const MANY = 20_000;

const TIE = 'RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties';

/** The ties at one end, from the node whose id is known: the embedded engine starts where a pattern starts. */
const AT_END: Readonly<Record<'from' | 'to', (type?: string) => string>> = {
  from: (type) => `(a:Entity {id: id})-[r${ofType(type)}]->(b:Entity)`,
  to: (type) => `(b:Entity {id: id})<-[r${ofType(type)}]-(a:Entity)`,
};

function ofType(type: string | undefined): string {
  return type === undefined ? '' : `:${type}`;
}

export function presentIn(store: GraphStore, shapes: Shapes): Present {
  const readAll = async <T>(cypher: string, rows: Iterable<Parameter>, read: (row: Row) => T): Promise<T[]> => {
    const found: T[][] = [];
    for (const batch of batches(rows)) found.push((await store.query(cypher, { rows: batch })).map(read));
    return found.flat();
  };
  const toTie = tieReader(shapes);

  return {
    entities: async (ids) => {
      const entities = await readAll(
        'UNWIND $rows AS id MATCH (n:Entity {id: id}) RETURN id, labels(n) AS labels, properties(n) AS properties',
        ids,
        (row) => [String(row.id), toEntity(row, shapes)] as const,
      );
      return new Map(entities);
    },
    tiesBetween: (type, pairs) =>
      readAll(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${type}]->(b:Entity {id: row.to}) ${TIE}`,
        [...pairs].map(({ from, to }) => ({ from, to })),
        toTie,
      ),
    tiesAt: async (type, end, ids) => {
      const wanted = [...ids];
      const ends = end === 'either' ? (['from', 'to'] as const) : [end];
      const found: TieState[][] = [];
      for (const at of ends)
        found.push(await readAll(`UNWIND $rows AS id MATCH ${AT_END[at](type)} ${TIE}`, wanted, toTie));
      return found.flat();
    },
    tiesById: async (ids) => {
      const found: Row[][] = [];
      // No index knows the ids of ties: each statement looks through all of them.
      for (const batch of batches(ids, MANY))
        found.push(await store.query(`MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IN $rows ${TIE}`, { rows: batch }));
      return found.flat().map(toTie);
    },
    async *tiesOf(ids) {
      for (const rows of batches(ids))
        for (const at of ['from', 'to'] as const)
          for (const { entity, tie } of await store.query(
            `UNWIND $rows AS id MATCH ${AT_END[at]()} RETURN id AS entity, r.id AS tie`,
            { rows },
          ))
            yield { entity: String(entity), tie: String(tie) };
    },
    async *tiesNaming(property, ids) {
      for (const rows of batches(ids, MANY))
        for (const { entity, tie } of await store.query(
          `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.${property} IN $rows RETURN r.${property} AS entity, r.id AS tie`,
          { rows },
        ))
          yield { entity: String(entity), tie: String(tie) };
    },
    holders: async (keys) => {
      const held = await readAll(
        'UNWIND $rows AS key MATCH (i:Identifier {key: key})-[:IDENTIFIES]->(n:Entity) RETURN key, n.id AS id',
        keys,
        (row) => [String(row.key), String(row.id)] as const,
      );
      return new Map(held);
    },
  };
}

function toEntity({ id, labels, properties }: Row, { entities }: Shapes): EntityState {
  const type = Array.isArray(labels) ? labels.map(String).find((label) => entities.has(label)) : undefined;
  const shape = type === undefined ? undefined : entities.get(type);
  if (type === undefined || !shape)
    throw new TypeError(`the graph holds ${String(id)}, of a type that the model lacks`);
  return { type, properties: toProperties(properties, shape.properties) };
}

function tieReader({ ties }: Shapes): (row: Row) => TieState {
  return (row) => {
    const type = String(row.type);
    const shape = ties.get(type);
    if (!shape) throw new TypeError(`the graph holds a tie of type ${type}, which the model lacks`);
    return {
      id: String(row.id),
      type,
      from: String(row.from),
      to: String(row.to),
      properties: toProperties(row.properties, shape.properties),
    };
  };
}
