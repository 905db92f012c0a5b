import type { Field, StoredField, TieField } from './model.js';

/** What the derived types are called: after tie properties and far type, never after the owner. */
export const connectionName = ({ properties, far }: Pick<TieField, 'properties' | 'far'>) => `${properties}${far}`;

/** `foundedOn` → `FOUNDED_ON`. */
export const enumValueName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The stored fields that a filter or an ordering may name, by that name: own ones, and flattened ones by property. */
export function plainFields(fields: ReadonlyMap<string, Field>): Map<string, StoredField> {
  const plain = new Map<string, StoredField>();
  for (const field of fields.values()) {
    if (field.kind === 'stored' && !field.list) plain.set(field.name, field);
    // The object as a whole may be absent, and with it what is required inside.
    if (field.kind === 'flattened')
      for (const inner of field.fields) plain.set(inner.property, { ...inner, required: false });
  }
  return plain;
}

/** The tie that leads up the hierarchy in which entities of a type stand. */
export function hierarchyOf(fields: ReadonlyMap<string, Field>): TieField | undefined {
  return [...fields.values()].find((field) => field.kind === 'tie' && field.hierarchy) as TieField | undefined;
}

/** Free text has no useful order but the name's; everything else has one. */
export function orderable(field: StoredField): boolean {
  return field.name === 'name' || field.type !== 'String';
}

/** The fields that a list can be counted by: enums, dates by their year, ties by their far end. */
export function facetFields(
  fields: ReadonlyMap<string, Field>,
): (readonly [name: string, field: StoredField | TieField])[] {
  const plain = [...plainFields(fields)].filter(([, field]) => field.values || field.type === 'PartialDate');
  const ties = [...fields].flatMap(([name, field]) =>
    field.kind === 'tie' && field.many ? [[name, field] as const] : [],
  );
  return [...plain, ...ties];
}

/** What a count by this field is called: `OrganisationKindCount`, `YearCount`, `TopicCount`. */
export function countName(field: StoredField | TieField): string {
  if (field.kind === 'tie') return `${field.far}Count`;
  return field.values ? `${field.type}Count` : 'YearCount';
}

/** The filter input of a stored field: `StringFilter`, `OrganisationKindFilter`, … */
export function filterName(field: StoredField): string {
  if (field.values) return `${field.type}Filter`;
  return { ID: 'IdFilter', PartialDate: 'DateFilter' }[field.type] ?? `${field.type}Filter`;
}
