/** Letters that Unicode does not take apart into a base letter and a mark. */
const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ı: 'i',
};
const EXPANDED = new RegExp(`[${Object.keys(EXPANSIONS).join('')}]`, 'gu');
const MARKS = /\p{Mn}/gu;
const DIGITS = /\d+/g;
const PADDED_DIGITS = 12;

/** A part of a name as it stands in a search key: without accents and case, white space as single spaces. */
export function foldPart(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(EXPANDED, (letter) => EXPANSIONS[letter] ?? letter)
    .replace(/\s+/gu, ' ');
}

/** What names are compared by: without accents, case or extra spaces. `Łódź  Œuvre` is `lodz oeuvre`. */
export function searchKey(name: string): string {
  return foldPart(name).trim();
}

/** What names are put in order by: the same, and `2` before `10`. */
export function sortName(name: string): string {
  return searchKey(name).replace(DIGITS, (digits) => digits.padStart(PADDED_DIGITS, '0'));
}
