/**
 * `npm run bench:growth [-- --ties 1000,10000]`: how long one request takes on regions of a thousand to a million ties, all
 * else alike, on both engines. Prints medians and exponents; a whole run writes `bench/growth.json` and the plot of
 * docs/performance.md. The largest region takes some minutes to write.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { CANDIDATES } from './candidates.js';
import { makeRegion, REGIONS } from './data/region.js';
import { fill } from './data/sets.js';
import { readWorld } from './data/world.js';
import { closedLoop } from './load/closed-loop.js';
import { load, machine } from './machine.js';
import { round } from './measure-rounds.js';
import { OPERATIONS } from './operations/operations.js';
import { plot } from './plot.js';
import { prepareRequests } from './requests.js';
import { freePort, startServer } from './servers.js';
import { median, quantile } from './statistics.js';

const TIES = [1_000, 10_000, 100_000, 1_000_000];
/** What the region of all alike has at its full size, about. */
const TIES_OF_REGION = 80_000;
const ASKED = ['byId', 'list', 'twoHops', 'fourHops', 'acrossTie', 'edges', 'deepPage'];
const ROUNDS = 5;
const SECONDS = 1;
const ENGINES = { U: 'Neo4j', E: 'embedded' };
const HEAP = '2g';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

async function main() {
  const { values } = parseArgs({ options: { ties: { type: 'string' } } });
  const sizes = values.ties?.split(',').map(Number) ?? TIES;
  const operations = OPERATIONS.filter(({ name }) => ASKED.includes(name));
  console.log(JSON.stringify(machine()), `load ${load().toFixed(1)}`);
  /** By engine and operation: the median latency at each size, ms. */
  const found = Object.fromEntries(
    Object.keys(ENGINES).map((key) => [key, Object.fromEntries(operations.map(({ name }) => [name, []]))]),
  );
  for (const ties of sizes) {
    for (const [key, latencies] of Object.entries(await measure(ties, operations)))
      for (const [name, latency] of Object.entries(latencies)) found[key][name].push(latency);
  }
  const engines = Object.entries(ENGINES).map(([key, title]) => ({
    title,
    lines: operations.map(({ name, title: about }) => ({
      title: about,
      values: found[key][name],
      exponent: exponentOf(sizes, found[key][name]),
    })),
  }));
  print(sizes, engines);
  if (values.ties) return;
  await writeFile(file('growth.json'), `${JSON.stringify({ machine: machine(), sizes, engines }, null, 2)}\n`);
  await writeFile(file('../docs/growth.svg'), plot(sizes, engines));
}

/** The median latency of each operation on both engines, one request at a time. */
async function measure(ties, operations) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-growth-'));
  const neo4j = await startNeo4j({
    home: join(folder, 'neo4j'),
    port: await freePort(),
    password: 'bench-growth',
    heap: HEAP,
  });
  const embedded = join(folder, 'embedded');
  const servers = new Map();
  try {
    const region = regionOf(ties);
    console.error(`growth: ${region.entities.length} entities, ${region.ties.length} ties`);
    const world = await written(await openNeo4j(neo4j), region);
    await written(await openEmbedded(embedded), region);
    const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = neo4j;
    const graphs = { U: { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD }, E: { ATLAS_DATA: embedded } };
    for (const candidate of CANDIDATES.filter(({ key }) => key in ENGINES))
      servers.set(candidate, await startServer(candidate, graphs[candidate.key]));
    const latencies = Object.fromEntries(Object.keys(ENGINES).map((key) => [key, {}]));
    for (const operation of operations) {
      const requests = await prepareRequests(operation, servers, world);
      for (const [{ key }, latency] of await latenciesOf(servers, requests)) latencies[key][operation.name] = latency;
    }
    return latencies;
  } finally {
    for (const server of servers.values()) await server.stop();
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All alike but in size: as many ties a player, whatever the size. */
function regionOf(ties) {
  const { skew, size } = REGIONS.uniform;
  const scaled = Object.entries(size).map(([name, count]) => [name, Math.ceil((count * ties) / TIES_OF_REGION)]);
  return makeRegion(`growth/${ties}`, { skew, size: Object.fromEntries(scaled) });
}

async function written(store, region) {
  try {
    await fill(store, 'growth', region);
    return await readWorld(store);
  } finally {
    await store.close();
  }
}

/** Engine by engine, round by round; the first round warms up. */
async function latenciesOf(servers, requests) {
  const rounds = new Map([...servers.keys()].map((candidate) => [candidate, []]));
  for (let number = 0; number <= ROUNDS; number += 1)
    for (const [candidate, { port }] of servers) {
      const asked = { port, requests: requests.get(candidate.key), connections: 1, seconds: SECONDS };
      const { latencies, failed } = await closedLoop(asked);
      if (failed > 0) throw new Error(`${candidate.title} answered ${failed} requests with an error`);
      if (number > 0) rounds.get(candidate).push(quantile(latencies, 0.5));
    }
  return [...rounds].map(([candidate, found]) => [candidate, round(median(found))]);
}

/** The slope of latency over ties, both as logarithms: 0 is flat, 1 is in proportion. */
function exponentOf(sizes, values) {
  const [xs, ys] = [sizes, values].map((all) => all.map(Math.log));
  const mean = (all) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const rise = xs.reduce((sum, each, index) => sum + (each - x) * (ys[index] - y), 0);
  return round(rise / xs.reduce((sum, each) => sum + (each - x) ** 2, 0));
}

function print(sizes, engines) {
  for (const { title, lines } of engines) {
    console.log(`\n${title}, ms at ${sizes.map((ties) => ties.toLocaleString('en')).join(', ')} ties; exponent`);
    for (const { title: about, values, exponent } of lines)
      console.log(`${about}: ${values.map((value) => value.toFixed(2)).join(', ')}; ${exponent.toFixed(2)}`);
  }
}

await main();
