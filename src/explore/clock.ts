/** Why a question has no answer: it took too long. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

const LOOK_EVERY = 256;

/** Ends work that takes too long, wherever it looks. */
export class Clock {
  readonly #end: number;
  #looks = 0;

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws when time is up. It costs next to nothing, so that inner loops can call it. */
  look(): void {
    this.#looks += 1;
    if (this.#looks % LOOK_EVERY === 0 && performance.now() > this.#end) throw new TooLong('time is up');
  }
}
