import { Random } from '../scripts/estuary/random.js';
import { closedLoop } from './load/closed-loop.js';
import { cpuMs } from './servers.js';
import { median, quantile, spread } from './statistics.js';

/** The longest that the requests under way may take once a round is over; who would take longer is not asked. */
const PATIENCE_SECONDS = 20;
const WARM_UP_CONNECTIONS = 16;
/** What is measured aside, too. */
export const MANY = [16];

/**
 * Measures one operation: round by round, the candidates one after the other in an order of chance, at each number of
 * connections.
 *
 * @typedef {object} Figures medians over the rounds
 * @property {number} perSecond requests answered
 * @property {number} spread of the rounds' `perSecond`: interquartile range over median
 * @property {number} p50 latency, ms
 * @property {number} p99 latency, ms
 * @property {number} p99Spread of the rounds' `p99`, likewise
 * @property {number} cpu processor time of the server a request, ms
 * @property {number} neo4jCpu processor time of Neo4j a request, ms; 0 for who does not use it
 *
 * @returns {Promise<Record<string, Record<number, Figures | null>>>} by the candidate's key and the number of
 *   connections; null where it takes too long to be asked
 */
export async function measureRounds({ servers, requests, connections, neo4jPid, pace }) {
  const asked = [...servers].filter(([{ key }]) => requests.has(key));
  const runs = [];
  for (const [candidate, server] of asked) {
    const load = { port: server.port, requests: requests.get(candidate.key) };
    const warmUp = await closedLoop({ ...load, connections: WARM_UP_CONNECTIONS, seconds: pace.warmUpSeconds });
    refuseFailures(candidate, warmUp);
    for (const count of candidate.isAside ? MANY : connections)
      runs.push({ candidate, server, load, count, isSlow: count / warmUp.perSecond > PATIENCE_SECONDS, rounds: [] });
  }
  const nexts = new Map(asked.map(([candidate]) => [candidate, 0]));
  for (let round = 0; round < pace.rounds; round += 1)
    // Nobody always comes after the same one, which may leave work behind.
    for (const run of new Random(`round/${round}`).sample(runs, runs.length)) {
      if (run.isSlow) continue;
      const { candidate, server, load, count, rounds } = run;
      const before = [cpuMs(server.pid), cpuMs(neo4jPid)];
      const from = nexts.get(candidate);
      const measured = await closedLoop({ ...load, connections: count, seconds: pace.seconds, from });
      refuseFailures(candidate, measured);
      nexts.set(candidate, measured.next);
      const [cpu, neo4jCpu] = [cpuMs(server.pid) - before[0], cpuMs(neo4jPid) - before[1]];
      rounds.push({
        perSecond: measured.perSecond,
        p50: quantile(measured.latencies, 0.5),
        p99: quantile(measured.latencies, 0.99),
        cpu: cpu / measured.answered,
        neo4jCpu: candidate.graph === 'neo4j' ? neo4jCpu / measured.answered : 0,
      });
    }
  const figures = {};
  for (const { candidate, count, rounds } of runs) {
    figures[candidate.key] ??= {};
    figures[candidate.key][count] = rounds.length ? figuresOf(rounds) : null;
  }
  return figures;
}

function figuresOf(rounds) {
  const middle = (name) => round(median(rounds.map((each) => each[name])));
  return {
    perSecond: middle('perSecond'),
    spread: round(spread(rounds.map(({ perSecond }) => perSecond))),
    p50: middle('p50'),
    p99: middle('p99'),
    p99Spread: round(spread(rounds.map(({ p99 }) => p99))),
    cpu: middle('cpu'),
    neo4jCpu: middle('neo4jCpu'),
  };
}

export function refuseFailures({ title }, { failed }) {
  if (failed > 0) throw new Error(`${title} answered ${failed} requests with an error`);
}

/** Three digits after the point are more than any figure here is worth. */
export function round(value) {
  return Math.round(value * 1_000) / 1_000;
}
