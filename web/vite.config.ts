import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The page and the explorer are files alone, served from `dist/web` by Atlas itself, whose policy allows nothing inline. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  plugins: [quietTicks()],
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

/** The plugin to tick with cannot show a list of values, and would complain of each in the console. */
function quietTicks(): Plugin {
  const complaint = "console.error('arg mismatch between arg and selection', argType, argValue)";
  return {
    name: 'quiet-ticks',
    transform: (code, id) => (id.includes('graphiql-explorer') ? code.replaceAll(complaint, 'null') : null),
  };
}
