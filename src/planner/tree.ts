import type { Cell, Edge, EntityRow, Links, OrderKey } from '../graph/plan.js';
import {
  connectionName,
  type Field,
  type Model,
  membersOf,
  type ReferenceField,
  type TieField,
} from '../model/model.js';
import { connectionConditions, labelOf, lifetimeConditions, typeConditions, visibleConditions } from './conditions.js';
import { encodeCursor } from './cursor.js';
import { Columns, type DraftPaged, type DraftTable, type DraftTies } from './draft.js';
import { connectionOrder } from './order.js';
import { ownField } from './own.js';
import { pageOf, sealFor } from './pages.js';
import { remember } from './remember.js';
import { fieldsOf } from './selection.js';
import {
  type EntityShape,
  type Fields,
  type Json,
  type PageRows,
  type PageShape,
  pageRows,
  type Run,
  type Write,
  writeEntity,
  writeObject,
} from './shape.js';
import {
  entityOf,
  fieldName,
  type Inputs,
  inputsOf,
  type Nodes,
  objectType,
  type Place,
  placeUnder,
  requireField,
  responseKey,
  type Walk,
} from './walk.js';

/** One tie that the types of a table select: alike by all of them, or by some. */
interface SelectedTie {
  readonly field: TieField;
  readonly nodes: Nodes;
  readonly owners: string[];
}

/** The entities of a table: for each concrete type, the fields that the nodes select on it. */
export function entityShape(walk: Walk, table: DraftTable, type: string, nodes: Nodes, place: Place): EntityShape {
  const types = membersOf(walk.model, type);
  const selected = types.map((name) => [name, fieldsOf(walk.selection, objectType(walk, name), nodes)] as const);
  const ties = new Map(
    [...selectedTies(walk, selected)].map(([identity, tie]) => [identity, tieField(walk, table, type, tie, place)]),
  );
  const fieldWriter = (owner: string, key: string, same: Nodes): Write<EntityRow> => {
    if (fieldName(same) === '__typename') return () => owner;
    const field = requireField(entityOf(walk, owner).fields, fieldName(same));
    const tie = field.kind === 'tie' ? ties.get(tieIdentity(key, field, same)) : undefined;
    return tie ?? ownField(walk, objectType(walk, owner), table.columns, 'm', field, same);
  };
  return {
    number: walk.draft.number(),
    table: table.index,
    atEdges: walk.draft.leadsByEdges(table),
    typeColumn: walk.model.entities.has(type) ? null : table.columns.place(typeExpression(types)),
    fields: new Map(
      selected.map(([owner, fields]) => [
        owner,
        [...fields].map(([key, same]) => [key, fieldWriter(owner, key, same)]),
      ]),
    ),
  };
}

/** The ties selected on the types of a table: what several types select alike is read once for all of them. */
function selectedTies(
  walk: Walk,
  selected: readonly (readonly [owner: string, fields: ReadonlyMap<string, Nodes>])[],
): Map<string, SelectedTie> {
  const ties = new Map<string, SelectedTie>();
  for (const [owner, fields] of selected)
    for (const [key, nodes] of fields) {
      const field = entityOf(walk, owner).fields.get(fieldName(nodes));
      if (field?.kind !== 'tie') continue;
      const identity = tieIdentity(key, field, nodes);
      const tie = ties.get(identity);
      if (tie) tie.owners.push(owner);
      else ties.set(identity, { field, nodes, owners: [owner] });
    }
  return ties;
}

/** Two types select a tie alike when the same nodes ask for the same relationship under the same key. */
function tieIdentity(key: string, { types, direction, properties, far }: TieField, nodes: Nodes): string {
  return [key, types, direction, properties, far, ...nodes.map(({ loc }) => loc?.start)].join(' ');
}

function typeExpression(types: readonly string[]): string {
  return `CASE ${types.map((type) => `WHEN m:${type} THEN '${type}'`).join(' ')} END`;
}

/** A tie of a table's entities: a level of the plan, and the connection, or the one entity, that it becomes. */
function tieField(walk: Walk, parent: DraftTable, type: string, tie: SelectedTie, above: Place): Write<EntityRow> {
  const { field, nodes, owners } = tie;
  const inputs = inputsOf(walk, objectType(walk, owners[0] ?? type), nodes);
  const place = placeUnder(`${above.path}.${responseKey(nodes)}`, above.activeOn, inputs);
  const level = tieLevel(walk, parent, type, tie, inputs, place);
  const table = walk.draft.add(level, place.path);
  const index = table.index - 1;
  const linksOf = (row: EntityRow, run: Run) => run.tables.links[index]?.get(row[0]);
  if (!field.many) return oneEntity(walk, level, table, tie, inputs, place, linksOf);
  const name = connectionName(field);
  const order = connectionOrder(walk, field, inputs.get('orderBy'));
  const write = connectionShape(walk, nodes, place, {
    name,
    far: field.far,
    inputs,
    order,
    paged: level,
    table,
    keys: () => keyPlaces(level.edge, order, (edge) => edge),
    edgeField: (same) => edgeField(walk, level, index, field, same, place),
  });
  return (row, run) => write(linksOf(row, run), run);
}

