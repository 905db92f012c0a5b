/**
 * `npm run bench:soak [-- --minutes 10]`: Atlas over a Neo4j that is started again every minute, asked all the time by
 * several readers while workbooks come in. Prints what went wrong and when, how long answers took and how memory grew;
 * writes bench/soak.json. Ends with 1 when it misses its aim.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../scripts/neo4j.js';
import { freePort } from './servers.js';
import { quantile } from './statistics.js';

/** Errors beside restarts; the share of the time that those take; megabytes a minute, over the last part of a whole run. */
const AIM = { errors: 0, restarting: 0.25, megabytesAMinute: 1 };
const WHOLE_MINUTES = 10;
const LAST_SHARE = 0.6;
const MINUTE = 60_000;
const READERS = 6;
/** How long a reader looks at an answer. */
const THINK_MS = 20;
const BETWEEN_IMPORTS_MS = 5_000;
/** How long after the first answer that it is ready a restart may still be felt. */
const AFTER_MS = 2_000;
const GRAPH = 'seed/estuary.xlsx';
const RESULT = new URL('soak.json', import.meta.url);

const SAMPLE = '{ organisations(first: 50) { nodes { id name kind sources(first: 1) { nodes { id } } } } }';

/** What readers ask, by how often; an id is drawn for each. */
const MIX = [
  [4, 'query ($id: ID!) { organisation(id: $id) { name kind partnerships(first: 5) { totalCount nodes { name } } } }'],
  [2, 'query ($id: ID!) { organisation(id: $id) { partnerships { nodes { members { nodes { name } } } } } }'],
  [
    2,
    '{ organisations(first: 20, orderBy: { field: PARTNER_COUNT, direction: DESC }) { totalCount nodes { name partnerCount } } }',
  ],
  [1, '{ partnerships(first: 10) { nodes { name members(activeOn: "2024-01-01") { totalCount } } } }'],
  [1, 'query ($text: String!) { search(text: $text, first: 5) { score node { id } } }'],
  [1, 'query ($id: ID!) { organisation(id: $id) { partners(first: 5) { nodes { name } } } }'],
  [1, '{ ecosystem { name revision counts { type count } } }'],
].flatMap(([times, query]) => Array(times).fill(query));

