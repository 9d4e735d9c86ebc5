import { barriersOf } from './support/barriers.ts';
import type { BoardPage } from './support/boardPage.ts';
import { expect, test } from './support/test.ts';

const bubble = (who: BoardPage, name: string) =>
  who.card(name).getByRole('img', { name: /open comments?$/ });
const comment = (who: BoardPage, text: string) =>
  who.panel.getByRole('listitem').filter({ hasText: text });
const button = (who: BoardPage, name: string) => who.panel.getByRole('button', { name });

/** Writes about what is selected, by keys alone. */
async function write(who: BoardPage, text: string): Promise<void> {
  await who.page.keyboard.press('c');
  await expect(who.panel.getByRole('textbox', { name: 'New comment' })).toBeFocused();
  await who.page.keyboard.type(text);
  await who.page.keyboard.press('Enter');
  await expect(comment(who, text).first()).toBeVisible();
}

test('a question across two windows: asked, answered, resolved, and taken back', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 400, y: 300 }, 'Bakery');
  await anna.createCompany({ x: 800, y: 300 }, 'Farm');
  const boris = await join(board.links.commenter, 'Boris');

  await test.step('C writes about what is selected; the bubble is there for both', async () => {
    await anna.selectCard('Bakery');
    await write(anna, 'How much bread is left?');
    await expect(bubble(anna, 'Bakery')).toHaveText('1');
    await expect(bubble(boris, 'Bakery')).toHaveAccessibleName('1 open comment');
    await expect(bubble(boris, 'Farm')).toHaveCount(0);
  });
  await test.step('who may only comment answers from the list of all, and nothing else', async () => {
    await expect(boris.page.getByRole('radio')).toHaveText([/Select/, /Hand/, /Comment/]);
    await boris.page.keyboard.press('Shift+C');
    await expect(boris.panel.getByRole('heading', { name: 'Bakery' })).toBeVisible();
    await button(boris, 'Reply').click();
    await expect(boris.panel.getByRole('textbox', { name: 'Reply' })).toBeFocused();
    await boris.page.keyboard.type('Two sacks a day.');
    await boris.page.keyboard.press('Enter');
    await expect(comment(anna, 'Two sacks a day.').first()).toContainText('Boris');
    await expect(button(boris, 'Resolve'), 'it is not his').toBeDisabled();
    expect(await barriersOf(boris.page), 'the list').toEqual([]);
  });
  await test.step('he mends what he wrote; hers he cannot touch', async () => {
    await button(boris, 'Edit comment by Boris').click();
    const field = boris.panel.getByRole('textbox', { name: 'Text of the comment' });
    await expect(field).toBeFocused();
    await field.fill('Three sacks a day.');
    await field.press('Enter');
    await expect(comment(anna, 'Three sacks a day.').first()).toBeVisible();
    await expect(button(boris, 'Edit comment by Anna')).toHaveCount(0);
    await expect(button(boris, 'Delete comment by Anna')).toHaveCount(0);
  });
  await test.step('resolved, it leaves the map and stays in the list', async () => {
    await button(anna, 'Resolve').click();
    await expect(bubble(boris, 'Bakery')).toHaveCount(0);
    await expect(boris.panel.getByText('Nothing is open')).toBeVisible();
    await boris.page.getByRole('radio', { name: 'Resolved: 1' }).click();
    await expect(comment(boris, 'How much bread is left?').first()).toBeVisible();
  });
  await test.step('undo opens it again, and then takes the question back', async () => {
    await anna.page.mouse.click(600, 650);
    await anna.page.keyboard.press('Control+z');
    await expect(bubble(boris, 'Bakery')).toHaveText('1');
    await anna.page.keyboard.press('Control+z');
    await expect(anna.toast.filter({ hasText: 'others have built on it' })).toBeVisible();
    await expect(bubble(boris, 'Bakery'), 'it was answered: it stays').toHaveText('1');
  });
  await test.step('a company takes what was said about it along, and brings it back', async () => {
    await anna.selectCard('Farm');
    await write(anna, 'When do they need it?');
    await anna.selectCard('Farm');
    await anna.page.keyboard.press('Delete');
    await boris.page.getByRole('radio', { name: 'Open: 1' }).waitFor();
    await anna.page.keyboard.press('Control+z');
    await expect(bubble(boris, 'Farm')).toHaveText('1');
  });
});

