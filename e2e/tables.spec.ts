import { barriersOf } from './support/barriers.ts';
import { largeBoardFile } from './support/largeBoardFile.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;
const grid = ({ page }: Person) => page.getByRole('grid');
const rows = (person: Person) => grid(person).locator('[aria-rowindex]:not([aria-rowindex="1"])');

async function openTables({ page }: Person): Promise<void> {
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('grid', { name: 'Companies' })).toBeVisible();
}

test('companies are sorted and searched, and lead to the map', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { page } = anna;
  await openTables(anna);
  const head = page.getByRole('columnheader', { name: 'Name' });
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const first = await rows(anna).first().textContent();
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(anna).first()).not.toHaveText(first ?? '');

  await page.getByRole('textbox', { name: 'Find in the table' }).fill('asnaes');
  await expect(rows(anna)).toHaveCount(1);
  await test.step('what others write comes in', async () => {
    await boris.selectCard('Asnæs power station');
    const name = boris.panel.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Asnæs works');
    await name.press('Enter');
    await expect(rows(anna).first()).toContainText('Asnæs works');
  });
  await rows(anna).first().getByRole('rowheader').click();
  await expect(rows(anna).first()).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(grid(anna)).toHaveCount(0);
  await expect(anna.selectedCard('Asnæs works')).toBeVisible();
});

test('by keys from cell to cell, with one stop for Tab', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await openTables(anna);
  await page.getByRole('radio', { name: 'Flows' }).click();
  await expect(page.getByRole('grid', { name: 'Flows' })).toBeVisible();
  await expect(grid(anna).locator('[tabindex="0"]')).toHaveCount(1);
  await grid(anna).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(grid(anna).locator(':focus')).toHaveAttribute('aria-colindex', '6');
  await page.keyboard.press('Control+Home');
  await expect(page.getByRole('columnheader', { name: 'What flows' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'What flows' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(rows(anna).first()).toHaveAttribute('aria-selected', 'true');
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(grid(anna)).toHaveCount(0);
});

test('of thousands of rows only those in view are made, and the last is reached', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file: largeBoardFile(2_000, 2_000) });
  const anna = await join(board.links.viewer, 'Anna');
  await openTables(anna);
  await expect(grid(anna)).toHaveAttribute('aria-rowcount', '2001');
  await grid(anna).locator('[tabindex="0"]').focus();
  await anna.page.keyboard.press('Control+End');
  await expect(grid(anna).locator(':focus')).toBeVisible();
  await expect(grid(anna).locator('[aria-rowindex="2001"]')).toContainText('Company 1999');
  expect(await rows(anna).count()).toBeLessThan(80);
});

test('on a phone the names stay while one goes sideways', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await openTables(anna);
  await page.setViewportSize({ width: 390, height: 844 });
  const name = rows(anna).first().getByRole('rowheader');
  const before = await name.boundingBox();
  await grid(anna).evaluate((element) => element.scrollBy({ left: 500 }));
  await expect.poll(() => grid(anna).evaluate(({ scrollLeft }) => scrollLeft)).toBe(500);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  expect(before?.width).toBeLessThan(200);
});

const cellOf = (person: Person, row: string, column: string) =>
  grid(person)
    .getByRole('row', { name: new RegExp(row) })
    .getByRole('gridcell')
    .and(person.page.locator(`[aria-colindex="${column}"]`));

