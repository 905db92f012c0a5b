import { availableParallelism } from 'node:os';
import type { ReadPlan } from '../plan.js';
import { GraphError, type Parameters } from '../store.js';

/** What runs in the engine has a thread of Node's pool to itself until it ends. */
const THREADS = Number(process.env.UV_THREADPOOL_SIZE) || 4;
/** One thread is left to light reads, and no more are taken than can run at once. */
const AT_ONCE = Math.max(1, Math.min(THREADS - 1, availableParallelism()));
const PATIENCE_MS = 10_000;
/** How many entities a plan that starts at known ones may reach and still be light: some milliseconds. */
const LIGHT_ENTITIES = 2_000;
/** How much more keys may reach together of which each is far from that much: several requests' are read at once. */
const TOGETHER = 4;

/** Whether a plan may look at much: all of a type, which has no ordered index here, or many entities tied to a few. */
export function isHeavy({ found, roots, levels }: ReadPlan, parameters: Parameters): boolean {
  if (roots.by === 'list' || found.length > 0) return true;
  const keys = Array.isArray(parameters.keys) ? parameters.keys.length : 0;
  const sizes = [keys];
  for (const level of levels) {
    const parents = level.kind === 'ties' ? (sizes[level.parent] ?? 0) : 0;
    const page = level.kind === 'ties' && level.page ? Number(parameters[level.page.limit]) : 1;
    sizes.push(parents * page);
  }
  const reached = sizes.reduce((sum, size) => sum + size);
  const isOfLight = reached / keys <= LIGHT_ENTITIES / TOGETHER;
  return reached > LIGHT_ENTITIES * (isOfLight ? TOGETHER : 1);
}

/** Lets so many jobs run at once. The others wait in line, but none longer than its patience. */
export class Lanes {
  readonly #patience: number;
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(atOnce: number = AT_ONCE, patienceMilliseconds: number = PATIENCE_MS) {
    this.#free = atOnce;
    this.#patience = patienceMilliseconds;
  }

  /** OVERLOADED when it was not the job's turn in time. */
  async run<T>(job: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await job();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.delete(enter);
        reject(new GraphError('OVERLOADED', 'too much is asked of the embedded graph at once: try again shortly'));
      };
      const timer = setTimeout(giveUp, this.#patience);
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.add(enter);
    });
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (!next) this.#free += 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
