import { textIn, valueIn } from '../../changes/changes.js';
import type { Model, Properties, PropertyValue, Visibility } from '../../model/model.js';
import { atlasLayout } from '../layouts/atlas.js';
import type { ColumnLayout, RowKind, SheetLayout } from '../layouts/layout.js';
import { CLEAR, markRows, type Told } from '../mark.js';
import { joinList } from '../values/values.js';
import { type CellValue, MOST_CHARACTERS, type Table, type TableWriter } from '../write/table.js';
import { type Language, tableSpec } from './headings.js';
import { typesAt } from './links.js';
import { type ShortColumn, type ShortForms, shortColumns, shortForms } from './short-forms.js';
import { areAttributesShown, attributesOf, identifiersOf } from './shown.js';
import { type End, type ExportedEntity, type ExportedTie, nameIn, type Subgraph } from './subgraph.js';

/** Writes a part of the graph as sheets in our own layout, which import back to what is there. */
export async function writeWorkbook(
  model: Model,
  subgraph: Subgraph,
  tables: TableWriter,
  language: Language,
): Promise<void> {
  const book = await openBook(model, subgraph, tables, language);
  for (const sheet of book.entities) await writeEntities(sheet, book);
  await book.writeMark();
  await tables.end();
}

/** A sheet of entities, and which of their ties are written where. */
interface EntitySheet {
  readonly type: string;
  readonly sheet: OpenSheet;
  readonly short: readonly ShortColumn[];
  /** The types of the ties that a row's cells may be short forms of, by the end where its entity stands. */
  readonly inCells: Readonly<Record<End, readonly string[]>>;
  /** The types of all others that have to be looked at from here. */
  readonly inRows: Readonly<Record<End, readonly string[]>>;
}

interface Book {
  readonly subgraph: Subgraph;
  readonly tables: TableWriter;
  readonly entities: readonly EntitySheet[];
  readonly ties: OpenSheet;
  readonly identifiers: OpenSheet;
  readonly attributes: OpenSheet | null;
  /** Whether a tie is told at this end of it, where both ends are looked at. */
  readonly isTold: (tie: ExportedTie, end: End) => boolean;
  readonly writeMark: () => Promise<void>;
}

async function openBook(model: Model, subgraph: Subgraph, tables: TableWriter, language: Language): Promise<Book> {
  const { sheets } = atlasLayout(model);
  const { visibility } = subgraph.choice;
  const cleared = new ClearSign();
  const open = async (layout: SheetLayout) => {
    const columns = layout.columns.filter((column) => isSeen(column, visibility));
    return new OpenSheet(columns, await tables.table(tableSpec(model, { ...layout, columns }, language)), cleared);
  };
  const openOnly = async (kind: RowKind['kind']) => open(sheetOf(sheets, kind));

  const entities: EntitySheet[] = [];
  const short = shortByType(model, sheets);
  for (const layout of sheets)
    if (layout.rows.kind === 'entity' && isWanted(subgraph, layout.rows.type))
      entities.push(await entitySheet(model, subgraph, layout.rows.type, await open(layout), short));
  const ties = await openOnly('tie');
  const identifiers = await openOnly('identifier');
  const attributes = areAttributesShown(model, visibility) ? await openOnly('attribute') : null;
  return {
    subgraph,
    tables,
    entities,
    ties,
    identifiers,
    attributes,
    isTold: tellingEnd(subgraph, short),
    writeMark: async () => {
      const sheet = await openOnly('mark');
      for (const row of markRows(subgraph.partial, cleared.sign, toldOf(subgraph))) sheet.cells(row);
    },
  };
}

/** What people read of a part: what it was chosen by. */
function toldOf({ revision, choice: { visibility, types, topics, since } }: Subgraph): Told {
  const each = (name: string, values: readonly string[] | null) =>
    (values ?? []).map((value) => [name, value] as const);
  const filters = [...each('type', types), ...each('topic', topics), ...each('since', since === null ? null : [since])];
  return { revision, visibility, filters };
}

