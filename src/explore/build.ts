import { daysOf } from './days.js';
import type { Kinds } from './kinds.js';
import { CONFIDENCES, type EntityColumns, Projection, type TieColumns } from './projection.js';

/** An entity as it is read: id, whether the public may see it, whether its status says that it is not going on, its kind where it is an organisation, whom staff do not want to be suggested to it, and its begin and its end, partial dates. */
export type EntityCells = readonly [
  id: string,
  open: boolean,
  inactive: boolean,
  organisationKind: string | null,
  dismissed: readonly string[] | null,
  begin: string | null,
  end: string | null,
];

/** A tie as it is read. */
export type TieCells = readonly [
  id: string,
  from: string,
  type: string,
  to: string,
  role: string | null,
  since: string | null,
  until: string | null,
  source: string | null,
  confidence: string | null,
];

/** The graph as each visibility sees it. */
export interface Projections {
  readonly STAFF: Projection;
  readonly PUBLIC: Projection;
}

/** Takes the graph in, page by page: first all entities, then the ties. */
export class Builder {
  readonly #kinds: Kinds;
  readonly #entities: { readonly type: number; readonly cells: EntityCells }[] = [];
  readonly #tieTypes: ReadonlyMap<string, number>;
  readonly #texts = new Texts();
  readonly #ties: Tie[] = [];
  #numbers: ReadonlyMap<string, number> | null = null;

  constructor(kinds: Kinds) {
    this.#kinds = kinds;
    this.#tieTypes = new Map(kinds.ties.map(({ type }, index) => [type, index]));
  }

  addEntities(type: string, rows: readonly EntityCells[]): void {
    const place = this.#kinds.entities.findIndex((kind) => kind.type === type);
    for (const cells of rows) this.#entities.push({ type: place, cells });
  }

  addTies(rows: readonly TieCells[]): void {
    this.#numbers ??= this.#numbered();
    for (const [id, from, type, to, role, since, until, source, confidence] of rows) {
      const ends = [this.#numbers.get(from), this.#numbers.get(to)];
      const [a, b] = ends;
      const place = this.#tieTypes.get(type);
      // A tie of a sort that the model does not have is none of ours.
      if (a === undefined || b === undefined || place === undefined) continue;
      this.#ties.push({
        id,
        from: a,
        to: b,
        type: place,
        role: this.#texts.place(role),
        since: this.#texts.place(since),
        until: this.#texts.place(until),
        days: [...daysOf(since), ...daysOf(until)],
        source: source === null ? NONE : (this.#numbers.get(source) ?? NONE),
        confidence: Math.max(CONFIDENCES.indexOf(confidence), 0),
      });
    }
  }

  finish(): Projections {
    this.#numbers ??= this.#numbered();
    this.#ties.sort(compareTies);
    const all = () => true;
    const isOpen = (entity: number) => this.#entities[entity]?.cells[1] === true;
    const staff = this.#project(all, this.#dismissed());
    const isSame = staff.entities.dismissed.size === 0 && this.#entities.every((_, entity) => isOpen(entity));
    return { STAFF: staff, PUBLIC: isSame ? staff : this.#project(isOpen, new Map()) };
  }

  /** Whoever dismisses whom: it counts for both. Those that are gone play no part. */
  #dismissed(): EntityColumns['dismissed'] {
    const found = new Map<number, Set<number>>();
    const add = (one: number, other: number) => found.set(one, (found.get(one) ?? new Set()).add(other));
    this.#entities.forEach(({ cells: [, , , , dismissed] }, entity) => {
      for (const id of dismissed ?? []) {
        const other = this.#numbers?.get(id);
        if (other === undefined) continue;
        add(entity, other);
        add(other, entity);
      }
    });
    return found;
  }

  /** Entities are numbered in the order of their ids, so that every engine and every build gives the same numbers. */
  #numbered(): ReadonlyMap<string, number> {
    this.#entities.sort(({ cells: [a] }, { cells: [b] }) => compare(a, b));
    return new Map(this.#entities.map(({ cells: [id] }, index) => [id, index]));
  }

  /** The part of the graph whose entities are seen: a tie is seen with both its ends and its source. */
  #project(isSeen: (entity: number) => boolean, dismissed: EntityColumns['dismissed']): Projection {
    const numbers = new Int32Array(this.#entities.length).fill(NONE);
    const entities = this.#entities.filter((_, entity) => isSeen(entity));
    let seen = 0;
    for (let entity = 0; entity < numbers.length; entity += 1) if (isSeen(entity)) numbers[entity] = seen++;
    const numberOf = (entity: number) => numbers[entity] ?? NONE;
    const ties = this.#ties.filter(
      ({ from, to, source }) =>
        numberOf(from) !== NONE && numberOf(to) !== NONE && (source === NONE || numberOf(source) !== NONE),
    );
    const columns = { ...entityColumns(entities, this.#texts), dismissed };
    return new Projection(this.#kinds, columns, tieColumns(ties, numberOf), this.#texts.all);
  }
}

const NONE = -1;

interface Tie {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly role: number;
  readonly since: number;
  readonly until: number;
  readonly days: readonly number[];
  readonly source: number;
  readonly confidence: number;
}

function entityColumns(
  entities: readonly { readonly type: number; readonly cells: EntityCells }[],
  texts: Texts,
): Omit<EntityColumns, 'dismissed'> {
  const lifetimes = new Int32Array(entities.length * 4);
  entities.forEach(({ cells: [, , , , , begin, end] }, index) => {
    lifetimes.set([...daysOf(begin), ...daysOf(end)], index * 4);
  });
  return {
    ids: entities.map(({ cells: [id] }) => id),
    types: Uint8Array.from(entities, ({ type }) => type),
    inactive: Uint8Array.from(entities, ({ cells: [, , inactive] }) => Number(inactive)),
    organisationKinds: Uint32Array.from(entities, ({ cells: [, , , kind] }) => texts.place(kind)),
    lifetimes,
  };
}

function tieColumns(ties: readonly Tie[], numberOf: (entity: number) => number): TieColumns {
  const lifetimes = new Int32Array(ties.length * 4);
  ties.forEach(({ days }, index) => {
    lifetimes.set(days, index * 4);
  });
  return {
    ids: ties.map(({ id }) => id),
    from: Uint32Array.from(ties, ({ from }) => numberOf(from)),
    to: Uint32Array.from(ties, ({ to }) => numberOf(to)),
    types: Uint8Array.from(ties, ({ type }) => type),
    lifetimes,
    confidences: Uint8Array.from(ties, ({ confidence }) => confidence),
    sources: Int32Array.from(ties, ({ source }) => (source === NONE ? NONE : numberOf(source))),
    roles: Uint32Array.from(ties, ({ role }) => role),
    since: Uint32Array.from(ties, ({ since }) => since),
    until: Uint32Array.from(ties, ({ until }) => until),
  };
}

function compareTies(a: Tie, b: Tie): number {
  return a.from - b.from || a.to - b.to || a.type - b.type || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Texts that many ties repeat, each kept once. */
class Texts {
  readonly all: (string | null)[] = [null];
  readonly #places = new Map<string, number>();

  place(text: string | null): number {
    if (text === null) return 0;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.all.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }
}
