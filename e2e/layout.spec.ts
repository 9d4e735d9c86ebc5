import { expect } from '@playwright/test';
import type { BoardPage } from './support/boardPage.ts';
import { largeBoardFile } from './support/largeBoardFile.ts';
import { test } from './support/test.ts';
import type { BoardFile } from './support/boardServer.ts';

async function choose(person: BoardPage, name: string) {
  await person.page.getByRole('button', { name: person.words.menu, exact: true }).click();
  await person.page.getByRole('menuitem', { name }).click();
}

const placesIn = ({ companies }: BoardFile) =>
  new Map(companies.map(({ name, position }) => [name, position]));

test('all companies are arranged along the flows, and put back in one step', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const before = placesIn(await server.boardFile(board));

  await choose(anna, 'Arrange along the flows');
  await expect(anna.toast).toContainText('companies arranged');
  await anna.isSaved();
  const after = placesIn(await server.boardFile(board));
  const x = (name: string) => after.get(name)?.x ?? Number.NaN;
  expect(x('Asnæs power station')).toBeLessThan(x('Gyproc plasterboard'));
  expect(x('Novo Nordisk')).toBeLessThan(x('Farms'));
  await expect(anna.card('Farms')).toBeVisible();
  await boris.page.keyboard.press('Home');
  await expect
    .poll(() => boris.placeOf('Farms'))
    .toContain(`translate(${x('Farms')}px, ${after.get('Farms')?.y ?? ''}px)`);

  await anna.toast.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => placesIn(await server.boardFile(board))).toEqual(before);
});

test('of what is selected, nothing else moves; what is locked stays', async ({ server, join }) => {
  const file = largeBoardFile(6, 8);
  const companies = file.companies.map((company, index) =>
    index === 1 ? { ...company, locked: true } : company,
  );
  const board = await server.createBoard({ file: { ...file, companies } });
  const before = placesIn(await server.boardFile(board));
  const anna = await join(board.links.facilitator, 'Anna');
  await anna.selectCard('Company 0');
  for (const name of ['Company 1', 'Company 3'])
    await anna.card(name).click({ modifiers: ['Shift'] });
  await choose(anna, 'Arrange by nearness');
  await expect(anna.toast).toContainText('arranged');
  await anna.isSaved();
  const after = placesIn(await server.boardFile(board));
  const moved = [...after].filter(([name, at]) => {
    const was = before.get(name);
    return was?.x !== at?.x || was?.y !== at?.y;
  });
  expect(moved.length).toBeGreaterThan(0);
  for (const [name] of moved) expect(['Company 0', 'Company 3']).toContain(name);
});

test('companies stay in the area of their team, which grows and takes its note along', async ({
  server,
  join,
}) => {
  const file = largeBoardFile(8, 12);
  const companies = file.companies.map((company, index) => ({
    ...company,
    position: { x: 60 + (index % 2) * 30 + (index < 4 ? 0 : 700), y: 90 + index * 10 },
  }));
  const frame = { position: { x: 0, y: 0 }, size: { width: 400, height: 320 } };
  const areas = [
    { id: 'team1', title: 'Team 1', ...frame },
    { id: 'team2', title: 'Team 2', ...frame, position: { x: 700, y: 0 } },
  ];
  const notes = [{ id: 'task', text: 'Who has steam?', position: { x: 710, y: 200 } }];
  const board = await server.createBoard({ file: { ...file, companies, areas, notes } });
  const before = await server.boardFile(board);
  const anna = await join(board.links.editor, 'Anna');
  await choose(anna, 'Arrange along the flows');
  await expect(anna.toast).toContainText('companies arranged');
  await anna.isSaved();
  const after = await server.boardFile(board);
  const [team1, team2] = after.areas ?? [];
  for (const [index, { name, position }] of after.companies.entries()) {
    const area = index < 4 ? team1 : team2;
    const [left, top] = [area?.position?.x ?? 0, area?.position?.y ?? 0];
    expect(position?.x, name).toBeGreaterThanOrEqual(left);
    expect((position?.x ?? 0) + 220, name).toBeLessThanOrEqual(left + (area?.size?.width ?? 0));
    expect(position?.y, name).toBeGreaterThanOrEqual(top);
    expect((position?.y ?? 0) + 96, name).toBeLessThanOrEqual(top + (area?.size?.height ?? 0));
  }
  const [note] = after.notes ?? [];
  expect((note?.position?.x ?? 0) - (team2?.position?.x ?? 0)).toBe(10);
  await anna.toast.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => server.boardFile(board)).toEqual(before);
});

test('whoever only looks is told why not', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const vera = await join(board.links.viewer, 'Vera');
  await vera.page.getByRole('button', { name: vera.words.menu, exact: true }).click();
  const entry = vera.page.getByRole('menuitem', { name: 'Arrange along the flows' });
  await expect(entry).toHaveAttribute('aria-disabled', 'true');
});

test('a board of a thousand answers while places are found, and the search can be stopped', async ({
  server,
  join,
}) => {
  test.setTimeout(120_000);
  const file = largeBoardFile(1_000, 2_500);
  const board = await server.createBoard({ file });
  const before = placesIn(await server.boardFile(board));
  const anna = await join(board.links.editor, 'Anna');
  const strip = anna.page.getByRole('progressbar', { name: 'Finding places…' });

  await test.step('it answers a click before they are found', async () => {
    await choose(anna, 'Arrange along the flows');
    await expect(strip).toBeVisible();
    await anna.page.getByRole('button', { name: anna.words.findings }).click();
    await expect(anna.panel).toBeVisible();
    await expect(strip, 'it still goes on').toBeVisible();
  });
  await test.step('Escape stops it, and nothing else', async () => {
    await anna.page.keyboard.press('Escape');
    await expect(strip).toHaveCount(0);
    await expect(anna.panel).toBeVisible();
    expect(placesIn(await server.boardFile(board))).toEqual(before);
  });
  await test.step('by nearness it comes to an end, in one step', async () => {
    await choose(anna, 'Arrange by nearness');
    await expect(anna.toast).toContainText('companies arranged', { timeout: 60_000 });
    await anna.isSaved();
    expect(placesIn(await server.boardFile(board))).not.toEqual(before);
    await anna.undo();
    await anna.isSaved();
    await expect.poll(async () => placesIn(await server.boardFile(board))).toEqual(before);
  });
});