async function main(minutes) {
  const home = await mkdtemp(join(tmpdir(), 'atlas-soak-'));
  const options = { home: join(home, 'neo4j'), port: await freePort(), password: randomBytes(12).toString('hex') };
  let neo4j = await startNeo4j(options);
  const graph = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  const atlas = await startAtlas(graph);
  try {
    const ask = asker(atlas.url);
    const { code, body } = await ask(SAMPLE);
    if (code) throw new Error(`${SAMPLE}: ${code}`);
    const organisations = body.data.organisations.nodes.filter(({ sources }) => sources.nodes.length > 0);
    for (const query of new Set(MIX)) await untilAnswered(ask, query, drawn(organisations));

    const begin = performance.now();
    const end = begin + minutes * MINUTE;
    const isOn = () => performance.now() < end;
    const events = [];
    const windows = [];
    const memory = [];
    const restart = async () => {
      const from = performance.now();
      await neo4j.stop();
      neo4j = await startNeo4j(options);
      while (!(await isReady(atlas.url))) await sleep(100);
      windows.push({ from, to: performance.now() + AFTER_MS });
    };
    const read = async () => {
      while (isOn()) {
        events.push(await ask(pick(MIX), drawn(organisations)));
        await sleep(THINK_MS);
      }
    };
    const bring = async () => {
      for (let count = 1; isOn(); count += 1) {
        events.push(await importOne(join(home, 'organisations.csv'), pick(organisations), count, graph));
        await sleep(BETWEEN_IMPORTS_MS);
      }
    };
    const measure = async () => {
      for (; isOn(); await sleep(1_000))
        memory.push({ minute: (performance.now() - begin) / MINUTE, megabytes: residentMegabytes(atlas.pid) });
    };
    const restarts = async () => {
      for (let next = begin + MINUTE / 2; next < end - MINUTE / 3; ) {
        await sleep(next - performance.now());
        await restart();
        // Where a restart takes long, there is some time without one all the same.
        next = Math.max(next + MINUTE, performance.now() + MINUTE / 2);
      }
    };
    await Promise.all([...Array.from({ length: READERS }, read), bring(), measure(), restarts()]);
    return report({ minutes, events, windows, memory, lived: atlas.isAlive() });
  } finally {
    await atlas.stop();
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function startAtlas(graph) {
  const env = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', ATLAS_SEED: GRAPH, ...graph };
  const atlas = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(atlas, 'exit');
  let said = '';
  for await (const text of atlas.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [url] = /http:\S+(?=\/graphql)/.exec(said) ?? [];
    if (!url) continue;
    atlas.stdout.resume();
    const isAlive = () => atlas.exitCode === null && atlas.signalCode === null;
    const stop = async () => {
      atlas.kill('SIGTERM');
      await exit;
    };
    return { url, pid: atlas.pid, isAlive, stop };
  }
  throw new Error(`Atlas stopped before it was up: ${said}`);
}

/** Asks, and tells from when to when that took and the code of the first error. */
function asker(url) {
  return async (query, variables) => {
    const from = performance.now();
    const told = (code, body) => ({ kind: 'read', from, to: performance.now(), code, body });
    try {
      const reply = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = await reply.json();
      const [error] = body.errors ?? [];
      return told(error?.extensions.code ?? (reply.ok ? null : `HTTP ${reply.status}`), variables ? null : body);
    } catch (error) {
      return told(error.cause?.code ?? error.message, null);
    }
  };
}

/** Search and exploring read the graph first. */
async function untilAnswered(ask, query, variables) {
  for (;;) {
    const { code } = await ask(query, variables);
    if (code === null) return;
    if (code !== 'NOT_READY') throw new Error(`${query}: ${code}`);
    await sleep(500);
  }
}

async function isReady(url) {
  return (await fetch(`${url}/health/ready`).catch(() => null))?.ok === true;
}

/** A file that changes one organisation, as somebody sends one in. */
async function importOne(file, { id, name, kind, sources }, count, graph) {
  const cells = [id, name, kind, sources.nodes[0].id, `Said for the ${count}th time`].map(
    (cell) => `"${cell.replaceAll('"', '""')}"`,
  );
  await writeFile(file, `id,name,kind,source,description\n${cells.join(',')}\n`);
  const from = performance.now();
  const env = { PATH: process.env.PATH, ...graph };
  const command = spawn(process.execPath, ['dist/cli/import.js', file, '--yes'], { env, stdio: 'ignore' });
  const [code] = await once(command, 'exit');
  return { kind: 'import', from, to: performance.now(), code: code === 0 ? null : `exit code ${code}` };
}

function drawn(organisations) {
  const { id, name } = pick(organisations);
  return { id, text: name.slice(0, 6) };
}

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

function residentMegabytes(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** By how much `megabytes` grows a minute, on the straight line that lies nearest to all. */
function slope(points) {
  const mean = (key) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [x, y] = [mean('minute'), mean('megabytes')];
  const along = points.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0);
  return along / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

function report({ minutes, events, windows, memory, lived }) {
  const isBeside = ({ from, to }) => windows.every((window) => to < window.from || from > window.to);
  const beside = events.filter(isBeside);
  const times = beside.filter(({ kind }) => kind === 'read').map(({ from, to }) => to - from);
  const at = (share) =>
    rounded(
      quantile(
        times.sort((a, b) => a - b),
        share,
      ),
    );
  const last = memory.filter(({ minute }) => minute >= minutes * (1 - LAST_SHARE));
  const restarting = windows.reduce((sum, { from, to }) => sum + to - from, 0) / (minutes * MINUTE);
  return {
    minutes,
    reads: events.filter(({ kind }) => kind === 'read').length,
    imports: events.filter(({ kind, code }) => kind === 'import' && code === null).length,
    restarts: windows.length,
    restarting: rounded(restarting, 3),
    errors: codesOf(beside),
    errorsWhileRestarting: codesOf(events.filter((event) => !isBeside(event))),
    milliseconds: { median: at(0.5), p99: at(0.99) },
    megabytes: {
      first: rounded(memory[0].megabytes),
      last: rounded(memory.at(-1).megabytes),
      aMinute: rounded(slope(last), 2),
    },
    lived,
  };
}

function codesOf(events) {
  const codes = {};
  for (const { kind, code } of events)
    if (code !== null) codes[`${kind} ${code}`] = (codes[`${kind} ${code}`] ?? 0) + 1;
  return codes;
}

function rounded(value, digits = 1) {
  return Number(value.toFixed(digits));
}

function missed({ minutes, errors, restarting, megabytes, lived }) {
  return [
    [!lived, 'Atlas ended'],
    [Object.keys(errors).length > AIM.errors, 'there were errors beside restarts'],
    [restarting >= AIM.restarting, `restarts took ${restarting} of the time, more than ${AIM.restarting}`],
    [
      minutes >= WHOLE_MINUTES && megabytes.aMinute >= AIM.megabytesAMinute,
      `memory grew by ${megabytes.aMinute} MB a minute, more than ${AIM.megabytesAMinute}`,
    ],
  ].flatMap(([isMissed, what]) => (isMissed ? [what] : []));
}

const { values } = parseArgs({ options: { minutes: { type: 'string', default: String(WHOLE_MINUTES) } } });
const result = await main(Number(values.minutes));
console.log(JSON.stringify(result, null, 2));
await writeFile(RESULT, `${JSON.stringify(result, null, 2)}\n`);
for (const what of missed(result)) {
  console.error(`Missed: ${what}.`);
  process.exitCode = 1;
}
