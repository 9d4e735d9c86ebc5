import type { BoardFile } from './support/boardServer.ts';
import { expect, test } from './support/test.ts';

test('P15: the outline alone and the keyboard alone make the same as the map', async ({
  server,
  join,
}) => {
  const board = await server.createBoard();
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { keyboard } = anna.page;
  const line = (name: RegExp) => anna.page.getByRole('treeitem', { name });

  await keyboard.press('Tab');
  await expect(anna.page.getByRole('button', { name: 'Go to the outline' })).toBeFocused();
  await keyboard.press('Enter');
  const newCompany = anna.page.getByLabel('Add a company').first();
  for (const name of ['Bakery', 'Farm']) {
    await newCompany.focus();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(boris.card(name)).toBeVisible();
  }
  await test.step('what it gives', async () => {
    await line(/^Bakery/).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await expect(line(/^Add what it gives/)).toBeFocused();
    await keyboard.press('Enter');
    await expect(anna.page.locator('input:focus')).toHaveValue('');
    await keyboard.type('Stale bread 2 t/week');
    await keyboard.press('Enter');
    await expect(line(/^Stale bread, 2.t\/week gives/)).toBeVisible();
  });
  await test.step('a flow, with whom chosen from a list', async () => {
    await line(/^Draw a flow/).focus();
    await keyboard.press('Enter');
    await anna.page.getByLabel('What flows here?').fill('Stale bread 2 t/week');
    await anna.page.getByRole('button', { name: /^Choose a company/ }).press('Enter');
    await anna.page.getByRole('option', { name: 'Farm' }).press('Enter');
    await anna.page.getByRole('button', { name: 'Draw the flow' }).press('Enter');
    await expect(line(/^Stale bread 2.t\/week from Bakery to Farm, idea/)).toBeVisible();
    await expect(boris.flow('Stale bread')).toContainText('2 t/week');
  });
  await test.step('its stage and its name', async () => {
    await anna.page.getByLabel(/^Stage: Stale bread/).selectOption('Pilot');
    await expect(line(/to Farm, pilot/)).toBeVisible();
    await line(/^Farm/).focus();
    await keyboard.press('F2');
    await expect(anna.page.locator('input:focus')).toHaveValue('Farm');
    await keyboard.type('Pig farm');
    await keyboard.press('Enter');
    await expect(line(/^Pig farm/)).toBeFocused();
    await expect(boris.card('Pig farm')).toBeVisible();
  });
  await anna.isSaved();
  const { resources, flows } = await server.boardFile(board);
  expect(resources.map(({ name }) => name)).toEqual(['Stale bread']);
  expect(flows).toHaveLength(1);
});

test('P15: by keys on the map and by keys in the outline, the board comes to say the same', async ({
  server,
  join,
}) => {
  const onMap = await server.createBoard();
  const anna = await join(onMap.links.editor, 'Anna');
  await anna.page.keyboard.press('r');
  await anna.page.keyboard.press('r');
  await anna.writeName('Bushe');
  await anna.page.keyboard.press('Control+ArrowRight');
  await anna.writeName('TKKZ');
  await anna.writeLabel('coffee grounds 12 t/week');
  await anna.isSaved();

  const inOutline = await server.createBoard();
  const boris = await join(inOutline.links.editor, 'Boris');
  await boris.page.keyboard.press('Tab');
  await expect(boris.page.getByRole('button', { name: 'Go to the outline' })).toBeFocused();
  await boris.page.keyboard.press('Enter');
  const newCompany = boris.page.getByLabel('Add a company').first();
  for (const name of ['Bushe', 'TKKZ']) {
    await newCompany.focus();
    await boris.page.keyboard.type(name);
    await boris.page.keyboard.press('Enter');
    await expect(boris.card(name)).toBeVisible();
  }
  await boris.page.getByRole('treeitem', { name: /^Bushe/ }).focus();
  await boris.page.keyboard.press('ArrowRight');
  await boris.page.getByRole('treeitem', { name: /^Draw a flow/ }).focus();
  await boris.page.keyboard.press('Enter');
  await boris.page.getByLabel('What flows here?').fill('coffee grounds 12 t/week');
  await boris.page.getByRole('button', { name: /^Choose a company/ }).press('Enter');
  await boris.page.getByRole('option', { name: 'TKKZ' }).press('Enter');
  await boris.page.getByRole('button', { name: 'Draw the flow' }).press('Enter');
  await expect(boris.flow('coffee grounds')).toBeVisible();
  await boris.isSaved();

  expect(whatIsSaid(await server.boardFile(inOutline))).toEqual(
    whatIsSaid(await server.boardFile(onMap)),
  );
});

/** The records of a board by their names, without what differs from board to board: ids, places, who and when. */
function whatIsSaid({ companies, flows, resources }: BoardFile) {
  const nameOf = (
    records: readonly { readonly id: string; readonly name?: string }[],
    id: unknown,
  ) => records.find((record) => record.id === id)?.name ?? null;
  return {
    companies: companies.map(({ name, kind }) => ({ name, kind })),
    resources: resources.map(({ name, kind }) => ({ name, kind })),
    flows: flows.map(({ from, to, resource, amount, stage }) => ({
      from: nameOf(companies, from),
      to: nameOf(companies, to),
      resource: nameOf(resources, resource),
      amount,
      stage,
    })),
  };
}

test('P14: on a phone, my company with what we give and need, in one form', async ({
  server,
  arrive,
  join,
}) => {
  const board = await server.createBoard();
  const wall = await join(board.links.viewer, 'Вера', { language: 'ru' });
  const anna = await arrive({ language: 'ru' });
  await anna.page.setViewportSize({ width: 390, height: 844 });
  await anna.open(board.links.editor, 'Анна');
  await anna.page.getByRole('button', { name: 'Моё предприятие' }).click();
  await anna.page.getByLabel('Как называется?').fill('Пекарня Буше');
  await anna.page.getByLabel('Мы отдаём').fill('кофейный жмых 12 т/нед');
  await anna.page.getByLabel('Нам нужно').fill('пар');
  await anna.page.getByRole('button', { name: 'Поставить на карту' }).click();
  await expect(wall.card('Пекарня Буше')).toBeVisible();
  await expect(wall.card('Пекарня Буше')).toContainText('1');
  await anna.isSaved();
  const { resources } = await server.boardFile(board);
  expect(resources.map(({ name }) => name).sort()).toEqual(['кофейный жмых', 'пар']);
  await expect(anna.page.getByRole('treeitem', { name: /^Пекарня Буше/ })).toBeVisible();
  await anna.page.getByRole('button', { name: 'Карта' }).click();
  await expect(anna.card('Пекарня Буше')).toBeVisible();
});
