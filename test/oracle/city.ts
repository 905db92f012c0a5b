import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import XLSX from '@e965/xlsx';
import { type Column, entityTypes, type Field, type Type, typeOf, types } from './sdl.js';

/** What a workbook says, in plain arrays: a row of a sheet becomes an entity or a tie, a cell a value. */

export type Value = string | number | readonly string[] | null;

/** By field name; what is flattened by the name that filters give it, `budgetAmount`. */
export type Values = Readonly<Record<string, Value>>;

export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly values: Values;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

export interface Tie {
  /** `MEMBER_OF` */
  readonly type: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

export interface City {
  readonly name: string;
  readonly file: string;
  /** When it was imported, as the first import into an empty graph: no workbook says so. */
  readonly importedAt: string;
  readonly entities: readonly Entity[];
  readonly ties: readonly Tie[];
}

/** A row by heading: what its cells show, and the numbers that they hold. */
interface Row {
  readonly number: number;
  readonly shown: Readonly<Record<string, string | null>>;
  readonly numbers: Readonly<Record<string, number | null>>;
}

interface Workbook {
  readonly file: string;
  readonly importedAt: string;
  readonly sheets: ReadonlyMap<string, readonly Row[]>;
}

export function readCity(path: string, importedAt: string): City {
  const book = XLSX.read(readFileSync(path));
  const sheets = new Map(Object.entries(book.Sheets).map(([name, sheet]) => [name, readRows(sheet)]));
  const workbook = { file: basename(path), importedAt, sheets };
  const ties = [...tieRows(workbook), ...entityTypes.flatMap((type) => shortForms(workbook, type))];
  return {
    name: book.Props?.Title ?? '',
    file: workbook.file,
    importedAt,
    entities: entityTypes.flatMap((type) => entityRows(workbook, type)),
    ties: withoutDoubles(ties).map(({ bare: _, ...tie }) => ({ ...tie, id: tie.id ?? newId(tie) })),
  };
}

function readRows(sheet: XLSX.WorkSheet): Row[] {
  const shown = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, blankrows: true, defval: '' });
  const stored = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true, defval: null });
  const headings = shown[0] ?? [];
  return shown.slice(1).map((cells, index) => ({
    number: index + 2,
    shown: Object.fromEntries(headings.map((heading, column) => [heading, cells[column]?.trim() || null])),
    numbers: Object.fromEntries(headings.map((heading, column) => [heading, numberIn(stored[index + 1]?.[column])])),
  }));
}

function numberIn(cell: unknown): number | null {
  return cell === null || cell === undefined || cell === '' ? null : Number(cell);
}

/** Several values in a cell stand between bars; two bars are one in a value. */
function listIn(cell: string | null | undefined): string[] {
  const parts = (cell ?? '').replaceAll('||', '\n').split('|');
  return [...new Set(parts.map((part) => part.replaceAll('\n', '|').trim()).filter((part) => part !== ''))];
}

function rowsOf({ sheets }: Workbook, sheet: string | null): readonly Row[] {
  return (sheet === null ? undefined : sheets.get(sheet)) ?? [];
}

function originOf({ file }: Workbook, sheet: string | null, { number }: Row): string {
  return `${file} · ${sheet} · row ${number} · batch 1`;
}

function valueIn(row: Row, { columns, list, type }: Field): Value {
  const heading = columns[0]?.heading ?? '';
  if (list) return listIn(row.shown[heading]);
  return type === 'Float' ? (row.numbers[heading] ?? null) : (row.shown[heading] ?? null);
}

// ---- entities

function entityRows(workbook: Workbook, type: Type): Entity[] {
  return rowsOf(workbook, type.sheet).map((row) => {
    const id = row.shown.id ?? '';
    return {
      type: type.name,
      id,
      values: {
        ...ownValues(row, type),
        // Nobody sees a person before somebody says so.
        ...(type.name === 'Person' && { visibility: row.shown.visibility ?? 'STAFF' }),
        origin: originOf(workbook, type.sheet, row),
        createdAt: workbook.importedAt,
        updatedAt: workbook.importedAt,
      },
      identifiers: identifiersOf(workbook, row, type),
      attributes: rowsOf(workbook, 'Attributes')
        .filter(({ shown }) => shown.id === id)
        .map(({ shown }) => ({ name: shown.name ?? '', value: shown.value ?? '' })),
    };
  });
}

function ownValues(row: Row, type: Type): Values {
  const own = [...type.fields.values()].filter(({ tie, computed }) => !tie && !computed);
  return Object.fromEntries(
    own.flatMap((field) =>
      field.flat
        ? [...field.flat].map(([property, inner]) => [property, valueIn(row, inner)] as const)
        : [[field.name, valueIn(row, field)] as const],
    ),
  );
}

