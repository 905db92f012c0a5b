import type { Projection } from './projection.js';

/** What entities cost, for one search after the other: beginning anew forgets all of it at once. */
export class Costs {
  readonly #values: Float64Array;
  readonly #searches: Uint32Array;
  #search = 1;

  constructor(entities: number) {
    this.#values = new Float64Array(entities);
    this.#searches = new Uint32Array(entities);
  }

  begin(): this {
    this.#search += 1;
    return this;
  }

  /** Infinity where nothing is known. */
  of(entity: number): number {
    return this.#searches[entity] === this.#search ? (this.#values[entity] ?? 0) : Number.POSITIVE_INFINITY;
  }

  set(entity: number, cost: number): void {
    this.#searches[entity] = this.#search;
    this.#values[entity] = cost;
  }
}

/** The tables of a search: one at each end, and one for what lies between. */
export interface SearchTables {
  readonly start: BallTables;
  readonly goal: BallTables;
  readonly between: BallTables;
}

export interface BallTables {
  readonly inside: Costs;
  readonly reached: Costs;
}

const tables = new WeakMap<Projection, SearchTables>();

/** A projection's tables, made once: a thread answers one question at a time. */
export function tablesOf(projection: Projection): SearchTables {
  const known = tables.get(projection);
  if (known) return known;
  const size = projection.entities.ids.length;
  const ball = () => ({ inside: new Costs(size), reached: new Costs(size) });
  const made = { start: ball(), goal: ball(), between: ball() };
  tables.set(projection, made);
  return made;
}
