import { middleOf } from './support/middleOf.ts';
import { RussianKeyboard } from './support/russianKeyboard.ts';
import { expect, test } from './support/test.ts';

test('from the link to the first flow, with the Russian layout on', async ({
  server,
  arrive,
  join,
}) => {
  const board = await server.createBoard();
  const facilitator = await join(board.links.facilitator, 'Вера', { language: 'ru' });
  const anna = await arrive({ language: 'ru' });
  const keyboard = await RussianKeyboard.of(anna.page);

  await test.step('P1, P2: open the link, say a name', async () => {
    await anna.page.goto(board.links.editor);
    await expect(anna.page.getByLabel(anna.words.yourName)).toBeFocused();
    await keyboard.type('Анна');
    await anna.page.keyboard.press('Enter');
    await expect(anna.page.getByRole('dialog')).toHaveCount(0);
    await expect(facilitator.face('Анна')).toBeVisible();
  });
  await test.step('P3: double-click, type the first company', async () => {
    await anna.page.mouse.dblclick(400, 200);
    await expect(anna.page.getByPlaceholder(anna.words.nameOfCompany)).toBeFocused();
    await keyboard.type('Пекарня Буше');
    await anna.page.keyboard.press('Enter');
    await expect(facilitator.card('Пекарня Буше')).toBeVisible();
  });
  await test.step('P4: "+" at its right side, type the neighbour', async () => {
    await anna.addNeighbour('Пекарня Буше', 'right');
    await expect(anna.page.getByPlaceholder(anna.words.nameOfCompany)).toBeFocused();
    await keyboard.type('ТККЗ');
    await anna.page.keyboard.press('Enter');
    await expect(facilitator.card('ТККЗ')).toBeVisible();
    const [first, second] = [
      await middleOf(anna.card('Пекарня Буше')),
      await middleOf(anna.card('ТККЗ')),
    ];
    expect(second.x).toBeGreaterThan(first.x);
    expect(Math.abs(second.y - first.y)).toBeLessThan(2);
  });
  await test.step('P5: what flows is asked next, and taken apart', async () => {
    await expect(
      anna.page.getByRole('textbox', { name: anna.words.whatFlows, exact: true }),
    ).toBeFocused();
    await keyboard.type('кофейный жмых 12 т/нед');
    await anna.page.keyboard.press('Enter');
    await expect(facilitator.flow('кофейный жмых')).toContainText('12 т/нед');
    await anna.selectFlow('кофейный жмых');
    await expect(anna.panel.getByLabel(anna.words.whatFlowsField)).toHaveValue('кофейный жмых');
    // A space that does not break keeps number and unit together.
    await expect(anna.panel.getByLabel(anna.words.amount, { exact: true })).toHaveValue(
      /^12\sт\/нед$/u,
    );
  });
});

test('P9: Ctrl+Я takes back my last step and spares what a colleague did', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Анна', { language: 'ru' });
  const boris = await join(board.links.editor, 'Борис', { language: 'ru' });
  const keyboard = await RussianKeyboard.of(anna.page);
  await anna.createCompany({ x: 400, y: 200 }, 'Пекарня');
  await anna.clearSelection();
  const firstPlace = await anna.placeOf('Пекарня');
  await anna.dragCard('Пекарня', { x: 120, y: 60 });
  await anna.isSaved();

  await boris.card('Пекарня').dblclick();
  const field = boris.page.getByPlaceholder(boris.words.nameOfCompany);
  await field.fill('Пекарня Буше');
  await field.press('Enter');
  await expect(anna.card('Пекарня Буше')).toBeVisible();

  await anna.page.mouse.click(900, 500);
  await keyboard.press('я', { ctrl: true });
  await expect(anna.toast).toContainText('Отменено: перемещение');
  await expect.poll(() => boris.placeOf('Пекарня Буше')).toBe(firstPlace);
  await expect(anna.card('Пекарня Буше')).toBeVisible();

  await test.step('the company itself stays: a colleague has built on it', async () => {
    await keyboard.press('я', { ctrl: true });
    await keyboard.press('я', { ctrl: true });
    await expect(anna.page.getByText(/Не отменено, другие уже продолжили/).first()).toBeVisible();
    await expect(boris.card('Пекарня Буше')).toHaveCount(1);
  });
});

