import type { Clock } from './clock.js';

/** Who could be in a team, and how surely it brings each thing that is required: from 0, not at all, to 1. */
export interface Candidate {
  readonly player: number;
  readonly proofs: readonly number[];
}

export interface TeamsAsked<One extends Candidate> {
  /** By how many members each thing is to be brought. */
  readonly wanted: readonly number[];
  /** Those that are in every team, and those that may be in one. */
  readonly included: readonly One[];
  readonly candidates: readonly One[];
  /** How close two are, from 0 to 1. */
  readonly strength: (a: One, b: One) => number;
  readonly first: number;
}

export interface Team<One extends Candidate> {
  readonly members: readonly One[];
  readonly score: number;
  readonly fit: number;
  readonly together: number;
}

/** How many beginnings of teams are looked at for one question. */
const MOST_BEGUN = 30_000;

/**
 * The smallest teams that bring all that is wanted, then those a member larger, and so on until there are enough; of equal
 * size the best first. It follows beginnings of teams, each a member longer than another, by branch and bound: one is left
 * as soon as what it lacks takes more members than it may have, which a table tells exactly, or as soon as it cannot
 * become better than those found. `complete` is false where there were too many to follow.
 */
export function smallestTeams<One extends Candidate>(
  asked: TeamsAsked<One>,
  clock: Clock,
): { readonly teams: readonly Team<One>[]; readonly complete: boolean } {
  const { wanted, included, first } = asked;
  const search = new TeamSearch(asked, clock);
  const lacking = included.reduce<Lacking>(less, wanted);
  const most = included.length + lacking.reduce((sum, members) => sum + members, 0);
  const teams: Team<One>[] = [];
  for (let size = included.length + search.least(lacking); size <= most && teams.length < first; size += 1)
    teams.push(...search.ofSize(size, first - teams.length, lacking));
  return { teams, complete: search.complete };
}

/** By how many more members each thing is to be brought. */
type Lacking = readonly number[];

/** The first members of a team: places among all. */
interface Beginning {
  readonly members: readonly number[];
  readonly lacks: Lacking;
  /** How close all of them are, pair by pair, added up. */
  readonly together: number;
  /** The same between each of all and them. */
  readonly closeness: Float64Array;
}

class TeamSearch<One extends Candidate> {
  complete = true;
  readonly #asked: TeamsAsked<One>;
  readonly #clock: Clock;
  /** Those that are in every team, then those that may be. */
  readonly #all: readonly One[];
  /** How close each is to each. */
  readonly #strengths: readonly Float64Array[];
  /** How close each is to the one that it is closest to. */
  readonly #closest: readonly number[];
  /** Who brings each thing. */
  readonly #bringing: readonly (readonly number[])[];
  /** What candidates bring: each choice of things once. */
  readonly #sorts: readonly Lacking[];
  readonly #least = new Map<string, number>();
  readonly #bestFit: number;
  #begun = 0;

  constructor(asked: TeamsAsked<One>, clock: Clock) {
    const { wanted, included, candidates, strength } = asked;
    this.#asked = asked;
    this.#clock = clock;
    this.#all = [...included, ...candidates];
    this.#strengths = this.#all.map((one) => Float64Array.from(this.#all, (other) => strength(one, other)));
    this.#closest = this.#strengths.map((row) => Math.max(...row));
    this.#bringing = wanted.map((_, thing) =>
      [...this.#all.keys()].slice(included.length).filter((place) => this.#proof(place, thing) > 0),
    );
    const sorts = candidates.map(({ proofs }) => proofs.map((proof) => Number(proof > 0)));
    this.#sorts = [...new Map(sorts.map((sort) => [sort.join(), sort])).values()];
    this.#bestFit = fitOf(wanted, this.#all);
  }

