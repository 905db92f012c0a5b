import { parsePartialDate } from '../model/model.js';

/** Days as numbers. What is unknown lies beyond all of them, on the side that lets a comparison say "it may be". */
export const BEFORE_ALL = -(2 ** 31);
export const AFTER_ALL = 2 ** 31 - 1;

const DAY_MS = 86_400_000;
/** What goes on ends on the last day of all (`PartialDate` `..`). */
export const GOES_ON = Math.round(Date.parse('9999-12-31T00:00:00Z') / DAY_MS);
const MOST_KNOWN = 100_000;
const known = new Map<string, number>();
const knownDates = new Map<string | null, readonly [first: number, last: number]>();
/** Unknown days lie where they exclude nothing. */
const UNKNOWN = [BEFORE_ALL, AFTER_ALL] as const;

/** The number of an ISO day; `unknown` for null. */
export function dayNumber(day: unknown, unknown: number): number {
  if (typeof day !== 'string') return unknown;
  const found = known.get(day);
  if (found !== undefined) return found;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  // Anybody may ask about any day.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(day, number);
  return number;
}

/** The first and the last day that a partial date may be. Few are different, however many ties there are. */
export function daysOf(date: string | null): readonly [first: number, last: number] {
  const found = knownDates.get(date);
  if (found) return found;
  const parsed = date === null ? null : parsePartialDate(date);
  const days = parsed ? ([dayNumber(parsed.min, BEFORE_ALL), dayNumber(parsed.max, AFTER_ALL)] as const) : UNKNOWN;
  knownDates.set(date, days);
  return days;
}

/** About how many days so many months have. */
export function daysIn(months: number): number {
  return Math.round((months * 365.25) / 12);
}

/** The ISO day of a number; null for one that lies beyond all, or in a year that goes on for ever. */
export function isoDay(day: number): string | null {
  if (day === BEFORE_ALL || day >= GOES_ON) return null;
  return new Date(day * DAY_MS).toISOString().slice(0, '2020-01-01'.length);
}
