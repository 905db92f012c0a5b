import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Visibility } from '../model/model.js';
import { type ExploreErrorCode, type FromThread, moment, type Size, type ToThread } from './messages.js';
import type { Answer, Question, QuestionName } from './questions.js';

export class ExploreError extends Error {
  override readonly name = 'ExploreError';
  constructor(
    readonly code: ExploreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A thread loads what is compiled: so do the tests, which run everything else from `src/`. */
const WORKER = fileURLToPath(new URL('../../dist/explore/worker.js', import.meta.url));
const MOST_WAITING = 200;
/** A thread that says nothing for so long, while it has questions, has lost its way. */
const SILENCE_MS = 45_000;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread that answers, seen from outside. It may end at any time; all that waits for it then fails. */
export class Thread {
  readonly #worker = new Worker(WORKER);
  readonly #waiting = new Map<number, Waiting>();
  readonly #building: Waiting[] = [];
  #asked = 0;
  #alive = true;
  #silence: NodeJS.Timeout | null = null;

  constructor() {
    // A process that has nothing else to do may end, but not while it waits for an answer.
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end());
  }

  get alive(): boolean {
    return this.#alive;
  }

  send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  /** Ends a graph that was sent, and resolves when questions are about it. */
  finish(): Promise<Size> {
    return new Promise<unknown>((resolve, reject) => {
      if (!this.#alive) return reject(crashed());
      this.#building.push({ resolve, reject });
      this.send({ kind: 'finish' });
      this.#listen();
    }) as Promise<Size>;
  }

  ask<Name extends QuestionName>(name: Name, visibility: Visibility, question: Question<Name>): Promise<Answer<Name>> {
    return new Promise<unknown>((resolve, reject) => {
      if (!this.#alive) return reject(crashed());
      if (this.#waiting.size >= MOST_WAITING)
        return reject(new ExploreError('OVERLOADED', `${MOST_WAITING} questions wait for an answer`));
      this.#asked += 1;
      this.#waiting.set(this.#asked, { resolve, reject });
      this.send({ kind: 'ask', number: this.#asked, at: moment(), name, visibility, question });
      this.#listen();
    }) as Promise<Answer<Name>>;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: FromThread): void {
    if (message.kind === 'built') this.#building.shift()?.resolve(message.size);
    else {
      const waiting = this.#waiting.get(message.number);
      this.#waiting.delete(message.number);
      if (message.kind === 'answer') waiting?.resolve(message.answer);
      else waiting?.reject(new ExploreError(message.code, message.reason));
    }
    this.#listen();
  }

  /** Waits anew for the thread to say something, while anything is asked of it. */
  #listen(): void {
    if (this.#silence) clearTimeout(this.#silence);
    this.#silence = null;
    if (this.#waiting.size + this.#building.length === 0) {
      this.#worker.unref();
      return;
    }
    this.#worker.ref();
    this.#silence = setTimeout(() => this.close(), SILENCE_MS);
    this.#silence.unref();
  }

  #end(cause?: Error): void {
    if (!this.#alive) return;
    this.#alive = false;
    if (this.#silence) clearTimeout(this.#silence);
    for (const { reject } of [...this.#waiting.values(), ...this.#building]) reject(crashed(cause));
    this.#waiting.clear();
    this.#building.length = 0;
  }
}

function crashed(cause?: Error): ExploreError {
  return new ExploreError('CRASHED', 'the thread that explores the graph has ended', { cause });
}
