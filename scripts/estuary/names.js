/** @import { Random } from './random.js' */

const SPELLINGS = { œ: 'oe', æ: 'ae', ł: 'l', ß: 'ss', ø: 'o', đ: 'd' };
const LONGEST_SLUG = 60;

/** @param {string} name */
export function slug(name) {
  const folded = name
    .toLowerCase()
    .replace(/[œæłßøđ]/g, (letter) => SPELLINGS[/** @type {keyof typeof SPELLINGS} */ (letter)])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return folded
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
}

/**
 * Each changes a name by one or two edits, as typing errors and other spellings do.
 * @type {Record<string, (letters: string[], at: number) => void>}
 */
const EDITS = {
  drop: (letters, at) => letters.splice(at, 1),
  double: (letters, at) => letters.splice(at, 0, letters[at]),
  swap: (letters, at) => letters.splice(at, 2, letters[at + 1], letters[at]),
  mistake: (letters, at) => letters.splice(at, 1, letters[at] === 'e' ? 'é' : 'e'),
};

/**
 * A name within two edits of another.
 * @param {Random} random
 * @param {string} name
 */
function nearly(random, name) {
  const letters = Array.from(name);
  const places = letters.flatMap((_, at) => (/^\p{Ll}{3}$/u.test(letters.slice(at - 1, at + 2).join('')) ? [at] : []));
  random.pick(Object.values(EDITS))(letters, random.pick(places));
  return letters.join('');
}

/**
 * Makes about 2 % of the names homonyms and about 5 % near-homonyms: half as many are replaced, for each has a double.
 * The first `kept` stay as they are.
 * @param {Random} random
 * @param {readonly string[]} names
 * @param {number} [kept]
 */
export function withDoubles(random, names, kept = 0) {
  const result = [...names];
  const replaced = random.sample([...names.keys()].slice(kept), Math.round(names.length * 0.035));
  const copies = Math.round(names.length * 0.01);
  const models = random.sample(
    names.filter((_, index) => !replaced.includes(index)),
    replaced.length,
  );
  for (const [order, index] of replaced.entries())
    result[index] = order < copies ? models[order] : nearly(random, models[order]);
  return result;
}

/**
 * The first `count` different names that `make` comes up with.
 * @param {number} count
 * @param {() => string} make
 */
export function distinct(count, make) {
  /** @type {Set<string>} */
  const names = new Set();
  while (names.size < count) names.add(make());
  return [...names];
}
