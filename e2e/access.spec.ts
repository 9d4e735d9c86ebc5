import { connectBareClient } from './support/bareClient.ts';
import { keyOf } from './support/boardServer.ts';
import type { Language } from './support/words.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;

test('a viewer sees the board live and changes nothing', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const vera = await join(board.links.viewer, 'Vera');
  const anna = await join(board.links.editor, 'Anna');
  await expect(vera.page.getByText(vera.words.lookOnly)).toBeVisible();
  await expect(vera.page.getByRole('radiogroup', { name: vera.words.tools })).toHaveCount(0);
  await expect(vera.page.getByRole('button', { name: vera.words.undo })).toHaveCount(0);

  await vera.selectCard('Farms');
  await expect(vera.page.locator('.react-flow__handle[data-handleid]')).toHaveCount(0);
  await expect(vera.panel.getByLabel('Name')).not.toBeEditable();
  await expect(vera.panel.getByRole('button', { name: 'Delete company' })).toHaveCount(0);
  await vera.page.keyboard.press('Delete');
  await vera.page.keyboard.press('Backspace');
  await vera.page.keyboard.press('Control+d');
  const whereFarmsLie = await vera.placeOf('Farms');
  await vera.dragCard('Farms', { x: 60, y: 30 });
  await vera.clearSelection();
  await vera.page.mouse.dblclick(860, 650);
  await vera.card('Farms').dblclick();
  await expect(vera.page.getByPlaceholder(vera.words.nameOfCompany)).toHaveCount(0);

  await anna.editAmount('Fly ash', '180000 t/year');
  await expect(vera.flow('Fly ash')).toContainText('180,000 t/year');
  await expect(vera.cards).toHaveCount(13);
  expect(await vera.placeOf('Farms')).toBe(whereFarmsLie);
  expect(await anna.placeOf('Farms')).toBe(whereFarmsLie);
});

test('who comes by a link of another role is told once', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const vera = await join(board.links.editor, 'Vera');
  const next = await vera.inNewTab();
  await next.page.goto(board.links.viewer);
  await expect(next.toast).toHaveText(
    /^Your role on this board is now: Viewer\. Before it was: Editor\./,
  );
  await next.page.reload();
  await expect(next.page.getByText(next.words.lookOnly)).toBeVisible();
  await expect(next.toast).toHaveCount(0);
});

test('a contributor adds, and changes only what is theirs', async ({ server, join }) => {
  const board = await server.createBoard();
  const leader = await join(board.links.facilitator, 'Fran');
  const cleo = await join(board.links.contributor, 'Cleo');
  await leader.createCompany({ x: 620, y: 260 }, 'Farm');
  await leader.clearSelection();
  await cleo.createCompany({ x: 300, y: 260 }, 'Bakery');
  await cleo.clearSelection();
  await leader.connect('Farm', 'Bakery', 'Grain 3 t/week', 'left');
  await cleo.connect('Bakery', 'Farm', 'Bran 1 t/week', 'bottom');
  await cleo.isSaved();

  await cleo.selectCard('Farm');
  await expect(cleo.panel).toContainText('Somebody else made this.');
  await expect(cleo.panel.getByLabel('Name')).not.toBeEditable();
  await expect(cleo.panel.getByRole('button', { name: 'Delete company' })).toHaveCount(0);
  await expect(cleo.panel.getByRole('button', { name: 'Lock' })).toHaveCount(0);
  const whereFarmLies = await cleo.placeOf('Farm');
  await cleo.dragCard('Farm', { x: 0, y: 200 });
  expect(await cleo.placeOf('Farm')).toBe(whereFarmLies);
  await expect(cleo.toast).toContainText('Somebody else made this.');
  await cleo.page.getByRole('button', { name: cleo.words.menu }).click();
  await expect(cleo.page.getByRole('menuitem', { name: /Rename the board/ })).toBeDisabled();
  await cleo.page.keyboard.press('Escape');

  await cleo.selectCard('Bakery');
  await cleo.panel.getByRole('button', { name: 'Delete company' }).click();
  await expect(cleo.toast.filter({ hasText: 'Deleted: 1 company, 1 flow' })).toBeVisible();
  await cleo.isSaved();
  const { companies, flows } = await server.boardFile(board);
  expect(companies.map(({ name }) => name)).toEqual(['Farm']);
  expect(flows, "the leader's flow stays, and a finding asks for its end").toHaveLength(1);
});

test('the server, not the app, keeps a viewer from writing', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const intruder = await connectBareClient(server, board, 'viewer');
  intruder.company('asnaes').set('name', 'Hijacked');
  intruder.addCompany('intruder', 'Intruder', { x: 0, y: 0 });
  await expect.poll(() => intruder.closedWith()).toBe(4403);

  await anna.editAmount('Fly ash', '180000 t/year');
  await anna.isSaved();
  await expect(anna.cards).toHaveCount(13);
  await expect(anna.card('Asnæs power station')).toBeVisible();
  const { companies } = await server.boardFile(board);
  expect(companies.map(({ name }) => name)).not.toContain('Hijacked');
  intruder.close();
});

for (const language of ['en', 'ru'] as const satisfies readonly Language[]) {
  test(`a link that opens nothing is explained kindly (${language})`, async ({
    server,
    arrive,
  }) => {
    const board = await server.createBoard(kalundborg);
    const person = await arrive({ language });
    person.troubles.expect(/status of 40[14]/);
    const wrongKey = board.links.editor.replace(keyOf(board.links.editor), 'A'.repeat(32));
    const noBoard = board.links.editor.replace(board.id, `${board.id.slice(0, -1)}_`);
    const noKey = board.links.editor.replace(/#.*/, '');
    for (const link of [wrongKey, noBoard, noKey]) {
      await person.page.goto('about:blank');
      await person.page.goto(link);
      const notice = person.page.getByRole('alert');
      await expect(notice.getByRole('heading')).toHaveText(person.words.notOpened);
      await expect(notice).toContainText(person.words.wrongLink);
      await expect(person.page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

test('the page may not ask any other host for anything', async ({ server, join }) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const answer = await anna.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  await expect.poll(() => anna.troubles.list().join('\n')).toContain('content policy: connect-src');
  anna.troubles.expect(/example\.org/);
});
