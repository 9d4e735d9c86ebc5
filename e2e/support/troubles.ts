import type { Page } from '@playwright/test';

/** What a window must never do, whatever is done with it. */
export interface Troubles {
  /** Lets pass what a journey brings about on purpose: a lost network is no fault of the page. */
  expect(pattern: RegExp): void;
  /** What was seen: errors in the console, breaches of the content policy, requests to other hosts. */
  list(): readonly string[];
}

/** Watches a window from its first moment on. */
export async function watchTroubles(page: Page, ownHost: () => string): Promise<Troubles> {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => void seen.push(`not caught: ${error.message}`));
  const checkHost = (address: string) => {
    const { protocol, host } = new URL(address);
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== ownHost())
      seen.push(`request to another host: ${address}`);
  };
  page.on('request', (request) => checkHost(request.url()));
  page.on('websocket', (socket) => checkHost(socket.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    expect: (pattern) => void expected.push(pattern),
    list: () => seen.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
  };
}
