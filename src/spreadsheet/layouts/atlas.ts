import type { Column, EntityType, Field, Model, StoredField, TieField } from '../../model/model.js';
import type { ColumnLayout, Fill, Key, Layout, RowKind, SheetLayout } from './layout.js';

/** Our own workbook, as the model says it: a sheet an entity type, one of ties, and two that add to any entity. */
export function atlasLayout(model: Model): Layout {
  return {
    sheets: [
      ...[...model.entities.values()].flatMap((entity) => entitySheet(model, entity)),
      tieSheet(model),
      IDENTIFIERS,
      ATTRIBUTES,
      MARK,
    ].map(withNames),
  };
}

const ID = keyColumn('id', 'id', ['identifier', 'identifiant']);

/** A row of a thing may go without: it is found by its numbers, or its name and kind. */
const OWN_ID = { ...ID, required: false };

const IDENTIFIERS: SheetLayout = {
  names: ['Identifiers', 'Identifiants'],
  rows: { kind: 'identifier' },
  columns: [ID, keyColumn('scheme', 'répertoire', ['register']), keyColumn('value', 'valeur', ['number', 'numéro'])],
};

const ATTRIBUTES: SheetLayout = {
  names: ['Attributes', 'Attributs'],
  rows: { kind: 'attribute' },
  columns: [
    ID,
    keyColumn('name', 'nom', ['attribute', 'attribut']),
    { ...keyColumn('value', 'valeur', []), required: false },
  ],
};

/** What an export says of itself. */
const MARK: SheetLayout = {
  names: ['Export'],
  rows: { kind: 'mark' },
  columns: [keyColumn('about', 'sujet', []), keyColumn('value', 'valeur', [])],
};

/** What a row of ties is known by; the rest of its columns are the fields of the ties' properties. */
const TIE_KEYS: readonly ColumnLayout[] = [
  keyColumn('from', 'de', ['from id']),
  keyColumn('type', 'type', ['tie', 'lien']),
  keyColumn('to', 'vers', ['to id', 'à']),
];

function keyColumn(key: Key, fr: string, also: readonly string[]): ColumnLayout {
  return { heading: key, translations: [fr], also, required: true, fill: { kind: 'key', key } };
}

function entitySheet(model: Model, { name, sheet, fields }: EntityType): SheetLayout[] {
  if (!sheet) return [];
  const columns = [...fields.values()].flatMap((field) => entityColumns(model, field));
  const headings = new Set(columns.map(({ heading }) => heading));
  const beside = [...fields.values()]
    .flatMap((field) => (field.kind === 'tie' ? besideColumns(model, field) : []))
    .filter(({ heading }) => !headings.has(heading));
  return [{ names: [sheet.en, sheet.fr], rows: { kind: 'entity', type: name }, columns: [...columns, ...beside] }];
}

function entityColumns(model: Model, field: Field): ColumnLayout[] {
  switch (field.kind) {
    case 'stored':
      return field.name === 'id' ? [OWN_ID] : storedColumns(field);
    case 'flattened':
      return field.fields.flatMap(storedColumns);
    case 'computed':
      return columnsOf(field.columns, ({ short }) => (short === null ? null : { kind: 'identifier', scheme: short }));
    case 'tie':
      return columnsOf(field.columns, ({ short }) =>
        short !== null && model.relationships.has(short) ? { kind: 'ties', field, type: short } : null,
      );
    case 'reference':
      return columnsOf(field.columns, () => ({ kind: 'reference', field }));
    case 'explored':
      return [];
  }
}

/** Beside the ids of others, their names: exports fill these columns in, and nothing is read from them. */
function withNames(sheet: SheetLayout): SheetLayout {
  return { ...sheet, columns: sheet.columns.flatMap((column) => [column, ...namesBeside(sheet, column)]) };
}

/** The keys that are ids of what has its row elsewhere. */
const KEYS_OF_OTHERS: Readonly<Record<RowKind['kind'], readonly Key[]>> = {
  entity: [],
  tie: ['from', 'to'],
  identifier: ['id'],
  attribute: ['id'],
  mark: [],
};

function namesBeside({ rows }: SheetLayout, { heading, translations, fill }: ColumnLayout): ColumnLayout[] {
  const isKeyOfOther = fill.kind === 'key' && KEYS_OF_OTHERS[rows.kind].includes(fill.key);
  if (!isKeyOfOther && fill.kind !== 'ties' && fill.kind !== 'reference') return [];
  return [
    {
      heading: `${heading} (name)`,
      translations: translations.map((translation) => `${translation} (nom)`),
      also: [],
      required: false,
      fill: { kind: 'shown', beside: heading },
    },
  ];
}

function storedColumns(field: StoredField): ColumnLayout[] {
  return columnsOf(field.columns, () => ({ kind: 'property', field }));
}

/** The ties' own fields that have a column beside the short form (`with`). */
function besideColumns(model: Model, of: TieField): ColumnLayout[] {
  const fields = model.tieProperties.get(of.properties)?.fields;
  return of.columns
    .flatMap((column) => column.with)
    .flatMap((name) => {
      const field = fields?.get(name);
      if (field?.kind !== 'stored')
        throw new Error(`schema: ${of.properties} has no field ${name} to stand beside ${of.name}`);
      return columnsOf(field.columns, () => ({ kind: 'tieProperty', of, field }));
    });
}

function tieSheet({ tieProperties, tieSheet }: Model): SheetLayout {
  const columns = new Map<string, ColumnLayout>();
  for (const { fields } of tieProperties.values())
    for (const field of fields.values()) for (const column of tieColumns(field)) columns.set(column.heading, column);
  return { names: [tieSheet.en, tieSheet.fr], rows: { kind: 'tie' }, columns: [...TIE_KEYS, ...columns.values()] };
}

function tieColumns(field: Field): ColumnLayout[] {
  if (field.kind === 'reference') return columnsOf(field.columns, () => ({ kind: 'reference', field }));
  if (field.kind !== 'stored') return [];
  return field.name === 'id' ? [OWN_ID] : storedColumns(field);
}

function columnsOf(columns: readonly Column[], fillOf: (column: Column) => Fill | null): ColumnLayout[] {
  return columns.flatMap((column) => {
    const fill = fillOf(column);
    return fill
      ? [{ heading: column.en, translations: [column.fr], also: column.also, required: column.required, fill }]
      : [];
  });
}
