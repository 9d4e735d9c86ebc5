import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;
const lonely = 'Novozymes is not connected';

test('a finding is let be with a reason, for everybody, and taken up again', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await anna.openFindings();
  await boris.openFindings();

  await test.step('no reason, no exception', async () => {
    await anna.finding(lonely).getByRole('button', { name: 'Let it be…' }).click();
    await expect(anna.finding(lonely).getByRole('textbox')).toBeFocused();
    await expect(
      anna.finding(lonely).getByRole('button', { name: 'Let it be', exact: true }),
    ).toBeDisabled();
  });
  await test.step('with one it leaves the list of both', async () => {
    await anna.finding(lonely).getByRole('textbox').fill('Joins next year.');
    await anna.page.keyboard.press('Enter');
    for (const person of [anna, boris]) {
      await expect(person.panel.getByText('Let be: 1')).toBeVisible();
      await expect(person.finding(lonely).filter({ visible: true })).toHaveCount(0);
    }
  });
  await test.step('Boris sees the reason, and takes it up again', async () => {
    await boris.panel.getByText('Let be: 1').click();
    await expect(boris.panel.getByText('Joins next year.')).toBeVisible();
    await boris.panel.getByRole('button', { name: 'Take it up again' }).click();
    for (const person of [anna, boris]) {
      await expect(person.finding(lonely)).toBeVisible();
      await expect(person.panel.getByText('Let be: 1')).toHaveCount(0);
    }
  });
});

test('nobody who may not add is asked to let a finding be', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const guest = await join(board.links.commenter, 'Guest');
  await guest.openFindings();
  await expect(guest.finding(lonely)).toBeVisible();
  await expect(guest.finding(lonely).getByRole('button', { name: 'Let it be…' })).toHaveCount(0);
});

test('a threshold is set for the board, what is found follows, and the usual one comes back', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.facilitator, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const finding = ({ panel }: typeof anna) =>
    panel.getByRole('button', { name: /^If Asnæs power station leaves/ });
  for (const person of [anna, boris])
    await person.page.getByRole('button', { name: /^Findings/ }).click();
  await expect(finding(boris)).toBeVisible();
  await expect(boris.panel.getByRole('button', { name: 'Judge by other numbers' })).toHaveCount(0);

  const group = anna.panel.locator('section').filter({ hasText: 'If Asnæs power station leaves' });
  await group.getByRole('button', { name: 'Judge by other numbers' }).click();
  const flows = group.getByRole('textbox', { name: 'So many flows have to hang on one company' });
  await flows.fill('lots');
  await flows.press('Enter');
  await expect(flows).toHaveAttribute('aria-invalid', 'true');
  await flows.fill('12');
  await flows.press('Enter');
  await expect(finding(anna)).toHaveCount(0);
  await expect(finding(boris)).toHaveCount(0);

  await anna.panel.getByText('Judged by other numbers: 1').click();
  const set = anna.panel.getByRole('textbox', {
    name: 'So many flows have to hang on one company',
  });
  await expect(set).toHaveValue('12');
  await set.fill('');
  await set.press('Enter');
  await expect(finding(boris)).toBeVisible();
  await expect(anna.panel.getByText(/^Judged by other numbers/)).toHaveCount(0);
});
