import { searchKey } from '../model/fold.js';
import type { Clock } from './clock.js';
import { isOpen, ownerOf } from './matches.js';
import type { Projection } from './projection.js';
import type { View } from './view.js';

/** What one member is to bring, all of it; null for what is not asked. */
export interface Requirement {
  readonly topic: string | null;
  readonly role: string | null;
  readonly kind: string | null;
  readonly members: number;
}

/** Why a player brings something: as numbers of the projection. */
export interface Reason {
  readonly weight: number;
  readonly topic: number | null;
  readonly through: number | null;
  readonly ties: readonly number[];
}

/** Who brings one thing, how surely, and why. */
export type Bringing = ReadonlyMap<number, { readonly proof: number; readonly reasons: readonly Reason[] }>;

const OFFERED = 1;
const ABOUT_ITSELF = 0.8;
/** Taking part shows what one can do; having sat in the hall does not. */
const LEAST_CLOSENESS = 0.5;

/** Tells who brings what a call requires; `taking` holds the ties by which players take part in things. */
export class Bringers {
  readonly #every: View;
  /** Who is there to be proposed, and what is offered. */
  readonly #now: View;
  readonly #asked: View;
  readonly #taking: View;
  readonly #clock: Clock;

  constructor(asked: View, taking: View, clock: Clock) {
    this.#every = asked.withEveryType();
    this.#now = this.#every.onItsDay();
    this.#asked = asked;
    this.#taking = taking;
    this.#clock = clock;
  }

  /** All players that bring everything that a requirement says. */
  of({ topic, role, kind }: Requirement): Bringing {
    const parts = [
      ...(topic === null ? [] : [this.#aboutTopic(topic)]),
      ...(role === null ? [] : [this.#inRole(role)]),
    ].map((reasons) => reasons.of);
    const isOfKind = this.#ofKind(kind);
    const players = parts[0] ? [...parts[0].keys()] : this.#projection.entities.ids.map((_, entity) => entity);
    const found = new Map<number, { proof: number; reasons: readonly Reason[] }>();
    for (const player of players.sort((a, b) => a - b)) {
      this.#clock.look();
      const reasons = parts.map((part) => part.get(player) ?? []);
      if (!this.#projection.isActor(player) || !isOfKind(player) || !this.#now.lives(player)) continue;
      if (reasons.some(({ length }) => length === 0)) continue;
      const proof = reasons.reduce((product, some) => product * Math.max(...some.map(({ weight }) => weight)), 1);
      found.set(player, { proof, reasons: reasons.flat().sort(compareReasons) });
    }
    return found;
  }

  get #projection(): Projection {
    return this.#every.projection;
  }

  #aboutTopic(id: string): Reasons {
    const found = new Reasons();
    const asked = this.#projection.numberOf(id);
    for (const topic of asked === undefined ? [] : withParts(this.#every, asked))
      this.#every.forEachTie(topic, (tie, subject) => {
        this.#clock.look();
        if (this.#projection.isActor(subject))
          found.add(subject, { weight: ABOUT_ITSELF, topic, through: null, ties: [tie] });
        else if (this.#projection.isOffer(subject)) this.#addOffer(found, { topic, through: subject, tie });
        else this.#addParts(found, { topic, through: subject, tie });
      });
    return found;
  }

  #addOffer(found: Reasons, { topic, through, tie }: Subject): void {
    const owner = isOpen(this.#now, through) ? ownerOf(this.#now, through) : null;
    if (owner === null) return;
    this.#now.forEachTie(through, (owning, end) => {
      if (end === owner) found.add(owner, { weight: OFFERED, topic, through, ties: [owning, tie] });
    });
  }

  #addParts(found: Reasons, { topic, through, tie }: Subject): void {
    this.#taking.forEachTie(through, (part, end) => {
      if (!this.#projection.isActor(end) || (this.#projection.closeness(part) ?? 0) < LEAST_CLOSENESS) return;
      found.add(end, { weight: this.#taking.quality(part), topic, through, ties: [part, tie] });
    });
  }

  #inRole(role: string): Reasons {
    const found = new Reasons();
    const { ties, texts } = this.#projection;
    const wanted = searchKey(role);
    const fits = texts.map((text) => text !== null && searchKey(text).includes(wanted));
    for (let tie = 0; tie < ties.ids.length; tie += 1) {
      this.#clock.look();
      const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
      if (!fits[ties.roles[tie] ?? 0] || this.#projection.isBackdrop(to) || !this.#asked.holds(tie)) continue;
      found.add(from, { weight: this.#asked.quality(tie), topic: null, through: to, ties: [tie] });
    }
    return found;
  }

  #ofKind(kind: string | null): (player: number) => boolean {
    const { entities, texts } = this.#projection;
    return (player) => kind === null || texts[entities.organisationKinds[player] ?? 0] === kind;
  }
}

interface Subject {
  readonly topic: number;
  readonly through: number;
  readonly tie: number;
}

class Reasons {
  readonly of = new Map<number, Reason[]>();

  add(player: number, reason: Reason): void {
    const known = this.of.get(player);
    if (known) known.push(reason);
    else this.of.set(player, [reason]);
  }
}

/** A topic or place and all that is part of it, at any depth. */
export function withParts(view: View, whole: number): ReadonlySet<number> {
  const { projection } = view;
  const found = new Set([whole]);
  for (const each of found)
    view.forEachTie(each, (tie, end) => {
      if (projection.typeOf(tie) === 'PART_OF' && projection.ties.to[tie] === each) found.add(end);
    });
  return found;
}

function compareReasons(a: Reason, b: Reason): number {
  return b.weight - a.weight || (a.through ?? -1) - (b.through ?? -1) || (a.ties[0] ?? 0) - (b.ties[0] ?? 0);
}
