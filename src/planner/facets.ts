import type { Cell, FacetCount } from '../graph/plan.js';
import { type EntityType, facetFields, type StoredField, type TieField } from '../model/model.js';
import { forbidden, labelOf, visibleConditions } from './conditions.js';
import { selected } from './connection.js';
import type { DraftList } from './draft.js';
import { lifetimeConditions } from './lifetime.js';
import { limitOf } from './pages.js';
import { type Run, type Write, writeEntity, writeObject } from './shape.js';
import { entityShape } from './tree.js';
import { fieldName, inputsOf, type Nodes, objectType, type Place, responseKey, type Walk } from './walk.js';

const DEFAULT_FACET = 10;

/** The counts that the nodes select of a list: each is a statement over all that the list's conditions keep. */
export function facetsOf(walk: Walk, entity: EntityType, list: DraftList, nodes: Nodes, above: Place): Write<unknown> {
  const type = `${entity.name}Facets`;
  const fields = new Map(facetFields(entity.fields));
  const shape = selected<unknown>(walk, type, nodes, {}, (same) => {
    const field = fields.get(fieldName(same));
    if (!field) throw new Error(`no such field: ${type}.${fieldName(same)}`);
    const place = { ...above, path: `${above.path}.${responseKey(nodes)}.${responseKey(same)}` };
    return field.kind === 'tie' ? tieFacet(walk, type, list, field, same, place) : valueFacet(walk, list, field, same);
  });
  return (source, run) => writeObject(shape, source, run);
}

function valueFacet(walk: Walk, list: DraftList, field: StoredField, nodes: Nodes): Write<unknown> {
  if (field.staffOnly && walk.visibility === 'PUBLIC') throw forbidden(field.name);
  const { property, values, type } = field;
  const index = list.facets.push({ by: 'value', expression: values ? `m.${property}` : yearOf(`m.${property}`) }) - 1;
  const key = ([value]: FacetCount) => value;
  const shape = selected<FacetCount>(walk, values ? `${type}Count` : 'YearCount', nodes, {
    value: () => key,
    year: () => key,
    count: () => countOf,
  });
  const place = (value: Cell) =>
    value === null ? Number.POSITIVE_INFINITY : (values?.indexOf(String(value)) ?? value);
  return (_source, run) =>
    countsOf(run, index)
      .toSorted(([a], [b]) => Number(place(a)) - Number(place(b)))
      .map((count) => writeObject(shape, count, run));
}

/** A partial date begins with its year; `..` has none. */
function yearOf(property: string): string {
  return `CASE WHEN ${property} = '..' THEN null ELSE toInteger(substring(${property}, 0, 4)) END`;
}

function tieFacet(
  walk: Walk,
  owner: string,
  list: DraftList,
  { types, direction, far, properties }: TieField,
  nodes: Nodes,
  place: Place,
): Write<unknown> {
  const { model } = walk;
  const { period } = place;
  const inputs = inputsOf(walk, objectType(walk, owner), nodes);
  const where = [
    ...visibleConditions(walk, far, 'f'),
    ...(period ? lifetimeConditions(walk, properties, 't', period) : []),
    ...(period ? lifetimeConditions(walk, far, 'f', period) : []),
  ];
  const limit = limitOf(walk.bindings, 'first', inputs.get('first'), DEFAULT_FACET);
  const facet = list.facets.push({ by: 'tie', types, direction, where, limit }) - 1;
  const node = (same: Nodes): Write<FacetCount> => {
    const table = walk.draft.add({ kind: 'facet', facet, label: labelOf(model, far) }, place.path);
    const shape = entityShape(walk, table, far, same, place);
    return ([id], run) => writeEntity(shape, String(id), run);
  };
  const shape = selected<FacetCount>(walk, `${far}Count`, nodes, { node, count: () => countOf });
  return (_source, run) => countsOf(run, facet).map((count) => writeObject(shape, count, run));
}

function countsOf({ tables }: Run, facet: number): readonly FacetCount[] {
  return tables.roots.facets[facet] ?? [];
}

function countOf([, count]: FacetCount): number {
  return count;
}
