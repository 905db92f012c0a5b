/**
 * `npm run bench:import [-- --share 1]`: 100,000 organisations and 300,000 ties from CSV, by the command that staff use,
 * beside a bare loop of `UNWIND … MERGE` over the same rows in one transaction, on both engines: rows a second, and the
 * most memory that the command took. Ends with 1 when it misses an aim.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { setUp } from '../dist/graph/setup.js';
import { loadModel } from '../dist/model/model.js';
import { Random } from '../scripts/estuary/random.js';
import { startNeo4j } from '../scripts/neo4j.js';
import { load, machine } from './machine.js';
import { freePort } from './servers.js';

const ORGANISATIONS = 100_000;
const TIES = 300_000;
/** The part of the bare loop's speed that the command is to keep at least, and the most that it may take. */
const AIM = { speed: 1 / 3, megabytes: 1_500 };
/** How many rows one statement of the bare loop takes. */
const BATCH = 2_000;
const LOOK_MS = 50;
/** What a transaction of this size wants of a Neo4j. */
const HEAP = '2g';
const MEGABYTE_KB = 1_024;

const MERGE_ORGANISATIONS = `UNWIND $rows AS row MERGE (m:Organisation {id: row.id})
  SET m:Entity, m.name = row.name, m.kind = row.kind, m.source = row.source`;
const MERGE_TIES = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
  MERGE (a)-[r:SUPPORTS {role: row.role}]->(b) SET r.since = row.since, r.source = row.source, r.confidence = row.confidence`;

const missed = [];

/** The rows of each sheet; no two ties are the same. */
function makeRows(share) {
  const random = new Random('import');
  const count = Math.ceil(ORGANISATIONS * share);
  const id = () => `organisation-${random.int(0, count - 1)}`;
  const kinds = ['COMPANY', 'START_UP', 'FABLAB', 'SCHOOL'];
  return {
    Sources: [{ id: 'book', name: 'A book' }],
    Organisations: Array.from({ length: count }, (_, number) => ({
      id: `organisation-${number}`,
      name: `Organisation ${number}`,
      kind: kinds[number % kinds.length],
      source: 'book',
    })),
    Ties: Array.from({ length: Math.ceil(TIES * share) }, (_, number) => ({
      from: id(),
      type: 'SUPPORTS',
      to: id(),
      role: `patron ${number}`,
      since: String(random.int(1990, 2025)),
      source: 'book',
      confidence: 'CONFIRMED',
    })).filter(({ from, to }) => from !== to),
  };
}

async function writeSheets(folder, sheets) {
  for (const [name, rows] of Object.entries(sheets)) {
    const file = createWriteStream(join(folder, `${name}.csv`));
    file.write(`${Object.keys(rows[0]).join(',')}\n`);
    for (const row of rows) if (!file.write(`${Object.values(row).join(',')}\n`)) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  }
}

async function bareLoop(store, { Organisations, Ties }) {
  await setUp(store, loadModel());
  const begin = performance.now();
  await store.write(async ({ run }) => {
    for (const rows of batches(Organisations)) await run(MERGE_ORGANISATIONS, { rows });
    for (const rows of batches(Ties)) await run(MERGE_TIES, { rows });
  });
  return (performance.now() - begin) / 1000;
}

function batches(rows) {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** How many seconds the command takes, and the most megabytes. */
async function byCommand(sheets, graph) {
  const begin = performance.now();
  const command = spawn(process.execPath, ['dist/cli/import.js', '--yes', sheets], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...graph },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(command.pid));
  }, LOOK_MS);
  const [code] = await once(command, 'exit');
  clearInterval(look);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, megabytes };
}

/** The most memory that a process has held so far; 0 once it has gone. */
function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / MEGABYTE_KB;
  } catch {
    return 0;
  }
}

function against(name, isMet, aim) {
  if (isMet) return `aim met (${aim})`;
  missed.push(name);
  return `AIM MISSED (${aim})`;
}

async function measure(name, { open, graph }, rows, sheets) {
  const bare = await open(graph.bare);
  const bareSeconds = await bareLoop(bare, rows).finally(() => bare.close());
  const { seconds, megabytes } = await byCommand(sheets, graph.command);
  const count = rows.Organisations.length + rows.Ties.length;
  const a = (each) => `${each.toFixed(0)} s, ${Math.round(count / each)} rows/s`;
  const part = bareSeconds / seconds;
  console.log(
    `${name}: bare loop ${a(bareSeconds)}; import ${a(seconds)}; ratio ${part.toFixed(2)}, ${against(`${name} speed`, part >= AIM.speed, AIM.speed.toFixed(2))}`,
  );
  console.log(
    `${name}: at most ${megabytes.toFixed(0)} MB, ${against(`${name} memory`, megabytes < AIM.megabytes, AIM.megabytes)}`,
  );
}

async function withNeo4j(home, work) {
  const password = randomBytes(12).toString('hex');
  const neo4j = await startNeo4j({ home, port: await freePort(), password, heap: HEAP });
  try {
    return await work({ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password });
  } finally {
    await neo4j.stop();
  }
}

async function main() {
  const { values } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
  const rows = makeRows(Number(values.share));
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const sheets = mkdtempSync(join(folder, 'sheets-'));
  await writeSheets(sheets, rows);
  console.log(JSON.stringify(machine()), `load ${load().toFixed(1)}`);
  console.log(`${rows.Organisations.length} organisations, ${rows.Ties.length} ties`);
  const inFolder = (name) => ({ ATLAS_DATA: join(folder, name) });
  await measure(
    'embedded',
    {
      open: ({ ATLAS_DATA }) => openEmbedded(ATLAS_DATA),
      graph: { bare: inFolder('bare'), command: inFolder('command') },
    },
    rows,
    sheets,
  );
  // One Neo4j holds one graph: each way gets one of its own.
  await withNeo4j(join(folder, 'neo4j-bare'), (bare) =>
    withNeo4j(join(folder, 'neo4j-command'), (command) =>
      measure(
        'neo4j',
        {
          open: ({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }) => openNeo4j({ uri, user, password }),
          graph: { bare, command: { ...command, ...inFolder('log') } },
        },
        rows,
        sheets,
      ),
    ),
  );
  console.log(missed.length > 0 ? `missed: ${missed.join(', ')}` : 'all aims met');
  process.exitCode = Number(missed.length > 0);
}

await main();
