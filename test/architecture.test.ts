import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** What a room may import of ours: rooms by name, all of one but its engines, or single files. */
interface Room {
  readonly rooms?: readonly string[];
  readonly files?: readonly string[];
}

const FRONT_FILES = [
  'model/model.js',
  'graph/store.js',
  'planner/planner.js',
  'changes/changes.js',
  'search/search.js',
  'explore/explore.js',
  'spreadsheet/spreadsheet.js',
  'resolvers/resolvers.js',
];
const ENGINES = ['graph/neo4j.js', 'graph/embedded.js', 'graph/remote.js'];

/** Arrows run one way. `main.ts` and the tests may import everything. */
const ROOMS: Readonly<Record<string, Room>> = {
  model: {},
  graph: { rooms: ['model'] },
  planner: { rooms: ['model', 'graph'] },
  changes: { rooms: ['model', 'graph'] },
  search: { rooms: ['model', 'graph'] },
  explore: { rooms: ['model', 'graph'] },
  spreadsheet: { rooms: ['model', 'graph', 'changes', 'search'] },
  resolvers: { rooms: ['model', 'graph', 'planner', 'changes', 'search', 'explore', 'spreadsheet', 'generated'] },
  server: { files: [...FRONT_FILES, 'config.js'] },
  cli: { files: [...FRONT_FILES, ...ENGINES, 'graph/setup.js', 'graph/backup.js', 'config.js'] },
};

/** What has to know nothing of ours to be worth anything: the oracle, and what makes operations for it. */
const ALOOF: Readonly<Record<string, readonly string[]>> = {
  'test/oracle': ['../support/random/*.js'],
  'test/support/random': [],
};

function restricted(includes: string, group: readonly string[], message: string): object {
  const options = { patterns: [{ group, message }] };
  return {
    includes: [`${includes}/**`],
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}

function ofRoom([room, { rooms = [], files = [] }]: [string, Room]): object {
  const others = [...Object.keys(ROOMS), 'generated'].filter((name) => name !== room && !rooms.includes(name));
  const group = [
    ...others.map((name) => `**/${name}/**`),
    ...(room === 'graph' ? [] : ENGINES.map((file) => `**/${file}`)),
    '**/main.js',
    '**/config.js',
    ...files.map((file) => `!**/${file}`),
  ];
  const allowed = [...rooms, ...files].join(', ') || 'nothing of ours';
  return restricted(`src/${room}`, group, `${room}/ may import ${allowed}.`);
}

function ofAloof([folder, files]: [string, readonly string[]]): object {
  const group = ['**/src/**', '**/dist/**', '../**', ...files.map((file) => `!${file}`)];
  return restricted(folder, group, `${folder}/ may import ${files.join(', ') || 'nothing of ours'}.`);
}

test('biome.rooms.json is the table of rooms (vitest -u writes it)', async () => {
  const overrides = [...Object.entries(ROOMS).map(ofRoom), ...Object.entries(ALOOF).map(ofAloof)];
  await expect(`${JSON.stringify({ overrides }, null, 2)}\n`).toMatchFileSnapshot('../biome.rooms.json');
});

test('every folder of src/ is a room of the table', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...Object.keys(ROOMS), 'generated']).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

describe('biome', () => {
  let house: string;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'atlas-rooms-'));
    for (const name of ['biome.json', 'biome.rooms.json']) cpSync(join(ROOT, name), join(house, name));
  });

  afterAll(() => rmSync(house, { recursive: true }));

  function accepts(file: string, source: string): boolean {
    const path = join(house, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    try {
      execFileSync(BIOME, ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', file], {
        cwd: house,
        stdio: 'pipe',
      });
      return true;
    } catch {
      return false;
    }
  }

  test.each([
    ['model/x.ts', '../graph/store.js'],
    ['graph/x.ts', '../planner/planner.js'],
    ['planner/x.ts', '../graph/neo4j.js'],
    ['planner/deep/x.ts', '../../changes/changes.js'],
    ['changes/x.ts', '../spreadsheet/spreadsheet.js'],
    ['search/x.ts', '../graph/embedded.js'],
    ['explore/x.ts', '../search/search.js'],
    ['spreadsheet/x.ts', '../planner/planner.js'],
    ['resolvers/x.ts', '../server/server.js'],
    ['resolvers/x.ts', '../config.js'],
    ['server/x.ts', '../graph/neo4j.js'],
    ['server/x.ts', '../model/names.js'],
    ['server/x.ts', '../main.js'],
    ['cli/x.ts', '../server/server.js'],
    ['cli/x.ts', '../changes/history.js'],
  ])('refuses that src/%s imports as much as a type of %s', (file, module) => {
    expect(accepts(`src/${file}`, `import type { X } from '${module}';\nexport type Y = X;\n`)).toBe(false);
  });

  test.each([
    ['graph/x.ts', '../model/names.js'],
    ['planner/x.ts', '../graph/plan.js'],
    ['spreadsheet/layouts/x.ts', '../../changes/changes.js'],
    ['resolvers/x.ts', '../generated/resolvers.js'],
    ['server/x.ts', '../graph/store.js'],
    ['server/x.ts', '@apollo/server/plugin/disabled'],
    ['cli/x.ts', '../graph/neo4j.js'],
    ['main.ts', './graph/embedded.js'],
  ])('lets src/%s import %s', (file, module) => {
    expect(accepts(`src/${file}`, `import { x } from '${module}';\nexport const y = x;\n`)).toBe(true);
  });

  test.each([
    ['test/oracle/x.ts', '../../src/model/fold.js'],
    ['test/oracle/deep/x.ts', '../../../dist/model/model.js'],
    ['test/oracle/x.ts', '../support/server.js'],
    ['test/oracle/x.ts', '../contract/expected/01.js'],
    ['test/support/random/x.ts', '../engines.js'],
    ['test/support/random/x.ts', '../../oracle/oracle.js'],
    ['test/support/random/x.ts', '../../../src/model/model.js'],
  ])('refuses that %s, which is to know nothing of ours, imports as much as a type of %s', (file, module) => {
    expect(accepts(file, `import type { X } from '${module}';\nexport type Y = X;\n`)).toBe(false);
  });

  test.each([
    ['test/oracle/x.ts', './city.js'],
    ['test/oracle/x.ts', '../support/random/operations.js'],
    ['test/support/random/x.ts', 'graphql'],
  ])('lets %s import %s', (file, module) => {
    expect(accepts(file, `import { x } from '${module}';\nexport const y = x;\n`)).toBe(true);
  });

  test('refuses dynamic imports and re-exports too', () => {
    expect(accepts('src/model/x.ts', "export const x = await import('../graph/store.js');\n")).toBe(false);
    expect(accepts('src/model/x.ts', "export { x } from '../graph/store.js';\n")).toBe(false);
  });
});
