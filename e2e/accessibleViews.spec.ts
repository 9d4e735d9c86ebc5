import { barriersOf } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers in what lists, searches and narrows (${colorScheme})`, async ({
    server,
    join,
  }) => {
    test.setTimeout(90_000);
    const board = await server.createBoard({ template: 'kalundborg-2000' });
    const anna = await join(board.links.owner, 'Anna');
    const { page } = anna;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const isFree = async (where: string) => {
      expect.soft(await barriersOf(page), `${where}, ${colorScheme}`).toEqual([]);
    };

    await anna.openPalette();
    await expect(page.getByRole('option').first()).toBeVisible();
    await isFree('palette');
    await anna.closeDialog();
    await page.keyboard.press('?');
    await expect(page.getByRole('switch')).toBeAttached();
    await isFree('sheet of keys');
    await anna.closeDialog();
    await anna.openSearch();
    await page.keyboard.type('water');
    await expect(page.getByRole('option').first()).toBeVisible();
    await isFree('search');
    await page.keyboard.press('Escape');

    await anna.selectCard('Novo Nordisk');
    await page.keyboard.press('Shift+F');
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByText('Showing 5 of 13 companies')).toBeVisible();
    await isFree('filter');
    await page
      .getByRole('button', { name: /^Show all/ })
      .first()
      .click();
    await page.keyboard.press('o');
    await page.getByRole('treeitem', { name: /^Novo Nordisk/ }).click();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('treeitem', { name: /^Draw a flow/ })).toBeVisible();
    await isFree('outline');

    await page.getByRole('button', { name: anna.words.closePanel }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('button', { name: 'My company' })).toBeVisible();
    await isFree('outline on a phone');
    await page.getByRole('button', { name: 'My company' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await isFree('my company');
  });
}
