import { Random } from '../../scripts/estuary/random.js';
import * as words from '../../scripts/estuary/words.js';

const ORGANISATION_PATTERNS = Object.values(words.ORGANISATION_PATTERNS).flat();

/** How things of a type are called; `%` and a letter as in `scripts/estuary/words.js`, `%g` a given name, `%p` a project. */
const PATTERNS = {
  Person: ['%g %f', '%g %f', '%g %f-%f'],
  Organisation: [...ORGANISATION_PATTERNS, ...ORGANISATION_PATTERNS.map((pattern) => `${pattern} %l`).slice(0, 2)],
  Project: ['%p %o', '%p %t %q'],
  Partnership: ['Convention no %n%n%n · %t %q', 'Alliance %t %q – %f & Fils'],
};

const HOW_OFTEN = { Person: 10, Organisation: 5, Project: 3, Partnership: 2 };

/**
 * So many entities, as the index of names takes them: the same seed, the same names.
 *
 * @param {number} count
 * @returns {import('../../dist/search/text-index.js').Findable[]}
 */
export function findable(count) {
  const random = new Random('names');
  const draw = {
    '%t': () => random.pick(words.THINGS),
    '%q': () => random.pick(words.QUALITIES),
    '%f': () => random.pick(words.FAMILY_NAMES),
    '%g': () => random.pick(words.GIVEN_NAMES),
    '%o': () => random.pick(words.PLACES_OF),
    '%p': () => random.pick(words.PROJECT_THINGS),
    '%l': () => random.pick(words.LONG_TAILS),
    '%n': () => String(random.int(1, 24)),
  };
  return Array.from({ length: count }, (_, index) => {
    const type = random.oneOf(HOW_OFTEN);
    const name = random.pick(PATTERNS[type]).replace(/%./g, (letter) => draw[letter]());
    const texts = [{ field: 'name', text: name }];
    if (type === 'Organisation') {
      texts.push({ field: 'alternateNames', text: name.replace(/[^\p{Lu}\d]/gu, '') });
      texts.push({ field: 'identifiers', text: String(100_000_000 + index) });
    }
    return { id: `${type.toLowerCase()}-${index}`, type, isPublic: random.chance(0.8), texts };
  });
}
