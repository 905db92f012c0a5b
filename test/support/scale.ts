/** Suites that could go on for ever try a part of it with `npm test`, and much more with `npm run test:long`. */
export const LONG = process.env.TEST_LONG === '1';

/** How many of a thing to try. Each that a Neo4j has not met costs it a plan, so that `npm test` tries fewer there. */
export function scaled<Scale>({ long, quick, neo4j = quick }: { long: Scale; quick: Scale; neo4j?: Scale }): Scale {
  if (LONG) return long;
  return process.env.ATLAS_TEST_ENGINE === 'neo4j' ? neo4j : quick;
}

/** What random tries begin with: one seed, the same tries. */
export const SEED = Number(process.env.TEST_SEED ?? 1);

/** Every so-manyth. */
export function oneIn<Item>(many: number, items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % many === 0);
}
