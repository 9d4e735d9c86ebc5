// npm run dev: the web app with hot reload on port 4401, the server on port 4400, restarted when its files change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { findNode24, nodeAdvice } from './node24.mjs';
import { root } from './root.mjs';

ensureInstalled();
const node = findNode24();
if (node === null) {
  console.error(nodeAdvice);
  process.exit(1);
}

const children = [
  spawn(node, ['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { SYMBIOMAP_ORIGINS: 'http://localhost:4401', ...process.env },
  }),
  spawn(node, [join(root, 'node_modules/vite/bin/vite.js')], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  }),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
