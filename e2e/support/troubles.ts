import type { BrowserContext } from '@playwright/test';

/** What a browser must never see of us, whatever is done in it. */
export interface Troubles {
  /** Lets pass what a journey brings about on purpose: a lost network is no fault of the page. */
  expect(pattern: RegExp): void;
  /** What was seen: errors in the console, breaches of the content policy, requests to other hosts. */
  list(): readonly string[];
}

/** Watches all windows of a browser from their first moment on. */
export async function watchTroubles(context: BrowserContext, ownHost: string): Promise<Troubles> {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => void seen.push(`not caught: ${error.error().message}`));
  const checkHost = (address: string) => {
    const { protocol, host } = new URL(address);
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== ownHost)
      seen.push(`request to another host: ${address}`);
  };
  context.on('request', (request) => checkHost(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => checkHost(socket.url())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    expect: (pattern) => void expected.push(pattern),
    list: () => seen.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
  };
}
