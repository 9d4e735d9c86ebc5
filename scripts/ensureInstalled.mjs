import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Installs the dependencies of the lock file unless they are there. Ends the process if that fails. */
export function ensureInstalled() {
  // npm writes the second file when it has finished; a lock that changed since is younger.
  const locked = modifiedMs('package-lock.json');
  const installed = modifiedMs('node_modules/.package-lock.json');
  if (installed !== null && locked !== null && installed >= locked) return;
  console.log('Installing what is missing (npm ci). This takes about a minute.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed. Its words above say why; mend that and call again.');
  process.exit(1);
}

function modifiedMs(path) {
  try {
    return statSync(join(root, path)).mtimeMs;
  } catch {
    return null;
  }
}
