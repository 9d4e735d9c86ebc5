import { expect, test as base } from '@playwright/test';
import { BoardServer } from './boardServer.ts';
import { Person } from './person.ts';
import type { Language } from './words.ts';

interface ArriveOptions {
  readonly language?: Language;
  /** Where they go, if not to the server of all. */
  readonly server?: BoardServer;
  /** Whether the app may be kept for when there is no network. Journeys that tamper with requests see them only without. */
  readonly keepsApp?: boolean;
}

interface TestFixtures {
  /** Somebody new, before they have opened anything. Their browser is checked for troubles at the end. */
  readonly arrive: (options?: ArriveOptions) => Promise<Person>;
  /** Somebody new on a board. */
  readonly join: (link: string, name: string, options?: ArriveOptions) => Promise<Person>;
  /** A server for this test alone, for those who kill it. */
  readonly ownServer: BoardServer;
}

interface WorkerFixtures {
  readonly server: BoardServer;
}

/** A journey: with a running server, and people who arrive. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads it
    async ({}, use) => {
      const server = await BoardServer.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads it
  ownServer: async ({}, use) => {
    const server = await BoardServer.start();
    await use(server);
    await server.remove();
  },
  arrive: async ({ browser, server: shared }, use) => {
    const people: Person[] = [];
    await use(async ({ language = 'en', server = shared, keepsApp = false } = {}) => {
      const workers = keepsApp ? 'allow' : 'block';
      const person = await Person.arrive(browser, language, server.url, workers);
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
