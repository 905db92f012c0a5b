import {
  type ColumnPlace,
  type EntityRecord,
  type Finding,
  type Lack,
  merged,
  type Place,
  type Problem,
  problemAt,
  type TieEnd,
  type TieRecord,
  type Withdrawal,
} from '../changes/changes.js';
import {
  type Model,
  type PropertyValue,
  type ReferenceField,
  type StoredField,
  searchKey,
  type TieField,
} from '../model/model.js';
import { type BoundColumn, type BoundSheet, dataRows, reportMissing, reportUnheaded } from './bind.js';
import type { Cell, SheetRow } from './files/sheet.js';
import { slug } from './layouts/keys.js';
import type { Fill, Key, RowKind } from './layouts/layout.js';
import type { Manner } from './mark.js';
import type { Watch } from './progress.js';
import { parseIdentifier } from './values/identifiers.js';
import { parseValue, parseWord, splitList, textOf } from './values/values.js';
import { restorePostalCode } from './values/zeros.js';

/** What rows say, as it is gathered. */
export interface Gathered {
  readonly entities: EntityRecord[];
  readonly ties: TieRecord[];
  readonly withdrawals: Withdrawal[];
  /** Ids that rows do not insist on: their entity may be known by another. With the id that it gets if it is not. */
  readonly proposed: Map<string, string>;
  readonly problems: Problem[];
}

/** Reads the rows of a sheet into what they say. */
export async function readRows(
  model: Model,
  bound: BoundSheet,
  manner: Manner,
  into: Gathered,
  watch: Watch,
): Promise<void> {
  const { sheet, columns, headings, layout, isMain, proposes } = bound;
  const report = (problem: Problem) => into.problems.push(problem);
  const ours = {
    model,
    kind: layout.rows,
    proposes,
    manner,
    into,
    words: wordsOf(model),
    shortPlaces: shortPlacesOf(model, columns),
    lacks: manner.exported ? [] : lacksOf(bound),
    shared: sharing(),
  };
  const places = placesOf(columns);
  const read = READERS[layout.rows.kind];
  const unheaded = new Set<number>();
  let isFirst = true;
  for await (const [row, cells] of dataRows(bound)) {
    watch.readRow();
    if (isFirst && !reportMissing(bound, manner.exported, report)) return;
    isFirst = false;
    if (isMain) for (const index of cells.keys()) if (cells[index] && !headings[index]) unheaded.add(index);
    const place = { file: sheet.file, sheet: sheet.name, row, columns: places };
    read({ cells, place, columns: manner.partial ? filledIn(columns, cells) : columns, ...ours });
  }
  reportUnheaded(bound, unheaded, report);
}

/** Of a part of the graph, an empty cell says as little as a missing column. */
function filledIn(columns: readonly BoundColumn[], cells: SheetRow): BoundColumn[] {
  return columns.filter(({ read, fill }) => fill.kind === 'key' || read(cells));
}

function lacksOf({ missing, header }: BoundSheet): Lack[] {
  return missing.flatMap(({ heading, fill }) =>
    fill.kind === 'ties' ? [{ heading, header, type: fill.type, end: OWNER_END[fill.field.direction] }] : [],
  );
}

/** One row, and all that is needed to understand it. */
interface Row {
  readonly model: Model;
  readonly kind: RowKind;
  readonly proposes: boolean;
  readonly manner: Manner;
  readonly columns: readonly BoundColumn[];
  readonly cells: SheetRow;
  readonly place: Place;
  readonly into: Gathered;
  readonly words: Words;
  readonly shortPlaces: ReadonlyMap<BoundColumn, Place['columns']>;
  readonly lacks: readonly Lack[];
  /** The same names as a set that all rows with these have in common. */
  readonly shared: (names: ReadonlySet<string>) => ReadonlySet<string>;
}

/** Most rows of a sheet leave the same cells empty, and there can be hundreds of thousands of rows. */
function sharing(): Row['shared'] {
  const sets = new Map<string, ReadonlySet<string>>();
  return (names) => {
    const key = JSON.stringify([...names]);
    const set = sets.get(key) ?? names;
    sets.set(key, set);
    return set;
  };
}

