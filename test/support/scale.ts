/** Suites that could go on for ever try a part of it with `npm test`, and much more with `npm run test:long`. */
export const LONG = process.env.TEST_LONG === '1';

/** What random tries begin with: one seed, the same tries. */
export const SEED = Number(process.env.TEST_SEED ?? 1);

/** Every so-manyth. */
export function oneIn<Item>(many: number, items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % many === 0);
}
