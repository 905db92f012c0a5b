import { MARKER_KEY, readMarker } from './marker.js';
import { Connection, type Neo4jOptions } from './neo4j/connection.js';
import { Lists } from './neo4j/lists.js';
import { define, INDEX, UNIQUE } from './neo4j/schema.js';
import { toCells, toRow } from './neo4j/values.js';
import { isFlatList, type RunRows, readComposed } from './read.js';
import { GraphError, type GraphStore, type Key, type Observe, type Run } from './store.js';
import { Turns } from './turns.js';

export type { Neo4jOptions, Timeouts } from './neo4j/connection.js';

/** Opens a graph on a Neo4j server or cluster, having seen that it answers, lets us in and is recent enough. */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  const connection = new Connection(options);
  try {
    const store = neo4jStore(connection, versionOf(await connection.agent()));
    // Only a statement shows that the database is there and that we may ask it.
    await store.health();
    return store;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** `Neo4j/5.26.25` → `5.26.25`. Throws WRONG_VERSION for a server that is too old, or is not Neo4j. */
export function versionOf(agent: string): string {
  const [, version, major, minor] = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  if (version && Number(major) + Number(minor) / 100 >= 5.26) return version;
  const found = agent.replace('/', ' ') || 'something else';
  throw new GraphError('WRONG_VERSION', `Atlas needs Neo4j 5.26 or later and found ${found}: upgrade the server`);
}

/** Setting a property, even to what it is, locks the node: writers of all processes take turns. */
const LOCK_MARKER = `MATCH (a:Atlas {key: '${MARKER_KEY}'}) SET a.key = a.key`;

function neo4jStore(connection: Connection, version: string): GraphStore {
  const { address, timeouts } = connection;
  const turns = new Turns();
  const ask: Run = async (cypher, parameters) => (await connection.read(timeouts.query, cypher, parameters)).map(toRow);
  const reading =
    (timeout: number): GraphStore['ask'] =>
    (cypher, parameters, observe) =>
      turns.atOnce(async () => (await connection.read(timeout, cypher, parameters, observe)).map(toRow));
  const rows =
    (observe?: Observe): RunRows =>
    async (cypher, parameters) =>
      (await connection.read(timeouts.read, cypher, parameters, observe)).map(toCells);
  const lists = new Lists(rows());
  const query = reading(timeouts.query);
  const index = (keys: readonly Key[]) => turns.inTurn(() => define(INDEX, keys, ask, connection.write));

  return {
    description: `Neo4j ${version} at ${address.server}`,
    changesOnlyHere: false,
    findsFirst: false,
    get statements() {
      return connection.statements;
    },
    get writes() {
      return turns.writes;
    },
    read: (plan, parameters, observe) =>
      turns.atOnce(() =>
        // What is observed is what a request costs alone.
        isFlatList(plan) && !observe ? lists.read(plan, parameters) : readComposed(plan, parameters, rows(observe)),
      ),
    query,
    ask: reading(timeouts.read),
    write: (work) =>
      turns.write(() =>
        connection.write(async (transaction) => {
          await transaction.run(LOCK_MARKER);
          return work(transaction);
        }),
      ),
    unique: (keys) => turns.inTurn(() => define(UNIQUE, keys, ask, connection.write)),
    index,
    sort: index,
    revision: async () => (await readMarker(query))?.revision ?? null,
    health: async () => {
      await query('RETURN 1 AS alive');
    },
    close: async () => {
      if (await turns.close()) await connection.close();
    },
  };
}
