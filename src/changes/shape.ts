import type { Field, Lifetime, Model, ReferenceField, StoredField, TieProperties } from '../model/model.js';

/** Two lists side by side hold the values that the model has no field for. */
export const ATTRIBUTE_NAMES = 'attributeNames';
export const ATTRIBUTE_VALUES = 'attributeValues';
/** The numbers of registers: `SIREN:552081317`, sorted. */
export const IDENTIFIERS = 'identifiers';
/** Where a node or tie came from, and, as JSON, which of its fields came from elsewhere, or later. */
export const ORIGIN = 'origin';
export const FIELD_ORIGINS = 'fieldOrigins';
export const PROVENANCE: ReadonlySet<string> = new Set([ORIGIN, FIELD_ORIGINS]);

/** What change sets leave out: `id` is a key, and `updatedAt` is stamped on whatever they write. */
const STAMPED: ReadonlySet<string> = new Set(['id', 'updatedAt']);

/** How a kind of node or tie is kept. */
export interface Shape {
  /** Its stored properties, without its id, the moments stamped on it, and all that is derived. */
  readonly properties: ReadonlySet<string>;
  /** Those that hold a partial date. */
  readonly dates: readonly string[];
  /** Those that only staff may see. */
  readonly staffOnly: ReadonlySet<string>;
  /** Those that hold a number between bounds, and those that hold the address of a page. */
  readonly ranges: readonly StoredField[];
  readonly links: readonly StoredField[];
  /** The properties between which it exists; null for what has no life. */
  readonly lifetime: Lifetime | null;
  /** The fields that never are null. */
  readonly required: readonly StoredField[];
  /** The fields that hold another entity's id. */
  readonly references: readonly ReferenceField[];
}

/** The shapes of all nodes, by entity type, and of all ties, by relationship type. */
export interface Shapes {
  readonly entities: ReadonlyMap<string, Shape>;
  readonly ties: ReadonlyMap<string, Shape>;
}

export function shapesOf(model: Model): Shapes {
  const entities = [...model.entities.values()].map((type) => [type.name, shapeOf(type)] as const);
  const properties = new Map([...model.tieProperties.values()].map((type) => [type.name, shapeOf(type)]));
  const ties = [...model.relationships.values()].flatMap((relationship) => {
    const shape = properties.get(relationship.properties);
    return shape ? [[relationship.type, shape] as const] : [];
  });
  return { entities: new Map(entities), ties: new Map(ties) };
}

function shapeOf({ fields, lifetime }: TieProperties): Shape {
  const all = [...fields.values()];
  const stored = all.flatMap(storedFields).filter(({ property }) => !STAMPED.has(property));
  const references = all.filter((field) => field.kind === 'reference');
  const read = all.flatMap((field) => (field.kind === 'computed' ? field.reads : []));
  return {
    properties: new Set([
      ...stored.map(({ property }) => property),
      ...references.map(({ property }) => property),
      ...read,
      FIELD_ORIGINS,
    ]),
    dates: stored.filter(({ type }) => type === 'PartialDate').map(({ property }) => property),
    ranges: stored.filter(({ range }) => range),
    links: stored.filter(({ link }) => link),
    lifetime,
    staffOnly: new Set([...all.filter(({ staffOnly }) => staffOnly).flatMap(propertiesOf), FIELD_ORIGINS]),
    required: all
      .filter((field) => field.kind === 'stored')
      .filter(({ property, required, recorded, list }) => required && !recorded && !list && !STAMPED.has(property)),
    references,
  };
}

function propertiesOf(field: Field): readonly string[] {
  return field.kind === 'computed' ? field.reads : storedFields(field).map(({ property }) => property);
}

function storedFields(field: Field): readonly StoredField[] {
  if (field.kind === 'stored') return field.publicProperty === null ? [field] : [];
  return field.kind === 'flattened' ? field.fields : [];
}
