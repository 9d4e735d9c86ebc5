import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Texts that are the same in every language: names, codes, numbers with their units. */
const sameEverywhere = [
  /^[\d\s.,%+·–-]*$/u,
  /^(Symbiomap|English|Русский|[VHRANFTC]|NACE|Kalundborg|Bioteknisk Jordrens Soilrem)$/u,
  /^(Novo Nordisk|Novozymes|Harbour district|10\.71|250)$/u,
  // A note is somebody's own words.
  /^About 3 million t/u,
];

/** Every text that can be read in a window: what is written, spoken names, placeholders. */
async function textsOf(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const element = walker.currentNode.parentElement;
      if (element?.checkVisibility({ visibilityProperty: true }) === true)
        found.push(walker.currentNode.textContent ?? '');
    }
    const spoken = ['aria-label', 'aria-roledescription', 'placeholder', 'title'];
    for (const element of document.querySelectorAll(spoken.map((name) => `[${name}]`).join()))
      for (const name of spoken) found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const read = texts.map((text) => text.trim());
  return read.filter((text) => text !== '' && !sameEverywhere.some((same) => same.test(text)));
}

/** Texts of a window that kept their former language. */
async function leftOver(page: Page, former: readonly string[]): Promise<readonly string[]> {
  const now = new Set(await textsOf(page));
  return former.filter((text) => now.has(text));
}

test('the home page speaks Russian, all of it, and English again', async ({ server, arrive }) => {
  const person = await arrive();
  const { page } = person;
  await page.goto(server.url);
  await expect(page.getByRole('button', { name: /Kalundborg/ }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const english = await textsOf(page);
  expect(english.length).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Чьи остатки');
  expect(await leftOver(page, english)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Чьи остатки');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the board speaks Russian, its panel, findings and resources too', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'A');
  await anna.selectCard('Lake Tissø');
  const english = await textsOf(anna.page);
  expect(english).toContain('Surface water');

  await anna.page.getByRole('button', { name: anna.words.menu }).click();
  await anna.page.getByRole('menuitem', { name: 'По-русски' }).click();
  await expect(anna.page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(anna.page.getByRole('tab', { name: 'Подробно' })).toBeVisible();
  await expect(anna.saveSign).toHaveText('Сохранено');
  await expect(anna.flow('Поверхностная вода').first()).toBeVisible();
  expect(await leftOver(anna.page, english)).toEqual([]);

  await anna.page.getByRole('tab', { name: 'Замечания' }).click();
  await expect(anna.panel).toContainText('Novozymes');
  await expect(anna.panel).not.toContainText('connected');
});
