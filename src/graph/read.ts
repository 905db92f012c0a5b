import {
  choosePage,
  countFacet,
  countList,
  countTies,
  facetKey,
  fetchesEntities,
  row,
  tiePage,
  whereClause,
} from './cypher.js';
import type {
  Cell,
  EntityRow,
  Facet,
  FacetCount,
  Found,
  Level,
  Links,
  ListRoots,
  Page,
  ReadPlan,
  ReferenceLevel,
  Roots,
  Tables,
  TieLevel,
  Work,
} from './plan.js';
import type { Parameters } from './store.js';

/** Runs a statement and gives its rows by position. */
export type RunRows = (cypher: string, parameters: Parameters) => Promise<Cell[][]>;

type Entities = ReadonlyMap<string, EntityRow>;

const NO_ENTITIES: Entities = new Map();
const NO_LINKS: ReadonlyMap<string, Links> = new Map();

/**
 * Runs a plan as one statement, for a server across a network: a level's distinct entities are carried to the level
 * below as nodes, and each level answers with one table.
 */
export async function readComposed(plan: ReadPlan, parameters: Parameters, run: RunRows): Promise<Tables> {
  const { text, columns } = compose(plan);
  // A list of which nothing but its type is asked needs no statement.
  const [answer = []] = columns.length ? await run(text, parameters) : [];
  const cell = (name: string): Cell => answer[columns.indexOf(name)] ?? null;
  const rows = entityRows(cell('n0'));
  const roots = {
    ids: rows.map(([id]) => id),
    total: number(cell('c0')),
    facets: facetsOf(plan.roots).map((_, index) => facetCounts(cell(`f${index}`))),
  };
  const entities = [byId(rows), ...plan.levels.map((_, index) => byId(entityRows(cell(`n${index + 1}`))))];
  const links = plan.levels.map((_, index) => linksByParent(cell(`l${index + 1}`)));
  return { roots, entities, links, work: workOf(columns.length ? 1 : 0, entities, links) };
}

/** A list of which nothing is asked but a page of its own entities. */
export type FlatList = ReadPlan & { readonly roots: ListRoots & { readonly page: Page } };

export function isFlatList(plan: ReadPlan): plan is FlatList {
  const { roots, levels } = plan;
  return roots.by === 'list' && roots.page !== null && !roots.count && roots.facets.length === 0 && levels.length === 0;
}

/**
 * Runs one plan with several sets of parameters, all with the same number of rows, as one statement; gives the tables of
 * each, in their order.
 */
export async function readLists(plan: FlatList, lists: readonly Parameters[], run: RunRows): Promise<Tables[]> {
  const { limit } = plan.roots.page;
  const [first = {}] = lists;
  const read = await run(listsText(plan), { lists, [limit]: first[limit] ?? 0 });
  const pages = new Map(read.map(([place = null, rows = null]) => [number(place), entityRows(rows)]));
  return lists.map((_, place) => {
    const rows = pages.get(place) ?? [];
    const entities = [byId(rows)];
    return {
      roots: { ids: rows.map(([id]) => id), total: 0, facets: [] },
      entities,
      links: [],
      work: workOf(1, entities, []),
    };
  });
}

const listsTexts = new WeakMap<FlatList, string>();

/** A page's statement, with the parameters of each list in `q`, but for the number of rows, which may be no variable's. */
function listsText(plan: FlatList): string {
  const known = listsTexts.get(plan);
  if (known !== undefined) return known;
  const { roots } = plan;
  const { page, columns } = roots;
  const ofEach = (text: string) =>
    text
      .replaceAll('CALL () {', 'CALL (q) {')
      .replaceAll(/\$(\w+)/g, (parameter, name) => (name === page.limit ? parameter : `q.${name}`));
  const text = `UNWIND range(0, size($lists) - 1) AS i WITH i, $lists[i] AS q
CALL (q) { ${ofEach(choosePage(roots, page))} RETURN collect(m) AS s }
RETURN i, [m IN s | ${ofEach(row(columns))}]`;
  listsTexts.set(plan, text);
  return text;
}