/** A part has only the sheets that it needs; the whole has all, so that there is a place for what is added. */
function isWanted({ partial, chosen }: Subgraph, type: string): boolean {
  return !partial || (chosen.get(type)?.size ?? 0) > 0;
}

function sheetOf(sheets: readonly SheetLayout[], kind: RowKind['kind']): SheetLayout {
  const found = sheets.find(({ rows }) => rows.kind === kind);
  if (!found) throw new Error(`our layout has no sheet of ${kind}`);
  return found;
}

function isSeen({ fill }: ColumnLayout, visibility: Visibility): boolean {
  return visibility === 'STAFF' || !('field' in fill) || !fill.field.staffOnly;
}

type ShortByType = ReadonlyMap<string, readonly ShortColumn[]>;

function shortByType(model: Model, sheets: readonly SheetLayout[]): ShortByType {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.rows.kind === 'entity' ? [[sheet.rows.type, shortColumns(model, sheet)] as const] : [],
    ),
  );
}

/**
 * Each tie is told once: at the end whose sheet has a column for it, else where it begins. Where that end was not
 * chosen, at the other.
 */
function tellingEnd({ named, isChosen }: Subgraph, short: ShortByType): Book['isTold'] {
  const hasColumn = (id: string, end: End, type: string) =>
    short.get(named.get(id)?.type ?? '')?.some((column) => column.end === end && column.type === type) ?? false;
  return ({ type, from, to }, end) => {
    const home: End = !hasColumn(from, 'from', type) && hasColumn(to, 'to', type) ? 'to' : 'from';
    const away: End = home === 'from' ? 'to' : 'from';
    return end === (isChosen(home === 'from' ? from : to) ? home : away);
  };
}

/** Which ties are looked at from the rows of a type: those that its cells may hold, and those that it has to tell of. */
async function entitySheet(
  model: Model,
  { partial }: Subgraph,
  type: string,
  sheet: OpenSheet,
  shortOf: ShortByType,
): Promise<EntitySheet> {
  const short = shortOf.get(type) ?? [];
  const inCells = (end: End) => short.filter((column) => column.end === end).map((column) => column.type);
  const inRows = (end: End) =>
    typesAt(model, type, end)
      .filter((name) => !inCells(end).includes(name))
      // Of the whole, everything is told where it begins, or in a cell where it ends.
      .filter(() => end === 'from' || partial);
  return {
    type,
    sheet,
    short,
    inCells: { from: inCells('from'), to: inCells('to') },
    inRows: { from: inRows('from'), to: inRows('to') },
  };
}

async function writeEntities({ type, sheet, short, inCells, inRows }: EntitySheet, book: Book): Promise<void> {
  const { subgraph, tables } = book;
  for await (const page of subgraph.entities(type)) {
    const ids = page.map(({ id }) => id);
    const near = await tiesById(book, ids, inCells);
    for (const entity of page) {
      const forms = shortForms(entity.id, short, near.get(entity.id) ?? []);
      sheet.row((column) => entityCell(subgraph, column, entity, forms));
      for (const tie of forms.others) writeTie(tie, book);
      writeIdentifiers(entity, sheet, book);
      writeAttributes(entity, book);
    }
    for (const end of ENDS)
      for await (const ties of subgraph.ties(ids, end, inRows[end])) {
        for (const tie of ties) if (book.isTold(tie, end)) writeTie(tie, book);
        await tables.flush();
      }
    await tables.flush();
  }
}

const ENDS: readonly End[] = ['from', 'to'];

/** The ties that the cells of these rows may hold, by the row's id. */
async function tiesById(
  { subgraph, isTold }: Book,
  ids: readonly string[],
  types: EntitySheet['inCells'],
): Promise<Map<string, ExportedTie[]>> {
  const found = new Map<string, ExportedTie[]>(ids.map((id) => [id, []]));
  for (const end of ENDS)
    for await (const ties of subgraph.ties(ids, end, types[end]))
      for (const tie of ties) if (isTold(tie, end)) found.get(tie[end])?.push(tie);
  return found;
}

