import {
  type Column,
  type EntityType,
  type Field,
  hierarchyOf,
  type Model,
  membersOf,
  type RelationshipType,
  type StoredField,
  type TieField,
} from '../../src/model/model.js';
import type { Sheets, Value } from '../spreadsheet/fixture.js';

/** What stands in every text that only staff may see, and in every id; dates of what is hidden lie in a year of their own. */
export const SECRET = 'secret';
export const SECRET_YEAR = '1666';
const SECRET_DATES = ['-09', '-09-02', '-09-05', ''].map((rest) => `${SECRET_YEAR}${rest}`);

/** How many there are of each type: enough for pages, gaps and values that occur twice. */
const EACH = 8;

const DATES = ['2019', '2020-02-29', null, '2020-02', '2020-02', '2021-06-15', '2018-12', '2020'];
const ENDS = ['..', '2024-02', null, '2023', '2023', '2022-01-01', '2024-02-29', null];
const WHOLE = [20, 1_000, null, 300, 300, 4, 2_500, 7];

/** Fields of ids, and of whom: none that is nobody's would change an answer. */
const HOLD_IDS: Readonly<Record<string, string>> = { dismissedPartners: 'Actor' };

/** An entity of the world. */
export interface Item {
  readonly type: string;
  readonly index: number;
  readonly id: string;
  /** Only staff may see it. */
  readonly hidden: boolean;
}

type Cells = Readonly<Record<string, Value>>;

/** A row of a sheet. What is hidden as a whole is no part of what the public may see. */
interface Row {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly cells: Cells;
  /** The cells that only staff may see, in a row that everybody may. */
  readonly staffCells: Cells;
}

export interface World {
  readonly items: readonly Item[];
  /** Workbooks to import one after the other: all that staff know, or only what the public may see of it. */
  readonly staff: readonly Sheets[];
  readonly public: readonly Sheets[];
  /** Every text that only staff may see. */
  readonly secrets: readonly string[];
  /** What the rows of a type, or the ties of some properties, hold in a property: first what only staff may see. */
  readonly valuesOf: (owner: string, property: string) => readonly Value[];
}

/**
 * A world made of the model alone: things of every type, a value in every field, every kind of tie between every pair of
 * types, and of all that may be hidden some that is. A type, field or tie that the schema gains is in it, too.
 */
export function buildWorld(model: Model): World {
  const types = [...model.entities.values()];
  const items = itemsOf(model, types);
  const known = new Known();
  const rows = [
    ...types.flatMap((type) => items(type.name).map((item) => entityRow(model, type, item, items, known))),
    ...tieRows(model, items, known),
  ];
  const later = types.flatMap((type) => items(type.name).flatMap((item) => laterRows(type, item)));
  const all = [...rows, ...later].flatMap(({ hidden, cells, staffCells }) => [
    ...Object.values(hidden ? cells : {}),
    ...Object.values(staffCells),
  ]);
  return {
    items: types.flatMap(({ name }) => items(name)),
    staff: [rows, later].map((some) => sheetsOf(some, true)),
    public: [rows, later].map((some) => sheetsOf(some, false)),
    secrets: all
      .flatMap((value) => (typeof value === 'string' ? value.split('|') : []))
      .filter((value) => value.includes(SECRET)),
    valuesOf: (owner, property) => known.valuesOf(owner, property),
  };
}

type ItemsOf = (type: string) => readonly Item[];

/** The items of each type; what is seen through others is made after these. */
function itemsOf(model: Model, types: readonly EntityType[]): ItemsOf {
  const made = new Map<string, readonly Item[]>();
  const items: ItemsOf = (name) => {
    const known = made.get(name);
    if (known) return known;
    const type = types.find((each) => each.name === name);
    if (!type) throw new Error(`no type ${name}`);
    const isHidden = hiddenIn(model, type, items);
    const all = Array.from({ length: EACH }, (_, index) => {
      const hidden = isHidden(index);
      return { type: name, index, hidden, id: `${hidden ? `${SECRET}-` : ''}${type.singular}-${index}` };
    });
    made.set(name, all);
    return all;
  };
  return items;
}

