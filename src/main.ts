import { setTimeout as sleep } from 'node:timers/promises';
import { completeFigures } from './changes/changes.js';
import { type Config, ConfigError, describeVariables, loadConfig, type Neo4jConfig } from './config.js';
import { Explorer } from './explore/explore.js';
import { backUpHistory, backUpLog } from './graph/backup.js';
import { openEmbedded } from './graph/embedded.js';
import { openNeo4j } from './graph/neo4j.js';
import { Nightly } from './graph/nightly.js';
import { shareGraph } from './graph/remote.js';
import { setUp } from './graph/setup.js';
import { GraphError, type GraphStore } from './graph/store.js';
import { loadModel, type Model } from './model/model.js';
import { readEcosystem } from './resolvers/ecosystem.js';
import { type AtlasParts, createAtlas } from './resolvers/resolvers.js';
import { Finder } from './search/search.js';
import { type Server, startServer } from './server/server.js';
import { formatProblem, formatStaffOnly, importFiles, UnreadableError } from './spreadsheet/spreadsheet.js';

/** Something outside of the configuration keeps Atlas from starting; `message` is one line that says what to do. */
class StartError extends Error {
  override readonly name = 'StartError';
}

/** Something that is under way does not end when Atlas stops. */
class StopError extends Error {
  override readonly name = 'StopError';
}

/** What a person can mend: told in one line. Anything else is ours, and told with its stack. */
const MENDABLE = [ConfigError, GraphError, StartError, StopError, UnreadableError];

/** Why an address cannot be listened on, by the code of the system's error. */
const LISTEN_FAILURES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken: set PORT to another, or stop what listens there',
  EACCES: 'the system does not allow that port: set PORT to one above 1023',
  EADDRNOTAVAIL: 'this machine does not have that address: set HOST to one of its own',
  ENOTFOUND: 'this machine does not know that host: set HOST to one of its own addresses',
};

/** How long to wait before a Neo4j that does not answer is tried again: each time twice as long. */
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 4_000;

/** How long Atlas may take to stop: what the server gives the requests under way, and then the graph. */
const STOP_MS = 20_000;
const LATE = 'The graph did not finish what was under way within 20 s: Atlas stops without waiting for it.';

/** How often to look whether somebody else has changed the graph. */
const LOOK_MS = 1_000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const model = loadModel();
  const store = await openStore(config);
  try {
    await setUp(store, model);
    await completeFigures(store, model);
    await seed(store, model, config);
    const parts = { model, store, explorer: new Explorer(store, model), finder: new Finder(store, model) };
    const server = await serve(parts, config);
    const unshare = config.neo4j ? () => {} : await share(store, config);
    const nightly = nightlyBackups(store, config);
    stopOnSignal(server, parts, () => {
      unshare();
      nightly?.stop();
    });
    follow([parts.finder, parts.explorer], config);
    console.log(await announcement(store, model, config, server));
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openStore({ neo4j, dataFolder }: Config): Promise<GraphStore> {
  return neo4j ? awaitNeo4j(neo4j) : openEmbedded(dataFolder, console.error);
}

/** Machines start Atlas and its Neo4j together, and Atlas is up first. */
async function awaitNeo4j(neo4j: Neo4jConfig): Promise<GraphStore> {
  const { waitSeconds } = neo4j;
  const deadline = Date.now() + waitSeconds * 1_000;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LAST_PAUSE_MS))
    try {
      return await openNeo4j(neo4j);
    } catch (error) {
      const isAway = error instanceof GraphError && error.code === 'UNREACHABLE';
      if (!isAway || Date.now() + pause > deadline) throw error;
      if (pause === FIRST_PAUSE_MS) console.error(`${error.message}; waiting for it, ${waitSeconds} s at most.`);
      await sleep(pause);
    }
}

