import { barriersOf } from './support/barriers.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const price = (currency: string) => ({ amount: 5, currency, per: 't' });
const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Harbour' },
  companies: [
    { id: 'a', name: 'Canteen', position: { x: 0, y: 0 } },
    { id: 'b', name: 'Feed maker', sector: { code: '10.91' }, position: { x: 500, y: 0 } },
  ],
  resources: [
    {
      id: 'r',
      name: 'Leftovers',
      kind: 'waste',
      waste: { list: 'LoW-2015', code: '20 01 08' },
    },
  ],
  flows: [
    { id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'pilot', price: price('EUR') },
    { id: 'g', from: 'b', to: 'a', stage: 'pilot', price: price('USD') },
  ],
};
const settings = ({ page }: Person) => page.getByRole('dialog', { name: 'Settings of the board' });

async function openSettings({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Settings of the board/ }).click();
}

test('whose law, which money and which lists hold is said once for everybody', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.facilitator, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { page, panel } = anna;
  const notFed = panel.getByText('may not be fed to farm animals', { exact: false });
  const currencies = panel.getByText('Money is told in EUR, USD', { exact: false });
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(currencies).toBeVisible();
  await expect(notFed).toHaveCount(0);
  await openSettings(anna);
  expect(await barriersOf(page)).toEqual([]);

  await test.step('the law of the Union forbids the feed', async () => {
    await settings(anna)
      .getByRole('button', { name: /Whose law/ })
      .click();
    await page.getByRole('option', { name: 'European Union' }).click();
    await page.keyboard.press('Escape');
    await expect(notFed).toBeVisible();
  });
  await test.step('a rate makes one money of two', async () => {
    await openSettings(anna);
    await settings(anna).getByRole('textbox', { name: 'Currency of the board' }).fill('EUR');
    const priceYear = settings(anna).getByRole('textbox', { name: 'In the money of the year' });
    await priceYear.fill('2024');
    await priceYear.press('Enter');
    await expect(priceYear).toHaveValue('2024');
    await settings(anna).getByRole('button', { name: 'Add a currency' }).click();
    await settings(anna).getByRole('textbox', { name: 'Currency', exact: true }).fill('USD');
    const worth = settings(anna).getByRole('textbox', { name: 'Is worth' });
    await worth.fill('0,9,2');
    await worth.press('Tab');
    await expect(worth).toHaveAttribute('aria-invalid', 'true');
    await worth.fill('0.92');
    await worth.press('Tab');
    await settings(anna).getByRole('button', { name: 'Close' }).click();
    await expect(currencies).toHaveCount(0);
  });
  await test.step('others see it, and are told who may change it', async () => {
    await openSettings(boris);
    await expect(settings(boris)).toContainText('Only a facilitator or the owner can change this');
    await expect(settings(boris).getByRole('button', { name: /Whose law/ })).toBeDisabled();
    await expect(settings(boris).getByRole('button', { name: /Whose law/ })).toContainText(
      'European Union',
    );
  });
  await test.step('it is on the server', async () => {
    await anna.isSaved();
    const saved = (await server.boardFile(board)) as unknown as { readonly board: object };
    expect(saved.board).toMatchObject({
      rulePack: 'eu',
      currency: 'EUR',
      priceYear: 2024,
      rates: [{ currency: 'USD', value: 0.92 }],
    });
  });
});
