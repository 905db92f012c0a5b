import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { embeddedFailure, isPassing, REPAIR } from './embedded/failures.js';
import { type Ledger, NO_REVISION, openLedger } from './embedded/ledger.js';
import { defineIndexes, defineUnique } from './embedded/schema.js';
import { beginSession, type Execute, type Session } from './embedded/session.js';
import { toCells, toRows } from './embedded/values.js';
import { readMarker } from './marker.js';
import { readStepwise } from './read.js';
import { GraphError, type GraphStore, type Run } from './store.js';
import { Turns } from './turns.js';

/** When the engine folds its log into its file, so that opening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
const WRITE_ATTEMPTS = 5;

/** Opens the graph in a folder, which it makes where it is missing. One process at a time can have it open. */
export async function openEmbedded(folder: string): Promise<GraphStore> {
  const fail = failing(folder);
  const ledger = await openLedger(folder).catch(fail);
  const database = await openDatabase(folder).catch(async (error) => {
    await ledger.close();
    return fail(error);
  });
  const store = embeddedStore(database, folder, ledger);
  try {
    refuseLoss(folder, ledger.revision, (await store.revision()) ?? NO_REVISION);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openDatabase(folder: string): Promise<GrafeoDB> {
  const database = grafeo.GrafeoDB.create(join(folder, 'graph'));
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return database;
}

function refuseLoss(folder: string, recorded: number, found: number): void {
  if (found >= recorded) return;
  const state = found === NO_REVISION ? 'is empty' : `is at revision ${found}`;
  throw new GraphError(
    'DAMAGED',
    `the graph in ${folder} has LOST CHANGES: it ${state} and had reached ${recorded}: ${REPAIR}`,
  );
}

const failing =
  (folder: string) =>
  (error: unknown): never => {
    throw embeddedFailure(error, folder);
  };

function embeddedStore(database: GrafeoDB, folder: string, ledger: Ledger): GraphStore {
  const fail = failing(folder);
  const turns = new Turns();
  let statements = 0;

  const execute: Execute = (on, cypher, parameters = {}) => {
    statements += 1;
    return on.executeCypher(cypher, parameters).catch(fail);
  };

  /** Its statements see one state of the graph, whatever is written meanwhile. */
  const reading = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    turns.atOnce(() => inSession(beginSession(database, execute), work));

  const writing = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    inSession(beginSession(database, execute), async (session) => {
      const result = await work(session);
      const marker = await readMarker(session.run);
      await session.keep().catch(fail);
      await ledger.record(marker?.revision ?? NO_REVISION).catch(fail);
      return result;
    });

  const define: Run = (statement) => execute(database, statement).then(toRows);
  const query: Run = (cypher, parameters) => reading(({ ask }) => ask(cypher, parameters).then(toRows));

  return {
    description: `embedded graph in ${folder}`,
    changesOnlyHere: true,
    get statements() {
      return statements;
    },
    get writes() {
      return turns.writes;
    },
    read: (plan, parameters) =>
      reading(({ ask }) => readStepwise(plan, parameters, (cypher, values) => ask(cypher, values).then(toCells))),
    query,
    write: (work) => turns.inTurn(() => retried(() => writing(work))),
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
      await ledger.close();
      try {
        database.close();
      } catch (error) {
        fail(error);
      }
    },
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
