import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { type EntityType, type Field, loadModel, type StoredField, type TieField } from '../../src/model/model.js';

type Row = Readonly<Record<string, string | undefined>>;
type EnumColumn = readonly [column: string, found: ReadonlySet<string>, allowed: readonly string[]];
type Tie = readonly [from: string, type: string, to: string];

const SCRIPT = new URL('../../scripts/estuary.js', import.meta.url).href;
const COMMITTED = new URL('../../seed/estuary.xlsx', import.meta.url);

const model = loadModel();
const entities = [...model.entities.values()];
const bytes = readFileSync(COMMITTED);
const book = XLSX.read(bytes);
const typeOf = new Map(entities.flatMap((type) => rowsOf(type).map((row) => [row.id ?? '', type.name])));
const tieRows = rows('Ties');
const ties: readonly Tie[] = [
  ...tieRows.map((row) => [row.from ?? '', row.type ?? '', row.to ?? ''] as const),
  ...entities.flatMap((type) => tieFields(type).flatMap((field) => shortTies(type, field))),
];
const enumColumns = [
  ...entities.flatMap((type) => enumsOf(type.sheet?.en ?? '', type.fields.values())),
  ...enumsOf(
    model.tieSheet.en,
    [...model.tieProperties.values()].flatMap(({ fields }) => [...fields.values()]),
  ),
];

function rows(sheet: string): Row[] {
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  return XLSX.utils.sheet_to_json<Row>(found, { raw: false });
}

function rowsOf(type: EntityType): Row[] {
  return rows(type.sheet?.en ?? '');
}

function headings(sheet: string): string[] {
  const [first] = XLSX.utils.sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1 });
  return first ?? [];
}

function values(cell: string | undefined): string[] {
  return cell?.split('|') ?? [];
}

function tieFields(type: EntityType): TieField[] {
  return [...type.fields.values()].filter((field) => field.kind === 'tie');
}

