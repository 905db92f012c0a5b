import { FIRST_DAY, LAST_DAY, partial, TODAY, textOf, yearOf } from './dates.js';
import { slug } from './names.js';
import { PLACES_OF } from './words.js';

/** @import { City, Entity } from './city.js' */
/** @import { Random } from './random.js' */

const COUNT = 80;

const NAMES = {
  WORKSHOP: ['Atelier', 'Fabrique'],
  MEETING: ['Rencontre', 'Table ronde'],
  TRAINING: ['Journée de formation'],
  CONFERENCE: ['Colloque', 'Assises'],
  OPENING: ['Inauguration', 'Baptême'],
  OTHER: ['Régate', 'Nuit'],
};
const KINDS = { WORKSHOP: 6, MEETING: 6, TRAINING: 2, CONFERENCE: 3, OPENING: 2, OTHER: 1 };

/** @param {City} city */
export function addEvents(city) {
  const random = city.random.fork('events');
  const days = Array.from({ length: COUNT }, () => random.int(FIRST_DAY, LAST_DAY)).sort((a, b) => a - b);
  for (const day of days) addAttendees(city, random, addEvent(city, random, day));
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {number} day
 */
function addEvent(city, random, day) {
  const kind = random.oneOf(KINDS);
  const name = `${random.pick(NAMES[kind])} ${random.pick(PLACES_OF)} ${yearOf(day)}`;
  const topics = city.drawTopics(random, random.int(1, 3));
  const running = city.of('Programme').filter(({ span }) => span.from <= day);
  const organisers = random.sample(city.livingOrganisations(day), random.int(1, 2), ({ weight }) => weight);
  return city.add(
    'Event',
    {
      name,
      kind,
      status: day > TODAY ? 'PLANNED' : random.oneOf({ HELD: 16, CANCELLED: 1, UNKNOWN: 1 }),
      ...times(random, day),
      place: city.drawPlaces(random, 1),
      'part of': random.chance(0.4) && running.length > 0 ? random.pick(running).id : undefined,
      organisers: organisers.map(({ id }) => id),
      topics,
      url: random.chance(0.3) ? `https://port-estuaire.example/${slug(name)}` : undefined,
      description: city.describe(random),
      source: `minutes-of-the-round-table-${yearOf(day)}`,
    },
    { span: { from: day, to: day }, topics },
  );
}

/**
 * Half of the events are known to the minute, in local time.
 * @param {Random} random
 * @param {number} day
 */
function times(random, day) {
  if (random.chance(0.5)) {
    const hour = random.int(8, 17);
    const clock = (/** @type {number} */ value) =>
      `${textOf(day)}T${String(value).padStart(2, '0')}:${random.pick(['00', '30'])}`;
    return { start: clock(hour), end: random.chance(0.7) ? clock(hour + random.int(1, 5)) : undefined };
  }
  return { start: partial(random, day), end: random.chance(0.3) ? textOf(day + random.int(0, 2)) : undefined };
}

/**
 * Who works on an event's topics comes three times as often, large players more often than small ones.
 * @param {City} city
 * @param {Random} random
 * @param {Entity} event
 */
function addAttendees(city, random, event) {
  if (event.row.status !== 'HELD') return;
  const drawn = (/** @type {Entity} */ actor) =>
    (actor.weight + 0.004) * (actor.topics.some((topic) => event.topics.includes(topic)) ? 3 : 1);
  const attendees = [
    ...random.sample(city.livingOrganisations(event.span.from), random.int(4, 18), drawn),
    ...random.sample(city.of('Person'), random.int(2, 15), drawn),
  ];
  for (const attendee of attendees)
    city.tie(attendee, 'ATTENDED', event, {
      role: random.oneOf({ participant: 8, speaker: 2, host: 1 }),
      source: String(event.row.source),
      ...(random.chance(0.2) && { span: event.span }),
    });
}
