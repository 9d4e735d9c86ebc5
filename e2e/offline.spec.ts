import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;
const emptyPlace = { x: 860, y: 650 };
/** A browser says so in its console when there is no network. */
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test('work goes on without a network and merges afterwards', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  anna.troubles.expect(noNetwork);

  await anna.context.setOffline(true);
  await anna.isKeptHere();

  await anna.createCompany(emptyPlace, 'Greenhouse');
  await anna.connect('Novozymes', 'Greenhouse', 'Compost 12 t/week');
  await anna.dragCard('Farms', { x: 40, y: 30 });
  const whereFarmsLie = await anna.placeOf('Farms');
  await boris.createCompany({ x: 420, y: 280 }, 'Hotel');
  await boris.clearSelection();
  await boris.editAmount('Fly ash', '180000 t/year');
  await boris.isSaved();
  await expect(anna.card('Hotel')).toHaveCount(0);
  await expect(boris.card('Greenhouse')).toHaveCount(0);

  await anna.context.setOffline(false);
  await anna.isSaved();
  for (const person of [anna, boris]) {
    await expect(person.cards).toHaveCount(15);
    await expect(person.flows).toHaveCount(19);
    await expect(person.flow('Compost')).toContainText('12 t/week');
    await expect(person.flow('Fly ash')).toContainText('180,000 t/year');
    await expect.poll(() => person.placeOf('Farms')).toBe(whereFarmsLie);
  }
  const { companies, flows } = await server.boardFile(board);
  expect([companies.length, flows.length]).toEqual([15, 19]);
});

test('a tab that is closed without a network loses nothing', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  anna.troubles.expect(noNetwork);

  await anna.context.setOffline(true);
  await anna.createCompany(emptyPlace, 'Greenhouse');
  await anna.connect('Novozymes', 'Greenhouse', 'Compost 12 t/week');
  await anna.isKeptHere();
  await anna.page.close();
  await anna.context.setOffline(false);
  await expect(boris.card('Greenhouse'), 'nothing was sent before').toHaveCount(0);

  const annaAgain = await anna.inNewTab();
  await annaAgain.page.goto(board.links.editor);
  await annaAgain.isSaved();
  await expect(annaAgain.card('Greenhouse')).toBeVisible();
  await expect(boris.card('Greenhouse')).toHaveCount(1);
  await expect(boris.flow('Compost')).toHaveCount(1);
});

test('what two tabs drew without a network is all there again, whichever is closed first', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  anna.troubles.expect(noNetwork);
  const second = await anna.inNewTab();
  await second.page.goto(board.links.editor);
  await second.isSaved();

  await anna.context.setOffline(true);
  await second.createCompany({ x: 300, y: 260 }, 'Mill');
  await anna.page.bringToFront();
  await anna.createCompany({ x: 300, y: 480 }, 'Farm');
  for (const tab of [anna, second]) await tab.isKeptHere();
  await second.page.close();
  await anna.page.close();
  await anna.context.setOffline(false);

  const again = await anna.inNewTab();
  await again.page.goto(board.links.editor);
  await again.isSaved();
  for (const name of ['Mill', 'Farm']) await expect(again.card(name)).toHaveCount(1);
  const { companies } = await server.boardFile(board);
  expect(companies.map(({ name }) => name).sort()).toEqual(['Farm', 'Mill']);
});

test('a reload changes nothing: name, board and places stay', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  await anna.dragCard('Farms', { x: 40, y: 30 });
  await anna.isSaved();
  const whereFarmsLie = await anna.placeOf('Farms');

  await anna.page.reload();
  await anna.isSaved();
  await expect(anna.page.getByRole('dialog')).toHaveCount(0);
  await expect(anna.page.getByText('Anna (you)')).toBeAttached();
  await expect(anna.cards).toHaveCount(13);
  expect(await anna.placeOf('Farms')).toBe(whereFarmsLie);
});

test('the app itself opens again without a network, with the board as it was', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna', { keepsApp: true });
  const { page } = anna;
  anna.troubles.expect(noNetwork);
  await anna.appIsKept();

  // What comes later than the first paint is there too, though nobody has asked for it yet.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const later = document.querySelector<HTMLMetaElement>('meta[name="later-files"]')?.content;
        const names = later?.split(' ') ?? [];
        const kept = await Promise.all(names.map((name) => caches.match(`/${name}`)));
        return names.length > 10 && !kept.includes(undefined);
      }),
    )
    .toBe(true);

  await anna.context.setOffline(true);
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(page.getByRole('heading', { name: 'A company that stands alone' })).toBeVisible();
  await page.getByRole('button', { name: /^Findings/ }).click();
  await anna.createCompany(emptyPlace, 'Greenhouse');
  await anna.isKeptHere();
  await page.reload();
  await expect(anna.card('Greenhouse')).toBeVisible();
  await expect(anna.cards).toHaveCount(14);
  await page.goto(server.url);
  await expect(
    page.getByRole('link', { name: /Harbour district|Kalundborg/ }).first(),
  ).toBeVisible();

  await anna.context.setOffline(false);
  await page.goto(board.links.editor);
  await anna.isSaved();
  const { companies } = await server.boardFile(board);
  expect(companies).toHaveLength(14);
});

test('a page whose code does not come says so, and opens when it is tried again', async ({
  server,
  browser,
}) => {
  const { links } = await server.createBoard(kalundborg);
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en' });
  const page = await context.newPage();
  await page.route(/\/BoardPage[^/]*\.js$/, (route) => route.abort());
  await page.goto(links.editor);
  await expect(page.getByRole('alert')).toContainText('This page did not load');
  await page.unroute(/\/BoardPage[^/]*\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(
    page.getByRole('heading', { name: /Kalundborg/ }).or(page.getByRole('dialog')),
  ).toBeVisible();
  await context.close();
});