/** What a key can be, where not anything can. */
interface Words {
  readonly type: readonly string[];
  readonly scheme: readonly string[];
}

function wordsOf({ entities, relationships }: Model): Words {
  const fields = [...entities.values()].flatMap((entity) => [...entity.fields.values()]);
  const columns = fields.flatMap((field) => (field.kind === 'computed' ? field.columns : []));
  return { type: [...relationships.keys()], scheme: [...new Set(columns.flatMap(({ short }) => short ?? []))] };
}

const READERS: Readonly<Record<RowKind['kind'], (row: Row) => void>> = {
  entity: readEntity,
  tie: readTie,
  identifier: readIdentifier,
  attribute: readAttribute,
  mark: readNothing,
};

/** The mark has been read: it says how all the rows are. */
function readNothing(): void {}

function placesOf(columns: readonly BoundColumn[]): Map<string, ColumnPlace> {
  return new Map(columns.flatMap(({ fill, place }) => (place ? [[placeKey(fill), place] as const] : [])));
}

/** What `changes/` calls what a column fills. */
function placeKey(fill: Fill): string {
  switch (fill.kind) {
    case 'key':
      return fill.key;
    case 'property':
    case 'reference':
      return fill.field.property;
    case 'identifier':
      return fill.scheme;
    case 'ties':
      return fill.field.name;
    case 'tieProperty':
      return `${fill.of.name}.${fill.field.property}`;
    case 'attribute':
      return fill.name;
    case 'shown':
      return `${fill.beside} (name)`;
  }
}

function report({ into, place }: Row, finding: Finding): void {
  into.problems.push(problemAt(place, finding));
}

/** What a cell says: nothing, to clear, or something. */
type Said = { readonly kind: 'blank' } | { readonly kind: 'clear' } | { readonly kind: 'value'; readonly cell: Cell };

function saidIn(row: Row, column: BoundColumn): Said {
  const cell = column.read(row.cells);
  if (!cell) return { kind: 'blank' };
  return cell.text === row.manner.clear ? { kind: 'clear' } : { kind: 'value', cell };
}

/** The same, and a problem where there has to be a value. */
function requiredIn(row: Row, column: BoundColumn): Said {
  const said = saidIn(row, column);
  if (isRequired(row, column) && said.kind !== 'value')
    report(row, {
      code: 'MISSING_VALUE',
      property: placeKey(column.fill),
      message: 'every row needs a value here; fill it in',
    });
  return said;
}

/** An export says what is so: where the graph has no source, it has none to give. */
function isRequired({ manner }: Row, { required, fill }: BoundColumn): boolean {
  return required && (fill.kind === 'key' || !manner.exported);
}

/** The keys of a row; null, and problems told, when one that it needs is missing. */
function keysOf(row: Row): Partial<Record<Key, string>> | null {
  const keys: Partial<Record<Key, string>> = {};
  let complete = true;
  for (const column of row.columns) {
    if (column.fill.kind !== 'key') continue;
    const said = requiredIn(row, column);
    if (said.kind === 'value') keys[column.fill.key] = keyText(row, column.fill.key, said.cell);
    else if (column.required) complete = false;
  }
  return complete ? keys : null;
}

/** Names and values of attributes are texts as any; all other keys are ids and words. */
function keyText({ kind, manner }: Row, key: Key, cell: Cell): string {
  return kind.kind === 'attribute' && key !== 'id' ? textOf(cell, manner.texts) : cell.text;
}

/** What a row says of its entity, as its cells are read. */
interface Draft {
  readonly values: Record<string, PropertyValue>;
  readonly identifiers: Record<string, string | null>;
  readonly attributes: Record<string, string | null>;
  readonly defaults: Record<string, PropertyValue>;
  readonly blank: Set<string>;
}

function emptyDraft(): Draft {
  return { values: {}, identifiers: {}, attributes: {}, defaults: {}, blank: new Set() };
}

