export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's process, for whoever measures it. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface LocalNeo4jOptions {
  /** The folder of its data; `.neo4j/server` when absent. */
  readonly home?: string;
  readonly port?: number;
  readonly password?: string;
  readonly version?: string;
  /** The most memory of its heap, `512m`. */
  readonly heap?: string;
  /** Whether it is to be quick in its first minutes rather than later on, as for tests; false when absent. */
  readonly shortLived?: boolean;
}

/** Starts a server and resolves when it answers. The first start fetches it through Maven. */
export function startNeo4j(options?: LocalNeo4jOptions): Promise<LocalNeo4j>;

/** Why this machine cannot run a server, in one line; null when it can. */
export function whyNotNeo4j(version?: string): Promise<string | null>;
