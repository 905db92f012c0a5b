import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { countRequests } from './count-requests.js';
import { DATA_SETS } from './data/sets.js';
import { readWorld } from './data/world.js';
import { load } from './machine.js';
import { measureMix } from './measure-mix.js';
import { MANY, measureRounds } from './measure-rounds.js';
import { measureStarts } from './measure-starts.js';
import { prepareRequests } from './requests.js';
import { freePort, startServer } from './servers.js';

/** The set on which everything is measured; on the others, how much each candidate answers at sixteen connections. */
const MAIN = 'main';
/** So few different requests that clients ask for the same again and again, as the front page of a site does. */
const REPEATED = 20;
const KEEPING = ['UC', 'EC', 'R1'];

/**
 * Fills a Neo4j and an embedded graph with a data set, starts the candidates, and measures them.
 *
 * @param {string} name of the data set
 * @param {ReturnType<typeof import('./options.js').readOptions>} options
 * @param {string} folder for the graphs
 */
export async function measureSet(name, { candidates: all, operations, connections, pace }, folder) {
  const { fill } = DATA_SETS[name];
  const isMain = name === MAIN;
  const candidates = all.filter(({ isAside }) => isMain || !isAside);
  const neo4j = await startNeo4j({ home: join(folder, 'neo4j'), port: await freePort(), password: 'bench-bench' });
  const servers = new Map();
  try {
    const graphOf = await fillGraphs(neo4j, join(folder, 'embedded'), fill);
    const world = await withStore(await openNeo4j(neo4j), readWorld);
    const result = { load: [load()], operations: {} };
    if (isMain) result.starts = await measureStarts(candidates, graphOf, pace);
    for (const candidate of candidates) servers.set(candidate, await startServer(candidate, await graphOf(candidate)));

    const pools = new Map();
    const measure = (requests, counts) =>
      measureRounds({ servers, requests, connections: counts, neo4jPid: neo4j.pid, pace });
    for (const operation of operations) {
      console.error(`bench: ${name}: ${operation.title}`);
      const requests = await prepareRequests(operation, servers, world);
      pools.set(operation.name, requests);
      const measured = { title: operation.title, candidates: await measure(requests, isMain ? connections : MANY) };
      if (isMain) measured.repeats = await measure(repeated(requests), MANY);
      result.operations[operation.name] = measured;
    }
    if (isMain) result.mix = await measureMix({ servers, pools, pace });
    for (const server of servers.values()) await server.stop();
    servers.clear();
    if (isMain) result.statements = await countRequests({ candidates, operations, world, graphOf, neo4j });
    result.load.push(load());
    return result;
  } finally {
    for (const server of servers.values()) await server.stop();
    await neo4j.stop();
  }
}

/** Few requests again and again, to who keeps answers and who is held against them. */
function repeated(requests) {
  return new Map(
    [...requests].flatMap(([key, pool]) => (KEEPING.includes(key) ? [[key, pool.slice(0, REPEATED)]] : [])),
  );
}

/**
 * Fills both graphs.
 *
 * @returns {Promise<(candidate: import('./candidates.js').Candidate) => Promise<Record<string, string>>>} the variables that
 *   lead a candidate to its graph; an embedded one is a copy of its own, for only one process can have it open
 */
async function fillGraphs(neo4j, embedded, fill) {
  await withStore(await openNeo4j(neo4j), fill);
  await nameIndex(neo4j);
  await withStore(await openEmbedded(embedded), fill);
  return async ({ key, graph }) => {
    if (graph === 'neo4j') return { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
    const own = `${embedded}-${key}`;
    await cp(embedded, own, { recursive: true });
    return { ATLAS_DATA: own };
  };
}

/** What names are searched by where that is written by hand. */
async function nameIndex({ uri, user, password }) {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password));
  await driver.executeQuery(
    `CREATE FULLTEXT INDEX names FOR (n:Organisation|Person|Project|Programme|Partnership|Event) ON EACH [n.name]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  );
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  await driver.close();
}

async function withStore(store, work) {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