function readEntity(row: Row): void {
  const keys = keysOf(row);
  if (!keys || row.kind.kind !== 'entity') return;
  const draft = emptyDraft();
  for (const column of row.columns) fillEntity(row, draft, column);
  const id = keys.id ?? idByName(row, draft, row.kind.type);
  if (id === undefined) return;
  if (row.proposes) row.into.proposed.set(id, id);
  restoreBeside(row, draft);
  const blank = row.shared(draft.blank);
  row.into.entities.push({ type: row.kind.type, id, ...draft, blank, lacks: row.lacks, place: row.place });
  for (const column of row.columns) if (column.fill.kind === 'ties') readShortTies(row, id, column, column.fill);
}

/** What a row without an id is known by until its entity is found: what two rows share that mean the same. */
function idByName(row: Row, { values }: Draft, type: string): string | undefined {
  const { name, kind = null } = values;
  if (typeof name !== 'string') {
    // A name that is wanted, or cannot be read, has been told.
    if (!row.place.columns.has('name'))
      report(row, { code: 'MISSING_VALUE', property: 'id', message: 'every row needs an id, or a name; fill it in' });
    return undefined;
  }
  const id = ['', type, kind, searchKey(name)].join('\u001f');
  row.into.proposed.set(id, slug(name));
  return id;
}

function fillEntity(row: Row, draft: Draft, column: BoundColumn): void {
  const { values, identifiers, attributes, blank } = draft;
  const { fill } = column;
  if (column.isDefault && fill.kind === 'property') {
    const said = saidIn(row, column);
    const value = said.kind === 'value' ? parseProperty(row, fill.field, said.cell) : undefined;
    if (value !== undefined) draft.defaults[fill.field.property] = value;
    return;
  }
  if (fill.kind === 'property') put(row, column, values, blank, (cell) => parseProperty(row, fill.field, cell));
  if (fill.kind === 'identifier')
    put(row, column, identifiers, blank, ({ text }) => parseNumberOf(row, fill.scheme, text));
  if (fill.kind === 'attribute') put(row, column, attributes, blank, (cell) => textOf(cell, row.manner.texts));
}

/** Puts what a cell says under the name of what it fills; a value that cannot be read is told, and left out. */
function put<V extends PropertyValue>(
  row: Row,
  column: BoundColumn,
  into: Record<string, V | null>,
  blank: Set<string>,
  parse: (cell: Cell) => V | undefined,
): void {
  const said = requiredIn(row, column);
  const name = placeKey(column.fill);
  const value = said.kind === 'value' ? parse(said.cell) : null;
  if (said.kind === 'blank') blank.add(name);
  if (value !== undefined) into[name] = value;
}

function parseProperty(row: Row, field: StoredField, cell: Cell): PropertyValue | undefined {
  const parsed = parseValue(field, cell, row.manner.texts);
  if ('value' in parsed) return parsed.value;
  report(row, { ...parsed, property: field.property, value: cell.text });
  return undefined;
}

function parseNumberOf(row: Row, scheme: string, text: string, property = scheme): string | undefined {
  const parsed = parseIdentifier(scheme, text);
  if ('value' in parsed) {
    if (parsed.restored) reportRestored(row, property, text, parsed.value);
    return parsed.value;
  }
  const message = `"${text}" is no number of ${scheme}: it has to be ${parsed.looks}; correct it`;
  report(row, { code: 'INVALID_VALUE', property, value: text, message });
  return undefined;
}

function reportRestored(row: Row, property: string, text: string, value: string): void {
  const message = `"${text}" is read as ${value}, with the zeros that spreadsheets drop; make the column one of text`;
  report(row, { severity: 'WARNING', code: 'ZEROS_RESTORED', property, value: text, message });
}

/** Where the length of a number depends on another column: a postal code on its country. */
function restoreBeside(row: Row, { values }: Draft): void {
  const [code, country = null] = [values.postalCode, values.countryCode];
  if (typeof code !== 'string' || row.manner.texts === 'EXACT') return;
  const restored = restorePostalCode(code, typeof country === 'string' ? country : null);
  if (restored === code) return;
  values.postalCode = restored;
  reportRestored(row, 'postalCode', code, restored);
}

