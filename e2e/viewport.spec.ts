import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

test('the wheel moves the map; whoever wants it otherwise zooms with it, here and from now on', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.viewer, 'Anna');
  const { page } = anna;
  const turn = async (x: number, y: number) => {
    const before = await anna.view();
    await page.mouse.move(640, 400);
    await page.mouse.wheel(x, y);
    await expect.poll(() => anna.view()).not.toEqual(before);
    const after = await anna.view();
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
    await anna.chooseInMenu('Wheel: moves the map');
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
    await anna.openPalette();
    await page.getByRole('combobox').fill('wheel');
    await expect(page.getByRole('option').first()).toContainText('The wheel');
    await page.keyboard.press('Enter');
    await expect(anna.toast).toContainText('Wheel: moves the map');
    expect((await turn(0, 120)).zoom).toBe(1);
  });
});

test('at every width the name of the board can be read and a comment written', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ title: 'Промышленный симбиоз в Калуге' });
  const vera = await join(board.links.editor, 'Вера', { language: 'ru' });
  const isWhole = (part: Locator) =>
    part.evaluate(
      (of) => of.scrollWidth <= of.clientWidth + 1 && of.scrollHeight <= of.clientHeight + 4,
    );
  const comment = vera.page.getByRole('radio', { name: 'Комментарий' });
  for (const width of [1280, 1080, 1000, 820, 768, 720, 640, 390]) {
    await vera.page.setViewportSize({ width, height: 800 });
    await expect(comment, `${width} wide`).toBeInViewport({ ratio: 1 });
    await expect.poll(() => isWhole(comment.locator('span')), `${width} wide: the tool`).toBe(true);
    const title = vera.page.getByRole('heading', { level: 1 });
    await expect.poll(() => isWhole(title), `${width} wide: the name`).toBe(true);
  }
});
