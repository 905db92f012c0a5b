import { extname } from 'node:path';
import {
  type Field,
  type Model,
  membersOf,
  type RelationshipType,
  type StoredField,
  type TieField,
} from '../../model/model.js';
import { atlasLayout } from '../layouts/atlas.js';
import type { ColumnLayout, Fill, Layout, SheetLayout } from '../layouts/layout.js';
import { outputFile } from '../write/output.js';
import type { CellValue, TableSpec } from '../write/table.js';
import { xlsxWriter } from '../write/xlsx.js';
import { UnwritableError } from './failures.js';
import { type Language, tableSpec } from './headings.js';

/** Writes an empty workbook in our own layout, with an example on each sheet. Throws an `UnwritableError`. */
export async function writeTemplate(model: Model, path: string, language: Language): Promise<void> {
  if (extname(path).toLowerCase() !== '.xlsx')
    throw new UnwritableError(`${path} is of no kind that a template can be: name an .xlsx file`);
  const output = await outputFile(path);
  try {
    const tables = xlsxWriter(await output.file(), null);
    const readMe = await tables.table(readMeSpec(language));
    for (const line of READ_ME[language].lines) readMe.row([line]);
    const layout = templateLayout(model);
    for (const sheet of layout.sheets) {
      const table = await tables.table(starred(sheet, tableSpec(model, sheet, language)));
      table.row(exampleRow(model, layout, sheet));
    }
    await tables.end();
    await output.keep();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** What people fill in. */
function templateLayout(model: Model): Layout {
  const sheets = atlasLayout(model).sheets.filter(({ rows }) => rows.kind !== 'mark');
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.filter(({ fill }) => fill.kind !== 'shown') })),
  };
}

function starred({ columns }: SheetLayout, spec: TableSpec): TableSpec {
  const mark = (heading: string, index: number) => (columns[index]?.required ? `${heading} *` : heading);
  return {
    ...spec,
    examples: 1,
    columns: spec.columns.map((column, index) => ({ ...column, heading: mark(column.heading, index) })),
  };
}

const READ_ME: Readonly<
  Record<Language, { readonly name: string; readonly heading: string; readonly lines: readonly string[] }>
> = {
  en: {
    name: 'Read me (ignore)',
    heading: 'How to fill in this workbook',
    lines: [
      'Each sheet holds one kind of thing, each row one thing; the sheet Ties says who is tied to whom. Leave out what you do not have.',
      'A column with * needs a value in every row. Point at a heading to read what it is for.',
      'The grey rows are examples, which are not read: nothing is whose first cell ends in (ignore), and no sheet whose name does.',
      'An id is yours to choose (cite-du-numerique), unique over all sheets, and never changed: rows name each other by their ids.',
      'Dates are as precise as you know: 2019, 2019-05, 2019-05-27. As an end, .. means that it goes on; empty, that nobody knows.',
      'Where several values stand in a cell, they stand with | between.',
      'Each row names its source by the id of a row of the sheet Sources.',
      'A person is seen by staff alone until the row says PUBLIC under visibility.',
      'See what the file would do, and what is wrong with it: npm run import -- FILE.xlsx --dry-run',
    ],
  },
  fr: {
    name: 'Lisez-moi (ignore)',
    heading: 'Comment remplir ce classeur',
    lines: [
      "Chaque feuille contient une sorte de choses, chaque ligne une chose ; la feuille Liens dit qui est lié à qui. Laissez de côté ce que vous n'avez pas.",
      'Une colonne marquée * demande une valeur sur chaque ligne. Pointez un en-tête pour lire à quoi il sert.',
      "Les lignes grises sont des exemples, qui ne sont pas lus : une ligne dont la première cellule finit par (ignore) ne l'est jamais, ni une feuille dont le nom finit ainsi.",
      "Un id est à votre choix (cite-du-numerique), unique sur toutes les feuilles, et ne change jamais : c'est par lui que les lignes se désignent.",
      'Les dates ont la précision que vous connaissez : 2019, 2019-05, 2019-05-27. Comme fin, .. veut dire que cela continue ; vide, que personne ne sait.',
      'Plusieurs valeurs dans une cellule sont séparées par |.',
      "Chaque ligne nomme sa source par l'id d'une ligne de la feuille Sources.",
      "Une personne n'est vue que de l'équipe tant que sa ligne ne dit pas PUBLIC sous visibilité.",
      'Voir ce que ferait le fichier, et ce qui ne va pas : npm run import -- FICHIER.xlsx --dry-run',
    ],
  },
};

function readMeSpec(language: Language): TableSpec {
  const { name, heading } = READ_ME[language];
  return { name, examples: 0, columns: [{ heading, note: '', words: null, width: 140 }] };
}