function tieLevel(
  walk: Walk,
  parent: DraftTable,
  type: string,
  { field, owners }: SelectedTie,
  inputs: Inputs,
  { activeOn }: Place,
): DraftTies {
  const { model } = walk;
  const where = inputs.get('where');
  const all = owners.length === membersOf(model, type).length;
  return {
    kind: 'ties',
    parent: parent.index,
    from: owners.length === 1 ? String(owners[0]) : labelOf(model, type),
    only: all ? null : owners.map((owner) => `n:${owner}`).join(' OR '),
    types: field.types,
    direction: field.direction,
    label: labelOf(model, field.far),
    where: [
      ...(leadsOnlyTo(model, field, owners) ? [] : typeConditions(model, field.far, 'm')),
      ...visibleConditions(walk, field.far, 'm'),
      ...(where ? connectionConditions(walk, field, 'm', 'r', where) : []),
      ...(activeOn ? lifetimeConditions(walk, field.properties, 'r', activeOn) : []),
      ...(activeOn ? lifetimeConditions(walk, field.far, 'm', activeOn) : []),
    ],
    edge: new Columns(),
    page: null,
    count: false,
  };
}

/** Whether the relationship leads from these owners to nothing but the far type, so that no condition need say so. */
function leadsOnlyTo(model: Model, { types, direction, far }: TieField, owners: readonly string[]): boolean {
  const members = membersOf(model, far);
  return types
    .flatMap((type) => model.relationships.get(type)?.pairs ?? [])
    .flatMap(([from, to]) => [
      ...(direction !== 'IN' && owners.includes(from) ? [to] : []),
      ...(direction !== 'OUT' && owners.includes(to) ? [from] : []),
    ])
    .every((end) => members.includes(end));
}

/** A tie to one entity: the first in the order, where the import has made sure that there is but one. */
function oneEntity(
  walk: Walk,
  level: DraftTies,
  table: DraftTable,
  { field, nodes }: SelectedTie,
  inputs: Inputs,
  place: Place,
  linksOf: (row: EntityRow, run: Run) => Links | undefined,
): Write<EntityRow> {
  const order = connectionOrder(walk, field, inputs.get('orderBy'));
  level.page = { order, limit: walk.bindings.add(() => 1), after: null, until: null };
  const shape = entityShape(walk, table, field.far, nodes, place);
  return (row, run) => {
    const [edge] = linksOf(row, run)?.edges ?? [];
    return edge ? writeEntity(shape, edge[0], run) : null;
  };
}

/** What a connection is made of, whether its rows are a list's or a tie's. */
interface ConnectionParts {
  /** The first half of its types' names: `Organisation`, `MembershipPartnership`. */
  readonly name: string;
  readonly far: string;
  readonly inputs: Inputs;
  readonly order: readonly OrderKey[];
  /** Where the plan is told that rows, or their number, are wanted. */
  readonly paged: DraftPaged;
  readonly table: DraftTable;
  /** Adds the order's keys to the columns read, and says how to find them again. */
  readonly keys: () => KeysOf;
  /** Writes a field of the edge that is the tie's own. */
  readonly edgeField: (nodes: Nodes) => Write<Edge>;
}

/** A page with the edges' order keys. */
type KeysOf = (edge: Edge, run: Run) => readonly Cell[];

