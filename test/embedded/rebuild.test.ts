import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../../src/changes/changes.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import { loadModel } from '../../src/model/model.js';
import { CITY, withRow } from '../spreadsheet/fixture.js';
import { dumpWithHistory } from '../support/dump.js';
import { fillWithHistory } from '../support/history.js';
import { importSheets } from '../support/workbook.js';

let home: string;
/** A folder as a crash left it, never closed, its last commits in the engine's log alone; and what its graph held. */
let crashed: string;
let acknowledged: Record<string, unknown>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'atlas-rebuild-'));
  const open = join(home, 'open');
  const store = await openEmbedded(open);
  await fillWithHistory(store);
  crashed = join(home, 'crashed');
  await cp(open, crashed, { recursive: true });
  acknowledged = await dumpWithHistory(store);
  await store.close();
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function damagedCopy(name: string, damage: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(home, name);
  await cp(crashed, folder, { recursive: true });
  await damage(folder);
  return folder;
}

async function contentOf(folder: string): Promise<Record<string, unknown>> {
  const store = await openEmbedded(folder);
  return dumpWithHistory(store).finally(store.close);
}

/** `npm run rebuild`, once it has built. */
function rebuild(folder: string, settings: Readonly<Record<string, string | undefined>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/rebuild.js'], {
    env: { PATH: process.env.PATH, ATLAS_DATA: folder, ...settings },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const entry = (folder: string, revision: number) => join(folder, 'changes', `000000000${revision}.jsonl.gz`);
const shorten = async (path: string, bytes: number) => truncate(path, (await stat(path)).size - bytes);
const lastOfWal = async (folder: string) => {
  const wal = join(folder, 'graph.wal');
  return join(wal, (await readdir(wal)).sort().at(-1) ?? '');
};

describe('the change log', () => {
  it('is a file for each change set, which anybody can read', async () => {
    const lines = gunzipSync(await readFile(entry(crashed, 3)))
      .toString()
      .split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ revision: 3, kind: 'UNDO', undoes: 2, author: 'ada' });
    const store = await openEmbedded(await damagedCopy('read', async () => {}));
    const changes = await readLog(store, { since: null, revision: 3, of: null }, { after: null, first: 1_000 });
    expect(lines.slice(1, -1).map((line) => JSON.parse(line))).toEqual(changes.map(({ change }) => change));
    expect(lines.at(-1)).toBe('');
    await store.close();
  });

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      'is half-written',
      (folder) => shorten(entry(folder, 4), 30),
      /0004\.jsonl\.gz was missing or half-written: it is/,
    ],
    [
      'lacks a change',
      async (folder) => {
        const lines = gunzipSync(await readFile(entry(folder, 4)))
          .toString()
          .split('\n');
        await writeFile(entry(folder, 4), gzipSync(lines.toSpliced(-2, 1).join('\n')));
      },
      /0004\.jsonl\.gz was missing or half-/,
    ],
    [
      'is missing',
      (folder) => rm(entry(folder, 2)),
      /0002\.jsonl\.gz was missing or half-written: it is written again/,
    ],
    [
      'is missing that was the last',
      (folder) => rm(entry(folder, 4)),
      /0004\.jsonl\.gz was missing or half-written: it is written again/,
    ],
    [
      'was never kept',
      (folder) => cp(entry(folder, 4), `${entry(folder, 5)}.part`),
      /0005\.jsonl\.gz\.part is of a change/,
    ],
  ])('is whole again, and says so, where a change set %s', async (name, damage, told) => {
    const folder = await damagedCopy(name, damage);
    const notices: string[] = [];
    const store = await openEmbedded(folder, (notice) => notices.push(notice));
    await store.close();
    expect(notices).toEqual([expect.stringMatching(told)]);
    await expectSameLog(folder);
  });

  it('takes from the graph what it lacks after a crash between commit and acknowledgement, or has never had', async () => {
    const behind = await damagedCopy('behind', (folder) => rename(entry(folder, 4), `${entry(folder, 4)}.part`));
    const without = await damagedCopy('without', (folder) => rm(join(folder, 'changes'), { recursive: true }));
    for (const folder of [behind, without]) {
      expect(await contentOf(folder)).toEqual(acknowledged);
      await expectSameLog(folder);
    }
  });
});

