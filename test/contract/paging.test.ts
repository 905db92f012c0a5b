import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyChangeSet } from '../../src/changes/changes.js';
import { type Shape, shapesOf } from '../../src/changes/shape.js';
import { toProperties } from '../../src/changes/values.js';
import type { GraphStore } from '../../src/graph/store.js';
import { deriveSchema, type EntityChange, loadModel, type Properties, type TieChange } from '../../src/model/model.js';
import { onEveryEngine } from '../support/engines.js';
import { everyOrderedList, type OrderedList } from '../support/orders.js';
import { LONG, oneIn } from '../support/scale.js';
import { type RunningAtlas, STAFF_TOKEN, startAtlas } from '../support/server.js';
import { importSheets } from '../support/workbook.js';
import { buildWorld } from '../support/world.js';

const model = loadModel();
const world = buildWorld(model);
const shapes = shapesOf(model);
const lists = everyOrderedList(buildSchema(deriveSchema(model)));

/** The first list of each type of connection, whoever owns it. */
const kinds = lists.filter(
  ({ connection }, index) => lists.findIndex((list) => list.connection === connection) === index,
);
/** Neo4j takes its time over each order that it has not met: there all lists of entities are walked, and some of ties. */
const onNeo4j = [
  ...kinds.filter(({ ofTies }) => !ofTies),
  ...oneIn(
    7,
    kinds.filter(({ ofTies }) => ofTies),
  ),
];
const LISTS = LONG ? { embedded: lists, neo4j: onNeo4j } : { embedded: oneIn(4, kinds), neo4j: oneIn(29, kinds) };
const ORDERS = LONG ? { embedded: 1, neo4j: 1 } : { embedded: 2, neo4j: 12 };
const ORDERS_AT_ONCE = 5;

/** Pages enough that rows come and go before, in and after them. */
const PAGES = 4;
const MOST_PAGES = 40;

type Way = 'forwards' | 'backwards';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly id?: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Who comes and goes changes how many partners others have: by that, a row may pass one who reads on. It is kept twice,
 * as staff see it and as the public does.
 */
const isOfItsOwn = (order: string) => !/PARTNER_COUNT|LAST_ACTIVITY/.test(order);

/** Who pages, by their tokens. */
const VIEWERS = { staff: STAFF_TOKEN, 'the public': undefined } as const;

type Viewer = keyof typeof VIEWERS;

/** A list as somebody sees it and, where it is one of ties, the entity whose ties they are. */
interface OwnedList extends OrderedList {
  readonly ownerId: string | null;
  readonly viewer: Viewer;
}

/** A list on its way from one end to the other, in several orders at once. */
class Walk {
  readonly ids: string[][];
  readonly #cursors: (string | null)[];
  readonly #left: Set<number>;
  total = 0;

  constructor(
    readonly list: OwnedList,
    readonly way: Way,
    private readonly size: number,
  ) {
    this.ids = list.orders.map(() => []);
    this.#cursors = list.orders.map(() => null);
    this.#left = new Set(list.orders.keys());
  }

  get done(): boolean {
    return this.#left.size === 0;
  }

