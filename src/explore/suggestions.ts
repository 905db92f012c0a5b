import type { Clock } from './clock.js';
import { rounded } from './evidence.js';
import { compareFits, type Fit, Market } from './matches.js';
import { alliesOf, allying } from './partners.js';
import type { Projection } from './projection.js';
import { Topics } from './topics.js';
import { type Scope, View } from './view.js';

/** What each reason counts for, of 1 in all. */
const COUNTS = { needs: 0.35, topics: 0.3, partners: 0.3, places: 0.05 } as const;
/** Of a player with more partners, the closest are asked whom they know. */
const MOST_ASKED = 60;
const MOST_REASONS = 10;

export interface SuggestionsQuestion extends Scope {
  readonly of: string;
  readonly first: number;
}

export interface Suggestion {
  readonly node: string;
  readonly score: number;
  readonly needs: {
    readonly score: number;
    readonly matches: readonly { readonly need: string; readonly offer: string }[];
  };
  readonly topics: { readonly score: number; readonly shared: readonly string[] };
  readonly partners: { readonly score: number; readonly shared: readonly string[] };
  readonly places: { readonly score: number; readonly shared: readonly string[] };
}

/** With whom a player might ally itself: whom it is not allied with, and why; null when it is not there. */
export function suggestedPartners(
  projection: Projection,
  { of, first, ...scope }: SuggestionsQuestion,
  clock: Clock,
): { readonly found: readonly Suggestion[]; readonly totalCount: number } | null {
  const player = projection.numberOf(of);
  if (player === undefined) return null;
  const view = new View(projection, scope);
  const allied = allying(projection, scope);
  const allies = alliesOf(allied, player, clock);
  const known = new Set([player, ...allies.map(({ partner }) => partner)]);
  const candidates = new Candidates((entity) => projection.isActor(entity) && !known.has(entity) && view.lives(entity));
  knownToPartners(allied, allies.slice(0, MOST_ASKED), candidates, clock);
  aboutTheSame(view, player, candidates, clock);
  inTheSamePlaces(view, player, candidates, clock);
  whatOneLacks(view, player, candidates, clock);
  const found = candidates.scored();
  return { found: found.slice(0, first).map((candidate) => told(projection, candidate)), totalCount: found.length };
}

interface Reasons {
  topics: number;
  partners: number;
  places: number;
  readonly fits: Fit[];
  readonly sharedTopics: Weighed[];
  readonly sharedPartners: Weighed[];
  readonly sharedPlaces: Weighed[];
}

interface Weighed {
  readonly entity: number;
  readonly weight: number;
}

interface Candidate extends Reasons {
  readonly player: number;
  readonly needs: number;
  readonly score: number;
}

/** Whom to suggest, and what speaks for each. */
class Candidates {
  readonly #found = new Map<number, Reasons>();
  readonly #isOne: (entity: number) => boolean;

  constructor(isOne: (entity: number) => boolean) {
    this.#isOne = isOne;
  }

