import type { Browser, BrowserContext, Page } from '@playwright/test';
import { BoardPage } from './boardPage.ts';
import { watchTroubles, type Troubles } from './troubles.ts';
import type { Language } from './words.ts';

const locales = { en: 'en-GB', ru: 'ru-RU' } as const;

/** Somebody who takes part, with a browser of their own. */
export class Person extends BoardPage {
  readonly context: BrowserContext;
  readonly troubles: Troubles;
  readonly #language: Language;

  private constructor(context: BrowserContext, page: Page, language: Language, troubles: Troubles) {
    super(page, language);
    this.context = context;
    this.troubles = troubles;
    this.#language = language;
  }

  /** Somebody new, who has not opened anything yet. */
  static async arrive(
    browser: Browser,
    language: Language,
    serverUrl: string,
    serviceWorkers: 'allow' | 'block',
  ): Promise<Person> {
    const context = await browser.newContext({ locale: locales[language], serviceWorkers });
    const troubles = await watchTroubles(context, new URL(serverUrl).host);
    return new Person(context, await context.newPage(), language, troubles);
  }

  /** The same person, in a new tab of the same browser. */
  async inNewTab(): Promise<Person> {
    return new Person(this.context, await this.context.newPage(), this.#language, this.troubles);
  }
}
