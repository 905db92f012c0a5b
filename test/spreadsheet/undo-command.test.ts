import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CITY, withRow, workbookBytes } from './fixture.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-undo-'));
  execFileSync('npm', ['run', '--silent', 'build']);
  writeFileSync(join(folder, 'city.xlsx'), workbookBytes(CITY));
  writeFileSync(join(folder, 'later.xlsx'), workbookBytes(withRow(CITY, 'Organisations', 3, { name: 'Haropa' })));
  for (const file of ['city.xlsx', 'later.xlsx']) expect(run('import', join(folder, file), '--yes').code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as npm does once it has built. */
function run(command: string, ...args: string[]): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/cli/${command}.js`, ...args], {
    env: { PATH: process.env.PATH, ATLAS_DATA: join(folder, 'data'), USER: 'ada' },
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

describe('npm run undo', { timeout: 60_000 }, () => {
  test('refuses what was changed since, says by whom, and ends with 1', () => {
    const { code, output } = run('undo', '1');
    expect(code).toBe(1);
    expect(output).toMatch(/^change set 1: city\.xlsx, imported by ada at 20[-\d]+T[:.\d]+Z$/m);
    expect(output).toMatch(
      /^Organisation port · name: The field holds another value now\. It is "Haropa", and the change set wrote "Port du Havre"\. See change set 2: later\.xlsx, imported by ada at .*\. {2}\[CHANGED\]$/m,
    );
    expect(output).toMatch(
      /^Nothing was written: undo the later change sets first, or leave them with --skip-conflicts\.$/m,
    );
  });

  test('writes nothing on a dry run', () => {
    const { code, output } = run('undo', '2', '--dry-run');
    expect(code).toBe(0);
    expect(output).toMatch(
      /^ {2}1 of 1 entities and 0 of 0 ties can be taken back\nNothing was written, for this was a dry run\.$/m,
    );
  });

  test('takes back what it can where conflicts are skipped', () => {
    const { code, output } = run('undo', '1', '--skip-conflicts');
    expect(code).toBe(0);
    expect(output).toMatch(/^The graph is at revision 3\.$/m);
    expect(run('undo', '3').output).toMatch(/^change set 3: change set 1, undone by ada at .*[\s\S]*at revision 4\.$/m);
  });

  test.each([
    ['a change set that there is not', ['99'], /^there is no change set 99/],
    ['a word', ['all'], /^Usage: npm run undo -- BATCH/],
    ['nothing', [], /^Usage: npm run undo -- BATCH/],
    ['an option that there is not', ['1', '--force'], /^Unknown option '--force'/],
  ])('ends with 2 for %s', (_, args, errors) => {
    const ended = run('undo', ...args);
    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(errors);
  });
});
