import type { BoardPage } from './support/boardPage.ts';
import { middleOf } from './support/middleOf.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;
/** Right of Novozymes and below the municipality, where nothing lies while the whole board is in view. */
const emptyPlace = { x: 860, y: 650 };

test('what one draws, the other sees', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await expect(boris.cards).toHaveCount(13);
  await expect(boris.flows).toHaveCount(18);

  await test.step('a company', async () => {
    await anna.createCompany(emptyPlace, 'Greenhouse');
    await expect(boris.card('Greenhouse')).toBeVisible();
    expect(await boris.placeOf('Greenhouse')).toBe(await anna.placeOf('Greenhouse'));
  });
  await test.step('its new place', async () => {
    const before = await boris.placeOf('Greenhouse');
    await anna.dragCard('Greenhouse', { x: -60, y: 20 });
    await expect.poll(() => boris.placeOf('Greenhouse')).not.toBe(before);
    await anna.isSaved();
    await expect
      .poll(async () => (await boris.placeOf('Greenhouse')) === (await anna.placeOf('Greenhouse')))
      .toBe(true);
  });
  await test.step('a flow, with what flows and how much', async () => {
    await anna.connect('Novozymes', 'Greenhouse', 'Compost 12 t/week');
    await expect(boris.flow('Compost')).toContainText('12 t/week');
  });
  await test.step('another amount', async () => {
    await boris.editAmount('Compost', '14 t/week');
    await expect(anna.flow('Compost')).toContainText('14 t/week');
  });
  await test.step('and nothing twice', async () => {
    await expect(boris.cards).toHaveCount(14);
    await expect(boris.flows).toHaveCount(19);
    const { companies, flows } = await server.boardFile(board);
    expect([companies.length, flows.length]).toEqual([14, 19]);
  });
});

test('each sees where the other is and what they hold', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await expect(anna.face('Boris')).toBeVisible();
  await expect(boris.face('Anna')).toBeVisible();

  await boris.page.mouse.move(700, 300);
  await expect(anna.cursorOf('Boris')).toBeVisible();
  await expect(boris.cursorOf('Boris')).toHaveCount(0);

  await boris.selectCard('Farms');
  await expect(anna.cardSelectedBy('Farms', 'Boris')).toBeVisible();
  await expect(anna.selectedCard('Farms')).toHaveCount(0);
  await boris.clearSelection();
  await expect(anna.cardSelectedBy('Farms', 'Boris')).toHaveCount(0);

  await boris.context.close();
  await expect(anna.face('Boris')).toHaveCount(0);
  await expect(anna.cursorOf('Boris')).toHaveCount(0);
});

test('Esc in the middle of a drag puts everything back, for everybody', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const [before, seen] = [await anna.placeOf('Farms'), await boris.placeOf('Farms')];
  const { x, y } = await middleOf(anna.card('Farms'));
  await anna.page.mouse.move(x, y);
  await anna.page.mouse.down();
  await anna.page.mouse.move(x + 90, y + 60, { steps: 6 });
  await expect.poll(() => boris.placeOf('Farms')).not.toBe(seen);
  await anna.page.keyboard.press('Escape');
  await expect.poll(() => anna.placeOf('Farms')).toBe(before);
  await expect.poll(() => boris.placeOf('Farms')).toBe(seen);
  await anna.page.mouse.move(x + 120, y + 80);
  await anna.page.mouse.up();
  expect(await anna.placeOf('Farms')).toBe(before);
  await anna.dragCard('Farms', { x: 60, y: 40 });
  await expect.poll(() => anna.placeOf('Farms')).not.toBe(before);
});

test('on a calm map nothing of the others moves before they let go', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const vera = await join(board.links.viewer, 'Vera');
  await boris.page.mouse.move(700, 300);
  await expect(anna.cursorOf('Boris')).toBeVisible();
  await anna.chooseInMenu('Calm map: off');
  await expect(anna.cursorOf('Boris')).toHaveCount(0);

  const [before, seen] = [await anna.placeOf('Farms'), await vera.placeOf('Farms')];
  const { x, y } = await middleOf(boris.card('Farms'));
  await boris.page.mouse.move(x, y);
  await boris.page.mouse.down();
  await boris.page.mouse.move(x + 90, y + 60, { steps: 6 });
  await expect.poll(() => vera.placeOf('Farms'), 'others see it').not.toBe(seen);
  expect(await anna.placeOf('Farms')).toBe(before);
  await boris.page.mouse.up();
  await expect.poll(() => anna.placeOf('Farms')).not.toBe(before);

  await boris.card('Lake Tissø').dblclick();
  await expect(anna.cardSelectedBy('Lake Tissø', 'Boris')).toBeVisible();
  await boris.page.keyboard.press('Escape');

  await anna.chooseInMenu('Calm map: on');
  await boris.page.mouse.move(700, 320);
  await expect(anna.cursorOf('Boris')).toBeVisible();
});

