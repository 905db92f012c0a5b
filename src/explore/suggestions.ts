import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { compareFits, type Fit, Market } from './matches.js';
import { allying, compareAllies } from './partners.js';
import { tiesBetween } from './paths.js';
import { type Profiles, profilesIn } from './profiles.js';
import type { Projection } from './projection.js';
import { isOver } from './spans.js';
import { type Strengths, strengthsIn, type Tied } from './strengths.js';
import { type Scope, View } from './view.js';

/** What each reason counts for, of 1 in all. `bench/suggestions.js` holds those of topics, partners and activity against others. */
const COUNTS = { needs: 0.35, topics: 0.1, partners: 0.4, activity: 0.1, places: 0.05 } as const;
/** So many full memberships make somebody half as active as can be. */
const ACTIVE = 16;
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
    readonly matches: readonly { readonly need: string; readonly offer: string; readonly ties: readonly Evidence[] }[];
  };
  readonly topics: { readonly score: number; readonly shared: readonly string[] };
  readonly partners: { readonly score: number; readonly shared: readonly string[]; readonly ties: readonly Evidence[] };
  readonly activity: { readonly score: number; readonly ties: number };
  readonly places: { readonly score: number; readonly shared: readonly string[]; readonly ties: readonly Evidence[] };
}

export interface Suggestions {
  readonly found: readonly Suggestion[];
  readonly totalCount: number;
  readonly dismissed: readonly string[];
}

/** With whom a player might ally itself: who is there and has no tie with it, and why; null when it is not there. */
export function suggestedPartners(
  projection: Projection,
  { of, first, ...scope }: SuggestionsQuestion,
  clock: Clock,
): Suggestions | null {
  const player = projection.numberOf(of);
  if (player === undefined) return null;
  const view = new View(projection, scope);
  const suggesting = new Suggesting(view, allying(projection, scope), player, clock);
  return {
    found: suggesting.best(first).map((candidate) => suggesting.tell(candidate)),
    totalCount: suggesting.count,
    dismissed: [...dismissedOf(projection, player)].sort((a, b) => a - b).map((entity) => projection.idOf(entity)),
  };
}

const NOBODY: ReadonlySet<number> = new Set();

function dismissedOf({ entities }: Projection, player: number): ReadonlySet<number> {
  return entities.dismissed.get(player) ?? NOBODY;
}

/** What an entity is to the player: nobody has looked yet, it may be suggested, or it may not. */
const [UNMET, CANDIDATE, OTHER] = [0, 1, 2];

interface Candidate {
  readonly player: number;
  readonly fits: readonly Fit[];
  readonly needs: number;
  readonly topics: number;
  readonly partners: number;
  readonly activity: number;
  readonly places: number;
  readonly score: number;
}

interface Weighed {
  readonly entity: number;
  readonly weight: number;
}

/** For each need the offer that fits it best. */
type Fits = ReadonlyMap<number, Fit>;
const NO_FITS: Fits = new Map();

/** More than rounding can add. */
const LEEWAY = 0.001;

/** Whom to suggest to a player. Many are looked at, and only those that are told are asked what they share with it. */
class Suggesting {
  readonly #view: View;
  /** Who is there to be suggested, and tied already. */
  readonly #now: View;
  /** Where all are then. */
  readonly #located: View;
  readonly #allied: View;
  readonly #market: Market;
  readonly #strengths: Strengths;
  readonly #profiles: Profiles;
  readonly #player: number;
  readonly #clock: Clock;
  /** Whom not to suggest: the player itself, those tied to it, its partners, and those whom staff have dismissed. */
  readonly #known: ReadonlySet<number>;
  readonly #found: number[] = [];
  /** By entity, what it is to the player, and how much of each reason there is for it. */
  readonly #standing: Uint8Array;
  readonly #topics: Float64Array;
  readonly #partners: Float64Array;
  readonly #places: Float64Array;
  readonly #fits = new Map<number, Fits>();
  /** The closest partners: how close each is, and how many it has itself. */
  readonly #allies = new Map<number, { readonly strength: number; readonly partners: number }>();

  constructor(view: View, allied: View, player: number, clock: Clock) {
    this.#view = view;
    this.#now = view.onItsDay();
    this.#located = this.#now.withEveryType();
    this.#allied = allied;
    this.#market = new Market(this.#now);
    this.#strengths = strengthsIn(allied);
    this.#profiles = profilesIn(allied, clock);
    this.#player = player;
    this.#clock = clock;
    const size = view.projection.entities.ids.length;
    this.#standing = new Uint8Array(size);
    this.#topics = new Float64Array(size);
    this.#partners = new Float64Array(size);
    this.#places = new Float64Array(size);
    const allies = this.#strengths.of(player, clock).sort(compareAllies);
    this.#known = new Set([player, ...this.#tiedNow(), ...dismissedOf(view.projection, player)]);
    this.#knownToPartners(allies.slice(0, MOST_ASKED));
    this.#aboutTheSame();
    this.#inTheSamePlaces();
    this.#whatOneLacks();
  }

