// npm run test:mutations: plants known bugs and holds that the tests catch them.
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { handOver } from './node24.mjs';
import { root } from './root.mjs';

ensureInstalled();
handOver(join(root, 'scripts/mutations/run.ts'), process.argv.slice(2));