function hiddenIn(model: Model, { visible, fields }: EntityType, items: ItemsOf): (index: number) => boolean {
  if (!visible) return () => false;
  if ('property' in visible) return (index) => index % 2 === 1;
  const field = fields.get(visible.through);
  if (field?.kind !== 'tie') throw new Error(`${visible.through} is no tie`);
  return (index) => {
    const ends = endsThrough(model, field, index, items);
    return ends.length > 0 && ends.every(({ hidden }) => hidden);
  };
}

/** Whom an item that is seen through others is tied to: hidden ones, others, both or nobody. */
function endsThrough(model: Model, { far, many }: TieField, index: number, items: ItemsOf): readonly Item[] {
  const all = membersOf(model, far).flatMap(items);
  const hidden = all.filter((item) => item.hidden);
  const seen = all.filter((item) => !item.hidden);
  const first = membersOf(model, far).flatMap((type) => items(type).slice(0, 1));
  const one = (some: readonly Item[]) => some.slice(index % some.length, (index % some.length) + 1);
  // One of four is tied to what is hidden; the others take turns, so that each of the first has more than one.
  const turn = index - Math.floor((index + 2) / 4);
  if (!many) return index % 4 === 1 ? one(hidden) : first.slice(turn % first.length, (turn % first.length) + 1);
  return (
    [all, hidden, [], seen, [...first, ...one(hidden)], one(hidden), first, [...first, ...hidden]][index % 8] ?? []
  );
}

/** The values that rows hold, by what has the property. */
class Known {
  readonly #values = new Map<string, { readonly secret: Set<Value>; readonly open: Set<Value> }>();

  add(owner: string, property: string, value: Value, secret: boolean): Value {
    const key = `${owner}.${property}`;
    const values = this.#values.get(key) ?? { secret: new Set(), open: new Set() };
    this.#values.set(key, values);
    if (value !== null) values[secret ? 'secret' : 'open'].add(value);
    return value;
  }

  valuesOf(owner: string, property: string): readonly Value[] {
    const { secret = [], open = [] } = this.#values.get(`${owner}.${property}`) ?? {};
    return [...new Set([...secret, ...open])];
  }
}

function entityRow(model: Model, type: EntityType, item: Item, items: ItemsOf, known: Known): Row {
  const cells: Record<string, Value> = {};
  const staffCells: Record<string, Value> = {};
  for (const field of storedIn(type.fields)) {
    const [column] = field.columns;
    if (!column) continue;
    const value = valueIn(type, field, item);
    known.add(type.name, field.property, value, item.hidden || field.staffOnly);
    const ids = idsIn(model, field, item, items);
    (field.staffOnly ? staffCells : cells)[column.en] = ids.length > 0 ? [value, ...ids].join('|') : value;
  }
  for (const { column, ends } of requiredTies(model, type, item, items))
    cells[column.en] = ends.map(({ id }) => id).join('|');
  return { sheet: type.sheet?.en ?? '', hidden: item.hidden, cells, staffCells };
}

/** Whom a field of ids names: some that everybody sees, and some that are hidden. */
function idsIn(model: Model, { property }: StoredField, { index }: Item, items: ItemsOf): string[] {
  const far = HOLD_IDS[property];
  if (!far) return [];
  const next = [1, 2].map((step) => (index + step) % EACH);
  return membersOf(model, far).flatMap((type) =>
    items(type)
      .filter((each) => next.includes(each.index))
      .map(({ id }) => id),
  );
}

