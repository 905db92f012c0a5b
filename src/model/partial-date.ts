/** A date as precisely as it is known, with the first and the last day that it may be (`2019`: 2019-01-01, 2019-12-31). */
export interface ParsedPartialDate {
  readonly text: string;
  readonly min: string;
  readonly max: string;
}

/** What `..` compares as: later than any day. */
export const ONGOING = '..';
const END_OF_TIME = '9999-12-31';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?)?)?$/;

/** Reads EDTF level 0, a local time after a day, and `..` for what goes on; null for anything else. */
export function parsePartialDate(text: string): ParsedPartialDate | null {
  if (text === ONGOING) return { text, min: END_OF_TIME, max: END_OF_TIME };
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const firstMonth = month ?? '01';
  const lastMonth = month ?? '12';
  const min = `${year}-${firstMonth}-${day ?? '01'}`;
  const max = `${year}-${lastMonth}-${day ?? String(daysIn(Number(year), Number(lastMonth)))}`;
  return Number(year) > 0 && isDay(min) && isDay(max) ? { text, min, max } : null;
}

/** The derived property that holds the first possible day of a date's property. */
export function minProperty(property: string): string {
  return `${property}Min`;
}

/** The derived property that holds the last possible day of a date's property. */
export function maxProperty(property: string): string {
  return `${property}Max`;
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
