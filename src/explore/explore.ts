import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '../graph/store.js';
import type { Model, Visibility } from '../model/model.js';
import { feed } from './feed.js';
import type { Size } from './messages.js';
import type { Answer, Question, QuestionName } from './questions.js';
import { ExploreError, Thread } from './thread.js';

export type { Answer, Question, QuestionName } from './questions.js';
export { ExploreError, type ExploreErrorCode } from './thread.js';
export type { Period, Scope } from './view.js';

/** How long a question waits for a projection of the graph as it is now. */
const PATIENCE_MS = 2_000;
/** How often a build begins anew because the graph has changed under it. */
const BUILD_ATTEMPTS = 3;

/** The graph that a projection is of. */
interface Built {
  readonly revision: number | null;
  /** `GraphStore.writes` when its reading began. */
  readonly writes: number;
  readonly size: Size;
}

/**
 * Answers what no list can show, on a projection of the graph that a thread of its own holds: so that nothing here waits
 * for a search, and both engines give the same answers. It is built when it is first wanted, and again, beside the old
 * one, when the graph has changed.
 */
export class Explorer {
  readonly #store: GraphStore;
  readonly #model: Model;
  #thread: Thread | null = null;
  #built: Built | null = null;
  #building: Promise<Built> | null = null;
  #watch: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(store: GraphStore, model: Model) {
    this.#store = store;
    this.#model = model;
  }

  /** `GraphStore.writes` of the graph that answers are about now; null while there is none. */
  get writes(): number | null {
    return this.#known() && this.#built ? this.#built.writes : null;
  }

  /** Asks the projection that this visibility sees. Throws an `ExploreError` when it cannot answer. */
  async ask<Name extends QuestionName>(
    name: Name,
    visibility: Visibility,
    question: Question<Name>,
  ): Promise<Answer<Name>> {
    const thread = await this.#ready();
    return thread.ask(name, visibility, question);
  }

  /** Makes the projection that of the graph as it is now; resolves with how much that is. */
  async refresh(): Promise<Size> {
    while (!this.#isCurrent()) await this.#build();
    return this.#built?.size ?? { entities: 0, ties: 0 };
  }

  /** Looks, so often, whether somebody else has changed the graph. */
  watch(milliseconds: number): void {
    this.#watch ??= setInterval(() => this.#look().catch(() => undefined), milliseconds).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#watch) clearInterval(this.#watch);
    await this.#thread?.close();
    await this.#building?.catch(() => undefined);
  }

  /** The thread, once it knows the graph as it is now; after a while, one that knows it as it was will do. */
  async #ready(): Promise<Thread> {
    if (!this.#isCurrent()) {
      const patience = new AbortController();
      const waited = sleep(PATIENCE_MS, undefined, { signal: patience.signal, ref: false });
      // Where the graph cannot be read, and an older projection is there, that answers.
      const built = this.#build().catch((error: Error) => {
        if (!this.#known()) throw error;
      });
      try {
        await Promise.race([built, waited]);
      } finally {
        patience.abort();
        waited.catch(() => undefined);
        built.catch(() => undefined);
      }
    }
    const thread = this.#known();
    if (thread) return thread;
    throw new ExploreError('NOT_READY', 'the projection is being built');
  }

  /** A thread that knows the graph as it is or was. */
  #known(): Thread | null {
    return this.#built && this.#thread?.alive ? this.#thread : null;
  }

  #isCurrent(): boolean {
    return this.#known() !== null && this.#built?.writes === this.#store.writes;
  }

  async #look(): Promise<void> {
    if (!this.#built || this.#building) return;
    const revision = await this.#store.revision();
    if (revision !== this.#built.revision) await this.#build();
  }

  /** Builds it, once at a time. */
  #build(): Promise<Built> {
    this.#building ??= this.#read()
      .then((built) => {
        this.#built = built;
        return built;
      })
      .finally(() => {
        this.#building = null;
      });
    return this.#building;
  }

  async #read(): Promise<Built> {
    for (let attempt = 1; attempt <= BUILD_ATTEMPTS; attempt += 1) {
      const thread = this.#living();
      const { writes } = this.#store;
      const revision = await this.#store.revision();
      await feed(this.#store, this.#model, thread);
      // What was read while the graph changed is no one state of it.
      if ((await this.#store.revision()) === revision) return { revision, writes, size: await thread.finish() };
    }
    throw new ExploreError('NOT_READY', 'the graph changes faster than it can be read');
  }

  #living(): Thread {
    if (this.#closed) throw new ExploreError('NOT_READY', 'exploring has ended');
    if (!this.#thread?.alive) {
      this.#built = null;
      this.#thread = new Thread();
    }
    return this.#thread;
  }
}
