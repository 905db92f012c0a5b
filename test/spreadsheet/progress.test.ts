import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProgressDisplay, type Screen } from '../../src/cli/progress.js';
import { importFiles, type Progress, StoppedError } from '../../src/spreadsheet/spreadsheet.js';
import { LONG } from '../support/scale.js';
import { bench, CITY, workbookBytes } from './fixture.js';

/** What a screen was sent, as time goes by. */
function shownOn(
  screen: Omit<Screen, 'write'>,
  steps: readonly (readonly [ms: number, progress: Progress])[],
): string[] {
  const written: string[] = [];
  let now = 1_000;
  const display = new ProgressDisplay({ ...screen, write: (text) => written.push(text) }, () => now);
  for (const [ms, progress] of steps) {
    now += ms;
    display.show(progress);
  }
  display.clear();
  return written;
}

const writing = (rows: number): Progress => ({ phase: 'WRITING', rows, total: 400_000 });
const reading = (rows: number): Progress => ({ phase: 'READING', rows, total: null });

describe('progress', () => {
  test('is a bar on a terminal, with speed and time left, cleared at the end', () => {
    const shown = shownOn({ isTTY: true, columns: 100 }, [
      [0, reading(1)],
      [50, reading(2)],
      [1950, reading(50_000)],
      [0, writing(0)],
      [2000, writing(100_000)],
      [10, writing(100_001)],
    ]);
    expect(shown).toEqual([
      '\rreading: 1 rows\u001b[K',
      '\rreading: 50,000 rows, 25,000 rows/s\u001b[K',
      '\r[------------------------] 0 % writing: 0 of 400,000 rows\u001b[K',
      '\r[######------------------] 25 % writing: 100,000 of 400,000 rows, 50,000 rows/s, 6 s left\u001b[K',
      '\r\u001b[K',
    ]);
  });

  test('goes on when all rows are written', () => {
    const finishing: Progress = { phase: 'FINISHING', rows: 400_000, total: null };
    const steps = [[0, writing(400_000)], [0, finishing], [5000, finishing], [5000, finishing]] as const; // biome-ignore format: steps
    expect(shownOn({}, steps)).toEqual([
      'working out figures and keeping history: 400,000 rows, 5 s\n',
      'working out figures and keeping history: 400,000 rows, 10 s\n',
    ]);
  });

  test('is cut to the width of the terminal', () => {
    const [line = ''] = shownOn({ isTTY: true, columns: 20 }, [[200, writing(5)]]);
    expect(line).toBe('\r[------------------\u001b[K');
  });

  test('is a line now and then elsewhere, and none for what is done soon', () => {
    expect(shownOn({}, [[0, reading(1)], [4000, reading(9)], [0, writing(0)], [4000, writing(9)]])).toEqual([]); // biome-ignore format: steps
    expect(
      shownOn({}, [
        [0, writing(0)],
        [5000, writing(1_000)],
        [1000, writing(2_000)],
      ]),
    ).toEqual([
      // biome-ignore format: steps
      'writing: 1,000 of 400,000 rows, 200 rows/s, 33 min 15 s left\n',
    ]);
  });

  const atlas = bench();

  test('goes from reading over comparing to writing', async () => {
    const phases: string[] = [];
    const onProgress = ({ phase, rows, total }: Progress) => phases.push(`${phase} ${rows} of ${total}`);
    const path = atlas.workbook(CITY);
    await importFiles(atlas.store, atlas.model, [path], { dryRun: false, author: null, onProgress });
    expect(phases.at(0)).toBe('READING 1 of null');
    expect(phases).toContainEqual(expect.stringMatching(/^COMPARING \d+ of null$/));
    expect(phases).toContainEqual(expect.stringMatching(/^WRITING \d+ of \d+$/));
    expect(phases.at(-1)).toMatch(/^FINISHING \d+ of null$/);
  });

  test.each(['READING', 'COMPARING', 'WRITING', 'FINISHING'] as const)(
    'stops while %s, and the graph is as it was',
    async (when) => {
      const stop = new AbortController();
      const onProgress = ({ phase, rows }: Progress) => {
        if (phase === when && (phase !== 'WRITING' || rows > 5)) stop.abort();
      };
      const options = { dryRun: false, author: null, signal: stop.signal, onProgress };
      await expect(importFiles(atlas.store, atlas.model, [atlas.workbook(CITY)], options)).rejects.toThrow(
        StoppedError,
      );
      expect(await atlas.store.query('MATCH (n) WHERE NOT n:Atlas RETURN count(n) AS n')).toEqual([{ n: 0 }]);
      expect(await atlas.bring(CITY)).toMatchObject({ revision: 1 });
    },
  );
});

describe('Ctrl-C', { timeout: 180_000 }, () => {
  let folder: string;
  const env = () => ({ PATH: process.env.PATH, ATLAS_DATA: join(folder, 'data') });
  const run = (command: string, ...args: string[]) =>
    spawnSync(process.execPath, [`dist/cli/${command}.js`, ...args], { env: env(), encoding: 'utf8' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-stop-'));
    execFileSync('npm', ['run', '--silent', 'build']);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** All that the graph holds. */
  function exported(): string[] {
    const to = join(folder, 'export');
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to);
    expect(run('export', to).status).toBe(0);
    return readdirSync(to).map((name) => readFileSync(join(to, name), 'utf8'));
  }

  /** Imports, stopped after some time; gives how it ended. */
  async function stopped(path: string, milliseconds: number): Promise<{ code: number | null; errors: string }> {
    const child = spawn(process.execPath, ['dist/cli/import.js', path], { env: env() });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await wait(milliseconds);
    child.kill('SIGINT');
    return { code: await ended, errors };
  }

  test('at any time leaves the graph as it was, or says that all is in', async () => {
    const city = join(folder, 'city.xlsx');
    writeFileSync(city, workbookBytes(CITY));
    expect(run('import', city).status).toBe(0);
    const before = exported();
    const topics = join(folder, 'Topics.csv');
    const rows = Array.from({ length: 30_000 }, (_, n) => `t${n},Topic ${n},article`);
    writeFileSync(topics, ['id,name,source', ...rows].join('\n'));

    const codes: (number | null)[] = [];
    for (const milliseconds of [900, 1_500, 2_200, 3_000, 4_000]) {
      const { code, errors } = await stopped(topics, milliseconds);
      codes.push(code);
      if (code === 0) break;
      // Before it listens, the signal ends the process as it does any.
      if (code === 130) expect(errors).toContain('Stopped: nothing was written, and the graph is as it was.');
      else expect(code).toBeNull();
      expect(exported()).toEqual(before);
      if (code === 130 && !LONG) break;
    }
    expect(codes).toContain(130);
    expect(run('import', topics, '--dry-run').stdout).toMatch(
      codes.at(-1) === 0 ? /nothing to change/ : /30000 created/,
    );
  });
});
