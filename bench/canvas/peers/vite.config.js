import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the pages named in PAGES, each on its own as its makers ship it. */
const pages = (process.env['PAGES'] ?? 'vanilla').split(',');

export default {
  root: here,
  logLevel: 'error',
  // Ours come from further up: two Reacts in one page do not know each other's hooks.
  resolve: { dedupe: ['react', 'react-dom'] },
  oxc: { jsx: { runtime: 'automatic' } },
  define: { 'process.env.IS_PREACT': '"false"' },
  build: {
    target: 'esnext',
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, `${here}${page}.html`])),
    },
  },
};
