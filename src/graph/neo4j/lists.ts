import { Batches } from '../batches.js';
import type { Tables } from '../plan.js';
import { type FlatList, type RunRows, readLists } from '../read.js';
import { GraphError, type Parameters } from '../store.js';

/** How many lists go in one statement: they are read one after the other, and all wait for the last. */
const MOST = 8;

/**
 * The lists of all requests. One list asked with other values while earlier ones are under way goes with those that wait
 * too, in one statement: a list is little work for the graph, so that half of what it costs is to send and to receive it.
 * At 16 connections, lists, deep pages and lists filtered across a tie are answered 1.4 times as often as with one each.
 */
export class Lists {
  readonly #run: RunRows;
  readonly #batches = new Batches<Parameters, Tables>();

  constructor(run: RunRows) {
    this.#run = run;
  }

  read(plan: FlatList, parameters: Parameters): Promise<Tables> {
    const name = `${plan.key} ${parameters[plan.roots.page.limit]}`;
    const reading = { most: MOST, readAll: (lists: readonly Parameters[]) => this.#readAll(plan, lists) };
    return this.#batches.load(name, reading, (loader) => loader.load(parameters));
  }

  /** Where a value makes the graph fail, each is read alone: what one request asks harms no other. */
  async #readAll(plan: FlatList, lists: readonly Parameters[]): Promise<(Tables | Error)[]> {
    try {
      return await readLists(plan, lists, this.#run);
    } catch (error) {
      if (lists.length === 1 || !(error instanceof GraphError) || error.code !== 'FAILED') throw error;
      const alone: (Tables | Error)[] = [];
      for (const list of lists) alone.push(...(await this.#readAll(plan, [list]).catch((failure: Error) => [failure])));
      return alone;
    }
  }
}
