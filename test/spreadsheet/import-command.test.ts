import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CITY, type Sheets, withRow, workbookBytes } from './fixture.js';

let folder: string;
let data = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-command-'));
  execFileSync('npm', ['run', '--silent', 'build']);
}, 120_000);
beforeEach(() => {
  data += 1;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(sheets: Sheets, name = 'city.xlsx'): string {
  const path = join(folder, name);
  writeFileSync(path, workbookBytes(sheets));
  return path;
}

/** Runs the command as `npm run import` does once it has built, on a graph of the test's own. */
function run(...args: string[]): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/import.js', ...args], {
    env: { PATH: process.env.PATH, ATLAS_DATA: join(folder, `data-${data}`) },
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

describe('npm run import', { timeout: 30_000 }, () => {
  test('says what came in, and ends with the people that only staff can see', () => {
    const { code, output } = run(file(CITY));
    expect(code).toBe(0);
    expect(output).toMatch(/^city\.xlsx\nentities\n/);
    expect(output).toMatch(/^ {2}Organisation +3 created$/m);
    expect(output).toMatch(/^ {2}MEMBER_OF +3 created$/m);
    expect(output).toMatch(
      /The graph is at revision 1\.\n1 of the people in these files is seen by staff alone\.\n.*PUBLIC.*"visibility".*\n$/,
    );
    const again = run(file(CITY));
    expect(again.code).toBe(0);
    expect(again.output).toMatch(/nothing to change: the graph already says all this\nThe graph is at revision 1\./);
  });

  test('refuses all rows when one is wrong, says which and what to do, and ends with 1', () => {
    const wrong = withRow(CITY, 'Organisations', 2, { kind: 'startup-ish' });
    const { code, output } = run(file(wrong));
    expect(code).toBe(1);
    expect(output).toMatch(
      /^1 error\ncity\.xlsx · Organisations · row 2 · kind \(C\): "startup-ish" is not one of START_UP, .* {2}\[UNKNOWN_VALUE\]\nNothing was written: mend the errors, and import again\.$/m,
    );
    expect(run(file(CITY)).output).toMatch(/The graph is at revision 1\./);
  });

  test('writes nothing on a dry run, and the whole report as JSON where it is asked', () => {
    const path = join(folder, 'report.json');
    const { code, output } = run(file(CITY), '--dry-run', '--report', path);
    expect(code).toBe(0);
    expect(output).toMatch(/Nothing was written, for this was a dry run\./);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      files: ['city.xlsx'],
      revision: null,
      entities: { Person: { created: 2, changed: 0, deleted: 0 } },
      problems: [],
    });
    expect(run(file(CITY), '--yes').output).toMatch(/The graph is at revision 1\./);
  });

  test('says on a dry run what would change, field by field, and what the file no longer has', () => {
    run(file(CITY));
    const edited = withRow({ ...CITY, Needs: [], Attributes: [] }, 'Organisations', 2, { founded: '2021' });
    const { output } = run(file(edited), '--dry-run');
    expect(output).toContain(
      [
        'changed',
        '  Organisation cite (Cité du Numérique)',
        '    founded: "2020-11" → "2021"',
        'no longer in these files, and kept',
        '  Need space: city.xlsx · Needs · row 2 · batch 1',
      ].join('\n'),
    );
  });

  test('tells of all files that cannot be read, in the JSON too, and ends with 2', () => {
    const path = join(folder, 'report.json');
    writeFileSync(join(folder, 'Topics.csv'), 'id,name\na,"A');
    const { code, errors } = run(file(CITY), 'nowhere.xlsx', join(folder, 'Topics.csv'), '--report', path);
    expect(code).toBe(2);
    expect(errors).toMatch(/^nowhere\.xlsx is not there: .*\nTopics\.csv is not a CSV file that can be read: row 2 /);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      revision: null,
      problems: [
        { severity: 'ERROR', code: 'UNREADABLE_FILE', file: 'nowhere.xlsx', sheet: null },
        { severity: 'ERROR', code: 'UNREADABLE_FILE', file: 'Topics.csv' },
      ],
    });
  });

  test.each([
    ['a file that is not there', ['nowhere.xlsx'], /^nowhere\.xlsx is not there: check its name\n$/],
    ['no file', [], /^Usage: npm run import -- FILE…/],
    ['an option that there is not', ['--force', 'x.xlsx'], /^Unknown option '--force'/],
  ])('ends with 2 for %s', (_, args, errors) => {
    const ended = run(...args);
    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(errors);
  });
});
