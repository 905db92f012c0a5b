import { Random } from '../../scripts/estuary/random.js';
import { makeRegion } from './region.js';

/** @import { Content } from './region.js' */

const SIZE = { organisations: 20_000, people: 38_000, projects: 15_000, programmes: 600, partnerships: 20_000 };
const AROUND = { topics: 400, places: 60, exchanges: 1_500 };
/** What a parent topic has below it. */
const CHILDREN = 8;

/**
 * A region as large as explorations are to stay quick in, with topics, places, needs and offers: about 100,000 entities
 * and 280,000 ties, or a share of that. A few are in nearly everything.
 *
 * @param {number} share
 * @returns {Content}
 */
export function makeLargeRegion(share) {
  const scaled = (sizes) =>
    Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, Math.ceil(size * share)]));
  const around = scaled(AROUND);
  const { entities, ties } = makeRegion('large', { skew: 0.8, size: scaled(SIZE) });
  const random = new Random('large/topics');
  const [source] = entities.filter(({ type }) => type === 'Source');
  const idsOf = (wanted) => entities.flatMap(({ type, id }) => (type === wanted ? [id] : []));
  const organisations = idsOf('Organisation');
  const add = (type, count, properties = {}) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${type.toLowerCase()}-${index}`;
      entities.push({ type, id, before: null, after: { name: `${type} ${index}`, ...properties } });
      return id;
    });
  const tie = (type, from, to) => {
    const id = `large-${ties.length}`;
    ties.push({ type, id, from, to, before: null, after: { source: source.id, confidence: 'REPORTED' } });
  };

  const topics = add('Topic', around.topics);
  for (const [index, topic] of topics.entries())
    if (index > 0) tie('PART_OF', topic, topics[Math.floor((index - 1) / CHILDREN)]);
  const places = add('Place', around.places);
  const needs = add('Need', around.exchanges, { status: 'OPEN' });
  const offers = add('Offer', around.exchanges, { status: 'OPEN' });
  for (const need of needs) tie('HAS_NEED', random.pick(organisations), need);
  for (const offer of offers) tie('HAS_OFFER', random.pick(organisations), offer);
  for (const exchange of [...needs, ...offers])
    for (const topic of random.sample(topics, 2)) tie('ABOUT', exchange, topic);
  for (const organisation of organisations) {
    tie('LOCATED_AT', organisation, random.pick(places));
    for (const topic of random.sample(topics, random.int(0, 2))) tie('ABOUT', organisation, topic);
  }
  return { entities, ties };
}
