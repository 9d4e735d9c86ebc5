import type { Locator, Page } from '@playwright/test';
import { BoardPage } from './support/boardPage.ts';
import { middleOf } from './support/middleOf.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

/** WCAG 2.5.8; on a finger's screen what a finger needs. */
const leastFine = 24;
const leastCoarse = 44;

/** What can be pressed and is smaller than it should be, each with its size. */
async function tooSmall(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const pressed =
      'button, a[href], [role=button], [role=radio], [role=tab], [role=switch], [role=option], [role=menuitem], [role=treeitem], select, input:not([type=file]), textarea';
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // What is turned off by its place, as on the map under the outline, is no target.
      if (!isSeen || element.closest('[inert], [aria-hidden=true]') !== null) continue;
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      // Words in a sentence are exempt.
      const isInText = element.matches('a') && getComputedStyle(element).display === 'inline';
      if (box.width === 0 || box.height === 0 || isInText) continue;
      if (element.closest('.react-flow__viewport') !== null) continue;
      // Ways out of a window that only a screen reader finds.
      if ((element.parentElement?.offsetWidth ?? 0) <= 1) continue;
      // Half a pixel is what borders and zooms cost.
      if (Math.min(box.width, box.height) >= wanted - 0.5) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      found.push(
        `${element.tagName.toLowerCase()} "${name}" ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );
    }
    return [...new Set(found)];
  }, least);
}

async function inAllStates(person: Person, check: (where: string) => Promise<void>): Promise<void> {
  const { page } = person;
  await check('board');
  await page.keyboard.press('Escape');
  await person.selectCard('Farms');
  await check('panel with a company');
  await person.clearSelection();
  await person.openFindings();
  await check('findings');
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await page.locator('[data-row]').first().click();
  await expect(page.locator('[data-row]').first()).toHaveAttribute('aria-expanded', 'true');
  await check('suggestions');
  await page.getByRole('button', { name: person.words.closePanel }).click();
  await page.keyboard.press('o');
  await page.getByRole('treeitem').first().click();
  await check('outline');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('Escape');
  await person.openPalette();
  await check('palette');
  await person.closeDialog();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('sheet of keys');
  await person.closeDialog();
  await page.getByRole('button', { name: person.words.menu }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: person.words.share }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('share');
  await person.closeDialog();
}

const sizeOf = async (target: Locator): Promise<number> => {
  const box = await target.boundingBox();
  return Math.min(box?.width ?? 0, box?.height ?? 0);
};

const zooms = [0.5, 1, 2, 4] as const;

/** Turns the wheel over the selected card until the map is as large as that. */
async function zoomTo(of: BoardPage, card: string, zoom: number): Promise<void> {
  await of.page.keyboard.press('Shift+2');
  await of.page.keyboard.press('Control+0');
  await expect.poll(async () => (await of.view()).zoom).toBeCloseTo(1, 3);
  // React Flow's pinch: one step of 500 halves or doubles.
  const { x, y } = await middleOf(of.card(card));
  await of.page.mouse.move(x, y);
  await of.page.keyboard.down('Control');
  for (let step = 0; step < Math.abs(Math.log2(zoom)); step += 1)
    await of.page.mouse.wheel(0, zoom < 1 ? 500 : -500);
  await of.page.keyboard.up('Control');
  await expect.poll(async () => (await of.view()).zoom).toBeCloseTo(zoom, 1);
}

/** What is pulled at the sides of a selected card, from half its size to four times. */
async function handlesAreLarge(of: BoardPage, card: string, least: number): Promise<void> {
  for (const zoom of zooms) {
    await zoomTo(of, card, zoom);
    for (const side of ['top', 'right', 'bottom', 'left'] as const) {
      const handle = of.card(card).locator(`.react-flow__handle[data-handleid=${side}]`);
      await expect
        .poll(() => sizeOf(handle), `${side} at ${zoom}`)
        .toBeGreaterThanOrEqual(least - 0.5);
    }
  }
}

test('A7: with a mouse nothing to press is smaller than 24 pixels', async ({ server, join }) => {
  test.setTimeout(90_000);
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.owner, 'Anna');
  await inAllStates(anna, async (where) => {
    expect.soft(await tooSmall(anna.page, leastFine), where).toEqual([]);
  });
  await test.step('at its own size, what is pulled and pressed on the map is, too', async () => {
    await anna.card('Farms').click();
    await expect(anna.selectedCard('Farms')).toBeVisible();
    await handlesAreLarge(anna, 'Farms', leastFine);
    await zoomTo(anna, 'Farms', 1);
    const widths = await anna.page
      .locator('.react-flow__edge path')
      .evaluateAll((paths) => paths.map((path) => parseFloat(getComputedStyle(path).strokeWidth)));
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(leastFine);
  });
});

test('A7: under a finger nothing to press is smaller than 44 pixels', async ({
  server,
  browser,
}) => {
  test.setTimeout(90_000);
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1024, height: 768 },
  ]) {
    const context = await browser.newContext({
      viewport,
      hasTouch: true,
      isMobile: true,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(board.links.owner);
    const name = page.getByLabel('Your name');
    await expect(name).toBeFocused({ timeout: 20_000 });
    await name.fill('Anna');
    await name.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const check = async (where: string) => {
      expect
        .soft(await tooSmall(page, leastCoarse), `${where}, ${viewport.width} wide`)
        .toEqual([]);
    };
    if (viewport.width < 700) {
      await expect(page.getByRole('treeitem').first()).toBeVisible();
      await check('outline on a phone');
      await page.getByRole('treeitem').first().tap();
      await check('outline on a phone, a company open');
      await page.getByRole('button', { name: 'My company' }).tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('my company');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Map', exact: true }).tap();
    }
    await expect(page.locator('.react-flow__node-company').first()).toBeVisible();
    await check('map');
    await page.locator('.react-flow__node-company').first().tap();
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await check('panel');
    await page.getByRole('button', { name: 'Close the panel' }).tap();
    if (viewport.width > 700) {
      const anna = new BoardPage(page, 'en');
      await anna.card('Asnæs power station').tap();
      await handlesAreLarge(anna, 'Asnæs power station', leastCoarse);
    }
    await page.getByRole('button', { name: 'Menu' }).tap();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share' }).tap();
    await check('share');
    await context.close();
  }
});
