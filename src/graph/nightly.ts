import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from './files.js';

export interface NightlyOptions {
  /** Where the backups lie, each in a folder named after its day. */
  readonly folder: string;
  /** From when on the day's backup is due, such as `03:00`. */
  readonly at: string;
  readonly timeZone: string;
  /** How many are kept: the last ones. */
  readonly keep: number;
}

const LOOK_MS = 60_000;
/** How long after one that failed there is another try. */
const PAUSE_MS = 3_600_000;

/**
 * Makes a backup a day. It looks each minute whether the day's is due and not there: so none is left out because Atlas
 * did not run at that time, or because a clock was put forward.
 */
export class Nightly {
  readonly #options: NightlyOptions;
  readonly #backUp: (to: string) => Promise<unknown>;
  readonly #fail: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #busy = false;
  #pausedUntil = 0;

  /** `backUp` makes one under a name; `fail` gets what kept it from doing so. */
  constructor(options: NightlyOptions, backUp: (to: string) => Promise<unknown>, fail: (error: unknown) => void) {
    this.#options = options;
    this.#backUp = backUp;
    this.#fail = fail;
  }

  start(): void {
    this.#timer = setInterval(() => this.look(new Date()), LOOK_MS).unref();
    this.look(new Date());
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  /** Makes the backup of the day, if it is time; resolves when nothing is left to do. */
  async look(now: Date): Promise<void> {
    if (this.#busy || now.getTime() < this.#pausedUntil) return;
    this.#busy = true;
    try {
      await this.#backUpWhenDue(now);
    } catch (error) {
      this.#pausedUntil = now.getTime() + PAUSE_MS;
      this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  async #backUpWhenDue(now: Date): Promise<void> {
    const { folder, at, timeZone, keep } = this.#options;
    const [day = '', time = ''] = now.toLocaleString('sv-SE', { timeZone }).split(' ');
    const days = await daysIn(folder);
    if (time < at || days.includes(day)) return;
    await this.#backUp(join(folder, day));
    for (const old of [...days, day].slice(0, -keep)) await rm(join(folder, old), { recursive: true });
  }
}

async function daysIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name)).sort();
}
