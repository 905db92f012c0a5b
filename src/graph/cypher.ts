import type { Condition, Facet, ListRoots, OrderKey, Page, ReadPlan, TieLevel } from './plan.js';

/** ` WHERE a AND b`, or nothing. */
export function whereClause(conditions: readonly Condition[]): string {
  return conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
}

/** Rows without a value come where the key says: left alone, Neo4j and the embedded engine put them first when descending. */
export function orderClause(order: readonly OrderKey[]): string {
  const terms = order.flatMap(({ expression, descending, nulls }) => {
    const term = descending ? `${expression} DESC` : expression;
    if (nulls === 'LAST') return [`${expression} IS NULL`, term];
    if (nulls === 'FIRST') return [`${expression} IS NULL DESC`, term];
    return [term];
  });
  return `ORDER BY ${terms.join(', ')}`;
}

/**
 * What stands after a keyset in an order. A key that every row has takes the form `k >= $a AND CASE WHEN k = $a THEN …`:
 * the first comparison lets an index begin there, which `k > $a OR (k = $a AND …)` does not; and where there is an OR,
 * Neo4j may answer its two sides by two index seeks, which together read all that is left.
 */
export function afterConditions(order: readonly OrderKey[], after: readonly string[]): Condition[] {
  const [key, ...rest] = order;
  const [name, ...names] = after;
  if (!key || name === undefined) return [];
  const { expression: k, descending, nulls } = key;
  const value = `$${name}`;
  const beyond = `${k} ${descending ? '<' : '>'} ${value}`;
  const [then = 'false', ...more] = afterConditions(rest, names);
  const next = more.length ? `(${[then, ...more].join(' AND ')})` : then;
  if (nulls === 'NEVER') {
    if (rest.length === 0) return [beyond];
    return [`${k} ${descending ? '<=' : '>='} ${value}`, `CASE WHEN ${k} = ${value} THEN ${next} ELSE true END`];
  }
  const nullsBeyond = nulls === 'LAST' ? `${k} IS NULL OR ` : '';
  const allBeyond = nulls === 'FIRST' ? ` OR (${value} IS NULL AND ${k} IS NOT NULL)` : '';
  const among = `(${value} IS NULL AND ${k} IS NULL AND ${next})`;
  const past = `(${value} IS NOT NULL AND (${nullsBeyond}${beyond} OR (${k} = ${value} AND ${next})))`;
  return [`(${past} OR ${among}${allBeyond})`];
}

/** The rows of a list's page, `m` in order: what is chosen, before anything of it is fetched. */
export function choosePage({ label, where }: ListRoots, { order, limit, after, until }: Page): string {
  const match = (conditions: readonly Condition[]) => `MATCH (m:${label})${whereClause(conditions)}`;
  const [first, ...rest] = order;
  const keyset = keysetConditions({ order, limit, after, until });
  const page = `${orderClause(order)} LIMIT $${limit}`;
  // An index on the sort key gives the order only where a predicate names the key: the keyset, or `IS NOT NULL`.
  if (first?.nulls === 'NEVER') {
    const start = keyset.length ? keyset : [`${first.expression} IS NOT NULL`];
    return `${match([...start, ...where])} WITH m ${page}`;
  }
  if (!first || first.nulls === 'FIRST' || rest.length !== 1 || until)
    return `${match([...where, ...keyset])} WITH m ${page}`;

  // Two runs, each of which an index can give in order: the rows that have the key, then those that have none.
  const valued = { ...first, nulls: 'NEVER' as const };
  const [key, id] = after ?? [];
  const started = key !== undefined && id !== undefined;
  const run = (conditions: readonly Condition[], keys: readonly OrderKey[]) =>
    `${match(conditions)} WITH m ${orderClause(keys)} LIMIT $${limit} RETURN m`;
  const withKey = [
    ...(started ? afterConditions([valued, ...rest], [key, id]) : [`${first.expression} IS NOT NULL`]),
    ...where,
  ];
  // Ids are never empty, so that `''` begins the second run for a cursor that stands in the first.
  const from = started ? `CASE WHEN $${key} IS NULL THEN $${id} ELSE '' END` : "''";
  const withoutKey = [`${rest[0]?.expression} > ${from}`, `${first.expression} IS NULL`, ...where];
  return `CALL () { ${run(withKey, [valued, ...rest])} UNION ALL ${run(withoutKey, rest)} } WITH m ${page}`;
}

