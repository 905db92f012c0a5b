import { keptLast } from './kept.js';
import type { Kinds } from './kinds.js';

/** Four days of each row: first and last possible day on which it began, and on which it ended. */
export type Lifetimes = Int32Array;

/** Entities, ordered by id. */
export interface EntityColumns {
  readonly ids: readonly string[];
  /** Places in `Kinds.entities`. */
  readonly types: Uint8Array;
  /** Which are not going on, as their status says, whatever their dates: needs that are met, what is over or was called off. */
  readonly inactive: Uint8Array;
  /** What kind of organisation each is: places in `texts`. */
  readonly organisationKinds: Uint32Array;
  readonly lifetimes: Lifetimes;
  /** Whom staff have dismissed as partners of whom, either way; nobody in what the public sees. */
  readonly dismissed: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Ties, ordered by their ends, sort and id. Texts are places in `texts`, whose first stands for none. */
export interface TieColumns {
  readonly ids: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Places in `Kinds.ties`. */
  readonly types: Uint8Array;
  readonly lifetimes: Lifetimes;
  /** Places in `CONFIDENCES`. */
  readonly confidences: Uint8Array;
  /** The entity that states it, or -1. */
  readonly sources: Int32Array;
  readonly roles: Uint32Array;
  readonly since: Uint32Array;
  readonly until: Uint32Array;
}

export const CONFIDENCES: readonly (string | null)[] = [null, 'CONFIRMED', 'REPORTED', 'INFERRED'];

const DAYS_KEPT = 4;
/** For how many choices of sorts the ties at each entity are kept. */
const CHOICES_KEPT = 4;

/** The ties at each entity. */
export interface Adjacency {
  /** The place in `arcs` where the ties of an entity begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  /** The ties at each entity, by the entity that they lead to and then by their own place. */
  readonly arcs: Uint32Array;
  /** Where each of `arcs` leads. */
  readonly ends: Uint32Array;
}

/**
 * The graph as one visibility sees it: who is tied to whom, how, when, and on what evidence. It knows nothing else of
 * anybody: no names, no addresses. Entities and ties are numbers, places in its columns.
 */
export class Projection implements Adjacency {
  readonly starts: Uint32Array;
  readonly arcs: Uint32Array;
  readonly ends: Uint32Array;
  /** Which ties lead from or to a backdrop. */
  readonly toBackdrop: Uint8Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #qualities = new Map<number, Float32Array>();
  readonly #choices = new Map<string, Adjacency>();

  constructor(
    readonly kinds: Kinds,
    readonly entities: EntityColumns,
    readonly ties: TieColumns,
    readonly texts: readonly (string | null)[],
  ) {
    const { ids } = entities;
    this.#numbers = new Map(ids.map((id, index) => [id, index]));
    this.starts = startsOf(ids.length, ties);
    const { arcs, ends } = arcsOf(this.starts, ties);
    this.arcs = arcs;
    this.ends = ends;
    this.toBackdrop = Uint8Array.from(ties.ids, (_, tie) =>
      Number(this.isBackdrop(ties.from[tie] ?? 0) || this.isBackdrop(ties.to[tie] ?? 0)),
    );
  }

  /** The number of an entity; undefined for one that is not there, or that this visibility may not see. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(entity: number): string {
    return this.entities.ids[entity] ?? '';
  }

  isBackdrop(entity: number): boolean {
    return this.#kindOf(entity)?.backdrop === true;
  }

  isActor(entity: number): boolean {
    return this.#kindOf(entity)?.actor === true;
  }

  isTimeless(entity: number): boolean {
    return this.#kindOf(entity)?.timeless === true;
  }

  isPerson(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Person';
  }

  isTopic(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Topic';
  }

  isEvent(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Event';
  }

  isNeed(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Need';
  }

  isOffer(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Offer';
  }

  isPlace(entity: number): boolean {
    return this.#kindOf(entity)?.type === 'Place';
  }

  /** The sort of a tie. */
  typeOf(tie: number): string {
    return this.kinds.ties[this.ties.types[tie] ?? 0]?.type ?? '';
  }

