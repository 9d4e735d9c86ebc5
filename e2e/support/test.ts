import { expect, test as base, type BrowserContext } from '@playwright/test';
import { BoardPage } from './boardPage.ts';
import { BoardServer } from './boardServer.ts';
import { watchTroubles, type Troubles } from './troubles.ts';
import type { Language } from './words.ts';

/** Somebody who takes part: a browser of their own, as if on a computer of their own. */
export class Person extends BoardPage {
  readonly context: BrowserContext;
  readonly troubles: Troubles;

  constructor(context: BrowserContext, page: BoardPage['page'], language: Language, troubles: Troubles) {
    super(page, language);
    this.context = context;
    this.troubles = troubles;
  }
}

interface TestFixtures {
  /** Somebody new, before they have opened anything. Their windows are checked for troubles at the end. */
  readonly arrive: (options?: { readonly language?: Language; readonly server?: BoardServer }) => Promise<Person>;
  /** Somebody new on a board. */
  readonly join: (
    link: string,
    name: string,
    options?: { readonly language?: Language; readonly server?: BoardServer },
  ) => Promise<Person>;
  /** A server for this test alone, for those who kill it. */
  readonly ownServer: BoardServer;
}

interface WorkerFixtures {
  readonly server: BoardServer;
}

const locales = { en: 'en-GB', ru: 'ru-RU' } as const;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const server = await BoardServer.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  ownServer: async ({}, use) => {
    const server = await BoardServer.start();
    await use(server);
    await server.remove();
  },
  arrive: async ({ browser, server: shared }, use) => {
    const people: Person[] = [];
    await use(async ({ language = 'en', server = shared } = {}) => {
      const context = await browser.newContext({ locale: locales[language] });
      const page = await context.newPage();
      const troubles = await watchTroubles(page, () => new URL(server.url).host);
      const person = new Person(context, page, language, troubles);
      people.push(person);
      return person;
    });
    const seen = people.flatMap(({ troubles }) => troubles.list());
    await Promise.all(people.map(({ context }) => context.close()));
    expect(seen, 'errors, policy breaches and requests to other hosts').toEqual([]);
  },
  join: async ({ arrive }, use) => {
    await use(async (link, name, options) => {
      const person = await arrive(options);
      await person.open(link, name);
      return person;
    });
  },
});

export { expect };