  /** How many members it takes at least to bring what is lacking: exactly so many where each thing is wanted of one. */
  least(lacking: Lacking): number {
    const thing = lacking.findIndex((members) => members > 0);
    if (thing < 0) return 0;
    const key = lacking.join();
    const known = this.#least.get(key);
    if (known !== undefined) return known;
    let least = Number.POSITIVE_INFINITY;
    for (const sort of this.#sorts)
      if (sort[thing]) least = Math.min(least, 1 + this.least(less(lacking, { proofs: sort })));
    this.#least.set(key, least);
    return least;
  }

  /** The best teams of a size of which no member can be spared. */
  ofSize(size: number, first: number, lacking: Lacking): Team<One>[] {
    const found: Team<One>[] = [];
    const tried = new Set<number>();
    const visit = (begun: Beginning): void => {
      this.#clock.look();
      const { members, lacks } = begun;
      if (members.length + this.least(lacks) > size) return;
      const thing = this.#scarcest(lacks);
      if (thing === null) {
        if (members.length === size && this.#isLean(members)) this.#keep(found, members, first);
        return;
      }
      const options = (this.#bringing[thing] ?? []).filter((place) => !tried.has(place) && !members.includes(place));
      const atMost = this.#bound(begun, size);
      for (const place of this.#inOrder(options, begun)) {
        const worst = found.length < first ? -1 : (found.at(-1)?.score ?? -1);
        // All teams with it that begin so have been met, or none of them is better: so each is met once.
        tried.add(place);
        if (atMost(place) <= worst) continue;
        this.#begun += 1;
        this.complete &&= this.#begun <= MOST_BEGUN;
        if (!this.complete) break;
        visit(this.#joined(begun, place));
      }
      for (const place of options) tried.delete(place);
    };
    const none = { members: [], lacks: lacking, together: 0, closeness: new Float64Array(this.#all.length) };
    visit([...this.#asked.included.keys()].reduce<Beginning>((begun, place) => this.#joined(begun, place), none));
    return found;
  }

  #joined({ members, lacks, together, closeness }: Beginning, place: number): Beginning {
    const row = this.#strengths[place] ?? new Float64Array();
    return {
      members: [...members, place],
      lacks: less(lacks, this.#all[place] ?? NOTHING),
      together: together + (closeness[place] ?? 0),
      closeness: closeness.map((sum, other) => sum + (row[other] ?? 0)),
    };
  }

  /** Whoever brings most of what is lacking and is closest to the team first: so that good teams are found soon. */
  #inOrder(places: readonly number[], { lacks, closeness }: Beginning): number[] {
    const promise = (place: number) =>
      lacks.reduce((sum, members, thing) => sum + (members > 0 ? this.#proof(place, thing) : 0), closeness[place] ?? 0);
    const promises = new Map(places.map((place) => [place, promise(place)]));
    return places.toSorted((a, b) => (promises.get(b) ?? 0) - (promises.get(a) ?? 0) || a - b);
  }

  /** Tells what no team can be better than that begins so and goes on with one more. */
  #bound({ members, together, closeness }: Beginning, size: number): (place: number) => number {
    const others = size - members.length - 1;
    const reach = Math.max(...closeness);
    const among = pairsOf(others) * Math.max(...this.#closest);
    return (place) => {
      const sum = together + (closeness[place] ?? 0) + others * (reach + (this.#closest[place] ?? 0)) + among;
      return scoreOf(this.#bestFit, meanOfPairs(sum, size));
    };
  }

  /** What fewest bring, of all that is lacking; null where nothing is. */
  #scarcest(lacks: Lacking): number | null {
    const counts = lacks.map((members, thing) =>
      members > 0 ? (this.#bringing[thing]?.length ?? 0) / members : Number.POSITIVE_INFINITY,
    );
    const fewest = Math.min(...counts);
    return fewest === Number.POSITIVE_INFINITY ? null : counts.indexOf(fewest);
  }

  /** Whether all who were not there from the start are needed. */
  #isLean(places: readonly number[]): boolean {
    const { wanted, included } = this.#asked;
    const team = places.map((place) => this.#all[place] ?? NOTHING);
    return team.slice(included.length).every((one) =>
      team
        .filter((other) => other !== one)
        .reduce<Lacking>(less, wanted)
        .some((members) => members > 0),
    );
  }

  #keep(found: Team<One>[], places: readonly number[], first: number): void {
    const { included, wanted } = this.#asked;
    const members = places.flatMap((place) => this.#all[place] ?? []);
    const joined = members.slice(included.length).sort((a, b) => a.player - b.player);
    const sum = places.reduce(
      (pairs, place, before) =>
        pairs + places.slice(0, before).reduce((all, other) => all + (this.#strengths[place]?.[other] ?? 0), 0),
      0,
    );
    const [fit, together] = [fitOf(wanted, members), meanOfPairs(sum, members.length)];
    found.push({ members: [...included, ...joined], fit, together, score: scoreOf(fit, together) });
    found.sort(compareTeams);
    found.splice(first);
  }

  #proof(place: number, thing: number): number {
    return this.#all[place]?.proofs[thing] ?? 0;
  }
}

const NOTHING = { proofs: [] };

function scoreOf(fit: number, together: number): number {
  return (fit + together) / 2;
}

/** Nobody who is alone has anybody to get to know. */
function meanOfPairs(sum: number, members: number): number {
  return members < 2 ? 1 : Math.min(sum / pairsOf(members), 1);
}

/** For each thing the mean of the best proofs, as many as are wanted; the mean of that over all things. */
function fitOf(wanted: readonly number[], members: readonly Candidate[]): number {
  const fits = wanted.map((count, thing) => {
    const best = members.map(({ proofs }) => proofs[thing] ?? 0).sort((a, b) => b - a);
    return best.slice(0, count).reduce((sum, proof) => sum + proof, 0) / count;
  });
  return fits.length > 0 ? fits.reduce((sum, fit) => sum + fit, 0) / fits.length : 1;
}

/** What is lacking once somebody has joined. */
function less(lacking: Lacking, { proofs }: Pick<Candidate, 'proofs'>): Lacking {
  return lacking.map((members, thing) => Math.max(members - Number((proofs[thing] ?? 0) > 0), 0));
}

function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}

function compareTeams(a: Team<Candidate>, b: Team<Candidate>): number {
  const differs = a.members.findIndex((one, place) => one !== b.members[place]);
  return b.score - a.score || (a.members[differs]?.player ?? 0) - (b.members[differs]?.player ?? 0);
}
