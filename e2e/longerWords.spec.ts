import { clippedWhenLonger } from './support/longerWords.ts';
import { expect, test } from './support/test.ts';

const windows = [
  { name: 'laptop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

for (const { name, width, height } of windows) {
  test(`words half as long again are not cut off (${name})`, async ({ server, arrive }) => {
    test.setTimeout(90_000);
    const person = await arrive();
    const { page } = person;
    await page.setViewportSize({ width, height });
    const isRoomy = async (where: string) =>
      expect.soft(await clippedWhenLonger(page), where).toEqual([]);

    await page.goto(server.url);
    await expect(page.getByRole('button', { name: /Kalundborg/ }).first()).toBeVisible();
    await isRoomy('home');
    const board = await server.createBoard({ template: 'kalundborg-2000' });
    await page.goto(board.links.owner);
    await expect(page.getByRole('dialog')).toBeVisible();
    await isRoomy('join dialog');
    await page.getByLabel(person.words.yourName).fill('Anna');
    await page.keyboard.press('Enter');
    await person.isSaved();
    await isRoomy('board');
    await page.getByRole('button', { name: person.words.share }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await isRoomy('share dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: person.words.menu }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await isRoomy('menu');
    await page.keyboard.press('Escape');
    await person.openFindings();
    await isRoomy('findings');
    await page.getByRole('tab', { name: person.words.details }).click();
    await isRoomy('details of nothing');
    person.troubles.expect(/status of 404/);
    await page.goto(board.links.viewer.replace(/#.*/u, '#wrong-key'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.words.notOpened);
    await isRoomy('a link that does not hold');
  });
}
