import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Installed {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly optional?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { packages }: { packages: Readonly<Record<string, Installed>> } = read('package-lock.json');
const { dependencies, devDependencies, allowScripts } = read('package.json');

/** What runs with Atlas; the rest only builds and tests it. */
const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Licences that ask for no more than to be named. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];

const isAllowed = (licence: string) =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' AND ')
    .every((each) => ALLOWED.includes(each));

test('what runs with Atlas has a licence that lets anyone use and pass it on', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const others = shipped.filter(([, { license = 'none' }]) => !isAllowed(license));
  expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

test('nothing that runs with Atlas runs a script when it is installed', () => {
  const scripted = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(scripted.filter((name) => allowScripts[name] !== false)).toEqual([]);
});

test('every dependency is pinned, and is what it was when it was chosen', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  // Those for other systems are not here, and npm notes no hash of what it has not seen.
  for (const [path, { integrity }] of shipped.filter(([, { optional }]) => !optional))
    expect(integrity, path).toMatch(/^sha512-/);
});

const HOLE = { id: 1, title: 'A hole', severity: 'high', url: 'https://example.org/1', vulnerable_versions: '*' };

test.each([
  ['knows of none', 200, {}, { code: 0, said: /^No known holes/ }],
  ['names one', 200, { yaml: [HOLE] }, { code: 1, said: /^Known holes in yaml/ }],
  ['keeps no list', 405, { error: 'no such list' }, { code: 3, said: /^Cannot tell .*405/ }],
])('CI asks a registry that %s', { timeout: 60_000 }, async (_case, status, body, { code, said }) => {
  const registry = createServer((request, reply) => {
    const isList = request.method === 'POST';
    reply
      .writeHead(isList ? status : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(isList ? body : {}));
  });
  await once(registry.listen(0, '127.0.0.1'), 'listening');
  const { port } = registry.address() as AddressInfo;
  const audit = spawn(
    process.execPath,
    ['scripts/ci/audit.js', '--registry', `http://127.0.0.1:${port}`, '--fetch-retries=0'],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = once(audit, 'exit');
  const words = Buffer.concat(await audit.stdout.toArray()).toString();
  await exit;
  registry.close();
  expect(words).toMatch(said);
  expect(audit.exitCode).toBe(code);
});
