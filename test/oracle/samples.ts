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

/** Whose ids an argument or a part of it takes, by the type that its field gives. */
const TAKES_IDS: Readonly<Record<string, string>> = {
  'Avoid.ids': 'Entity',
  'CommonPartners.a': 'Actor',
  'CommonPartners.b': 'Actor',
  'Consortium.within': 'Place',
  'Consortium.with': 'Actor',
  'Consortium.without': 'Actor',
  'Requirement.topic': 'Topic',
  'Impact.id': 'Actor',
  'Introductions.from': 'Actor',
  'Introductions.to': 'Actor',
  'Matches.need': 'Need',
  'Matches.owner': 'NeedOwner',
  'Near.place': 'Place',
  'Neighbourhood.of': 'Entity',
  'Paths.from': 'Entity',
  'Paths.to': 'Entity',
  'Suggestions.of': 'Actor',
  'Timeline.of': 'Entity',
};

/** Numbers that arguments take, most of which are allowed. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'Near.within': [0.4, 5, 20, 100, 300],
  'Neighbourhood.depth': [1, 2, 3],
  'Neighbourhood.limit': [4, 12, 40],
  'WholeMap.limit': [4, 12, 40],
  'DormantAlliances.silentFor': [1, 6, 24, 60],
  'DormantAlliances.endingWithin': [0, 6, 36, 600],
  'WorkshopYield.withinMonths': [1, 12, 40, 120],
};

function valuesOf(city: City, type: string, field: string): Value[] {
  const { entities, ties } = city;
  const numbers = NUMBERS[`${type}.${field}`];
  if (numbers) return [...numbers];
  const taken = TAKES_IDS[`${type}.${field}`];
  if (taken) return valuesOf(city, taken, 'id');
  if (type === 'Point') return valuesOf(city, 'Place', field);
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
