import type { Page } from '@playwright/test';
import { largeBoardFile } from './support/largeBoardFile.ts';
import { expect, test } from './support/test.ts';

/** What on the map has the focus: how it is called. */
const inFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const isOnMap = activeElement?.closest('.react-flow__node, .react-flow__edge') != null;
    return isOnMap ? (activeElement.getAttribute('aria-label') ?? '') : '';
  });
const spoken = (page: Page) => page.locator('[aria-live=polite]').first();

test('A3: one stop for Tab; arrows go from thing to thing, Tab leaves again', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const { keyboard } = anna.page;
  const focused = () => inFocus(anna.page);

  await test.step('Tab comes to the middle of the map', async () => {
    await keyboard.press('Tab');
    await expect(anna.page.getByRole('button', { name: 'Go to the outline' })).toBeFocused();
    await keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^Novo Nordisk/);
  });
  await test.step('and with the next one out of it, backwards too', async () => {
    await keyboard.press('Tab');
    expect(await focused()).toBe('');
    await keyboard.press('Shift+Tab');
    await expect.poll(focused).toMatch(/^Novo Nordisk/);
    await keyboard.press('Shift+Tab');
    await expect(anna.page.getByRole('button', { name: 'Go to the outline' })).toBeFocused();
    await keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^Novo Nordisk/);
  });
  await test.step('Home and End: first and last as one reads', async () => {
    await keyboard.press('Home');
    await expect.poll(focused).toMatch(/^Sulphuric acid maker|^Fertiliser user/);
    await keyboard.press('End');
    await expect.poll(focused).toMatch(/^Novozymes|^Bioteknisk/);
  });
  await test.step('arrows come to every company and every flow', async () => {
    const seen = new Set<string>();
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      for (let press = 0; press < 8; press += 1) {
        await keyboard.press(key);
        seen.add(await focused());
      }
    }
    expect(seen).not.toContain('');
    expect(seen.size).toBeGreaterThan(8);
  });
  await test.step('Space selects, arrows move it; Esc lets go, and arrows walk on', async () => {
    await keyboard.press('Home');
    await expect.poll(focused).toMatch(/^Sulphuric acid maker|^Fertiliser user/);
    const first = await focused();
    const name = first.split(',')[0] ?? '';
    const before = await anna.placeOf(name);
    await keyboard.press('Space');
    await expect(anna.selectedCard(name)).toBeVisible();
    await keyboard.press('ArrowDown');
    await expect.poll(() => anna.placeOf(name)).not.toBe(before);
    expect(await focused()).toBe(first);
    await keyboard.press('Escape');
    await expect(anna.selectedCard(name)).toHaveCount(0);
    const after = await anna.placeOf(name);
    await keyboard.press('ArrowDown');
    await expect.poll(focused).not.toBe(first);
    expect(await anna.placeOf(name)).toBe(after);
  });
  await test.step('what is deleted hands the focus on to what lay beside it', async () => {
    await keyboard.press('Home');
    const name = (await focused()).split(',')[0] ?? '';
    await keyboard.press('Enter');
    await keyboard.press('Delete');
    await expect(anna.card(name)).toHaveCount(0);
    await expect.poll(focused).not.toBe('');
  });
  await test.step('with the mouse Home still shows the whole board', async () => {
    await anna.card('Farms').click();
    await anna.panBy({ x: 6_000, y: 6_000 });
    await keyboard.press('Home');
    await expect(anna.card('Farms')).toBeInViewport();
  });
});

test('along flows, and to a flow itself and its ends', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.viewer, 'Anna');
  const { keyboard } = anna.page;
  const focused = () => inFocus(anna.page);
  await anna.card('Lake Tissø').click();
  await keyboard.press('Alt+ArrowRight');
  await expect.poll(focused).toMatch(/^Asnæs power station/);
  await expect(spoken(anna.page)).toHaveText(/^Surface water.*, to Asnæs power station$/);
  await keyboard.press('Alt+ArrowRight');
  await expect.poll(focused).toMatch(/^Cement industry/);
  await keyboard.press('Alt+ArrowLeft');
  await expect.poll(focused).toMatch(/^Asnæs power station/);
  await expect(spoken(anna.page)).toHaveText(/^Fly ash.*, from Asnæs power station$/);

  await test.step('a viewer walks with what is selected, too: there is nothing to move', async () => {
    await keyboard.press('Enter');
    await expect(anna.selectedCard('Asnæs power station')).toBeVisible();
    await keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/ from .* to /);
  });
  await test.step('from a flow to its ends', async () => {
    await keyboard.press('Alt+ArrowLeft');
    await expect.poll(focused).toMatch(/^Asnæs power station/);
  });
  await test.step('and no neighbour is made without the right to it', async () => {
    await keyboard.press('Control+ArrowRight');
    await anna.openPalette();
    await keyboard.type('new neighbour at the right');
    await expect(anna.page.getByRole('option').first()).toContainText(
      'This link does not change anything',
    );
    await expect(anna.cards).toHaveCount(13);
  });
});

