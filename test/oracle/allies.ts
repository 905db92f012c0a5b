import type { Entity } from './city.js';
import type { Joined, Row } from './graph.js';
import { isActor, rounded, type Scene } from './scene.js';
import { allyingTypes } from './sdl.js';
import { compare } from './text.js';

const MOST_REASONS = 20;

/** One thing that allies two: what both take part in, or the ties between them. */
interface Reason {
  readonly through: Entity | null;
  readonly weight: number;
  readonly ties: readonly Joined[];
}

interface Ally {
  readonly partner: Entity;
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

/** Who is tied to it, or takes part in the same, the strongest first. */
function alliesOf(scene: Scene, player: Entity): Ally[] {
  const puts = (ties: readonly Joined[]) =>
    Math.max(...ties.map((joined) => (allyingTypes.get(joined.tie.type) ?? 0) * scene.quality(joined)));
  const reasons = new Map<Entity, Reason[]>();
  const add = (partner: Entity, reason: Reason) => reasons.set(partner, [...(reasons.get(partner) ?? []), reason]);
  for (const [end, ties] of scene.ends(player)) {
    if (isActor(end)) {
      add(end, { through: null, weight: puts(ties), ties });
      continue;
    }
    const parts = [...scene.ends(end)].filter(([part]) => isActor(part));
    for (const [partner, theirs] of parts) {
      const weight = Math.min(puts(ties), puts(theirs)) / Math.log2(Math.max(parts.length, 2));
      if (partner !== player) add(partner, { through: end, weight, ties: [...ties, ...theirs] });
    }
  }
  return [...reasons]
    .map(([partner, all]) => {
      const sum = all.reduce((total, { weight }) => total + weight, 0);
      return { partner, strength: rounded(1 - 2 ** -sum), reasons: all };
    })
    .sort((a, b) => b.strength - a.strength || compare(a.partner.id, b.partner.id));
}

function viaOf(scene: Scene, { reasons }: Ally): object[] {
  return reasons
    .toSorted((a, b) => b.weight - a.weight || compare(a.through?.id ?? '', b.through?.id ?? ''))
    .slice(0, MOST_REASONS)
    .map(({ through, weight, ties }) => ({
      through: through && scene.tell(through),
      weight: rounded(weight),
      ties: ties.map((joined) => scene.evidence(joined)),
    }));
}

/** The partners of a player, in their order; `told` is what their edges say. */
export function partnerRows(all: Scene, player: Entity): Row[] {
  const scene = all.allying;
  return alliesOf(scene, player).map((ally) => ({
    entity: ally.partner,
    tie: null,
    told: { strength: ally.strength, via: () => viaOf(scene, ally), viaCount: ally.reasons.length },
  }));
}

export function byStrength(a: Row, b: Row): number {
  return Number(b.told?.strength) - Number(a.told?.strength) || compare(a.entity.id, b.entity.id);
}

export function commonPartners(all: Scene, [a, b]: readonly [unknown, unknown], first: number): object | null {
  const scene = all.allying;
  const [one, other] = [scene.entity(a), scene.entity(b)];
  if (!one || !other) return null;
  const [ofOne, ofOther] = [alliesOf(scene, one), alliesOf(scene, other)];
  const common = ofOne
    .flatMap((toA) => {
      const toB = ofOther.find(({ partner }) => partner === toA.partner);
      return toB ? [{ node: toA.partner, strength: Math.min(toA.strength, toB.strength), toA, toB }] : [];
    })
    .sort((x, y) => y.strength - x.strength || compare(x.node.id, y.node.id));
  const either = new Set([...ofOne, ...ofOther].map(({ partner }) => partner)).size;
  const partnersOfEach = common.map(({ node }) => alliesOf(scene, node).length);
  const sum = (weights: readonly number[]) => rounded(weights.reduce((total, weight) => total + weight, 0));
  return {
    partners: common.slice(0, first).map(({ node, strength, toA, toB }) => ({
      node: scene.tell(node),
      strength,
      strengthToA: toA.strength,
      viaA: viaOf(scene, toA),
      strengthToB: toB.strength,
      viaB: viaOf(scene, toB),
    })),
    totalCount: common.length,
    jaccard: rounded(either === 0 ? 0 : common.length / either),
    adamicAdar: sum(partnersOfEach.map((count) => 1 / Math.log(count))),
    resourceAllocation: sum(partnersOfEach.map((count) => 1 / count)),
  };
}
