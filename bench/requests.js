import { inspect, isDeepStrictEqual } from 'node:util';
import { Random } from '../scripts/estuary/random.js';
import { requestBytes } from './load/connection.js';

/**
 * How many different requests an operation is asked with, so that no two under way are alike: far more than connections.
 * A small city has fewer to draw.
 */
const POOL = 1_000;
const DRAWS = 5 * POOL;
/** How many of them are compared, all through. */
const COMPARED = 40;

/**
 * Draws what an operation is asked with, checks that all candidates answer it alike, and gives each one's requests.
 *
 * @returns {Promise<Map<string, Buffer[]>>} by the candidate's key
 */
export async function prepareRequests(operation, servers, world) {
  const pool = draw(operation, world);
  const prepared = await prepare(operation, servers);
  const asking = [...servers].filter(([candidate]) => candidate.knows(operation));
  await askOnce(operation, asking, pool[0], prepared);
  for (const drawn of pool.slice(0, COMPARED)) await compare(operation, asking, drawn, prepared);
  return new Map(
    asking.map(([candidate, { port }]) => [
      candidate.key,
      pool.map((drawn) => requestBytes({ port, ...candidate.ask(operation, drawn, prepared) })),
    ]),
  );
}

function draw({ name, draw: drawOne }, world) {
  const random = new Random(name);
  const pool = new Map();
  for (let draws = 0; draws < DRAWS && pool.size < POOL; draws += 1) {
    const drawn = drawOne(world, random);
    pool.set(JSON.stringify(drawn), drawn);
  }
  return [...pool.values()];
}

/** What has to be known of the graph beforehand is asked of the product, whichever graph it is on: it is the same. */
async function prepare({ atlas }, servers) {
  const [, server] = [...servers].find(([{ script }]) => script[0].endsWith('main.js')) ?? [];
  if (!atlas.prepare || !server) return null;
  return atlas.prepare(async (query, variables) => {
    const { data } = await server.ask({ path: '/graphql', body: { query, variables } });
    return data;
  });
}

/** The first time Neo4j plans the statement, which a server that has just started does slowly: some run out of patience. */
async function askOnce(operation, asking, drawn, prepared) {
  for (const [candidate, server] of asking)
    await server.ask(candidate.ask(operation, drawn, prepared)).catch(() => undefined);
}

async function compare(operation, asking, drawn, prepared) {
  const [first, ...others] = await Promise.all(
    asking.map(async ([candidate, server]) => {
      const { data } = await server.ask(candidate.ask(operation, drawn, prepared));
      return { key: candidate.key, answer: candidate.answer(operation, data) };
    }),
  );
  for (const other of others) {
    const place = firstDifference(first.answer, other.answer);
    if (place)
      throw new Disagreement(`${operation.name} ${JSON.stringify(drawn)}, ${first.key} and ${other.key} ${place}`);
  }
}

/** Two candidates answer one question differently: nothing is worth measuring then. */
export class Disagreement extends Error {}

/** Where two answers part, and what stands there; null when they are the same. */
function firstDifference(one, other, path = 'answer') {
  if (isDeepStrictEqual(one, other)) return null;
  const both = [one, other].every((value) => typeof value === 'object' && value !== null);
  const keys = both ? new Set([...Object.keys(one), ...Object.keys(other)]) : [];
  for (const key of keys) {
    const place = firstDifference(one[key], other[key], `${path}.${key}`);
    if (place) return place;
  }
  return `at ${path}: ${inspect(one)}, ${inspect(other)}`;
}
