import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, readdir, rm, statfs, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyChangeSet } from '../../src/changes/changes.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';
import { dumpWithHistory } from '../support/dump.js';

const model = loadModel();
const disk = mkdtempSync(join(tmpdir(), 'atlas-disk-'));
const folder = join(disk, 'data');
const isSmall = mounted();
afterAll(() => {
  // The engine lets go of a folder in which it could not begin only when its process ends.
  if (isSmall) execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Makes a disk of a few megabytes; false where this user may not. */
function mounted(): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status === 0;
}

const KILOBYTE = 1024;

/** Fills the disk but for so much. */
async function leave(kilobytes: number): Promise<void> {
  const path = join(disk, 'filler');
  const { bavail, bsize } = await statfs(disk);
  const file = await open(path, 'a');
  await file.write(Buffer.alloc(bavail * bsize));
  const { size } = await file.stat();
  await file.close();
  await truncate(path, size - kilobytes * KILOBYTE);
}

/** A change set of some 60 kB in the change log, and twice as much in the engine's. */
async function add(store: GraphStore, name: string): Promise<{ revision: number }> {
  const entities = Array.from({ length: 100 }, (_, index) => ({
    type: 'Organisation',
    id: `${name}-${index}`,
    before: null,
    after: { name, kind: 'COMPANY', description: randomBytes(400).toString('base64') },
  }));
  const cause = { kind: 'IMPORT', author: null, files: [name] } as const;
  return applyChangeSet(store, model, {
    cause,
    revision: (await store.revision()) ?? 0,
    naming: null,
    entities,
    ties: [],
  });
}

const FULL = { code: 'READ_ONLY', message: `the disk of ${folder} is full: make room and try again` };

describe.runIf(isSmall)('a disk that is full', () => {
  it.each([
    ['the change log', 0, /ENOSPC/],
    ["the engine's log", 80, /write-ahead log/],
  ])('has no room in %s: keeps a change set out, and all that was acknowledged', async (_, kilobytes, cause) => {
    const store = await openEmbedded(folder);
    await setUp(store, model);
    const { revision } = await add(store, `kept ${kilobytes}`);
    const before = await dumpWithHistory(store);
    await leave(kilobytes);
    for (let time = 0; time < 2; time += 1)
      await expect(add(store, `refused ${kilobytes}`)).rejects.toMatchObject({
        ...FULL,
        cause: { message: expect.stringMatching(cause) },
      });
    expect(await dumpWithHistory(store)).toEqual(before);
    expect((await readdir(join(folder, 'changes'))).filter((name) => name.endsWith('.part'))).toEqual([]);

    await rm(join(disk, 'filler'));
    expect(await add(store, `kept, too, ${kilobytes}`)).toEqual({ revision: revision + 1 });
    const after = await dumpWithHistory(store);
    await store.close();
    const again = await openEmbedded(folder);
    expect(await dumpWithHistory(again)).toEqual(after);
    await again.close();
  });

  it('says so when there is no room to begin in', async () => {
    await rm(folder, { recursive: true, force: true });
    await leave(0);
    await expect(openEmbedded(folder)).rejects.toMatchObject(FULL);
    await leave(200);
    const importing = () =>
      spawnSync(process.execPath, ['dist/cli/import.js', 'seed/le-havre.xlsx', '--yes'], {
        env: { PATH: process.env.PATH, ATLAS_DATA: folder },
        encoding: 'utf8',
      });
    expect(importing()).toMatchObject({ status: 3, stderr: `${FULL.message}\n` });
    await rm(join(disk, 'filler'));
    expect(importing()).toMatchObject({ status: 0, stderr: '' });
  });
});
