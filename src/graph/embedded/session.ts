import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { GraphError, type Parameters, type Run } from '../store.js';
import { toRows } from './values.js';

type Executor = Pick<GrafeoDB, 'executeCypher'>;
export type Execute = (on: Executor, cypher: string, parameters?: Parameters) => Promise<QueryResult>;

/** A transaction of the engine that can be ended while its statements are under way. */
export interface Session {
  readonly run: Run;
  /** Runs a statement that may not write. */
  readonly ask: (cypher: string, parameters?: Parameters) => Promise<QueryResult>;
  /** Keeps what was written, unless a statement failed. */
  readonly keep: () => Promise<void>;
  /** Undoes what was not kept. */
  readonly undo: () => Promise<void>;
}

export function beginSession(database: GrafeoDB, execute: Execute): Session {
  const transaction = database.beginTransaction();
  const underWay: Promise<QueryResult>[] = [];
  let open = true;
  const send: Session['ask'] = (cypher, parameters) => {
    const statement = execute(transaction, cypher, parameters);
    underWay.push(statement);
    return statement;
  };
  return {
    run: (cypher, parameters) => send(cypher, parameters).then(toRows),
    ask: (cypher, parameters) => send(cypher, parameters).then(refuseWrites),
    keep: async () => {
      await Promise.all(underWay);
      // Even a commit that fails ends the transaction.
      open = false;
      transaction.commit();
    },
    undo: async () => {
      await Promise.allSettled(underWay);
      if (open) transaction.rollback();
      open = false;
    },
  };
}

function refuseWrites(result: QueryResult): QueryResult {
  if (Object.values(result.counters).some((count) => count > 0))
    throw new GraphError('FAILED', 'a query tried to change the graph: only `write` may');
  return result;
}
