import { type Change, differing, fieldIn, fieldsOf, isProvenance, isTie, type Preview } from '../changes/changes.js';
import type { Field, Model, PropertyValue } from '../model/model.js';

export type DifferenceKind = 'CREATED' | 'CHANGED' | 'DELETED';

/** What happens to an entity or a tie, field by field. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The type of the entity, or of the tie. */
  readonly type: string;
  readonly id: string;
  /** Of an entity. */
  readonly name: string | null;
  /** Of a tie; null for an entity. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: readonly FieldDifference[];
}

export interface FieldDifference {
  /** As the workbook calls it, where it has a column. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** All that an import would do. */
export function differencesOf(model: Model, { changeSet, entities }: Preview): Difference[] {
  const headings = headingsOf(model);
  const changes: readonly Change[] = [...changeSet.entities, ...changeSet.ties];
  return changes.map((change) => {
    const { type, id, before, after } = change;
    const name = entities.get(id)?.properties.name;
    return {
      kind: before === null ? 'CREATED' : after === null ? 'DELETED' : 'CHANGED',
      type,
      id,
      name: !isTie(change) && typeof name === 'string' ? name : null,
      from: isTie(change) ? change.from : null,
      to: isTie(change) ? change.to : null,
      fields: fieldsIn(change, (field) => headings.get(`${type}.${field}`) ?? shownField(field)),
    };
  });
}

function fieldsIn({ before, after }: Change, headingOf: (field: string) => string): FieldDifference[] {
  const [old, now] = [fieldsOf(before ?? {}), fieldsOf(after ?? {})];
  return differing(old, now)
    .filter((field) => !isProvenance(field) && field !== 'createdAt')
    .map((field) => ({
      field: headingOf(field),
      before: textOf(fieldIn(old, field)),
      after: textOf(fieldIn(now, field)),
    }));
}

function textOf(value: PropertyValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join(' | ') : String(value);
}

/** By type and stored property: the English heading. */
export function headingsOf({ entities, relationships, tieProperties }: Model): ReadonlyMap<string, string> {
  return new Map([
    ...[...entities.values()].flatMap(({ name, fields }) => headingsIn(name, fields)),
    ...[...relationships.values()].flatMap(({ type, properties }) =>
      headingsIn(type, tieProperties.get(properties)?.fields ?? new Map()),
    ),
  ]);
}

function headingsIn(type: string, fields: ReadonlyMap<string, Field>): [string, string][] {
  return [...fields.values()]
    .flatMap((field): readonly Field[] => (field.kind === 'flattened' ? field.fields : [field]))
    .flatMap((field) => {
      const [column] = field.columns;
      return 'property' in field && column ? [[`${type}.${field.property}`, column.en]] : [];
    });
}

/** A number by the name of its register, an attribute by its own. */
export function shownField(field: string): string {
  return field.replace(/^identifiers\.(.*)$/, (_, scheme: string) => scheme.toLowerCase()).replace(/^attributes\./, '');
}