const composed = new WeakMap<ReadPlan, { readonly text: string; readonly columns: readonly string[] }>();

function compose(plan: ReadPlan): { readonly text: string; readonly columns: readonly string[] } {
  const known = composed.get(plan);
  if (known) return known;
  const returned = new Map<string, string>();
  const clauses = rootClauses(plan.roots, returned);
  plan.levels.forEach((level, index) => {
    clauses.push(...levelClauses(plan, level, index, returned));
  });
  const text = `${clauses.join('\n')}\nRETURN ${[...returned].map(([name, value]) => `${value} AS ${name}`).join(', ')}`;
  const result = { text, columns: [...returned.keys()] };
  composed.set(plan, result);
  return result;
}

function rootClauses(roots: Roots, returned: Map<string, string>): string[] {
  if (roots.by === 'key') {
    returned.set('n0', `[m IN s0 | ${row(roots.columns)}]`);
    const match = `UNWIND $keys AS key MATCH (m:${roots.label} {id: key})${whereClause(roots.where)}`;
    return [`CALL () { ${match} RETURN collect(m) AS s0 }`];
  }
  const clauses: string[] = [];
  if (roots.count) {
    returned.set('c0', 'c0');
    clauses.push(`CALL () { ${countList(roots)} } WITH total AS c0`);
  }
  if (roots.page) {
    returned.set('n0', `[m IN s0 | ${row(roots.columns)}]`);
    clauses.push(`CALL () { ${choosePage(roots, roots.page)} RETURN collect(m) AS s0 }`);
  }
  roots.facets.forEach((facet, index) => {
    returned.set(`f${index}`, `f${index}`);
    const nodes = facet.by === 'tie' ? `, collect(f) AS fs${index}` : '';
    clauses.push(
      `CALL () { ${countFacet(roots, facet)} RETURN collect([${facetKey(facet)}, c]) AS f${index}${nodes} }`,
    );
  });
  return clauses;
}

function facetsOf(roots: Roots): readonly Facet[] {
  return roots.by === 'list' ? roots.facets : [];
}

function levelClauses(plan: ReadPlan, level: Level, index: number, returned: Map<string, string>): string[] {
  const place = index + 1;
  const fetches = fetchesEntities(plan, index);
  if (fetches) returned.set(`n${place}`, `[m IN s${place} | ${row(level.columns)}]`);
  if (level.kind === 'reference') return [referenceClause(level, place, plan.bound)];
  if (level.kind === 'facet') return [`WITH *, fs${level.facet} AS s${place}`];
  returned.set(`l${place}`, `l${place}`);
  const clauses = [tieClause(level, place, fetches)];
  if (fetches && level.page)
    clauses.push(
      `CALL (ms${place}) { UNWIND ms${place} AS ms UNWIND ms AS m WITH DISTINCT m LIMIT ${plan.bound + 1} RETURN collect(m) AS s${place} }`,
    );
  return clauses;
}

function tieClause(level: TieLevel, place: number, fetches: boolean): string {
  const { parent, only, page, count, edge } = level;
  const inner: string[] = [];
  const collected = fetches && page ? 'collect(m) AS ms, ' : '';
  if (page) inner.push(`CALL (n) { ${tiePage(level, page)} RETURN ${collected}collect(${edgeRow(edge)}) AS es }`);
  if (count) inner.push(`CALL (n) { ${countTies(level)} }`);
  const links = `collect([n.id, ${page ? 'es' : '[]'}, ${count ? 'total' : '0'}]) AS l${place}`;
  const nodes = collected ? `collect(ms) AS ms${place}, ` : '';
  return `CALL (s${parent}) { UNWIND s${parent} AS n${only ? ` WITH n WHERE ${only}` : ''} ${inner.join(' ')} RETURN ${nodes}${links} }`;
}

