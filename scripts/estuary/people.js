import { DECADE, dated, dayOf, overlap, partial, TODAY, within } from './dates.js';
import { distinct, slug, withDoubles } from './names.js';
import * as words from './words.js';

/** @import { City } from './city.js' */
/** @import { Random } from './random.js' */

const COUNT = 900;

/** Small beside the organisations', so that few partnerships have people as members of their own. */
const WEIGHT = 0.0006;

/** @param {City} city */
export function addPeople(city) {
  const random = city.random.fork('people');
  const names = distinct(COUNT, () => `${random.pick(words.GIVEN_NAMES)} ${familyName(random)}`);
  for (const [order, name] of withDoubles(random, names).entries()) addPerson(city, random, order, name);
}

/** @param {Random} random */
function familyName(random) {
  const name = random.oneOf(words.FAMILY_PATTERNS).replace(/%/g, () => random.pick(words.FAMILY_NAMES));
  return name.replace(/^(L|d)e (?=[AEÉŒ])/, "$1'");
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {number} order
 * @param {string} name
 */
function addPerson(city, random, order, name) {
  const visibility = random.oneOf({ PUBLIC: 6, STAFF: 4 });
  const reachable = random.chance(visibility === 'PUBLIC' ? 0.15 : 0.4);
  const topics = city.drawTopics(random, random.int(0, 3));
  const career = { from: random.int(dayOf('1990-01-01'), dayOf('2023-12-31')), to: null };
  city.add(
    'Person',
    {
      name,
      headline: random.chance(0.8) ? random.pick(words.HEADLINES[visibility]) : undefined,
      visibility,
      'consent date':
        visibility === 'PUBLIC' && random.chance(0.8)
          ? partial(random, random.int(dayOf('2019-01-01'), TODAY))
          : undefined,
      email: reachable ? `${slug(name)}.${order + 1}@example.org` : undefined,
      // 02 61 91 is a range that the French regulator keeps for fiction.
      phone: reachable && random.chance(0.6) ? `+33 2 61 91 ${pairs(order)}` : undefined,
      url: visibility === 'PUBLIC' && random.chance(0.2) ? `https://people.example/${order + 1}` : undefined,
      topics,
      description: random.chance(0.3) ? city.describe(random) : undefined,
      source: city.sourceOf(within(random, DECADE, 0, 0)),
      ...(random.chance(0.6) && jobOf(city, random, career)),
    },
    { span: career, topics, weight: WEIGHT },
  );
}

/** @param {number} order */
function pairs(order) {
  return String(order).padStart(4, '0').replace(/^../, '$& ');
}

/**
 * The short form of a position, in the person's own row.
 * @param {City} city
 * @param {Random} random
 * @param {import('./dates.js').Span} career
 */
function jobOf(city, random, career) {
  const employer = random.weighted(city.of('Organisation'), ({ weight }) => weight + 0.004);
  const shared = overlap(employer.span, career);
  return (
    shared && {
      organisation: employer.id,
      role: random.pick(words.JOBS),
      ...dated(random, within(random, shared, 200, 4000)),
    }
  );
}