function shortTies(type: EntityType, { columns, direction }: TieField): Tie[] {
  return columns.flatMap(({ en, short }) =>
    rowsOf(type).flatMap(({ id = '', [en]: cell }) =>
      values(cell).map((far): Tie => (direction === 'IN' ? [far, short ?? '', id] : [id, short ?? '', far])),
    ),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function columnsOf(field: Field): string[] {
  const own = field.columns.flatMap((column) => [column.en, ...column.with]);
  return field.kind === 'flattened' ? field.fields.flatMap(columnsOf) : own;
}

function storedFields(fields: Iterable<Field>): StoredField[] {
  return [...fields].flatMap((field) =>
    field.kind === 'flattened' ? field.fields : field.kind === 'stored' ? [field] : [],
  );
}

function enumsOf(sheet: string, fields: Iterable<Field>): EnumColumn[] {
  return storedFields(fields).flatMap(({ columns, values: allowed }) =>
    columns.flatMap(({ en }) =>
      allowed ? [[`${sheet} · ${en}`, new Set(rows(sheet).flatMap((row) => row[en] ?? [])), allowed] as const] : [],
    ),
  );
}

/** True when what lies between a common beginning and a common end is at most two letters long. */
function nearlySame(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 2;
}

function shareOf(names: readonly string[], resembles: (one: string, other: string) => boolean): number {
  const found = names.filter((name, index) => names.some((other, at) => at !== index && resembles(name, other)));
  return found.length / names.length;
}

describe('estuary.xlsx', () => {
  test('is what the script makes, byte for byte', async () => {
    const { buildEstuary }: { buildEstuary(): Buffer } = await import(SCRIPT);
    expect(buildEstuary().equals(bytes)).toBe(true);
  });

  test('is called Port-Estuaire and stays below a megabyte', () => {
    expect(book.Props?.Title).toBe('Port-Estuaire');
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  test.each(entities.map((type) => [type.sheet?.en ?? '', type] as const))(
    'has a column for every field on the sheet %s',
    (sheet, type) => {
      const expected = [...type.fields.values()].flatMap(columnsOf);
      expect(headings(sheet).toSorted()).toEqual([...new Set(expected)].toSorted());
    },
  );

  test.each([
    ['Organisations', 400],
    ['People', 900],
    ['Programmes', 25],
    ['Projects', 300],
    ['Partnerships', 250],
    ['Events', 80],
    ['Places', 60],
    ['Topics', 120],
    ['Needs', 150],
    ['Offers', 200],
  ])('has on the sheet %s %i rows', (sheet, count) => {
    expect(rows(sheet)).toHaveLength(count);
  });

  test('uses an id once', () => {
    const ids = entities.flatMap((type) => rowsOf(type).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refers only to what it holds', () => {
    const known = (id: string | undefined) => typeOf.has(id ?? '');
    expect(ties.flatMap(([from, , to]) => [from, to]).filter((id) => !known(id))).toEqual([]);
    expect(tieRows.filter(({ source }) => typeOf.get(source ?? '') !== 'Source')).toEqual([]);
    expect([...rows('Identifiers'), ...rows('Attributes')].filter(({ id }) => !known(id))).toEqual([]);
  });

  test('joins every pair of types that the model allows, and no other', () => {
    const counts = new Map<string, number>();
    for (const [from, type, to] of ties) {
      const pair = `${typeOf.get(from)} ${type} ${typeOf.get(to)}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const allowed = [...model.relationships.values()].flatMap(({ type, pairs }) =>
      pairs.map(([from, to]) => `${from} ${type} ${to}`),
    );
    expect([...counts.keys()].toSorted()).toEqual(allowed.toSorted());
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  });

  test('gives an id to ties that only their role or date tells apart', () => {
    const byEnds = groupBy(tieRows, ({ from, type, to }) => `${from} ${type} ${to}`);
    const repeated = byEnds.filter((same) => same.length > 1);
    expect(repeated.length).toBeGreaterThan(30);
    expect(repeated.flat().filter(({ id }) => !id)).toEqual([]);
  });

  test.each(enumColumns)('has in the column %s every value, and no other', (_, found, allowed) => {
    expect([...found].toSorted()).toEqual(allowed.toSorted());
  });

  test('has partnerships of two to eight members, a few of them of staff-only people alone', () => {
    const hidden = new Set(rows('People').flatMap(({ id, visibility }) => (visibility === 'STAFF' ? [id] : [])));
    const memberships = ties.filter(([, type]) => type === 'MEMBER_OF');
    const members = groupBy(memberships, ([, , partnership]) => partnership);
    const sizes = members.map((rows) => new Set(rows.map(([member]) => member)).size);
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBe(8);
    const unseen = members.filter((rows) => rows.every(([member]) => hidden.has(member)));
    expect(unseen.length).toBeGreaterThanOrEqual(10);
  });

  test('has homonyms and near-homonyms', () => {
    for (const sheet of ['Organisations', 'People']) {
      const names = rows(sheet).map(({ name = '' }) => name);
      const same = shareOf(names, (one, other) => one === other);
      const near = shareOf(names, (one, other) => one !== other && nearlySame(one, other));
      expect(same).toBeGreaterThan(0.015);
      expect(same).toBeLessThan(0.03);
      expect(near).toBeGreaterThan(0.04);
      expect(near).toBeLessThan(0.08);
    }
  });

  test('keeps numbers that begin with zeros as text', () => {
    const cells = rows('Organisations').flatMap(({ siren }) => siren ?? []);
    expect(cells.filter((siren) => !/^000\d{6}$/.test(siren))).toEqual([]);
    expect(rows('Places').filter(({ 'postal code': code }) => code && !/^0\d{4}$/.test(code))).toEqual([]);
  });

  test('says in every source that it is invented', () => {
    expect(
      rows('Sources').filter(({ description }) => !description?.includes('Invented for trying the atlas')),
    ).toEqual([]);
  });
});
