/** `npm run test:long` asks everything; `npm test` asks a part of it that is the same each time. */
export const LONG = process.env.ATLAS_TEST_LONG === '1';

/** Every so-manyth. */
export function oneIn<Item>(many: number, items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % many === 0);
}
