import { AFTER_ALL, BEFORE_ALL, dayNumber } from './days.js';
import type { Adjacency, Lifetimes, Projection } from './projection.js';

/** Between which days ties must hold; null where it has no beginning, or no end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What every question says of the part of the graph that it is about. */
export interface Scope {
  readonly today: string;
  /** Null for any time. */
  readonly period: Period | null;
  /** How partly known dates are read: whether what may have been counts, or only what surely was. */
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
  /** The sorts of ties that count; null for all that lead to no backdrop. */
  readonly types: readonly string[] | null;
}

/** How much a tie's confidence counts, in the order of `CONFIDENCES`: nobody has said, confirmed, reported, inferred. */
const CONFIDENCE_COUNTS = [0.6, 1, 0.8, 0.5];
const WITHOUT_ROLE = 0.8;
const UNDATED = 0.5;
const HALF_LIFE_DAYS = 5 * 365.25;
/** However old and unsure, a tie is something. */
const LEAST_QUALITY = 0.05;

/** The part of a projection that one question is about, and what its ties count for. */
export class View {
  readonly #kept: Uint8Array | null;
  readonly #from: number;
  readonly #to: number;
  readonly #certain: boolean;
  readonly #qualities: Float32Array;
  readonly #everyDay: boolean;
  readonly #ties: Adjacency;

  /** The day on which freshness is judged: the last one asked, or today. */
  readonly day: number;

  constructor(
    readonly projection: Projection,
    readonly scope: Scope,
  ) {
    const { today, period, certainty, types } = scope;
    this.#kept = types && Uint8Array.from(projection.kinds.ties, ({ type }) => Number(types.includes(type)));
    // An open side still wants the day to be known where it has to be certain.
    this.#from = dayNumber(period?.from, BEFORE_ALL + 1);
    this.#to = dayNumber(period?.to, AFTER_ALL - 1);
    this.#certain = certainty === 'CERTAIN';
    this.day = dayNumber(period?.to ?? today, 0);
    this.#qualities = projection.qualitiesOn(this.day);
    this.#everyDay = period === null;
    this.#ties = projection.tiesOf(this.#kept);
  }

  /** The same for views of the same ties and days. */
  get key(): string {
    const { today, period, certainty, types } = this.scope;
    return JSON.stringify([this.day, period ?? today, certainty, types?.toSorted() ?? null]);
  }

  /** The same time, with ties of every sort, those to backdrops too. */
  withEveryType(): View {
    return new View(this.projection, { ...this.scope, types: this.projection.kinds.ties.map(({ type }) => type) });
  }

  /** The same ties, on the last day asked alone, or today: who is there then, and what holds, where something is proposed. */
  onItsDay(): View {
    const { today, period } = this.scope;
    const day = period?.to ?? today;
    return new View(this.projection, { ...this.scope, period: { from: day, to: day } });
  }

  /** Whether a tie counts: by its sort, and by its own dates and those of both its ends. */
  holds(tie: number): boolean {
    const { ties, toBackdrop } = this.projection;
    if (this.#kept ? !this.#kept[ties.types[tie] ?? 0] : toBackdrop[tie]) return false;
    return this.#everyDay || this.#wasThere(tie);
  }

  #wasThere(tie: number): boolean {
    const { ties } = this.projection;
    const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
    return (this.#lives(ties.lifetimes, tie) || this.#lasts(tie, from, to)) && this.lives(from) && this.lives(to);
  }

  /** Whether a tie holds as long as both its ends: nobody dates what is about a topic, at a place, needed or offered. */
  #lasts(tie: number, from: number, to: number): boolean {
    const { ties, toBackdrop } = this.projection;
    const isUndated = ties.since[tie] === 0 && ties.until[tie] === 0;
    const isExchange = (end: number) => this.projection.isNeed(end) || this.projection.isOffer(end);
    return isUndated && (toBackdrop[tie] === 1 || isExchange(from) || isExchange(to));
  }

  /** Whether an entity was there at the time asked. */
  lives(entity: number): boolean {
    const { entities } = this.projection;
    return this.#everyDay || this.#lives(entities.lifetimes, entity) || this.projection.isTimeless(entity);
  }

  #lives(lifetimes: Lifetimes, row: number): boolean {
    const begin = row * 4 + (this.#certain ? 1 : 0);
    const end = row * 4 + (this.#certain ? 2 : 3);
    return (lifetimes[begin] ?? 0) <= this.#to && (lifetimes[end] ?? 0) >= this.#from;
  }

  /** Visits the ties at an entity that count, in the order of where they lead. */
  forEachTie(entity: number, visit: (tie: number, end: number) => void): void {
    const { starts, arcs, ends } = this.#ties;
    const stop = starts[entity + 1] ?? 0;
    for (let arc = starts[entity] ?? 0; arc < stop; arc += 1) {
      const tie = arcs[arc] ?? 0;
      if (this.#everyDay || this.#wasThere(tie)) visit(tie, ends[arc] ?? 0);
    }
  }

  /** How many ties there are to visit at an entity, at most. */
  tiesAt(entity: number): number {
    const { starts } = this.#ties;
    return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  }

  /** How many ties at an entity count. */
  degree(entity: number): number {
    if (this.#everyDay) return this.tiesAt(entity);
    let degree = 0;
    this.forEachTie(entity, () => {
      degree += 1;
    });
    return degree;
  }

  /** What a tie counts for, from 0 to 1: how sure it is, how fresh, and whether it says in which role. */
  quality(tie: number): number {
    const known = this.#qualities[tie] ?? 0;
    if (known > 0) return known;
    this.#qualities[tie] = this.#workedOut(tie);
    return this.#qualities[tie] ?? 0;
  }

  #workedOut(tie: number): number {
    const { confidences, roles } = this.projection.ties;
    const sure = CONFIDENCE_COUNTS[confidences[tie] ?? 0] ?? 0;
    const role = roles[tie] ? 1 : WITHOUT_ROLE;
    return Math.max(sure * role * this.#freshness(tie), LEAST_QUALITY);
  }

  /** Half for every five years since the tie was last known to hold; as long as both its ends last, at the longest. */
  #freshness(tie: number): number {
    const { ties, entities } = this.projection;
    const ends = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
    const said = lastKnown(ties.lifetimes, tie);
    // Who takes part in a project, and says not when, takes part while it lasts. Players outlive what they do.
    const lasted = ends.filter((end) => !this.projection.isActor(end)).map((end) => lastKnown(entities.lifetimes, end));
    const last = Math.min(
      said === AFTER_ALL ? Math.min(...lasted) : said,
      ...ends.map((end) => entities.lifetimes[end * 4 + 3] ?? AFTER_ALL),
    );
    // That both its ends go on says nothing of a tie that nobody has dated.
    const isDated = [said, ...lasted].some((day) => day !== AFTER_ALL);
    if (!isDated && last >= this.day) return UNDATED;
    return 0.5 ** (Math.max(this.day - last, 0) / HALF_LIFE_DAYS);
  }
}

/** The last day of which is known that it may have held: its end, or where nobody has said, its begin. */
function lastKnown(lifetimes: Lifetimes, row: number): number {
  const ended = lifetimes[row * 4 + 3] ?? AFTER_ALL;
  return ended === AFTER_ALL ? (lifetimes[row * 4 + 1] ?? AFTER_ALL) : ended;
}
