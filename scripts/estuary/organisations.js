import { dayOf, overlap, partial, TODAY } from './dates.js';
import { withDoubles } from './names.js';
import { identifiersOf } from './register.js';
import * as words from './words.js';

/** @import { City } from './city.js' */
/** @import { Random } from './random.js' */
/** @import { Span } from './dates.js' */

const STAGES = { IDEA: 1, INCUBATION: 2, LAUNCH: 3, GROWTH: 3, SCALE: 1 };

/** The share of organisations of which a register's number is known. */
const KNOWN_NUMBERS = /** @type {const} */ ([
  { scheme: 'SIREN', share: 0.7, kinds: null },
  { scheme: 'SIRET', share: 0.15, kinds: null },
  { scheme: 'VAT', share: 0.12, kinds: ['START_UP', 'COMPANY'] },
  { scheme: 'RNA', share: 0.5, kinds: ['ASSOCIATION', 'NETWORK'] },
  { scheme: 'PIC', share: 0.6, kinds: ['RESEARCH', 'SCHOOL', 'PUBLIC_AUTHORITY'] },
  { scheme: 'ROR', share: 0.8, kinds: ['RESEARCH'] },
  { scheme: 'WIKIDATA', share: 0.3, kinds: ['SCHOOL', 'PUBLIC_AUTHORITY', 'OTHER'] },
]);

/** Of these a sheet of its own is filled; the others have columns. */
const ON_IDENTIFIERS_SHEET = new Set(['VAT', 'PIC', 'WIKIDATA']);

/** @param {City} city */
export function addOrganisations(city) {
  const random = city.random.fork('organisations');
  const kinds = [...words.HUBS.map(({ kind }) => kind), ...otherKinds(random)];
  const names = withDoubles(random, organisationNames(random, kinds), words.HUBS.length);
  for (const [rank, name] of names.entries()) addOrganisation(city, random, rank, kinds[rank], name);
}

/** @param {Random} random */
function otherKinds(random) {
  const kinds = Object.entries(words.ORGANISATION_COUNTS).flatMap(([kind, count]) => Array(count).fill(kind));
  return random.sample(kinds, kinds.length);
}

/**
 * @param {Random} random
 * @param {readonly string[]} kinds
 */
function organisationNames(random, kinds) {
  const hubs = words.HUBS.map(({ name }) => name);
  /** @type {Set<string>} */
  const names = new Set(hubs);
  while (names.size < kinds.length) names.add(organisationName(random, kinds[names.size]));
  return [...names];
}

/**
 * @param {Random} random
 * @param {string} kind
 */
function organisationName(random, kind) {
  const patterns = words.ORGANISATION_PATTERNS[/** @type {keyof typeof words.ORGANISATION_PATTERNS} */ (kind)];
  const name = random
    .pick(patterns)
    .replace(/%t/g, () => random.pick(words.THINGS))
    .replace(/%q/g, () => random.pick(words.QUALITIES))
    .replace(/%f/g, () => random.pick(words.FAMILY_NAMES))
    .replace(/%o/g, () => random.pick(words.PLACES_OF))
    .replace(/%n/g, () => String(random.int(1, 24)));
  return kind === 'ASSOCIATION' && random.chance(0.3) ? `${name} ${random.pick(words.LONG_TAILS)}` : name;
}

/**
 * Weights follow Zipf's law, so that the first few are in everything and most in little.
 * @param {City} city
 * @param {Random} random
 * @param {number} rank
 * @param {string} kind
 * @param {string} name
 */
function addOrganisation(city, random, rank, kind, name) {
  const span = lifeOf(random, kind, words.HUBS[rank]?.founded);
  const topics = city.drawTopics(random, random.int(1, 4));
  const numbers = knownNumbers(random, kind, rank);
  const organisation = city.add(
    'Organisation',
    {
      name,
      kind,
      stage: kind === 'START_UP' && random.chance(0.9) ? random.oneOf(STAGES) : undefined,
      siren: numbers.get('SIREN'),
      siret: numbers.get('SIRET'),
      rna: numbers.get('RNA'),
      ror: numbers.get('ROR'),
      'legal form': legalForm(random, kind),
      'alternate names': alternateNames(random, name),
      founded: random.chance(0.9) ? partial(random, span.from) : undefined,
      dissolved: span.to === null ? random.pick(['..', undefined, undefined]) : partial(random, span.to),
      url: random.chance(0.6) ? `https://players.example/${rank + 1}` : undefined,
      place: words.HUBS[rank]?.place ?? placesOf(city, random),
      topics,
      'part of': parentOf(city, random, span),
      description: city.describe(random),
      source: random.chance(0.1) ? [city.sourceOf(span), 'register-of-invented-enterprises'] : undefined,
    },
    { span, topics, weight: 1 / (rank + 3) },
  );
  for (const [scheme, value] of numbers)
    if (ON_IDENTIFIERS_SHEET.has(scheme)) city.identifiers.push({ id: organisation.id, scheme, value });
  if (random.chance(0.25)) city.attribute(organisation, 'Headcount (invented)', String(random.int(1, 480)));
  if (random.chance(0.1)) city.attribute(organisation, 'Badge colour', random.pick(['blue', 'sea green', 'rust']));
}

/**
 * @param {Random} random
 * @param {string} kind
 * @param {string | undefined} founded
 * @returns {Span}
 */
function lifeOf(random, kind, founded) {
  if (founded) return { from: dayOf(founded), to: null };
  const earliest = { START_UP: '2014-06-01', COMPANY: '1896-01-01' }[kind] ?? '1950-01-01';
  const from = random.int(dayOf(earliest), dayOf(kind === 'START_UP' ? '2025-03-01' : '2019-12-31'));
  const end = random.int(Math.max(from + 400, dayOf('2018-01-01')), TODAY + 400);
  return { from, to: random.chance(0.1) && end <= TODAY ? end : null };
}

/**
 * @param {Random} random
 * @param {string} kind
 * @param {number} rank
 */
function knownNumbers(random, kind, rank) {
  const numbers = identifiersOf(rank);
  const known = KNOWN_NUMBERS.filter(
    ({ share, kinds }) =>
      random.chance(share) && (kinds === null || /** @type {readonly string[]} */ (kinds).includes(kind)),
  );
  return new Map(known.map(({ scheme }) => [/** @type {string} */ (scheme), numbers[scheme]]));
}

/**
 * @param {Random} random
 * @param {string} kind
 */
function legalForm(random, kind) {
  const forms = /** @type {Record<string, string[]>} */ (words.LEGAL_FORMS)[kind];
  return forms && random.chance(0.6) ? random.pick(forms) : undefined;
}

/**
 * @param {Random} random
 * @param {string} name
 */
function alternateNames(random, name) {
  const initials = name.replace(/[^\p{Lu}\d]/gu, '');
  return random.sample(
    [initials, `${name} (ex)`, name.toUpperCase(), `${initials} | PE`],
    Number(random.oneOf({ 0: 7, 1: 3, 2: 1 })),
  );
}

/**
 * One in twelve belongs to a larger player that was there before.
 * @param {City} city
 * @param {Random} random
 * @param {Span} span
 */
function parentOf(city, random, span) {
  if (!random.chance(0.08)) return undefined;
  const older = city.of('Organisation').filter((parent) => parent.span.from < span.from && overlap(parent.span, span));
  return older.length > 0 ? random.weighted(older, ({ weight }) => weight).id : undefined;
}

/**
 * @param {City} city
 * @param {Random} random
 */
function placesOf(city, random) {
  return random.chance(0.8) ? city.drawPlaces(random, random.chance(0.05) ? 2 : 1) : undefined;
}
