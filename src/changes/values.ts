import type { Properties, PropertyValue } from '../model/model.js';
import { ATTRIBUTE_NAMES, ATTRIBUTE_VALUES } from './shape.js';

/** What a property holds: null where it is absent or empty. */
export function valueIn(properties: Properties, property: string): PropertyValue {
  const value = properties[property] ?? null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

export function textIn(properties: Properties, property: string): string | null {
  const value = valueIn(properties, property);
  return typeof value === 'string' ? value : null;
}

export function listIn(properties: Properties, property: string): readonly string[] {
  const value = properties[property];
  return value !== null && typeof value === 'object' ? value : [];
}

export function same(a: PropertyValue, b: PropertyValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** What several say, the later ones first. Spread, each would be of a shape of its own, as large in memory as what it holds. */
export function merged(...said: readonly Properties[]): Properties {
  return Object.assign({}, ...said);
}

/** Without what is null or empty. */
export function present(properties: Properties): Properties {
  return Object.fromEntries(Object.keys(properties).flatMap((property) => entry(properties, property)));
}

function entry(properties: Properties, property: string): [string, PropertyValue][] {
  const value = valueIn(properties, property);
  return value === null ? [] : [[property, value]];
}

const PAIR = [ATTRIBUTE_NAMES, ATTRIBUTE_VALUES];

/** The properties that say something only together with this one, itself included. */
export function partners(property: string): readonly string[] {
  return PAIR.includes(property) ? PAIR : [property];
}

/** The properties that differ, before and after; null when none does. */
export function difference(before: Properties, after: Properties): { before: Properties; after: Properties } | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differs = (name: string) => !same(valueIn(before, name), valueIn(after, name));
  const changed = names.filter((name) => partners(name).some(differs));
  return changed.length > 0 ? { before: pick(before, changed), after: pick(after, changed) } : null;
}

/** Just these properties, null where they are absent. */
export function pick(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, valueIn(properties, name)]));
}

/** Reads what a driver gave as properties; a value of another kind is an error of ours. */
export function toProperties(value: unknown, wanted: ReadonlySet<string>): Properties {
  if (typeof value !== 'object' || value === null) throw new TypeError('the graph gave no properties');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => wanted.has(name))
      .map(([name, held]) => [name, toPropertyValue(held)]),
  );
}

function toPropertyValue(value: unknown): PropertyValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(String);
  throw new TypeError(`the graph holds a value of an unknown kind: ${JSON.stringify(value)}`);
}
