import type { BoardPage } from './support/boardPage.ts';
import { middleOf, type Point } from './support/middleOf.ts';
import { expect, test } from './support/test.ts';

const notes = (of: BoardPage) => of.page.locator('.react-flow__node-note');
const clipboardOf = (of: BoardPage) =>
  of.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const part = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await part('text/plain'), html: await part('text/html') };
  });

async function altDrag(of: BoardPage, from: Point, by: Point, { isGivenUp = false } = {}) {
  const { keyboard, mouse } = of.page;
  await mouse.move(from.x, from.y);
  await keyboard.down('Alt');
  await mouse.down();
  await mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  if (isGivenUp) await keyboard.press('Escape');
  await mouse.up();
  await keyboard.up('Alt');
}

test('what is copied is a table elsewhere and the same things here; text becomes a note', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await anna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await anna.createCompany({ x: 300, y: 200 }, '=Bakery');
  await anna.createCompany({ x: 720, y: 200 }, 'Farm');
  await anna.connect('=Bakery', 'Farm', 'Stale bread 2 t/week');
  await anna.clearSelection();

  await test.step('a spreadsheet gets flows and companies, and no formula', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect(anna.toast).toContainText('Copied: 3 items');
    const { plain, html } = await clipboardOf(anna);
    const [header, flow] = plain.split('\n');
    expect(header).toBe('From\tTo\tResource\tAmount\tUnit\tPer\tStage');
    expect(flow).toBe("'=Bakery\tFarm\tStale bread\t2\tt\tweek\tIdea");
    expect(html).toContain('<td>Stale bread</td>');
  });
  await test.step('pasted here, they are where the pointer is', async () => {
    await anna.clearSelection();
    await page.mouse.move(640, 520);
    await page.keyboard.press('Control+v');
    await expect(anna.cards).toHaveCount(4);
    await expect(anna.flow('Stale bread')).toHaveCount(2);
    const copy = await middleOf(anna.card('Farm').last());
    expect(Math.abs(copy.y - 520)).toBeLessThan(80);
  });
  await test.step('asked for as text alone, it is one note', async () => {
    await page.keyboard.press('Control+Shift+v');
    await expect(notes(anna)).toHaveCount(1);
    await expect(notes(anna)).toContainText('Stale bread');
    await expect(anna.cards).toHaveCount(4);
    await page.keyboard.press('Delete');
    await expect(notes(anna)).toHaveCount(0);
  });
  await test.step('any other text is a note by itself, a table is not', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('Ask the town\nabout the road'));
    await page.keyboard.press('Control+v');
    await expect(notes(anna)).toContainText('about the road');
    await page.evaluate(() => navigator.clipboard.writeText('a\tb\nc\td'));
    await page.keyboard.press('Control+v');
    await anna.isSaved();
    await expect(notes(anna)).toHaveCount(1);
    await expect(anna.cards).toHaveCount(4);
  });
});

test('Alt and a drag leave the original and carry a copy', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  await anna.createCompany({ x: 300, y: 200 }, 'Bakery');
  await anna.createCompany({ x: 300, y: 420 }, 'Farm');
  await anna.clearSelection();
  const place = await anna.placeOf('Bakery');

  await test.step('Esc gives it up', async () => {
    await altDrag(
      anna,
      await middleOf(anna.card('Bakery')),
      { x: 300, y: 60 },
      { isGivenUp: true },
    );
    await expect(anna.cards).toHaveCount(2);
    await expect.poll(() => anna.placeOf('Bakery')).toBe(place);
  });
  await test.step('dropped, it is there, selected, and one step of undo', async () => {
    const from = await middleOf(anna.card('Bakery'));
    await altDrag(anna, from, { x: 320, y: 80 });
    await expect(anna.card('Bakery')).toHaveCount(2);
    const [original, copy] = [anna.card('Bakery').first(), anna.card('Bakery').last()];
    await expect(copy.locator('[data-selected]')).toBeVisible();
    expect(await middleOf(original)).toEqual(from);
    const { x, y } = await middleOf(copy);
    expect(Math.hypot(x - from.x - 320, y - from.y - 80)).toBeLessThan(3);
    await anna.undo();
    await expect(anna.card('Bakery')).toHaveCount(1);
    expect(await anna.placeOf('Bakery')).toBe(place);
  });
  await test.step('of several that are selected, of all; a press alone selects', async () => {
    await anna.clearSelection();
    await anna.selectCard('Bakery');
    await anna.card('Farm').click({ modifiers: ['Shift'] });
    await altDrag(anna, await middleOf(anna.card('Farm')), { x: 360, y: 40 });
    await expect(anna.cards).toHaveCount(4);
    await anna.clearSelection();
    await anna
      .card('Farm')
      .first()
      .click({ modifiers: ['Alt'] });
    await expect(anna.card('Farm').first().locator('[data-selected]')).toBeVisible();
    await expect(anna.cards).toHaveCount(4);
  });
  await test.step("a contributor copies what is others', a viewer nothing", async () => {
    const clara = await join(board.links.contributor, 'Clara');
    await altDrag(clara, await middleOf(clara.card('Bakery').first()), { x: 0, y: 380 });
    await expect(anna.card('Bakery')).toHaveCount(3);
    const vera = await join(board.links.viewer, 'Vera');
    await altDrag(vera, await middleOf(vera.card('Bakery').first()), { x: 0, y: 300 });
    await clara.createCompany({ x: 900, y: 600 }, 'Mill');
    await expect(vera.card('Mill')).toBeVisible();
    for (const person of [vera, anna]) await expect(person.card('Bakery')).toHaveCount(3);
  });
});

test('an area is copied with what lies in it, and what is locked without its lock', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const olga = await join(board.links.owner, 'Olga');
  const { page } = olga;
  const areas = page.locator('.react-flow__node-area');
  await olga.createCompany({ x: 420, y: 260 }, 'Mill');
  await olga.createCompany({ x: 700, y: 260 }, 'Farm');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Title of the area' }).first()).toBeFocused();
  await page.keyboard.type('Park');
  await page.keyboard.press('Enter');
  await expect(areas).toHaveCount(1);
  await olga.clearSelection();
  await olga.selectCard('Mill');
  await page.keyboard.press('Control+Shift+l');
  await expect(olga.cards.getByLabel('Locked')).toHaveCount(1);
  await olga.clearSelection();

  const anna = await join(board.links.editor, 'Anna');
  const title = anna.page.locator('.react-flow__node-area').first().getByTitle('Park');
  await altDrag(anna, await middleOf(title), { x: 30, y: 260 });
  await expect(areas).toHaveCount(2);
  await expect(olga.cards).toHaveCount(4);
  await expect(olga.cards.getByLabel('Locked')).toHaveCount(1);
  await anna.clearSelection();
  await altDrag(anna, await middleOf(anna.card('Mill').first()), { x: -40, y: 120 });
  await expect(olga.card('Mill')).toHaveCount(3);
});
