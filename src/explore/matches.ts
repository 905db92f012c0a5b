import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { type Introduction, introductions } from './introductions.js';
import { tiesBetween } from './paths.js';
import type { Projection } from './projection.js';
import { entitySpan, isInactive } from './spans.js';
import { Topics } from './topics.js';
import { type Scope, View } from './view.js';

/** How many ties are told of one match. */
const MOST_TIES = 20;

export interface MatchesQuestion extends Scope {
  /** One need, or whose needs and offers; null for all. */
  readonly need: string | null;
  readonly owner: string | null;
  readonly first: number;
}

export interface MatchedTopic {
  readonly wanted: string;
  readonly offered: string;
  readonly closeness: number;
}

export interface Match {
  readonly need: string;
  readonly offer: string;
  readonly score: number;
  readonly topics: readonly MatchedTopic[];
  readonly ties: readonly Evidence[];
  readonly introduction: Introduction | null;
}

/** Open needs and the offers that fit them, the best first; null when what was asked about is not there. */
export function matches(
  projection: Projection,
  { need, owner, first, ...scope }: MatchesQuestion,
  clock: Clock,
): { readonly found: readonly Match[]; readonly totalCount: number } | null {
  const [wanted, whose] = [need, owner].map((id) => (id === null ? null : projection.numberOf(id)));
  if (wanted === undefined || whose === undefined) return null;
  const view = new View(projection, scope);
  const market = new Market(view.onItsDay());
  const needs = market.needs().filter((each) => wanted === null || each === wanted);
  const found = needs
    .flatMap((each) => market.fitting(each, clock))
    .filter(({ owners }) => whose === null || owners.includes(whose as number))
    .sort(compareFits);
  return {
    found: found.slice(0, first).map((fit) => ({
      need: projection.idOf(fit.need),
      offer: projection.idOf(fit.offer),
      score: fit.score,
      topics: fit.topics.map(({ wanted, offered, closeness }) => ({
        wanted: projection.idOf(wanted),
        offered: projection.idOf(offered),
        closeness,
      })),
      ties: market.evidence(fit),
      introduction: introduced(projection, scope, fit.owners, clock),
    })),
    totalCount: found.length,
  };
}

/** An offer that fits a need, and who stands behind the two. */
export interface Fit {
  readonly need: number;
  readonly offer: number;
  readonly score: number;
  readonly topics: readonly { readonly wanted: number; readonly offered: number; readonly closeness: number }[];
  readonly owners: readonly [needs: number, offers: number];
}

/** The needs and offers that are open, of those who are there. */
export class Market {
  readonly #view: View;
  readonly #topics: Topics;

  constructor(view: View) {
    this.#view = view.withEveryType();
    this.#topics = new Topics(view);
  }

  /** All needs. */
  needs(): number[] {
    const { projection } = this.#view;
    return [...projection.entities.ids.keys()].filter((entity) => this.#isOpenNeed(entity));
  }

  /** The needs that somebody has, or that what it offers may fit: in order. */
  needsAround(owner: number): number[] {
    const { projection } = this.#view;
    const found = new Set<number>();
    const offered = new Set<number>();
    this.#view.forEachTie(owner, (_tie, end) => {
      if (this.#isOpenNeed(end)) found.add(end);
      if (projection.isOffer(end)) for (const topic of this.#topics.of(end)) offered.add(topic);
    });
    for (const topic of offered)
      for (const [near] of this.#topics.near(topic))
        for (const subject of this.#topics.subjectsOf(near)) if (this.#isOpenNeed(subject)) found.add(subject);
    return [...found].sort((a, b) => a - b);
  }

  /** The offers of others that fit a need: by how much of what it is about they are about, rare topics counting most. */
  fitting(need: number, clock: Clock): Fit[] {
    const { projection } = this.#view;
    const owner = ownerOf(this.#view, need);
    if (owner === null) return [];
    const wanted = this.#topics.of(need);
    const total = wanted.reduce((sum, topic) => sum + this.#topics.rarity(topic), 0);
    const offers = new Map<number, { wanted: number; offered: number; closeness: number }[]>();
    for (const topic of wanted)
      for (const [near, closeness] of this.#topics.near(topic))
        for (const offer of this.#topics.subjectsOf(near)) {
          clock.look();
          if (!projection.isOffer(offer) || !isOpen(this.#view, offer)) continue;
          const known = offers.get(offer) ?? [];
          offers.set(offer, known);
          const same = known.findIndex((each) => each.wanted === topic);
          if (same < 0) known.push({ wanted: topic, offered: near, closeness });
          else if ((known[same]?.closeness ?? 0) < closeness) known[same] = { wanted: topic, offered: near, closeness };
        }
    return [...offers].flatMap(([offer, topics]) => {
      const giver = ownerOf(this.#view, offer);
      if (giver === null || giver === owner) return [];
      const sum = topics.reduce((all, each) => all + this.#topics.rarity(each.wanted) * each.closeness, 0);
      return [{ need, offer, score: rounded(sum / total), topics, owners: [owner, giver] as const }];
    });
  }

  /** The ties that a fit rests on: who has the need, who makes the offer, and what the two are about. */
  evidence({ need, offer, topics, owners: [owner, giver] }: Fit): Evidence[] {
    const pairs = [
      [owner, need],
      [giver, offer],
      ...topics.flatMap(({ wanted, offered }) => [
        [need, wanted],
        [offer, offered],
      ]),
    ];
    const ties = new Set(pairs.flatMap(([a = 0, b = 0]) => tiesBetween(this.#view, a, b).slice(0, 1)));
    return [...ties].slice(0, MOST_TIES).map((tie) => evidenceOf(this.#view, tie));
  }

  #isOpenNeed(entity: number): boolean {
    return this.#view.projection.isNeed(entity) && isOpen(this.#view, entity);
  }
}

/** Who has a need, or makes an offer; the view has to hold ties of every sort. */
export function ownerOf(view: View, exchange: number): number | null {
  let owner: number | null = null;
  view.forEachTie(exchange, (_tie, end) => {
    if (owner === null && !view.projection.isBackdrop(end)) owner = end;
  });
  return owner;
}

/** Whether a need is still looked for, or an offer still to be had. */
export function isOpen(view: View, exchange: number): boolean {
  const { beginMin, endMax } = entitySpan(view.projection, exchange);
  return !isInactive(view, exchange) && beginMin <= view.day && endMax >= view.day;
}

export function compareFits(a: Fit, b: Fit): number {
  return b.score - a.score || a.need - b.need || a.offer - b.offer;
}

function introduced(
  projection: Projection,
  scope: Scope,
  [needs, offers]: Fit['owners'],
  clock: Clock,
): Introduction | null {
  if (!projection.isActor(needs) || !projection.isActor(offers)) return null;
  const question = { ...scope, from: projection.idOf(needs), to: projection.idOf(offers), first: 1 };
  return introductions(projection, question, clock)?.found[0] ?? null;
}
