import { idsChangedSince } from '../graph/changed.js';
import { Follower, type Standing } from '../graph/follower.js';
import { pagesOf } from '../graph/pages.js';
import { GraphError, type GraphStore } from '../graph/store.js';
import type { Model, Visibility } from '../model/model.js';
import { feed } from './feed.js';
import type { Size } from './messages.js';
import type { Answer, Question, QuestionName } from './questions.js';
import { Thread } from './thread.js';

export type { ExploreErrorCode } from './messages.js';
export type { Answer, Question, QuestionName } from './questions.js';
export { ExploreError } from './thread.js';
export type { Period, Scope } from './view.js';

/**
 * Answers what no list can show, on a projection of the graph that a thread of its own holds: so that nothing here waits
 * for a search, and both engines give the same answers. It is built when it is first wanted, and again, beside the old
 * one, when the graph has changed.
 */
export class Explorer {
  readonly #store: GraphStore;
  readonly #follower: Follower<Thread>;
  #thread: Thread | null = null;
  /** The thread that holds a projection; another one while that is made anew after a fault. */
  #holder: Thread | null = null;
  #size: Size = { entities: 0, ties: 0 };
  /** Whether the projection shows what is hidden, found out once for each state of both. */
  #shown: { readonly state: string; readonly isSo: Promise<boolean> } | null = null;
  #closed = false;

  constructor(store: GraphStore, model: Model) {
    this.#store = store;
    this.#follower = new Follower(store, {
      read: async () => {
        const thread = this.#living();
        await feed(store, model, thread);
        return thread;
      },
      take: async (thread) => {
        this.#size = await thread.finish();
        this.#holder = thread;
      },
      isThere: () => this.#holder?.alive === true,
    });
  }

  /** How far it has followed the graph; null while it has nothing of it. */
  get standing(): Standing | null {
    return this.#follower.standing;
  }

  /** Asks the projection that this visibility sees. Throws an `ExploreError` when it cannot answer. */
  async ask<Name extends QuestionName>(
    name: Name,
    visibility: Visibility,
    question: Question<Name>,
  ): Promise<Answer<Name>> {
    await this.#follower.catchUp();
    if (visibility === 'PUBLIC' && (await this.#showsWhatIsHidden()))
      throw new GraphError('NOT_READY', 'somebody was hidden, and what is explored is not made anew yet');
    return (this.#holder ?? this.#living()).ask(name, visibility, question);
  }

  /** Makes the projection that of the graph as it is now; resolves with how much that is. */
  async refresh(): Promise<Size> {
    await this.#follower.refresh();
    return this.#size;
  }

  /** Looks, so often, whether somebody else has changed the graph. */
  watch(milliseconds: number): void {
    this.#follower.watch(milliseconds);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread?.close();
    await this.#follower.close();
  }

  /** Whether the public's projection has what the public may see no more: it is in its numbers and paths. */
  #showsWhatIsHidden(): Promise<boolean> {
    const { behind } = this.#follower;
    if (!behind) return Promise.resolve(false);
    if (this.#shown?.state !== behind.state) {
      const isSo = this.#holdsHidden(behind.since ?? 0);
      const shown = { state: behind.state, isSo };
      this.#shown = shown;
      isSo.catch(() => {
        if (this.#shown === shown) this.#shown = null;
      });
    }
    return this.#shown.isSo;
  }

  async #holdsHidden(since: number): Promise<boolean> {
    const hidden = new Set(await idsChangedSince(this.#store, since));
    for await (const page of pagesOf(this.#store, 'Entity', [...hidden], ['coalesce(n.public, true)']))
      for (const [id, isPublic] of page) if (isPublic === true) hidden.delete(id);
    return hidden.size > 0 && (this.#holder ?? this.#living()).ask('holdsAny', 'PUBLIC', { ids: [...hidden] });
  }

  #living(): Thread {
    if (this.#closed) throw new GraphError('NOT_READY', 'exploring has ended');
    if (!this.#thread?.alive) this.#thread = new Thread();
    return this.#thread;
  }
}
