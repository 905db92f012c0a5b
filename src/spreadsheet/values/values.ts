import { nearest, type ProblemCode } from '../../changes/changes.js';
import { ONGOING, type PropertyValue, parsePartialDate, type StoredField, searchKey } from '../../model/model.js';
import type { Cell } from '../files/sheet.js';
import { dateText } from './dates.js';

/** What a cell means to a field: a value, or what is wrong with it. */
export type Parsed = { readonly value: PropertyValue } | { readonly code: ProblemCode; readonly message: string };

/** How texts are taken: without the white space around them and what is twice, or to the letter. */
export type Texts = 'TRIMMED' | 'EXACT';

/** How each scalar is read. A scalar that is not here is text. */
const SCALARS: Readonly<Record<string, (cell: Cell, field: StoredField) => Parsed>> = {
  Float: (cell) => parseNumber(cell),
  Int: (cell) => parseWhole(cell),
  Boolean: ({ text }) => parseBoolean(text),
  PartialDate: ({ text }, { ends }) => parseDate(dateText(text), text, ends),
  Date: ({ text }) => parseDay(dateText(text), text),
};

export function parseValue(field: StoredField, cell: Cell, texts: Texts = 'TRIMMED'): Parsed {
  if (/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR)$/.test(cell.text))
    return invalid('is an error of the spreadsheet; mend the formula, or write the value itself');
  if (field.list) return parseList(field, cell, texts);
  if (field.values) return parseWord(cell.text, field.values);
  if (field.link && texts === 'TRIMMED') return { value: linkText(cell.text) };
  return SCALARS[field.type]?.(cell, field) ?? { value: textOf(cell, texts) };
}

export function textOf({ text, exact }: Cell, texts: Texts): string {
  return texts === 'EXACT' ? exact : text;
}

/** People leave out what browsers fill in: `www.example.org` is a page. */
function linkText(text: string): string {
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : text;
}

/** Several values in a cell stand between bars; `||` is a bar itself. */
export function splitList(text: string): string[] {
  const items = splitAtBars(text).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** Between two items, so that neither's own bars and spaces are taken for those that part them. */
const BETWEEN = ' | ';

/** A list as a cell holds it. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('|', '||')).join(BETWEEN);
}

/** The list that `joinList` wrote, to the letter. */
function splitExactly(text: string): string[] {
  const items = splitAtBars(text);
  return items.map((item, index) => {
    const from = index > 0 && item.startsWith(' ') ? 1 : 0;
    return index < items.length - 1 && item.endsWith(' ') ? item.slice(from, -1) : item.slice(from);
  });
}

function splitAtBars(text: string): string[] {
  const items: string[][] = [[]];
  for (const [token] of text.matchAll(/\|\||\||[^|]+/g))
    if (token === '|') items.push([]);
    else items.at(-1)?.push(token === '||' ? '|' : token);
  return items.map((parts) => parts.join(''));
}

/** A word of a fixed set, whatever its case, accents, spaces and hyphens. */
export function parseWord(text: string, words: readonly string[]): Parsed {
  const lookup = lookupOf(words);
  const wanted = squeezed(text);
  const found = lookup.get(wanted);
  if (found !== undefined) return { value: found };
  const meant = lookup.get(nearest(wanted, lookup.keys()) ?? '');
  return {
    code: 'UNKNOWN_VALUE',
    message: `"${text}" is not one of ${words.join(', ')}${meant ? `; did you mean ${meant}?` : '; use one of these'}`,
  };
}

const lookups = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function lookupOf(words: readonly string[]): ReadonlyMap<string, string> {
  const known = lookups.get(words);
  if (known) return known;
  const lookup = new Map(words.map((word) => [squeezed(word), word]));
  lookups.set(words, lookup);
  return lookup;
}

function squeezed(text: string): string {
  return searchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function parseList(field: StoredField, cell: Cell, texts: Texts): Parsed {
  const single = { ...field, list: false };
  const items = (texts === 'EXACT' ? splitExactly(cell.exact) : splitList(cell.text)).map((item) =>
    parseValue(single, { text: item.trim(), exact: item, number: null }, texts),
  );
  const wrong = items.find((item) => 'code' in item);
  return wrong ?? { value: items.map((item) => ('value' in item ? String(item.value) : '')) };
}

function parseDate(date: string, text: string, ends: boolean): Parsed {
  if (text === ONGOING && !ends)
    return invalid(`"${text}" is for what goes on, and so for an end alone; empty the cell`);
  return parsePartialDate(date) ? { value: date } : invalidDate(text, ends);
}

function parseDay(day: string, text: string): Parsed {
  const date = parsePartialDate(day);
  return date && date.min === date.text ? { value: day } : invalid(`"${text}" is not a day; write it as 2019-05-27`);
}

function invalidDate(text: string, ends: boolean): Parsed {
  return invalid(
    `"${text}" is not a date; write 2019, 2019-05${ends ? ', 2019-05-27, or .. for what goes on' : ' or 2019-05-27'}`,
  );
}

const WORDS_FOR_TRUE = ['true', 'yes', 'oui', 'vrai', '1', 'x'];
const WORDS_FOR_FALSE = ['false', 'no', 'non', 'faux', '0'];

function parseBoolean(text: string): Parsed {
  const word = searchKey(text);
  if (WORDS_FOR_TRUE.includes(word)) return { value: true };
  if (WORDS_FOR_FALSE.includes(word)) return { value: false };
  return invalid(`"${text}" is neither yes nor no`);
}

function parseWhole(cell: Cell): Parsed {
  const parsed = parseNumber(cell);
  if ('value' in parsed && !Number.isSafeInteger(parsed.value)) return invalid(`"${cell.text}" is not a whole number`);
  return parsed;
}

function parseNumber({ text, number }: Cell): Parsed {
  if (number !== null) return { value: number };
  const compact = text.replace(/[\s'’]/gu, '');
  // `1,234` is a thousand to some and one and a bit to others: a guess could be wrong by a factor of a thousand.
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(compact))
    return invalid(
      `"${text}" can be read in two ways; write ${compact.replace(',', '')} or ${compact.replace(',', '.')}`,
    );
  const plain = PLAIN_NUMBER.test(text) ? text.replace(',', '.') : ungrouped(text);
  return plain === null ? invalid(`"${text}" is not a number; write it as 1234.5`) : { value: Number(plain) };
}

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** Thousands apart, always by the same sign, and another one before the decimals: what is not quite so may be a date. */
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:([\s'’.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/u;

function ungrouped(text: string): string | null {
  const [whole, , decimals] = GROUPED_NUMBER.exec(text) ?? [];
  if (whole === undefined) return null;
  const digits = (decimals === undefined ? whole : whole.slice(0, -decimals.length - 1)).replace(/[\s'’.,]/gu, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function invalid(message: string): Parsed {
  return { code: 'INVALID_VALUE', message };
}
