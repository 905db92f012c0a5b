import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openRemote, shareGraph } from '../../src/graph/remote.js';
import { CITY, withRow, workbookBytes } from '../spreadsheet/fixture.js';

const home = mkdtempSync(join(tmpdir(), 'atlas-shared-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const city = join(home, 'city.xlsx');
writeFileSync(city, workbookBytes(CITY));
const later = join(home, 'later.xlsx');
writeFileSync(later, workbookBytes(withRow(CITY, 'Organisations', 3, { name: 'Haropa' })));
/** So many rows that it takes some seconds. */
const topics = join(home, 'topics');
mkdirSync(topics);
writeFileSync(join(topics, 'Sources.csv'), 'id,name\narticle,An article');
writeFileSync(
  join(topics, 'Topics.csv'),
  ['id,name,source', ...Array.from({ length: 40_000 }, (_, n) => `t${n},Topic ${n},article`)].join('\n'),
);

let data: string;
let server: ChildProcess;
let address: string;
let folders = 0;

const environment = () => ({ PATH: process.env.PATH, ATLAS_DATA: data, USER: 'ada' });

async function startServer(): Promise<void> {
  server = spawn(process.execPath, ['dist/main.js'], { env: { ...environment(), PORT: '0' } });
  let output = '';
  server.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  while (!output.includes('Ctrl-C')) {
    if (server.exitCode !== null) throw new Error('the server did not start');
    await sleep(20);
  }
  [address = ''] = /http:\S+\/graphql/.exec(output) ?? [];
}

async function ask(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await reply.json()) as { data: unknown };
  return data;
}

const organisations = () => ask('{ organisations { totalCount } }');
const revision = () => ask('{ ecosystem { revision } }');

/** A command, once npm has built. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/cli/${command}.js`, ...args], {
    env: environment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Imports that change something and nothing, an undo that is refused, and one that is not. */
function work() {
  return [run('import', city), run('import', city), run('import', later), run('undo', '1'), run('undo', '2')];
}

const WRITE_FOR_EVER = `
  import { openRemote } from './dist/graph/remote.js';
  const store = await openRemote(process.env.ATLAS_DATA);
  await store.write(async ({ run }) => {
    await run('CREATE (:Entity:Topic {id: "half"})');
    console.log('writing');
    await new Promise(() => {});
  }).catch(({ code, message }) => console.log(code, message));
`;

/** A process that is in the middle of a write. */
async function writer() {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITE_FOR_EVER], { env: environment() });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const ended = once(child, 'close').then(() => output);
  while (!output.includes('writing')) await sleep(20);
  return { child, ended, said: () => output };
}

describe('a command beside a server', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    folders += 1;
    data = join(home, `data ${folders}`);
    await startServer();
  }, 60_000);
  afterEach(() => server.kill('SIGKILL'));

  test('does what it does without one, and the server knows at once', async () => {
    expect(statSync(join(data, 'atlas.sock')).mode & 0o777).toBe(0o600);
    const beside = work();
    expect(beside.map(({ status }) => status)).toEqual([0, 0, 0, 1, 0]);
    expect(await organisations()).toEqual({ organisations: { totalCount: 3 } });
    expect(await revision()).toEqual({ ecosystem: { revision: 3 } });
    expect(run('export', join(home, 'city.jsonld'))).toMatchObject({ status: 0 });
    expect(run('backup', join(home, 'backup'))).toMatchObject({ status: 0, stderr: '' });
    expect(run('rebuild')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^another process has the graph/),
    });

    server.kill('SIGTERM');
    await once(server, 'exit');
    expect(existsSync(join(data, 'atlas.sock'))).toBe(false);
    data = join(home, 'alone');
    const alone = work();
    const timeless = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
    expect(beside.map(({ stdout, ...rest }) => ({ ...rest, stdout: timeless(stdout) }))).toEqual(
      alone.map(({ stdout, ...rest }) => ({ ...rest, stdout: timeless(stdout) })),
    );
  });

  test('that Ctrl-C stops leaves the graph as it was', async () => {
    const report = join(home, 'report.json');
    const command = spawn(process.execPath, ['dist/cli/import.js', topics, '--report', report], { env: environment() });
    let errors = '';
    command.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    while (!existsSync(report)) await sleep(20);
    await sleep(1_000);
    command.kill('SIGINT');
    expect(await once(command, 'close')).toEqual([130, null]);
    expect(errors).toContain('Stopped: nothing was written, and the graph is as it was.');
    expect(await revision()).toEqual({ ecosystem: { revision: 0 } });
    expect(run('import', city)).toMatchObject({ status: 0, stdout: expect.stringMatching(/at revision 1\./) });
  });

  test('that is killed leaves the graph as it was, for others to write', async () => {
    const { child, ended } = await writer();
    child.kill('SIGKILL');
    await ended;
    expect(run('import', city)).toMatchObject({ status: 0, stdout: expect.stringMatching(/at revision 1\./) });
    expect(await ask('{ topic(id: "half") { id } }')).toEqual({ topic: null });
  });

  test('is told when the server stops, which waits for nobody', async () => {
    const { ended } = await writer();
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(await ended).toMatch(/^writing\nUNREACHABLE the server that has the graph in .* open has gone: see which/);
    expect(run('import', city)).toMatchObject({ status: 0, stdout: expect.stringMatching(/at revision 1\./) });
  });

  test('opens the graph itself where a server was killed, and the next server shares it again', async () => {
    expect(run('import', city)).toMatchObject({ status: 0 });
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(existsSync(join(data, 'atlas.sock'))).toBe(true);
    expect(run('import', later)).toMatchObject({ status: 0, stdout: expect.stringMatching(/at revision 2\./) });
    await startServer();
    expect(run('undo', '2')).toMatchObject({ status: 0 });
    expect(await revision()).toEqual({ ecosystem: { revision: 3 } });
  });
});

test('a command that is stopped in the middle of a change loses its turn, and nothing of it is kept', async () => {
  data = join(home, 'stopped');
  const owner = await openEmbedded(data);
  const unshare = await shareGraph(owner, data, 300);
  const { child, said } = await writer();
  child.kill('SIGSTOP');
  await owner.write(({ run }) => run('CREATE (:Entity:Topic {id: "whole"})'));
  expect(await owner.query('MATCH (t:Topic) RETURN t.id AS id')).toEqual([{ id: 'whole' }]);
  child.kill('SIGCONT');
  await expect.poll(said).toMatch(/^writing\nTIMEOUT the command went silent .* nothing was written, try again\n$/);
  child.kill('SIGKILL');
  unshare();
  await owner.close();
});

test('a command that takes its time, but goes on, keeps its turn', async () => {
  const folder = join(home, 'slow');
  const owner = await openEmbedded(folder);
  const unshare = await shareGraph(owner, folder, 1_000);
  const store = await openRemote(folder);
  await store?.write(async ({ run }) => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await run('CREATE (:Entity:Topic {id: $id})', { id });
      await sleep(400);
    }
  });
  expect(await owner.query('MATCH (t:Topic) RETURN count(t) AS count')).toEqual([{ count: 4 }]);
  await store?.close();
  unshare();
  await owner.close();
});

test('a folder whose path is too long for a socket is shared by a short one', async () => {
  const folder = join(home, 'long'.repeat(30));
  const owner = await openEmbedded(folder);
  const unshare = await shareGraph(owner, folder);
  const store = await openRemote(folder);
  expect(await store?.query('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  expect(await openRemote(join(home, 'nobody'))).toBeNull();
  await store?.close();
  unshare();
  await owner.close();
  expect(await openRemote(folder)).toBeNull();
});
