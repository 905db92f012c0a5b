import { hostname } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type ProfiledPlan,
  type QueryResult,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { observed } from '../observe.js';
import { GraphError, type Observe, type Parameters, type Run, type Transaction } from '../store.js';
import { Circuit } from './circuit.js';
import { type Address, neo4jFailure } from './failures.js';
import { type Neo4jRecord, toDriver, toRow } from './values.js';

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default one when absent. */
  readonly database?: string | undefined;
  readonly timeouts?: Partial<Timeouts>;
}

/** How long a transaction may take, in milliseconds. */
export interface Timeouts {
  readonly read: number;
  readonly query: number;
  readonly write: number;
  /** To reach the server, and to get a free connection to it. */
  readonly connect: number;
  /** To try a write again, when it was overtaken by another one or the server went away under it. */
  readonly retry: number;
}

const TIMEOUTS: Timeouts = { read: 15_000, query: 300_000, write: 600_000, connect: 10_000, retry: 30_000 };

/** What `SHOW TRANSACTIONS` says of a write: it keeps all others waiting, and somebody may want to know whose it is. */
const WRITER = { application: 'alliance-atlas', host: hostname(), process: process.pid };

/** Statements to a server, over the driver's pool, with the port's errors. */
export class Connection {
  readonly address: Address;
  readonly timeouts: Timeouts;
  readonly #driver: Driver;
  readonly #circuit: Circuit;
  /** Shared by all sessions: what one has written, the next one reads, whichever server of a cluster it asks. */
  readonly #bookmarks = neo4j.bookmarkManager();
  #statements = 0;

  constructor(options: Neo4jOptions) {
    this.address = addressOf(options);
    this.timeouts = { ...TIMEOUTS, ...options.timeouts };
    this.#driver = openDriver(options, this.address, this.timeouts);
    this.#circuit = new Circuit(this.address.server, (signal) => this.#probe(options, signal));
  }

  get statements(): number {
    return this.#statements;
  }

  /** What the server calls itself: `Neo4j/5.26.25`. */
  async agent(): Promise<string> {
    const { agent } = await this.#driver.getServerInfo(this.#database).catch(this.#fail);
    return agent ?? '';
  }

  /** Sends a statement that only reads; once more when the connection turns out to be lost. */
  async read(
    timeout: number,
    cypher: string,
    parameters: Parameters = {},
    observe: Observe | null = null,
  ): Promise<Neo4jRecord[]> {
    const attempt = () => this.#autoCommit(timeout, observe ? `PROFILE ${cypher}` : cypher, parameters);
    const { records, summary } = await this.#circuit.read(() =>
      attempt()
        .catch(async (error: unknown) => {
          if (!isConnectionLost(error)) throw error;
          // What cut one connection has cut others; the driver learns of them in this turn, and would else use one.
          await nextTurn();
          return attempt();
        })
        .catch(this.#fail),
    );
    observe?.(cypher, summary.profile ? dbHitsOf(summary.profile) : null);
    return records;
  }

  /**
   * Runs `work` in a transaction, again after a transient error and when the server went away under it: even one that
   * was kept may run again, where the server did not live to say so. `work`'s own error comes out as it is.
   */
  readonly write = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    this.#circuit.pass(() =>
      this.#withSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) => this.#inTransaction(transaction, work), {
          timeout: this.timeouts.write,
          metadata: WRITER,
        }),
      ).catch((error: unknown) => (error instanceof neo4j.Neo4jError ? this.#fail(error) : Promise.reject(error))),
    );

  close(): Promise<void> {
    this.#circuit.close();
    return this.#driver.close();
  }

  /** Asks over a connection of its own, for all others may be taken, or be those that are silent. */
  async #probe(options: Neo4jOptions, signal: AbortSignal): Promise<void> {
    const driver = openDriver(options, this.address, this.timeouts);
    const close = () => driver.close();
    signal.addEventListener('abort', close);
    const session = driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ });
    await session.run('RETURN 1').catch(this.#fail).finally(close);
  }

  /** Without BEGIN and COMMIT, which would be two more round trips. */
  #autoCommit(timeout: number, cypher: string, parameters: Parameters): Promise<QueryResult> {
    this.#statements += 1;
    return this.#withSession(neo4j.session.READ, (session) =>
      observed('neo4j', cypher, async () => session.run(cypher, toDriver(parameters), { timeout })),
    );
  }

  /** The driver decides on a failed statement whether to try again, so that it must get its own error back. */
  async #inTransaction<T>(transaction: ManagedTransaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const failures: unknown[] = [];
    const run: Run = async (cypher, parameters = {}) => {
      this.#statements += 1;
      const send = async () => transaction.run(cypher, toDriver(parameters));
      const { records } = await observed('neo4j', cypher, send).catch((error: unknown) => {
        failures.push(error);
        return this.#fail(error);
      });
      return records.map(toRow);
    };
    const [outcome] = await Promise.allSettled([work({ run })]);
    for (const failure of failures) throw failure;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  async #withSession<T>(defaultAccessMode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode, bookmarkManager: this.#bookmarks });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  get #database(): { database?: string } {
    const { database } = this.address;
    return database ? { database } : {};
  }

  readonly #fail = (error: unknown): never => {
    throw neo4jFailure(error, this.address);
  };
}

function openDriver({ uri, user, password }: Neo4jOptions, { server }: Address, { connect, retry }: Timeouts): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
      // Answers are gathered whole, so that asking for them in parts would only cost round trips.
      fetchSize: -1,
      connectionTimeout: connect,
      connectionAcquisitionTimeout: connect,
      maxTransactionRetryTime: retry,
    });
  } catch (cause) {
    const message = `"${server}" is no address of a Neo4j: set NEO4J_URI to one such as neo4j://localhost:7687`;
    throw new GraphError('WRONG_ADDRESS', message, { cause });
  }
}

/** For messages, so without the password that some write into an address. */
function addressOf({ uri, database }: Neo4jOptions): Address {
  const { protocol, host } = URL.canParse(uri) ? new URL(uri) : { protocol: '', host: '' };
  return { server: host ? `${protocol}//${host}` : uri.replace(/^.*@/, ''), database };
}

function dbHitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + dbHitsOf(child), Number(dbHits));
}

function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED)
  );
}
