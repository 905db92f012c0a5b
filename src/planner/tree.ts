import type { Condition, Edge, EntityRow, Links } from '../graph/plan.js';
import {
  connectionName,
  type ExploredField,
  type Field,
  membersOf,
  type ReferenceField,
  type TieField,
} from '../model/model.js';
import { connectionConditions, labelOf, visibleConditions } from './conditions.js';
import { connectionShape, keyPlaces } from './connection.js';
import { Columns, type DraftTable, type DraftTies } from './draft.js';
import { lifetimeConditions } from './lifetime.js';
import { connectionOrder, withoutTies } from './order.js';
import { ownField } from './own.js';
import { pageSize } from './pages.js';
import { promised } from './promise.js';
import { fieldsOf } from './selection.js';
import { type EntityShape, type Run, type Write, writeEntity } from './shape.js';
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
  typeOf,
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
    if (field.kind === 'explored')
      return promised(typeOf(walk, owner, same), exploredField(walk, table, owner, field, same, place));
    const tie = field.kind === 'tie' ? ties.get(tieIdentity(key, field, same)) : undefined;
    const write = tie ?? ownField(walk, objectType(walk, owner), table.columns, 'm', field, same);
    return promised(typeOf(walk, owner, same), write);
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

/** A field that is worked out on the projection, once for all entities of the table, whatever their types. */
function exploredField(
  walk: Walk,
  table: DraftTable,
  owner: string,
  field: ExploredField,
  nodes: Nodes,
  above: Place,
): Write<EntityRow> {
  const inputs = inputsOf(walk, objectType(walk, owner), nodes);
  const place = placeUnder(walk, `${above.path}.${responseKey(nodes)}`, above.period, inputs);
  // Looked at here, too: where nobody is found nothing is worked out.
  walk.draft.bindings.check((variables) => pageSize('first', inputs.get('first')?.read(variables)));
  const identity = [table.index, responseKey(nodes), ...nodes.map(({ loc }) => loc?.start)].join(' ');
  const gap = walk.draft.gaps.number(identity, () => ({ kind: 'explored', field, owner, nodes, inputs, place }));
  return ([id], run) => run.later(gap, id);
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
  const place = placeUnder(walk, `${above.path}.${responseKey(nodes)}`, above.period, inputs);
  const kept = keptConditions(walk, field, inputs, place);
  const level = tieLevel(walk, parent, type, tie, kept);
  const table = walk.draft.add(level, place.path);
  const index = table.index - 1;
  const linksOf = (row: EntityRow, run: Run) => run.tables.links[index]?.get(row[0]);
  if (!field.many) return oneEntity(walk, level, table, tie, inputs, place, linksOf);
  const name = connectionName(field);
  const order = connectionOrder(walk, field, inputs.get('orderBy'));
  const write = connectionShape(walk, nodes, {
    name,
    inputs,
    list: { name: `${field.types.join('|')} ${field.direction} ${name}`, order, kept },
    paged: level,
    keys: () => keyPlaces(level.edge, order, (edge) => edge),
    far: (same) => farEnd(walk, table, field.far, same, place),
    edgeField: (same) => edgeField(walk, level, index, field, same, place),
  });
  return (row, run) => write(linksOf(row, run), run);
}

/** The entity at the far end of each edge. */
export function farEnd(walk: Walk, table: DraftTable, type: string, nodes: Nodes, place: Place): Write<Edge> {
  const shape = entityShape(walk, table, type, nodes, place);
  return ([id], run) => writeEntity(shape, id, run);
}

/** What the arguments of a tie, and the day above it, keep. */
function keptConditions(walk: Walk, field: TieField, inputs: Inputs, { period }: Place): Condition[] {
  const where = inputs.get('where');
  return [
    ...(where ? connectionConditions(walk, field, 'm', 'r', where) : []),
    ...(period ? lifetimeConditions(walk, field.properties, 'r', period) : []),
    ...(period ? lifetimeConditions(walk, field.far, 'm', period) : []),
  ];
}

function tieLevel(
  walk: Walk,
  parent: DraftTable,
  type: string,
  { field, owners }: SelectedTie,
  kept: readonly Condition[],
): DraftTies {
  const { model } = walk;
  const all = owners.length === membersOf(model, type).length;
  return {
    kind: 'ties',
    parent: parent.index,
    from: owners.length === 1 ? String(owners[0]) : labelOf(model, type),
    only: all ? null : owners.map((owner) => `n:${owner}`).join(' OR '),
    types: field.types,
    direction: field.direction,
    where: [...visibleConditions(walk, field.far, 'm'), ...kept],
    edge: new Columns(),
    page: null,
    count: false,
  };
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
  const order = withoutTies(connectionOrder(walk, field, inputs.get('orderBy')));
  level.page = { order, limit: walk.bindings.add(() => 1), after: null, until: null };
  const write = farEnd(walk, table, field.far, nodes, place);
  return (row, run) => {
    const [edge] = linksOf(row, run)?.edges ?? [];
    return edge ? write(edge, run) : null;
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
  const shape = entityShape(walk, table, field.far, nodes, { path, period: place.period });
  return (edge, run) => (typeof edge[at] === 'string' ? writeEntity(shape, edge[at], run) : null);
}