function referenceClause({ parent, column, label, where }: ReferenceLevel, place: number, bound: number): string {
  const edges = `l${parent + 1}`;
  const match = `MATCH (m:${label} {id: id})${whereClause(where)}`;
  return `CALL (${edges}) { UNWIND ${edges} AS link UNWIND link[1] AS e WITH DISTINCT e[${column + 1}] AS id WHERE id IS NOT NULL WITH id LIMIT ${bound + 1} ${match} RETURN collect(m) AS s${place} }`;
}

/**
 * Runs a plan a statement a level, for an engine in this process: there a statement costs little, while lists
 * carried through a composed one are copied for each row.
 */
export async function readStepwise(plan: ReadPlan, given: Parameters, send: RunRows): Promise<Tables> {
  let statements = 0;
  const run: RunRows = (cypher, values) => {
    statements += 1;
    return send(cypher, values);
  };
  const parameters = await findFirst(plan.found, given, run);
  const roots = await stepRoots(plan.roots, parameters, run);
  const entities: Entities[] = [byId(roots.rows)];
  const links: ReadonlyMap<string, Links>[] = [];
  for (const [index, level] of plan.levels.entries()) {
    if (level.kind === 'facet') {
      const ids = (roots.facets[level.facet] ?? []).map(([id]) => String(id));
      entities.push(byId(await stepKeys({ ...level, where: [] }, ids, parameters, run)));
      links.push(NO_LINKS);
      continue;
    }
    if (level.kind === 'reference') {
      const ids = [...(links[level.parent] ?? NO_LINKS).values()].flatMap(({ edges }) =>
        edges.flatMap((edge) => (typeof edge[level.column + 1] === 'string' ? [String(edge[level.column + 1])] : [])),
      );
      entities.push(byId(await stepKeys(level, [...new Set(ids)].slice(0, plan.bound + 1), parameters, run)));
      links.push(NO_LINKS);
      continue;
    }
    // What is beyond the bound is an error by then; roots, which have no bound of their own, are all needed.
    const all = [...(entities[level.parent] ?? NO_ENTITIES).keys()];
    const parents = level.parent === 0 ? all : all.slice(0, plan.bound + 1);
    const step = parents.length ? await stepTies(level, parents, fetchesEntities(plan, index), parameters, run) : null;
    entities.push(step?.entities ?? NO_ENTITIES);
    links.push(step?.links ?? NO_LINKS);
  }
  const { rows, total, facets } = roots;
  const work = workOf(statements, entities, links);
  return { roots: { ids: rows.map(([id]) => id), total, facets }, entities, links, work };
}

/** The parameters with what is found first: maps, in which the engine finds an id at once, while it walks through a list. */
async function findFirst(found: readonly Found[], given: Parameters, run: RunRows): Promise<Parameters> {
  let parameters = given;
  for (const { parameter, label, where } of found) {
    const rows = await run(`MATCH (m:${label})${whereClause(where)} RETURN m.id`, parameters);
    parameters = { ...parameters, [parameter]: Object.fromEntries(rows.map(([id]) => [String(id), true])) };
  }
  return parameters;
}

interface SteppedRoots {
  readonly rows: readonly EntityRow[];
  readonly total: number;
  readonly facets: readonly (readonly FacetCount[])[];
}

async function stepRoots(roots: Roots, parameters: Parameters, run: RunRows): Promise<SteppedRoots> {
  if (roots.by === 'key') {
    const keys = Array.isArray(parameters.keys) ? parameters.keys.map(String) : [];
    return { rows: await stepKeys(roots, keys, parameters, run), total: 0, facets: [] };
  }
  const [counted] = roots.count ? await run(countList(roots), parameters) : [];
  const facets: (readonly FacetCount[])[] = [];
  for (const facet of roots.facets) {
    const rows = await run(`${countFacet(roots, facet)} RETURN ${facetKey(facet)}, c`, parameters);
    facets.push(facetCounts(rows));
  }
  const rows = roots.page ? await stepPage(roots, roots.page, parameters, run) : [];
  return { rows, total: number(counted?.[0] ?? 0), facets };
}

