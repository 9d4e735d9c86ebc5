import { expect, test } from './support/test.ts';

const yearly = (mode: number, unit = 't') => ({ mode, unit, per: 'year' });
/** Slag replaces clinker; without the mill the works, which needs the slag, has less than half of it. */
const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Slag', currency: 'EUR' },
  companies: [
    { id: 'mill', name: 'Steel mill', position: { x: 0, y: 0 } },
    { id: 'works', name: 'Cement works', position: { x: 500, y: 0 } },
    { id: 'road', name: 'Road builder', position: { x: 500, y: 300 } },
    { id: 'kiln', name: 'Kiln', kind: 'market', position: { x: 0, y: 300 } },
  ],
  resources: [
    { id: 'slag', name: 'Slag', kind: 'by-product' },
    { id: 'clinker', name: 'Clinker', kind: 'product' },
  ],
  needs: [{ id: 'need', company: 'works', resource: 'slag', amount: yearly(1_000) }],
  flows: [
    { id: 'before', from: 'kiln', to: 'works', resource: 'clinker', stage: 'operating', amount: yearly(5_000) },
    {
      id: 'slag-flow', from: 'mill', to: 'works', resource: 'slag', stage: 'operating', amount: yearly(1_000),
      transport: { mode: 'truck', distanceKm: 50 }, replaces: { flow: 'before', ratio: 0.9 },
    },
    { id: 'cement-flow', from: 'works', to: 'road', resource: 'clinker', stage: 'operating', amount: yearly(300) },
    { id: 'plan', from: 'mill', to: 'road', resource: 'slag', stage: 'idea', amount: yearly(50) },
  ],
}; // prettier-ignore

test('what the network brings, and what ends without a company, is told beside the map', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await page.keyboard.press('Shift+I');
  const panel = anna.panel;
  const saved = panel.getByRole('button', { name: /^CO₂ saved/ });
  await expect(saved).toContainText('t CO₂e/yr');

  await test.step('a line tells of what it consists', async () => {
    await saved.click();
    await expect(panel.getByText('Apart: CO₂ of plants', { exact: false })).toBeVisible();
    await expect(panel.getByText('on the way', { exact: true })).toBeVisible();
  });

  await test.step('what is not known says what is missing, and leads there', async () => {
    await panel
      .getByRole('button', { name: /not known yet/ })
      .first()
      .click();
    await panel.getByRole('button', { name: /^money/ }).click();
    await expect(panel.getByText('Of no running exchange all prices')).toBeVisible();
  });

  await test.step('it follows the board', async () => {
    await page.getByRole('button', { name: /^size/ }).click();
    await expect(page.getByRole('button', { name: /^size/ })).toContainText('4');
    await anna.createCompany({ x: 700, y: 600 }, 'Farm');
    await expect(page.getByRole('button', { name: /^size/ })).toContainText('5');
  });

  await test.step('without the mill the works stops, and with it what it gives', async () => {
    await anna.card('Steel mill').click();
    await page.keyboard.press('Shift+I');
    await panel.getByRole('button', { name: 'What if Steel mill leaves?' }).click();
    await expect(panel.getByRole('heading', { name: 'Without: Steel mill' })).toBeVisible();
    await expect(panel.getByText(/^Stop as well/)).toContainText('Cement works');
    await expect(panel.getByText('4 flows end.')).toBeVisible();
    await panel.getByRole('button', { name: 'Show what ends' }).click();
    await expect(page.locator('.react-flow__node-company.selected')).toHaveCount(3);
    const { companies } = await server.boardFile(board);
    expect(companies).toHaveLength(5);
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Without: Steel mill' })).toHaveCount(0);
  });
});

test('what ends without a company is marked on the map, follows the board, and Escape ends it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { page, panel } = anna;
  const banner = page.getByRole('status').filter({ hasText: 'Without Steel mill' });
  const mark = (id: string) => page.locator(`[data-lost="${id}"]`);
  await anna.card('Steel mill').click();
  await page.keyboard.press('Shift+I');
  await panel.getByRole('button', { name: 'What if Steel mill leaves?' }).click();
  await expect(banner).toContainText('4 flows end, 1 company stops');
  await expect(mark('mill')).toHaveAttribute('data-fate', 'left');
  await expect(mark('works')).toHaveAttribute('data-fate', 'stopped');
  await expect(mark('slag-flow')).toHaveCount(1);
  await expect(boris.page.locator('[data-lost]')).toHaveCount(0);

  await test.step('it stays when the panel goes, from afar too', async () => {
    await page.keyboard.press('Shift+I');
    await page.keyboard.press('Shift+1');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect(mark('mill')).toBeVisible();
    await expect(banner).toBeVisible();
  });
  await test.step('it follows what others write', async () => {
    await boris.flow('50 t/year').click();
    await boris.page.keyboard.press('Delete');
    await expect(banner).toContainText('3 flows end');
  });
  await test.step('Escape takes it back, and nothing was changed', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(banner).toHaveCount(0);
    await expect(page.locator('[data-lost]')).toHaveCount(0);
    const { companies } = await server.boardFile(board);
    expect(companies).toHaveLength(4);
  });
});

test('with all plans carried out the figures stand beside those of today', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.viewer, 'Anna');
  await anna.page.keyboard.press('Shift+I');
  const readiness = anna.panel.getByRole('button', { name: /^readiness/ });
  await expect(readiness).toContainText('75%');
  await anna.panel.getByRole('button', { name: /How things are/ }).click();
  await anna.page.getByRole('option', { name: 'All plans carried out' }).click();
  await expect(readiness).toContainText('100%');
});

test('a scenario is put together from what is selected on the map, for everybody', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.viewer, 'Boris');
  for (const { page } of [anna, boris]) await page.keyboard.press('Shift+I');
  const { page, panel } = anna;
  const readiness = panel.getByRole('button', { name: /^readiness/ });
  await expect(readiness).toContainText('75%');
  await panel.getByRole('button', { name: 'New scenario' }).click();
  const name = panel.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Winter');
  await name.press('Enter');

  await test.step('a flow that is only an idea runs in it', async () => {
    await anna.flow('50 t/year').click();
    await page.keyboard.press('Shift+I');
    await panel.getByRole('button', { name: 'The selected flow runs', exact: true }).click();
    await expect(readiness).toContainText('100%');
  });
  await test.step('others find it, and cannot change it', async () => {
    await boris.panel.getByRole('button', { name: /How things are/ }).click();
    await boris.page.getByRole('option', { name: 'Winter' }).click();
    await expect(boris.panel.getByRole('button', { name: /^readiness/ })).toContainText('100%');
    await boris.panel.getByText('What is otherwise in it').click();
    await expect(boris.panel.getByRole('heading', { name: 'Runs in it' })).toBeVisible();
    await expect(boris.panel.getByRole('button', { name: /as today$/ })).toHaveCount(0);
  });
  await test.step('what is taken out is as today; the scenario goes and comes back', async () => {
    await panel.getByRole('button', { name: /as today$/ }).click();
    await expect(readiness).toContainText('75%');
    // By key: rows above and below may still be on their way, and a press that slides off is none.
    await panel.getByRole('button', { name: 'Delete the scenario' }).press('Enter');
    await expect(panel.getByText('What is otherwise in it')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await panel.getByRole('button', { name: /How things are/ }).click();
    await expect(page.getByRole('option', { name: 'Winter' })).toBeVisible();
  });
});
