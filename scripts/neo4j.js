// A real Neo4j on this machine, without Docker: `npm run neo4j` runs one until Ctrl-C, and the tests start their own.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import neo4j from 'neo4j-driver';

const HOME = fileURLToPath(new URL('../.neo4j/', import.meta.url));
const VERSION = process.env.NEO4J_VERSION ?? '5.26.25';
const USER = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const START_SECONDS = 120;
const STOP_SECONDS = 30;

/**
 * Tests ask each statement once or twice: to optimise the code that plans them costs more than it saves. Two suites took
 * 125 s of processor time without these, and 77 with them.
 */
const FOR_A_SHORT_LIFE = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const run = promisify(execFile);

/**
 * Starts a server whose data lies in `home`, and resolves when it answers. The first start fetches the server.
 *
 * @param {{ home?: string, port?: number, password?: string, version?: string, heap?: string, shortLived?: boolean }} [options]
 */
export async function startNeo4j(options = {}) {
  const { home = join(HOME, 'server'), port = 7687, version = VERSION, heap = '512m', shortLived = false } = options;
  const password = options.password ?? (await keptPassword(home));
  await refuseOldJava(version);
  const jars = await fetchServer(version);
  await refuseTakenPort(port);
  await configure(home, port);
  const server = launch(jars, home, [`-Xmx${heap}`, ...(shortLived ? FOR_A_SHORT_LIFE : [])]);
  const uri = `neo4j://localhost:${port}`;
  try {
    await untilListening(server, home, port);
    await letIn(uri, password);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return { uri, user: USER, password, pid: server.server.pid, stop: () => stop(server) };
}

/** Why this machine cannot run the server, in one line; null when it can. */
export async function whyNotNeo4j(version = VERSION) {
  try {
    await refuseOldJava(version);
    if (!existsSync(jarsOf(version))) await refuseMissingMaven();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The server runs on loopback for one person, but a password keeps other users of the machine out. */
async function keptPassword(home) {
  if (process.env.NEO4J_PASSWORD) return process.env.NEO4J_PASSWORD;
  const file = join(home, 'password');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return kept;
  const password = randomBytes(12).toString('base64url');
  await mkdir(home, { recursive: true });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Calendar versions of the server need Java 21. */
function javaFor(version) {
  return version.startsWith('5.') ? 17 : 21;
}

async function refuseOldJava(version) {
  const wanted = javaFor(version);
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  const [, found] = /version "(\d+)/.exec(stderr) ?? [];
  if (!found) throw new Error(`no Java found: install a JDK ${wanted} or later`);
  if (Number(found) < wanted) throw new Error(`Java ${found} is too old: install a JDK ${wanted} or later`);
}

async function refuseMissingMaven() {
  const found = await run('mvn', ['-version']).catch(() => null);
  if (!found) throw new Error('no Maven found: install Maven 3.8 or later, which fetches the server');
}

function jarsOf(version) {
  return join(HOME, 'lib', version);
}

async function fetchServer(version) {
  const jars = jarsOf(version);
  if (existsSync(jars)) return jars;
  await refuseMissingMaven();
  console.error(`fetching Neo4j ${version} (about 120 MB, once)`);
  await mkdir(join(HOME, 'lib'), { recursive: true });
  const folder = await mkdtemp(join(HOME, 'fetch-'));
  try {
    await writeFile(join(folder, 'pom.xml'), pom(version));
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=jars'];
    await run('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), ...goal], {
      cwd: folder,
    }).catch((error) => {
      throw new Error(
        `Maven could not fetch Neo4j ${version}: ${firstLine(error.stdout || error.message).replace('[ERROR] ', '')}`,
      );
    });
    await rename(join(folder, 'jars'), jars).catch((error) => {
      // Another start may have fetched them meanwhile.
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return jars;
}

function pom(version) {
  const dependency = (artifact) =>
    `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>alliance-atlas</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <dependencies>${dependency('neo4j')}${dependency('neo4j-bolt')}</dependencies>
</project>
`;
}

async function configure(home, port) {
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(
    join(home, 'conf', 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      'server.default_advertised_address=localhost',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=localhost:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'server.memory.pagecache.size=128m',
      'db.tx_log.rotation.retention_policy=keep_none',
      'db.tx_log.rotation.size=16m',
      'db.tx_log.preallocate=false',
      'db.shutdown_transaction_end_timeout=0s',
      'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      '',
    ].join('\n'),
  );
}

function launch(jars, home, flags) {
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  const server = spawn(
    'java',
    [
      ...flags,
      ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => server.kill();
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    complaint ||= firstLine(text);
  });
  return { server, complaint: () => complaint };
}

async function refuseTakenPort(port) {
  if (await answers(port))
    throw new Error(`port ${port} is taken: stop what listens there, or name another in NEO4J_BOLT_PORT`);
}

async function untilListening({ server, complaint }, home, port) {
  const log = join(home, 'logs', 'neo4j.log');
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(200)) {
    if (server.exitCode !== null) throw new Error(`Neo4j did not start: ${complaint() || `see ${log}`}`);
    if (await answers(port)) return;
  }
  throw new Error(`Neo4j did not start in ${START_SECONDS} s: see ${log}`);
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', () => done(false));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
  });
}

/** A new server has one user with a well-known password, and lets it do nothing but change that. */
async function letIn(uri, password) {
  if (await accepts(uri, password, 'SHOW CURRENT USER')) return;
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
  if (await accepts(uri, FIRST_PASSWORD, change, { first: FIRST_PASSWORD, password })) return;
  throw new Error('Neo4j refuses the password: set NEO4J_PASSWORD to the one that its data were made with');
}

async function accepts(uri, password, statement, parameters) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { telemetryDisabled: true });
  try {
    await driver.executeQuery(statement, parameters, { database: 'system' });
    return true;
  } catch (error) {
    if (error.code === 'Neo.ClientError.Security.Unauthorized') return false;
    throw error;
  } finally {
    await driver.close();
  }
}

async function stop({ server }) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), STOP_SECONDS * 1000);
  await exit;
  clearTimeout(late);
}

function firstLine(text) {
  return stripVTControlCharacters(text).trim().split('\n', 1)[0];
}

async function main() {
  const starting = startNeo4j({ port: Number(process.env.NEO4J_BOLT_PORT ?? 7687) });
  const stopServer = () => starting.then((server) => server.stop()).catch(() => undefined);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopServer);
  const { uri, user, password } = await starting;
  console.log(`NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password}`);
  console.error('Neo4j runs; Ctrl-C stops it');
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  main().catch((error) => {
    console.error(`neo4j: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
