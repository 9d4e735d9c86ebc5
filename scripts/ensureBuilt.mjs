import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findNode24, nodeAdvice } from './node24.mjs';
import { root } from './root.mjs';

const built = join(root, 'apps/web/dist/index.html');
const packages = [
  'domain',
  'consistency',
  'assessment',
  'document',
  'protocol',
  'replica',
  'scene',
  'layout',
  'exchange',
  'i18n',
];
/** What the web app is made of. */
const sources = [
  'package-lock.json',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/precompress.ts',
  'apps/web/mapViewer.ts',
  'apps/viewer/viewerCode.ts',
  'apps/viewer/src',
  'apps/web/public',
  'apps/web/src',
  ...packages.map((name) => `packages/${name}/src`),
];

/** Builds the web app unless the built one is younger than all it is made of. Ends the process if that fails. */
export function ensureBuilt() {
  if (existsSync(built)) {
    const builtMs = statSync(built).mtimeMs;
    if (sources.every((path) => youngestMs(join(root, path)) <= builtMs)) return;
  }
  console.log('Building the app.');
  const node = findNode24();
  if (node === null) {
    console.error(nodeAdvice);
    process.exit(1);
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

function youngestMs(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).map((entry) => youngestMs(join(path, entry)));
  return Math.max(0, ...entries);
}
