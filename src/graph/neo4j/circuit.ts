import { AVAILABILITY } from '../observe.js';
import { GraphError } from '../store.js';

const LOOK_MS = 500;
/** After how many looks whoever waits makes the server be asked whether it lives. */
const PATIENCE = 4;
/** For how many looks the server may leave that question open. */
const SILENCE = 6;

/** Resolves when the server answers; gives up, and lets its connection go, when told so. */
export type Probe = (signal: AbortSignal) => Promise<void>;

interface Asking {
  readonly since: number;
  readonly giveUp: AbortController;
}

interface Waiting {
  readonly since: number;
  readonly reject: (failure: GraphError) => void;
}

/**
 * Knows whether the server is there, so that nobody waits for one that is not: once it cannot be reached, or leaves a
 * statement and then a question as small as can be without an answer, all are refused at once until it answers again.
 * Time is counted in looks, none of which takes place while this process itself is too busy to hear an answer.
 */
export class Circuit {
  readonly #probe: Probe;
  readonly #silent: GraphError;
  readonly #timer: NodeJS.Timeout;
  readonly #waiting = new Set<Waiting>();
  #looks = 0;
  #answered = 0;
  #asking: Asking | null = null;
  #failure: GraphError | null = null;

  constructor(server: string, probe: Probe) {
    this.#probe = probe;
    this.#silent = new GraphError('UNREACHABLE', `Neo4j at ${server} does not answer: see whether it is overloaded`);
    this.#timer = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Runs what only reads: its answer is waited for no longer than the server is there. */
  read<T>(work: () => Promise<T>): Promise<T> {
    return this.pass(
      () =>
        new Promise<T>((resolve, reject) => {
          const waiting = { since: this.#looks, reject };
          this.#waiting.add(waiting);
          work()
            .then(resolve, reject)
            .finally(() => this.#waiting.delete(waiting));
        }),
    );
  }

  /** Runs what has to be heard of to its end, once it has begun: whether a change was kept is worth a wait. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failure) throw this.#failure;
    try {
      return await work();
    } catch (error) {
      if (error instanceof GraphError && error.code === 'UNREACHABLE') this.#lose(error);
      throw error;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.#asking?.giveUp.abort();
  }

  #look(): void {
    this.#looks += 1;
    if (this.#asking) {
      if (this.#looks - this.#asking.since >= SILENCE) this.#lose(this.#silent);
    } else if (this.#failure || this.#isWaitedFor()) this.#ask();
  }

  #isWaitedFor(): boolean {
    const [oldest] = this.#waiting;
    return oldest !== undefined && this.#looks - Math.max(oldest.since, this.#answered) >= PATIENCE;
  }

  #ask(): void {
    const asking = { since: this.#looks, giveUp: new AbortController() };
    this.#asking = asking;
    this.#probe(asking.giveUp.signal).then(
      () => {
        if (this.#asking !== asking) return;
        this.#asking = null;
        this.#answered = this.#looks;
        if (this.#failure) AVAILABILITY.publish({ reason: null });
        this.#failure = null;
      },
      (error: unknown) => {
        if (this.#asking === asking) this.#lose(error instanceof GraphError ? error : this.#silent);
      },
    );
  }

  #lose(failure: GraphError): void {
    this.#asking?.giveUp.abort();
    this.#asking = null;
    if (!this.#failure) AVAILABILITY.publish({ reason: failure.message });
    this.#failure = failure;
    for (const { reject } of this.#waiting) reject(failure);
    this.#waiting.clear();
  }
}
