import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Nightly } from '../src/graph/nightly.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-nightly-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Made {
  readonly look: (...moments: string[]) => Promise<string[]>;
  readonly failures: unknown[];
}

/** Makes empty folders in place of backups; gives those that there are once it has looked. */
function nightly(backUp: (to: string) => Promise<unknown> = (to) => mkdir(to)): Made {
  const failures: unknown[] = [];
  const options = { folder, at: '03:00', timeZone: 'Europe/Paris', keep: 3 };
  const backups = new Nightly(options, backUp, (error) => failures.push(error));
  const look = async (...moments: string[]) => {
    for (const moment of moments) await backups.look(new Date(moment));
    return (await readdir(folder)).sort();
  };
  return { look, failures };
}

test('makes one a day, from its time on, as the clock on the wall says', async () => {
  const { look } = nightly();
  expect(await look('2026-11-29T01:59:00Z')).toEqual([]);
  expect(await look('2026-11-29T02:00:00Z', '2026-11-29T02:01:00Z', '2026-11-29T22:59:00Z')).toEqual(['2026-11-29']);
  expect(await look('2026-11-29T23:00:00Z')).toEqual(['2026-11-29']);
  expect(await look('2026-11-30T02:00:00Z')).toEqual(['2026-11-29', '2026-11-30']);
});

test('makes up for the time that it slept, and on a night that skips its hour', async () => {
  expect(await nightly().look('2026-11-29T17:00:00Z')).toEqual(['2026-11-29']);
  // In Paris 02:00 is followed by 03:00 on this day.
  expect(await nightly().look('2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z')).toContain('2026-03-29');
});

test('keeps the last ones, and touches nothing else', async () => {
  await mkdir(join(folder, 'by hand'));
  const { look } = nightly();
  const days = ['26', '27', '28', '29', '30'].map((day) => `2026-11-${day}T12:00:00Z`);
  expect(await look(...days)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30', 'by hand']);
});

test('tells what went wrong, deletes nothing for it, and tries again an hour later', async () => {
  for (const day of ['25', '26', '27']) await mkdir(join(folder, `2026-11-${day}`));
  let isFull = true;
  const { look, failures } = nightly((to) => (isFull ? Promise.reject(new Error('the disk is full')) : mkdir(to)));
  const kept = ['2026-11-25', '2026-11-26', '2026-11-27'];
  expect(await look('2026-11-29T02:00:00Z', '2026-11-29T02:01:00Z')).toEqual(kept);
  expect(failures).toEqual([new Error('the disk is full')]);
  isFull = false;
  expect(await look('2026-11-29T02:59:00Z')).toEqual(kept);
  expect(await look('2026-11-29T03:00:00Z')).toEqual(['2026-11-26', '2026-11-27', '2026-11-29']);
});
