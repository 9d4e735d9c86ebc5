import { barriersOf } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what cannot be meant is asked about where it is written (${colorScheme})`, async ({
    server,
    join,
  }) => {
    const board = await server.createBoard({ template: 'handelo' });
    const anna = await join(board.links.editor, 'Anna');
    const { page, panel } = anna;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('[data-flow]').first().dispatchEvent('click');
    const amount = panel.getByLabel('Amount', { exact: true });

    await amount.fill('12,5,3 t/wek');
    await expect(panel.getByText('is not clear')).toBeHidden();
    await amount.press('Enter');
    await expect(amount).toHaveAccessibleDescription('The number “12,5,3” is not clear.');
    await expect(
      page.locator('[aria-live="polite"]').filter({ hasText: '12.53 t/week' }),
    ).toHaveCount(1);
    expect.soft(await barriersOf(page)).toEqual([]);

    // Somewhere else and back: what was typed is still there.
    await page.locator('[data-flow]').nth(1).dispatchEvent('click');
    await expect(amount).not.toHaveValue('12,5,3 t/wek');
    await page.locator('[data-flow]').first().dispatchEvent('click');
    await expect(amount).toHaveValue('12,5,3 t/wek');
    await amount.press('Enter');
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: '12.53 t/week' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(amount).toHaveValue('12.53\u00A0t/week');
    await expect(amount).toBeFocused();

    const since = panel.getByLabel('Since');
    await since.fill('31.02.2021');
    await since.press('Enter');
    await panel.getByRole('button', { name: '2021-02-28' }).click();
    await expect(since).toHaveValue('2021-02-28');
  });
}
