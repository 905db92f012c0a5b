import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUpHistory } from '../../src/graph/backup.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { GraphStore } from '../../src/graph/store.js';
import { dumpWithHistory } from '../support/dump.js';
import { onEveryEngine } from '../support/engines.js';
import { fillWithHistory } from '../support/history.js';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'atlas-backup-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const NEO4J = {
  NEO4J_URI: process.env.NEO4J_URI,
  NEO4J_USER: process.env.NEO4J_USER,
  NEO4J_PASSWORD: process.env.NEO4J_PASSWORD,
  NEO4J_DATABASE: process.env.NEO4J_DATABASE,
};

/** A command, once npm has built. */
function run(command: string, folder: string, settings: Readonly<Record<string, string | undefined>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/cli/${command}.js`, folder], {
    env: { PATH: process.env.PATH, ...settings },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function contentOf(folder: string): Promise<Record<string, unknown>> {
  const store = await openEmbedded(folder);
  return dumpWithHistory(store).finally(store.close);
}

const folderOf = ({ description }: GraphStore) => description.replace('embedded graph in ', '');

onEveryEngine('npm run backup and npm run restore', (open, engine) => {
  let store: GraphStore;
  let settings: Readonly<Record<string, string | undefined>>;
  let content: Record<string, unknown>;
  const backup = () => join(home, `backup of ${engine}`);

  beforeAll(async () => {
    store = await open();
    settings = engine === 'neo4j' ? NEO4J : { ATLAS_DATA: folderOf(store) };
    await fillWithHistory(store);
    content = await dumpWithHistory(store);
  }, 120_000);

  it('give back all of a graph that is in use, with its history', { timeout: 120_000 }, async () => {
    expect(run('backup', backup(), settings)).toEqual({
      status: 0,
      stdout: `${backup()}: the graph at revision 4\n`,
      stderr: '',
    });
    const data = join(home, `restored from ${engine}`);
    expect(run('restore', backup(), { ATLAS_DATA: data })).toMatchObject({
      status: 0,
      stdout: 'The graph is at revision 4.\n',
    });
    expect(await contentOf(data)).toEqual(content);
    expect((await readdir(data)).sort()).toEqual(['changes', 'graph']);
  });

  it.each([
    ['a chunk of a change set', 'MATCH (k:Chunk {revision: 2}) DELETE k', 2],
    ['the last change set', 'MATCH (s:ChangeSet {revision: 4}) DELETE s', 4],
  ])('make none of a graph whose history lacks %s', { timeout: 120_000 }, async (_what, loss, revision) => {
    const damaged = await open();
    await fillWithHistory(damaged);
    await damaged.write(({ run }) => run(loss));
    const to = join(home, `${engine} without ${revision}`);
    await expect(backUpHistory(damaged, to)).rejects.toMatchObject({
      code: 'DAMAGED',
      message: expect.stringMatching(`lacks its history of change set ${revision}, or a part of it`),
    });
    expect((await readdir(home)).filter((name) => name.startsWith(`${engine} without`))).toEqual([]);
  });

  it('overwrite neither a backup nor a graph', { timeout: 60_000 }, async () => {
    expect(run('backup', backup(), settings)).toMatchObject({
      status: 3,
      stderr: `${backup()} holds something already: name a new folder for the backup\n`,
    });
    const data = join(home, `restored from ${engine}`);
    expect(run('restore', backup(), { ATLAS_DATA: data })).toMatchObject({
      status: 3,
      stderr: `${data} holds a graph: move it away, or name another folder in ATLAS_DATA\n`,
    });
  });
});

describe('a backup', { timeout: 60_000 }, () => {
  const entry = (folder: string, revision: number) => join(folder, 'changes', `000000000${revision}.jsonl.gz`);

  it('is refused, whole, where part of it is damaged', async () => {
    const [data, damaged] = [join(home, 'data'), join(home, 'damaged')];
    const store = await openEmbedded(data);
    await fillWithHistory(store);
    await store.close();
    const bytes = await readFile(entry(data, 2));
    await truncate(entry(data, 2), (await stat(entry(data, 2))).size - 20);
    const lacks = (folder: string) => new RegExp(`^the change log lacks change set 2, for ${entry(folder, 2)} is`);
    expect(run('backup', damaged, { ATLAS_DATA: data })).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(lacks(data)),
    });
    expect(await readdir(home)).not.toContain('damaged');
    expect(await readdir(home)).not.toContain('damaged.part');

    await writeFile(entry(data, 2), bytes);
    expect(run('backup', damaged, { ATLAS_DATA: data })).toMatchObject({ status: 0 });
    await rm(entry(damaged, 2));
    const restored = join(home, 'never restored');
    expect(run('restore', damaged, { ATLAS_DATA: restored })).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(lacks(damaged)),
    });
    expect(await readdir(join(restored, 'changes')).catch(() => [])).toEqual([]);
  });

  it('says in one line where it cannot be written', async () => {
    const file = join(home, 'file');
    await writeFile(file, '');
    const below = join(file, 'backup');
    expect(run('backup', below, { ATLAS_DATA: join(home, 'data') })).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(new RegExp(`^${below} cannot be written: ENOTDIR.*\n$`)),
    });
  });

  it.each(['backup', 'restore'])('is named once for npm run %s', (command) => {
    expect(run(command, '--all')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(`^Usage: npm run ${command}`),
    });
  });
});
