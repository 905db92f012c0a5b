import type DataLoader from 'dataloader';
import { Batches } from '../graph/batches.js';
import { traced } from '../graph/observe.js';
import type { ReadPlan, Tables } from '../graph/plan.js';
import { GraphError, type Parameters, type Reader } from '../graph/store.js';

/**
 * How many keys one batch holds, by the number of levels below them. Gathering saves round trips, and what several reach is
 * read once: at 16 connections by id, ties with their properties and two hops are answered twice as often as with a
 * statement each, four hops, where a few players are in nearly everything, 1.5 times. The deeper, the longer one request
 * waits for the others' work.
 */
const KEYS_BY_LEVELS = [100, 64, 32, 8];
const KEYS_OF_DEEP = 4;

/** A read by key: what is read, with which parameters, and what is too much of it. */
export interface KeyRead {
  readonly read: ReadPlan;
  readonly parameters: Parameters;
  readonly isTooWide: (tables: Tables) => boolean;
}

/** How many keys one batch of it holds. */
function keysOf({ read }: KeyRead): number {
  return KEYS_BY_LEVELS[read.levels.length] ?? KEYS_OF_DEEP;
}

/**
 * The reads by key of all requests. Keys asked of one plan with the same parameters are one read: in one request always,
 * and in several where they come while earlier batches are under way. A request alone waits for nobody.
 */
export class Gather {
  readonly #store: Reader;
  readonly #isOfOne: boolean;
  readonly #batches = new Batches<string, Tables>();
  /** How many batches were sent, and how many keys they held. */
  readonly counts = { batches: 0, keys: 0 };

  /** @param isOfOne whether it reads for one request, whose parts are told apart: none waits for another one */
  constructor(store: Reader, isOfOne = false) {
    this.#store = store;
    this.#isOfOne = isOfOne;
  }

  /** The tables of the read that this key was part of. */
  load(asked: KeyRead, key: string): Promise<Tables> {
    return this.#queued(asked, (loader) => loader.load(key));
  }

  /**
   * The tables of the reads that these keys of one request were part of, in their order: more than a batch holds are one
   * read of their own.
   */
  loadAll(asked: KeyRead, keys: readonly string[]): Promise<(Tables | Error)[]> {
    if (this.#isOfOne || keys.length > keysOf(asked)) return this.#read(asked, keys);
    return this.#queued(asked, (loader) => loader.loadMany(keys));
  }

  #queued<T>(asked: KeyRead, load: (loader: DataLoader<string, Tables>) => Promise<T>): Promise<T> {
    const name = `${asked.read.key} ${JSON.stringify(asked.parameters)}`;
    const reading = { most: keysOf(asked), readAll: (keys: readonly string[]) => this.#read(asked, keys) };
    return this.#batches.load(name, reading, load);
  }

  async #read({ read, parameters, isTooWide }: KeyRead, keys: readonly string[]): Promise<(Tables | Error)[]> {
    const send = (part: readonly string[]) => {
      this.counts.batches += 1;
      this.counts.keys += part.length;
      const attributes = { 'atlas.keys': part.length, 'atlas.levels': read.levels.length };
      return traced('read', attributes, () => this.#store.read(read, { ...parameters, keys: part }));
    };
    const found = await readInHalves(send, [...new Set(keys)], isTooWide);
    return keys.map((key) => found.get(key) ?? new Error(`the key ${key} was not read`));
  }
}

type Found = Map<string, Tables | Error>;

/**
 * Reads keys together. Where a value makes the graph fail, or the keys are too wide together, they are read again in
 * halves, one after the other: what one request asks harms no other. A graph that cannot be reached fails them all.
 */
async function readInHalves(
  read: (keys: readonly string[]) => Promise<Tables>,
  keys: readonly string[],
  isTooWide: KeyRead['isTooWide'],
): Promise<Found> {
  if (keys.length === 0) return new Map();
  const outcome = await read(keys).catch((error: Error) => error);
  const harmful = outcome instanceof Error ? isOfValue(outcome) : isTooWide(outcome);
  if (!harmful || keys.length === 1) return new Map(keys.map((key) => [key, outcome]));
  const half = Math.ceil(keys.length / 2);
  const first = await readInHalves(read, keys.slice(0, half), isTooWide);
  const second = await readInHalves(read, keys.slice(half), isTooWide);
  return new Map([...first, ...second]);
}

function isOfValue(error: Error): boolean {
  return !(error instanceof GraphError) || error.code === 'FAILED';
}
