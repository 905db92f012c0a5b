import type { Clock } from './clock.js';
import { type Evidence, evidenceOf, rounded } from './evidence.js';
import type { Projection } from './projection.js';
import { crowding, putIn, strengthOf, strengthsIn } from './strengths.js';
import { type Scope, View } from './view.js';

/** How many reasons are told of one partner. */
const MOST_REASONS = 20;

/** One thing that allies two players: something that both take part in, or a tie between them. */
export interface Alliance {
  readonly through: string | null;
  readonly weight: number;
  readonly ties: readonly Evidence[];
}

export interface Partner {
  readonly node: string;
  readonly strength: number;
  readonly via: readonly Alliance[];
  readonly viaCount: number;
}

export interface PartnersPage {
  readonly partners: readonly Partner[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

export interface PartnersQuestion extends Scope {
  readonly of: readonly string[];
  readonly first: number;
  /** The last partner of the page before; null for the first page. */
  readonly after: { readonly strength: number; readonly node: string } | null;
}

/** A page of the partners of each of several players, strongest first. */
export function partners(
  projection: Projection,
  { of, first, after, ...scope }: PartnersQuestion,
  clock: Clock,
): PartnersPage[] {
  const view = allying(projection, scope);
  const start = after && { strength: after.strength, partner: projection.numberOf(after.node) ?? -1 };
  return of.map((id) => {
    const player = projection.numberOf(id);
    const all = player === undefined ? [] : alliesOf(view, player, clock);
    const left = start ? all.filter((ally) => compareAllies(start, ally) < 0) : all;
    return {
      partners: left.slice(0, first).map((ally) => told(view, ally)),
      total: all.length,
      hasNextPage: left.length > first,
    };
  });
}

export interface CommonPartnersQuestion extends Scope {
  readonly a: string;
  readonly b: string;
  readonly first: number;
}

export interface CommonPartner {
  readonly node: string;
  readonly strength: number;
  readonly strengthToA: number;
  readonly viaA: readonly Alliance[];
  readonly strengthToB: number;
  readonly viaB: readonly Alliance[];
}

export interface CommonPartners {
  readonly partners: readonly CommonPartner[];
  readonly totalCount: number;
  readonly jaccard: number;
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
}

/** Who is allied with both, the closest to both first; null when one of them is not there. */
export function commonPartners(
  projection: Projection,
  { a, b, first, ...scope }: CommonPartnersQuestion,
  clock: Clock,
): CommonPartners | null {
  const [one, other] = [projection.numberOf(a), projection.numberOf(b)];
  if (one === undefined || other === undefined) return null;
  const view = allying(projection, scope);
  const ofOther = new Map(alliesOf(view, other, clock).map((ally) => [ally.partner, ally]));
  const ofOne = alliesOf(view, one, clock);
  const common = ofOne
    .flatMap((toA) => {
      const toB = ofOther.get(toA.partner);
      const strength = Math.min(toA.strength, toB?.strength ?? 0);
      return toB ? [{ partner: toA.partner, strength, toA, toB }] : [];
    })
    .sort(compareAllies);
  const degrees = common.map(({ partner }) => strengthsIn(view).of(partner, clock).length);
  const sumOver = (weight: (degree: number) => number) =>
    rounded(degrees.reduce((sum, degree) => sum + weight(degree), 0));
  const either = ofOne.length + ofOther.size - common.length;
  return {
    partners: common.slice(0, first).map(({ strength, toA, toB }) => {
      const [tellA, tellB] = [told(view, toA), told(view, toB)];
      const { node } = tellA;
      return {
        node,
        strength,
        strengthToA: tellA.strength,
        viaA: tellA.via,
        strengthToB: tellB.strength,
        viaB: tellB.via,
      };
    }),
    totalCount: common.length,
    jaccard: rounded(common.length / Math.max(either, 1)),
    adamicAdar: sumOver((degree) => 1 / Math.log(degree)),
    resourceAllocation: sumOver((degree) => 1 / degree),
  };
}

/** A partner, and what allies the two. */
interface Ally {
  readonly partner: number;
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

interface Reason {
  /** What both take part in; null for a tie between them. */
  readonly through: number | null;
  readonly weight: number;
  readonly ties: readonly number[];
}

/** Alliances are ties of their own sorts, wherever they lead: two may run the same place. */
export function allying(projection: Projection, scope: Scope): View {
  const allied = projection.kinds.ties.filter(({ allies }) => allies !== null).map(({ type }) => type);
  return new View(projection, { ...scope, types: scope.types?.filter((type) => allied.includes(type)) ?? allied });
}

/** Who is allied with a player: who is tied to it, or takes part in the same; strongest first. */
export function alliesOf(view: View, player: number, clock: Clock): Ally[] {
  const { projection } = view;
  const reasons = new Map<number, Reason[]>();
  const add = (partner: number, reason: Reason) => {
    const known = reasons.get(partner);
    if (known) known.push(reason);
    else reasons.set(partner, [reason]);
  };
  for (const [end, ties] of tiesByEnd(view, player)) {
    if (projection.isActor(end)) {
      add(end, { through: null, weight: strongest(view, ties), ties });
      continue;
    }
    const parts = [...tiesByEnd(view, end)].filter(([part]) => projection.isActor(part));
    const crowd = crowding(parts.length);
    const own = strongest(view, ties);
    for (const [partner, theirs] of parts) {
      clock.look();
      if (partner === player) continue;
      const weight = Math.min(own, strongest(view, theirs)) / crowd;
      add(partner, { through: end, weight, ties: [...ties, ...theirs] });
    }
  }
  return [...reasons]
    .map(([partner, all]) => {
      const sum = all.reduce((total, { weight }) => total + weight, 0);
      return { partner, strength: strengthOf(sum), reasons: all };
    })
    .sort(compareAllies);
}

/** The ties at an entity that count, by where they lead. */
function tiesByEnd(view: View, entity: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  view.forEachTie(entity, (tie, end) => {
    const known = found.get(end);
    if (known) known.push(tie);
    else found.set(end, [tie]);
  });
  return found;
}

/** Of several ties to one thing, the one that says most. */
function strongest(view: View, ties: readonly number[]): number {
  return Math.max(...ties.map((tie) => putIn(view, tie)));
}

export function compareAllies(
  a: { readonly strength: number; readonly partner: number },
  b: { readonly strength: number; readonly partner: number },
): number {
  return b.strength - a.strength || a.partner - b.partner;
}

export function told(view: View, { partner, strength, reasons }: Ally): Partner {
  const { projection } = view;
  const best = reasons.toSorted((a, b) => b.weight - a.weight || (a.through ?? -1) - (b.through ?? -1));
  return {
    node: projection.idOf(partner),
    strength,
    via: best.slice(0, MOST_REASONS).map(({ through, weight, ties }) => ({
      through: through === null ? null : projection.idOf(through),
      weight: rounded(weight),
      ties: ties.map((tie) => evidenceOf(view, tie)),
    })),
    viaCount: reasons.length,
  };
}
