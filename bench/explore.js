/**
 * `npm run bench:explore [-- --share 1] [-- --whole]`: explorations of a region of about 100,000 entities and 280,000 ties:
 * how long the projection takes to make and what memory it holds, what questions cost in its thread and asked through it,
 * and whether other work goes on meanwhile. With `--whole` the region is written into both engines first (minutes), read
 * from them, asked over HTTP with names, and held against the nearest Cypher on Neo4j. Ends with 1 when it misses an aim.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Builder } from '../dist/explore/build.js';
import { Clock } from '../dist/explore/clock.js';
import { feed } from '../dist/explore/feed.js';
import { kindsOf } from '../dist/explore/kinds.js';
import { questions } from '../dist/explore/questions.js';
import { Thread } from '../dist/explore/thread.js';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { loadModel } from '../dist/model/model.js';
import { Random } from '../scripts/estuary/random.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { CANDIDATES } from './candidates.js';
import { makeLargeRegion } from './data/large.js';
import { fill } from './data/sets.js';
import { load, machine } from './machine.js';
import { freePort, startServer } from './servers.js';
import { quantile } from './statistics.js';

const ASKED = 100;
const WARM_UP = 20;
const PAGE = 2_000;
const SCOPE = { today: '2026-01-15', period: null, certainty: 'POSSIBLE', types: null };
const NOTHING_AVOIDED = { ids: [], types: [], degreeAbove: null };
const MEGABYTE = 2 ** 20;
const AIMS = { build: 5_000, megabytes: 300, delay: 20 };
/** Whoever wants to know waits for it no longer than this. */
const PATIENCE_MS = 60_000;

/**
 * What is asked. `aim` is what 95 of 100 are to take at most, in milliseconds with messages; `graphql` asks the same over
 * HTTP, and `cypher` the nearest that a database can be asked.
 */
