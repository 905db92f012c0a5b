import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The page and the explorer are files alone, served from `dist/web` by Atlas itself, whose policy allows nothing inline. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'explorer.html'].map((page) => join(import.meta.dirname, page)),
      // GraphiQL's parts are marked for a framework that we do not use.
      onwarn: (warning, tell) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning),
    },
    // The explorer's editor is a megabyte in one piece.
    chunkSizeWarningLimit: 4_000,
  },
});
