import type { Entity, Tie } from './city.js';
import { type Days, lastsOn, spanOf } from './dates.js';
import { type Graph, type Joined, textUnder, type Viewer } from './graph.js';
import { allyingTypes, membersOf, typeOf } from './sdl.js';
import { Seen } from './seen.js';

/** What a question says of the part of the graph that it is about. */
export interface Scope {
  readonly graph: Graph;
  readonly viewer: Viewer;
  readonly today: string;
  /** Null for any time. */
  readonly days: Days | null;
  /** The sorts of ties that count; null for all that lead to no topic, place or source. */
  readonly sorts: readonly string[] | null;
}

/** A tie of an entity, and what it leads to. */
export interface Arc {
  readonly joined: Joined;
  readonly end: Entity;
}

const SURE: Readonly<Record<string, number>> = { CONFIRMED: 1, REPORTED: 0.8, INFERRED: 0.5 };
const UNSURE = 0.6;
const WITHOUT_ROLE = 0.8;
const UNDATED = 0.5;
const LEAST = 0.05;
const HALF_LIFE_DAYS = 5 * 365.25;

/** The part of a city that a question is about, as `docs/exploring.md` has it: which ties hold, and what they count for. */
export class Scene {
  /** The day on which freshness is judged: the last one asked, or today. */
  readonly day: string;
  readonly #qualities = new Map<Joined, number>();
  readonly #arcs = new Map<Entity, readonly Arc[]>();

  constructor(readonly scope: Scope) {
    this.day = scope.days?.last ?? scope.today;
  }

  /** The same, otherwise asked. */
  with(change: Partial<Scope>): Scene {
    return new Scene({ ...this.scope, ...change });
  }

  /** The same ties on the last day asked alone, or today. */
  get onItsDay(): Scene {
    const certainty = this.scope.days?.certainty ?? 'POSSIBLE';
    return this.with({ days: { first: this.day, last: this.day, certainty } });
  }

  /** Those of the sorts asked that ally, wherever they lead. */
  get allying(): Scene {
    const allying = [...allyingTypes.keys()];
    return this.with({ sorts: this.scope.sorts?.filter((sort) => allying.includes(sort)) ?? allying });
  }

  get ties(): Joined[] {
    return this.scope.graph.ties(this.scope.viewer).filter((joined) => this.holds(joined));
  }

  entity(id: unknown): Entity | null {
    return this.scope.graph.entity(String(id), this.scope.viewer);
  }

  /** Everything there is, by id. */
  get entities(): readonly Entity[] {
    return this.scope.graph.everything(this.scope.viewer);
  }

  /** The ties of an entity, in the order of where they lead. */
  at(entity: Entity): readonly Arc[] {
    const { graph, viewer } = this.scope;
    const known =
      this.#arcs.get(entity) ??
      graph
        .tiesOf(entity, viewer)
        .filter((joined) => this.holds(joined))
        .map((joined) => ({ joined, end: joined.from === entity ? joined.to : joined.from }));
    this.#arcs.set(entity, known);
    return known;
  }

  /** What an entity is tied to, in order, each with the ties that lead there. */
  ends(entity: Entity): Map<Entity, Joined[]> {
    const found = new Map<Entity, Joined[]>();
    for (const { joined, end } of this.at(entity)) found.set(end, [...(found.get(end) ?? []), joined]);
    return found;
  }

  holds(joined: Joined): boolean {
    const { days, sorts } = this.scope;
    const { tie, from, to } = joined;
    if (sorts ? !sorts.includes(tie.type) : isBackdrop(from) || isBackdrop(to)) return false;
    if (!days) return true;
    const [since, until] = [textUnder(tie, 'since'), textUnder(tie, 'until')];
    // Nobody dates what is about a topic, at a place, needed or offered.
    const isAsLong = since === null && until === null && [from, to].some((end) => isBackdrop(end) || isExchange(end));
    return (isAsLong || lastsOn(days, since, until)) && this.isThere(from) && this.isThere(to);
  }

  isThere(entity: Entity): boolean {
    const { days } = this.scope;
    const { lifetime } = typeOf(entity.type);
    return !days || !lifetime || lastsOn(days, textUnder(entity, lifetime.from), textUnder(entity, lifetime.to));
  }

  quality(joined: Joined): number {
    const known = this.#qualities.get(joined) ?? this.#qualityOf(joined);
    this.#qualities.set(joined, known);
    return known;
  }

  /** In single precision, which decides the last of four digits now and then. */
  #qualityOf(joined: Joined): number {
    const { tie } = joined;
    const sure = SURE[textUnder(tie, 'confidence') ?? ''] ?? UNSURE;
    const role = textUnder(tie, 'role') === null ? WITHOUT_ROLE : 1;
    return Math.fround(Math.max(sure * role * this.#freshness(joined), LEAST));
  }

  /** Half for every five years since it was last known to hold. */
  #freshness({ tie, from, to }: Joined): number {
    const said = lastKnown(textUnder(tie, 'since'), textUnder(tie, 'until'));
    const ends = [from, to].map((entity) => ({ entity, ...lifeOf(entity) }));
    const lasted = ends.filter(({ entity }) => !isActor(entity)).map(({ from, to }) => lastKnown(from, to));
    const last = least([
      said === LATEST ? least(lasted) : said,
      ...ends.map(({ to }) => (to === null ? LATEST : spanOf(to).last)),
    ]);
    const isDated = [said, ...lasted].some((day) => day !== LATEST);
    if (!isDated && last >= this.day) return UNDATED;
    return last >= this.day ? 1 : 0.5 ** (daysBetween(last, this.day) / HALF_LIFE_DAYS);
  }