test('P12: lost on purpose, Home brings the board back', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  await anna.panBy({ x: 6_000, y: 6_000 });
  await expect(anna.card('Farms')).not.toBeInViewport();
  await expect(anna.page.getByLabel('Overview of the board')).toBeVisible();
  const sign = anna.page.getByRole('button', { name: /^\d+ companies this way$/ });
  await expect(sign).toBeInViewport({ ratio: 1 });
  await anna.page.keyboard.press('Home');
  for (const name of ['Farms', 'Lake Tissø', 'Cement industry', 'Fertiliser user'])
    await expect(anna.card(name)).toBeInViewport({ ratio: 0.99 });
  await expect(sign).toHaveCount(0);
  await anna.panBy({ x: -6_000, y: 0 });
  await sign.click();
  await expect(anna.card('Farms')).toBeInViewport({ ratio: 0.99 });
  await expect(sign).toHaveCount(0);
});

test('P13: a reload asks nothing again', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const vera = await join(board.links.viewer, 'Вера', { language: 'ru' });
  const ownFace = vera.page.getByRole('listitem').filter({ hasText: 'Вера (вы)' });
  await vera.panBy({ x: 200, y: 120 });
  const whereFarmsAre = await middleOf(vera.card('Фермы'));
  const colour = await ownFace.evaluate((face) => face.style.background);
  await vera.page.reload();
  await vera.isSaved();
  await expect(vera.page.getByRole('dialog')).toHaveCount(0);
  await expect(vera.page.getByText(vera.words.lookOnly)).toBeVisible();
  expect(await ownFace.evaluate((face) => face.style.background)).toBe(colour);
  await expect.poll(() => middleOf(vera.card('Фермы'))).toEqual(whereFarmsAre);
});

test('the keys and clicks that other boards have taught', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 250, y: 200 }, 'Bakery');
  await anna.createCompany({ x: 600, y: 200 }, 'Farm');
  await anna.createCompany({ x: 250, y: 450 }, 'Mill');
  await anna.clearSelection();

  await test.step('flow tool: click the giver, click the taker', async () => {
    await anna.page.keyboard.press('a');
    await anna.card('Bakery').click();
    await expect(anna.page.getByText('Now the one that takes')).toBeVisible();
    await anna.card('Farm').click();
    await anna.writeLabel('Stale bread 2 t/week');
    await expect(anna.flow('Stale bread')).toContainText('2 t/week');
    await expect(anna.page.getByRole('radio', { name: 'Select' })).toBeChecked();
  });
  await test.step('Shift adds to the selection', async () => {
    await anna.clearSelection();
    await anna.selectCard('Bakery');
    await anna.card('Farm').click({ modifiers: ['Shift'] });
    await expect(anna.selectedCard('Bakery')).toBeVisible();
    await expect(anna.selectedCard('Farm')).toBeVisible();
    await expect(anna.panel).toContainText('Selected: 2 companies');
  });
  await test.step('copy and paste: both, with the flow between them', async () => {
    await anna.page.keyboard.press('Control+c');
    await anna.page.keyboard.press('Control+v');
    await expect(anna.card('Bakery')).toHaveCount(2);
    await expect(anna.card('Farm')).toHaveCount(2);
    await expect(anna.flow('Stale bread')).toHaveCount(2);
    await anna.isSaved();
    const { resources } = await server.boardFile(board);
    expect(resources.map(({ name }) => name)).toEqual(['Stale bread']);
  });
  await test.step('Backspace takes the copies away, Delete another', async () => {
    await anna.page.keyboard.press('Backspace');
    await expect(anna.cards).toHaveCount(3);
    await expect(anna.flows).toHaveCount(1);
    await anna.selectCard('Mill');
    await anna.page.keyboard.press('Delete');
    await expect(anna.card('Mill')).toHaveCount(0);
    await expect(anna.cards).toHaveCount(2);
  });
  await test.step('Ctrl+A takes all, Escape lets go', async () => {
    await anna.page.keyboard.press('Control+a');
    await expect(anna.panel).toContainText('Selected: 2 companies, 1 flow');
    await anna.clearSelection();
  });
});
