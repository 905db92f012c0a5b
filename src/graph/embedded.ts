import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { ChangeLog } from './change-log.js';
import { embeddedFailure, isPassing, REPAIR } from './embedded/failures.js';
import { isHeavy, Lanes } from './embedded/heavy-reads.js';
import { defineIndexes, defineUnique } from './embedded/schema.js';
import { beginSession, type Execute, type Session } from './embedded/session.js';
import { toCells, toRows } from './embedded/values.js';
import { syncWal } from './embedded/wal.js';
import { syncFile, syncFolder } from './files.js';
import { readMarker } from './marker.js';
import { observed } from './observe.js';
import { readStepwise } from './read.js';
import { GraphError, type GraphStore, type Observe, type Run } from './store.js';
import { Turns } from './turns.js';

/** When the engine folds its log into its file, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
const WRITE_ATTEMPTS = 5;
const GRAPH = 'graph';
const WAL = 'graph.wal';

/**
 * Opens the graph in a folder, which it makes where it is missing. One process at a time can have it open. `tell` gets
 * a line for each thing that was amiss and has been mended.
 */
export async function openEmbedded(folder: string, tell: (line: string) => void = () => {}): Promise<GraphStore> {
  const fail = failing(folder);
  const log = await ChangeLog.open(folder).catch(fail);
  const database = await openDatabase(folder).catch(fail);
  const store = embeddedStore(database, folder, log);
  try {
    refuseLoss(folder, log.last, (await store.revision()) ?? 0);
    for (const line of await log.mend(store.query).catch(fail)) tell(line);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Makes the graph in a folder again: `fill` gets an empty one beside it, which takes its place once it is full and on
 * the disk. Until then nobody else can open the old one, and nothing of it is touched.
 */
export async function rebuildEmbedded(
  folder: string,
  fill: (empty: GraphStore) => Promise<unknown>,
  tell?: (line: string) => void,
): Promise<void> {
  const old = await openEmbedded(folder, tell).catch(unlessUnusable);
  const beside = join(folder, 'rebuild');
  try {
    await rm(beside, { recursive: true, force: true });
    const empty = await openEmbedded(beside);
    await fill(empty).finally(empty.close);
    await old?.close();
    await replaceGraph(folder, beside);
  } catch (error) {
    throw embeddedFailure(error, folder);
  } finally {
    await old?.close();
    await rm(beside, { recursive: true, force: true });
  }
}

/** What a rebuild is for. */
function unlessUnusable(error: unknown): null {
  if (error instanceof GraphError && (error.code === 'DAMAGED' || error.code === 'NEWER_DATA')) return null;
  throw error;
}

async function replaceGraph(folder: string, beside: string): Promise<void> {
  await syncFile(join(beside, GRAPH));
  // What the old graph's log holds must never be played upon the new one.
  await rm(join(folder, WAL), { recursive: true, force: true });
  await rename(join(beside, GRAPH), join(folder, GRAPH));
  await syncFolder(folder);
}

async function openDatabase(folder: string): Promise<GrafeoDB> {
  const database = grafeo.GrafeoDB.create(join(folder, GRAPH));
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return database;
}

/** The engine opens some damaged graphs without a word, as they were some commits ago. */
function refuseLoss(folder: string, acknowledged: number, found: number): void {
  if (found < acknowledged)
    throw new GraphError(
      'DAMAGED',
      `the graph in ${folder} has LOST CHANGES: it is at revision ${found} and had reached ${acknowledged}: ${REPAIR}`,
    );
}

const failing =
  (folder: string) =>
  (error: unknown): never => {
    throw embeddedFailure(error, folder);
  };

function embeddedStore(database: GrafeoDB, folder: string, log: ChangeLog): GraphStore {
  const fail = failing(folder);
  const turns = new Turns();
  const lanes = new Lanes();
  let statements = 0;

  const execute: Execute = (on, cypher, parameters = {}) => {
    statements += 1;
    return observed('grafeo', cypher, () => on.executeCypher(cypher, parameters)).catch(fail);
  };

  /** The statements of a session see one state of the graph, whatever is written meanwhile. */
  const begin = () => beginSession(database, execute);

  /** A change set is in the log before it is in the graph, and is acknowledged when it is in both. */
  const writing = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    inSession(begin(), async (session) => {
      const result = await work(session);
      try {
        await log.prepare(session.run).catch(fail);
        await session.keep().catch(fail);
        await syncWal(join(folder, WAL)).catch(fail);
        await log.keep().catch(fail);
      } finally {
        await log.discard();
      }
      return result;
    });

  const define: Run = (statement) => execute(database, statement).then(toRows);
  const reading: GraphStore['ask'] = (cypher, parameters, observe) =>
    inSession(begin(), ({ ask }) => telling(ask, observe)(cypher, parameters).then(toRows));
  const query: GraphStore['query'] = (...asked) => turns.atOnce(() => reading(...asked));

  return {
    description: `embedded graph in ${folder}`,
    changesOnlyHere: true,
    // It would look again for each tie that leads to one entity whether this is wanted.
    findsFirst: true,
    get statements() {
      return statements;
    },
    get writes() {
      return turns.writes;
    },
    read: (plan, parameters, observe) => {
      const read = () =>
        inSession(begin(), ({ ask }) => {
          const send = telling(ask, observe);
          return readStepwise(plan, parameters, (cypher, values) => send(cypher, values).then(toCells));
        });
      return turns.atOnce(() => (isHeavy(plan, parameters) ? lanes.run(read) : read()));
    },
    query,
    // Nobody can tell what a statement will look at.
    ask: (...asked) => turns.atOnce(() => lanes.run(() => reading(...asked))),
    write: (work) => turns.write(() => retried(() => writing(work))),
    unique: (keys) => turns.inTurn(() => defineUnique(define, keys)),
    index: (keys) => turns.inTurn(() => defineIndexes(define, keys)),
    // Its indexes find what equals a value, and know of no order.
    sort: async () => undefined,
    revision: async () => (await readMarker(query))?.revision ?? null,
    health: async () => {
      await query('RETURN 1 AS alive');
    },
    close: async () => {
      if (!(await turns.close())) return;
      try {
        database.close();
      } catch (error) {
        fail(error);
      }
    },
  };
}

/** The engine counts no hits. */
function telling(ask: Session['ask'], observe?: Observe): Session['ask'] {
  if (!observe) return ask;
  return async (cypher, parameters) => {
    const result = await ask(cypher, parameters);
    observe(cypher, null);
    return result;
  };
}

/** What was not kept when `work` ends is undone. */
async function inSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.undo();
  }
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = WRITE_ATTEMPTS - 1; left > 0; left -= 1)
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
  return attempt();
}
