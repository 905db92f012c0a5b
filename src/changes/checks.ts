import type { Properties, StoredField } from '../model/model.js';
import { parsePartialDate, parseUrl } from '../model/model.js';
import type { Finding } from './problem.js';
import type { Shape } from './shape.js';
import { same, textIn, valueIn } from './values.js';

/** What cannot be so of an entity or a tie, whatever else is; what the graph holds already is not asked again. */
export function findings(shape: Shape, before: Properties, after: Properties): Finding[] {
  const changes = (property: string) => !same(valueIn(before, property), valueIn(after, property));
  return [
    ...shape.ranges.filter(({ property }) => changes(property)).flatMap((field) => outOfRange(field, after)),
    ...shape.links.filter(({ property }) => changes(property)).flatMap((field) => noLink(field, after)),
    ...(shape.lifetime && [shape.lifetime.from, shape.lifetime.to].some(changes)
      ? endsEarly(shape.lifetime, after)
      : []),
  ];
}

function outOfRange({ property, range }: StoredField, after: Properties): Finding[] {
  const value = valueIn(after, property);
  if (typeof value !== 'number' || !range) return [];
  const { min, max } = range;
  if (value >= min && (max === null || value <= max)) return [];
  const bounds = max === null ? `${min} or more` : `from ${min} to ${max}`;
  return [invalid(property, String(value), `${value} cannot be: it has to be ${bounds}; correct it`)];
}

function noLink({ property }: StoredField, after: Properties): Finding[] {
  const value = textIn(after, property);
  if (value === null || isLink(value)) return [];
  return [invalid(property, value, `"${value}" is not the address of a page; write it as https://www.example.org`)];
}

/** Browsers run what other schemes hold: of a link, that is never wanted. */
function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && parseUrl(text) !== null;
}

/** Dates that are known in part contradict each other only when no days of theirs could be in order. */
function endsEarly({ from, to }: NonNullable<Shape['lifetime']>, after: Properties): Finding[] {
  const [start, end] = [textIn(after, from), textIn(after, to)];
  if (start === null || end === null || mayFollow(start, end)) return [];
  return [
    {
      code: 'END_BEFORE_START',
      property: to,
      value: end,
      message: `it would end (${end}) before it begins (${start}); correct one of the two`,
    },
  ];
}

function mayFollow(start: string, end: string): boolean {
  const [first, last] = [parsePartialDate(start), parsePartialDate(end)];
  if (!first || !last || first.min < last.max) return true;
  return first.min === last.max && !(start.includes('T') && end.includes('T') && start > end);
}

function invalid(property: string, value: string, message: string): Finding {
  return { code: 'INVALID_VALUE', property, value, message };
}
