import { GraphError, type Run } from '../store.js';

export async function defineUnique(define: Run, label: string, property: string): Promise<void> {
  if (!(await isUnique(define, label, property))) {
    await refuseDuplicates(define, label, property);
    await define(`CREATE CONSTRAINT ${label}_${property}_unique FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`);
  }
  // A constraint without an index is checked by reading every node of the label.
  await defineIndex(define, label, property);
}

export async function defineIndex(define: Run, label: string, property: string): Promise<void> {
  await define(`CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
}

async function isUnique(define: Run, label: string, property: string): Promise<boolean> {
  const constraints = await define('SHOW CONSTRAINTS');
  return constraints.some((row) => row.type === 'UNIQUE' && row.label === label && row.properties === property);
}

/** The engine itself accepts a constraint that the graph breaks already. */
async function refuseDuplicates(define: Run, label: string, property: string): Promise<void> {
  const [duplicate] = await define(
    `MATCH (n:${label}) WHERE n.${property} IS NOT NULL
     WITH n.${property} AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1`,
  );
  if (duplicate)
    throw new GraphError('CONFLICT', `${label} nodes share a value of ${property}: make it unique before set-up`);
}
