import { RussianKeyboard } from './support/russianKeyboard.ts';
import { expect, test } from './support/test.ts';

test('with the Russian layout on: all actions, found in either language', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Анна', { language: 'ru' });
  const keyboard = await RussianKeyboard.of(anna.page);
  const palette = anna.page.getByRole('dialog', { name: 'Что вы хотите сделать?' });

  await keyboard.press('л', { ctrl: true });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await anna.page.keyboard.insertText('select all');
  await expect(palette.getByRole('option').first()).toContainText('Выбрать всё');
  await anna.page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(anna.panel).toContainText('13 предприятий');

  await test.step('what cannot be done says why', async () => {
    await anna.clearSelection();
    await keyboard.press('л', { ctrl: true });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await keyboard.type('удалить');
    await expect(
      palette.getByRole('option').filter({ hasText: 'Сначала выберите что-нибудь' }).first(),
    ).toContainText('Удалить');
    await anna.page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
  });
});

test('letters can be switched off as keys, and what needs Ctrl stays', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const companyTool = anna.page.getByRole('radio', { name: 'Company' });
  await anna.page.keyboard.press('r');
  await expect(companyTool).toBeChecked();
  await anna.page.keyboard.press('Escape');
  await expect(companyTool).not.toBeChecked();

  await anna.page.keyboard.press('?');
  const sheet = anna.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Ctrl+Shift+Z');
  await sheet.getByRole('switch').uncheck();
  await anna.page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await anna.page.keyboard.press('r');
  await anna.page.keyboard.press('Control+f');
  await expect(anna.page.getByRole('search')).toBeVisible();
  await expect(companyTool).not.toBeChecked();
});

test('a search goes across alphabets, and flies to what it finds', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  await anna.panBy({ x: 6_000, y: 6_000 });
  await anna.openSearch();
  const search = anna.page.getByRole('search');
  await anna.page.keyboard.insertText('тиссо');
  await expect(search.getByRole('option').first()).toContainText('Lake Tissø');
  await expect(search.getByRole('status')).toHaveText('4 found');
  await anna.page.keyboard.press('Enter');
  await expect(anna.selectedCard('Lake Tissø')).toBeInViewport();
  await anna.page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
});

test('a filter says what it leaves out, and Escape goes back rung by rung', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  await anna.selectCard('Novo Nordisk');
  await anna.page.keyboard.press('Shift+F');
  const banner = anna.page.getByText('Showing 5 of 13 companies');
  await expect(banner).toBeVisible();
  await expect(anna.cards).toHaveCount(5);
  await anna.page.keyboard.press('a');
  await expect(anna.page.getByRole('radio', { name: 'Flow' })).toBeChecked();
  await anna.page.keyboard.press('Escape');
  await anna.page.keyboard.press('Escape');
  await expect(anna.page.getByRole('radio', { name: 'Select' })).toBeChecked();
  await expect(banner).toBeVisible();
  await anna.page.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  await expect(anna.cards).toHaveCount(13);
  await expect(anna.selectedCard('Novo Nordisk')).toBeVisible();
  await anna.clearSelection();
});
