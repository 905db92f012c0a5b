import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import { type Alliance, alliesOf, allying, compareAllies, told } from './partners.js';
import type { Projection } from './projection.js';
import { Bringers, type Bringing, type Reason, type Requirement, withParts } from './requirements.js';
import { strengthsIn } from './strengths.js';
import { type Candidate, smallestTeams, type Team } from './teams.js';
import { type Scope, View } from './view.js';

export interface ConsortiumQuestion extends Scope {
  readonly requirements: readonly Requirement[];
  /** The place where players must be; null for anywhere. */
  readonly within: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly first: number;
}

export interface Consortium {
  readonly requirements: readonly RequirementMet[];
  readonly teams: readonly ToldTeam[];
  readonly complete: boolean;
}

export interface RequirementMet extends Requirement {
  readonly candidates: number;
  readonly met: boolean;
}

export interface ToldTeam {
  readonly members: readonly { readonly node: string; readonly covers: readonly Covering[] }[];
  readonly score: number;
  readonly fit: number;
  readonly together: number;
  readonly alliances: readonly TeamAlliance[];
}

export interface Covering {
  readonly requirement: number;
  readonly proof: number;
  readonly reasons: readonly CoveringReason[];
}

export interface CoveringReason {
  readonly weight: number;
  readonly topic: string | null;
  readonly through: string | null;
  readonly ties: readonly Evidence[];
}

export interface TeamAlliance {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly via: readonly Alliance[];
}

const MOST_REASONS = 10;
const MOST_ALLIANCES = 20;
const MOST_VIA = 3;
/** Of many who bring the same, those who bring it most surely, and then those with most ties. */
const MOST_CANDIDATES = 200;

/** The smallest teams that bring what a call requires; null when something that was asked about is not there. */
export function consortium(projection: Projection, question: ConsortiumQuestion, clock: Clock): Consortium | null {
  const { requirements, within, with: included, without, first, ...scope } = question;
  if (!isAllThere(projection, question)) return null;
  const view = new View(projection, scope);
  const taking = allying(projection, scope);
  const isLocal = within === null ? () => true : localTo(view, projection.numberOf(within) ?? 0);
  const bringers = new Bringers(view, taking, clock);
  const brought = requirements.map((requirement) => bringers.of(requirement));
  const members = included.map((id) => projection.numberOf(id) ?? 0);
  const excluded = new Set([...members, ...without.map((id) => projection.numberOf(id))]);
  const players = [...new Set(brought.flatMap((bringing) => [...bringing.keys()]))].filter(
    (player) => isLocal(player) && !excluded.has(player),
  );

  const seen = [...members, ...players];
  const candidatesOf = (bringing: Bringing) => seen.filter((player) => bringing.has(player)).length;
  const met = requirements.map((requirement, place) => {
    const candidates = candidatesOf(brought[place] ?? new Map());
    return { ...requirement, candidates, met: candidates >= requirement.members };
  });
  const places = [...met.keys()].filter((place) => met[place]?.met);
  const candidateOf = (player: number): Candidate => ({
    player,
    proofs: places.map((place) => brought[place]?.get(player)?.proof ?? 0),
  });
  const { kept, all } = mostPromising(view, players.map(candidateOf));
  const strength = strengthsAmong(taking, [...members, ...kept.map(({ player }) => player)], clock);
  const asked = {
    wanted: places.map((place) => requirements[place]?.members ?? 1),
    included: members.map(candidateOf),
    candidates: kept,
    strength: (a: Candidate, b: Candidate) => strength(a.player, b.player),
    first,
  };
  const { teams, complete } =
    places.length + members.length > 0 ? smallestTeams(asked, clock) : { teams: [], complete: true };
  return {
    requirements: met,
    teams: teams.map((team) => toldTeam({ view, taking, brought, places, clock }, team)),
    complete: complete && all,
  };
}

/** Whether the topics, the place and the players that are asked about are there, and are that. */
function isAllThere(projection: Projection, { requirements, within, with: included }: ConsortiumQuestion): boolean {
  const all = (ids: readonly (string | null)[], isOne: (entity: number) => boolean) =>
    ids.every((id) => id === null || isOne(projection.numberOf(id) ?? -1));
  return (
    all(
      requirements.map(({ topic }) => topic),
      (entity) => projection.isTopic(entity),
    ) &&
    all([within], (entity) => projection.isPlace(entity)) &&
    all(included, (entity) => projection.isActor(entity))
  );
}

