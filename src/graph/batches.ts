import { setImmediate } from 'node:timers';

/**
 * When batches of what requests ask go: at once while few are under way, and else when one of these has returned, so that
 * a batch grows only while it would wait anyway, and a request alone waits for nobody.
 */
export class BatchTurns {
  readonly #most: number;
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most how many are under way before the next one waits */
  constructor(most: number) {
    this.#most = most;
  }

  /** Never sends before it returns: DataLoader adds the key that opened the batch after this call. */
  readonly schedule = (send: () => void): void => {
    if (this.#underWay < this.#most) setImmediate(send);
    else this.#waiting.push(send);
  };

  async take<T>(read: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await read();
    } finally {
      this.#underWay -= 1;
      this.#waiting.shift()?.();
    }
  }
}