  /** How close a tie brings together those who share its far end, from 0 to 1; null where it does not. */
  closeness(tie: number): number | null {
    return this.kinds.ties[this.ties.types[tie] ?? 0]?.allies ?? null;
  }

  /** Room for what ties count for on a day, 0 where that was not worked out yet; kept for the days asked last. */
  qualitiesOn(day: number): Float32Array {
    return keptLast(this.#qualities, DAYS_KEPT, day, () => new Float32Array(this.ties.ids.length));
  }

  /** The ties of some sorts, 1 for each that counts; null for all that lead to no backdrop. Kept for those asked last. */
  tiesOf(sorts: Uint8Array | null): Adjacency {
    if (sorts?.every(Boolean)) return this;
    const { types } = this.ties;
    const counts = sorts ? (tie: number) => sorts[types[tie] ?? 0] === 1 : (tie: number) => this.toBackdrop[tie] === 0;
    return keptLast(this.#choices, CHOICES_KEPT, String(sorts), () => thoseOf(this, counts));
  }

  #kindOf(entity: number) {
    return this.kinds.entities[this.entities.types[entity] ?? -1];
  }
}

/** How many ties there are at all entities before each one. A tie from something to itself says nothing, and is left out. */
function startsOf(entities: number, { from, to }: TieColumns): Uint32Array {
  const starts = new Uint32Array(entities + 1);
  const count = (end: number) => {
    starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  };
  from.forEach((a, tie) => {
    const b = to[tie] ?? a;
    if (a === b) return;
    count(a);
    count(b);
  });
  for (let entity = 0; entity < entities; entity += 1)
    starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  return starts;
}

function arcsOf(starts: Uint32Array, { from, to }: TieColumns): { arcs: Uint32Array; ends: Uint32Array } {
  const size = starts.at(-1) ?? 0;
  const arcs = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const next = starts.slice();
  const put = (at: number, tie: number, end: number) => {
    const place = next[at] ?? 0;
    arcs[place] = tie;
    ends[place] = end;
    next[at] = place + 1;
  };
  from.forEach((a, tie) => {
    const b = to[tie] ?? a;
    if (a === b) return;
    put(a, tie, b);
    put(b, tie, a);
  });
  for (let entity = 0; entity + 1 < starts.length; entity += 1)
    sortArcs(arcs, ends, starts[entity] ?? 0, starts[entity + 1] ?? 0);
  return { arcs, ends };
}

function thoseOf({ starts, arcs, ends }: Adjacency, counts: (tie: number) => boolean): Adjacency {
  const kept = {
    starts: new Uint32Array(starts.length),
    arcs: new Uint32Array(arcs.length),
    ends: new Uint32Array(ends.length),
  };
  let size = 0;
  for (let entity = 0; entity + 1 < starts.length; entity += 1) {
    for (let arc = starts[entity] ?? 0; arc < (starts[entity + 1] ?? 0); arc += 1) {
      if (!counts(arcs[arc] ?? 0)) continue;
      kept.arcs[size] = arcs[arc] ?? 0;
      kept.ends[size] = ends[arc] ?? 0;
      size += 1;
    }
    kept.starts[entity + 1] = size;
  }
  return { starts: kept.starts, arcs: kept.arcs.slice(0, size), ends: kept.ends.slice(0, size) };
}

/** By the entity that they lead to, then by tie. */
function sortArcs(arcs: Uint32Array, ends: Uint32Array, start: number, end: number): void {
  if (end - start < 2) return;
  const pairs = Array.from(
    { length: end - start },
    (_, index) => [ends[start + index] ?? 0, arcs[start + index] ?? 0] as const,
  );
  pairs.sort(([endA, tieA], [endB, tieB]) => endA - endB || tieA - tieB);
  pairs.forEach(([far, tie], index) => {
    ends[start + index] = far;
    arcs[start + index] = tie;
  });
}