const KINDS = {
  'shortest path': {
    name: 'paths',
    aim: 2,
    question: (draw) => ({ from: draw(), to: draw(), maxLength: 6, first: 1, avoid: NOTHING_AVOIDED, by: 'LENGTH' }),
    graphql: ({ from, to }) => `paths(from: "${from}", to: "${to}", first: 1) { found { length nodes { id name } } }`,
    cypher: (ties) =>
      `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[:${ties}*..6]-(b))
       RETURN [n IN nodes(p) | n.name] AS names`,
  },
  '5 paths by trust': {
    name: 'paths',
    aim: 20,
    question: (draw) => ({ from: draw(), to: draw(), maxLength: 6, first: 5, avoid: NOTHING_AVOIDED, by: 'TRUST' }),
    graphql: ({ from, to }) =>
      `paths(from: "${from}", to: "${to}", first: 5, by: TRUST) { found { trust nodes { id name } } }`,
  },
  neighbourhood: {
    name: 'neighbourhood',
    aim: 20,
    question: (draw) => ({ of: draw(), depth: 1, limit: 50 }),
    graphql: ({ of }) => `neighbourhood(of: "${of}") { nodes { node { id name } } ties { id from { id } to { id } } }`,
    cypher: (ties) =>
      `MATCH (a:Entity {id: $of})-[:${ties}]-(b) WITH DISTINCT b LIMIT 49 WITH collect(b) AS near
       UNWIND near AS n CALL (n, near) { MATCH (n)-[r:${ties}]-(m) WHERE m IN near RETURN collect([r.id, m.id]) AS among }
       RETURN n.id AS id, n.name AS name, among`,
  },
  'suggested partners': {
    name: 'suggestedPartners',
    aim: 20,
    question: (draw) => ({ of: draw(), first: 10 }),
    graphql: ({ of }) => `suggestedPartners(of: "${of}") { found { score node { id name } } }`,
    // Common partners by Adamic and Adar alone.
    cypher: () =>
      `MATCH (a:Entity {id: $of})-[:MEMBER_OF|PARTICIPATES_IN]->()<-[:MEMBER_OF|PARTICIPATES_IN]-(w) WITH DISTINCT a, w LIMIT 60
       CALL (w) { MATCH (w)-[:MEMBER_OF|PARTICIPATES_IN]->()<-[:MEMBER_OF|PARTICIPATES_IN]-(v) RETURN collect(DISTINCT v) AS vs }
       WITH a, vs, size(vs) AS degree UNWIND vs AS v WITH a, v, degree WHERE v <> a
       RETURN v.id AS id, v.name AS name, sum(1 / log(1 + degree)) AS score ORDER BY score DESC, id LIMIT 10`,
  },
  partners: {
    name: 'partners',
    aim: 20,
    question: (draw) => ({ of: [draw()], first: 20, after: null }),
    graphql: ({ of: [id] }) => `organisation(id: "${id}") { partners { edges { strength node { id name } } } }`,
  },
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const model = loadModel();
const missed = [];

function memory() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

/** How long some work takes, by the clock and by the processor: on a busy machine the second says more. */
async function timed(work) {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  return { result, wall: performance.now() - begin, cpu: (user + system) / 1000 };
}

async function series(ask, asked) {
  const took = [];
  for (const question of asked) took.push(await timed(() => ask(question)));
  return took.slice(WARM_UP);
}

function quantileOf(took, what, share) {
  return quantile(
    took.map((each) => each[what]).sort((a, b) => a - b),
    share,
  );
}

function told(took) {
  const pair = (what) => [0.5, 0.95].map((share) => quantileOf(took, what, share).toFixed(1)).join(' and ');
  return `${pair('wall')} ms (processor ${pair('cpu')})`;
}

function against(name, value, most) {
  if (value < most) return `aim met (${most})`;
  missed.push(name);
  return `AIM MISSED (${most})`;
}

async function main() {
  const { values } = parseArgs({
    options: { share: { type: 'string', default: '1' }, whole: { type: 'boolean', default: false } },
  });
  const region = makeLargeRegion(Number(values.share));
  console.log(JSON.stringify(machine()), `load ${load().toFixed(1)}`);
  console.log(`${region.entities.length} entities, ${region.ties.length} ties; medians and 95th percentiles:`);
  const messages = messagesOf(region);
  const asked = await inProcess(messages);
  await throughThread(messages, asked);
  if (values.whole) await whole(region, asked);
  console.log(missed.length > 0 ? `missed: ${missed.join(', ')}` : 'all aims met');
  process.exitCode = Number(missed.length > 0);
}

/** What `feed` would send of a region, without a graph to read it from. */
function messagesOf({ entities, ties }) {
  const day = ({ since, foundedOn }) => since ?? foundedOn ?? null;
  const cellsOf = ({ id, after }) => [id, true, false, after.kind ?? null, null, day(after), null];
  const types = [...new Set(entities.map(({ type }) => type))];
  const rows = ties.map(({ id, from, type, to, after: { role = null, since = null, source, confidence } }) => [
    ...[id, from, type, to, role, since, null, source, confidence],
  ]);
  return [
    { kind: 'begin', kinds: kindsOf(model) },
    ...types.flatMap((type) =>
      pages(entities.filter((entity) => entity.type === type).map(cellsOf)).map((some) => ({
        kind: 'entities',
        type,
        rows: some,
      })),
    ),
    ...pages(rows).map((some) => ({ kind: 'ties', rows: some })),
  ];
}

function pages(rows) {
  return Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, page) => rows.slice(page * PAGE, (page + 1) * PAGE));
}

async function inProcess(messages) {
  const before = memory();
  const { result, wall, cpu } = await timed(() => build(messages));
  const megabytes = memory() - before;
  console.log(
    `projection: ${wall.toFixed(0)} ms (processor ${cpu.toFixed(0)}), ${megabytes.toFixed(0)} MB; ${against('build', cpu, AIMS.build)}, ${against('memory', megabytes, AIMS.megabytes)}`,
  );
  const draw = drawer(result);
  const asked = Object.fromEntries(
    Object.entries(KINDS).map(([title, { question }]) => {
      const random = new Random(`explore/${title}`);
      return [title, Array.from({ length: ASKED + WARM_UP }, () => question(() => draw(random)))];
    }),
  );
  for (const [title, { name }] of Object.entries(KINDS)) {
    const ask = (question) => questions[name](result, { ...SCOPE, ...question }, new Clock(PATIENCE_MS));
    console.log(`${title}, in its thread: ${told(await series(ask, asked[title]))}`);
  }
  return asked;
}

function build([{ kinds }, ...messages]) {
  const builder = new Builder(kinds);
  for (const message of messages)
    if (message.kind === 'entities') builder.addEntities(message.type, message.rows);
    else builder.addTies(message.rows);
  return builder.finish().STAFF;
}