  /** The reasons for an entity; null when it cannot be suggested. */
  reasonsFor(entity: number): Reasons | null {
    const known = this.#found.get(entity);
    if (known) return known;
    if (!this.#isOne(entity)) return null;
    const none: Reasons = {
      topics: 0,
      partners: 0,
      places: 0,
      fits: [],
      sharedTopics: [],
      sharedPartners: [],
      sharedPlaces: [],
    };
    this.#found.set(entity, none);
    return none;
  }

  /** The best first; equals by their place, which is that of their ids. */
  scored(): Candidate[] {
    return [...this.#found]
      .map(([player, reasons]) => {
        const { fits, topics, partners, places } = reasons;
        const parts = {
          needs: saturated(fits.reduce((sum, { score }) => sum + score, 0)),
          topics: rounded(Math.min(topics, 1)),
          partners: saturated(partners),
          places: saturated(places),
        };
        const score = Object.entries(COUNTS).reduce(
          (sum, [reason, counts]) => sum + counts * parts[reason as keyof typeof COUNTS],
          0,
        );
        return { player, ...reasons, ...parts, score: rounded(score) };
      })
      .sort((a, b) => b.score - a.score || a.player - b.player);
  }
}

/** However much there is of a reason, it is no more than 1: the first counts half, and each more halves what is missing. */
function saturated(sum: number): number {
  return rounded(1 - 2 ** -sum);
}

/** Adamic and Adar: a common partner counts the less the more partners it has, and as the weaker of its two alliances. */
function knownToPartners(
  allied: View,
  allies: readonly { readonly partner: number; readonly strength: number }[],
  candidates: Candidates,
  clock: Clock,
): void {
  for (const { partner, strength } of allies) {
    const theirs = alliesOf(allied, partner, clock);
    const crowd = Math.log2(1 + theirs.length);
    for (const their of theirs) {
      const reasons = candidates.reasonsFor(their.partner);
      if (!reasons) continue;
      const weight = (2 * Math.min(strength, their.strength)) / crowd;
      reasons.partners += weight;
      reasons.sharedPartners.push({ entity: partner, weight });
    }
  }
}

/** The share of what the player is about that another is about too, rare topics counting most. */
function aboutTheSame(view: View, player: number, candidates: Candidates, clock: Clock): void {
  const topics = new Topics(view);
  const own = topics.of(player);
  const total = own.reduce((sum, topic) => sum + topics.rarity(topic), 0);
  for (const topic of own)
    for (const subject of topics.subjectsOf(topic)) {
      clock.look();
      const reasons = candidates.reasonsFor(subject);
      if (!reasons) continue;
      const weight = topics.rarity(topic) / total;
      reasons.topics += weight;
      reasons.sharedTopics.push({ entity: topic, weight });
    }
}

function inTheSamePlaces(view: View, player: number, candidates: Candidates, clock: Clock): void {
  const { projection } = view;
  const all = view.withEveryType();
  const places = new Set<number>();
  all.forEachTie(player, (_tie, end) => {
    if (projection.isPlace(end)) places.add(end);
  });
  for (const place of places) {
    const neighbours = new Set<number>();
    all.forEachTie(place, (_tie, end) => {
      if (!projection.isBackdrop(end)) neighbours.add(end);
    });
    const weight = 1 / Math.log2(1 + neighbours.size);
    for (const neighbour of neighbours) {
      clock.look();
      const reasons = candidates.reasonsFor(neighbour);
      if (!reasons) continue;
      reasons.places += weight;
      reasons.sharedPlaces.push({ entity: place, weight });
    }
  }
}

/** What the player lacks and another offers, and the other way round: for each need the offer that fits best. */
function whatOneLacks(view: View, player: number, candidates: Candidates, clock: Clock): void {
  const market = new Market(view);
  for (const need of market.needs)
    for (const fit of market.fitting(need, clock)) {
      const [needs, offers] = fit.owners;
      if (needs !== player && offers !== player) continue;
      const reasons = candidates.reasonsFor(needs === player ? offers : needs);
      if (!reasons) continue;
      // Ten offers do not meet a need ten times.
      const same = reasons.fits.findIndex((other) => other.need === need);
      if (same < 0) reasons.fits.push(fit);
      else if ((reasons.fits[same]?.score ?? 0) < fit.score) reasons.fits[same] = fit;
    }
}

function told(projection: Projection, candidate: Candidate): Suggestion {
  const shared = (some: readonly Weighed[]) =>
    some
      .toSorted((a, b) => b.weight - a.weight || a.entity - b.entity)
      .slice(0, MOST_REASONS)
      .map(({ entity }) => projection.idOf(entity));
  return {
    node: projection.idOf(candidate.player),
    score: candidate.score,
    needs: {
      score: candidate.needs,
      matches: candidate.fits
        .toSorted(compareFits)
        .slice(0, MOST_REASONS)
        .map(({ need, offer }) => ({ need: projection.idOf(need), offer: projection.idOf(offer) })),
    },
    topics: { score: candidate.topics, shared: shared(candidate.sharedTopics) },
    partners: { score: candidate.partners, shared: shared(candidate.sharedPartners) },
    places: { score: candidate.places, shared: shared(candidate.sharedPlaces) },
  };
}
