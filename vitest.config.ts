import { configDefaults, defineConfig } from 'vitest/config';

/** Suites that run on both engines. There is one Neo4j for all of them, so that they take turns. */
const ON_EVERY_ENGINE = ['test/contract/**/*.test.ts'];

export default defineConfig({
  // As Node resolves it: Vite's own way gives the tests a second graphql beside the one that Apollo loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/support/build.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'engines',
          include: ON_EVERY_ENGINE,
          globalSetup: 'test/support/neo4j.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ON_EVERY_ENGINE],
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
});
