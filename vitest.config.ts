import { defineConfig } from 'vitest/config';

const PATIENT = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  // As Node resolves it: Vite's own way gives the tests a second graphql beside the one that Apollo loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/support/build.ts',
    projects: [
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'embedded',
          include: ['test/*.test.ts', 'test/!(neo4j)/**/*.test.ts'],
          env: { ATLAS_TEST_ENGINE: 'embedded' },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'neo4j',
          include: ['test/{contract,neo4j}/**/*.test.ts'],
          env: { ATLAS_TEST_ENGINE: 'neo4j' },
          globalSetup: 'test/support/neo4j.ts',
          // There is one Neo4j for all of them, so that they take turns.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
