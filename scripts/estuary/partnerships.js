import { DECADE, dated, includes, overlap, TODAY, textOf, within, yearOf } from './dates.js';
import { withDoubles } from './names.js';

/** @import { City, Entity } from './city.js' */
/** @import { Random } from './random.js' */

const COUNT = 250;
const HIDDEN = 10;
const LONGEST_NAME = 120;
const SIZES = { 2: 90, 3: 60, 4: 40, 5: 25, 6: 15, 7: 8, 8: 5 };
const KINDS = { STRATEGIC: 4, PROJECT: 5, SERVICE: 4, FUNDING: 2, TRAINING: 3, DATA: 3, OTHER: 1 };
const ROLES = { partner: 10, 'lead partner': 2, host: 1, 'data provider': 1, observer: 1 };

/** How an alliance may say what its members want together. */
const SCOPES = {
  STRATEGIC: 'Say the same thing in the same week',
  PROJECT: 'Build it once, and together',
  SERVICE: 'Lend each other rooms, boats and people',
  FUNDING: 'Pay for what none could pay for alone',
  TRAINING: 'Teach each other’s newcomers',
  DATA: 'Share data, with the same headings',
  OTHER: undefined,
};

/**
 * What may bring allies together: who may join, on which topics, and what it came from.
 * @typedef {{ pool: Entity[], topics?: readonly string[], under?: Entity }} Candidates
 * @typedef {{ name: string, weight: number, candidates: (draw: Draw) => Candidates }} Mechanism
 */

/**
 * What brings allies together: each mechanism says who may join `anchor` on `day`, and why. One draws from them by `weight`;
 * the attribute `drawn by` keeps which it was, so that suggestions can be judged by what really made the alliances.
 * @type {Mechanism[]}
 */
const MECHANISMS = [
  {
    name: 'shared topic',
    weight: 6,
    /** Others that work on one of the anchor's topics. */
    candidates: ({ random, anchor, actors }) => {
      const topic = random.pick(anchor.topics);
      return { topics: [topic], pool: actors.filter(({ topics }) => topics.includes(topic)) };
    },
  },
  {
    name: 'co-attendance',
    weight: 8,
    /** Others that were at the same event within the two years before. */
    candidates: ({ random, anchor, actors, day, city, attended }) => {
      const events = [...(attended.get(anchor.id) ?? [])]
        .map((id) => city.get(id))
        .filter(({ span }) => span.from <= day && day - span.from <= 730);
      if (events.length === 0) return { pool: [] };
      const event = random.pick(events);
      return { topics: event.topics, under: event, pool: actors.filter(({ id }) => attended.get(id)?.has(event.id)) };
    },
  },
  {
    name: 'allies of allies',
    weight: 4,
    /** Those with whom the anchor's allies have been allied before. */
    candidates: ({ anchor, actors, allies }) => {
      const direct = allies.get(anchor.id) ?? new Set();
      const second = new Set([...direct].flatMap((id) => [...(allies.get(id) ?? [])]));
      return { pool: actors.filter(({ id }) => second.has(id) && !direct.has(id)) };
    },
  },
  {
    name: 'chance',
    weight: 2,
    /** Anybody. */
    candidates: ({ actors }) => ({ pool: actors }),
  },
];

/**
 * Drawn by chance among people that only staff may see, so that the public does not see the alliance either.
 * @type {Mechanism}
 */
const AMONG_HIDDEN = {
  name: 'chance among staff-only people',
  weight: 1,
  candidates: ({ actors }) => ({ pool: actors.filter(isHidden) }),
};

/**
 * @typedef {Map<string, Set<string>>} Neighbours
 * @typedef {{ random: Random, city: City, anchor: Entity, actors: Entity[], day: number, attended: Neighbours, allies: Neighbours }} Draw
 * @typedef {{ mechanism: string, members: Entity[], day: number, topics: readonly string[], under?: Entity }} Alliance
 */

/** @param {City} city */
export function addPartnerships(city) {
  const random = city.random.fork('partnerships');
  const alliances = drawAlliances(city, random);
  const names = withDoubles(
    random,
    alliances.map((alliance, order) => nameOf(random, alliance, order)),
  );
  for (const [order, alliance] of alliances.entries()) addPartnership(city, random, names[order], alliance);
}

/**
 * Alliances in the order of their days, for some grow out of earlier ones.
 * @param {City} city
 * @param {Random} random
 */
function drawAlliances(city, random) {
  const attended = neighbours(city.tiesOf('ATTENDED').map(({ from, to }) => [from, to]));
  /** @type {Neighbours} */
  const allies = new Map();
  const days = Array.from({ length: COUNT }, () => random.int(DECADE.from, TODAY)).sort((a, b) => a - b);
  const hidden = new Set(random.sample([...days.keys()], HIDDEN));
  return days.map((day, order) => {
    const alliance = drawAlliance({ city, random, day, attended, allies }, hidden.has(order));
    for (const member of alliance.members) befriend(allies, member, alliance.members);
    return alliance;
  });
}

