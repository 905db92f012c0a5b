import { DECADE, overlap, TODAY, within } from './dates.js';
import { JOBS } from './words.js';

/** @import { City, Entity, TieDetails } from './city.js' */
/** @import { Random } from './random.js' */
/** @import { Span } from './dates.js' */

/**
 * How many ties of a type are drawn between two types, and what they say; `during`: when they hold, of the days that both
 * ends share.
 * @typedef {{ during?: (random: Random, shared: Span) => Span, allows?: (from: Entity, to: Entity) => boolean }} Limits
 * @typedef {[type: string, from: string, to: string, count: number, details: (random: Random) => TieDetails, limits?: Limits]} Rule
 */

const SERVICES = [
  ...['INCUBATION', 'COWORKING', 'FABLAB', 'TRAINING', 'MENTORING', 'FUNDING', 'NETWORKING', 'HOSTING'],
  'OTHER',
];
const STAGES = ['IDEA', 'INCUBATION', 'LAUNCH', 'GROWTH', 'SCALE', undefined];
const FUNDERS = new Set(['FUNDER', 'PUBLIC_AUTHORITY', 'COMPANY']);
const HELPERS = new Set(['INCUBATOR', 'COWORKING', 'FABLAB', 'SCHOOL', 'NETWORK', 'FUNDER', 'PUBLIC_AUTHORITY']);

const role =
  (/** @type {string[]} */ ...roles) =>
  (/** @type {Random} */ random) => ({ role: random.pick(roles) });
const job = (/** @type {Random} */ random) => ({ role: random.pick(JOBS) });
const grant = (/** @type {Random} */ random) => ({
  role: random.pick(['grant', 'loan', 'prize', undefined]),
  ...(random.chance(0.9) && { amount: random.int(1, 800) * 500, currency: random.oneOf({ EUR: 9, GBP: 1, SEK: 1 }) }),
});
const help = (/** @type {Random} */ random) => ({ service: random.pick(SERVICES), stage: random.pick(STAGES) });

const lasting =
  (/** @type {number} */ shortest, /** @type {number} */ longest) =>
  (/** @type {Random} */ random, /** @type {Span} */ shared) =>
    within(random, shared, shortest, longest);
const fromTheStart = (/** @type {Random} */ _random, /** @type {Span} */ { from }) => ({ from, to: null });

const byFunder = (/** @type {Entity} */ { row }) => FUNDERS.has(String(row.kind));
const byHelper = (/** @type {Entity} */ { row }) => HELPERS.has(String(row.kind));
const toStartUp = (/** @type {Entity} */ _from, /** @type {Entity} */ { row }) => row.kind === 'START_UP';
const byHelperToStartUp = (/** @type {Entity} */ from, /** @type {Entity} */ to) =>
  byHelper(from) && toStartUp(from, to);
/** Keeps wholes and parts from going round in circles. */
const toOlder = (/** @type {Entity} */ from, /** @type {Entity} */ to) => to.span.from < from.span.from;
const toSite = (/** @type {Entity} */ _from, /** @type {Entity} */ { row }) => row.kind === 'SITE';
const cities = (/** @type {Entity} */ from, /** @type {Entity} */ to) =>
  from.row.kind === 'CITY' && to.row.kind === 'CITY';