export function countList({ label, where }: ListRoots): string {
  return `MATCH (m:${label})${whereClause(where)} RETURN count(m) AS total`;
}

/** Far more than there are values of an enum or years in a city's life. */
const MAX_VALUES = 1000;

/** The counts of a facet, `[key, c]`; the far ends of ties as `f`, most first. */
export function countFacet({ label, where }: Pick<ListRoots, 'label' | 'where'>, facet: Facet): string {
  const match = `MATCH (m:${label})${whereClause(where)}`;
  if (facet.by === 'value')
    return `${match} WITH ${facet.expression} AS k, count(*) AS c ORDER BY k IS NULL, k LIMIT ${MAX_VALUES}`;
  const ties = `MATCH ${tiePattern('m', 't', facet, 'f')}${whereClause(facet.where)}`;
  return `${match} ${ties} WITH f, count(DISTINCT m) AS c ORDER BY c DESC, f.sortName, f.id LIMIT $${facet.limit}`;
}

/** What a facet counts by: a value, or the id of a far end. */
export function facetKey({ by }: Facet): string {
  return by === 'tie' ? 'f.id' : 'k';
}

/** A tie in Cypher: `(n)-[r:MEMBER_OF]->(m:Partnership)`. */
export function tiePattern(
  n: string,
  r: string,
  { types, direction }: Pick<TieLevel, 'types' | 'direction'>,
  m: string,
): string {
  const left = direction === 'IN' ? '<-' : '-';
  const right = direction === 'OUT' ? '->' : '-';
  return `(${n})${left}[${r}:${types.join('|')}]${right}(${m})`;
}

/** The ties of one `n`. What they lead to was checked with the schema: a label would be looked at for each in vain. */
function matchTies(level: TieLevel, more: readonly Condition[] = []): string {
  return `MATCH ${tiePattern('n', 'r', level, 'm')}${whereClause([...level.where, ...more])}`;
}

/** How many ties one `n` has. Neo4j knows the number of all of a sort, and need not go along them. */
export function countTies(level: TieLevel): string {
  if (level.where.length === 0) return `RETURN COUNT { ${tiePattern('n', '', level, '')} } AS total`;
  return `${matchTies(level)} RETURN count(*) AS total`;
}

/** The same order backwards, for a page that ends at a place. */
export function reversed(order: readonly OrderKey[]): OrderKey[] {
  const nulls = { FIRST: 'LAST', LAST: 'FIRST', NEVER: 'NEVER' } as const;
  return order.map((key) => ({ ...key, descending: !key.descending, nulls: nulls[key.nulls] }));
}

/** What lies between the keysets of a page. */
function keysetConditions({ order, after, until }: Page): Condition[] {
  return [...(after ? afterConditions(order, after) : []), ...(until ? afterConditions(reversed(order), until) : [])];
}

/** A page of the ties of one `n`, in order. */
export function tiePage(level: TieLevel, page: Page): string {
  return `${matchTies(level, keysetConditions(page))} WITH m, r ${orderClause(page.order)} LIMIT $${page.limit}`;
}

export function row(columns: readonly string[]): string {
  return `[${['m.id', ...columns].join(', ')}]`;
}

/** Whether a level's far ends are fetched: not when nothing of them is needed but the ids, which the edges hold. */
export function fetchesEntities({ levels }: ReadPlan, index: number): boolean {
  const level = levels[index];
  if (level?.kind !== 'ties' || level.columns.length > 0) return true;
  return levels.some((child) => child.kind === 'ties' && child.parent === index + 1);
}
