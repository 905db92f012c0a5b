import { DECADE, dated, TODAY, within } from './dates.js';
import { distinct, withDoubles } from './names.js';
import { LONG_TAILS, PLACES_OF, PROJECT_THINGS } from './words.js';

/** @import { City } from './city.js' */
/** @import { Random } from './random.js' */

const COUNT = 300;
const CURRENCIES = { EUR: 9, GBP: 1, SEK: 1 };

/** @param {City} city */
export function addProjects(city) {
  const random = city.random.fork('projects');
  const names = distinct(COUNT, () => projectName(random));
  for (const [order, name] of withDoubles(random, names).entries()) addProject(city, random, order, name);
}

/** @param {Random} random */
function projectName(random) {
  const name = `${random.pick(PROJECT_THINGS)} ${random.pick(PLACES_OF)}`;
  return random.chance(0.05) ? `${name} ${random.pick(LONG_TAILS)}` : name;
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {number} order
 * @param {string} name
 */
function addProject(city, random, order, name) {
  const begun = city.of('Programme').filter(({ span }) => span.from <= TODAY);
  const programme = random.chance(0.45) ? random.pick(begun) : undefined;
  const span = random.chance(0.03) ? planned(random) : within(random, programme?.span ?? DECADE, 120, 1600);
  const topics = city.drawTopics(random, random.int(1, 3));
  city.add(
    'Project',
    {
      name,
      acronym: random.chance(0.4) ? acronymOf(name) : undefined,
      'part of': programme?.id,
      status: statusOf(random, span),
      ...dated(random, span),
      ...(random.chance(0.6) && {
        budget: random.int(8, 4000) * 500 + 0.5 * random.int(0, 1),
        currency: random.oneOf(CURRENCIES),
      }),
      topics,
      place: random.chance(0.6) ? city.drawPlaces(random, 1) : undefined,
      url: random.chance(0.2) ? `https://projects.example/${order + 1}` : undefined,
      description: city.describe(random),
    },
    { span, topics },
  );
}

/**
 * @param {Random} random
 * @returns {import('./dates.js').Span}
 */
function planned(random) {
  const from = TODAY + random.int(10, 300);
  return { from, to: from + random.int(200, 900) };
}

/** @param {string} name */
function acronymOf(name) {
  return name
    .split(/[\s'’-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 12);
}

/**
 * @param {Random} random
 * @param {import('./dates.js').Span} span
 */
function statusOf(random, { from, to }) {
  if (from > TODAY) return 'PLANNED';
  return to === null ? random.oneOf({ ACTIVE: 7, PAUSED: 1 }) : random.oneOf({ COMPLETED: 9, CANCELLED: 1 });
}
