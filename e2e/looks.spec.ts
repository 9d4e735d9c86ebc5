import { expect, type Locator } from '@playwright/test';
import { largeBoardFile } from './support/largeBoardFile.ts';
import { test } from './support/test.ts';

const colour = (thing: Locator) => thing.evaluate((element) => getComputedStyle(element).color);
async function choose(legend: Locator, what: string, by: string) {
  await legend.getByRole('button', { name: what }).click();
  await legend.page().getByRole('option', { name: by }).click();
}
const strokes = (lines: Locator) =>
  lines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeWidth));

test('one person chooses what colours and widths tell; nobody else sees it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.viewer, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const legend = anna.page.getByRole('region', { name: 'Legend' });
  const lake = anna.card('Lake Tissø').locator('[class*=strip]');
  const steam = anna.flow('Steam').first().locator('svg').first();
  const lines = anna.page.locator('.react-flow__edge path[class*=line]');
  const before = { lake: await colour(lake), steam: await colour(steam) };

  await test.step('companies by kind, from the legend', async () => {
    await choose(legend, 'Colour of companies', 'by kind');
    await expect(legend.getByText('Natural source')).toBeVisible();
    await expect.poll(() => colour(lake)).not.toBe(before.lake);
  });
  await test.step('flows by evidence: said in words too', async () => {
    await expect(anna.flow('Refinery gas')).not.toContainText('From a document');
    await choose(legend, 'Colour of flows', 'by evidence');
    await expect(anna.flow('Refinery gas')).toContainText('From a document');
    await expect.poll(() => colour(steam)).not.toBe(before.steam);
  });
  await test.step('widths by amount, by keyboard; what is unknown is thin and said', async () => {
    await legend.getByRole('checkbox', { name: 'Width by yearly amount' }).focus();
    await anna.page.keyboard.press('Space');
    await expect(legend).toContainText('215,000 t/year');
    await expect(legend).toContainText('Amount not known15');
    const thin = async () => (await strokes(lines)).filter((width) => width === '1px').length;
    await expect.poll(thin).toBe(15);
    expect(await strokes(lines)).toContain('16px');
  });
  await test.step('nobody else sees it', async () => {
    expect(await colour(boris.card('Lake Tissø').locator('[class*=strip]'))).toBe(before.lake);
    await expect(boris.flow('Refinery gas')).not.toContainText('From a document');
  });
  await test.step('and back again, from the list of actions', async () => {
    await anna.openPalette();
    await anna.page.keyboard.insertText('colour companies by sector');
    await expect(anna.page.getByRole('option').first()).toContainText('by sector');
    await anna.page.keyboard.press('Enter');
    await expect.poll(() => colour(lake)).toBe(before.lake);
  });
});

test('a painted board takes the colours too', async ({ server, join }) => {
  const board = await server.createBoard({ file: largeBoardFile(400, 800) });
  const anna = await join(board.links.viewer, 'Anna');
  const painted = () =>
    anna.page
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await anna.page.keyboard.press('Home');
  await expect(anna.cards).toHaveCount(0);
  const legend = anna.page.getByRole('region', { name: 'Legend' });
  for (const change of [
    () => choose(legend, 'Colour of companies', 'by kind'),
    () => choose(legend, 'Colour of flows', 'by stage'),
  ]) {
    const before = await painted();
    await change();
    await expect.poll(painted).not.toBe(before);
  }
});

test('on a big screen the map stands alone, with its name and who is there', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ title: 'Kalundborg', template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  await anna.page.keyboard.press('Shift+B');
  await expect(anna.page.getByRole('heading', { name: /Kalundborg/, level: 1 })).toBeVisible();
  await expect(anna.page.getByRole('button', { name: 'Note' })).toHaveCount(0);
  await expect(anna.page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await expect(anna.cards).toHaveCount(13);
  await anna.page.getByRole('button', { name: 'Leave the big screen' }).click();
  await expect(anna.page.getByRole('button', { name: 'Share' })).toBeVisible();
  await anna.page.keyboard.press('Shift+B');
  await expect(anna.page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await anna.page.keyboard.press('Escape');
  await expect(anna.page.getByRole('button', { name: 'Share' })).toBeVisible();
});
