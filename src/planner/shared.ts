import { traced } from '../graph/observe.js';
import type { ReadPlan, Tables } from '../graph/plan.js';
import type { Parameters, Reader } from '../graph/store.js';

/**
 * The lists that are being read for all requests: the same list asked meanwhile is the same read. Not after a change
 * was committed here: whoever asks then must see it.
 */
export class SharedLists {
  readonly #store: Reader;
  readonly #underWay = new Map<string, { readonly writes: number; readonly tables: Promise<Tables> }>();
  /** How many lists were asked, and how many of them read. */
  readonly counts = { asked: 0, read: 0 };

  constructor(store: Reader) {
    this.#store = store;
  }

  read(read: ReadPlan, parameters: Parameters): Promise<Tables> {
    this.counts.asked += 1;
    const name = `${read.key} ${JSON.stringify(parameters)}`;
    const { writes } = this.#store;
    const known = this.#underWay.get(name);
    if (known?.writes === writes) return known.tables;
    this.counts.read += 1;
    const reading = traced('read', { 'atlas.levels': read.levels.length }, () => this.#store.read(read, parameters));
    const started = { writes, tables: reading.finally(() => this.#forget(name, started)) };
    this.#underWay.set(name, started);
    return started.tables;
  }

  #forget(name: string, started: object): void {
    if (this.#underWay.get(name) === started) this.#underWay.delete(name);
  }
}