/** The ties without which no row of the type comes in, and where they lead. */
function requiredTies(
  model: Model,
  { visible, fields }: EntityType,
  item: Item,
  items: ItemsOf,
): { readonly field: TieField; readonly column: Column; readonly ends: readonly Item[] }[] {
  return [...fields.values()].flatMap((field) => {
    const column = field.columns.find(({ required }) => required);
    if (field.kind !== 'tie' || !column) return [];
    const through = visible && 'through' in visible && visible.through === field.name;
    const [first] = membersOf(model, field.far).flatMap(items);
    return [{ field, column, ends: through ? endsThrough(model, field, item.index, items) : first ? [first] : [] }];
  });
}

function storedIn(fields: ReadonlyMap<string, Field>): StoredField[] {
  return [...fields.values()].flatMap((field) =>
    field.kind === 'stored' ? [field] : field.kind === 'flattened' ? field.fields : [],
  );
}

/** A field's value: of its kind, sometimes none, sometimes one that another has too; a secret where only staff may see it. */
function valueIn(
  { visible, lifetime }: Pick<EntityType, 'visible' | 'lifetime'>,
  field: StoredField,
  item: Item,
): Value {
  const { property, values, type, required, staffOnly } = field;
  const { id, index, hidden } = item;
  if (property === 'id') return id;
  if (visible && 'property' in visible && visible.property === property)
    return hidden ? ([null, 'STAFF'][index % 4 > 1 ? 1 : 0] ?? null) : 'PUBLIC';
  const none = index % EACH === 2 && !required;
  if (values) return none ? null : (values[index % values.length] ?? null);
  if (type === 'PartialDate') {
    if (hidden) return SECRET_DATES[index % SECRET_DATES.length] ?? null;
    return (property === lifetime?.to ? ENDS : DATES)[index % EACH] ?? null;
  }
  if (type === 'Float') return numberIn(field, index);
  if (type !== 'String') throw new Error(`what is a ${type} such as ${property}? Say so here`);
  if (hidden || staffOnly)
    return field.link ? `https://example.org/${SECRET}-${property}-of-${id}` : `${SECRET} ${property} of ${id}`;
  if (field.link) return none ? null : `https://example.org/${index === 4 ? 3 : index}`;
  // Two have one name, and one is told from others by a number alone.
  return none ? null : `${property} ${index === 4 ? 3 : index === 5 ? 10 : index} é`;
}

/** A number that can be: where there is a most, all are brought under it. */
function numberIn({ range, required }: StoredField, index: number): number | null {
  const number = WHOLE[index % EACH] ?? null;
  if (number === null) return required ? 1 : null;
  return range?.max ? (number * range.max) / Math.max(...WHOLE.map(Number)) : number;
}

/**
 * Ties of every kind between every pair of types: from the first of one to all of the other and back, so that both have
 * many, and the same of the first that is hidden; a second one joins the same two.
 */
function tieRows(model: Model, items: ItemsOf, known: Known): Row[] {
  let count = 0;
  return [...model.relationships.values()].flatMap((relationship) =>
    relationship.pairs.flatMap(([from, to]) =>
      pairsOf(model, relationship, from, to, items).map(([a, b]) => {
        count += 1;
        return tieRow(model, relationship, a, b, count, known);
      }),
    ),
  );
}

function pairsOf(model: Model, { type, undirected }: RelationshipType, from: string, to: string, items: ItemsOf) {
  const [as, bs] = [items(from), items(to)];
  // Nothing is a part of itself, by whatever way: each is a part of those before it, and the last one of all.
  const isUpwards = from === to && hierarchyIn(model, from)?.types.includes(type);
  const hubs = (some: readonly Item[]) => [
    some[0],
    some.find(({ hidden }) => hidden),
    ...(isUpwards ? some.slice(-1) : []),
  ];
  const isHub = (some: readonly Item[], item: Item) => hubs(some).includes(item);
  const spoken = spokenFor(model, type, items);
  const joined = as.flatMap((a) =>
    bs.flatMap((b): [Item, Item][] => {
      if (a === b || (undirected && a.id > b.id) || (isUpwards && a.index < b.index)) return [];
      if (spoken.done.has(`${a.id} ${b.id}`)) return [];
      const through = spoken.through.get(b.id) ?? spoken.through.get(a.id);
      if (through) return through.includes(a) || through.includes(b) ? [[a, b]] : [];
      return isHub(as, a) || isHub(bs, b) ? [[a, b]] : [];
    }),
  );
  return [...joined, ...joined.slice(0, 1)];
}

