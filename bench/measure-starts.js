import { setTimeout as sleep } from 'node:timers/promises';
import { round } from './measure-rounds.js';
import { residentMegabytes, startServer } from './servers.js';
import { median } from './statistics.js';

/** After which a server that nobody asks has settled. */
const SETTLE_MS = 2_000;

/**
 * How long each candidate takes from its start to its first answer, and what memory it holds while idle.
 *
 * @returns {Promise<Record<string, { seconds: number, megabytes: number }>>} by the candidate's key
 */
export async function measureStarts(candidates, graphOf, pace) {
  const starts = new Map(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round < pace.starts; round += 1)
    for (const [candidate, measured] of starts) {
      const server = await startServer(candidate, await graphOf(candidate));
      await sleep(SETTLE_MS);
      measured.push({ seconds: server.startSeconds, megabytes: residentMegabytes(server.pid) });
      await server.stop();
    }
  return Object.fromEntries(
    [...starts].map(([{ key }, measured]) => {
      const middle = (name) => round(median(measured.map((each) => each[name])));
      return [key, { seconds: middle('seconds'), megabytes: middle('megabytes') }];
    }),
  );
}
