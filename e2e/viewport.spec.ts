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
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('wheel');
    await page.keyboard.press('Enter');
    await expect(anna.toast).toContainText('Wheel: moves the map');
    expect((await turn(0, 120)).zoom).toBe(1);
  });
});
