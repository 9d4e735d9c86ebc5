// npm start: installs and builds what is missing, then serves everything from one process.
import { join } from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { handOver } from './node24.mjs';
import { root } from './root.mjs';

ensureInstalled();
ensureBuilt();
handOver(join(root, 'apps/server/src/main.ts'), process.argv.slice(2));
