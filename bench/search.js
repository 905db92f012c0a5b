/**
 * `npm run bench:search`: how long the index of names takes to make, to change and to answer, and what memory it holds,
 * in this process. Ends with 1 when it misses its aim.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TextIndex } from '../dist/search/text-index.js';
import { Random } from '../scripts/estuary/random.js';
import { findable } from './data/names.js';
import { quantile } from './statistics.js';

const ENTITIES = 100_000;
const ASKED = 2_000;
const WARM_UP = 200;
/** What 95 of 100 searches are to take at most. */
const AIM_MS = 10;
const MEGABYTE = 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** How people type a name. */
const WAYS = {
  'an error in it': (random, name) => withError(random, name),
  'its beginning': (random, name) => name.slice(0, random.int(1, 8)),
  'the name itself': (_, name) => name,
};

function withError(random, name) {
  const letters = Array.from(name);
  const at = random.int(0, letters.length - 1);
  letters.splice(at, random.int(0, 1), ...(random.chance(0.7) ? [random.pick([...'aeinorst'])] : []));
  return letters.join('');
}

function memory() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

/** How many milliseconds some work takes. */
function timed(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const random = new Random('searches');
const entities = findable(ENTITIES);
const before = memory();
const index = new TextIndex();
const made = timed(() => {
  for (const entity of entities) index.put(entity);
});
const megabytes = memory() - before;
const changed = timed(() => {
  for (const entity of random.sample(entities.slice(0, ASKED), ASKED / 10)) index.put({ ...entity });
});
console.log(`${ENTITIES} entities: made in ${(made / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
console.log(`a change of one: ${(changed / (ASKED / 10)).toFixed(2)} ms`);

const all = Object.entries(WAYS).flatMap(([way, type]) => {
  const typed = Array.from({ length: ASKED + WARM_UP }, () => type(random, random.pick(entities).texts[0].text));
  const took = typed.map((text, number) => {
    const visibility = number % 2 ? 'STAFF' : 'PUBLIC';
    return timed(() => index.find({ text, visibility, types: null, first: 20 }));
  });
  const counted = took.slice(WARM_UP);
  console.log(`${way}: ${quantiles(counted)}`);
  return counted;
});
console.log(`all: ${quantiles(all)} (aim: p95 below ${AIM_MS} ms)`);
process.exitCode = Number(quantile(all.toSorted(byNumber), 0.95) >= AIM_MS);

function quantiles(values) {
  const sorted = values.toSorted(byNumber);
  return [50, 95, 99].map((share) => `p${share} ${quantile(sorted, share / 100).toFixed(1)} ms`).join(', ');
}

function byNumber(a, b) {
  return a - b;
}
