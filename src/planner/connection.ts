import type { Cell, Edge, EntityRow, Links, OrderKey } from '../graph/plan.js';
import { encodeCursor } from './cursor.js';
import type { Columns, DraftPaged } from './draft.js';
import { withoutTies } from './order.js';
import { pageOf, type SealedList, sealFor } from './pages.js';
import { promised } from './promise.js';
import { remember } from './remember.js';
import { fieldsOf } from './selection.js';
import {
  type Fields,
  type Json,
  type PageRows,
  type PageShape,
  pageRows,
  type Run,
  type Write,
  writeObject,
} from './shape.js';
import { fieldName, type Inputs, type Nodes, objectType, typeOf, type Walk } from './walk.js';

/** What a connection is made of, whether its rows are a list's or a tie's. */
export interface ConnectionParts {
  /** The first half of its types' names: `Organisation`, `MembershipPartnership`. */
  readonly name: string;
  readonly inputs: Inputs;
  /** Which list it is a page of. */
  readonly list: SealedList;
  /** Where the plan is told that rows, or their number, are wanted. */
  readonly paged: DraftPaged;
  /** Adds the order's keys to the columns read, and says how to find them again. */
  readonly keys: () => KeysOf;
  /** Writes the far end, as the nodes select it. */
  readonly far: (nodes: Nodes) => Write<Edge>;
  /** Writes a field of the edge that is the tie's own. */
  readonly edgeField: (nodes: Nodes) => Write<Edge>;
  /** Writes the counts of a list by their sort; a tie's connection has none. */
  readonly facets?: (nodes: Nodes) => Write<unknown>;
}

/** The order keys of an edge, which its cursor holds. */
type KeysOf = (edge: Edge, run: Run) => readonly Cell[];

export function connectionShape(
  walk: Walk,
  nodes: Nodes,
  parts: ConnectionParts,
): (links: Links | undefined, run: Run) => Json {
  const { name, inputs, list, paged, keys, far, edgeField, facets } = parts;
  const seal = sealFor(walk.bindings, list);
  const { page, shape } = pageOf(walk.draft, list.order, inputs, seal);
  let tellsTiesApart = shape.after || shape.before;
  const cursor = once((): Write<Edge> => {
    tellsTiesApart = true;
    const keysOf = keys();
    const sealed = (run: Run) => remember(run.seals, shape.number, () => seal(run.variables));
    return (edge, run) => encodeCursor(sealed(run), keysOf(edge, run));
  });
  const tieField: WriterOf<Edge> = (same) => {
    tellsTiesApart = true;
    return edgeField(same);
  };
  const rows = (write: Write<PageRows>): Write<PageRows> => {
    paged.page = page;
    shape.limit = page.limit;
    return write;
  };
  const edgesOf =
    (fields: Fields<Edge>): Write<PageRows> =>
    ({ edges }, run) =>
      edges.map((edge) => writeObject(fields, edge, run));
  const nodesOf =
    (write: Write<Edge>): Write<PageRows> =>
    ({ edges }, run) =>
      edges.map((edge) => write(edge, run));

  const fields = selected<PageRows>(walk, `${name}Connection`, nodes, {
    totalCount: () => {
      paged.count = true;
      return ({ total }) => total;
    },
    edges: (same) => rows(edgesOf(selected(walk, `${name}Edge`, same, { cursor, node: far }, tieField))),
    nodes: (same) => rows(nodesOf(far(same))),
    pageInfo: (same) => rows(pageInfo(walk, same, shape, cursor)),
    ...(facets && { facets }),
  });
  if (paged.page && !tellsTiesApart) paged.page = { ...page, order: withoutTies(page.order) };
  return (links, run) => writeObject(fields, pageRows(shape, links, run), run);
}

function pageInfo(walk: Walk, nodes: Nodes, shape: PageShape, cursor: () => Write<Edge>): Write<PageRows> {
  const peeking = (peeks: boolean, write: Write<PageRows>) => () => {
    shape.peeks ||= peeks;
    return write;
  };
  const fields = selected<PageRows>(walk, 'PageInfo', nodes, {
    hasNextPage: peeking(!shape.backwards, (page) => page.hasNextPage),
    hasPreviousPage: peeking(shape.backwards, (page) => page.hasPreviousPage),
    startCursor: () => cursorAt(cursor(), 0),
    endCursor: () => cursorAt(cursor(), -1),
  });
  return (page, run) => writeObject(fields, page, run);
}

function cursorAt(cursor: Write<Edge>, place: number): Write<PageRows> {
  return ({ edges }, run) => {
    const edge = edges.at(place);
    return edge ? cursor(edge, run) : null;
  };
}

/** Adds the keys of an order to the columns of a row, and finds them there again. */
export function keyPlaces(
  columns: Columns,
  order: readonly OrderKey[],
  rowOf: (edge: Edge, run: Run) => EntityRow | Edge | undefined,
): KeysOf {
  const places = order.map(({ expression }) => columns.place(expression));
  return (edge, run) => {
    const row = rowOf(edge, run);
    return places.map((place) => row?.[place] ?? null);
  };
}

type WriterOf<Source> = (nodes: Nodes) => Write<Source>;

/** The fields that the nodes select on an object type, each written as its name says, or as all others are. */
export function selected<Source>(
  walk: Walk,
  type: string,
  nodes: Nodes,
  writers: Readonly<Record<string, WriterOf<Source>>>,
  others?: WriterOf<Source>,
): Fields<Source> {
  return [...fieldsOf(walk.selection, objectType(walk, type), nodes)].map(([key, same]) => {
    const name = fieldName(same);
    if (name === '__typename') return [key, () => type];
    const writerOf = writers[name] ?? others;
    if (!writerOf) throw new Error(`no such field: ${type}.${name}`);
    return [key, promised(typeOf(walk, type, same), writerOf(same))];
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
