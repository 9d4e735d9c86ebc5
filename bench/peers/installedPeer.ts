import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** Installs the peers beside this file, as their lock file says, unless they are there. Needs npm and a registry. */
export function installPeers(): void {
  const marker = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the servers to measure beside …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** The path of a file of an installed peer. */
export function installedPeer(path: string): string {
  return join(folder, 'node_modules', path);
}
