import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, host } from '../../servers/ports.ts';
import type { BoardName } from './drawingBoard.ts';

const folder = fileURLToPath(new URL('../peers', import.meta.url));
const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds the pages of the peers, installing what they need, and serves them. */
export async function servePeerPages(
  names: readonly BoardName[],
): Promise<{ readonly url: string; stop(): void }> {
  const pages = names.filter((name) => name !== 'symbiomap');
  // A plain React Flow is in our own dependencies.
  if (pages.some((page) => page !== 'vanilla')) install();
  if (pages.length > 0) build(pages);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, 'dist', normalize(decodeURIComponent(pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return { url: `http://${host}:${port}`, stop: () => server.close() };
}

function install(): void {
  const marker = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the whiteboards to measure beside …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

function build(pages: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: folder,
    env: { ...process.env, PAGES: pages.join(','), NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The pages of the peers could not be built.');
}
