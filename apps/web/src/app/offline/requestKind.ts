/** What the service worker does with a request: answers with the app's page, with a file of the app, or lets it pass. */
export type RequestKind = 'page' | 'file' | 'other';

/** Addresses of the server that are no page of the app. */
const ofTheServer = /^\/(api|sync|healthz|readyz|metrics)(\/|$)/u;

export function requestKind(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): RequestKind {
  const { origin: host, pathname } = new URL(url);
  if (method !== 'GET' || host !== origin || ofTheServer.test(pathname)) return 'other';
  if (mode === 'navigate') return 'page';
  // Built files carry a hash of their content in their name: what is kept never grows old.
  return pathname.startsWith('/assets/') || pathname === '/mark.svg' ? 'file' : 'other';
}
