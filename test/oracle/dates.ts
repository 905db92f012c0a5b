/** Partial dates and days, as text: `2019`, `2019-05`, `2019-05-27`, `2019-05-27T14:00`; `..` goes on for ever. */

/** The first and the last day that a partial date may mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const NEVER_ENDS: Span = { first: '9999-12-31', last: '9999-12-31' };

/** Few dates are different, and each is asked for often. */
const spans = new Map<string, Span>();

export function spanOf(date: string): Span {
  const known = spans.get(date) ?? workedOut(date);
  spans.set(date, known);
  return known;
}

function workedOut(date: string): Span {
  if (date === '..') return NEVER_ENDS;
  const [year = '', month, day] = date.slice(0, '2019-05-27'.length).split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDayOf(year, month)}` };
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

/** The day before the first of the next month. */
function lastDayOf(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

/** The days that an answer is about, open where there is none, and how to take dates that are only partly known. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
  readonly certainty: 'POSSIBLE' | 'CERTAIN';
}

/** Whether what lasts between two partial dates, either of which may be unknown, is there on one of the days. */
export function lastsOn({ first, last, certainty }: Days, from: string | null, to: string | null): boolean {
  const begin = from === null ? null : spanOf(from);
  const end = to === null ? null : spanOf(to);
  const isSure = certainty === 'CERTAIN';
  if (isSure && (begin === null || end === null)) return false;
  const begins = begin === null || last === null || (isSure ? begin.last : begin.first) <= last;
  const ends = end === null || first === null || (isSure ? end.first : end.last) >= first;
  return begins && ends;
}

/** Whether a tie between these dates holds today. */
export function isCurrent(today: string, since: string | null, until: string | null): 'YES' | 'NO' | 'UNKNOWN' {
  const notYet = since !== null && spanOf(since).first > today;
  const noLonger = until !== null && spanOf(until).last < today;
  if (notYet || noLonger) return 'NO';
  const hasBegun = since !== null && spanOf(since).last <= today;
  const goesOn = until !== null && spanOf(until).first >= today;
  if (hasBegun && goesOn) return 'YES';
  // What is said to go on holds, though nobody has said since when.
  if (since === null && until === '..') return 'YES';
  return 'UNKNOWN';
}
