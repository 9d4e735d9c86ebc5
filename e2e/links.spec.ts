import { expect, test } from './support/test.ts';

test('a link for an evening lets somebody in until it is ended', async ({ server, join }) => {
  const board = await server.createBoard();
  const leader = await join(board.links.facilitator, 'Fran');
  await leader.page.getByRole('button', { name: 'Share' }).click();
  await leader.page.getByText('Make and end links').click();
  await leader.page.getByLabel('What it is for').fill('Evening class');
  await leader.page.getByRole('button', { name: 'Make a link' }).click();
  const address = leader.page.getByRole('status').getByLabel('Link for: Contributor');
  await expect(address).toBeVisible();
  const link = await address.inputValue();

  const guest = await join(link, 'Gus');
  await guest.createCompany({ x: 400, y: 300 }, 'Bakery');
  await guest.isSaved();

  await leader.page.getByRole('button', { name: 'End this link: Evening class' }).click();
  await leader.page.getByRole('button', { name: 'End it now' }).click();
  await expect(guest.page.getByRole('heading', { name: 'The connection has ended' })).toBeVisible();
  guest.troubles.expect(/status of 404/);
  await guest.page.reload();
  await expect(guest.page.getByText('This board does not open')).toBeVisible();
});

test('a board is deleted by its owner, for everyone, once its name was typed', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const owner = await join(board.links.owner, 'Olga');
  const editor = await join(board.links.editor, 'Ed');
  const title = (await owner.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await owner.page.getByRole('button', { name: 'Menu', exact: true }).click();
  await owner.page.getByRole('menuitem', { name: 'Delete the board for good' }).click();
  const now = owner.page.getByRole('button', { name: 'Delete for good' });
  await expect(now).toBeDisabled();
  await owner.page.getByLabel(/Type the name/).fill(title);
  await now.click();
  await expect(owner.page.getByText('The board is deleted')).toBeVisible();
  await expect(editor.page.locator('section[role=alert]')).toBeVisible();
});
