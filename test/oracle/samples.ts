import type { Samples } from '../support/random/operations.js';
import type { City, Value } from './city.js';
import { textUnder, valueUnder } from './graph.js';
import { membersOf, types } from './sdl.js';

/** What stands in a city, for random operations to ask for. */
export function samplesOf(city: City): Samples {
  const known = new Map<string, readonly (string | number)[]>();
  return (type, field) => {
    const key = `${type}.${field}`;
    const values = known.get(key) ?? [...new Set(valuesOf(city, type, field).filter(isPlain))];
    known.set(key, values);
    return values;
  };
}

function valuesOf(city: City, type: string, field: string): Value[] {
  const { entities, ties } = city;
  if (field === 'within') return valuesOf(city, type, 'id');
  // Any date in the city is a day that answers differ on.
  if (['activeOn', 'activeDuring', 'from', 'to'].includes(field))
    return [...entities, ...ties].flatMap((each) => ['since', 'until', 'start'].map((name) => textUnder(each, name)));
  const relationships = types.get(type)?.isTie ? relationshipsWith(type) : null;
  if (relationships) return ties.filter((tie) => relationships.has(tie.type)).map((tie) => valueUnder(tie, field));
  const members = membersOf(type);
  return entities.filter((entity) => members.includes(entity.type)).map((entity) => valueUnder(entity, field));
}

/** The relationships that a type describes. */
function relationshipsWith(properties: string): Set<string> {
  const fields = [...types.values()].flatMap((type) => [...type.fields.values()]);
  return new Set(fields.flatMap(({ tie }) => (tie?.properties === properties ? tie.types : [])));
}

function isPlain(value: Value): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
