import { dated, dayOf, TODAY } from './dates.js';
import { slug } from './names.js';

/** @import { City, Entity } from './city.js' */
/** @import { Random } from './random.js' */

/** Each is a programme, and so are its intakes, calls or phases, of some months each. */
const FAMILIES = [
  {
    name: 'Défi des villes-ports curieuses',
    kind: 'CHALLENGE',
    from: '2019-09-01',
    part: 'phase',
    parts: 3,
    months: 25,
  },
  { name: 'Rampe de lancement', kind: 'INCUBATION', from: '2015-02-01', part: 'promotion', parts: 6, months: 18 },
  { name: 'Marée haute', kind: 'ACCELERATION', from: '2017-01-15', part: 'saison', parts: 3, months: 20 },
  { name: "Fonds d'amorçage des Deux-Rives", kind: 'FUNDING', from: '2016-03-01', part: 'appel', parts: 3, months: 24 },
  { name: 'École des quais', kind: 'TRAINING', from: '2018-09-01', part: 'session', parts: 2, months: 30 },
  { name: 'Réseau des pontons', kind: 'NETWORK', from: '2021-12-01', part: 'cercle', parts: 2, months: 49 },
];

const DAYS_A_MONTH = 30;

const PAST = { COMPLETED: 8, CANCELLED: 1 };
const PRESENT = { ACTIVE: 3, PAUSED: 1 };

/** @param {City} city */
export function addProgrammes(city) {
  const random = city.random.fork('programmes');
  for (const family of FAMILIES) {
    const from = dayOf(family.from);
    const whole = addProgramme(city, random, family.name, family.kind, { from, to: null });
    for (let number = 1; number <= family.parts; number++) {
      const start = from + (number - 1) * family.months * DAYS_A_MONTH;
      const end = start + family.months * DAYS_A_MONTH;
      const span = { from: start, to: end > TODAY && number === family.parts ? null : end };
      addProgramme(city, random, `${family.name}, ${family.part} ${number}`, family.kind, span, whole);
    }
  }
}

/**
 * @param {City} city
 * @param {Random} random
 * @param {string} name
 * @param {string} kind
 * @param {import('./dates.js').Span} span
 * @param {Entity} [whole]
 */
function addProgramme(city, random, name, kind, span, whole) {
  const topics = city.drawTopics(random, random.int(1, 3));
  const organisers = random.sample(city.livingOrganisations(span.from), random.int(1, 2), ({ weight }) => weight);
  return city.add(
    'Programme',
    {
      name,
      kind,
      status: statusOf(random, span),
      organisers: organisers.map(({ id }) => id),
      'part of': whole?.id,
      ...dated(random, span),
      ...(random.chance(0.6) && { budget: random.int(2, 120) * 25_000, currency: 'EUR' }),
      topics,
      url: random.chance(0.5) ? `https://port-estuaire.example/${slug(name)}` : undefined,
      description: 'Invented for trying the atlas.',
    },
    { span, topics },
  );
}

/**
 * @param {Random} random
 * @param {import('./dates.js').Span} span
 */
function statusOf(random, { from, to }) {
  if (from > TODAY) return 'PLANNED';
  return to !== null && to <= TODAY ? random.oneOf(PAST) : random.oneOf(PRESENT);
}
