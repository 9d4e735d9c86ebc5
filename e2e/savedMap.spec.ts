import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BoardPage } from './support/boardPage.ts';
import { test } from './support/test.ts';

/** Saves the map by the dialog of the menu, and gives the path of the file. */
async function saved(
  { page, words }: BoardPage,
  folder: string,
  { format, change }: { format: RegExp; change?: () => Promise<void> },
): Promise<string> {
  await page.getByRole('button', { name: words.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save the map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the map' });
  await dialog.getByRole('radio', { name: format }).check();
  await change?.();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await downloading;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('a map is saved as it looks: colours, widths, filter; notes only when asked for', async ({
  server,
  join: joinBoard,
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'symbiomap-saved-'));
  const board = await server.createBoard({ title: 'Harbour', template: 'kalundborg-2000' });
  const anna = await joinBoard(board.links.editor, 'Anna');
  const { page } = anna;
  const note = 'About 3 million t';
  const withNotes = () =>
    page.getByRole('switch', { name: /notes and texts/ }).click({ force: true });

  await test.step('she looks at it her way', async () => {
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByRole('button', { name: 'Colour of companies' }).click();
    await page.getByRole('option', { name: 'by kind' }).click();
    await legend.getByRole('checkbox', { name: 'Width by yearly amount' }).check();
    await anna.selectCard('Novo Nordisk');
    await page.keyboard.press('Shift+F');
    await expect(page.getByText(/Showing \d of 13/).first()).toBeVisible();
  });
  await test.step('the page begins so, and tells no note', async () => {
    const path = await saved(anna, folder, { format: /HTML/ });
    expect(readFileSync(path, 'utf8')).not.toContain(note);
    const reader = await browser.newPage();
    await reader.goto(pathToFileURL(path).href);
    await expect(reader.getByLabel('Colour of companies')).toHaveValue('kind');
    await expect(reader.getByLabel('Width by yearly amount')).toBeChecked();
    await expect(reader.locator('.line[stroke-width="16"]')).toHaveCount(1);
    await expect(reader.getByRole('heading', { level: 2, name: 'Novo Nordisk' })).toBeVisible();
    await reader.close();
  });
  await test.step('a picture too, with the notes when she wants them', async () => {
    const bare = readFileSync(await saved(anna, folder, { format: /SVG/ }), 'utf8');
    expect(bare).toContain('stroke-width="16"');
    expect(bare).toMatch(/Showing \d of 13 companies/);
    expect(bare).not.toContain('Fish farm');
    expect(bare).not.toContain(note.slice(0, 7));
    const noted = await saved(anna, folder, { format: /SVG/, change: withNotes });
    expect(readFileSync(noted, 'utf8')).toContain(note.slice(0, 7));
  });
  await test.step('and the usual way, if she says so', async () => {
    const change = () => page.getByRole('switch', { name: /looks now/ }).click({ force: true });
    const usual = readFileSync(await saved(anna, folder, { format: /SVG/, change }), 'utf8');
    expect(usual).not.toContain('stroke-width="16"');
    expect(usual).toContain('Fish farm');
  });
  await rm(folder, { recursive: true });
});