type TiesFill = Extract<Fill, { kind: 'ties' }>;

const OWNER_END: Readonly<Record<TieField['direction'], TieEnd>> = { OUT: 'from', IN: 'to', EITHER: 'either' };

/** The ties that one cell is a short form of, and what it no longer holds. */
function readShortTies(row: Row, owner: string, column: BoundColumn, { field, type }: TiesFill): void {
  const said = requiredIn(row, column);
  const ids = said.kind === 'value' ? splitList(said.cell.text) : [];
  const place = { ...row.place, columns: row.shortPlaces.get(column) ?? row.place.columns };
  const { values, ...beside } = besideValues(row, field, ids.length > 0);
  const blank = row.shared(beside.blank);
  for (const far of ids) {
    const [from, to] = field.direction === 'IN' ? [far, owner] : [owner, far];
    const tieValues = merged(values, referencesBeside(row, field, far));
    row.into.ties.push({ id: null, type, from, to, values: tieValues, blank, short: true, place });
  }
  const scope = said.kind === 'clear' ? 'ALL' : 'OWN';
  if (scope === 'OWN' && row.manner.partial) return;
  row.into.withdrawals.push({ type, owner, end: OWNER_END[field.direction], keep: ids, scope, place });
}

/** Where the parts of short ties stand: their ends in the one cell, their properties in columns beside. */
function shortPlacesOf(model: Model, columns: readonly BoundColumn[]): Map<BoundColumn, Place['columns']> {
  return new Map(
    columns.flatMap((column) =>
      column.fill.kind === 'ties' ? [[column, shortPlaces(model, columns, column, column.fill)] as const] : [],
    ),
  );
}

function shortPlaces(
  model: Model,
  columns: readonly BoundColumn[],
  { place }: BoundColumn,
  { field }: TiesFill,
): Place['columns'] {
  const references = referencesOf(model, field);
  const beside = columns.flatMap(({ fill, place }): [string, ColumnPlace][] => {
    if (!place) return [];
    if (fill.kind === 'tieProperty') return fill.of === field ? [[fill.field.property, place]] : [];
    if (fill.kind !== 'ties') return [];
    return references.filter(({ far }) => far === fill.field.far).map(({ property }) => [property, place]);
  });
  const ends = place ? (['from', 'to', 'type'] as const).map((end) => [end, place] as const) : [];
  return new Map([...ends, ...beside]);
}

function besideValues(row: Row, field: TieField, hasTies: boolean): Pick<Draft, 'values' | 'blank'> {
  const draft = emptyDraft();
  for (const column of row.columns) {
    const { fill } = column;
    if (fill.kind !== 'tieProperty' || fill.of !== field) continue;
    const said = saidIn(row, column);
    const property = placeKey(fill);
    if (said.kind === 'value' && !hasTies)
      report(row, {
        severity: 'WARNING',
        code: 'NOT_APPLICABLE',
        property,
        value: said.cell.text,
        message: `"${said.cell.text}" is left out, for it says something of a tie and the row names none; fill in the other end`,
      });
    const parsed = said.kind === 'value' ? parseValue(fill.field, said.cell, row.manner.texts) : { value: null };
    if ('value' in parsed) draft.values[fill.field.property] = parsed.value;
    else report(row, { ...parsed, property, value: said.kind === 'value' ? said.cell.text : null });
    if (said.kind === 'blank') draft.blank.add(fill.field.property);
  }
  return draft;
}

function referencesOf(model: Model, { properties }: TieField): ReferenceField[] {
  const fields = model.tieProperties.get(properties)?.fields.values() ?? [];
  return [...fields].filter((field) => field.kind === 'reference');
}

/** The row's source is its ties' source too; a tie to a source has that one. */
function referencesBeside(row: Row, field: TieField, far: string): Record<string, PropertyValue> {
  return Object.fromEntries(
    referencesOf(row.model, field).flatMap((reference) => {
      const id = reference.far === field.far ? far : firstIn(row, reference.far);
      return id === undefined ? [] : [[reference.property, id]];
    }),
  );
}

