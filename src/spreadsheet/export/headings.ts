import type { Model, StoredField } from '../../model/model.js';
import type { ColumnLayout, Fill, Key, SheetLayout } from '../layouts/layout.js';
import type { TableColumn, TableSpec } from '../write/table.js';

/** The languages of sheets and headings. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sheet as it is written: its name, and for each column its heading, what it is for, and the words that it holds. */
export function tableSpec(model: Model, { names, columns }: SheetLayout, language: Language): TableSpec {
  const [en = '', fr = en] = names;
  return {
    name: { en, fr }[language],
    examples: 0,
    columns: columns.map((column) => tableColumn(model, column, language)),
  };
}

function tableColumn(model: Model, { heading, translations, fill }: ColumnLayout, language: Language): TableColumn {
  return {
    heading: { en: heading, fr: translations[0] ?? heading }[language],
    note: noteOf(model, fill),
    words: wordsOf(model, fill),
    width: widthOf(fill),
  };
}

/** The enum that names the registers. */
const SCHEMES = 'IdentifierScheme';

function wordsOf({ relationships, enums }: Model, fill: Fill): readonly string[] | null {
  if (fill.kind === 'property' || fill.kind === 'tieProperty') return fill.field.values;
  if (fill.kind !== 'key') return null;
  if (fill.key === 'type') return [...relationships.keys()].sort();
  return fill.key === 'scheme' ? [...(enums.get(SCHEMES)?.keys() ?? [])] : null;
}

/** What is written at a heading: what the schema says of the field, and how to write it. */
function noteOf(model: Model, fill: Fill): string {
  switch (fill.kind) {
    case 'key':
      return [KEY_NOTES[fill.key], ...meaningsOfKey(model, fill.key)].join('\n');
    case 'property':
      return fieldNote(model, fill.field);
    case 'tieProperty':
      return `${fieldNote(model, fill.field)}\nOf the tie in the column ${fill.of.columns[0]?.en}.`;
    case 'ties':
      return `${fill.field.description}\n${idsNote(model, fill.field.far)}`;
    case 'reference':
      return `${fill.field.description}\nAn id of ${fill.field.far}.`;
    case 'identifier':
      return model.enums.get(SCHEMES)?.get(fill.scheme) ?? '';
    case 'shown':
      return `For reading only: the ids in the column ${fill.beside} are what counts.`;
    case 'attribute':
      return '';
  }
}

const KEY_NOTES: Readonly<Record<Key, string>> = {
  id: 'The id of the thing, unique over all sheets, and never changed: it is how a row finds its thing again. Of a tie: its own, which an export gives; leave it empty for a new tie.',
  from: 'The id of the thing where the tie begins.',
  type: 'What kind of tie it is.',
  to: 'The id of the thing where the tie ends.',
  scheme: 'The register.',
  name: 'What the value is called.',
  value: 'The value.',
  about: 'What is said of this file.',
};

function meaningsOfKey({ relationships, enums }: Model, key: Key): string[] {
  if (key === 'scheme') return meanings(enums.get(SCHEMES));
  if (key !== 'type') return [];
  return [...relationships.values()].map(({ type, pairs }) => {
    const froms = [...new Set(pairs.map(([from]) => from))].join(', ');
    return `${type}: ${froms} → ${[...new Set(pairs.map(([, to]) => to))].join(', ')}`;
  });
}

/** How values are written whose form is not free. */
const FORMS: Readonly<Record<string, string>> = {
  PartialDate: 'A date, as far as it is known: 2019, 2019-05 or 2019-05-27; .. for what goes on.',
  Float: 'A number, such as 1234.5.',
  Int: 'A whole number.',
  Boolean: 'yes or no.',
};

function fieldNote({ enums }: Model, { description, type, list }: StoredField): string {
  const forms = [FORMS[type] ?? '', list ? 'Several stand with | between.' : ''].filter((form) => form !== '');
  return [description, ...forms, ...meanings(enums.get(type))].join('\n');
}

function meanings(words: ReadonlyMap<string, string> | undefined): string[] {
  return [...(words ?? [])].map(([word, meaning]) => `${word}: ${meaning}`);
}

function idsNote({ interfaces }: Model, far: string): string {
  return `Ids of ${(interfaces.get(far)?.members ?? [far]).join(', ')}; several stand with | between.`;
}

const WIDE = 40;
const MEDIUM = 24;
const NARROW = 14;

function widthOf(fill: Fill): number {
  const isFreeText = fill.kind === 'property' && fill.field.type === 'String';
  if (isFreeText) return WIDE;
  return fill.kind === 'property' || fill.kind === 'identifier' || fill.kind === 'tieProperty' ? NARROW : MEDIUM;
}