test('what is new is said, to everybody but who wrote it, until it was seen', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 400, y: 300 }, 'Bakery');
  await anna.selectCard('Bakery');
  await write(anna, 'Was here before');
  const boris = await join(board.links.editor, 'Boris');
  const list = (who: BoardPage) => who.page.getByRole('button', { name: /^Comments/ });
  await expect(list(boris)).toHaveAccessibleName('Comments 1 open');
  await write(anna, 'How much bread is left?');
  await expect(list(boris)).toHaveAccessibleName('Comments 2 open, 1 with something new');
  await expect(list(anna)).toHaveAccessibleName('Comments 2 open');

  await list(boris).click();
  await expect(comment(boris, 'How much bread').first()).toContainText('New');
  await expect(comment(boris, 'Was here before').first()).not.toContainText('New');
  await expect(list(boris)).toHaveAccessibleName('Comments 2 open');
  await boris.page.reload();
  await boris.isSaved();
  await expect(list(boris)).toHaveAccessibleName('Comments 2 open');
});

test('by keys from one comment to the next, wherever they are', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await anna.createCompany({ x: 300, y: 300 }, 'Bakery');
  await anna.createCompany({ x: 760, y: 300 }, 'Farm');
  await anna.connect('Bakery', 'Farm', 'Stale bread');
  await anna.clearSelection();
  await test.step('with nothing selected, C waits for what is clicked', async () => {
    await page.keyboard.press('c');
    await anna.flow('Stale bread').click();
    await expect(anna.panel.getByRole('textbox', { name: 'New comment' })).toBeFocused();
    await page.keyboard.type('Every day?');
    await page.keyboard.press('Enter');
    await expect(anna.flow('Stale bread')).toHaveAccessibleName(/1 open comment/);
    await page.keyboard.press('Escape');
  });
  await anna.selectCard('Farm');
  await write(anna, 'Who drives?');
  await page.keyboard.press('Escape');
  await anna.clearSelection();

  await test.step('Alt and Page Down goes from item to item and says what stands there', async () => {
    const spoken = page.getByText(/^Comment \d of 2, on /);
    await page.keyboard.press('Alt+PageDown');
    await expect(anna.selectedCard('Farm')).toBeVisible();
    await expect(spoken).toHaveText('Comment 1 of 2, on Farm. Anna (you): Who drives?');
    await page.keyboard.press('Alt+PageDown');
    await expect(spoken).toHaveText(/^Comment 2 of 2, on Stale bread.*: Every day\?$/);
    await expect(anna.panel.locator('[aria-current]')).toContainText('Every day?');
    await page.keyboard.press('Alt+PageUp');
    await expect(anna.panel.locator('[aria-current]')).toContainText('Who drives?');
  });
  await test.step('the outline tells of them, the search finds them', async () => {
    await page.keyboard.press('o');
    const line = page.getByRole('treeitem', { name: /^Farm.*1 open comment$/ });
    await expect(line).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await anna.openSearch();
    await page.keyboard.type('every day');
    await page.getByRole('option', { name: /Every day\?/ }).click();
    await expect(button(anna, 'Reply')).toBeVisible();
    await expect(anna.panel.getByRole('heading', { name: 'Stale bread' })).toBeVisible();
  });
});

test("P8: a contributor who may not move or delete others' things is offered to write about it", async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 400, y: 300 }, 'Bakery');
  const clara = await join(board.links.contributor, 'Clara');
  const offer = clara.toast.getByRole('button', { name: 'Comment' });
  const field = clara.panel.getByRole('textbox', { name: 'New comment' });

  await clara.dragCard('Bakery', { x: 120, y: 80 });
  await offer.first().click();
  await expect(field).toBeFocused();
  await clara.page.keyboard.type('Could it stand further left?');
  await clara.page.keyboard.press('Enter');
  await expect(bubble(anna, 'Bakery')).toHaveText('1');

  await clara.selectCard('Bakery');
  await clara.page.keyboard.press('Delete');
  await expect(clara.toast.first()).toContainText('Somebody else made this');
  await offer.first().click();
  await expect(field).toBeFocused();
  await expect(clara.card('Bakery')).toBeVisible();
});
