import { closedLoop } from './load/closed-loop.js';
import { round } from './measure-rounds.js';
import { prepareRequests } from './requests.js';
import { startServer } from './servers.js';
import { countStatements } from './statements.js';

const ONE = { connections: 1, seconds: 0.5 };
const MANY = { connections: 16, seconds: 1 };

/**
 * What a request costs in statements and bytes of answers from Neo4j, one at a time and sixteen at once: fewer than one
 * statement says that reads were gathered or shared. Counted apart, for what counts stands in the way.
 *
 * @returns {Promise<Record<string, Record<string, { alone: Counts, atOnce: Counts }>>>} by operation, then by candidate
 * @typedef {{ statements: number, answerBytes: number }} Counts a request
 */
export async function countRequests({ candidates, operations, world, graphOf, neo4j }) {
  const counted = Object.fromEntries(operations.map(({ name }) => [name, {}]));
  for (const candidate of candidates.filter(({ graph }) => graph === 'neo4j')) {
    const counter = await countStatements(neo4j.uri);
    const server = await startServer(candidate, { ...(await graphOf(candidate)), NEO4J_URI: counter.uri });
    try {
      for (const operation of operations.filter(candidate.knows)) {
        const requests = await prepareRequests(operation, new Map([[candidate, server]]), world);
        const load = { port: server.port, requests: requests.get(candidate.key) };
        const count = (shape) => countDuring(counter, () => closedLoop({ ...load, ...shape }));
        counted[operation.name][candidate.key] = { alone: await count(ONE), atOnce: await count(MANY) };
      }
    } finally {
      await server.stop();
      counter.close();
    }
  }
  return counted;
}

async function countDuring(counter, work) {
  const before = counter.counts();
  const { answered } = await work();
  const after = counter.counts();
  const each = (name) => round((after[name] - before[name]) / answered);
  return { statements: each('statements'), answerBytes: each('answerBytes') };
}
