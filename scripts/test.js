// npm test: derived files, types, lint and every suite. Its last line counts them all, a check as one test. With --long
// (npm run test:long) all suites run, and try all that they can; other arguments are vitest's, which then run whole.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHECKS = [
  {
    name: 'derived files are those of schema/',
    commands: [
      ['npm', 'run', '--silent', 'build'],
      ['node', 'scripts/derive.js', '--check'],
      ['graphql-codegen', '--config', 'codegen.ts', '--check', '--errors-only'],
    ],
  },
  {
    name: 'types',
    commands: [
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'web/tsconfig.json'],
    ],
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.']] },
];

/**
 * Those of `vitest.config.ts`, which run side by side: while one waits for its engine, the other works. Each with the
 * suites that only the long run has time for: those that start process after process, or let a Neo4j plan thousands of
 * statements.
 */
const PROJECTS = [
  {
    project: 'embedded',
    leftToLong: [
      'test/api/{main,shared-graph}.test.ts',
      'test/contract/{backup,export,figures}.test.ts',
      'test/embedded/{killed,rebuild}.test.ts',
      'test/search/quality.test.ts',
      'test/security/lingering.test.ts',
      'test/spreadsheet/{*-command,hostile,progress,reading}.test.ts',
      'test/web/{explorer,keeping,map,players}.test.ts',
    ],
  },
  {
    project: 'neo4j',
    leftToLong: [
      'test/contract/!(changes|dates|filters|gather|oracle|reading|store).test.ts',
      'test/neo4j/{outages,rebuild}.test.ts',
    ],
  },
];

const LONG = '--long';
const given = process.argv.slice(2);
const isOfVitest = (argument) => argument !== LONG;
const env = {
  ...process.env,
  PATH: `node_modules/.bin:${process.env.PATH}`,
  ...(given.includes(LONG) && { TEST_LONG: '1' }),
};

function run([command, ...args]) {
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function check({ name, commands }) {
  const passed = commands.every(run);
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

async function suites({ project, leftToLong }) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const result = join(folder, 'result.json');
  const options = ['--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'];
  const left = given.length > 0 ? [] : leftToLong.map((files) => `--exclude=${files}`);
  const asked = given.filter(isOfVitest);
  const vitest = spawn('vitest', ['run', ...options, `--outputFile.json=${result}`, ...left, ...asked], {
    // Through pipes, so that neither takes the terminal for its own.
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  vitest.stdout.pipe(process.stdout, { end: false });
  vitest.stderr.pipe(process.stderr, { end: false });
  try {
    const [code] = await once(vitest, 'close');
    return count(JSON.parse(readFileSync(result, 'utf8')), code === 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that could not be loaded has no tests to fail: it counts as one, and so does an error outside of any test. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }, succeeded) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  const failed = numFailedTests + unloaded.length;
  return {
    passed: numPassedTests,
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: numPendingTests + numTodoTests,
  };
}

const outcomes = [...CHECKS.map(check), ...(await Promise.all(PROJECTS.map(suites)))];
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
const skipped = total('skipped');

console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
