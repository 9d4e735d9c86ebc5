import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { laterFiles } from './laterFiles.ts';
import { mapViewer } from './mapViewer.ts';
import { precompress } from './precompress.ts';
import { preloadBoard } from './preloadBoard.ts';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '4400'}`;

export default defineConfig({
  plugins: [react(), mapViewer(), preloadBoard(), laterFiles(), precompress()],
  build: {
    target: 'es2023',
    // The content policy allows no inline script, and fonts stay files of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', serviceWorker: 'src/app/offline/serviceWorker.ts' },
      output: {
        // A service worker answers for what lies beside and below it, and is asked for by one name.
        entryFileNames: ({ name }) =>
          name === 'serviceWorker' ? '[name].js' : 'assets/[name]-[hash].js',
        manualChunks: (id) => {
          if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return 'react';
          if (/node_modules\/(yjs|lib0|y-)/.test(id)) return 'yjs';
          return undefined;
        },
      },
    },
  },
  // The worker that finds places loads what a way of doing it needs.
  worker: { format: 'es' },
  server: {
    port: 4401,
    strictPort: true,
    proxy: { '/api': server, '/sync': { target: server, ws: true } },
  },
});
