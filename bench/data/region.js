import { Random } from '../../scripts/estuary/random.js';

/**
 * A region that does not exist, as the entities and ties of a change set: the same seed, the same region. With `skew` a
 * member is mostly drawn in proportion to the ties it has already (preferential attachment), so that a few are in nearly
 * everything; without, all are alike and next to nothing is met twice.
 *
 * @import { EntityChange, TieChange } from '../../dist/model/model.js'
 * @typedef {{ entities: EntityChange[], ties: TieChange[] }} Content
 * @typedef {{ skew: number, size: Readonly<Record<'organisations' | 'people' | 'projects' | 'programmes' | 'partnerships', number>> }} Region
 */

const SIZE = { organisations: 5_000, people: 10_000, projects: 4_000, programmes: 150, partnerships: 6_000 };

/** @type {Readonly<Record<'main' | 'uniform', Region>>} */
export const REGIONS = {
  main: { skew: 0.8, size: SIZE },
  uniform: { skew: 0, size: SIZE },
};

const ORGANISATION_KINDS = [
  ...['START_UP', 'COMPANY', 'INCUBATOR', 'COWORKING', 'FABLAB', 'SCHOOL', 'RESEARCH', 'PUBLIC_AUTHORITY'],
  ...['ASSOCIATION', 'NETWORK', 'FUNDER', 'OTHER'],
];
const PARTNERSHIP_KINDS = ['STRATEGIC', 'PROJECT', 'SERVICE', 'FUNDING', 'TRAINING', 'DATA', 'OTHER'];
const PROGRAMME_KINDS = ['CHALLENGE', 'INCUBATION', 'ACCELERATION', 'FUNDING', 'TRAINING', 'NETWORK'];
const PARTNERSHIP_STATUSES = ['PROPOSED', 'ACTIVE', 'DORMANT', 'ENDED'];
const ACTIVITY_STATUSES = ['PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED'];
const ROLES = ['lead', 'partner', 'host', 'funder', 'expert', 'pilot site'];
const CONFIDENCES = ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'REPORTED', 'INFERRED'];
const SYLLABLES = [
  ...['ba', 'cor', 'dé', 'es', 'fal', 'gri', 'hon', 'is', 'jo', 'kel', 'lu', 'mar', 'né', 'or', 'pro', 'qui'],
  ...['ro', 'sen', 'ta', 'ul', 'ver', 'xi', 'yon', 'zé'],
];
const SOURCES = 40;
const DESCRIPTION_WORDS = 24;

/**
 * @param {string} name
 * @param {Region} region
 * @returns {Content}
 */
export function makeRegion(name, { skew, size }) {
  const random = new Random(`region/${name}`);
  /** @type {EntityChange[]} */
  const entities = [];
  /** @type {TieChange[]} */
  const ties = [];

  const word = () => Array.from({ length: random.int(2, 4) }, () => random.pick(SYLLABLES)).join('');
  const title = () => {
    const text = word();
    return text[0].toUpperCase() + text.slice(1);
  };
  const prose = () => Array.from({ length: DESCRIPTION_WORDS }, word).join(' ');
  const day = (from, to) => `${random.int(from, to)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const add = (type, count, properties) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${type.toLowerCase()}-${index}`;
      const named = { name: `${title()} ${title()} ${index}`, description: prose() };
      entities.push({ type, id, before: null, after: { ...named, ...properties(index) } });
      return id;
    });
  const tie = (type, from, to) => {
    const id = ties.length.toString(16).padStart(16, '0');
    const said = { role: random.pick(ROLES), since: day(2012, 2025), confidence: random.pick(CONFIDENCES) };
    ties.push({ type, id, from, to, before: null, after: { ...said, source: random.pick(sources) } });
  };
  const drawFrom = (ids) => chooser(random, ids, skew);

  const url = (id) => `https://${id}.example`;
  const sources = add('Source', SOURCES, (index) => ({ url: url(`source-${index}`), publisher: title() }));
  const organisations = add('Organisation', size.organisations, (index) => ({
    kind: random.pick(ORGANISATION_KINDS),
    foundedOn: day(1950, 2024),
    url: url(`organisation-${index}`),
  }));
  const people = add('Person', size.people, () => ({ headline: `${title()}, ${title()}`, visibility: 'PUBLIC' }));
  const programmes = add('Programme', size.programmes, () => ({
    kind: random.pick(PROGRAMME_KINDS),
    status: random.pick(ACTIVITY_STATUSES),
    since: day(2012, 2024),
  }));
  const projects = add('Project', size.projects, () => ({
    acronym: word().toUpperCase(),
    status: random.pick(ACTIVITY_STATUSES),
    since: day(2012, 2025),
  }));
  const partnerships = add('Partnership', size.partnerships, () => ({
    kind: random.pick(PARTNERSHIP_KINDS),
    status: random.pick(PARTNERSHIP_STATUSES),
    scope: prose(),
    since: day(2012, 2025),
  }));

  const organisation = drawFrom(organisations);
  const person = drawFrom(people);
  const programme = drawFrom(programmes);
  const actor = () => (random.chance(0.85) ? organisation() : person());

  for (const partnership of partnerships) {
    for (const member of distinct(random.int(2, 8), actor)) tie('MEMBER_OF', member, partnership);
    if (random.chance(0.5)) tie('UNDER', partnership, programme());
  }
  for (const project of projects) {
    for (const participant of distinct(random.int(2, 6), actor)) tie('PARTICIPATES_IN', participant, project);
    if (random.chance(0.8)) tie('PART_OF', project, programme());
  }
  for (const id of people) tie('WORKS_FOR', id, organisation());
  for (const id of organisations) if (random.chance(0.6)) tie('ENROLLED_IN', id, programme());
  return { entities, ties };
}

/** Draws ids: in `skew` of the draws, one that was drawn before, as often as it was. */
function chooser(random, ids, skew) {
  const drawn = [];
  return () => {
    const id = drawn.length && random.chance(skew) ? random.pick(drawn) : random.pick(ids);
    drawn.push(id);
    return id;
  };
}

function distinct(count, draw) {
  const found = new Set();
  while (found.size < count) found.add(draw());
  return found;
}

function two(number) {
  return String(number).padStart(2, '0');
}