test('on a board that is painted the focus goes wherever the arrows lead', async ({
  server,
  join,
}) => {
  test.setTimeout(90_000);
  const board = await server.createBoard({ file: largeBoardFile(1_000, 2_500) });
  const anna = await join(board.links.editor, 'Anna');
  const { keyboard } = anna.page;
  const focused = () => inFocus(anna.page);
  await keyboard.press('Shift+1');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect.poll(focused).not.toBe('');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home']) {
    const before = await focused();
    await keyboard.press(key);
    await expect.poll(focused).not.toBe(before);
    await expect.poll(focused).not.toBe('');
  }
  await test.step('near, the view follows and keeps clear of what lies over the map', async () => {
    await keyboard.press('Control+0');
    for (let press = 0; press < 12; press += 1) {
      const before = await focused();
      await keyboard.press('ArrowRight');
      await expect.poll(focused).not.toBe(before);
      await expect.poll(focused).not.toBe('');
      const card = anna.page.locator('.react-flow__node:focus');
      if ((await card.count()) === 0) continue;
      await expect(async () => {
        const box = await card.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(40);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1_240);
        expect(box?.y).toBeGreaterThanOrEqual(64);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(710);
      }).toPass({ timeout: 20_000 });
    }
  });
});

test('P15: the first companies and their flow by keys alone, on the map', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { keyboard } = anna.page;
  const focused = () => inFocus(anna.page);

  await test.step('the company tool chosen twice puts one in the middle', async () => {
    await keyboard.press('r');
    await keyboard.press('r');
    await expect(anna.page.getByPlaceholder(anna.words.nameOfCompany)).toBeFocused();
    await keyboard.type('Bushe');
    await keyboard.press('Enter');
    await expect(boris.card('Bushe')).toBeVisible();
    await expect.poll(focused).toBe('Bushe, no flows out, none in');
  });
  await test.step('Ctrl and an arrow: a neighbour, then what flows there', async () => {
    await keyboard.press('Control+ArrowRight');
    await expect(anna.page.getByPlaceholder(anna.words.nameOfCompany)).toBeFocused();
    await keyboard.type('TKKZ');
    await keyboard.press('Enter');
    await anna.writeLabel('coffee grounds 12 t/week');
    await expect(boris.flow('coffee grounds')).toContainText(/12.t\/week/);
    await expect.poll(focused).toBe('TKKZ, no flows out, 1 in');
  });
  await test.step('back along the flow, which is said', async () => {
    await keyboard.press('Alt+ArrowLeft');
    await expect.poll(focused).toBe('Bushe, 1 flow out, none in');
    await expect(spoken(anna.page)).toHaveText(/^coffee grounds 12.t\/week, from Bushe$/);
  });
  await test.step('moving says the new place', async () => {
    await keyboard.press('Space');
    for (let press = 0; press < 4; press += 1) await keyboard.press('ArrowRight');
    await expect(spoken(anna.page)).toHaveText('Moved right, now beside TKKZ');
  });
  await test.step('a third one, and a flow to it from a list', async () => {
    await keyboard.press('Control+ArrowDown');
    await anna.writeName('Greenhouse');
    await expect(
      anna.page.getByRole('textbox', { name: anna.words.whatFlows, exact: true }),
    ).toBeFocused();
    await keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Greenhouse/);
    await keyboard.press('Shift+A');
    await expect(anna.page.getByRole('dialog')).toContainText(
      'Where does it flow from Greenhouse?',
    );
    await expect(anna.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await keyboard.type('TK');
    await expect(anna.page.getByRole('option').first()).toContainText('TKKZ');
    await keyboard.press('Enter');
    await anna.writeLabel('tomatoes 1 t/day');
    await expect(boris.flow('tomatoes')).toContainText(/1.t\/day/);
    await expect.poll(focused).toMatch(/^tomatoes 1.t\/day from Greenhouse to TKKZ, idea$/);
  });
  await anna.isSaved();
  const file = await server.boardFile(board);
  expect(file.companies.map(({ name }) => name).sort()).toEqual(['Bushe', 'Greenhouse', 'TKKZ']);
  const nameOf = (id: string | null) => file.companies.find((one) => one.id === id)?.name;
  expect(file.flows.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`).sort()).toEqual([
    'Bushe → Greenhouse',
    'Bushe → TKKZ',
    'Greenhouse → TKKZ',
  ]);
});

test('A10: what others do is spoken, as much of it as one wants', async ({ server, join }) => {
  test.setTimeout(90_000);
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const notices = anna.page.locator('[data-notices]');
  // Who comes within two seconds counts as having been there before.
  await anna.wait(2_000);
  const vera = await join(board.links.facilitator, 'Vera');
  await expect(notices).toHaveText('Joined: Vera');

  await anna.selectCard('Farms');
  await vera.selectCard('Farms');
  await vera.page.keyboard.press('ArrowDown');
  await expect(notices).toHaveText('Moved: Farms (Vera)');
  await vera.page.keyboard.press('Shift+L');
  await expect(notices).toHaveText('Locked: Farms (Vera)');
  await vera.page.keyboard.press('Shift+L');
  await expect(notices).toHaveText('Unlocked: Farms (Vera)');

  await test.step('what is not mine is told only to who wants all', async () => {
    await vera.selectCard('Statoil refinery');
    const before = await anna.placeOf('Statoil refinery');
    await vera.page.keyboard.press('ArrowDown');
    await expect.poll(() => anna.placeOf('Statoil refinery')).not.toBe(before);
    // What is told is gathered for a second and a half.
    await anna.wait(1_500);
    await expect(notices).toHaveText('Unlocked: Farms (Vera)');
    await anna.page.getByRole('button', { name: anna.words.menu }).click();
    await anna.page.getByRole('menuitem', { name: 'What is spoken of the others' }).click();
    await anna.page
      .getByRole('group', { name: 'What they change' })
      .getByLabel('Everything on the board')
      .check();
    await anna.page.keyboard.press('Escape');
    await vera.page.keyboard.press('ArrowDown');
    await expect(notices).toHaveText('Moved: Statoil refinery (Vera)');
  });
  await vera.page.close();
  await expect(notices).toHaveText('Gone: Vera');
});
