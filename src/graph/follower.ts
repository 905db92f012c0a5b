import { setTimeout as sleep } from 'node:timers/promises';
import { GraphError, type GraphStore } from './store.js';

/** How long whoever asks waits for what is kept to be of the graph as it is now. */
const PATIENCE_MS = 2_000;
/** How often reading begins anew because the graph has changed under it. */
const ATTEMPTS = 3;

/** What is kept of the graph outside of it. */
export interface Copy<Read> {
  /** Reads all of it, or at least what has changed since a revision. */
  read(since: number | null): Promise<Read>;
  /** Takes in what was read, which is of one state of the graph. */
  take(read: Read): Promise<void>;
  /** Whether what was taken in is still there. */
  isThere(): boolean;
}

/** How far a copy has followed the graph. */
export interface Standing {
  readonly revision: number | null;
  /** `GraphStore.writes` when its reading began. */
  readonly writes: number;
  /** When it was brought up to date, in milliseconds since 1970. */
  readonly at: number;
}

/** A copy that the graph is known to be ahead of. */
export interface Behind {
  readonly since: number | null;
  /** While it is the same, so are copy and graph, as far as is known. */
  readonly state: string;
}

/**
 * Keeps a copy of the graph up to date: it is made when it is first wanted, and again when the graph has changed. Who
 * asks meanwhile waits a little for it, and is then answered from the one before.
 */
export class Follower<Read> {
  readonly #store: GraphStore;
  readonly #copy: Copy<Read>;
  #state: Standing | null = null;
  /** The graph's revision when it was last looked at. */
  #heard: number | null = null;
  #reading: Promise<void> | null = null;
  #watch: NodeJS.Timeout | null = null;

  constructor(store: GraphStore, copy: Copy<Read>) {
    this.#store = store;
    this.#copy = copy;
  }

  /** Null while there is none. */
  get standing(): Standing | null {
    return this.#state && this.#copy.isThere() ? this.#state : null;
  }

  /** How far it has followed a graph that is known to be further; null while it is not. */
  get behind(): Behind | null {
    const { standing } = this;
    if (!standing || this.#isCurrent()) return null;
    return { since: standing.revision, state: `${standing.revision} ${this.#store.writes} ${this.#heard}` };
  }

  /** Resolves when the copy is of the graph as it is now, or there is an older one and it took too long. */
  async catchUp(): Promise<void> {
    if (this.#isCurrent()) return;
    const patience = new AbortController();
    const waited = sleep(PATIENCE_MS, undefined, { signal: patience.signal, ref: false });
    // Where the graph cannot be read, and an older copy is there, that answers.
    const read = this.refresh().catch((error: Error) => {
      if (!this.standing) throw error;
    });
    try {
      await Promise.race([read, waited]);
    } finally {
      patience.abort();
      waited.catch(() => undefined);
      read.catch(() => undefined);
    }
    if (!this.standing) throw new GraphError('NOT_READY', 'the graph is still being read');
  }

  /** Resolves when the copy is of the graph as it is now. */
  async refresh(): Promise<void> {
    while (!this.#isCurrent()) await this.#read();
  }

  /** Looks, so often, whether somebody else has changed the graph. */
  watch(milliseconds: number): void {
    this.#watch ??= setInterval(() => this.#look().catch(() => undefined), milliseconds).unref();
  }

  /** Looks no more; resolves when nothing is being read. */
  async close(): Promise<void> {
    if (this.#watch) clearInterval(this.#watch);
    await this.#reading?.catch(() => undefined);
  }

  #isCurrent(): boolean {
    const { standing } = this;
    return standing?.writes === this.#store.writes && (this.#heard ?? standing.revision) === standing.revision;
  }

  async #look(): Promise<void> {
    if (!this.#state || this.#reading) return;
    this.#heard = await this.#store.revision();
    if (!this.#isCurrent()) await this.#read();
  }

  /** Reads it, once at a time. */
  #read(): Promise<void> {
    this.#reading ??= this.#readAndTake().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Since which revision to read; null for all. A graph that was put in the place of another may stand before it. */
  #since(revision: number | null): number | null {
    const known = this.standing?.revision ?? null;
    return known !== null && revision !== null && known <= revision ? known : null;
  }

  async #readAndTake(): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { writes } = this.#store;
      const revision = await this.#store.revision();
      this.#heard = revision;
      const read = await this.#copy.read(this.#since(revision));
      // What was read while the graph changed is no one state of it.
      if ((await this.#store.revision()) !== revision) continue;
      await this.#copy.take(read);
      this.#state = { revision, writes, at: Date.now() };
      return;
    }
    throw new GraphError('NOT_READY', 'the graph changes faster than it can be read');
  }
}
