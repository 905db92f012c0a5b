import { setImmediate as nextTurn } from 'node:timers/promises';

/** Why a question has no answer: it took too long. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

const LOOK_EVERY = 256;
/** How long other questions wait for one that takes long. */
const TURN_MS = 10;

/** Ends work that takes too long, wherever it looks. */
export class Clock {
  readonly #end: number;
  #looks = 0;
  #turn = performance.now();

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws when time is up. It costs next to nothing, so that inner loops can call it. */
  look(): void {
    this.#looks += 1;
    if (this.#looks % LOOK_EVERY === 0 && performance.now() > this.#end) throw new TooLong('time is up');
  }

  /** Lets other questions have their turn now and then; for work that takes seconds. Throws when time is up. */
  async breathe(): Promise<void> {
    const now = performance.now();
    if (now > this.#end) throw new TooLong('time is up');
    if (now - this.#turn < TURN_MS) return;
    await nextTurn();
    this.#turn = performance.now();
  }
}
