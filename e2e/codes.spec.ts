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

test('what a permit covers is found by a word, written, or pasted in one go; the check that asked for it is content', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({
    file: {
      format: 'symbiomap.board',
      version: 1,
      board: { title: 'Acid', rulePack: 'eu' },
      companies: [
        { id: 'a', name: 'Bright Bath', position: { x: 0, y: 0 } },
        { id: 'b', name: 'Clean Flow', position: { x: 500, y: 0 } },
      ],
      resources: [
        {
          id: 'r',
          name: 'Spent acid',
          kind: 'waste',
          waste: { list: 'LoW-2015', code: '11 01 05' },
        },
      ],
      flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot' }],
    },
  });
  const anna = await join(board.links.editor, 'Anna');
  const { page, panel } = anna;
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(panel.getByRole('button', { name: /^Record the permit/ })).toBeVisible();
  await panel.getByRole('button', { name: /^Record the permit/ }).click();
  await panel.getByRole('button', { name: 'Add a permit' }).click();
  const codes = panel.getByRole('group', { name: 'Waste codes' });
  const add = codes.getByRole('combobox', { name: 'Add one' });
  await add.fill('pickling acid');
  await expect(page.getByRole('option').first()).toContainText('11 01 05*');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(codes).toContainText('11 01 05*');
  await expect(codes).toContainText('Hazardous');
  await add.fill('02 01; 060106, our own list 7');
  await page.keyboard.press('Enter');
  await expect(codes.getByRole('button', { name: /^Remove: / })).toHaveCount(4);
  await codes.getByRole('button', { name: 'Remove: our own list 7' }).click();
  const operations = panel.getByRole('group', { name: 'Operations' });
  await operations.getByRole('combobox').fill('R5');
  await page.keyboard.press('Tab');
  await expect(operations.getByRole('button', { name: 'Remove: R5' })).toBeVisible();
  expect.soft(await barriersOf(page)).toEqual([]);
  await anna.isSaved();
  const { companies } = await server.boardFile(board);
  expect(companies[1]).toMatchObject({
    permits: [{ codes: ['11 01 05', '02 01', '06 01 06'], operations: ['R5'] }],
  });
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(panel.getByRole('button', { name: /^Record the permit/ })).toHaveCount(0);
});
