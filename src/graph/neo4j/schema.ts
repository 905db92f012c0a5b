import type { Key, Run, Transaction } from '../store.js';
import { isOvertaken } from './failures.js';

/** Populating an index of a large label takes a while, once. */
const POPULATION_SECONDS = 600;

export interface Definition {
  readonly of: (key: Key) => string;
  /** A Cypher condition on a row of SHOW INDEXES. */
  readonly where: string;
}

export const UNIQUE: Definition = {
  of: ([label, property]) =>
    `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  where: 'owningConstraint IS NOT NULL',
};

export const INDEX: Definition = {
  of: ([label, property]) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  where: "type = 'RANGE'",
};

type Write = (work: (transaction: Transaction) => Promise<unknown>) => Promise<unknown>;

/** Defines those keys that are missing, all in one transaction, and waits until they can be used. */
export async function define(definition: Definition, keys: readonly Key[], query: Run, write: Write): Promise<void> {
  const known = await readKeys(definition, query);
  const missing = keys.filter((key) => !known.has(nameOf(key)));
  if (missing.length === 0) return;
  const create = () =>
    write(async ({ run }) => {
      for (const key of missing) await run(definition.of(key));
    });
  await create().catch((error: unknown) => (isOvertaken(error) ? create() : Promise.reject(error)));
  // Both lock labels, and what loses a deadlock is run again only in a transaction of ours.
  await write(({ run }) => run(`CALL db.awaitIndexes(${POPULATION_SECONDS})`));
}

async function readKeys({ where }: Definition, query: Run): Promise<ReadonlySet<string>> {
  const rows = await query(
    `SHOW INDEXES YIELD type, state, labelsOrTypes, properties, owningConstraint
     WHERE state = 'ONLINE' AND size(properties) = 1 AND ${where}
     RETURN labelsOrTypes[0] AS label, properties[0] AS property`,
  );
  return new Set(rows.map(({ label, property }) => nameOf([String(label), String(property)])));
}

function nameOf([label, property]: Key): string {
  return `${label}.${property}`;
}