/** Ids first, then what is asked of them: the engine would else build every row before it sorts. */
async function stepPage(
  roots: ListRoots,
  page: Page,
  parameters: Parameters,
  run: RunRows,
): Promise<readonly EntityRow[]> {
  const chosen = await run(`${choosePage(roots, page)} RETURN m.id`, parameters);
  const ids = chosen.map(([id]) => String(id));
  const found = byId(await stepKeys({ ...roots, where: [] }, ids, parameters, run));
  return ids.map((id) => found.get(id)).filter((each) => each !== undefined);
}

async function stepKeys(
  { label, where, columns }: Pick<Roots, 'label' | 'where' | 'columns'>,
  ids: readonly string[],
  parameters: Parameters,
  run: RunRows,
): Promise<readonly EntityRow[]> {
  if (ids.length === 0) return [];
  const text = `UNWIND $ids AS id MATCH (m:${label} {id: id})${whereClause(where)} RETURN ${row(columns)}`;
  return (await run(text, { ...parameters, ids })).map(([cells]) => entityRow(cells));
}

async function stepTies(
  level: TieLevel,
  parents: readonly string[],
  fetches: boolean,
  parameters: Parameters,
  run: RunRows,
): Promise<{ links: ReadonlyMap<string, Links>; entities: Entities }> {
  const { from, only, page, count, edge, columns } = level;
  const clauses = [`UNWIND $ids AS id MATCH (n:${from} {id: id})${whereClause(only ? [only] : [])}`];
  const cells = fetches ? [...edge, ...columns] : edge;
  if (page) clauses.push(`CALL (n) { ${tiePage(level, page)} RETURN collect(${edgeRow(cells)}) AS es }`);
  if (count) clauses.push(`CALL (n) { ${countTies(level)} }`);
  const text = `${clauses.join(' ')} RETURN [id, ${page ? 'es' : '[]'}, ${count ? 'total' : '0'}]`;
  const links = linksByParent((await run(text, { ...parameters, ids: parents })).map(([link]) => link ?? null));
  return { links, entities: fetches ? farEnds(links, edge.length) : NO_ENTITIES };
}

/** The far ends of a level's edges: what stands in an edge's row after its own columns. */
function farEnds(links: ReadonlyMap<string, Links>, columns: number): Entities {
  const found = new Map<string, EntityRow>();
  for (const { edges } of links.values())
    for (const edge of edges) if (!found.has(edge[0])) found.set(edge[0], [edge[0], ...edge.slice(columns + 1)]);
  return found;
}

function linksByParent(cell: Cell): ReadonlyMap<string, Links> {
  return new Map(
    list(cell).map((link) => {
      const [id, edges, total] = list(link);
      return [String(id), { edges: list(edges ?? null).map(edgeOf), total: number(total ?? 0) }];
    }),
  );
}

/** An edge, or the bare id where it has nothing else: there are thousands, and a list for each is work for both sides. */
function edgeRow(columns: readonly string[]): string {
  return columns.length ? row(columns) : 'm.id';
}

function edgeOf(cell: Cell): EntityRow {
  return (Array.isArray(cell) ? cell : [cell]) as unknown as EntityRow;
}

function facetCounts(cell: Cell): readonly FacetCount[] {
  return list(cell).map((each) => {
    const [key, count] = list(each);
    return [key ?? null, number(count ?? 0)];
  });
}

function workOf(statements: number, entities: readonly Entities[], links: readonly ReadonlyMap<string, Links>[]): Work {
  let rows = 0;
  for (const { size } of entities) rows += size;
  for (const level of links) for (const { edges } of level.values()) rows += edges.length;
  return { statements, rows };
}

function byId(rows: readonly EntityRow[]): Entities {
  return new Map(rows.map((each) => [each[0], each]));
}

function entityRows(cell: Cell): readonly EntityRow[] {
  return list(cell).map((each) => entityRow(each));
}

function entityRow(cell: Cell | undefined): EntityRow {
  return list(cell ?? null) as EntityRow;
}

function list(cell: Cell): readonly Cell[] {
  return Array.isArray(cell) ? cell : [];
}

function number(cell: Cell): number {
  return typeof cell === 'number' ? cell : 0;
}