test('who presses a face sees what that person sees, until they move by themselves', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await boris.page.setViewportSize({ width: 900, height: 700 });

  await boris.face('Anna').click();
  await expect(boris.page.getByText('You see what Anna sees')).toBeVisible();
  await expect(anna.face('Boris')).toHaveAccessibleName('Follow Boris, who follows you');
  await anna.selectCard('Gyproc plasterboard');
  await anna.page.keyboard.press('Shift+2');
  const part = async (person: BoardPage) => {
    const [seen, of] = [await person.view(), person.page.viewportSize()];
    return {
      x: ((of?.width ?? 0) / 2 - seen.x) / seen.zoom,
      y: ((of?.height ?? 0) / 2 - seen.y) / seen.zoom,
    };
  };
  const apart = async () => {
    const [one, other] = [await part(anna), await part(boris)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  await expect.poll(apart, 'the same middle').toBeLessThan(2);
  await anna.page.mouse.move(500, 400);
  await anna.page.mouse.wheel(120, 90);
  await expect.poll(apart, 'it goes along').toBeLessThan(2);

  await boris.page.mouse.move(450, 350);
  await boris.page.mouse.wheel(0, 200);
  await expect(boris.page.getByText('You see what Anna sees')).toHaveCount(0);
  await expect.poll(apart).toBeGreaterThan(50);
  const [alone, before] = [await boris.view(), await anna.view()];
  await anna.page.mouse.wheel(-300, 0);
  await expect.poll(() => anna.view()).not.toEqual(before);
  expect(await boris.view()).toEqual(alone);

  await boris.face('Anna').click();
  await expect.poll(apart).toBeLessThan(2);
  await boris.page.keyboard.press('Escape');
  await expect(boris.page.getByText('You see what Anna sees')).toHaveCount(0);
  await expect(anna.face('Boris')).toHaveAccessibleName('Follow Boris');
});

test('whose leader leaves looks around alone again', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await boris.face('Anna').click();
  await expect(boris.page.getByText('You see what Anna sees')).toBeVisible();
  await anna.context.close();
  await expect(boris.page.getByText('The person you followed has left.')).toBeVisible();
});

test('a finding shows up live, leads to its place and goes in one click', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const wrongWay = 'Lake Tissø is a natural source: it cannot take “Surface water” back.';
  await anna.openFindings();
  await expect(anna.finding('Novozymes is not connected')).toBeVisible();
  await expect(anna.finding(wrongWay)).toHaveCount(0);

  await test.step('Boris turns a flow against its way: both are told', async () => {
    await boris.selectFlowBetween('Lake Tissø', 'Novo Nordisk');
    await boris.panel.getByRole('button', { name: boris.words.turnRound }).click();
    await expect(anna.finding(wrongWay)).toBeVisible();
    await boris.openFindings();
    await expect(boris.finding(wrongWay)).toBeVisible();
  });
  await test.step('Anna, looking elsewhere, is led there', async () => {
    await anna.panBy({ x: 5_000, y: 5_000 });
    await expect(anna.card('Lake Tissø')).not.toBeInViewport();
    await anna.finding(wrongWay).getByRole('button').first().click();
    await expect(anna.card('Lake Tissø')).toBeInViewport({ ratio: 0.99 });
    await expect(anna.card('Novo Nordisk')).toBeInViewport({ ratio: 0.99 });
    await expect(anna.selectedCard('Lake Tissø')).toBeVisible();
  });
  await test.step('her one click mends it for both', async () => {
    await anna.fix(wrongWay, 'Turn the arrow round');
    await expect(anna.finding(wrongWay)).toHaveCount(0);
    await expect(boris.finding(wrongWay)).toHaveCount(0);
  });
  await test.step('her undo brings it back to both', async () => {
    await anna.undo();
    await expect(anna.finding(wrongWay)).toBeVisible();
    await expect(boris.finding(wrongWay)).toBeVisible();
  });
});

test('what was deleted comes back from the toast, with all that hung on it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await anna.selectCard('Asnæs power station');
  await anna.page.keyboard.press('Delete');
  await expect(anna.toast).toContainText('Deleted: 1 company, 9 flows');
  await expect(boris.card('Asnæs power station')).toHaveCount(0);
  await expect(boris.flows).toHaveCount(9);

  await anna.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(boris.card('Asnæs power station')).toBeVisible();
  await expect(boris.flows).toHaveCount(18);
  await expect(anna.flows).toHaveCount(18);
});