function hierarchyIn(model: Model, type: string): TieField | undefined {
  const entity = model.entities.get(type);
  return entity && hierarchyOf(entity.fields);
}

/** What the rows of entities say themselves of ties of a type, and where these decide who sees what. */
function spokenFor(model: Model, type: string, items: ItemsOf) {
  const done = new Set<string>();
  const through = new Map<string, readonly Item[]>();
  for (const entity of model.entities.values())
    for (const item of items(entity.name)) {
      for (const { field, ends } of requiredTies(model, entity, item, items)) {
        if (!field.types.includes(type)) continue;
        for (const end of ends) done.add(field.direction === 'IN' ? `${end.id} ${item.id}` : `${item.id} ${end.id}`);
        if (!field.many) through.set(item.id, []);
      }
      const field = entity.visible && 'through' in entity.visible && entity.fields.get(entity.visible.through);
      if (field && field.kind === 'tie' && field.many && field.types.includes(type))
        through.set(item.id, endsThrough(model, field, item.index, items));
    }
  return { done, through };
}

function tieRow(
  model: Model,
  { type, properties }: RelationshipType,
  from: Item,
  to: Item,
  count: number,
  known: Known,
): Row {
  const tie = model.tieProperties.get(properties);
  if (!tie) throw new Error(`no ${properties}`);
  const hidden = from.hidden || to.hidden;
  const item = { type, index: count % EACH, hidden, id: `${hidden ? `${SECRET}-` : ''}tie-${count}` };
  const cells: Record<string, Value> = { from: from.id, type, to: to.id };
  for (const field of tie.fields.values()) {
    const [column] = field.columns;
    if (!column) continue;
    if (field.kind !== 'stored' && field.kind !== 'reference') continue;
    const value =
      field.kind === 'stored' ? valueIn({ visible: null, ...tie }, field, item) : referenced(model, field.far, count);
    cells[column.en] = known.add(properties, field.property, value, hidden);
  }
  return { sheet: model.tieSheet.en, hidden, cells, staffCells: {} };
}

function referenced(model: Model, far: string, count: number): string {
  return `${model.entities.get(far)?.singular}-${count % EACH}`;
}

/** What a second import says: of one thing of each type something that everybody sees, of all something that staff see. */
function laterRows({ sheet, fields, name }: EntityType, item: Item): Row[] {
  const column = fields.get('description')?.columns[0];
  const { id, hidden, index } = item;
  const attribute = (value: string): Cells => ({ id, name: `${SECRET} attribute of ${id}`, value });
  return [
    ...(index === 6 && column
      ? [
          {
            sheet: sheet?.en ?? '',
            hidden,
            cells: { id, [column.en]: `${hidden ? SECRET : 'new'} text of ${id}` },
            staffCells: {},
          },
        ]
      : []),
    { sheet: 'Attributes', hidden: true, cells: attribute(`${SECRET} value of ${name} ${id}`), staffCells: {} },
  ];
}

function sheetsOf(rows: readonly Row[], staff: boolean): Sheets {
  const sheets = new Map<string, Cells[]>();
  for (const { sheet, hidden, cells, staffCells } of rows) {
    if (hidden && !staff) continue;
    const of = sheets.get(sheet) ?? [];
    of.push({ ...cells, ...(staff ? staffCells : {}) });
    sheets.set(sheet, of);
  }
  return Object.fromEntries([...sheets].map(([name, cells]) => [name, table(cells)]));
}

function table(rows: readonly Cells[]): Value[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}
