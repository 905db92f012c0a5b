import { GraphError, type Key, type Run } from '../store.js';

export async function defineUnique(run: Run, keys: readonly Key[]): Promise<void> {
  const constraints = await run('SHOW CONSTRAINTS');
  const isUnique = ([label, property]: Key) =>
    constraints.some((row) => row.type === 'UNIQUE' && row.label === label && row.properties === property);
  for (const key of keys) if (!isUnique(key)) await defineConstraint(run, key);
  // A constraint without an index is checked by reading every node of the label.
  await defineIndexes(run, keys);
}

export async function defineIndexes(run: Run, keys: readonly Key[]): Promise<void> {
  for (const [label, property] of keys)
    await run(`CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
}

async function defineConstraint(run: Run, [label, property]: Key): Promise<void> {
  // The engine itself accepts a constraint that the graph breaks already.
  const [duplicate] = await run(
    `MATCH (n:${label}) WHERE n.${property} IS NOT NULL
     WITH n.${property} AS value, count(*) AS times WHERE times > 1 RETURN value LIMIT 1`,
  );
  if (duplicate)
    throw new GraphError('CONFLICT', `${label} nodes share a value of ${property}: make it unique before set-up`);
  await run(`CREATE CONSTRAINT ${label}_${property}_unique FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`);
}
