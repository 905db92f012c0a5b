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
 * @returns {Promise<Record<string, Record<string, { alone: Counts, atOnce: Counts, together: Together | null }>>>} by
 *   operation, then by candidate; `together` at sixteen, for Atlas alone
 * @typedef {{ keysARead: number, listsARead: number }} Together
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
        const alone = await count(ONE);
        const before = await sharing(server);
        const atOnce = await count(MANY);
        const together = before && sharedSince(before, await sharing(server));
        counted[operation.name][candidate.key] = { alone, atOnce, together };
      }
    } finally {
      await server.stop();
      counter.close();
    }
  }
  return counted;
}

/** What Atlas counts of what it shares; null for who serves no such figures. */
async function sharing({ port }) {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => null);
  const text = response?.ok ? await response.text() : '';
  const counter = (name) => Number(new RegExp(`^atlas_${name}_total (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const counts = {
    ...{ batches: counter('gather_batches'), keys: counter('gather_keys') },
    ...{ read: counter('lists_read'), asked: counter('lists_asked') },
  };
  return Number.isNaN(counts.batches) ? null : counts;
}

/** How many keys came together in a read, and how many lists were answered by one; 0 where there were none. */
function sharedSince(before, after) {
  const grown = (name) => after[name] - before[name];
  const each = (all, reads) => (grown(reads) > 0 ? round(grown(all) / grown(reads)) : 0);
  return { keysARead: each('keys', 'batches'), listsARead: each('asked', 'read') };
}

async function countDuring(counter, work) {
  const before = counter.counts();
  const { answered } = await work();
  const after = counter.counts();
  const each = (name) => round((after[name] - before[name]) / answered);
  return { statements: each('statements'), answerBytes: each('answerBytes') };
}
