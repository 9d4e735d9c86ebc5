import { expect, test } from './support/test.ts';

test('a moment is kept under a name, looked at and gone back to, while another goes on drawing', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const leader = await join(board.links.facilitator, 'Fran');
  const editor = await join(board.links.editor, 'Ed');
  await leader.createCompany({ x: 300, y: 260 }, 'Bakery');
  await leader.isSaved();
  const menu = () => leader.page.getByRole('button', { name: 'Menu', exact: true }).click();
  const openVersions = async () => {
    await menu();
    await leader.page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  };

  await openVersions();
  await expect(leader.page.getByText('There is none yet')).toBeVisible();
  await leader.page.getByLabel('Name for the board as it is now').fill('First round');
  await leader.page.keyboard.press('Enter');
  await expect(leader.page.getByRole('button', { name: 'Look at First round' })).toBeVisible();
  await leader.page.getByRole('button', { name: 'Close', exact: true }).click();

  await leader.createCompany({ x: 700, y: 260 }, 'Dairy');
  await leader.isSaved();
  await expect(editor.card('Dairy')).toBeVisible();

  await openVersions();
  await leader.page.getByRole('button', { name: 'Look at First round' }).click();
  const banner = leader.page.getByRole('region', { name: 'An earlier version' });
  await expect(banner).toContainText('First round');
  await expect(leader.card('Bakery')).toBeVisible();
  await expect(leader.card('Dairy')).toHaveCount(0);
  await leader.page.reload();
  await expect(banner).toContainText('First round');

  await banner.getByRole('button', { name: 'Restore the whole board' }).click();
  await leader.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(leader.card('Bakery')).toBeVisible();
  await expect(leader.card('Dairy')).toHaveCount(0);
  await expect(editor.card('Dairy')).toHaveCount(0);
  await editor.createCompany({ x: 300, y: 520 }, 'Brewery');
  await editor.isSaved();
  await expect(leader.card('Brewery')).toBeVisible();

  // What was there before going back is a version too.
  await openVersions();
  await expect(leader.page.getByRole('button', { name: /^Look at/ })).toHaveCount(2);
});

test('who may only add sees why there is no history for them', async ({ server, join }) => {
  const board = await server.createBoard();
  const cleo = await join(board.links.contributor, 'Cleo');
  await cleo.page.getByRole('button', { name: 'Menu', exact: true }).click();
  const entry = cleo.page.getByRole('menuitem', { name: 'Earlier versions' });
  await expect(entry).toHaveAttribute('aria-disabled', 'true');
  await expect(entry).toContainText('Only for those who may change everything');
});
