// npm run test:broken: makes one fault after the other in a copy of all that is ours, and says which test catches it. A
// fault that survives wants a test. `npm run test:broken -- page` makes those with this word in their names.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { startNeo4j } from './neo4j.js';

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} file
 * @property {string} text
 * @property {string} broken
 * @property {readonly string[]} caughtBy
 * @property {'neo4j'} [engine]
 * @property {true} [hangs] time that runs out counts as caught: else a slow machine would catch anything
 * @property {true} [crashes] so does a set-up that fails, before any test has looked
 *
 * @typedef {object} Failure
 * @property {'fails' | 'hangs' | 'crashes'} how
 * @property {string} by the test, or what else there is to name
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** @type {readonly Fault[]} */
const FAULTS = parse(readFileSync(new URL('faults.yaml', import.meta.url), 'utf8'));
const COPIES = 2;
const PATIENCE_MS = 300_000;

const folders = mkdtempSync(join(tmpdir(), 'atlas-broken-'));

/** Everything but what git ignores, as it stands now. */
function copyOfOurs(number) {
  const copy = join(folders, String(number));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of listed.stdout.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  allowUnused(join(copy, 'tsconfig.json'));
  return copy;
}

/** What a fault leaves unused would be caught by the compiler, and no test be tried. */
function allowUnused(file) {
  const { compilerOptions, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const lenient = { ...compilerOptions, noUnusedLocals: false, noUnusedParameters: false };
  writeFileSync(file, JSON.stringify({ ...rest, compilerOptions: lenient }));
}

/**
 * Runs test files up to the first failure; null when all pass.
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {Record<string, string> | null} neo4j where the other engine is; null to do without
 * @returns {Promise<Failure | null>}
 */
async function firstFailure(folder, files, neo4j) {
  const result = join(folder, 'result.json');
  rmSync(result, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const reporting = ['--bail=1', '--reporter=json', `--outputFile=${result}`];
  const { NEO4J_URI: _, ...ours } = env;
  const project = `--project=${neo4j ? 'neo4j' : 'embedded'}`;
  const tests = spawn(execPath, [vitest, 'run', project, ...files, ...reporting], {
    cwd: folder,
    env: { ...ours, ...neo4j },
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  });
  const [code, signal] = await once(tests, 'exit');
  if (signal) return { how: 'hangs', by: `no end of ${files.join(', ')} within ${PATIENCE_MS / 1000} s` };
  return code === 0 ? null : failureIn(result);
}

function failureIn(result) {
  const testResults = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')).testResults : [];
  if (testResults.length === 0)
    throw new Error('it does not build, so that no test was tried; correct scripts/faults.yaml');
  const failed = testResults.filter(({ status }) => status === 'failed');
  const [test] = failed.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  if (!test) return { how: 'crashes', by: `the set-up of ${failed.map(({ name }) => name).join(', ')}` };
  const isLate = test.failureMessages.some((message) => message.startsWith('Error: Test timed out'));
  return { how: isLate ? 'hangs' : 'fails', by: test.fullName.trim() };
}

/** @param {Fault} fault */
function brokenSource({ name, file, text, broken }) {
  const parts = readFileSync(join(ROOT, file), 'utf8').split(text);
  if (parts.length === 2) return parts.join(broken);
  throw new Error(
    `${name}: ${file} holds its text ${parts.length - 1} times, and not once; correct scripts/faults.yaml`,
  );
}

/** Makes a fault in a copy, runs the tests that are to catch it, and mends it; true when it was caught. */
async function isCaught(folder, fault, neo4j) {
  const file = join(folder, fault.file);
  writeFileSync(file, brokenSource(fault));
  const failure = await firstFailure(folder, fault.caughtBy, neo4j).catch((error) => {
    console.log(`${fault.name}: ${error.message}`);
    return null;
  });
  cpSync(join(ROOT, fault.file), file);
  const counts = failure !== null && (failure.how === 'fails' || fault[failure.how] === true);
  console.log(`${counts ? 'caught   ' : 'SURVIVED '} ${fault.name}${failure ? `\n          by ${failure.by}` : ''}`);
  if (failure && !counts) console.log(`          which does not count where the fault lacks "${failure.how}: true"`);
  return counts;
}

/** @param {readonly Fault[]} faults */
async function countSurvivors(copies, faults, neo4j) {
  const files = [...new Set(faults.flatMap(({ caughtBy }) => caughtBy))];
  const failure = files.length > 0 ? await firstFailure(copies[0], files, neo4j) : null;
  if (failure !== null) throw new Error(`nothing is broken yet, and this test fails: ${failure.by}`);
  const left = faults.values();
  const survivors = await Promise.all(
    copies.map(async (copy) => {
      let survived = 0;
      for (const fault of left) if (!(await isCaught(copy, fault, neo4j))) survived += 1;
      return survived;
    }),
  );
  return survivors.reduce((sum, survived) => sum + survived, 0);
}

async function withNeo4j(work) {
  const home = join(folders, 'neo4j');
  const { uri, user, password, stop } = await startNeo4j({
    home,
    port: await freePort(),
    password: randomBytes(12).toString('hex'),
    shortLived: true,
  });
  try {
    return await work({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  } finally {
    await stop();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function main() {
  const words = argv.slice(2);
  const faults = FAULTS.filter(({ name }) => words.every((word) => name.includes(word)));
  for (const fault of faults) brokenSource(fault);
  const copies = Array.from({ length: COPIES }, (_, number) => copyOfOurs(number));
  const onNeo4j = faults.filter(({ engine }) => engine === 'neo4j');
  const others = faults.filter((fault) => !onNeo4j.includes(fault));
  const survivors =
    (await countSurvivors(copies, others, null)) +
    // There is one Neo4j, and the tests empty it.
    (onNeo4j.length > 0 ? await withNeo4j((neo4j) => countSurvivors(copies.slice(0, 1), onNeo4j, neo4j)) : 0);
  console.log(`\n${faults.length} faults, ${survivors} survived`);
  process.exitCode = survivors > 0 ? 1 : 0;
}

process.once('SIGINT', () => process.exit(130));
process.once('exit', () => rmSync(folders, { recursive: true, force: true }));
await main();
