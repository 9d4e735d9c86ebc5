import { expect, test } from './support/test.ts';

const yearly = (mode: number, unit = 't') => ({ mode, unit, per: 'year' });
const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Slag', currency: 'EUR' },
  companies: [
    { id: 'mill', name: 'Steel mill', position: { x: 0, y: 0 } },
    { id: 'works', name: 'Cement works', position: { x: 500, y: 0 } },
    { id: 'road', name: 'Road builder', position: { x: 500, y: 300 } },
  ],
  resources: [
    { id: 'slag', name: 'Slag', kind: 'by-product' },
    { id: 'clinker', name: 'Clinker', kind: 'product' },
    { id: 'heat', name: 'Heat', kind: 'heat' },
  ],
  needs: [
    { id: 'need', company: 'works', resource: 'slag', amount: yearly(900) },
    { id: 'warmth', company: 'works', resource: 'heat', amount: yearly(70, 'MWh') },
  ],
  flows: [
    { id: 'runs', from: 'mill', to: 'works', resource: 'slag', stage: 'operating', amount: yearly(600) },
    { id: 'plan', from: 'road', to: 'works', resource: 'slag', stage: 'idea', amount: { low: 150, high: 200, unit: 't', per: 'year' } },
    { id: 'given', from: 'works', to: 'road', resource: 'clinker', stage: 'operating' },
  ],
}; // prettier-ignore

test('what comes in to a company and what goes out stand side by side, and lead to the flows', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  await anna.selectCard('Cement works');
  const entry = (name: RegExp) => anna.panel.getByRole('button', { name });
  const slag = entry(/^Slag 600/);

  await test.step('what runs, what is planned and what is needed are told apart', async () => {
    await expect(anna.panel.getByRole('heading', { name: 'Balance over a year' })).toBeVisible();
    await expect(slag).toContainText('600 t/year running');
    await expect(slag).toContainText('150–200 t/year planned');
    await expect(slag).toContainText('900 t/year needed');
  });

  await test.step('what nobody knows is said, and is not nothing', async () => {
    await expect(entry(/^Clinker 1 running/)).toBeVisible();
    await expect(anna.panel.getByText('1 running: amount not known')).toBeVisible();
  });

  await test.step('it follows the others', async () => {
    const boris = await join(board.links.editor, 'Boris');
    await boris.editAmount('Clinker', '40 t/yr');
    await expect(entry(/^Clinker 40/)).toContainText('40 t/year running');
  });

  await test.step('without any flow it leads to the amount', async () => {
    await entry(/^Heat/).press('Enter');
    await expect(anna.panel.getByRole('textbox', { name: 'Amount' }).nth(1)).toBeFocused();
  });

  await test.step('else to the flows', async () => {
    await slag.press('Enter');
    await expect(anna.page.locator('.react-flow__edge.selected')).toHaveCount(2);
  });
});
