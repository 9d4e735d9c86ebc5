import type { BoardPage } from './support/boardPage.ts';
import { barriersOf } from './support/barriers.ts';
import { middleOf, type Point } from './support/middleOf.ts';
import { RussianKeyboard } from './support/russianKeyboard.ts';
import { expect, test } from './support/test.ts';

const area = (of: BoardPage, title: string) =>
  of.page.locator('.react-flow__node-area', { hasText: title });
const note = (of: BoardPage, text: string) =>
  of.page.locator('.react-flow__node-note', { hasText: text });
/** The middle of an area's title: there it is taken hold of. */
const titleOf = (of: BoardPage, title: string) => middleOf(area(of, title).getByTitle(title));

async function drawArea(of: BoardPage, from: Point, to: Point, title: string): Promise<void> {
  await of.page.keyboard.press('f');
  await of.drag(from, to);
  const field = of.page.getByRole('textbox', { name: 'Title of the area' }).first();
  await expect(field).toBeFocused();
  await of.page.keyboard.type(title);
  await of.page.keyboard.press('Enter');
  await expect(area(of, title)).toBeVisible();
}

async function writeNote(of: BoardPage, at: Point, text: string): Promise<void> {
  await of.page.keyboard.press('n');
  await of.page.mouse.click(at.x, at.y);
  const field = of.page.locator('.react-flow__node textarea');
  await expect(field).toBeFocused();
  await of.page.keyboard.type(text);
  await of.page.keyboard.press('Escape');
  await expect(note(of, text.split('\n')[0] ?? '')).toBeVisible();
}

const placeOf = async (of: BoardPage, title: string) =>
  area(of, title).evaluate((node: HTMLElement) => node.style.transform);
const sizeOf = async (of: BoardPage, title: string) =>
  area(of, title).evaluate((node: HTMLElement) => [node.offsetWidth, node.offsetHeight]);

test('an area carries what lies in it; one step takes it back; everybody sees it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await anna.clearSelection();
  const start = anna.page.getByRole('button', { name: 'Open a sample' });
  await expect(start).toBeVisible();
  await drawArea(anna, { x: 200, y: 150 }, { x: 760, y: 520 }, 'Harbour');
  await expect(start).toHaveCount(0);
  await anna.clearSelection();
  await anna.createCompany({ x: 400, y: 300 }, 'Mill');
  await anna.clearSelection();
  await writeNote(anna, { x: 630, y: 420 }, 'Who pays?');
  await anna.clearSelection();
  await anna.createCompany({ x: 980, y: 250 }, 'Farm');
  await anna.clearSelection();
  await expect(note(boris, 'Who pays?')).toBeVisible();

  const things = ['Mill', 'Farm'] as const;
  const before = [
    await placeOf(boris, 'Harbour'),
    ...(await Promise.all(things.map((name) => boris.placeOf(name)))),
  ];
  const noteBefore = await note(boris, 'Who pays?').evaluate(
    (node: HTMLElement) => node.style.transform,
  );
  const title = await titleOf(anna, 'Harbour');
  await anna.drag(title, { x: title.x + 60, y: title.y + 90 });
  await expect.poll(() => placeOf(boris, 'Harbour')).not.toBe(before[0]);
  await expect.poll(() => boris.placeOf('Mill')).not.toBe(before[1]);
  expect(await boris.placeOf('Farm')).toBe(before[2]);
  const notePlace = () =>
    note(boris, 'Who pays?').evaluate((node: HTMLElement) => node.style.transform);
  await expect.poll(notePlace).not.toBe(noteBefore);

  await anna.undo();
  await expect.poll(() => placeOf(boris, 'Harbour')).toBe(before[0]);
  await expect.poll(() => boris.placeOf('Mill')).toBe(before[1]);
  await expect.poll(notePlace).toBe(noteBefore);

  await test.step('with Ctrl the frame goes alone', async () => {
    // Taking a step back selects what it was about.
    await anna.clearSelection();
    await anna.page.keyboard.down('Control');
    const at = await titleOf(anna, 'Harbour');
    await anna.drag(at, { x: at.x, y: at.y + 30 });
    await anna.page.keyboard.up('Control');
    await expect.poll(() => placeOf(boris, 'Harbour')).not.toBe(before[0]);
    expect(await boris.placeOf('Mill')).toBe(before[1]);
  });
  await test.step('inside it one selects as on the bare board', async () => {
    await anna.clearSelection();
    await anna.drag({ x: 330, y: 210 }, { x: 480, y: 350 });
    await expect(anna.selectedCard('Mill')).toBeVisible();
    await expect(area(anna, 'Harbour').locator('[data-selected]')).toHaveCount(0);
  });
  await test.step('copied, it takes its content along; deleted, it leaves it', async () => {
    await anna.clearSelection();
    await area(anna, 'Harbour').getByTitle('Harbour').click();
    await anna.page.keyboard.press('Control+d');
    await expect(boris.card('Mill')).toHaveCount(2);
    await expect(area(boris, 'Harbour')).toHaveCount(2);
    await anna.undo();
    await expect(area(boris, 'Harbour')).toHaveCount(1);
    await anna.clearSelection();
    await area(anna, 'Harbour').getByTitle('Harbour').click();
    await anna.page.keyboard.press('Delete');
    await expect(anna.toast.filter({ hasText: 'Deleted: 1 area' })).toBeVisible();
    await expect(area(boris, 'Harbour')).toHaveCount(0);
    await expect(boris.card('Mill')).toHaveCount(1);
  });
});

