import type { Locator } from '@playwright/test';
import { barriersOf } from './support/barriers.ts';
import { largeBoardFile } from './support/largeBoardFile.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;
/** The likeliest for the power station on the sample. */
const steam = 'Asnæs power station → Steam → Novozymes';
/** A browser says so in its console when there is no network. */
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const rows = ({ panel }: Person) => panel.locator('[data-row]');
const row = (person: Person, words: string) => rows(person).filter({ hasText: words });
const ghosts = ({ page }: Person) => page.locator('[data-ghost]');

async function askFor(person: Person, company: string): Promise<void> {
  await person.selectCard(company);
  // The folded sections come a moment later, and move what is below them.
  await expect(person.panel.getByRole('button', { name: /^Where on the map/ })).toBeVisible();
  await person.panel.getByRole('button', { name: 'What could it give or use?' }).click();
  await expect(rows(person).first()).toBeVisible({ timeout: 20_000 });
}

/** A place on the screen in the middle of a line. */
async function middleOfLine(line: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const place = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: place.x, y: place.y };
  });
}

test('a suggestion tells why, is drawn, taken back, and turned down for everybody', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const flowCount = async () => (await server.boardFile(board)).flows.length;
  await askFor(anna, 'Asnæs power station');
  await askFor(boris, 'Asnæs power station');

  await test.step('its parts and what it rests on', async () => {
    await row(anna, steam).click();
    await expect(row(anna, steam)).toHaveAttribute('aria-expanded', 'true');
    await expect(anna.panel.getByText('Others already get Steam')).toBeVisible();
    await expect(anna.panel.getByText('25 of 25')).toBeVisible();
    await expect(anna.panel.getByText('Both in Kalundborg.')).toBeVisible();
  });
  await test.step('drawn in one step, as an idea, for everybody', async () => {
    await anna.panel.getByRole('button', { name: 'Draw this flow' }).click();
    await expect(row(anna, steam)).toHaveCount(0);
    await expect(rows(anna).first(), 'the next row has the focus').toBeFocused();
    await expect(row(boris, steam)).toHaveCount(0);
    await anna.isSaved();
    expect(await flowCount()).toBe(19);
    const { flows } = await server.boardFile(board);
    expect(flows).toContainEqual(
      expect.objectContaining({ from: 'asnaes', to: 'novozymes', stage: 'idea' }),
    );
  });
  await test.step('undone, it is suggested again', async () => {
    await anna.toast.getByRole('button', { name: 'Undo' }).click();
    await expect(row(anna, steam)).toBeVisible();
    await expect(row(boris, steam)).toBeVisible();
    await anna.isSaved();
    expect(await flowCount()).toBe(18);
  });
  await test.step('not without a reason', async () => {
    await row(anna, steam).click();
    await anna.panel.getByRole('button', { name: 'Not for us…' }).click();
    await expect(anna.panel.getByRole('textbox')).toBeFocused();
    await expect(
      anna.panel.getByRole('button', { name: 'Not for us', exact: true }),
    ).toBeDisabled();
    await anna.panel.getByRole('textbox').fill('The pipe would cross the harbour.');
    await anna.page.keyboard.press('Enter');
    for (const person of [anna, boris]) await expect(row(person, steam)).toHaveCount(0);
  });
  await test.step('Boris sees the reason, and has it suggested again', async () => {
    await boris.panel.getByText('Not for us: 1').click();
    await expect(boris.panel.getByText('The pipe would cross the harbour.')).toBeVisible();
    await boris.panel.getByRole('button', { name: 'Suggest it again' }).click();
    await expect(boris.panel.locator(':focus'), 'the focus stays in the panel').toHaveCount(1);
    for (const person of [anna, boris]) {
      await expect(row(person, steam)).toBeVisible();
      await expect(person.panel.getByText('Not for us: 1')).toHaveCount(0);
    }
  });
});

