import type { Properties, PropertyValue } from '../model/model.js';
import { ATTRIBUTE_NAMES, ATTRIBUTE_VALUES, FIELD_ORIGINS, IDENTIFIERS, ORIGIN } from './shape.js';
import { listIn, partners, same, textIn, valueIn } from './values.js';

/**
 * What an entity or tie says, field by field. Some properties hold several fields: each number of a register, each
 * attribute and each origin of a field is one of its own, `identifiers.SIREN`, `attributes.Colour`, `fieldOrigins.url`.
 */
export type Fields = ReadonlyMap<string, PropertyValue>;

export function fieldsOf(properties: Properties): Fields {
  const fields = new Map<string, PropertyValue>();
  for (const property of Object.keys(properties)) {
    const whole = [[property, valueIn(properties, property)]] as const;
    // Older change sets hold the values of attributes without the names, where these stayed the same.
    const isPart = partners(property).every((partner) => partner in properties);
    const parts = (isPart ? COMPOUNDS.get(property)?.take(properties) : undefined) ?? whole;
    for (const [field, value] of parts) if (value !== null) fields.set(field, value);
  }
  return fields;
}

export function fieldIn(fields: Fields, field: string): PropertyValue {
  return fields.get(field) ?? null;
}

/** The fields that differ. */
export function differing(a: Fields, b: Fields): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((field) => !same(fieldIn(a, field), fieldIn(b, field)));
}

/** The same properties with other values in some of their fields; null takes a value away. */
export function withFields(properties: Properties, fields: Fields): Properties {
  const result: Record<string, PropertyValue> = { ...properties };
  const compounds = new Set<Compound>();
  for (const [field, value] of fields) {
    const compound = COMPOUNDS.get(partOf(field));
    if (compound) compounds.add(compound);
    else result[field] = value;
  }
  for (const { prefix, take, put } of compounds) {
    const parts = new Map(take(properties));
    for (const [field, value] of fields) if (field.startsWith(prefix)) change(parts, field, value);
    Object.assign(
      result,
      put(new Map([...parts].map(([field, value]) => [field.slice(prefix.length), String(value)]))),
    );
  }
  return result;
}

/** Whether a field tells where others came from, and not what is so. */
export function isProvenance(field: string): boolean {
  return field === ORIGIN || field.startsWith(`${FIELD_ORIGINS}.`);
}

/** The property that a field lies in; of attributes, that which holds their values. */
export function propertyOf(field: string): string {
  const part = partOf(field);
  return part === 'attributes' ? ATTRIBUTE_VALUES : part;
}

/** The rows that said single fields of a thing, where it is not the one that made it, by field. */
export function fieldOrigins(properties: Properties): ReadonlyMap<string, string> {
  const text = textIn(properties, FIELD_ORIGINS);
  if (text === null) return NONE;
  const parsed: unknown = JSON.parse(text);
  return new Map(
    Object.entries(parsed ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

/** As it is kept; null where there are none. */
export function toFieldOrigins(origins: ReadonlyMap<string, string>): string | null {
  const sorted = [...origins].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length > 0 ? JSON.stringify(Object.fromEntries(sorted)) : null;
}

function change(parts: Map<string, PropertyValue>, field: string, value: PropertyValue): void {
  if (value === null) parts.delete(field);
  else parts.set(field, value);
}

/** Properties that hold several fields. */
interface Compound {
  readonly prefix: string;
  readonly take: (properties: Properties) => Iterable<readonly [field: string, value: PropertyValue]>;
  readonly put: (parts: ReadonlyMap<string, string>) => Properties;
}

const NUMBERS: Compound = {
  prefix: `${IDENTIFIERS}.`,
  take: (properties) =>
    listIn(properties, IDENTIFIERS).map((key) => {
      const colon = key.indexOf(':');
      return [`${IDENTIFIERS}.${key.slice(0, colon)}`, key.slice(colon + 1)];
    }),
  put: (parts) => ({ [IDENTIFIERS]: [...parts].map(([scheme, number]) => `${scheme}:${number}`).sort() }),
};

const ATTRIBUTES: Compound = {
  prefix: 'attributes.',
  take: (properties) => {
    const values = listIn(properties, ATTRIBUTE_VALUES);
    return listIn(properties, ATTRIBUTE_NAMES).map((name, index) => [`attributes.${name}`, values[index] ?? '']);
  },
  put: (parts) => ({ [ATTRIBUTE_NAMES]: [...parts.keys()], [ATTRIBUTE_VALUES]: [...parts.values()] }),
};

const ORIGINS: Compound = {
  prefix: `${FIELD_ORIGINS}.`,
  take: (properties) => [...fieldOrigins(properties)].map(([name, row]) => [`${FIELD_ORIGINS}.${name}`, row]),
  put: (parts) => ({ [FIELD_ORIGINS]: toFieldOrigins(parts) }),
};

/** By the properties that they lie in, and by what their fields begin with. */
const COMPOUNDS: ReadonlyMap<string, Compound> = new Map([
  [IDENTIFIERS, NUMBERS],
  [ATTRIBUTE_NAMES, ATTRIBUTES],
  [ATTRIBUTE_VALUES, ATTRIBUTES],
  ['attributes', ATTRIBUTES],
  [FIELD_ORIGINS, ORIGINS],
]);

function partOf(field: string): string {
  const dot = field.indexOf('.');
  return dot < 0 ? field : field.slice(0, dot);
}
