import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What was compiled once is kept, so that a restart takes half as long. Where it cannot be written it is left out.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/server', import.meta.url)));
await import('./serve.ts');
flushCompileCache();