  /** An entity of an answer. */
  tell(entity: Entity): Seen {
    return new Seen(entity, this.scope.days);
  }

  /** A tie that an answer rests on. */
  evidence(joined: Joined): object {
    const { tie, from, to } = joined;
    const source = textUnder(tie, 'source');
    const stated = source === null ? null : this.entity(source);
    return {
      id: tie.id,
      type: tie.type,
      from: this.tell(from),
      to: this.tell(to),
      role: textUnder(tie, 'role'),
      since: textUnder(tie, 'since'),
      until: textUnder(tie, 'until'),
      confidence: textUnder(tie, 'confidence'),
      source: stated && this.tell(stated),
      quality: rounded(this.quality(joined)),
    };
  }
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function isActor({ type }: Entity): boolean {
  return membersOf('Actor').includes(type);
}

export function isBackdrop({ type }: Entity): boolean {
  return typeOf(type).isBackdrop;
}

function isExchange({ type }: Entity): boolean {
  return type === 'Need' || type === 'Offer';
}

export function isAllying({ tie }: { readonly tie: Tie }): boolean {
  return allyingTypes.has(tie.type);
}

// ---- between which days something began, and between which it ended

/** Days before and after all others: nobody knows them. */
export const EARLIEST = '';
export const LATEST = '~';
/** What goes on for ever ends on this day. */
export const NEVER = '9999-12-31';

export interface Spread {
  readonly beginFirst: string;
  readonly beginLast: string;
  readonly endFirst: string;
  readonly endLast: string;
}

function spreadOf(from: string | null, to: string | null): Spread {
  const unknown = { first: EARLIEST, last: LATEST };
  const [begin, end] = [from, to].map((date) => (date === null ? unknown : spanOf(date)));
  return {
    beginFirst: begin?.first ?? EARLIEST,
    beginLast: begin?.last ?? LATEST,
    endFirst: end?.first ?? EARLIEST,
    endLast: end?.last ?? LATEST,
  };
}

function lifeOf(entity: Entity): { readonly from: string | null; readonly to: string | null } {
  const { lifetime } = typeOf(entity.type);
  return {
    from: lifetime ? textUnder(entity, lifetime.from) : null,
    to: lifetime ? textUnder(entity, lifetime.to) : null,
  };
}

/** The last day on which it may have held, as far as anybody has said. */
function lastKnown(from: string | null, to: string | null): string {
  if (to !== null) return spanOf(to).last;
  return from === null ? LATEST : spanOf(from).last;
}

/** An event of which nobody says when it ended was over on the day on which it began. */
export function entitySpread(entity: Entity): Spread {
  const { from, to } = lifeOf(entity);
  return spreadOf(from, entity.type === 'Event' ? (to ?? from) : to);
}

const tieSpreads = new WeakMap<Joined, Spread>();

/** A tie holds no longer than both its ends are there; one that says no day of its own as long as what it leads to. */
export function tieSpread(joined: Joined): Spread {
  const known = tieSpreads.get(joined) ?? tieSpreadOf(joined);
  tieSpreads.set(joined, known);
  return known;
}

function tieSpreadOf({ tie, from, to }: Joined): Spread {
  const own = spreadOf(textUnder(tie, 'since'), textUnder(tie, 'until'));
  const ends = [from, to].map(entitySpread);
  const lasting = [from, to].filter((end) => !isActor(end)).map(entitySpread);
  const beginFirst = greatest([own.beginFirst, ...ends.map((end) => end.beginFirst)]);
  const knownBegins = lasting.map((end) => end.beginLast).filter((day) => day !== LATEST);
  const begins = knownBegins.length > 0 ? greatest(knownBegins) : LATEST;
  const endLast = least([own.endLast, ...ends.map((end) => end.endLast)]);
  const endFirst = own.endFirst === EARLIEST ? greatest(lasting.map((end) => end.endFirst)) : own.endFirst;
  return {
    beginFirst,
    beginLast: greatest([beginFirst, own.beginLast === LATEST ? begins : own.beginLast]),
    endFirst: least([endFirst, endLast]),
    endLast,
  };
}

export function least(days: readonly string[]): string {
  return [...days, LATEST].sort()[0] ?? LATEST;
}

export function greatest(days: readonly string[]): string {
  return [EARLIEST, ...days].sort().at(-1) ?? EARLIEST;
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day so many months later, of 30.4375 days each, in whole days. */
export function monthsAfter(day: string, months: number): string {
  const days = Math.round((Math.abs(months) * 365.25) / 12) * Math.sign(months);
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, day.length);
}

/** A day of an answer; null for one that nobody knows, and for the end of what goes on. */
export function known(day: string): string | null {
  return day === EARLIEST || day >= NEVER ? null : day;
}