test('cells are written in by keys, and what cannot be taken stays with what may be meant', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { page } = anna;
  await openTables(anna);
  await grid(anna).locator('[tabindex="0"]').focus();
  const editor = grid(anna).locator('input');

  await test.step('typing replaces, Enter goes down to the row that was below', async () => {
    await page.keyboard.press('ArrowDown');
    const second = await rows(anna).nth(1).getByRole('rowheader').textContent();
    await page.keyboard.type('Zealand works');
    await expect(editor).toHaveValue('Zealand works');
    await page.keyboard.press('Enter');
    await expect(editor).toHaveCount(0);
    await expect(grid(anna).locator(':focus')).toHaveText(second ?? '');
    await expect(rows(anna).last()).toContainText('Zealand works');
  });
  await test.step('one step of undo, by its keys', async () => {
    await page.keyboard.press('Control+z');
    await expect(grid(anna).getByText('Zealand works')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+Z');
    await expect(rows(anna).last()).toContainText('Zealand works');
  });
  await test.step('Escape leaves the cell as it was', async () => {
    const name = await grid(anna).locator(':focus').textContent();
    await page.keyboard.press('F2');
    await expect(editor).toHaveValue(name ?? '');
    await page.keyboard.type('something');
    await page.keyboard.press('Escape');
    await expect(editor).toHaveCount(0);
    await expect(grid(anna).locator(':focus')).toHaveText(name ?? '');
  });
  await test.step('what somebody else renames does not move the row that is written in', async () => {
    const place = cellOf(anna, 'Statoil refinery', '4');
    await place.click();
    await place.click();
    await page.keyboard.type('North pier');
    await boris.selectCard('Statoil refinery');
    const name = boris.panel.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Zinc works');
    await name.press('Enter');
    const row = grid(anna).getByRole('row', { name: /Zinc works/ });
    await expect(row).toBeVisible();
    await expect(editor).toBeFocused();
    await expect(editor).toHaveValue('North pier');
    await page.keyboard.press('Tab');
    await expect(cellOf(anna, 'Zinc works', '4')).toHaveText('North pier');
    await expect(cellOf(anna, 'Zinc works', '5')).toBeFocused();
  });
  await test.step('what follows from the rest of the board says that it does', async () => {
    await expect(cellOf(anna, 'Zinc works', '5')).toHaveAttribute('aria-readonly', 'true');
    await page.keyboard.press('F2');
    await expect(anna.toast).toContainText('changed there');
  });
});

test('amounts, stages and dates of flows are written as in the panel', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await openTables(anna);
  await page.getByRole('radio', { name: 'Flows' }).click();
  await page.getByRole('textbox', { name: 'Find in the table' }).fill('gypsum');
  await expect(rows(anna)).toHaveCount(1);
  const cell = (column: number) => rows(anna).first().locator(`[aria-colindex="${column}"]`);
  const editor = grid(anna).locator('input');

  await test.step('an amount with two commas stays, and what may be meant is offered', async () => {
    await cell(4).click();
    await page.keyboard.type('1,5,7 t/day');
    await page.keyboard.press('Enter');
    await expect(editor).toBeFocused();
    await expect(editor).toHaveValue('1,5,7 t/day');
    await expect(grid(anna).getByRole('group', { name: 'Did you mean' })).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12 t/week');
    await page.keyboard.press('Enter');
    await expect(cell(4)).toHaveText('12 t/week');
    await expect(editor).toHaveCount(0);
  });
  await test.step('a stage is chosen from its list', async () => {
    await cell(5).focus();
    await cell(5).click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: 'Paused' })).toBeVisible();
    await page.getByRole('option', { name: 'Paused' }).click();
    await expect(cell(5)).toHaveText('Paused');
    await expect(cell(5)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: 'Paused' })).toBeVisible();
    await expect(page.getByRole('option', { name: 'Paused' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(cell(5)).toBeFocused();
  });
  await test.step('a list that has only just opened, and not the focus yet, is left by Escape as well', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: 'Paused' })).toBeFocused();
    await cell(5)
      .locator('button[aria-expanded="true"]')
      .evaluate((button) => {
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      });
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(cell(5)).toBeFocused();
    await expect(cell(5)).toHaveText('Paused');
  });
  await test.step('a resource too, or a new one by its name', async () => {
    await cell(1).click();
    await page.keyboard.type('Gypsum plaster');
    await page.keyboard.press('Escape');
    await expect(editor).toHaveCount(0);
    await expect(cell(1)).not.toContainText('plaster');
    await page.keyboard.type('Gypsum plaster');
    await page.keyboard.press('Enter');
    await expect(cell(1)).toHaveText('Gypsum plaster');
  });
});

test('nobody writes where they may not, and what goes while it is written in is told', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const vera = await join(board.links.viewer, 'Vera');
  await openTables(vera);
  const first = rows(vera).first().getByRole('rowheader');
  await expect(first).toHaveAttribute('aria-readonly', 'true');
  await first.click();
  await vera.page.keyboard.press('F2');
  await expect(grid(vera).locator('input')).toHaveCount(0);
  await expect(vera.toast).toContainText('does not change anything');

  const boris = await join(board.links.editor, 'Boris');
  await openTables(anna);
  const place = cellOf(anna, 'Asnæs power station', '4');
  await place.click();
  await anna.page.keyboard.type('Here');
  await boris.selectCard('Asnæs power station');
  await boris.page.keyboard.press('Delete');
  await expect(anna.toast).toContainText('deleted');
  await expect(grid(anna).locator('input')).toHaveCount(0);
  await expect(grid(anna).locator('[tabindex="0"]')).toBeFocused();
});
