/** How far an import is. */
export interface Progress {
  /** `FINISHING`: all rows are written; figures are worked out, and history is kept. */
  readonly phase: 'READING' | 'COMPARING' | 'WRITING' | 'FINISHING';
  readonly rows: number;
  /** Null where nobody knows how many there will be. */
  readonly total: number | null;
}

/** Somebody stopped an import; the graph is as it was. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';

  constructor() {
    super('Stopped: nothing was written, and the graph is as it was.');
  }
}

export interface WatchOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the import, which throws a `StoppedError`. */
  readonly signal?: AbortSignal | undefined;
}

/** Tells how far an import is, and stops it between two rows when somebody wants that. */
export class Watch {
  readonly #onProgress: (progress: Progress) => void;
  readonly #signal: AbortSignal | undefined;
  #rows = 0;

  constructor({ onProgress = () => {}, signal }: WatchOptions = {}) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  readRow(): void {
    this.#rows += 1;
    this.#tell({ phase: 'READING', rows: this.#rows, total: null });
  }

  compare(): void {
    this.#tell({ phase: 'COMPARING', rows: this.#rows, total: null });
  }

  /** To be told how many rows more are to be written; of none when all of them are, as long as it goes on. */
  beginWriting(total: number): (rows: number) => void {
    let begun = 0;
    return (rows) => {
      if (rows === 0) this.#tell({ phase: 'FINISHING', rows: total, total: null });
      else this.#tell({ phase: 'WRITING', rows: Math.min(begun, total), total });
      begun += rows;
    };
  }

  #tell(progress: Progress): void {
    if (this.#signal?.aborted) throw new StoppedError();
    this.#onProgress(progress);
  }
}