test('what is suggested for a company lies over the map, and leads to its row', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  await expect(ghosts(anna)).toHaveCount(0);
  await askFor(anna, 'Asnæs power station');
  await expect(ghosts(anna)).toHaveCount(5);

  const ghost = ghosts(anna)
    .filter({ has: anna.page.locator('path') })
    .first();
  const key = await ghost.getAttribute('data-ghost');
  const { x, y } = await middleOfLine(ghost.locator('path').first());
  await anna.page.mouse.click(x, y);
  const pressed = anna.panel.locator(`[data-row="${key ?? ''}"]`);
  await expect(pressed).toBeFocused();
  await expect(pressed).toHaveAttribute('aria-expanded', 'true');
  await expect(anna.page.locator('[data-ghost][data-lit]')).toHaveAttribute(
    'data-ghost',
    key ?? '',
  );

  await anna.page.keyboard.press('End');
  await expect(rows(anna).last()).toBeFocused();
  await expect(
    anna.selectedCard('Asnæs power station'),
    'keys of the list are its own',
  ).toBeVisible();
  await anna.page.keyboard.press('ArrowUp');
  await expect(rows(anna).nth(3)).toBeFocused();

  await anna.panel.getByRole('button', { name: 'The whole board' }).click();
  await expect(ghosts(anna)).toHaveCount(0);
  await rows(anna).first().hover();
  await expect(ghosts(anna)).toHaveCount(1);
  await anna.page.getByRole('button', { name: anna.words.closePanel }).click();
  await expect(ghosts(anna)).toHaveCount(0);
});

test('a resource that is not on the board yet comes with its flow, and goes with it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const names = async () => (await server.boardFile(board)).resources.map(({ name }) => name);
  const before = await names();
  await askFor(anna, 'Asnæs power station');
  await row(anna, 'Waste heat → Municipality').click();
  await anna.panel.getByRole('button', { name: 'Draw this flow' }).click();
  await anna.isSaved();
  await expect.poll(names).toEqual(expect.arrayContaining([...before, 'Waste heat']));
  await anna.toast.getByRole('button', { name: 'Undo' }).click();
  await anna.isSaved();
  await expect.poll(names).toHaveLength(before.length);
});

test('who gives, needs or could take a resource', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  await anna.selectFlow('Fly ash');
  await anna.panel.getByRole('button', { name: 'About this resource' }).click();
  await anna.panel.getByRole('button', { name: 'Who could take this?' }).click();
  await expect(anna.panel.getByRole('heading', { name: 'For Fly ash' })).toBeVisible();
  await expect(anna.panel.getByRole('heading', { name: 'Flows now' })).toBeVisible();
  await expect(
    anna.panel.getByRole('button', { name: /Asnæs power station → Cement/ }),
  ).toBeVisible();
});

test('of a resource one sees how much of it is still free, and still needed', async ({
  server,
  join,
}) => {
  const yearly = (mode: number) => ({ mode, unit: 't', per: 'year' });
  const board = await server.createBoard({
    file: {
      format: 'symbiomap.board',
      version: 1,
      board: { title: 'Grain' },
      companies: ['Brewery', 'Dairy', 'Piggery'].map((name, at) => ({
        id: `c${at}`,
        name,
        position: { x: 0, y: at * 260 },
      })),
      resources: [{ id: 'r', name: 'Spent grain', kind: 'by-product' }],
      offers: [{ id: 'o', company: 'c0', resource: 'r', amount: yearly(100) }],
      needs: [
        { id: 'n1', company: 'c1', resource: 'r', amount: yearly(40) },
        { id: 'n2', company: 'c2', resource: 'r', amount: yearly(70) },
      ],
      flows: [
        { id: 'f', from: 'c0', to: 'c1', resource: 'r', stage: 'operating', amount: yearly(40) },
      ],
    },
  });
  const anna = await join(board.links.editor, 'Anna');
  await anna.selectFlow('Spent grain');
  await anna.panel.getByRole('button', { name: 'About this resource' }).click();
  await anna.panel.getByRole('button', { name: 'Who could take this?' }).click();
  const entry = (name: RegExp) => anna.panel.getByRole('button', { name });
  await expect(entry(/^Brewery \d/)).toContainText('100 t/year · 60 t/year still free');
  await expect(entry(/^Dairy/)).toContainText('40 t/year · covered in full');
  await expect(entry(/^Piggery/)).toContainText('70 t/year · 70 t/year still needed');
  await expect(rows(anna)).toHaveText([/^Brewery → Spent grain → Piggery/]);
  await entry(/^Piggery/).click();
  await expect(anna.panel.getByRole('heading', { name: 'Piggery' })).toBeVisible();
});

