// npm test: derived files, types, lint and every suite. Its last line counts them all, a check as one test. With --long
// (npm run test:long) the suites try all that they can; other arguments are vitest's.
import { spawnSync } from 'node:child_process';
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

const LONG = '--long';
const given = process.argv.slice(2);
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

function suites() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const result = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${result}`];
  const succeeded = run(['vitest', 'run', ...reporters, ...given.filter((each) => each !== LONG)]);
  try {
    return count(JSON.parse(readFileSync(result, 'utf8')), succeeded);
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

const outcomes = [...CHECKS.map(check), suites()];
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
const skipped = total('skipped');

console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
