import type { ReadPlan, Tables } from './plan.js';

export { AVAILABILITY, type Availability, type EndedStatement, STATEMENTS, tracing } from './observe.js';

/** What a parameter of a statement may be. Integers are JavaScript numbers, dates are ISO text. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [name: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** One row of an answer: plain JSON-like values by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A property of the nodes of a label. */
export type Key = readonly [label: string, property: string];

/** Sends one statement and gives its rows. */
export type Run = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** Told of a statement once it is answered: its text, and its database hits where the engine counts them. */
export type Observe = (cypher: string, dbHits: number | null) => void;

/** Runs statements inside one transaction. One that failed is not kept, even where its `work` caught the error. */
export interface Transaction {
  readonly run: Run;
}

/**
 * The port to the graph. Nothing above it knows which engine runs: statements are portable Cypher
 * (`docs/portable-cypher.md`), values in and out are plain JSON, and failures are `GraphError`s.
 */
export interface GraphStore {
  /** What staff read at start-up: `embedded graph in .data/graph`, `Neo4j 5.26.25 at neo4j://localhost:7687`. */
  readonly description: string;
  /** How many statements were sent, counted for tests and metrics. */
  readonly statements: number;

  /** How many writes have ended here, kept or not: while it stands still, the graph was not changed by this process. */
  readonly writes: number;

  /** Whether nothing but this process can change the graph. */
  readonly changesOnlyHere: boolean;

  /** Whether it reads what a plan wants found first. */
  readonly findsFirst: boolean;

  /**
   * Runs a plan on one state of the graph: one statement on Neo4j, a statement a level in the embedded engine. Being
   * observed costs time: Neo4j then profiles the statement.
   */
  read(plan: ReadPlan, parameters: Parameters, observe?: Observe): Promise<Tables>;

  /** Runs one statement that only reads: set-up, export, the projection. One that writes fails and changes nothing. */
  query(cypher: string, parameters?: Parameters): Promise<Row[]>;

  /** Runs such a statement for a request: it waits for its turn, and may take as long, as what `read` runs. */
  ask(cypher: string, parameters?: Parameters, observe?: Observe): Promise<Row[]>;

  /**
   * Runs `work` in one transaction, one writer at a time; all of it is kept, on disk, or none. Readers see the graph
   * as it was until then. It may run again after a transient error or a lost connection, so `work` must do nothing but
   * talk to the transaction.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;

  /** Makes keys unique and indexed, those that are not yet. CONFLICT when nodes share one. */
  unique(keys: readonly Key[]): Promise<void>;

  /** Makes keys quick to find by their values, those that are not yet. */
  index(keys: readonly Key[]): Promise<void>;

  /** Makes keys quick to read in their order, where the engine can, those that are not yet. */
  sort(keys: readonly Key[]): Promise<void>;

  /** The graph's revision; null when the graph bears no Atlas marker. */
  revision(): Promise<number | null>;

  /** Resolves when the graph answers. */
  health(): Promise<void>;

  /** Finishes what is under way and lets go of connections and files. */
  close(): Promise<void>;
}

/** What it takes to read a graph. */
export interface Reader extends Pick<GraphStore, 'read' | 'writes'> {
  query(cypher: string, parameters?: Parameters, observe?: Observe): Promise<Row[]>;
}

/** The graph as requests read it. */
export function readerOf(store: GraphStore): Reader {
  return {
    get writes() {
      return store.writes;
    },
    read: (...asked) => store.read(...asked),
    query: (...asked) => store.ask(...asked),
  };
}

/**
 * Why a graph cannot be opened or asked; `message` is one line that says what to do and quotes no statement.
 * FAILED is the only one that the statement or its values brought about, CONFLICT the only one that its writing did.
 */
export type GraphErrorCode =
  | 'UNREACHABLE'
  | 'WRONG_ADDRESS'
  | 'UNAUTHORISED'
  | 'WRONG_VERSION'
  | 'LOCKED'
  | 'READ_ONLY'
  | 'DAMAGED'
  | 'NEWER_DATA'
  | 'NOT_ATLAS'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'NOT_READY'
  | 'CONFLICT'
  | 'FAILED';

export class GraphError extends Error {
  override readonly name = 'GraphError';
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
