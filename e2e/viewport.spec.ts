import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Where the view is and how near. */
async function viewOf(page: Page) {
  const transform = await page
    .locator('.react-flow__viewport')
    .evaluate((viewport: HTMLElement) => viewport.style.transform);
  const [x = NaN, y = NaN, zoom = NaN] = (transform.match(/-?[\d.]+(?=px|\))/g) ?? []).map(Number);
  return { x, y, zoom };
}

test('the wheel moves the map; whoever wants it otherwise zooms with it, here and from now on', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.viewer, 'Anna');
  const { page } = anna;
  const turn = async (x: number, y: number) => {
    const before = await viewOf(page);
    await page.mouse.move(640, 400);
    await page.mouse.wheel(x, y);
    await expect.poll(() => viewOf(page)).not.toEqual(before);
    const after = await viewOf(page);
    return { x: after.x - before.x, y: after.y - before.y, zoom: after.zoom / before.zoom };
  };
  const turnWith = async (key: string, y: number) => {
    await page.keyboard.down(key);
    const turned = await turn(0, y);
    await page.keyboard.up(key);
    return turned;
  };

  await test.step('it moves the map', async () => {
    expect(await turn(0, 120)).toMatchObject({ x: 0, zoom: 1 });
    expect((await turnWith('Control', -120)).zoom).toBeGreaterThan(1);
  });
  await test.step('it zooms', async () => {
    await page.getByRole('button', { name: anna.words.menu, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Wheel: moves the map' }).click();
    expect((await turn(0, 120)).zoom).toBeLessThan(1);
    expect((await turnWith('Control', -120)).zoom).toBeGreaterThan(1);
    const sideways = await turnWith('Shift', 120);
    expect(sideways).toMatchObject({ y: 0, zoom: 1 });
    expect(sideways.x).toBeLessThan(0);
  });
  await test.step('after a reload too; and back', async () => {
    await page.reload();
    await anna.isSaved();
    expect((await turn(0, -120)).zoom).toBeGreaterThan(1);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('wheel');
    await page.keyboard.press('Enter');
    await expect(anna.toast).toContainText('Wheel: moves the map');
    expect((await turn(0, 120)).zoom).toBe(1);
  });
});
