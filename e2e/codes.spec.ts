import { barriersOf } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

test('a sector is found by an everyday word and by the keys; what no list has is kept, and the nearest offered', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const { page, panel } = await join(board.links.editor, 'Anna');
  await page.locator('.react-flow__node-company').filter({ hasText: 'Gyproc' }).click();
  const sector = panel.getByRole('combobox', { name: 'Sector' });
  await expect(sector).toHaveAccessibleDescription(/plaster/);
  await sector.fill('пекарня');
  await expect(page.getByRole('option').first()).toContainText('10.71');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sector).toHaveValue('10.71');
  await expect(sector).toHaveAccessibleDescription(/bread/);
  expect.soft(await barriersOf(page)).toEqual([]);

  await sector.fill('10.79');
  await page.keyboard.press('Tab');
  await expect(sector).toHaveAccessibleDescription(/Not in the list NACE-2.1/);
  await expect(sector).toHaveValue('10.79');
  await panel.getByRole('button', { name: /^Take 10.71/ }).click();
  await expect(sector).toHaveValue('10.71');
});

test('a hazardous waste is told apart however its code is written', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const { page, panel } = await join(board.links.editor, 'Anna');
  await page.locator('[data-flow]').first().dispatchEvent('click');
  await panel.getByRole('button', { name: 'About this resource' }).click();
  const waste = panel.getByRole('combobox', { name: 'Waste code' });
  await waste.fill('060106');
  await page.keyboard.press('Enter');
  await expect(waste).toHaveValue('06 01 06*');
  await expect(waste).toHaveAccessibleDescription(/Hazardous/);
});
