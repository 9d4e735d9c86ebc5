import { expect, type Page } from '@playwright/test';
import { BoardPage } from './support/boardPage.ts';
import { largeBoardFile } from './support/largeBoardFile.ts';
import { middleOf } from './support/middleOf.ts';
import { test } from './support/test.ts';
import type { BoardServer } from './support/boardServer.ts';

const companies = 1_000;
const flows = 2_500;

async function served(server: BoardServer) {
  return server.createBoard({ file: largeBoardFile(companies, flows) });
}

/** Where a company lies on the screen, computed from what the server has and what the window shows. */
async function screenPlaceOf(window: BoardPage, index: number) {
  const { x, y, zoom } = await viewportOf(window.page);
  const place = largeBoardFile(companies, flows).companies[index]?.position ?? { x: 0, y: 0 };
  return { x: (place.x + 110) * zoom + x, y: (place.y + 48) * zoom + y };
}

async function viewportOf(page: Page) {
  return page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    return { x: e, y: f, zoom: a };
  });
}

async function domNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

test('a board too large for the DOM is painted, and worked on as any other', async ({
  server,
  join,
}) => {
  test.setTimeout(90_000);
  const board = await served(server);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { mouse, keyboard } = anna.page;
  await keyboard.press('Home');
  const name = (index: number) => `Company ${index}`;

  await test.step('from afar there are next to no cards in the page', async () => {
    await expect.poll(async () => (await viewportOf(anna.page)).zoom).toBeLessThan(0.3);
    await expect(anna.cards).toHaveCount(0);
    await expect.poll(() => domNodes(anna.page)).toBeLessThan(1_000);
  });
  await test.step('a click on a painted card selects it, for the other to see', async () => {
    const at = await screenPlaceOf(anna, 310);
    await mouse.click(at.x, at.y);
    await expect(anna.selectedCard(name(310))).toBeVisible();
    await expect(anna.panel.getByRole('heading', { name: name(310) })).toBeVisible();
  });
  await test.step('the next click lets go of it', async () => {
    const at = await screenPlaceOf(anna, 340);
    await mouse.click(at.x, at.y);
    await expect(anna.selectedCard(name(340))).toBeVisible();
    await expect(anna.selectedCard(name(310))).toHaveCount(0);
  });
  await test.step('a painted card is dragged, and lies there for the other', async () => {
    const at = await screenPlaceOf(anna, 340);
    await anna.drag(at, { x: at.x + 30, y: at.y - 20 });
    await anna.isSaved();
    const { zoom } = await viewportOf(anna.page);
    const before = largeBoardFile(companies, flows).companies[340]?.position;
    await expect
      .poll(async () => {
        const { companies: now } = await server.boardFile(board);
        const place = now.find(({ id }) => id === 'c340')?.position;
        // Where it lies may be in line with another, a few pixels off.
        return Math.abs((place?.x ?? 0) - (before?.x ?? 0) - 30 / zoom) < 9 / zoom;
      })
      .toBe(true);
    const there = await screenPlaceOf(boris, 340);
    await boris.page.mouse.move(there.x + 30, there.y - 20);
    await expect(boris.card(name(340))).toBeVisible();
  });
  await test.step('a frame selects all it touches, and moves it as one', async () => {
    await anna.clearSelection();
    const [from, to] = [await screenPlaceOf(anna, 400), await screenPlaceOf(anna, 461)];
    await anna.drag({ x: from.x - 14, y: from.y - 12 }, { x: to.x + 6, y: to.y + 4 });
    await expect(anna.panel).toContainText(/Selected: 1\d companies/);
    const selected = await anna.panel.innerText();
    const grip = await screenPlaceOf(anna, 401);
    await anna.drag(grip, { x: grip.x + 8, y: grip.y + 8 });
    await anna.isSaved();
    const { companies: now } = await server.boardFile(board);
    const moved = now.filter(({ id, position }) => {
      const before = largeBoardFile(companies, flows).companies[Number(id.slice(1))]?.position;
      return id !== 'c340' && (before?.x !== position?.x || before?.y !== position?.y);
    });
    expect(selected).toContain(`Selected: ${moved.length} companies`);
    await anna.page.keyboard.press('Escape');
  });
  await test.step('the flow tool joins two painted cards', async () => {
    const { flows: before } = await server.boardFile(board);
    await keyboard.press('a');
    for (const index of [86, 90]) {
      const at = await screenPlaceOf(anna, index);
      await mouse.click(at.x, at.y);
    }
    await anna.writeLabel('Compost 12 t/week');
    await anna.isSaved();
    const { flows: after } = await server.boardFile(board);
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter(({ from, to }) => from === 'c86' && to === 'c90')).toHaveLength(1);
    await anna.clearSelection();
  });
  await test.step('all of it is selected from the model, and let go of', async () => {
    await keyboard.press('Control+a');
    await expect(anna.panel).toContainText('Selected: 1,000 companies');
    await expect.poll(() => domNodes(anna.page)).toBeLessThan(2_000);
    await keyboard.press('Escape');
  });
  await test.step('near, cards are real; from card to card a line is pulled', async () => {
    await keyboard.press('Home');
    await expect.poll(async () => (await viewportOf(anna.page)).zoom).toBeLessThan(0.3);
    const at = await screenPlaceOf(anna, 510);
    await mouse.click(at.x, at.y);
    await expect(anna.selectedCard(name(510))).toBeVisible();
    await keyboard.press('Shift+2');
    await expect(anna.card(name(511))).toBeVisible();
    await expect.poll(() => domNodes(anna.page)).toBeLessThan(4_000);
    await anna.connect(name(510), name(511), 'Whey 3 t/week');
    await expect(anna.flow('Whey')).toBeVisible();
  });
  await test.step('a real card in the hand is painted there, and lies there when the hand lets go', async () => {
    await anna.clearSelection();
    const card = anna.card(name(511));
    const from = await middleOf(card);
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 4, from.y + 2);
    await mouse.move(from.x + 70, from.y + 50, { steps: 5 });
    await expect(card).toHaveClass(/carried/);
    await expect(card).toHaveCSS('opacity', '0');
    expect(await middleOf(card)).toEqual(from);
    await expect(anna.page.locator('canvas[class*=hot]')).toBeVisible();
    await mouse.up();
    await expect(card).toHaveCSS('opacity', '1');
    const to = await middleOf(card);
    // Where it lies may be in line with another, a few pixels off.
    expect(Math.hypot(to.x - from.x - 70, to.y - from.y - 50)).toBeLessThan(12);
  });
});

test('5,000 companies and 12,500 flows cost next to no DOM at any zoom', async ({
  server,
  join,
}) => {
  test.setTimeout(120_000);
  const board = await server.createBoard({ file: largeBoardFile(5_000, 12_500) });
  const anna = await join(board.links.viewer, 'Anna');
  const { keyboard, mouse } = anna.page;
  await keyboard.press('Home');
  await expect.poll(async () => (await viewportOf(anna.page)).zoom).toBeLessThan(0.1);
  await expect.poll(() => domNodes(anna.page)).toBeLessThan(1_000);
  await mouse.move(700, 400);
  for (const zoom of [0.2, 0.5, 0.9, 2]) {
    await keyboard.down('Control');
    for (let turn = 0; turn < 200 && (await viewportOf(anna.page)).zoom < zoom; turn += 1)
      await mouse.wheel(0, -50);
    await keyboard.up('Control');
    await expect.poll(() => domNodes(anna.page)).toBeLessThan(4_000);
  }
  await expect.poll(() => anna.cards.count()).toBeGreaterThan(0);
  await expect.poll(() => domNodes(anna.page)).toBeLessThan(4_000);
});
