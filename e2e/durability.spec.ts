import type { BoardPage } from './support/boardPage.ts';
import { middleOf } from './support/middleOf.ts';
import { expect, test } from './support/test.ts';

/** A browser says so in its console when a server is gone. */
// Nothing is kept for a browser without a service worker, as here: lists and texts that a panel asks for are not there.
const serverGone = /WebSocket connection to .* failed|ERR_CONNECTION_REFUSED .*(readyz|\/assets\/)/;

/** Places for companies on an empty board, apart from each other, the tools and the panel. */
function placeFor(row: number, column: number) {
  return { x: 180 + column * 250, y: 150 + row * 130 };
}

/** Draws a company and waits for the word on it; says whether that word was "Saved". */
async function drawsAndSees(person: BoardPage, row: number, column: number, name: string) {
  await person.createCompany(placeFor(row, column), name);
  await person.clearSelection();
  const { saved, offline, reconnecting } = person.words;
  const ends: readonly string[] = [saved, offline, reconnecting];
  let word = '';
  await expect
    .poll(async () => ends.includes((word = (await person.saveSign.textContent()) ?? '')))
    .toBe(true);
  return word === saved;
}

test('what was called saved outlives a power cut, even if nobody who drew it comes back', async ({
  ownServer: server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna', { server });
  const boris = await join(board.links.editor, 'Boris', { server });
  for (const { troubles } of [anna, boris]) troubles.expect(serverGone);

  const saved: string[] = [];
  const drawRow = async (person: BoardPage, row: number, prefix: string) => {
    for (const column of [0, 1, 2]) {
      const name = `${prefix} ${column + 1}`;
      if (!(await drawsAndSees(person, row, column, name))) return;
      saved.push(name);
    }
  };
  const drawing = Promise.all([drawRow(anna, 0, 'Mill'), drawRow(boris, 2, 'Farm')]);
  await expect.poll(() => saved.length).toBeGreaterThanOrEqual(3);
  await server.kill();
  await drawing;
  await Promise.all([anna.context.close(), boris.context.close()]);

  await server.startAgain();
  const vera = await join(board.links.viewer, 'Vera', { server });
  for (const name of saved) await expect(vera.card(name)).toHaveCount(1);
  const { companies } = await server.boardFile(board);
  const kept = companies.map(({ name }) => name).filter((name) => saved.includes(name));
  expect(kept.sort(), 'each once').toEqual(saved.sort());
});

test('both come back after a power cut with all they drew meanwhile, and nothing is doubled', async ({
  ownServer: server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna', { server });
  const boris = await join(board.links.editor, 'Boris', { server });
  for (const { troubles } of [anna, boris]) troubles.expect(serverGone);
  await drawsAndSees(anna, 0, 0, 'Mill');
  await drawsAndSees(boris, 2, 0, 'Farm');
  await expect(anna.card('Farm')).toBeVisible();
  const whereMillIs = await middleOf(boris.card('Mill'));

  await server.kill();
  await expect(anna.saveSign).toHaveText('Reconnecting…');
  await anna.createCompany(placeFor(0, 2), 'Bakery');
  await anna.isKeptHere();
  await boris.connect('Farm', 'Mill', 'Grain 3 t/week', 'top');
  await boris.isKeptHere();

  await server.startAgain();
  await anna.isSaved();
  await boris.isSaved();
  await expect(boris.card('Bakery')).toBeVisible();
  await expect(anna.flow('Grain')).toContainText('3 t/week');
  expect(await middleOf(boris.card('Mill')), 'the view stays where it was').toEqual(whereMillIs);
  const { companies, flows } = await server.boardFile(board);
  expect(companies.map(({ name }) => name).sort()).toEqual(['Bakery', 'Farm', 'Mill']);
  expect(flows).toHaveLength(1);
});

test('a server that is stopped in good order is waited for', async ({
  ownServer: server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna', { server });
  anna.troubles.expect(serverGone);
  await drawsAndSees(anna, 0, 0, 'Mill');
  await server.stop();
  await expect(anna.saveSign).toHaveText('Reconnecting…');
  await expect(anna.page.getByRole('alert')).toHaveCount(0);
  await server.startAgain();
  await anna.isSaved();
  await expect(anna.card('Mill')).toHaveCount(1);
});
