import type { Row } from '../store.js';

/** Populating an index of a large label takes a while, once. */
const POPULATION_SECONDS = 600;

export interface Schema {
  readonly unique: (label: string, property: string) => Promise<void>;
  readonly index: (label: string, property: string) => Promise<void>;
}

/** Defines keys that are missing; what there is, it asks once. */
export function neo4jSchema(run: (statement: string) => Promise<Row[]>): Schema {
  let known: Promise<Set<string>> | undefined;

  const define = async (key: string, statement: string): Promise<void> => {
    known ??= readKeys(run);
    const keys = await known;
    if (keys.has(key)) return;
    await run(statement);
    await run(`CALL db.awaitIndexes(${POPULATION_SECONDS})`);
    keys.add(key);
  };

  return {
    unique: (label, property) =>
      define(
        keyOf([label], [property], true),
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      ),
    index: (label, property) =>
      define(
        keyOf([label], [property], false),
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
      ),
  };
}

async function readKeys(run: (statement: string) => Promise<Row[]>): Promise<Set<string>> {
  const rows = await run(
    `SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint, state WHERE type = 'RANGE' AND state = 'ONLINE'
     RETURN labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS unique`,
  );
  return new Set(rows.map(({ labels, properties, unique }) => keyOf(labels, properties, unique === true)));
}

function keyOf(labels: unknown, properties: unknown, unique: boolean): string {
  return JSON.stringify([labels, properties, unique]);
}
