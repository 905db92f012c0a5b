import { setImmediate } from 'node:timers';
import DataLoader from 'dataloader';

/** How many batches of one name are sent before the next one waits for an answer. */
const UNDER_WAY = 2;

/** How the keys of one name are read together. */
export interface Reading<Key, Value> {
  /** How many keys one batch holds. */
  readonly most: number;
  /** Gives for each key, in their order, what was read, or why that failed. */
  readonly readAll: (keys: readonly Key[]) => Promise<(Value | Error)[]>;
}

interface Queue<Key, Value> {
  readonly loader: DataLoader<Key, Value>;
  waiting: number;
}

/**
 * What all requests read by name and key, in batches: they go at once while few of a name are under way, and else when one
 * of these has returned, so that a batch grows only while it would wait anyway, and a request alone waits for nobody.
 */
export class Batches<Key, Value> {
  readonly #queues = new Map<string, Queue<Key, Value>>();

  /** Has `load` load keys of a name. All who use one name at a time give the same `reading`. */
  async load<T>(
    name: string,
    reading: Reading<Key, Value>,
    load: (loader: DataLoader<Key, Value>) => Promise<T>,
  ): Promise<T> {
    const queue = this.#queues.get(name) ?? this.#open(name, reading);
    queue.waiting += 1;
    try {
      return await load(queue.loader);
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.#queues.delete(name);
    }
  }

  #open(name: string, { most, readAll }: Reading<Key, Value>): Queue<Key, Value> {
    const turns = new BatchTurns();
    const loader = new DataLoader<Key, Value>((keys) => turns.take(() => readAll(keys)), {
      // A later request wants what is in the graph by then.
      cache: false,
      maxBatchSize: most,
      batchScheduleFn: turns.schedule,
    });
    const queue = { loader, waiting: 0 };
    this.#queues.set(name, queue);
    return queue;
  }
}

/** Lets a batch go at once while few are under way, and else when one of these has returned. */
class BatchTurns {
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  /** Never sends before it returns: DataLoader adds the key that opened the batch after this call. */
  readonly schedule = (send: () => void): void => {
    if (this.#underWay < UNDER_WAY) setImmediate(send);
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
