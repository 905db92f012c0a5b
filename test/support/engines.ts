import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, describe } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.js';
import { type Neo4jOptions, openNeo4j } from '../../src/graph/neo4j.js';
import { openRemote, shareGraph } from '../../src/graph/remote.js';
import { uniqueKeys } from '../../src/graph/setup.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadModel } from '../../src/model/model.js';

export interface Opened {
  readonly store: GraphStore;
  readonly dispose: () => Promise<void>;
}

export interface OpenOptions {
  /** Without the indexes too that an earlier suite set up, which Neo4j takes seconds to make again. */
  readonly bare?: boolean;
}

export interface Engine {
  readonly name: string;
  readonly available: boolean;
  /** Gives an empty graph. On Neo4j there is only one: what was opened before is emptied. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
}

export const neo4jEngine: Engine = {
  name: 'neo4j',
  available: process.env.NEO4J_URI !== undefined,
  open: openEmptied,
};

const engines: readonly Engine[] = [{ name: 'embedded', available: true, open: openTemporary }, neo4jEngine];

/** The embedded engine, used through another process. Statements are the same: it is for suites about the port itself. */
export const shared: Engine = { name: 'embedded, shared', available: true, open: openShared };

/**
 * Runs a suite on each engine, that is on the one which this project of vitest is about. `open` gives an empty graph as
 * often as it is called, until the suite ends.
 */
export function onEveryEngine(
  suite: string,
  tests: (open: (options?: OpenOptions) => Promise<GraphStore>, engine: string) => void,
  others: readonly Engine[] = [],
): void {
  const here = [...engines, ...others].filter(({ name }) => name.startsWith(process.env.ATLAS_TEST_ENGINE ?? ''));
  describe.each(here)(`${suite} on $name`, ({ name, available, open }) => {
    describe.skipIf(!available)('', () => {
      const opened: Opened[] = [];
      afterAll(async () => {
        for (const { dispose } of opened) await dispose();
      });
      tests(async (options) => {
        const next = await open(options);
        opened.push(next);
        return next.store;
      }, name);
    });
  });
}

/** An empty embedded graph. */
export async function openTemporary(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-graph-'));
  const store = await openEmbedded(folder);
  return {
    store,
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An empty embedded graph, used by way of the socket on which whoever has it open shares it. */
export async function openShared(): Promise<Opened> {
  const { store: owner, dispose } = await openTemporary();
  const folder = owner.description.replace('embedded graph in ', '');
  const unshare = await shareGraph(owner, folder);
  const store = await openRemote(folder);
  if (!store) throw new Error('the graph is not shared');
  return {
    store,
    dispose: async () => {
      await store.close();
      unshare();
      await dispose();
    },
  };
}

export function neo4jOptions(): Neo4jOptions {
  const {
    NEO4J_URI: uri = '',
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE,
  } = process.env;
  return { uri, user, password, database: NEO4J_DATABASE };
}

/** Several suites may share a machine: how long a read may take there is no matter of right or wrong. */
const PATIENCE_MS = 120_000;

async function openEmptied({ bare = false }: OpenOptions = {}): Promise<Opened> {
  const options = neo4jOptions();
  await emptyNeo4j(options, bare);
  const store = await openNeo4j({ ...options, timeouts: { read: PATIENCE_MS } });
  return { store, dispose: () => store.close() };
}

/** An index that says that the tests may delete everything in a graph; only one that was empty ever gets it. */
const PERMISSION = 'atlas_tests_may_empty_this_graph';

/** What Atlas keeps indexes on: nearly all suites want the same. */
const OURS = uniqueKeys(loadModel()).map(([label]) => label);

async function emptyNeo4j({ uri, user, password, database }: Neo4jOptions, bare: boolean): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const run = runner(driver, database);
  const kept = bare ? [] : OURS;
  const others = "type <> 'LOOKUP' AND none(label IN labelsOrTypes WHERE label IN $kept)";
  try {
    await askPermission(run, uri);
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const name of await run(`SHOW CONSTRAINTS YIELD name, type, labelsOrTypes WHERE ${others}`, { kept }))
      await run(`DROP CONSTRAINT ${name}`);
    for (const name of await run(`SHOW INDEXES YIELD name, type, labelsOrTypes WHERE ${others}`, { kept }))
      if (name !== PERMISSION) await run(`DROP INDEX ${name}`);
  } finally {
    await driver.close();
  }
}

type Runner = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<string[]>;

function runner(driver: Driver, database: string | undefined): Runner {
  return async (statement, parameters) => {
    const session = driver.session(database ? { database } : {});
    try {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => String(record.get(0)));
    } finally {
      await session.close();
    }
  };
}

async function askPermission(run: Runner, uri: string): Promise<void> {
  const names = await run('SHOW INDEXES YIELD name');
  if (names.includes(PERMISSION)) return;
  const [node] = await run('MATCH (n) RETURN 1 LIMIT 1');
  if (node) throw new Error(`the graph at ${uri} is not empty, and the tests would delete all of it: name another`);
  await run(`CREATE INDEX ${PERMISSION} FOR (n:AtlasTests) ON (n.nothing)`);
}
