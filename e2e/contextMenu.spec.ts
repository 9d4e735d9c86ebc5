import type { Locator, Page } from '@playwright/test';
import { barriersOf } from './support/barriers.ts';
import { middleOf, type Point } from './support/middleOf.ts';
import { RussianKeyboard } from './support/russianKeyboard.ts';
import { expect, test } from './support/test.ts';

const menuOf = (page: Page) => page.getByRole('menu');
const line = (page: Page, name: string) => page.getByRole('menuitem', { name });

/** What a finger does that stays for long; its menu opens before it is lifted. */
async function longPress(page: Page, at: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect(menuOf(page)).toBeVisible();
  // A finger is never quite still.
  const further = { x: at.x + 30, y: at.y + 30 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [further] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function isInWindow(menu: Locator, { width, height }: { width: number; height: number }) {
  await expect(async () => {
    const box = await menu.boundingBox();
    if (box === null) throw new Error('No menu is open');
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }).toPass({ timeout: 20_000 });
}

test('the right button: on a company, a flow, several, and an empty place', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.owner, 'Anna');
  const { page } = anna;
  const menu = menuOf(page);
  await anna.createCompany({ x: 300, y: 300 }, 'Bakery');
  await anna.createCompany({ x: 760, y: 300 }, 'Farm');
  await anna.connect('Bakery', 'Farm', 'Stale bread');
  await anna.clearSelection();

  await test.step('it selects the company, and Esc gives the focus back to it', async () => {
    await anna.card('Bakery').click({ button: 'right' });
    await expect(menu).toHaveAccessibleName('Bakery');
    await expect(anna.selectedCard('Bakery')).toBeVisible();
    await expect(line(page, 'Delete')).toContainText('Del');
    expect(await barriersOf(page), 'open menu').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(anna.card('Bakery')).toBeFocused();
  });
  await test.step('a flow is renamed from it', async () => {
    await anna.flow('Stale bread').click({ button: 'right' });
    await expect(menu).toHaveAccessibleName('Stale bread');
    await line(page, 'Rename').click();
    await anna.writeLabel('Bread 2 t/week');
    await expect(anna.flow('Bread')).toContainText('2 t/week');
  });
  await test.step('of several that are selected it is for all', async () => {
    await anna.selectCard('Bakery');
    await anna.card('Farm').click({ modifiers: ['Shift'] });
    await anna.card('Farm').click({ button: 'right' });
    await expect(menu).toHaveAccessibleName('2 selected');
    await line(page, 'Copy').click();
    await expect(anna.toast).toContainText('Copied: 2 items');
  });
  await test.step('on an empty place it pastes and adds, right there', async () => {
    await anna.clearSelection();
    await page.mouse.click(500, 600, { button: 'right' });
    await expect(menu).toHaveAccessibleName('Board');
    await line(page, 'Paste here').click();
    await expect(anna.cards).toHaveCount(4);
    await anna.clearSelection();
    await page.mouse.click(300, 160, { button: 'right' });
    await line(page, 'Add a company here').click();
    await anna.writeName('Greenhouse');
    const { x, y } = await middleOf(anna.card('Greenhouse'));
    expect(Math.hypot(x - 300, y - 160)).toBeLessThan(150);
  });
  await test.step('notes and areas have theirs', async () => {
    await anna.clearSelection();
    await page.mouse.click(560, 160, { button: 'right' });
    await line(page, 'Add a note here').click();
    await expect(page.locator('.react-flow__node textarea')).toBeFocused();
    await page.keyboard.type('Ask about winter');
    await page.keyboard.press('Escape');
    const note = page.locator('.react-flow__node-note');
    await expect(note).toContainText('Ask about winter');
    await note.click({ button: 'right' });
    await expect(menu).toHaveAccessibleName('Note');
    await line(page, 'Delete').click();
    await expect(note).toHaveCount(0);
  });
  await test.step('with movement it moves the view and opens nothing', async () => {
    await anna.clearSelection();
    const before = await middleOf(anna.card('Greenhouse'));
    await page.mouse.move(900, 160);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(840, 160, { steps: 4 });
    await page.mouse.up({ button: 'right' });
    await expect
      .poll(async () => (await middleOf(anna.card('Greenhouse'))).x)
      .toBeLessThan(before.x - 30);
    await expect(menu).toHaveCount(0);
  });
  await test.step('in a corner all of it is seen; elsewhere pressed, it comes there', async () => {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.mouse.click(width - 4, height / 2, { button: 'right' });
    await expect(menu).toBeVisible();
    await isInWindow(menu, { width, height });
    await page.mouse.click(500, height - 4, { button: 'right' });
    await expect(menu).toHaveCount(1);
    await expect.poll(async () => (await menu.boundingBox())?.x ?? 0).toBeLessThan(520);
    await isInWindow(menu, { width, height });
  });
});

test('by keys alone, in Russian', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.owner, 'Анна', { language: 'ru' });
  const { page } = anna;
  const menu = menuOf(page);
  await anna.createCompany({ x: 400, y: 300 }, 'Пекарня');
  await anna.selectCard('Пекарня');

  for (const key of ['Shift+F10', 'ContextMenu', 'Control+Shift+Enter']) {
    await page.keyboard.press(key);
    await expect(menu).toHaveAccessibleName('Пекарня');
    await expect(line(page, 'Переименовать')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(menu, 'Tab closes it').toHaveCount(0);
    await expect(anna.card('Пекарня')).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await expect(line(page, 'Нарисовать поток отсюда')).toBeFocused();
  await page.keyboard.press('End');
  await expect(line(page, 'Удалить')).toBeFocused();
  await page.keyboard.press('Home');
  await (await RussianKeyboard.of(page)).press('з');
  await expect(line(page, 'Закрепить')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(anna.card('Пекарня').getByLabel('Закреплено')).toBeVisible();
  await page.keyboard.press('Shift+F10');
  await expect(line(page, 'Открепить')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: anna.words.share }).focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toHaveAccessibleName('Доска');
});

test('who only looks sees why nothing can be done', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const vera = await join(board.links.viewer, 'Vera');
  await vera.card('Lake Tissø').click({ button: 'right' });
  const rename = line(vera.page, 'Rename');
  await expect(rename).toBeDisabled();
  await expect(rename).toContainText('This link does not change anything');
  await expect(line(vera.page, 'Copy')).toBeEnabled();
});

test('a finger that stays: a sheet at the foot of the phone', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.owner, 'Anna');
  const { page } = anna;
  await page.setViewportSize({ width: 390, height: 844 });
  const card = anna.card('Lake Tissø');
  const before = await anna.placeOf('Lake Tissø');
  await longPress(page, await middleOf(card));
  await expect(menuOf(page)).toHaveAccessibleName('Lake Tissø');
  expect(await anna.placeOf('Lake Tissø'), 'the finger drags nothing').toBe(before);
  for (const item of await page.getByRole('menuitem').all()) {
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await barriersOf(page), 'sheet').toEqual([]);
  await line(page, 'Duplicate').click();
  await expect(menuOf(page)).toHaveCount(0);
  await expect(anna.card('Lake Tissø')).toHaveCount(2);
});