/**
 * Draws until a mechanism finds at least one ally for its anchor.
 * @param {Omit<Draw, 'anchor' | 'actors'>} context
 * @param {boolean} amongHidden
 * @returns {Alliance}
 */
function drawAlliance(context, amongHidden) {
  const { city, random, day } = context;
  const actors = [...city.livingOrganisations(day), ...city.of('Person')];
  const starters = amongHidden ? actors.filter(isHidden) : actors.filter(({ topics }) => topics.length > 0);
  for (;;) {
    const anchor = random.weighted(starters, ({ weight }) => weight);
    const mechanism = amongHidden ? AMONG_HIDDEN : random.weighted(MECHANISMS, ({ weight }) => weight);
    const { pool, topics = anchor.topics.slice(0, 1), under } = mechanism.candidates({ ...context, anchor, actors });
    const others = pool.filter((actor) => actor !== anchor);
    const wanted = Number(random.oneOf(SIZES)) - 1;
    const members = [anchor, ...random.sample(others, wanted, ({ weight }) => weight)];
    if (members.length > 1) return { mechanism: mechanism.name, members, day, topics, under };
  }
}

/** @param {Entity} actor */
function isHidden({ row }) {
  return row.visibility === 'STAFF';
}

/**
 * @param {readonly [string, string][]} pairs
 * @returns {Neighbours}
 */
function neighbours(pairs) {
  const found = new Map();
  for (const [from, to] of pairs) found.set(from, (found.get(from) ?? new Set()).add(to));
  return found;
}

/**
 * @param {Neighbours} allies
 * @param {Entity} member
 * @param {readonly Entity[]} members
 */
function befriend(allies, member, members) {
  const known = allies.get(member.id) ?? new Set();
  for (const other of members) if (other !== member) known.add(other.id);
  allies.set(member.id, known);
}

/**
 * Named after organisations or topics only: a person's name would give away who is hidden.
 * @param {Random} random
 * @param {Alliance} alliance
 * @param {number} order
 */
function nameOf(random, { members, day, topics }, order) {
  const [first, second] = members.filter(({ type }) => type === 'Organisation');
  const convention = `Convention no ${order + 1} · ${topics[0]?.replaceAll('-', ' ') ?? 'sans objet'}`;
  if (!second || random.chance(0.3)) return convention;
  const name = random.pick([
    `${first.name} × ${second.name}`,
    `Alliance ${first.name} – ${second.name} ${yearOf(day)}`,
  ]);
  return name.length > LONGEST_NAME ? convention : name;
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {string} name
 * @param {Alliance} alliance
 */
function addPartnership(city, random, name, { mechanism, members, day, topics, under }) {
  const span = lifeOf(random, day);
  const kind = random.oneOf(KINDS);
  const partnership = city.add(
    'Partnership',
    {
      name,
      kind,
      scope: random.chance(0.7) ? SCOPES[kind] : undefined,
      status: statusOf(random, span),
      under: random.chance(0.6) ? (under ?? contextOf(city, random, day))?.id : undefined,
      ...dated(random, span),
      'agreement url': random.chance(0.2) ? `https://port-estuaire.example/agreements/${textOf(day)}` : undefined,
      topics,
      description: city.describe(random),
    },
    { span, topics },
  );
  city.attribute(partnership, 'drawn by', mechanism);
  for (const member of members) addMember(city, random, member, partnership);
}

/**
 * @param {Random} random
 * @param {number} from
 * @returns {import('./dates.js').Span}
 */
function lifeOf(random, from) {
  const to = from + random.int(180, 2500);
  return { from, to: to > TODAY ? null : to };
}

/**
 * @param {Random} random
 * @param {import('./dates.js').Span} span
 */
function statusOf(random, { to }) {
  return to === null ? random.oneOf({ ACTIVE: 8, PROPOSED: 1, DORMANT: 2 }) : random.oneOf({ ENDED: 9, DORMANT: 1 });
}

/**
 * A programme, project or event that was there when the alliance began.
 * @param {City} city
 * @param {Random} random
 * @param {number} day
 */
function contextOf(city, random, day) {
  const type = random.oneOf({ Programme: 4, Project: 4, Event: 1 });
  const contexts = city.of(type).filter(({ span }) => (type === 'Event' ? span.from <= day : includes(span, day)));
  return contexts.length > 0 ? random.pick(contexts) : undefined;
}

/**
 * Most members stay from beginning to end, some come later or leave early.
 * @param {City} city
 * @param {Random} random
 * @param {Entity} member
 * @param {Entity} partnership
 */
function addMember(city, random, member, partnership) {
  const shared = overlap(member.span, partnership.span) ?? partnership.span;
  city.tie(member, 'MEMBER_OF', partnership, {
    role: random.chance(0.85) ? random.oneOf(ROLES) : undefined,
    span: random.pick([shared, shared, within(random, shared, 200, 1200), undefined]),
  });
}