export function connectionShape(
  walk: Walk,
  nodes: Nodes,
  place: Place,
  parts: ConnectionParts,
): (links: Links | undefined, run: Run) => Json {
  const { name, far, inputs, order, paged, table } = parts;
  const seal = sealFor(name, order, inputs);
  const { page, shape } = pageOf(walk.draft, order, inputs, seal);
  const cursor = lazy((): Write<Edge> => {
    const keys = parts.keys();
    return (edge, run) => {
      const sealed = remember(run.seals, shape.number, () => seal(run.variables));
      return encodeCursor(sealed, keys(edge, run));
    };
  });
  const entities = (same: Nodes): Write<Edge> => {
    const entity = entityShape(walk, table, far, same, place);
    return (edge, run) => writeEntity(entity, edge[0], run);
  };
  const edgeFields = (same: Nodes): Fields<Edge> =>
    [...fieldsOf(walk.selection, objectType(walk, `${name}Edge`), same)].map(([key, inner]) => {
      const special: Readonly<Record<string, () => Write<Edge>>> = {
        __typename: () => () => `${name}Edge`,
        cursor,
        node: () => entities(inner),
      };
      return [key, (special[fieldName(inner)] ?? (() => parts.edgeField(inner)))()];
    });
  const rows = <Result>(write: Result): Result => {
    paged.page = page;
    shape.limit = page.limit;
    return write;
  };
  const writers: Readonly<Record<string, (same: Nodes) => Write<PageRows>>> = {
    __typename: () => () => `${name}Connection`,
    totalCount: () => {
      paged.count = true;
      return ({ total }) => total;
    },
    edges: (same) => {
      const fields = edgeFields(same);
      return rows(({ edges }, run) => edges.map((edge) => writeObject(fields, edge, run)));
    },
    nodes: (same) => {
      const write = entities(same);
      return rows(({ edges }, run) => edges.map((edge) => write(edge, run)));
    },
    pageInfo: (same) => rows(pageInfo(walk, same, shape, cursor)),
  };
  const fields: Fields<PageRows> = [...fieldsOf(walk.selection, objectType(walk, `${name}Connection`), nodes)].map(
    ([key, same]) => {
      const writer = writers[fieldName(same)];
      if (!writer) throw new Error(`no such field: ${name}Connection.${fieldName(same)}`);
      return [key, writer(same)];
    },
  );
  return (links, run) => writeObject(fields, pageRows(shape, links, run), run);
}

function pageInfo(walk: Walk, nodes: Nodes, shape: PageShape, cursor: () => Write<Edge>): Write<PageRows> {
  const peeking = (peeks: boolean, write: Write<PageRows>) => () => {
    shape.peeks ||= peeks;
    return write;
  };
  const writers: Readonly<Record<string, () => Write<PageRows>>> = {
    __typename: () => () => 'PageInfo',
    hasNextPage: peeking(!shape.backwards, (page) => page.hasNextPage),
    hasPreviousPage: peeking(shape.backwards, (page) => page.hasPreviousPage),
    startCursor: () => cursorOf(cursor(), 0),
    endCursor: () => cursorOf(cursor(), -1),
  };
  const fields: Fields<PageRows> = [...fieldsOf(walk.selection, objectType(walk, 'PageInfo'), nodes)].map(
    ([key, same]) => {
      const writer = writers[fieldName(same)];
      if (!writer) throw new Error(`no such field: PageInfo.${fieldName(same)}`);
      return [key, writer()];
    },
  );
  return (page, run) => writeObject(fields, page, run);
}

function cursorOf(cursor: Write<Edge>, at: number): Write<PageRows> {
  return ({ edges }, run) => {
    const edge = edges.at(at);
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

/** A field of an edge that is the tie's own: a property, its sort, or its source. */
function edgeField(
  walk: Walk,
  level: DraftTies,
  index: number,
  field: TieField,
  nodes: Nodes,
  place: Place,
): Write<Edge> {
  if (fieldName(nodes) === 'type') {
    const at = level.edge.place('type(r)');
    return (edge) => edge[at] ?? null;
  }
  const own = edgeProperty(walk, field, fieldName(nodes));
  if (own.kind === 'reference') return sourceField(walk, level, index, own, nodes, place);
  return ownField(walk, objectType(walk, `${connectionName(field)}Edge`), level.edge, 'r', own, nodes);
}

function edgeProperty({ model }: Walk, { properties }: TieField, name: string): Field {
  return requireField(model.tieProperties.get(properties)?.fields ?? new Map(), name);
}

/** The entity whose id is a property of the tie. The public sees ties of public sources only, as it sees all sources. */
function sourceField(
  walk: Walk,
  level: DraftTies,
  index: number,
  field: ReferenceField,
  nodes: Nodes,
  place: Place,
): Write<Edge> {
  const at = level.edge.place(`r.${field.property}`);
  const path = `${place.path}.${responseKey(nodes)}`;
  const where = visibleConditions(walk, field.far, 'm');
  const table = walk.draft.add(
    { kind: 'reference', parent: index, column: at - 1, label: labelOf(walk.model, field.far), where },
    path,
  );
  const shape = entityShape(walk, table, field.far, nodes, { path, activeOn: place.activeOn });
  return (edge, run) => (typeof edge[at] === 'string' ? writeEntity(shape, edge[at], run) : null);
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
