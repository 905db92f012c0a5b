import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CITY, workbookBytes } from './fixture.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-export-command-'));
  execFileSync('npm', ['run', '--silent', 'build']);
  writeFileSync(join(folder, 'city.xlsx'), workbookBytes(CITY));
  run('import', 'city.xlsx');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as `npm run` does once it has built: from the root, with the folder in which it was typed beside. */
function run(command: string, ...args: string[]): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/cli/${command}.js`, ...args], {
    env: { PATH: process.env.PATH, ATLAS_DATA: join(folder, 'data'), INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}

describe('npm run export', { timeout: 30_000 }, () => {
  test('writes the graph, says what of it, and the import has nothing to change', () => {
    const { code, output } = run('export', 'out.xlsx');
    expect(code).toBe(0);
    expect(output).toMatch(/out\.xlsx: the whole graph, at revision 1\n {2}Need +1\n {2}Organisation +3\n/);
    expect(run('import', 'out.xlsx').output).toMatch(/nothing to change: the graph already says all this/);
  });

  test('writes a part by type, topic, day and who may see it', () => {
    const { code, output } = run(
      'export',
      'part',
      '--public',
      '--type',
      'organisations',
      '--topic',
      'data',
      '--since',
      '2020-01-01',
    );
    expect(code).toBe(0);
    expect(output).toMatch(
      /part: a part of the graph, which clears nothing when it is imported, at revision 1\n {2}Organisation +2\n$/,
    );
    const mark = readFileSync(join(folder, 'part', 'Export.csv'), 'utf8');
    expect(mark).toMatch(
      /complete,no: .*\r\n.*\r\nrevision,1\r\nseen by,everybody\r\ntype,Organisation\r\ntopic,data\r\nsince,2019-12-31T23:00:00\.000Z\r\n$/,
    );
  });

  test.each<[string, string[], number, RegExp]>([
    ['no file', [], 2, /^Usage: npm run export -- FILE/],
    ['two files', ['a.xlsx', 'b.xlsx'], 2, /^Usage: npm run export -- FILE/],
    ['an option that there is not', ['x.xlsx', '--force'], 2, /^Unknown option '--force'/],
    ['a kind that there is not', ['x.pdf'], 2, /x\.pdf is of no kind that we write: name one of \.xlsx/],
    ['a folder that there is not', ['nowhere/x.xlsx'], 2, /x\.xlsx cannot be written: its folder is not there/],
    [
      'a type that there is not',
      ['x.xlsx', '--type', 'Organization'],
      2,
      /^--type: "Organization" is no type of thing; did you mean Organisation\?\n$/,
    ],
    [
      'a day that is none',
      ['x.xlsx', '--since', '2019-05'],
      2,
      /^--since: "2019-05" is not a day; write it as 2026-05-27\n$/,
    ],
    [
      'a language that there is not',
      ['x.xlsx', '--language', 'de'],
      2,
      /^--language: "de" is none that we write; give one of en, fr\n$/,
    ],
    [
      'a topic that there is not',
      ['x.xlsx', '--topic', 'dat'],
      1,
      /^--topic: "dat" is the id of no topic; did you mean "data"\?\n$/,
    ],
  ])('ends for %s, and says what to do', (_, args, code, errors) => {
    const before = readdirSync(folder);
    const ended = run('export', ...args);
    expect([ended.code, ended.output]).toEqual([code, '']);
    expect(ended.errors).toMatch(errors);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('npm run template', { timeout: 30_000 }, () => {
  test('writes a workbook to fill in, without a graph', () => {
    const { code, output } = run('template', 'mine.xlsx', '--language', 'fr');
    expect(code).toBe(0);
    expect(output).toMatch(/mine\.xlsx: a workbook to fill in; then npm run import -- .*mine\.xlsx --dry-run\n$/);
    expect(existsSync(join(folder, 'mine.xlsx'))).toBe(true);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /^Usage: npm run template -- FILE\.xlsx/],
    ['another kind', ['x.ods'], /x\.ods is of no kind that a template can be: name an \.xlsx file\n$/],
  ])('ends with 2 for %s', (_, args, errors) => {
    const ended = run('template', ...args);
    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(errors);
  });
});