/** Who is at a place or at a part of it; people by whom they work for. */
function localTo(view: View, place: number): (player: number) => boolean {
  const every = view.onItsDay().withEveryType();
  const located = new Set<number>();
  for (const part of withParts(every, place)) every.forEachTie(part, (_tie, end) => located.add(end));
  for (const employer of [...located])
    every.forEachTie(employer, (tie, end) => {
      if (view.projection.typeOf(tie) === 'WORKS_FOR') located.add(end);
    });
  return (player) => located.has(player);
}

/** As many as can be looked at: of each sort, those that bring the same, some. `all` is false where others were left out. */
function mostPromising(view: View, candidates: readonly Candidate[]) {
  const sum = ({ proofs }: Candidate) => proofs.reduce((total, proof) => total + proof, 0);
  const degrees = new Map(candidates.map(({ player }) => [player, view.degree(player)]));
  const degree = ({ player }: Candidate) => degrees.get(player) ?? 0;
  const sorts = new Map<string, Candidate[]>();
  for (const candidate of candidates.toSorted(
    (a, b) => sum(b) - sum(a) || degree(b) - degree(a) || a.player - b.player,
  )) {
    const sort = candidate.proofs.map((proof) => Number(proof > 0)).join('');
    sorts.set(sort, [...(sorts.get(sort) ?? []), candidate]);
  }
  const ranked = [...sorts.values()].flatMap((same) => same.map((candidate, rank) => ({ candidate, rank })));
  ranked.sort((a, b) => a.rank - b.rank);
  return {
    kept: ranked.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
    all: ranked.length <= MOST_CANDIDATES,
  };
}

/** How close some are to one another. */
function strengthsAmong(view: View, players: readonly number[], clock: Clock): (a: number, b: number) => number {
  const some = new Set(players);
  const strengths = strengthsIn(view);
  const found = new Map(
    players.map((player) => {
      const among = strengths.of(player, clock).filter(({ partner }) => some.has(partner));
      return [player, new Map(among.map(({ partner, strength }) => [partner, strength]))];
    }),
  );
  return (a, b) => found.get(a)?.get(b) ?? 0;
}

interface Found {
  readonly view: View;
  readonly taking: View;
  readonly brought: readonly Bringing[];
  /** Which requirements are met. */
  readonly places: readonly number[];
  readonly clock: Clock;
}

function toldTeam(found: Found, { members, score, fit, together }: Team<Candidate>): ToldTeam {
  const players = members.map(({ player }) => player);
  return {
    members: players.map((player) => ({
      node: found.view.projection.idOf(player),
      covers: found.places.flatMap((requirement) => toldCovering(found, requirement, player)),
    })),
    score: rounded(score),
    fit: rounded(fit),
    together: rounded(together),
    alliances: toldAlliances(found, players),
  };
}

function toldCovering({ view, brought }: Found, requirement: number, player: number): Covering[] {
  const bringing = brought[requirement]?.get(player);
  if (!bringing) return [];
  const reasons = bringing.reasons.slice(0, MOST_REASONS).map((reason) => toldReason(view, reason));
  return [{ requirement, proof: rounded(bringing.proof), reasons }];
}

function toldReason(view: View, { weight, topic, through, ties }: Reason): CoveringReason {
  const idOf = (entity: number | null) => (entity === null ? null : view.projection.idOf(entity));
  return {
    weight: rounded(weight),
    topic: idOf(topic),
    through: idOf(through),
    ties: ties.map((tie) => evidenceOf(view, tie)),
  };
}

function toldAlliances({ taking, clock }: Found, players: readonly number[]): TeamAlliance[] {
  const pairs = players.flatMap((a, place) => {
    const others = new Set(players.slice(place + 1));
    return alliesOf(taking, a, clock).flatMap((ally) => (others.has(ally.partner) ? [{ a, ally }] : []));
  });
  return pairs
    .sort((one, other) => compareAllies(one.ally, other.ally) || one.a - other.a)
    .slice(0, MOST_ALLIANCES)
    .map(({ a, ally }) => {
      const { node, strength, via } = told(taking, ally);
      return { a: taking.projection.idOf(a), b: node, strength, via: via.slice(0, MOST_VIA) };
    });
}
