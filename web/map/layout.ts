import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is to be laid out: how large each is, into which community it falls, and two places a tie. */
export interface Plan {
  readonly radii: Float32Array;
  readonly community: Int32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where everything lies. The same plan gives the same layout. */
export interface Layout {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Where communities are shown first, each one's circle; else none. */
  readonly circles: readonly Circle[];
}

/** Up to so many, all are shown at once. */
const MOST_AT_ONCE = 350;
/** A picture is wider than it is high, and so are names. */
const WIDE = 1.7;

interface Body extends SimulationNodeDatum {
  readonly index: number;
  readonly r: number;
}

/** A first layout at once, then better ones. */
export function* layouts(plan: Plan): Generator<Layout> {
  if (plan.radii.length <= MOST_AT_ONCE) yield { ...allAtOnce(plan), circles: [] };
  else yield* inCircles(plan);
}

function allAtOnce(plan: Plan): Pick<Layout, 'x' | 'y'> {
  const bodies = bodiesOf(plan.radii);
  forceSimulation(bodies)
    .stop()
    .force('tie', forceLink<Body, SimulationLinkDatum<Body>>(linksOf(plan)).distance(55).strength(0.35))
    .force('apart', forceManyBody().strength(-260).distanceMax(800))
    .force('room', forceCollide<Body>(({ r }) => r + 17).strength(0.9))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.035 * WIDE))
    .tick(300);
  const { x, y } = positionsOf(bodies);
  return { x: spreadOut(x), y: spreadOut(y) };
}

/** How far each goes towards the place that it would have if all kept the same distance. */
const SPREAD = 0.6;

/** Thins the middle, where names want room, and draws in those that stand alone outside; nothing passes another. */
function spreadOut(places: Float32Array): Float32Array {
  const inOrder = Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const from = places[inOrder[0] ?? 0] ?? 0;
  const step = ((places[inOrder.at(-1) ?? 0] ?? 0) - from) / Math.max(places.length - 1, 1);
  const spread = Float32Array.from(places);
  for (const [turn, node] of inOrder.entries())
    spread[node] = (1 - SPREAD) * (places[node] ?? 0) + SPREAD * (from + turn * step);
  return spread;
}

const ROOM_OF_ONE = 13;

function* inCircles(plan: Plan): Generator<Layout> {
  const { community } = plan;
  const groups = groupsOf(community);
  const circles = placedCircles(plan, groups);
  const x = new Float32Array(community.length);
  const y = new Float32Array(community.length);
  for (const [group, members] of groups.entries()) spiral(members, circles[group], { x, y });
  yield { x: x.slice(), y: y.slice(), circles };
  const within = linksWithin(plan, groups.length);
  for (const [group, members] of groups.entries())
    settle({ members, radii: plan.radii, links: within[group] ?? [] }, circles[group], { x, y });
  yield { x, y, circles };
}

function groupsOf(community: Int32Array): number[][] {
  const groups: number[][] = [];
  for (const [place, group] of community.entries()) {
    groups[group] ??= [];
    groups[group].push(place);
  }
  return groups;
}

function placedCircles({ from, to, community }: Plan, groups: readonly number[][]): Circle[] {
  const bodies = groups.map((members, index): Body => ({ index, r: ROOM_OF_ONE * Math.sqrt(members.length) + 10 }));
  const weights = new Map<number, number>();
  for (let tie = 0; tie < from.length; tie += 1) {
    const a = community[from[tie] ?? 0] ?? 0;
    const b = community[to[tie] ?? 0] ?? 0;
    const pair = Math.min(a, b) * groups.length + Math.max(a, b);
    if (a !== b) weights.set(pair, (weights.get(pair) ?? 0) + 1);
  }
  const links = [...weights].map(([pair, weight]) => ({
    source: Math.floor(pair / groups.length),
    target: pair % groups.length,
    weight,
  }));
  forceSimulation(bodies)
    .stop()
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body> & { weight: number }>(links)
        .distance(({ source, target }) => (source as Body).r + (target as Body).r + 30)
        .strength(({ weight }) => Math.min(0.3, 0.004 * weight)),
    )
    .force(
      'apart',
      forceManyBody<Body>().strength(({ r }) => -2 * r),
    )
    .force('room', forceCollide<Body>(({ r }) => r + 16).iterations(3))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05 * WIDE))
    .tick(400);
  return bodies.map(({ x = 0, y = 0, r }) => ({ x, y, r }));
}

interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The best tied in the middle. */
function spiral(members: readonly number[], circle: Circle | undefined, { x, y }: Positions): void {
  if (!circle) return;
  for (const [turn, place] of members.entries()) {
    const far = (circle.r - 10) * Math.sqrt((turn + 0.3) / members.length);
    x[place] = circle.x + far * Math.cos(turn * GOLDEN_ANGLE);
    y[place] = circle.y + far * Math.sin(turn * GOLDEN_ANGLE);
  }
}

interface Group {
  readonly members: readonly number[];
  readonly radii: Float32Array;
  readonly links: readonly (readonly [number, number])[];
}

/** Lays the members of a community out by their ties, within its circle. */
function settle({ members, radii, links }: Group, circle: Circle | undefined, { x, y }: Positions): void {
  if (!circle || members.length < 3) return;
  const inner = new Map(members.map((place, index) => [place, index]));
  const bodies: Body[] = members.map((place, index) => ({
    index,
    r: radii[place] ?? 0,
    x: (x[place] ?? 0) - circle.x,
    y: (y[place] ?? 0) - circle.y,
  }));
  const ties = links.map(([a, b]) => ({ source: inner.get(a) ?? 0, target: inner.get(b) ?? 0 }));
  forceSimulation(bodies)
    .stop()
    .alphaDecay(0.045)
    .force('tie', forceLink<Body, SimulationLinkDatum<Body>>(ties).distance(24).strength(0.2))
    .force('apart', forceManyBody().strength(-38).distanceMax(circle.r))
    .force(
      'room',
      forceCollide<Body>(({ r }) => r + 3),
    )
    .force('x', forceX(0).strength(0.08))
    .force('y', forceY(0).strength(0.08))
    .tick(110);
  const reach = Math.max(...bodies.map((body) => Math.hypot(body.x ?? 0, body.y ?? 0) + body.r), 1);
  const shrink = Math.min(1, (circle.r - 2) / reach);
  for (const [index, place] of members.entries()) {
    x[place] = circle.x + (bodies[index]?.x ?? 0) * shrink;
    y[place] = circle.y + (bodies[index]?.y ?? 0) * shrink;
  }
}

function linksWithin({ from, to, community }: Plan, count: number): (readonly [number, number])[][] {
  const within: (readonly [number, number])[][] = Array.from({ length: count }, () => []);
  for (let tie = 0; tie < from.length; tie += 1) {
    const a = from[tie] ?? 0;
    const b = to[tie] ?? 0;
    const group = community[a] ?? 0;
    if (group === community[b]) within[group]?.push([a, b]);
  }
  return within;
}

function bodiesOf(radii: Float32Array): Body[] {
  return Array.from(radii, (r, index) => ({ index, r }));
}

function linksOf({ from, to }: Plan): SimulationLinkDatum<Body>[] {
  return Array.from({ length: from.length }, (_, tie) => ({ source: from[tie] ?? 0, target: to[tie] ?? 0 }));
}

function positionsOf(bodies: readonly Body[]): Positions {
  return {
    x: Float32Array.from(bodies, ({ x = 0 }) => x),
    y: Float32Array.from(bodies, ({ y = 0 }) => y),
  };
}
