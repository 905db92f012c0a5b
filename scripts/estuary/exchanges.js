import { DECADE, dated, overlap, TODAY, within } from './dates.js';
import { GIVES } from './words.js';

/** @import { City, Entity } from './city.js' */
/** @import { Random } from './random.js' */

/** Needs and offers are drawn alike; one in `hidden` belongs to people whom only staff may see. */
const EXCHANGES = [
  { type: 'Need', count: 150, hidden: 18, opening: 'Wanted' },
  { type: 'Offer', count: 200, hidden: 24, opening: 'Offered' },
];

const OWNERS = { Organisation: 6, Person: 2, Project: 2 };
const URGENCIES = { LOW: 2, MEDIUM: 3, HIGH: 1, '': 2 };
const STATUSES = { OPEN: 6, MATCHED: 2, '': 1 };

/** @param {City} city */
export function addExchanges(city) {
  for (const { type, count, hidden, opening } of EXCHANGES) {
    const random = city.random.fork(type);
    for (let order = 0; order < count; order++)
      addExchange(city, random, type, opening, ownerOf(city, random, order % hidden === 0));
  }
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {boolean} isHidden
 */
function ownerOf(city, random, isHidden) {
  if (isHidden) return random.pick(city.of('Person').filter(({ row }) => row.visibility === 'STAFF'));
  return random.weighted(city.of(random.oneOf(OWNERS)), ({ weight }) => weight + 0.01);
}

/**
 * About one of the owner's topics, mostly, so that needs and offers can meet.
 * @param {City} city
 * @param {Random} random
 * @param {string} type
 * @param {string} opening
 * @param {Entity} owner
 */
function addExchange(city, random, type, opening, owner) {
  const topic =
    owner.topics.length > 0 && random.chance(0.7) ? random.pick(owner.topics) : city.drawTopics(random, 1)[0];
  const topics = [...new Set([topic, ...city.drawTopics(random, random.int(0, 1))])];
  const span = within(random, overlap(owner.span, DECADE) ?? { from: TODAY, to: null }, 60, 900);
  const text = `${opening}: ${random.pick(GIVES)} ${city.get(topic).name}`;
  city.add(
    type,
    {
      name: text,
      owner: owner.id,
      topics,
      urgency: random.oneOf(URGENCIES) || undefined,
      ...dated(random, span),
      status: span.to === null ? random.oneOf(STATUSES) || undefined : random.oneOf({ CLOSED: 3, MATCHED: 2 }),
      description: city.describe(random),
    },
    { span, topics },
  );
}