/** Draws organisations of the part that hangs together with the first. */
function drawer(projection) {
  const seen = new Set([projection.numberOf('organisation-0')]);
  for (const entity of seen)
    for (let arc = projection.starts[entity]; arc < projection.starts[entity + 1]; arc += 1)
      if (!projection.toBackdrop[projection.arcs[arc]]) seen.add(projection.ends[arc]);
  const ids = [...seen].map((entity) => projection.idOf(entity)).filter((id) => id.startsWith('organisation-'));
  return (random) => random.pick(ids);
}

async function throughThread(messages, asked) {
  const thread = new Thread();
  const { wall } = await timed(() => {
    for (const message of messages) thread.send(message);
    return thread.finish();
  });
  console.log(`projection, sent to the thread and built there: ${wall.toFixed(0)} ms`);
  for (const [title, { name, aim }] of Object.entries(KINDS)) {
    let late = 0;
    const ask = (question) =>
      thread.ask(name, 'STAFF', { ...SCOPE, ...question }).catch((error) => {
        if (error.code !== 'TOO_LONG') throw error;
        late += 1;
      });
    const took = await series(ask, asked[title]);
    const slow = quantileOf(took, 'cpu', 0.95);
    const gaveUp = late > 0 ? `; ${late} took too long` : '';
    console.log(`${title}, with messages: ${told(took)}${gaveUp}; ${against(title, slow, aim)}`);
  }
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const measured = await timed(() => thread.ask('brokers', 'STAFF', { ...SCOPE, first: 20 }).catch((error) => error));
  delay.disable();
  const p99 = delay.percentile(99) / 1e6;
  console.log(
    `brokers: ${(measured.wall / 1000).toFixed(1)} s${measured.result instanceof Error ? ` (${measured.result.code})` : ''}; event-loop delay meanwhile p99 ${p99.toFixed(1)} ms; ${against('delay', p99, AIMS.delay)}`,
  );
  await thread.close();
}

/** Both engines, read, asked over HTTP and in Cypher. */
async function whole(region, asked) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-explore-'));
  const neo4j = await startNeo4j({ home: join(folder, 'neo4j'), port: await freePort(), password: 'bench-explore' });
  const stores = {
    E: { open: () => openEmbedded(join(folder, 'embedded')), graph: { ATLAS_DATA: join(folder, 'embedded') } },
    U: {
      open: () => openNeo4j(neo4j),
      graph: { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password },
    },
  };
  try {
    for (const [key, { open, graph }] of Object.entries(stores)) {
      const store = await open();
      await fill(store, 'large', region);
      const { wall, cpu } = await timed(() => feed(store, model, { send: () => undefined }));
      console.log(`${key}: read in ${(wall / 1000).toFixed(1)} s (processor ${(cpu / 1000).toFixed(1)})`);
      const cypher = key === 'U' ? await inCypher(store, asked) : null;
      await store.close();
      await overHttp(key, graph, asked, cypher);
    }
  } finally {
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median of each question that has words in Cypher. */
async function inCypher(store, asked) {
  const backdrops = new Set([...model.entities.values()].filter(({ backdrop }) => backdrop).map(({ name }) => name));
  const followed = [...model.relationships.values()].filter(({ pairs }) => pairs.some(([, to]) => !backdrops.has(to)));
  const ties = followed.map(({ type }) => type).join('|');
  const medians = {};
  for (const [title, { cypher }] of Object.entries(KINDS)) {
    if (!cypher) continue;
    const took = await series((question) => store.query(cypher(ties), question), asked[title]);
    medians[title] = quantileOf(took, 'wall', 0.5);
    console.log(`${title}, in Cypher: ${told(took)}`);
  }
  return medians;
}

async function overHttp(key, graph, asked, cypher) {
  const server = await startServer(
    CANDIDATES.find((candidate) => candidate.key === key),
    graph,
  );
  try {
    for (const [title, { graphql }] of Object.entries(KINDS)) {
      const ask = (question) => server.ask({ path: '/graphql', body: { query: `{ ${graphql(question)} }` } });
      const took = await series(ask, asked[title]);
      const ratio = cypher?.[title] ? `; ${(cypher[title] / quantileOf(took, 'wall', 0.5)).toFixed(1)} × Cypher` : '';
      console.log(`${key}, over HTTP, ${title}: ${told(took)}${ratio}`);
    }
  } finally {
    await server.stop();
  }
}

await main();
