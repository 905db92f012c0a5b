/** How names are compared and put in order. */

/** Letters that are no base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ı: 'i' },
};

/** Without accents and case, white space as single spaces; those at the ends stay. */
export function folded(text: string): string {
  const letters = [...text.normalize('NFD')].filter((letter) => !/\p{Mn}/u.test(letter));
  const plain = letters.map((letter) => letter.toLowerCase()).map((letter) => LETTERS[letter] ?? letter);
  return plain.join('').replace(/\s+/gu, ' ');
}

const nameKeys = new Map<string, string>();

/** What a name is compared by. */
export function nameKey(name: string): string {
  const key = nameKeys.get(name) ?? folded(name).trim();
  nameKeys.set(name, key);
  return key;
}

/** What names are ordered by: numbers in them count as numbers, so that 2 stands before 10. */
export function nameOrder(name: string): string {
  return nameKey(name).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** Negative when `a` stands before `b`: numbers by size, texts letter by letter. */
export function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [[...String(a)], [...String(b)]];
  const at = left.findIndex((letter, index) => letter !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
