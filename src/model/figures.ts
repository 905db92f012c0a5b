import type { Field, Model, StoredField } from './model.js';
import type { Visibility } from './viewer.js';

/** The fields that are worked out from the ties, in which the public may see other figures than staff. */
export function figuresOf(fields: ReadonlyMap<string, Field>): StoredField[] {
  return [...fields.values()]
    .filter((field) => field.kind === 'stored')
    .filter((field) => field.publicProperty !== null);
}

/** The model in which each field is kept where this viewer's is. */
export function modelSeenBy(model: Model, visibility: Visibility): Model {
  if (visibility === 'STAFF') return model;
  return { ...model, entities: withPublicFigures(model.entities), interfaces: withPublicFigures(model.interfaces) };
}

function withPublicFigures<Type extends { readonly fields: ReadonlyMap<string, Field> }>(
  types: ReadonlyMap<string, Type>,
): ReadonlyMap<string, Type> {
  return new Map(
    [...types].map(([name, type]) => [
      name,
      { ...type, fields: new Map([...type.fields].map(([key, field]) => [key, publicField(field)])) },
    ]),
  );
}

function publicField(field: Field): Field {
  if (field.kind !== 'stored' || field.publicProperty === null) return field;
  return { ...field, property: field.publicProperty };
}