  async step(atlas: RunningAtlas): Promise<void> {
    const cursors = Object.fromEntries(this.#cursors.map((cursor, index) => [`c${index}`, cursor]));
    const variables = { size: this.size, owner: this.list.ownerId, ...cursors };
    const { data, errors } = await atlas.ask<{ owner: Record<string, Page> } & Record<string, Page>>(
      { query: this.#query(), variables },
      VIEWERS[this.list.viewer],
    );
    expect(errors, this.name).toEqual([]);
    const pages = this.list.ofTies ? data.owner : data;
    for (const index of this.#left) this.#take(index, pages[`o${index}`]);
  }

  get name(): string {
    return `${this.list.owner}.${this.list.field} ${this.way} to ${this.list.viewer}`;
  }

  #query(): string {
    const [many, from] = this.way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
    const { field, orders, owner, ofTies } = this.list;
    const fields = orders.map(
      (order, index) => `o${index}: ${field}(${many}: $size, ${from}: $c${index}, ${order}) {
      totalCount edges { ${ofTies ? 'id' : ''} node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`,
    );
    const declared = orders.map((_, index) => `$c${index}: String`).join(', ');
    return ofTies
      ? `query ($size: Int, $owner: ID!, ${declared}) { owner: node(id: $owner) { ... on ${owner} { ${fields.join(' ')} } } }`
      : `query ($size: Int, ${declared}) { ${fields.join(' ')} }`;
  }

  #take(index: number, page: Page | undefined): void {
    if (!page) throw new Error(`${this.name} gave no page`);
    const ids = page.edges.map((edge) => edge.id ?? edge.node.id);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const forwards = this.way === 'forwards';
    this.ids[index]?.push(...(forwards ? ids : ids.toReversed()));
    this.#cursors[index] = (forwards ? endCursor : startCursor) ?? this.#cursors[index] ?? null;
    this.total = page.totalCount;
    if (!(forwards ? hasNextPage : hasPreviousPage)) this.#left.delete(index);
    else expect(ids.length, `${this.name}: a page before the last is full`).toBe(this.size);
  }
}

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

onEveryEngine('pages', (open, engine) => {
  const on = engine === 'neo4j' ? 'neo4j' : 'embedded';
  const some = LISTS[on];
  let store: GraphStore;
  let atlas: RunningAtlas;

  beforeAll(async () => {
    store = await open();
    atlas = await startAtlas({
      store,
      fill: async (graph) => {
        for (const sheets of world.staff) await importSheets(graph, model, sheets);
      },
    });
  }, 120_000);
  afterAll(() => atlas?.close());

  /** A list of ties is walked at the entity that has most of them: by the public in the orders of what is kept twice. */
  async function owned(list: OrderedList, viewer: Viewer = 'staff'): Promise<OwnedList> {
    const { owner, field, ofTies } = list;
    const kept = list.orders.filter((order) => order === '' || !isOfItsOwn(order));
    const orders = viewer === 'staff' ? oneIn(ORDERS[on], list.orders) : kept;
    if (!ofTies) return { ...list, orders, viewer, ownerId: null };
    const ids = world.items.filter(({ type }) => type === owner).map(({ id }) => id);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${owner} { id list: ${field} { totalCount } } } }`;
    const { data } = await atlas.ask<{ nodes: ({ id: string; list: { totalCount: number } } | null)[] }>(
      { query, variables: { ids } },
      VIEWERS[viewer],
    );
    const seen = data.nodes.filter((node) => node !== null);
    const [most] = seen.toSorted((one, other) => other.list.totalCount - one.list.totalCount);
    return { ...list, orders, viewer, ownerId: most?.id ?? null };
  }

  /** All ids of a list, which one page holds. */
  async function idsIn(list: OwnedList): Promise<readonly string[]> {
    const all = new Walk({ ...list, orders: [''] }, 'forwards', 100);
    await all.step(atlas);
    expect(all.done, all.name).toBe(true);
    return all.ids[0] ?? [];
  }

  /** A list of so many, in all of its orders: there and back. */
  function walksOf(list: OwnedList, { length }: readonly string[]): { there: Walk; back: Walk }[] {
    const size = Math.ceil(length / PAGES) || 1;
    return Array.from({ length: Math.ceil(list.orders.length / ORDERS_AT_ONCE) }, (_, index) => {
      const orders = list.orders.slice(index * ORDERS_AT_ONCE, (index + 1) * ORDERS_AT_ONCE);
      return {
        there: new Walk({ ...list, orders }, 'forwards', size),
        back: new Walk({ ...list, orders }, 'backwards', size),
      };
    });
  }

  it.each(some)(
    '$owner $field, walked to its end both ways and in its orders, gives each row once',
    { timeout: 120_000 },
    (list) => walkThrough(list, 'staff'),
  );

  it.each(some.filter(({ orders }) => !orders.every(isOfItsOwn)))(
    '$owner $field, walked by the public in the orders of what is kept apart for it, gives each row once',
    { timeout: 120_000 },
    (list) => walkThrough(list, 'the public'),
  );

  async function walkThrough(list: OrderedList, viewer: Viewer): Promise<void> {
    const walked = await owned(list, viewer);
    const ids = await idsIn(walked);
    expect(ids.length).toBeGreaterThan(1);
    for (const { there, back } of walksOf(walked, ids)) {
      for (const walk of [there, back])
        for (let pages = 0; !walk.done && pages < MOST_PAGES; pages += 1) await walk.step(atlas);
      expect(there.total).toBe(ids.length);
      for (const [index, order] of there.list.orders.entries()) {
        expect(there.ids[index]?.toSorted(), order).toEqual(ids.toSorted());
        expect(back.ids[index]?.toReversed(), order).toEqual(there.ids[index]);
      }
    }
  }

  it('while rows come and go, each that stays is given once, and none twice', { timeout: 1_200_000 }, async () => {
    const staying = new Map<OwnedList, readonly string[]>();
    for (const list of some) {
      const walked = await owned(list);
      staying.set({ ...walked, orders: walked.orders.filter(isOfItsOwn) }, await idsIn(walked));
    }
    const walks = [...staying].flatMap(([list, ids]) =>
      walksOf(list, ids).flatMap(({ there, back }) => [there, back].map((walk) => ({ walk, ids }))),
    );
    const guests = await guestsOf(store);
    for (let turn = 0; walks.some(({ walk }) => !walk.done) && turn < MOST_PAGES; turn += 1) {
      for (const { walk } of walks) if (!walk.done) await walk.step(atlas);
      await guests.take(turn);
    }
    for (const { walk, ids } of walks)
      for (const [index, order] of walk.list.orders.entries()) {
        const given = walk.ids[index] ?? [];
        expect(twice(given), `${walk.name} by ${order}`).toEqual([]);
        expect(given, `${walk.name} by ${order}`).toEqual(expect.arrayContaining([...ids]));
      }
    const given = new Set(walks.flatMap(({ walk }) => walk.ids.flat()));
    expect(
      [...given].some((id) => id.includes('+')),
      'some that came were given',
    ).toBe(true);
  });
});

/** Copies of things and of ties, which stand beside them in any order: at each turn new ones come, and the last ones go. */
async function guestsOf(store: GraphStore): Promise<{ take: (turn: number) => Promise<void> }> {
  const things = await store.query(
    'MATCH (n:Entity) RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties',
  );
  const ties = await store.query(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, r.id AS id, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const single = new Set(
    [...model.entities.values()].flatMap(({ fields }) =>
      [...fields.values()].flatMap((field) => (field.kind === 'tie' && !field.many ? field.types : [])),
    ),
  );

  function copies(turn: number): { entities: EntityChange[]; ties: TieChange[] } {
    const copied = new Set(world.items.filter(({ index }) => index % 4 === turn % 4).map(({ id }) => id));
    const copy = (id: unknown) => (copied.has(String(id)) ? `${id}+${turn}` : String(id));
    return {
      entities: things
        .filter(({ id }) => copied.has(String(id)))
        .map(({ labels, id, properties }) => ({
          type: typeIn(labels),
          id: copy(id),
          before: null,
          after: toProperties(properties, propertiesOf(shapes.entities, typeIn(labels))),
        })),
      ties: ties
        .filter(({ from, to, type }, index) =>
          single.has(String(type))
            ? copied.has(String(to))
            : copied.has(String(from)) || copied.has(String(to)) || index % 5 === turn % 5,
        )
        .map(({ type, id, from, to, properties }) => ({
          type: String(type),
          id: `${id}+${turn}`,
          from: single.has(String(type)) ? String(from) : copy(from),
          to: copy(to),
          before: null,
          after: toProperties(properties, propertiesOf(shapes.ties, String(type))),
        })),
    };
  }

  return {
    take: async (turn) => {
      const come = copies(turn);
      const go = turn > 0 ? copies(turn - 1) : { entities: [], ties: [] };
      await applyChangeSet(store, model, {
        cause: { kind: 'IMPORT', author: null, files: ['guests.xlsx'] },
        revision: (await store.revision()) ?? 0,
        naming: null,
        entities: [...come.entities, ...go.entities.map(turned)],
        ties: [...come.ties, ...go.ties.map(turned)],
      });
    },
  };
}

function turned<Change extends { readonly before: Properties | null; readonly after: Properties | null }>(
  change: Change,
): Change {
  return { ...change, before: change.after, after: change.before };
}

function typeIn(labels: unknown): string {
  const type = Array.isArray(labels) && labels.map(String).find((label) => model.entities.has(label));
  if (!type) throw new Error(`no type among ${JSON.stringify(labels)}`);
  return type;
}

function propertiesOf(of: ReadonlyMap<string, Shape>, type: string): ReadonlySet<string> {
  return of.get(type)?.properties ?? new Set();
}
