import { barriersOf } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

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