test('of a board of hundreds one company is asked about at a time', async ({ server, join }) => {
  const large = largeBoardFile(301, 400);
  const names = ['Coffee shop', 'Mushroom farm'];
  const companies = large.companies.map((one, at) => ({ ...one, name: names[at] ?? one.name }));
  const board = await server.createBoard({ file: { ...large, companies } });
  const anna = await join(board.links.editor, 'Anna');
  await anna.page.getByRole('button', { name: /^Suggestions/ }).click();
  await expect(anna.panel.getByText('This board has more than 300 companies')).toBeVisible();
  await expect(rows(anna)).toHaveCount(0);
  await anna.page.keyboard.press('o');
  await anna.page.getByRole('treeitem', { name: /^Coffee shop/ }).click();
  await expect(anna.panel.getByRole('heading', { name: 'For Coffee shop' })).toBeVisible();
  await expect(row(anna, 'Coffee shop → Used coffee grounds → Mushroom farm')).toBeVisible();
});

test('on a phone, from the list of companies to the arrow on the map', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page
    .getByRole('treeitem', { name: /^Asnæs/ })
    .getByRole('button')
    .last()
    .click();
  await page.getByRole('tab', { name: 'Suggestions' }).click();
  await row(anna, steam).click();
  await page.getByRole('button', { name: 'Show on the map' }).click();
  await expect(page.getByRole('treeitem')).toHaveCount(0);
  await expect(async () => {
    const { x, y } = await middleOfLine(page.locator('[data-lit] path').last());
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(390);
    expect(y, 'above the panel').toBeLessThan(844 * 0.42);
  }).toPass({ timeout: 20_000 });
});

test('who only looks is told, and asked nothing', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const guest = await join(board.links.viewer, 'Guest');
  await guest.page.getByRole('button', { name: /^Suggestions/ }).click();
  await rows(guest).first().click();
  await expect(guest.panel.getByRole('button', { name: 'Show on the map' })).toBeVisible();
  await expect(guest.panel.getByRole('button', { name: 'Draw this flow' })).toHaveCount(0);
  await expect(guest.panel.getByRole('button', { name: 'Not for us…' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers in suggestions (${colorScheme})`, async ({ server, join }) => {
    const board = await server.createBoard(kalundborg);
    const anna = await join(board.links.editor, 'Anna');
    await anna.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await askFor(anna, 'Asnæs power station');
    await rows(anna).first().click();
    await expect(anna.panel.getByText('25 of 25')).toBeVisible();
    expect(await barriersOf(anna.page)).toEqual([]);
    await anna.panel.getByRole('button', { name: 'Not for us…' }).click();
    await anna.panel.getByRole('textbox').fill('Too far.');
    await anna.page.keyboard.press('Enter');
    await anna.panel.getByText('Not for us: 1').click();
    expect(await barriersOf(anna.page)).toEqual([]);
  });
}

test('asked for once, suggestions come without a network', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna', { keepsApp: true });
  const { page } = anna;
  anna.troubles.expect(noNetwork);
  await anna.appIsKept();
  await askFor(anna, 'Asnæs power station');
  await anna.context.setOffline(true);
  await page.reload();
  await expect(anna.card('Asnæs power station')).toBeVisible();
  await askFor(anna, 'Asnæs power station');
  await expect(row(anna, steam)).toBeVisible();
});