/** The first id in the row's column of ties to this type. */
function firstIn(row: Row, far: string): string | undefined {
  const column = row.columns.find(({ fill }) => fill.kind === 'ties' && fill.field.far === far);
  const said = column && saidIn(row, column);
  return said?.kind === 'value' ? splitList(said.cell.text)[0] : undefined;
}

function readTie(row: Row): void {
  const keys = keysOf(row);
  if (keys?.from === undefined || keys.to === undefined || keys.type === undefined) return;
  const type = parseKeyWord(row, 'type', keys.type, row.words.type);
  const relationship = type === undefined ? undefined : row.model.relationships.get(type);
  if (!relationship) return;
  const fields = row.model.tieProperties.get(relationship.properties)?.fields;
  const draft = emptyDraft();
  for (const column of row.columns) {
    const { fill } = column;
    if (fill.kind !== 'property' && fill.kind !== 'reference') continue;
    if (fields?.has(fill.field.name))
      put(row, column, draft.values, draft.blank, (cell) =>
        fill.kind === 'property'
          ? parseProperty(row, fill.field, cell)
          : parseReference(row, fill.field.property, cell),
      );
    else refuseValue(row, column, relationship.type);
  }
  const { values } = draft;
  const blank = row.shared(draft.blank);
  const { from, to, id = null } = keys;
  row.into.ties.push({ id, type: relationship.type, from, to, values, blank, short: false, place: row.place });
}

function parseKeyWord(row: Row, property: Key, text: string, words: readonly string[]): string | undefined {
  const parsed = parseWord(text, words);
  if ('value' in parsed) return String(parsed.value);
  report(row, { ...parsed, property, value: text });
  return undefined;
}

function parseReference(row: Row, property: string, { text }: Cell): string | undefined {
  const [id, ...more] = splitList(text);
  if (more.length === 0) return id;
  const message = `"${text}" names several, and a tie has only one ${property}; keep the first`;
  report(row, { code: 'INVALID_VALUE', property, value: text, message });
  return undefined;
}

function refuseValue(row: Row, column: BoundColumn, type: string): void {
  const said = saidIn(row, column);
  if (said.kind !== 'value') return;
  report(row, {
    code: 'NOT_APPLICABLE',
    property: placeKey(column.fill),
    value: said.cell.text,
    message: `${type} has no ${column.place?.heading ?? placeKey(column.fill)}; empty the cell, or change the type`,
  });
}

function readIdentifier(row: Row): void {
  const keys = keysOf(row);
  if (keys?.id === undefined || keys.scheme === undefined || keys.value === undefined) return;
  const scheme = parseKeyWord(row, 'scheme', keys.scheme, row.words.scheme);
  const value = scheme === undefined ? undefined : parseNumberOf(row, scheme, keys.value, 'value');
  if (scheme === undefined || value === undefined) return;
  const columns = withAlias(row.place.columns, 'value', scheme);
  const place = { ...row.place, columns };
  row.into.entities.push({ type: null, id: keys.id, ...emptyDraft(), identifiers: { [scheme]: value }, place });
}

function readAttribute(row: Row): void {
  const keys = keysOf(row);
  if (keys?.id === undefined || keys.name === undefined) return;
  const { id, name, value = null } = keys;
  const place = { ...row.place, columns: withAlias(row.place.columns, 'value', name) };
  const column = row.columns.find(({ fill }) => fill.kind === 'key' && fill.key === 'value');
  const isBlank = !column || saidIn(row, column).kind === 'blank';
  if (isBlank && row.manner.partial) return;
  const blank = new Set(isBlank ? [name] : []);
  row.into.entities.push({ type: null, id, ...emptyDraft(), attributes: { [name]: value }, blank, place });
}

/** The same columns, one of them under a second name. */
function withAlias(columns: ReadonlyMap<string, ColumnPlace>, name: string, alias: string): Map<string, ColumnPlace> {
  const place = columns.get(name);
  return place ? new Map([...columns, [alias, place]]) : new Map(columns);
}