/** At the end of the first cell of a row that is not read. */
const NOT_READ = ' (ignore)';

function exampleRow(model: Model, layout: Layout, sheet: SheetLayout): CellValue[] {
  const { rows, columns } = sheet;
  const cells = columns.map(CELLS[rows.kind]({ model, layout, sheet }));
  return cells.map((cell, index) => (index === 0 ? `${cell}${NOT_READ}` : cell));
}

interface Example {
  readonly model: Model;
  readonly layout: Layout;
  readonly sheet: SheetLayout;
}

type CellsOf = (example: Example) => (column: ColumnLayout) => CellValue;

const CELLS: Readonly<Record<SheetLayout['rows']['kind'], CellsOf>> = {
  entity: entityCells,
  tie: tieCells,
  identifier: ({ model }) => keyed({ id: idOf(holderOfNumbers(model)), ...NUMBER }),
  attribute: ({ model }) => keyed({ id: idOf(holderOfNumbers(model)), name: 'Badge colour', value: 'blue' }),
  mark: () => () => null,
};

/** It passes the check of its register. */
const NUMBER = { scheme: 'SIREN', value: '552081317' } as const;

function keyed(keys: Readonly<Record<string, string>>): (column: ColumnLayout) => CellValue {
  return ({ fill }) => (fill.kind === 'key' ? (keys[fill.key] ?? null) : null);
}

function holderOfNumbers({ entities }: Model): string {
  const holds = (field: Field) =>
    field.kind === 'computed' && field.columns.some(({ short }) => short === NUMBER.scheme);
  return [...entities.values()].find(({ fields }) => [...fields.values()].some(holds))?.name ?? '';
}

/** The examples name each other. */
function idOf(type: string): string {
  return `example-${type.toLowerCase()}`;
}

function entityCells({ model, sheet: { rows } }: Example): (column: ColumnLayout) => CellValue {
  const type = rows.kind === 'entity' ? rows.type : '';
  const end = model.entities.get(type)?.lifetime?.to;
  return ({ fill }) => entityCell(model, type, end, fill);
}

function entityCell(model: Model, type: string, end: string | undefined, fill: Fill): CellValue {
  if (fill.kind === 'key') return idOf(type);
  if (fill.kind === 'ties') return farId(model, type, fill.field);
  if (fill.kind === 'tieProperty') return sampleOf(fill.field, fill.field.name === 'until');
  if (fill.kind !== 'property') return null;
  return fill.field.property === 'name' ? `Example: ${type}` : sampleOf(fill.field, fill.field.name === end);
}

/** Of its own type there is only itself. */
function farId(model: Model, type: string, { far }: TieField): string | null {
  const other = membersOf(model, far).find((member) => member !== type);
  return other === undefined ? null : idOf(other);
}

function tieCells({ model, layout }: Example): (column: ColumnLayout) => CellValue {
  const { type, properties, from, to } = exampleTie(model, layout);
  const keys: Readonly<Record<string, string>> = { from: idOf(from), type, to: idOf(to) };
  const fields = model.tieProperties.get(properties)?.fields;
  return ({ fill }) => {
    if (fill.kind === 'key') return keys[fill.key] ?? null;
    if (fill.kind === 'reference') return idOf(fill.field.far);
    if (fill.kind !== 'property' || !fields?.has(fill.field.name)) return null;
    return sampleOf(fill.field, fill.field.name === 'until');
  };
}

/** A kind of tie that only this sheet can say, between two kinds of things. */
function exampleTie(
  { relationships }: Model,
  { sheets }: Layout,
): RelationshipType & { readonly from: string; readonly to: string } {
  const short = new Set(
    sheets.flatMap(({ columns }) => columns.flatMap(({ fill }) => (fill.kind === 'ties' ? [fill.type] : []))),
  );
  for (const relationship of relationships.values()) {
    const pair = relationship.pairs.find(([from, to]) => from !== to);
    if (pair && !short.has(relationship.type)) return { ...relationship, from: pair[0], to: pair[1] };
  }
  throw new Error('schema: every kind of tie has a short form');
}

/** A value such as the field's description names in passing: there, examples stand between backticks. */
function sampleOf({ description, values, type }: StoredField, isEnd: boolean): CellValue {
  const [word] = values ?? [];
  if (word !== undefined) return word;
  if (type === 'PartialDate') return isEnd ? '..' : '2019-05';
  const [, sample = null] = /`([^`]+)`/.exec(description) ?? [];
  if (type === 'Float' || type === 'Int') return Number(sample) || 1000;
  return sample;
}
