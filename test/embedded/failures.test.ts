import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyChangeSet } from '../../src/changes/changes.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { setUp } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';

const model = loadModel();

/** A change set of one organisation. */
const addOrganisation = async (store: GraphStore, id: string) =>
  applyChangeSet(store, model, {
    cause: { kind: 'IMPORT', author: null, files: [] },
    revision: (await store.revision()) ?? 0,
    naming: null,
    entities: [{ type: 'Organisation', id, before: null, after: { name: id, kind: 'COMPANY' } }],
    ties: [],
  });

describe('the embedded graph', () => {
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-failures-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  /** A folder with a graph at revision 3, left as by a crash: never closed, its last commits in the log alone. */
  const crashed = async (name: string): Promise<string> => {
    const store = await openEmbedded(join(home, `${name}-open`));
    await setUp(store, model);
    for (const id of ['a', 'b', 'c']) await addOrganisation(store, id);
    await cp(join(home, `${name}-open`), join(home, name), { recursive: true });
    await store.close();
    return join(home, name);
  };

  const closed = async (name: string): Promise<string> => {
    const folder = await crashed(name);
    await (await openEmbedded(folder)).close();
    return folder;
  };

  const change = async (file: string, edit: (bytes: Buffer) => void) => {
    const bytes = await readFile(file);
    edit(bytes);
    await writeFile(file, bytes);
  };

  it('opens again after a crash, with all that was kept', async () => {
    const store = await openEmbedded(await crashed('crash'));
    expect(await store.revision()).toBe(3);
    await store.close();
  });

  it('is open in one process at a time', async () => {
    const folder = await closed('locked');
    const other = spawn(process.execPath, ['--input-type=module', '--eval', HOLD_OPEN, join(folder, 'graph')]);
    await once(other.stdout, 'data');
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'LOCKED',
      message: `another process has the graph in ${folder} open: stop it first`,
    });
    other.kill('SIGKILL');
    await once(other, 'exit');
    const store = await openEmbedded(folder);
    expect(await store.revision()).toBe(3);
    await store.close();
  });

  it('refuses a folder in which it cannot write', async ({ skip }) => {
    const folder = join(home, 'read-only');
    const release = await makeReadOnly(folder, await closed('writable'));
    if (!release) skip('this user can write everywhere and may not mount');
    try {
      await expect(openEmbedded(folder)).rejects.toMatchObject({
        code: 'READ_ONLY',
        message: `cannot write in ${folder}: make it writable, or name another folder in ATLAS_DATA`,
      });
      await expect(openEmbedded(join(folder, 'new'))).rejects.toMatchObject({ code: 'READ_ONLY' });
    } finally {
      await release?.();
    }
  });

  it('refuses a file in place of its folder', async () => {
    const file = join(home, 'file');
    await writeFile(file, '');
    for (const folder of [file, join(file, 'below')])
      await expect(openEmbedded(folder)).rejects.toMatchObject({
        code: 'READ_ONLY',
        message: `cannot make the folder ${folder}: name another in ATLAS_DATA`,
      });
  });

  it('says so when its file is damaged', async () => {
    const folder = await closed('damaged');
    await change(join(folder, 'graph'), (bytes) => bytes.writeUInt8(bytes.readUInt8(9) ^ 0xff, 9));
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'DAMAGED',
      message: `the graph in ${folder} is damaged, in graph: npm run rebuild makes it again from its change log`,
    });
  });

  it('says so when its file is something else', async () => {
    const folder = join(home, 'other');
    await mkdir(folder);
    await writeFile(join(folder, 'graph'), 'name;founded\nLe Havre;1517\n'.repeat(1_000));
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  it('refuses the file of a newer engine', async () => {
    const folder = await closed('newer');
    await change(join(folder, 'graph'), (header) => {
      header.writeUInt32LE(header.readUInt32LE(4) + 1, 4);
      header.writeUInt32LE(crc32(header.subarray(0, 72)), 72);
    });
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'NEWER_DATA',
      message: `the graph in ${folder} is of another version of its engine: install the Atlas that wrote it`,
    });
  });

  it('is closed to questions and changes once it is closed', async () => {
    const store = await openEmbedded(join(home, 'closed'));
    await store.close();
    const closedFailure = { code: 'UNREACHABLE', message: 'the graph is closed: open it again' };
    await expect(store.query('RETURN 1 AS one')).rejects.toMatchObject(closedFailure);
    await expect(store.write(async () => {})).rejects.toMatchObject(closedFailure);
  });
});

const HOLD_OPEN = `
  import grafeo from '@grafeo-db/js';
  globalThis.graph = grafeo.GrafeoDB.create(process.argv[1]);
  console.log('open');
  setInterval(() => undefined, 1_000);
`;

/** Makes `folder` a copy of `original` in which nobody can write; null where this user cannot be kept from it. */
async function makeReadOnly(folder: string, original: string): Promise<(() => Promise<void>) | null> {
  await mkdir(folder);
  if (process.getuid?.() === 0) return mountReadOnly(folder, original);
  await cp(original, folder, { recursive: true });
  await chmod(folder, 0o555);
  return () => chmod(folder, 0o755);
}

async function mountReadOnly(folder: string, original: string): Promise<(() => Promise<void>) | null> {
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  await cp(original, folder, { recursive: true });
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  return async () => {
    execFileSync('umount', [folder]);
  };
}
