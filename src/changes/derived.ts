import { maxProperty, minProperty, type Properties, parsePartialDate, searchKey, sortName } from '../model/model.js';
import type { Shape } from './shape.js';
import { textIn } from './values.js';

/** What is kept beside the properties that are written, so that reading is quick; null where they are. */
export function derivedFrom(written: Properties, { dates }: Pick<Shape, 'dates'>): Properties {
  return Object.assign(
    'name' in written ? derivedFromName(textIn(written, 'name') ?? '') : {},
    ...dates.filter((property) => property in written).map((property) => derivedFromDate(written, property)),
  );
}

function derivedFromName(name: string): Properties {
  return { searchKey: searchKey(name), sortName: sortName(name) };
}

function derivedFromDate(written: Properties, property: string): Properties {
  const date = parsePartialDate(textIn(written, property) ?? '');
  return { [minProperty(property)]: date?.min ?? null, [maxProperty(property)]: date?.max ?? null };
}
