import { setImmediate as nextTurn } from 'node:timers/promises';
import { Follower, type Standing } from '../graph/follower.js';
import type { GraphStore } from '../graph/store.js';
import type { Model } from '../model/model.js';
import { type Changes, readFindable } from './reading.js';
import { type Hit, type SearchQuestion, TextIndex } from './text-index.js';

export type { Hit, SearchQuestion } from './text-index.js';

/** How many entities are taken in before others have their turn. */
const AT_ONCE = 200;

/**
 * Finds entities by what they are called. The index is ours, so that both engines find the same in the same order. It is
 * made once, and then follows the graph: after a change only what was changed is read again.
 */
export class Finder {
  #index = new TextIndex();
  readonly #follower: Follower<Changes>;
  #isMade = false;

  constructor(store: GraphStore, model: Model) {
    this.#follower = new Follower(store, {
      read: (since) => readFindable(store, model, since),
      take: (changes) => this.#take(changes),
      isThere: () => this.#isMade,
    });
  }

  /** How far it has followed the graph; null while it has nothing of it. */
  get standing(): Standing | null {
    return this.#follower.standing;
  }

  /** What a text may mean, the closest first. */
  async find(question: SearchQuestion): Promise<Hit[]> {
    await this.#follower.catchUp();
    return this.#index.find(question);
  }

  /** Makes the index that of the graph as it is now. */
  refresh(): Promise<void> {
    return this.#follower.refresh();
  }

  /** Looks, so often, whether somebody else has changed the graph. */
  watch(milliseconds: number): void {
    this.#follower.watch(milliseconds);
  }

  close(): Promise<void> {
    return this.#follower.close();
  }

  async #take({ whole, put, gone }: Changes): Promise<void> {
    const index = whole ? new TextIndex() : this.#index;
    for (const id of gone) index.delete(id);
    for (const [number, entity] of put.entries()) {
      index.put(entity);
      if ((number + 1) % AT_ONCE === 0) await nextTurn();
    }
    this.#index = index;
    this.#isMade = true;
  }
}
