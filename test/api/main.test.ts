import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AtlasProcess, addressIn, type Exit, startProcess } from '../support/process.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
const started: AtlasProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-main-'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT });
}, 120_000);
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(env: Readonly<Record<string, string>>, ...args: string[]): AtlasProcess {
  const standard = { ATLAS_DATA: join(folder, 'graph'), ATLAS_SEED: 'seed/le-havre.xlsx', ATLAS_SLOW_MS: '60000' };
  const atlas = startProcess({ ...standard, ...env }, ...args);
  started.push(atlas);
  return atlas;
}

async function stopped(atlas: AtlasProcess): Promise<Exit> {
  await atlas.up();
  atlas.kill('SIGTERM');
  return atlas.exit;
}

async function askAt(output: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${addressIn(output)}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return reply.json();
}

const PATIENCE = { timeout: 60_000 };

describe('Atlas', PATIENCE, () => {
  test('fills an empty embedded graph with the sample city, says so in five lines, and answers', async () => {
    const atlas = start({});
    const output = await atlas.up();
    expect(output.trim().split('\n')).toHaveLength(5);
    expect(output).toMatch(/^Le Havre: .*\nGraph .*\nData .*\d+ organisations, .*; revision 1\n/);
    expect(await askAt(output, '{ organisation(id: "cite-du-numerique") { name } }')).toMatchObject({
      data: { organisation: { name: expect.stringContaining('Cité') } },
    });
    atlas.kill('SIGINT');
    expect(await atlas.exit).toMatchObject({ code: 0, errors: '' });
  });

  test('finds the graph as it left it, and does not fill it again', async () => {
    const { code, output } = await stopped(start({}));
    expect(code).toBe(0);
    expect(output).toMatch(/revision 1\n/);
  });

  test('leaves an empty graph empty when told so', async () => {
    const { output } = await stopped(
      start({ ATLAS_DATA: join(folder, 'empty'), ATLAS_SEED: 'none', ATLAS_NAME: 'Rouen' }),
    );
    expect(output).toMatch(/^Rouen: /);
    expect(output).toMatch(/Data +none yet: .*; revision 0\n/);
  });

  test('makes the backup of the day', async () => {
    const backups = join(folder, 'backups');
    const atlas = start({ ATLAS_BACKUP: backups, ATLAS_BACKUP_AT: '00:00' });
    await atlas.up();
    await expect.poll(() => readdirSync(backups), PATIENCE).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    const [day = ''] = readdirSync(backups);
    expect(readdirSync(join(backups, day, 'changes'))).toEqual(['0000000001.jsonl.gz', 'last']);
    atlas.kill('SIGTERM');
    expect(await atlas.exit).toMatchObject({ code: 0, errors: '' });
  });

  test('says why there is no backup, and serves all the same', async () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const { code, errors } = await stopped(start({ ATLAS_BACKUP: taken, ATLAS_BACKUP_AT: '00:00' }));
    expect(code).toBe(0);
    expect(errors).toMatch(/^no backup in .*taken: /);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  test('tells what it can be told', async () => {
    const { code, output } = await start({}, '--help').exit;
    expect(code).toBe(0);
    expect(output).toContain('ATLAS_TIMEZONE');
  });
});

describe('what a person can mend is one line and exit code 1', PATIENCE, () => {
  async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
    const { code, output, errors } = await start(env).exit;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors.trim().split('\n')).toHaveLength(1);
    return errors;
  }

  test('a variable that cannot be used', async () => {
    expect(await refusal({ PORT: 'four thousand' })).toContain('PORT is "four thousand"; allowed: a whole number');
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expect(await refusal({ PORT: port, ATLAS_SEED: 'none' })).toContain(`127.0.0.1:${port}: the port is taken`);
    other.close();
  });

  test('a graph that another process has open', async () => {
    const first = start({});
    await first.up();
    expect(await refusal({})).toContain('graph');
    first.kill('SIGTERM');
    await first.exit;
  });

  test('a data folder that is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ ATLAS_DATA: file })).toContain(file);
  });

  test('a workbook to start from that is not there', async () => {
    const env = { ATLAS_DATA: join(folder, 'unseeded'), ATLAS_SEED: join(folder, 'nowhere.xlsx') };
    expect(await refusal(env)).toContain('nowhere.xlsx');
  });

  test('a Neo4j that does not answer', async () => {
    expect(await refusal({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_WAIT_SECONDS: '0' })).toContain('127.0.0.1:9');
  });
});