/** @type {Rule[]} */
const RULES = [
  ['PARTICIPATES_IN', 'Organisation', 'Project', 850, role('lead', 'partner', 'partner', 'supplier')],
  ['PARTICIPATES_IN', 'Person', 'Project', 250, role('contributor', 'tester', 'scientific lead')],
  ['ENROLLED_IN', 'Organisation', 'Programme', 260, role('laureate', 'member', 'city')],
  ['ENROLLED_IN', 'Person', 'Programme', 90, role('student', 'fellow')],
  ['RUNS', 'Organisation', 'Place', 25, role('keeper', 'owner', 'host'), { allows: toSite }],
  ['RUNS', 'Organisation', 'Event', 15, role('co-host', 'caterer')],
  ['RUNS', 'Organisation', 'Programme', 8, role('co-organiser')],
  ['UNDER', 'Partnership', 'Programme', 10, role('supports')],
  ['UNDER', 'Partnership', 'Project', 10, role('carries')],
  ['UNDER', 'Partnership', 'Event', 5, role('signed at')],
  ['FUNDS', 'Organisation', 'Project', 110, grant, { allows: byFunder }],
  ['FUNDS', 'Organisation', 'Programme', 25, grant, { allows: byFunder }],
  ['FUNDS', 'Organisation', 'Organisation', 45, grant, { allows: byFunder }],
  ['FUNDS', 'Person', 'Project', 12, grant],
  ['FUNDS', 'Person', 'Programme', 5, grant],
  ['FUNDS', 'Person', 'Organisation', 15, grant],
  ['WORKS_FOR', 'Person', 'Organisation', 380, job, { during: lasting(200, 3000) }],
  ['WORKS_FOR', 'Person', 'Project', 60, job, { during: lasting(100, 900) }],
  ['WORKS_FOR', 'Person', 'Programme', 25, role('programme manager', 'coach')],
  [
    'FOUNDED',
    'Person',
    'Organisation',
    190,
    role('co-founder', 'founder'),
    { allows: toStartUp, during: fromTheStart },
  ],
  ['FOUNDED', 'Person', 'Project', 20, role('initiator'), { during: fromTheStart }],
  ['FOUNDED', 'Person', 'Programme', 6, role('initiator'), { during: fromTheStart }],
  ['ADVISES', 'Person', 'Organisation', 80, role('board member', 'mentor')],
  ['ADVISES', 'Person', 'Project', 30, role('scientific adviser')],
  ['ADVISES', 'Person', 'Programme', 20, role('lead expert', 'jury member')],
  ['SUPPORTS', 'Organisation', 'Organisation', 170, help, { allows: byHelperToStartUp }],
  ['SUPPORTS', 'Organisation', 'Project', 60, help, { allows: byHelper }],
  ['PART_OF', 'Organisation', 'Organisation', 20, role('member', 'subsidiary'), { allows: toOlder }],
  ['PART_OF', 'Project', 'Programme', 10, role('laureate')],
  ['PART_OF', 'Event', 'Programme', 5, role('closing day')],
  ['LOCATED_AT', 'Organisation', 'Place', 60, role('head office', 'workshop', 'former office'), { allows: toSite }],
  ['LOCATED_AT', 'Project', 'Place', 20, role('test site'), { allows: toSite }],
  ['LOCATED_AT', 'Event', 'Place', 5, role('second room'), { allows: toSite }],
  ['ABOUT', 'Organisation', 'Topic', 20, role('core business', 'beginner')],
  ['ABOUT', 'Person', 'Topic', 20, role('expert', 'self-taught')],
  ['CITES', 'Organisation', 'Source', 8, role('page 2', 'page 10')],
  ['KNOWS', 'Person', 'Person', 180, role('former colleagues', 'same class', 'sail together')],
  ['TWINNED_WITH', 'Place', 'Place', 9, role('twins', 'companions in a challenge'), { allows: cities }],
];

/** Ties that exist twice between the same two, in another role and at another time. */
const SECOND_ROLES = {
  MEMBER_OF: { count: 12, role: 'chair for a second term' },
  PARTICIPATES_IN: { count: 8, role: 'second lot' },
  FUNDS: { count: 8, role: 'second round' },
  WORKS_FOR: { count: 10, role: 'back as adviser to the director' },
  SUPPORTS: { count: 6, role: 'second stay' },
  ATTENDED: { count: 5, role: 'speaker in the afternoon' },
  ENROLLED_IN: { count: 4, role: 'jury' },
};

/** Even the smallest is in something now and then. */
const LEAST_WEIGHT = 0.004;

/** @param {City} city */
export function addLinks(city) {
  const random = city.random.fork('links');
  for (const rule of RULES) follow(city, random, rule);
  addSuccessions(city, random);
  for (const [type, { count, role }] of Object.entries(SECOND_ROLES))
    for (const tie of random.sample(city.tiesOf(type), count)) addSecond(city, random, tie, role);
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {import('./city.js').TieRow} tie
 * @param {string} role
 */
function addSecond(city, random, tie, role) {
  const shared = overlap(city.get(tie.from).span, city.get(tie.to).span) ?? DECADE;
  const { amount, currency, service, stage } = tie;
  city.tieAgain(tie, { role, span: within(random, shared, 100, 700), amount, currency, service, stage });
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {Rule} rule
 */
function follow(
  city,
  random,
  [type, from, to, count, details, { during = lasting(150, 1500), allows = () => true } = {}],
) {
  const [starts, ends] = [city.of(from), city.of(to)];
  const weightOf = (/** @type {Entity} */ { weight }) => weight + LEAST_WEIGHT;
  for (let made = 0; made < count; ) {
    const start = random.weighted(starts, weightOf);
    const end = random.weighted(ends, weightOf);
    const shared = overlap(start.span, end.span, DECADE);
    if (!shared || !allows(start, end)) continue;
    const known = shared.from <= TODAY && random.chance(0.75);
    if (city.tie(start, type, end, { ...details(random), ...(known && { span: during(random, shared) }) })) made++;
  }
}

/**
 * What was dissolved and lives on in another.
 * @param {City} city
 * @param {Random} random
 */
function addSuccessions(city, random) {
  const dissolved = city.of('Organisation').filter(({ span }) => span.to !== null);
  for (const before of random.sample(dissolved, 14)) {
    const day = Number(before.span.to);
    const after = random.pick(city.livingOrganisations(day + 1));
    city.tie(before, 'SUCCEEDED_BY', after, {
      role: random.pick(['merger', 'take-over', 'change of name']),
      span: { from: day, to: day },
    });
  }
}