function entityCell(
  subgraph: Subgraph,
  { fill, heading }: ColumnLayout,
  { id, properties }: ExportedEntity,
  forms: ShortForms,
): CellValue {
  const idsIn = (column: string) => forms.ids.get(column) ?? [];
  switch (fill.kind) {
    case 'key':
      return id;
    case 'property':
      return cellOf(valueIn(properties, fill.field.property));
    case 'identifier':
      return numberOf(properties, fill.scheme);
    case 'ties':
      return cellOf(idsIn(heading));
    case 'shown':
      return shortened(cellOf(idsIn(fill.beside).map((far) => nameIn(subgraph.named, far))));
    case 'tieProperty':
      return cellOf(forms.beside(fill.of, fill.field.property));
    case 'reference':
    case 'attribute':
      return null;
  }
}

/** A value as a cell holds it. */
function cellOf(value: PropertyValue): CellValue {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return value.length === 0 ? null : joinList(value);
}

/** What is only shown need not be whole. */
function shortened(cell: CellValue): CellValue {
  const isLong = typeof cell === 'string' && cell.length > MOST_CHARACTERS;
  return isLong ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell;
}

function numberOf(properties: Properties, scheme: string): string | null {
  return identifiersOf(properties).find(([register]) => register === scheme)?.[1] ?? null;
}

function writeTie(tie: ExportedTie, { ties, subgraph }: Book): void {
  const keys: Readonly<Record<string, string>> = { id: tie.id, from: tie.from, type: tie.type, to: tie.to };
  const idIn = (heading: string) => keys[heading] ?? textIn(tie.properties, heading) ?? '';
  ties.row(({ fill }) => {
    if (fill.kind === 'key') return keys[fill.key] ?? null;
    if (fill.kind === 'shown') return nameIn(subgraph.named, idIn(fill.beside)) || null;
    const value =
      fill.kind === 'property' || fill.kind === 'reference' ? valueIn(tie.properties, fill.field.property) : null;
    return cellOf(fill.kind === 'reference' && value !== null ? [String(value)] : value);
  });
}

/** The numbers of registers that have no column. */
function writeIdentifiers(
  { id, name, properties }: ExportedEntity,
  { schemes }: OpenSheet,
  { identifiers }: Book,
): void {
  for (const [scheme, value] of identifiersOf(properties))
    if (!schemes.has(scheme)) writeKeyed(identifiers, { id, scheme, value }, name);
}

function writeAttributes({ id, name, properties }: ExportedEntity, { attributes }: Book): void {
  if (!attributes) return;
  for (const [attribute, value] of attributesOf(properties))
    writeKeyed(attributes, { id, name: attribute, value }, name);
}

function writeKeyed(sheet: OpenSheet, keys: Readonly<Record<string, string>>, name: string): void {
  sheet.row(({ fill }) => (fill.kind === 'key' ? (keys[fill.key] ?? null) : name));
}

/** A sheet that is being filled. */
class OpenSheet {
  /** The registers that have a column. */
  readonly schemes: ReadonlySet<string>;

  constructor(
    private readonly columns: readonly ColumnLayout[],
    private readonly table: Table,
    private readonly cleared: ClearSign,
  ) {
    this.schemes = new Set(columns.flatMap(({ fill }) => (fill.kind === 'identifier' ? [fill.scheme] : [])));
  }

  row(cellIn: (column: ColumnLayout) => CellValue): void {
    this.cells(this.columns.map((column) => this.cleared.noted(cellIn(column))));
  }

  cells(cells: readonly CellValue[]): void {
    this.table.row(cells);
  }
}

/** The cell that clears a value: as many hyphens as no value looks like. */
class ClearSign {
  readonly #taken = new Set<string>();

  noted(cell: CellValue): CellValue {
    const text = typeof cell === 'string' ? cell.trim() : '';
    if (text !== '' && text.replaceAll(CLEAR, '') === '') this.#taken.add(text);
    return cell;
  }

  get sign(): string {
    let sign = CLEAR;
    while (this.#taken.has(sign)) sign += CLEAR;
    return sign;
  }
}
