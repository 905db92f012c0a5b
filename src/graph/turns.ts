import { GraphError } from './store.js';

/** What a store is doing: readers at once, writers one after the other, nobody once it closes. */
export class Turns {
  readonly #running = new Set<Promise<unknown>>();
  #lastWriter: Promise<unknown> = Promise.resolve();
  #closed = false;
  #writes = 0;

  /** How many writers have had their turn, whether or not they changed anything. */
  get writes(): number {
    return this.#writes;
  }

  atOnce<T>(job: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new GraphError('UNREACHABLE', 'the graph is closed: open it again'));
    const running = job();
    const finished = () => this.#running.delete(running);
    this.#running.add(running);
    running.then(finished, finished);
    return running;
  }

  inTurn<T>(job: () => Promise<T>): Promise<T> {
    return this.atOnce(() => {
      const turn = this.#lastWriter.then(job);
      this.#lastWriter = turn.catch(() => undefined);
      return turn;
    });
  }

  write<T>(job: () => Promise<T>): Promise<T> {
    const counted = () =>
      job().finally(() => {
        this.#writes += 1;
      });
    return this.inTurn(counted);
  }

  /** Turns newcomers away and resolves when all that is under way has finished; false when closed already. */
  async close(): Promise<boolean> {
    if (this.#closed) return false;
    this.#closed = true;
    await Promise.allSettled(this.#running);
    return true;
  }
}