/** Fills an empty graph from the workbook that the configuration names. */
async function seed(store: GraphStore, model: Model, { seed }: Config): Promise<void> {
  if (seed === null || !(await isEmpty(store))) return;
  const report = await importFiles(store, model, [seed], { dryRun: false, author: null });
  const errors = report.problems.filter(({ severity }) => severity === 'ERROR');
  const [first] = errors;
  if (!first) {
    for (const line of formatStaffOnly(report)) console.log(line);
    return;
  }
  throw new StartError(`${seed} does not fill the graph: ${errors.length} errors, first ${formatProblem(first)}`);
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const found = await store.query('MATCH (n:Entity) RETURN n.id AS id LIMIT 1');
  return found.length === 0;
}

async function serve(parts: AtlasParts, config: Config): Promise<Server> {
  const { store } = parts;
  const atlas = createAtlas(parts, config);
  try {
    return await startServer({ config, store, atlas });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && LISTEN_FAILURES[String(error.code)];
    if (!reason) throw error;
    throw new StartError(`Atlas cannot listen on ${config.host}:${config.port}: ${reason}.`, { cause: error });
  }
}

/** Lets commands use the embedded graph meanwhile. Where the system has no sockets for it they have to wait, and nothing else. */
function share(store: GraphStore, { dataFolder }: Config): Promise<() => void> {
  return shareGraph(store, dataFolder).catch((error: Error) => {
    console.error(`commands cannot use the graph while Atlas runs: ${error.message}`);
    return () => {};
  });
}

/** Begins to make a backup a day, where a folder is named for them. One that fails is told of, and stops nothing. */
function nightlyBackups(store: GraphStore, { neo4j, dataFolder, timeZone, backups }: Config): Nightly | null {
  if (!backups) return null;
  const backUp = (to: string) => (neo4j ? backUpHistory(store, to) : backUpLog(dataFolder, to));
  const nightly = new Nightly({ ...backups, timeZone }, backUp, (error) =>
    console.error(`no backup in ${backups.folder}: ${error instanceof Error ? error.message : error}`),
  );
  nightly.start();
  return nightly;
}

/** Reads the graph for search and exploring once the server listens. On Neo4j others may write: there it looks what they did. */
function follow(followers: readonly (Finder | Explorer)[], { neo4j }: Config): void {
  for (const follower of followers) {
    // Who searches or explores is told why it cannot be; nobody else need know.
    follower.refresh().catch(() => undefined);
    if (neo4j) follower.watch(LOOK_MS);
  }
}

/** What a person reads when Atlas is up: five lines. */
async function announcement(store: GraphStore, model: Model, config: Config, { url }: Server): Promise<string> {
  const { name, counts, revision } = await readEcosystem(store, model, 'STAFF', config.ecosystemName, true);
  const data = counts
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${count} ${nounOf(model, type, count)}`);
  return `${name}: who works with whom here, through what, and who could.
Graph  ${store.description}
Data   ${data.join(', ') || 'none yet: npm run import -- FILE.xlsx'}; revision ${revision}
Open   ${url}   explorer ${url}/explorer   API ${url}/graphql   health ${url}/health/ready
Stop   Ctrl-C`;
}

function nounOf(model: Model, type: string, count: number): string {
  const entity = model.entities.get(type);
  return (count === 1 ? entity?.singular : entity?.plural) ?? type;
}

/** Once: a second signal, as a terminal and a parent process send one each, finds the server stopping already. */
function stopOnSignal(server: Server, { explorer, finder, store }: AtlasParts, stopOthers: () => void): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => fail(new StopError(LATE)), STOP_MS).unref();
    await server.close();
    stopOthers();
    await explorer.close();
    await finder.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().catch(fail));
}

function fail(error: unknown): never {
  const mendable = error instanceof Error && MENDABLE.some((kind) => error instanceof kind);
  console.error(mendable ? error.message : error);
  process.exit(1);
}

if (process.argv.includes('--help'))
  console.log(`Atlas reads these variables (with their defaults):\n${describeVariables()}`);
else await main().catch(fail);
