/// <reference lib="webworker" />
import { readFilesToKeep } from './filesToKeep.ts';
import { requestKind } from './requestKind.ts';

// Lets the app open without a network. It keeps the page and the built files, never anything of a board.

declare const self: ServiceWorkerGlobalScope;

const cacheName = 'symbiomap.app';
/** One page for all addresses of the app. */
const page = '/';
/** A page whose files may not all be here yet. */
const nextPage = '/?next';
/** Longer nobody waits for a network that does not answer, where the page is here. */
const patienceMs = 3_000;
/** A version of the app is some 60 files; older ones go. */
const mostFiles = 180;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const kind = requestKind(event.request, self.location.origin);
  if (kind === 'page') event.respondWith(answerPage(event));
  else if (kind === 'file') event.respondWith(answerFile(event.request));
});

/** The app says which files it has loaded: those that came before this worker did are fetched from the browser's cache. */
self.addEventListener('message', (event) => {
  const { loaded, later } = readFilesToKeep(event.data);
  event.waitUntil(keep(loaded).then(() => keepLater(later)));
});

async function answerPage(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheName);
  const fresh = fetch(event.request).then(async (response) => {
    if (isPage(response)) await cache.put(nextPage, response.clone());
    return response;
  });
  event.waitUntil(fresh.catch(() => undefined));
  const kept = await cache.match(page);
  if (kept === undefined) return fresh;
  const tooLong = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patienceMs));
  return Promise.race([fresh.catch(() => kept), tooLong]);
}

async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const file of files)
    if (requestKind(new Request(file), self.location.origin) === 'file')
      await answerFile(new Request(file));
  const next = (await cache.match(nextPage)) ?? (await fetch(page));
  if (isPage(next)) await cache.put(page, next);
  await cache.delete(nextPage);
  const kept = await cache.keys();
  const older = kept.filter(
    ({ url }) => requestKind(new Request(url), self.location.origin) === 'file',
  );
  for (const file of older.slice(0, Math.max(0, older.length - mostFiles)))
    await cache.delete(file);
}

/** What may be wanted is fetched one by one, so that nobody waits for it; what does not come now, comes when wanted. */
async function keepLater(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const request = new Request(file, { priority: 'low' });
    if (requestKind(request, self.location.origin) !== 'file') continue;
    await answerFile(request).catch(() => undefined);
  }
}

const isPage = ({ ok, headers }: Response) =>
  ok && headers.get('Content-Type')?.startsWith('text/html') === true;
