import type { Model } from '../../model/model.js';
import type { ColumnLayout, Fill, SheetLayout } from '../layouts/layout.js';
import type { TableColumn, TableSpec } from '../write/table.js';

/** The languages of sheets and headings. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sheet as it is written: its name, and for each column its heading, what it is for, and the words that it holds. */
export function tableSpec(model: Model, { names, columns }: SheetLayout, language: Language): TableSpec {
  const [en = '', fr = en] = names;
  return {
    name: { en, fr }[language],
    columns: columns.map((column) => tableColumn(model, column, language)),
  };
}

export function headingIn({ heading, translations }: ColumnLayout, language: Language): string {
  return { en: heading, fr: translations[0] ?? heading }[language];
}

function tableColumn(model: Model, column: ColumnLayout, language: Language): TableColumn {
  const { fill } = column;
  return {
    heading: headingIn(column, language),
    note: '',
    words: wordsOf(model, fill),
    width: widthOf(fill),
  };
}

function wordsOf({ relationships }: Model, fill: Fill): readonly string[] | null {
  if (fill.kind === 'property' || fill.kind === 'tieProperty') return fill.field.values;
  if (fill.kind === 'key' && fill.key === 'type') return [...relationships.keys()].sort();
  return null;
}

const WIDE = 40;
const MEDIUM = 24;
const NARROW = 14;

function widthOf(fill: Fill): number {
  if (fill.kind === 'key' || fill.kind === 'ties' || fill.kind === 'reference' || fill.kind === 'shown') return MEDIUM;
  const isFreeText = fill.kind === 'property' && fill.field.type === 'String';
  return isFreeText ? WIDE : NARROW;
}
