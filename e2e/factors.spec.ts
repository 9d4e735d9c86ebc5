import { barriersOf } from './support/barriers.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const yearly = (mode: number) => ({ mode, unit: 't', per: 'year' });
const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Slag' },
  companies: [
    { id: 'mill', name: 'Steel mill', position: { x: 0, y: 0 } },
    { id: 'cement', name: 'Cement works', position: { x: 500, y: 0 } },
    { id: 'kiln', name: 'Kiln', kind: 'market', position: { x: 500, y: 400 } },
  ],
  resources: [
    { id: 'slag', name: 'Slag', kind: 'by-product' },
    { id: 'clinker', name: 'Clinker', kind: 'product' },
    { id: 'filler', name: 'Grey filler', kind: 'product' },
  ],
  flows: [
    { id: 'before', from: 'kiln', to: 'cement', resource: 'clinker', amount: yearly(500) },
    { id: 'filled', from: 'kiln', to: 'cement', resource: 'filler', amount: yearly(100) },
    {
      id: 'f',
      from: 'mill',
      to: 'cement',
      resource: 'slag',
      amount: yearly(400),
      replaces: { flow: 'before', ratio: 0.9 },
      transport: { mode: 'truck', distanceKm: 20 },
    },
    {
      id: 'g',
      from: 'mill',
      to: 'cement',
      resource: 'slag',
      amount: yearly(50),
      replaces: { flow: 'filled', ratio: 1 },
      transport: { mode: 'truck', distanceKm: 20 },
    },
  ],
};
const view = ({ page }: Person) => page.getByRole('dialog', { name: 'CO₂ factors' });
const group = (person: Person, name: RegExp) => view(person).getByRole('region', { name });
const row = (person: Person, name: string) => view(person).getByRole('listitem', { name });

async function openFactors(person: Person): Promise<void> {
  await person.page.keyboard.press('Shift+K');
  await expect(view(person)).toBeVisible();
}

test('by what CO₂ is reckoned stands in one table, and the board sets what it knows better', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.viewer, 'Boris');
  const { page } = anna;
  await openFactors(anna);
  await openFactors(boris);

  await test.step('what is missing stands first, then what is used here', async () => {
    await expect(group(anna, /^Missing/).getByRole('listitem')).toHaveCount(1);
    await expect(row(anna, 'Grey filler: Making or fetching it')).toBeVisible();
    await expect(group(anna, /program, used here/).getByRole('listitem')).toHaveCount(3);
    await expect(row(anna, 'Lorry: Carrying a tonne a kilometre')).toContainText(
      'counts for 2 flows',
    );
    await expect(row(anna, 'Cement clinker: Making or fetching it')).toContainText(
      'general knowledge',
    );
    expect(await barriersOf(page)).toEqual([]);
  });
  await test.step('what is missing is entered, and others see it', async () => {
    await row(anna, 'Grey filler: Making or fetching it')
      .getByRole('button', { name: 'Enter it' })
      .click();
    const entered = row(anna, 'Grey filler: Making or fetching it');
    await expect(entered.getByRole('textbox', { name: 'Value' })).toBeFocused();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    const unit = entered.getByRole('textbox', { name: 'Counted in' });
    await unit.fill('tonnes');
    await unit.press('Enter');
    await expect(unit).toHaveAttribute('aria-invalid', 'true');
    await entered.getByRole('button', { name: 'kg CO2e/t', exact: true }).click();
    const low = entered.getByRole('textbox', { name: 'At least' });
    await low.fill('20');
    await low.press('Tab');
    await expect(low).toHaveAttribute('aria-invalid', 'true');
    await low.fill('10');
    await low.press('Tab');
    await expect(group(boris, /^The board’s own/).getByRole('listitem')).toHaveCount(1);
    await expect(
      row(boris, 'Grey filler: Making or fetching it').getByRole('textbox', { name: 'Value' }),
    ).not.toBeEditable();
    await expect(view(boris).getByRole('button', { name: /^Set another/ })).toHaveCount(0);
  });
  await test.step('a value of the program is replaced, and comes back', async () => {
    const clinker = row(anna, 'Cement clinker: Making or fetching it');
    await clinker.getByRole('button', { name: /^Set another/ }).click();
    const value = clinker.getByRole('textbox', { name: 'Value' });
    await expect(value).toBeFocused();
    await expect(value).toHaveValue('0.85');
    await value.fill('0.84');
    await value.press('Enter');
    await expect(clinker).toContainText('Usual: 0.85 t CO₂e/t, general knowledge');
    const year = clinker.getByRole('textbox', { name: 'Year' });
    await year.fill('2024');
    await year.press('Enter');
    await expect(year).toHaveValue('2024');
    await clinker.getByRole('button', { name: /^Back to the usual value/ }).click();
    await expect(clinker.getByRole('textbox')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(value).toHaveValue('0.84');
  });
  await test.step('it is sought and narrowed', async () => {
    await view(anna).getByRole('button', { name: /Show$/ }).click();
    await page.getByRole('option', { name: 'Own ones without a source' }).click();
    await expect(view(anna).getByRole('listitem')).toHaveCount(2);
    await view(anna).getByRole('textbox', { name: 'Find a factor' }).fill('filler');
    await expect(view(anna).getByRole('listitem')).toHaveCount(1);
  });
  await test.step('it is on the server', async () => {
    await page.keyboard.press('Escape');
    await anna.isSaved();
    const { factors } = (await server.boardFile(board)) as unknown as {
      readonly factors: readonly object[];
    };
    expect(factors).toMatchObject([
      { about: 'filler:production', value: 12, low: 10, unit: 'kg CO2e/t' },
      { about: 'clinker:production', value: 0.84, low: 0.83, high: 0.87, year: 2024 },
    ]);
  });
});