test('an area is resized by its handles and by its fields', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await drawArea(anna, { x: 200, y: 150 }, { x: 600, y: 450 }, 'Park');
  const [width = 0, height = 0] = await sizeOf(boris, 'Park');
  const corner = await middleOf(area(anna, 'Park').locator('[data-handle="1,1"]'));
  await anna.drag(corner, { x: corner.x + 80, y: corner.y + 40 });
  await expect.poll(() => sizeOf(boris, 'Park')).not.toEqual([width, height]);
  const field = anna.panel.getByLabel('Width');
  await field.fill('12');
  await field.press('Enter');
  await expect(anna.panel).toContainText('From 120 to 100,000');
  await field.fill('640');
  await field.press('Enter');
  await expect.poll(async () => (await sizeOf(boris, 'Park'))[0]).toBe(640);
  await anna.panel.getByRole('radio', { name: 'Blue' }).check({ force: true });
  await expect
    .poll(() => area(boris, 'Park').locator('> div').getAttribute('style'))
    .toContain('--frame-blue');
});

test('the frame of an area finds what lies near, the others see it drawn, Esc puts it back', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await drawArea(anna, { x: 200, y: 420 }, { x: 500, y: 600 }, 'Park');
  await drawArea(anna, { x: 200, y: 150 }, { x: 480, y: 380 }, 'Works');
  const edgeOf = async (person: BoardPage, title: string) => {
    const box = await area(person, title).boundingBox();
    return Math.round((box?.x ?? 0) + (box?.width ?? 0));
  };
  const drawn = boris.page.locator('[data-resized-by=Anna]');
  const { mouse, keyboard } = anna.page;
  const before = await sizeOf(boris, 'Works');
  const handle = await middleOf(area(anna, 'Works').locator('[data-handle="1,0"]'));
  const target = await edgeOf(anna, 'Park');

  await mouse.move(handle.x, handle.y);
  await mouse.down();
  await mouse.move(target - 3, handle.y, { steps: 5 });
  await expect(drawn).toBeVisible();
  await keyboard.press('Escape');
  await expect(drawn).toHaveCount(0);
  await mouse.up();
  expect(await sizeOf(anna, 'Works')).toEqual(before);

  await anna.drag(handle, { x: target - 3, y: handle.y });
  await expect.poll(() => edgeOf(anna, 'Works')).toBe(target);
  await expect.poll(() => sizeOf(boris, 'Works')).not.toEqual(before);
  await expect(drawn).toHaveCount(0);

  await keyboard.down('Control');
  await anna.drag({ x: target, y: handle.y }, { x: target + 3, y: handle.y });
  await keyboard.up('Control');
  await expect.poll(() => edgeOf(anna, 'Works'), 'with Ctrl the hand is right').toBe(target + 3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers that a machine can find on areas and notes (${colorScheme})`, async ({
    server,
    join,
  }) => {
    const board = await server.createBoard();
    const anna = await join(board.links.owner, 'Anna');
    await anna.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const isFree = async (where: string) => {
      expect.soft(await barriersOf(anna.page), `${where}, ${colorScheme}`).toEqual([]);
    };
    await drawArea(anna, { x: 200, y: 150 }, { x: 600, y: 450 }, 'Park');
    await isFree('panel with an area');
    await anna.clearSelection();
    await writeNote(anna, { x: 400, y: 300 }, 'Who pays?');
    await isFree('panel with a note');
    await note(anna, 'Who pays?').dblclick();
    await expect(anna.page.locator('.react-flow__node textarea')).toBeFocused();
    await isFree('a note that is written');
    await anna.page.keyboard.press('Escape');
    await anna.page.getByRole('button', { name: 'Outline of the board' }).click();
    await expect(anna.page.getByRole('treeitem', { name: /^Who pays/ })).toBeVisible();
    await isFree('outline with an area');
  });
}

test('P7: a locked area does not move and says who can unlock it', async ({ server, join }) => {
  const board = await server.createBoard();
  const olga = await join(board.links.facilitator, 'Olga');
  const anna = await join(board.links.editor, 'Anna');
  await drawArea(olga, { x: 200, y: 150 }, { x: 600, y: 450 }, 'Scaffold');
  await olga.panel.getByRole('button', { name: 'Lock' }).click();
  await expect(area(anna, 'Scaffold').getByLabel('Locked')).toBeVisible();
  const before = await placeOf(anna, 'Scaffold');
  for (const [person, words] of [
    [anna, 'Locked. Only a facilitator or the owner can change it'],
    [olga, 'Locked. Unlock it first to move or change it'],
  ] as const) {
    const at = await titleOf(person, 'Scaffold');
    await person.drag(at, { x: at.x + 80, y: at.y + 80 });
    await expect(person.toast).toContainText(words);
    expect(await placeOf(person, 'Scaffold')).toBe(before);
  }
});

test('two who write on one note at once both keep their letters', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await writeNote(anna, { x: 500, y: 300 }, 'heat');
  await note(boris, 'heat').dblclick();
  await note(anna, 'heat').dblclick();
  const [ofAnna, ofBoris] = [anna, boris].map(({ page }) =>
    page.locator('.react-flow__node textarea'),
  );
  if (ofAnna === undefined || ofBoris === undefined) throw new Error('nobody');
  await expect(ofAnna).toBeFocused();
  await expect(ofBoris).toBeFocused();
  await ofAnna.press('Home');
  await ofBoris.press('End');
  await Promise.all([anna.page.keyboard.type('more '), boris.page.keyboard.type(' for the town')]);
  for (const field of [ofAnna, ofBoris]) {
    await expect(field).toHaveValue('more heat for the town');
  }
  await anna.page.keyboard.press('Escape');
  await expect(note(anna, 'more heat for the town')).toBeVisible();
});

test('groups, layers and the hand, on the Russian layout too', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Анна', { language: 'ru' });
  const keys = await RussianKeyboard.of(anna.page);
  await keys.press('т');
  await anna.page.mouse.click(400, 300);
  await expect(anna.page.locator('.react-flow__node textarea')).toBeFocused();
  await keys.type('первая');
  await anna.page.keyboard.press('Escape');
  await anna.clearSelection();
  await keys.press('ы');
  await anna.page.mouse.click(460, 340);
  await expect(anna.page.locator('.react-flow__node textarea')).toBeFocused();
  await keys.type('вторая');
  await anna.page.keyboard.press('Escape');
  await expect(note(anna, 'вторая')).toBeVisible();
  const layer = (text: string) =>
    note(anna, text).evaluate((node: HTMLElement) => Number(node.style.zIndex));

  await keys.press('х');
  await expect.poll(async () => (await layer('вторая')) < (await layer('первая'))).toBe(true);
  await keys.press('ъ');
  await expect.poll(async () => (await layer('вторая')) > (await layer('первая'))).toBe(true);

  await keys.press('ф', { ctrl: true });
  await keys.press('п', { ctrl: true });
  await expect(anna.page.getByRole('textbox', { name: 'Название области' }).first()).toBeFocused();
  await keys.type('Склад');
  await anna.page.keyboard.press('Enter');
  await expect(area(anna, 'Склад')).toBeVisible();
  await anna.page.keyboard.press('Control+Shift+G');
  await expect(area(anna, 'Склад')).toHaveCount(0);
  await expect(note(anna, 'первая')).toBeVisible();
  await expect(note(anna, 'вторая')).toBeVisible();

  const screenPlace = async () => (await note(anna, 'первая').boundingBox())?.x ?? 0;
  const before = await screenPlace();
  await keys.press('р');
  await anna.drag({ x: 420, y: 320 }, { x: 520, y: 320 });
  await expect.poll(screenPlace).toBeCloseTo(before + 100, -1);
  await keys.press('м');
  await anna.page.keyboard.down('Space');
  await anna.drag({ x: 900, y: 500 }, { x: 800, y: 500 });
  await anna.page.keyboard.up('Space');
  await expect.poll(screenPlace).toBeCloseTo(before, -1);
});

test('on a phone the tools fit, and a tap puts a note', async ({ server, browser }) => {
  const board = await server.createBoard();
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ru-RU',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(board.links.editor);
  await page.getByLabel('Ваше имя').fill('Анна');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Карта' }).click();
  const tools = page.getByRole('radiogroup', { name: 'Инструменты' });
  await expect(tools).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const clipped = await tools
    .getByRole('radio')
    .locator('visible=true')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const name = button.querySelector('span');
          if (name === null) return true;
          const [inner, outer] = [name.getBoundingClientRect(), button.getBoundingClientRect()];
          const isOutside = inner.left < outer.left || inner.right > outer.right;
          return isOutside || name.scrollWidth > name.clientWidth || outer.height < 44;
        })
        .map(({ textContent }) => textContent),
    );
  expect(clipped).toEqual([]);
  await tools.getByText('Заметка').tap();
  await page.touchscreen.tap(200, 300);
  const field = page.locator('.react-flow__node textarea');
  await expect(field).toBeFocused();
  await field.fill('С телефона');
  await page.touchscreen.tap(60, 640);
  await expect(page.locator('.react-flow__node-note')).toContainText('С телефона');
  await context.close();
});
