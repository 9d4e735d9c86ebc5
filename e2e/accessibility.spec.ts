import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './support/test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA in a window as it stands, in words that say where. */
async function barriersOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(standards)
    // There are no frames in our pages, and the way that looks into frames takes longer.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').at(1)?.trim() ?? '';
      return `${id} (${help}): ${target.join(' ')} — ${why}`;
    }),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers that a machine can find (${colorScheme})`, async ({ server, arrive }) => {
    test.setTimeout(90_000);
    const person = await arrive();
    const { page } = person;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const isFree = async (where: string) => {
      expect.soft(await barriersOf(page), `${where}, ${colorScheme}`).toEqual([]);
    };

    await page.goto(server.url);
    await expect(page.getByRole('button', { name: /Kalundborg/ }).first()).toBeVisible();
    await isFree('home');

    const empty = await server.createBoard();
    await page.goto(empty.links.owner);
    await expect(page.getByRole('dialog')).toBeVisible();
    await isFree('join dialog');
    await page.getByLabel(person.words.yourName).fill('Anna');
    await page.keyboard.press('Enter');
    await person.isSaved();
    await isFree('empty board');

    const board = await server.createBoard({ template: 'kalundborg-2000' });
    await page.goto(board.links.owner);
    await expect(person.cards).toHaveCount(13);
    await person.isSaved();
    await isFree('Kalundborg');
    await person.selectCard('Farms');
    await isFree('panel with a company');
    await person.clearSelection();
    await person.selectFlow('Fly ash');
    await isFree('panel with a flow');
    await person.openFindings();
    await expect(person.finding('Novozymes')).toBeVisible();
    await isFree('panel with findings');
    await page.getByRole('button', { name: person.words.share }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await isFree('share dialog');
  });
}
