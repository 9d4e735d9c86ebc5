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