describe('npm run rebuild', { timeout: 120_000 }, () => {
  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      'log lost its end',
      async (folder) => shorten(await lastOfWal(folder), 200),
      /LOST CHANGES: it is at revision 3 and had reached 4: npm run rebuild/,
    ],
    [
      'log is gone',
      (folder) => rm(join(folder, 'graph.wal'), { recursive: true }),
      /LOST CHANGES: it is at revision 0 and had reached 4: npm run rebuild/,
    ],
    [
      'log is spoilt',
      async (folder) => {
        const path = await lastOfWal(folder);
        const bytes = await readFile(path);
        await writeFile(path, bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 8));
      },
      /is damaged, in graph\.wal\/wal_\d+\.log: npm run rebuild/,
    ],
    [
      'file is gone, and a rebuild was killed',
      async (folder) => {
        await rename(join(folder, 'graph'), join(folder, 'rebuild'));
      },
      /is damaged: npm run rebuild/,
    ],
    [
      'file is another',
      (folder) => writeFile(join(folder, 'graph'), 'a;b\n'.repeat(9_999)),
      /is damaged: npm run rebuild/,
    ],
  ])('gives back every change where the graph’s %s', async (name, damage, told) => {
    const folder = await damagedCopy(name, damage);
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(told) });
    expect(rebuild(folder)).toEqual({ status: 0, stdout: 'The graph is at revision 4.\n', stderr: '' });
    expect(await contentOf(folder)).toEqual(acknowledged);
    expect((await readdir(folder)).sort()).toEqual(['changes', 'graph']);
  });

  it('gives back what newer values kept out of the graph', async () => {
    const folder = join(home, 'overruled');
    const model = loadModel();
    const store = await openEmbedded(folder);
    await setUp(store, model);
    await importSheets(store, model, CITY);
    await importSheets(store, model, withRow(CITY, 'Organisations', 2, { founded: '2021' }), 'staff.xlsx');
    await importSheets(store, model, withRow(CITY, 'Organisations', 3, { founded: '1517' }));
    const content = await dumpWithHistory(store);
    await store.close();
    await rm(join(folder, 'graph'));
    expect(rebuild(folder)).toMatchObject({ status: 0, stdout: 'The graph is at revision 3.\n' });
    expect(await contentOf(folder)).toEqual(content);
    const rebuilt = await openEmbedded(folder);
    await importSheets(rebuilt, model, CITY);
    const [cite] = await rebuilt.query("MATCH (n:Entity {id: 'cite'}) RETURN n.foundedOn AS founded");
    expect(cite).toEqual({ founded: '2021' });
    await rebuilt.close();
  });

  it('refuses a log that is not whole where the graph is not either, until it is', async () => {
    const folder = await damagedCopy('both', async (folder) => {
      await rm(join(folder, 'graph.wal'), { recursive: true });
      await shorten(entry(folder, 2), 30);
    });
    expect(rebuild(folder)).toEqual({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(
        /^the change log lacks change set 2, for .*0002\.jsonl\.gz is missing or damaged: .*\n$/,
      ),
    });
    await cp(entry(crashed, 2), entry(folder, 2));
    expect(rebuild(folder)).toMatchObject({ status: 0 });
    expect(await contentOf(folder)).toEqual(acknowledged);
  });

  it('knows of the last change set, though the log has lost it and the graph too', async () => {
    const folder = await damagedCopy('both-last', async (folder) => {
      await shorten(await lastOfWal(folder), 200);
      await rm(entry(folder, 4));
    });
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'DAMAGED',
      message: expect.stringMatching(/LOST CHANGES: it is at revision 3 and had reached 4/),
    });
    const lacks = {
      status: 3,
      stderr: expect.stringMatching(/^the change log lacks change set 4, for .*0004\.jsonl\.gz/),
    };
    expect(rebuild(folder)).toMatchObject(lacks);
    await cp(entry(crashed, 4), entry(folder, 4));
    expect(rebuild(folder)).toMatchObject({ status: 0, stdout: 'The graph is at revision 4.\n' });
    expect(await contentOf(folder)).toEqual(acknowledged);
  });

  it.each([
    ['is missing', (folder: string) => rm(entry(folder, 4))],
    ['is damaged', (folder: string) => shorten(entry(folder, 4), 20)],
  ])('goes on without a last change set that %s and nowhere else, when it is told to', async (fate, spoil) => {
    const folder = await damagedCopy(`given-up-${fate}`, async (folder) => {
      await shorten(await lastOfWal(folder), 200);
      await spoil(folder);
    });
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'DAMAGED' });
    await rm(entry(folder, 4), { force: true });
    await rm(join(folder, 'changes', 'last'));
    const store = await openEmbedded(folder);
    expect(await store.revision()).toBe(3);
    await store.close();
    expect(rebuild(folder)).toMatchObject({ status: 0, stdout: 'The graph is at revision 3.\n' });
  });

  it('refuses an empty folder, and a graph that another process has open', async () => {
    expect(rebuild(join(home, 'nothing'))).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^there is no change log/),
    });
    const folder = await damagedCopy('open-elsewhere', async () => {});
    const store = await openEmbedded(folder);
    expect(rebuild(folder)).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^another process has the graph/),
    });
    await store.close();
    expect(await contentOf(folder)).toEqual(acknowledged);
  });
});

async function expectSameLog(folder: string): Promise<void> {
  const names = await readdir(join(crashed, 'changes'));
  expect(await readdir(join(folder, 'changes'))).toEqual(names);
  for (const name of names)
    expect(await readFile(join(folder, 'changes', name))).toEqual(await readFile(join(crashed, 'changes', name)));
}