/** The numbers of registers, from columns of their own and from the sheet of all, by register and number. */
function identifiersOf(workbook: Workbook, { shown }: Row, type: Type): Entity['identifiers'] {
  const columns = type.fields.get('identifiers')?.columns ?? [];
  const found = [
    ...columns.flatMap(({ heading, short }) => [{ scheme: short, value: shown[heading] }]),
    ...rowsOf(workbook, 'Identifiers')
      .filter((row) => row.shown.id === shown.id)
      .map((row) => ({ scheme: row.shown.scheme, value: row.shown.value })),
  ];
  const keys = found.flatMap(({ scheme, value }) => (scheme && value ? [`${scheme}:${value}`] : []));
  return [...new Set(keys)].sort().map((key) => {
    const [scheme = '', ...value] = key.split(':');
    return { scheme, value: value.join(':') };
  });
}

// ---- ties

/** A tie as a row says it; one without an id gets one. */
interface Said extends Omit<Tie, 'id'> {
  readonly id: string | null;
  /** Whether a column of another sheet stands for it, which says no more than that there is such a tie. */
  readonly bare: boolean;
}

/** What describes the properties of a relationship: `FUNDS` → `Funding`. */
function propertiesOf(relationship: string): Type {
  const fields = [...types.values()].flatMap((type) => [...type.fields.values()]);
  const field = fields.find(({ tie }) => tie?.types.includes(relationship));
  if (!field?.tie) throw new Error(`oracle: no field reads ${relationship}`);
  return typeOf(field.tie.properties);
}

/** Ties that have no direction: they are kept from the smaller id to the larger. */
const UNDIRECTED = new Set(
  [...types.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap(({ tie }) => (tie?.direction === 'EITHER' ? tie.types : [])),
  ),
);

function turned(tie: Said): Said {
  return UNDIRECTED.has(tie.type) && tie.from > tie.to ? { ...tie, from: tie.to, to: tie.from } : tie;
}

function tieRows(workbook: Workbook): Said[] {
  const { sheet } = typeOf('Tie');
  return rowsOf(workbook, sheet).map((row) => {
    const type = row.shown.type ?? '';
    const fields = [...propertiesOf(type).fields.values()].filter(({ name, columns }) => name !== 'id' && columns[0]);
    const values = Object.fromEntries(fields.map((field) => [field.name, valueIn(row, field)]));
    return turned({
      id: row.shown.id ?? null,
      type,
      from: row.shown.from ?? '',
      to: row.shown.to ?? '',
      values: { ...values, origin: originOf(workbook, sheet, row) },
      bare: false,
    });
  });
}

/** The columns of ids that stand for ties: `topics`, `part of`, `owner`, … */
function shortForms(workbook: Workbook, type: Type): Said[] {
  const short = [...type.fields.values()].flatMap((field) =>
    field.tie ? field.columns.filter((column) => column.short).map((column) => ({ field, column })) : [],
  );
  return rowsOf(workbook, type.sheet).flatMap((row) =>
    short.flatMap(({ field, column }) =>
      listIn(row.shown[column.heading]).map((far) =>
        shortForm(row, field, column, far, originOf(workbook, type.sheet, row)),
      ),
    ),
  );
}

function shortForm(row: Row, field: Field, column: Column, far: string, origin: string): Said {
  const id = row.shown.id ?? '';
  const [from, to] = field.tie?.direction === 'IN' ? [far, id] : [id, far];
  const properties = propertiesOf(column.short ?? '').fields;
  const besides = column.with.flatMap((name) => properties.get(name) ?? []);
  const beside: Values = Object.fromEntries(besides.map((each) => [each.name, valueIn(row, each)]));
  // The tie to a source is stated there; any other where the row is, which is its first source.
  const source = column.short === 'CITES' ? far : (listIn(row.shown.source)[0] ?? null);
  return turned({
    id: null,
    type: column.short ?? '',
    from,
    to,
    values: { ...beside, source, origin },
    bare: !beside.role && !beside.since,
  });
}

/** A short form gives way to a row about the same pair; two that say the same are one tie. */
function withoutDoubles(ties: readonly Said[]): Said[] {
  const pair = ({ type, from, to }: Said) => [type, from, to].join('\n');
  const told = new Set(ties.filter(({ bare }) => !bare).map(pair));
  const kept = new Map<string, Said>();
  for (const tie of ties) {
    if (tie.bare && told.has(pair(tie))) continue;
    const key = tie.id ?? [pair(tie), tie.values.role ?? '', tie.values.since ?? ''].join('\n');
    if (!kept.has(key)) kept.set(key, tie);
  }
  return [...kept.values()];
}

function newId({ from, type, to, values }: Omit<Said, 'bare'>): string {
  const parts = [from, type, to, values.role ?? '', values.since ?? ''];
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16);
}