  /** How many there are for whom anything speaks. */
  get count(): number {
    return this.#found.length;
  }

  /** The best, as many as are wanted; equals by their place, which is that of their ids. */
  best(wanted: number): Candidate[] {
    const best: Candidate[] = [];
    for (const player of this.#found) {
      const last = best.length === wanted ? best.at(-1) : undefined;
      if (last && this.#mostFor(player) < last.score) continue;
      const candidate = this.#scored(player);
      if (last && compareCandidates(candidate, last) >= 0) continue;
      const place = best.findIndex((other) => compareCandidates(candidate, other) < 0);
      best.splice(place < 0 ? best.length : place, 0, candidate);
      best.splice(wanted);
    }
    return best;
  }

  tell({ player, score, needs, topics, partners, activity, places, fits }: Candidate): Suggestion {
    const { projection } = this.#view;
    const idOf = (entity: number) => projection.idOf(entity);
    const best = (shared: readonly Weighed[]) =>
      shared
        .toSorted((a, b) => b.weight - a.weight || a.entity - b.entity)
        .slice(0, MOST_REASONS)
        .map(({ entity }) => entity);
    const ids = (shared: readonly Weighed[]) => best(shared).map(idOf);
    const matches = fits.toSorted(compareFits).slice(0, MOST_REASONS);
    const known = best(this.#sharedPartners(player));
    const there = best(this.#sharedPlaces(player));
    const pairs = (ends: readonly number[]) =>
      ends.flatMap((end) => [this.#player, player].map((one) => [one, end] as const));
    return {
      node: idOf(player),
      score,
      needs: { score: needs, matches: matches.map((fit) => this.#toldFit(fit)) },
      topics: { score: topics, shared: ids(this.#profiles.shared(this.#player, player)) },
      partners: {
        score: partners,
        shared: known.map(idOf),
        ties: bestTies(
          this.#allied,
          pairs(known).flatMap(([one, end]) => this.#closest(one, end)),
        ),
      },
      activity: { score: activity, ties: this.#activityOf(player).ties },
      places: { score: places, shared: there.map(idOf), ties: bestTies(this.#located, pairs(there)) },
    };
  }

  #toldFit(fit: Fit): Suggestion['needs']['matches'][number] {
    const { projection } = this.#view;
    return { need: projection.idOf(fit.need), offer: projection.idOf(fit.offer), ties: this.#market.evidence(fit) };
  }

  /** Between which two there are ties that say that two players are partners. */
  #closest(one: number, partner: number): (readonly [number, number])[] {
    const through = this.#strengths.closestThrough(one, partner);
    if (through === partner) return [[one, partner]];
    return [
      [one, through],
      [partner, through],
    ];
  }

  /** Whether an entity may be suggested; it is then one of those found. */
  #isCandidate(entity: number): boolean {
    const known = this.#standing[entity];
    if (known !== UNMET) return known === CANDIDATE;
    const { projection } = this.#view;
    const may = projection.isActor(entity) && !this.#known.has(entity) && this.#now.lives(entity);
    this.#standing[entity] = may ? CANDIDATE : OTHER;
    if (may) this.#found.push(entity);
    return may;
  }

  /** No score is higher; it spares most the exact one. What is saturated is at most its logarithm's slope at 0. */
  #mostFor(player: number): number {
    const atMost = (sum: number) => Math.min(sum * Math.LN2, 1);
    return (
      COUNTS.needs * Number(this.#fits.has(player)) +
      COUNTS.topics * Math.min(this.#topics[player] ?? 0, 1) +
      COUNTS.partners * atMost(this.#partners[player] ?? 0) +
      COUNTS.activity +
      COUNTS.places * atMost(this.#places[player] ?? 0) +
      LEEWAY
    );
  }

  #scored(player: number): Candidate {
    const fits = [...(this.#fits.get(player) ?? NO_FITS).values()];
    const needs = saturated(fits.reduce((sum, { score }) => sum + score, 0));
    const topics = rounded(Math.min(this.#topics[player] ?? 0, 1));
    const partners = saturated(this.#partners[player] ?? 0);
    const activity = this.#activityOf(player).score;
    const places = saturated(this.#places[player] ?? 0);
    const score =
      COUNTS.needs * needs +
      COUNTS.topics * topics +
      COUNTS.partners * partners +
      COUNTS.activity * activity +
      COUNTS.places * places;
    return { player, fits, needs, topics, partners, activity, places, score: rounded(score) };
  }

  /**
   * Whoever may have a tie of any sort with the player, or takes part in the same, whatever is asked of other ties. What
   * has ended is no reason not to try again.
   */
  #tiedNow(): Set<number> {
    const { projection } = this.#now;
    const now = new View(projection, { ...this.#now.scope, certainty: 'POSSIBLE', types: null });
    const allied = allying(projection, now.scope);
    const known = new Set<number>();
    const add = (_tie: number, end: number) => {
      this.#clock.look();
      if (projection.isActor(end)) known.add(end);
    };
    now.forEachTie(this.#player, add);
    allied.forEachTie(this.#player, (_tie, end) => {
      if (!projection.isActor(end) && !isOver(now, end)) allied.forEachTie(end, add);
    });
    return known;
  }

  /** Adamic and Adar: a common partner counts the less the more partners it has, and as the weaker of its two alliances. */
  #knownToPartners(allies: readonly Tied[]): void {
    for (const { partner, strength } of allies) {
      const theirs = this.#strengths.of(partner, this.#clock);
      this.#allies.set(partner, { strength, partners: theirs.length });
      for (const their of theirs) {
        if (!this.#isCandidate(their.partner)) continue;
        const weight = commonWeight(strength, their.strength, theirs.length);
        this.#partners[their.partner] = (this.#partners[their.partner] ?? 0) + weight;
      }
    }
  }

  #sharedPartners(player: number): Weighed[] {
    return this.#strengths.of(player, this.#clock).flatMap(({ partner, strength }) => {
      const ally = this.#allies.get(partner);
      return ally ? [{ entity: partner, weight: commonWeight(ally.strength, strength, ally.partners) }] : [];
    });
  }

  /** How alike what the two are about is. */
  #aboutTheSame(): void {
    for (const others of this.#profiles.addLikeness(this.#player, this.#topics))
      for (const other of others) {
        this.#clock.look();
        this.#isCandidate(other);
      }
  }

  /** Who does much with others is likelier to take on more. It speaks for nobody alone. */
  #activityOf(player: number): { readonly score: number; readonly ties: number } {
    const { ties, puts } = this.#strengths.activityOf(player);
    return { score: saturated(puts / ACTIVE), ties };
  }

  #inTheSamePlaces(): void {
    for (const place of this.#placesOf(this.#player)) {
      const there = this.#at(place);
      const weight = placeWeight(there.length);
      for (const neighbour of there) {
        this.#clock.look();
        if (this.#isCandidate(neighbour)) this.#places[neighbour] = (this.#places[neighbour] ?? 0) + weight;
      }
    }
  }

  #sharedPlaces(player: number): Weighed[] {
    const own = this.#placesOf(this.#player);
    const shared = [...this.#placesOf(player)].filter((place) => own.has(place));
    return shared.map((entity) => ({ entity, weight: placeWeight(this.#at(entity).length) }));
  }

  #placesOf(player: number): Set<number> {
    const places = new Set<number>();
    this.#located.forEachTie(player, (_tie, end) => {
      if (this.#located.projection.isPlace(end)) places.add(end);
    });
    return places;
  }

  #at(place: number): number[] {
    const there: number[] = [];
    let last = -1;
    this.#located.forEachTie(place, (_tie, end) => {
      if (end !== last && !this.#located.projection.isBackdrop(end)) there.push(end);
      last = end;
    });
    return there;
  }

  /** What the player lacks and another offers, and the other way round. */
  #whatOneLacks(): void {
    for (const need of this.#market.needsAround(this.#player))
      for (const fit of this.#market.fitting(need, this.#clock)) {
        const [needs, offers] = fit.owners;
        if (needs !== this.#player && offers !== this.#player) continue;
        const other = needs === this.#player ? offers : needs;
        if (!this.#isCandidate(other)) continue;
        const fits = this.#fits.get(other) ?? NO_FITS;
        // Ten offers do not meet a need ten times.
        if ((fits.get(need)?.score ?? 0) < fit.score) this.#fits.set(other, new Map([...fits, [need, fit]]));
      }
  }
}

/** The best tie between each two, told once. */
function bestTies(view: View, pairs: readonly (readonly [number, number])[]): Evidence[] {
  const ties = new Set(pairs.flatMap(([one, other]) => tiesBetween(view, one, other).slice(0, 1)));
  return [...ties].map((tie) => evidenceOf(view, tie));
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.player - b.player;
}

/** However much there is of a reason, it is no more than 1: the first counts half, and each more halves what is missing. */
function saturated(sum: number): number {
  return rounded(1 - 2 ** -sum);
}

function commonWeight(one: number, other: number, partners: number): number {
  return (2 * Math.min(one, other)) / Math.log2(1 + partners);
}

function placeWeight(there: number): number {
  return 1 / Math.log2(1 + there);
}
