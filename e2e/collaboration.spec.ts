import { middleOf } from './support/boardPage.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;

test('what one draws, the other sees', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await expect(boris.cards).toHaveCount(13);
  await expect(boris.flows).toHaveCount(18);

  await test.step('a company', async () => {
    await anna.createCompany({ x: 640, y: 640 }, 'Greenhouse');
    await expect(boris.card('Greenhouse')).toBeVisible();
    expect(await boris.placeOf('Greenhouse')).toBe(await anna.placeOf('Greenhouse'));
  });
  await test.step('its new place', async () => {
    const before = await boris.placeOf('Greenhouse');
    await anna.dragCard('Greenhouse', { x: 40, y: 30 });
    await expect.poll(() => boris.placeOf('Greenhouse')).not.toBe(before);
    await expect
      .poll(async () => (await boris.placeOf('Greenhouse')) === (await anna.placeOf('Greenhouse')))
      .toBe(true);
  });
  await test.step('a flow, with what flows and how much', async () => {
    await anna.connect('Municipality of Kalundborg', 'Greenhouse', 'Compost 12 t/week', 'left');
    await expect(boris.flow('Compost')).toContainText('12 t/week');
  });
  await test.step('another amount', async () => {
    await boris.editAmount('Compost', '14 t/week');
    await expect(anna.flow('Compost')).toContainText('14 t/week');
  });
});
