import { Random } from '../scripts/estuary/random.js';
import { closedLoop } from './load/closed-loop.js';
import { openLoop } from './load/open-loop.js';
import { refuseFailures, round } from './measure-rounds.js';
import { median, quantile, spread } from './statistics.js';

const CHEAP = 'byId';
const DEEP = 'fourHops';
/** Nine cheap reads to one of four hops. */
const CHEAP_OF_TEN = 9;
const CONNECTIONS = 16;
/** Who is held to it, and who answers the same on its own. */
const ASKED = ['U', 'R1', 'E'];
/** How busy a server is kept, of the most that it answers of the mix. */
const SHARE = 0.6;

/**
 * How long cheap reads take while deep ones are under way too, at a rate that the server can bear, against how long they
 * take when they come alone, as often.
 *
 * @returns {Promise<Record<string, { most: number, alone: number, mixed: number, ratio: number, spread: number }>>} by
 *   the candidate's key: the most of the mix that it answers a second, the cheap reads' p99 in ms alone and mixed (medians
 *   over the rounds), and what one is of the other
 */
export async function measureMix({ servers, pools, pace }) {
  const [cheap, deep] = [pools.get(CHEAP), pools.get(DEEP)];
  const asked = [...servers].filter(([{ key }]) => ASKED.includes(key));
  const runs = asked.flatMap(([candidate, { port }]) => {
    const [some, others] = [cheap?.get(candidate.key), deep?.get(candidate.key)];
    return some && others ? [{ candidate, port, cheap: some, mix: mixOf(some, others), rounds: [] }] : [];
  });
  for (const run of runs) {
    const load = { port: run.port, requests: run.mix.requests, connections: CONNECTIONS, seconds: pace.mixSeconds };
    const most = await closedLoop(load);
    refuseFailures(run.candidate, most);
    run.most = most.perSecond;
  }
  for (let number = 0; number < pace.rounds; number += 1)
    for (const run of runs) run.rounds.push(await measureRound(run, number, pace.mixSeconds));

  return Object.fromEntries(
    runs.map(({ candidate, most, rounds }) => {
      const [alone, mixed] = ['alone', 'mixed'].map((name) => median(rounds.map((each) => each[name])));
      return [
        candidate.key,
        {
          most: round(most),
          alone: round(alone),
          mixed: round(mixed),
          ratio: round(mixed / alone),
          spread: round(spread(rounds.map(({ alone, mixed }) => mixed / alone))),
        },
      ];
    }),
  );
}

async function measureRound({ candidate, port, cheap, mix, most }, number, seconds) {
  const perSecond = most * SHARE;
  const load = { port, seconds, random: new Random(`mix/${number}`) };
  const alone = await openLoop({ ...load, requests: cheap, perSecond: (perSecond * CHEAP_OF_TEN) / 10 });
  const mixed = await openLoop({ ...load, requests: mix.requests, perSecond });
  refuseFailures(candidate, alone);
  refuseFailures(candidate, mixed);
  const ofCheap = mixed.latencies.filter((_, index) => mix.isCheap[index % mix.isCheap.length]);
  return { alone: quantile(alone.latencies.sort(), 0.99), mixed: quantile(ofCheap.sort(), 0.99) };
}

/** In each ten, the deep one at a place drawn by chance. */
function mixOf(cheap, deep) {
  const random = new Random('mix');
  const requests = [];
  const isCheap = [];
  for (let ten = 0; ten < cheap.length / CHEAP_OF_TEN; ten += 1) {
    const at = random.int(0, CHEAP_OF_TEN);
    for (let place = 0; place <= CHEAP_OF_TEN; place += 1) {
      isCheap.push(place !== at);
      requests.push(place === at ? deep[ten % deep.length] : cheap[requests.length % cheap.length]);
    }
  }
  return { requests, isCheap };
}
