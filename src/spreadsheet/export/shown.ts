import { ATTRIBUTE_NAMES, ATTRIBUTE_VALUES, IDENTIFIERS, listIn, valueIn } from '../../changes/changes.js';
import type { Field, Model, Properties, PropertyValue, Visibility } from '../../model/model.js';

/** A property that exports show. */
export interface ShownField {
  readonly property: string;
  /** A scalar's or an enum's name; `ID` for the id of another thing. */
  readonly type: string;
  /** The thing's type, where it is an id of one. */
  readonly far: string | null;
  /** What its column is called. */
  readonly heading: string;
}

export type Value = Exclude<PropertyValue, null>;

/** The properties of entities or ties that exports show: neither what the product keeps for itself, nor to the public what is staff's. */
export function shownFields(fields: ReadonlyMap<string, Field>, visibility: Visibility): ShownField[] {
  const isSeen = ({ staffOnly }: { readonly staffOnly: boolean }) => visibility === 'STAFF' || !staffOnly;
  return [...fields.values()].filter(isSeen).flatMap(shownOf);
}

function shownOf(field: Field): ShownField[] {
  const [column] = field.columns;
  if (field.kind === 'flattened') return field.fields.flatMap(shownOf);
  if (field.kind === 'reference' && column)
    return [{ property: field.property, type: 'ID', far: field.far, heading: column.en }];
  const isShown = field.kind === 'stored' && !field.recorded && field.name !== 'id';
  return isShown && column ? [{ property: field.property, type: field.type, far: null, heading: column.en }] : [];
}

/** The values that there are. */
export function shownValues(
  fields: readonly ShownField[],
  properties: Properties,
): [field: ShownField, value: Value][] {
  return fields.flatMap((field): [ShownField, Value][] => {
    const value = valueIn(properties, field.property);
    return value === null ? [] : [[field, value]];
  });
}

/** The numbers of registers. */
export function identifiersOf(properties: Properties): [scheme: string, value: string][] {
  return listIn(properties, IDENTIFIERS).map((key) => {
    const colon = key.indexOf(':');
    return [key.slice(0, colon), key.slice(colon + 1)];
  });
}

/** What the model has no field for. */
export function attributesOf(properties: Properties): [name: string, value: string][] {
  const values = listIn(properties, ATTRIBUTE_VALUES);
  return listIn(properties, ATTRIBUTE_NAMES).map((name, index) => [name, values[index] ?? '']);
}

export function areAttributesShown({ entities }: Model, visibility: Visibility): boolean {
  const fields = [...entities.values()].flatMap((entity) => [...entity.fields.values()]);
  const holders = fields.filter((field) => field.kind === 'computed' && field.reads.includes(ATTRIBUTE_NAMES));
  return visibility === 'STAFF' || holders.every(({ staffOnly }) => !staffOnly);
}
