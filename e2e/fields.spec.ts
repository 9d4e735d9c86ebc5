import { barriersOf } from './support/barriers.ts';
import { expect, test } from './support/test.ts';

const kalundborg = { template: 'kalundborg-2000' } as const;

test('contract, test, barrier and effect of a flow are told in folded sections, and everybody has them', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.viewer, 'Boris');
  const { page, panel } = anna;
  await anna.selectFlow('Sulphur');
  const section = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });

  await test.step('a contract, its dates written as people write them', async () => {
    await section('Contract and money').click();
    const contract = panel.getByRole('group', { name: 'Contract' });
    await contract.getByLabel('What was agreed').fill('Ten years, take or pay');
    await contract.getByLabel('From').fill('1.5.2020');
    await contract.getByLabel('To', { exact: true }).fill('31.2.2030');
    await page.keyboard.press('Tab');
    await expect(contract.getByText('This month has no such day.')).toBeVisible();
    await contract.getByRole('button', { name: '2030-02-28' }).click();
    await expect(contract.getByLabel('From')).toHaveValue('2020-05-01');
    expect.soft(await barriersOf(page)).toEqual([]);
    await section('Contract and money').click();
    await expect(section('Contract and money')).toContainText('2030-02-28');
  });
  await test.step('a test', async () => {
    await section('Tests').click();
    await panel.getByRole('button', { name: 'Add a test' }).click();
    const row = panel.getByRole('group', { name: 'Tests, 1' });
    await expect(row.getByLabel('Date')).toBeFocused();
    await row.getByLabel('Date').fill('May 2021');
    await row.getByLabel('Result').fill('Passed');
    await row.getByLabel('Laboratory').fill('TKKZ');
    await page.keyboard.press('Tab');
    await section('Tests').click();
    await expect(section('Tests')).toContainText('1 test');
  });
  await test.step('a barrier, the focus going on as one writes', async () => {
    await section('Barriers and next steps').click();
    await panel.getByRole('button', { name: 'Add a barrier' }).click();
    await expect(panel.getByLabel('What stands in the way')).toBeFocused();
    await page.keyboard.type('Too wet for the silo');
    await page.keyboard.press('Tab');
    await expect(
      panel.getByRole('group', { name: 'Barriers, 1' }).getByRole('button').first(),
    ).toBeFocused();
    await section('Barriers and next steps').click();
  });
  await test.step('an effect', async () => {
    await section('Effects').click();
    await panel.getByRole('button', { name: 'Add an effect' }).click();
    const row = panel.getByRole('group', { name: 'Effects, 1' });
    await row.getByLabel('What changes').fill('Reputation');
    await row.getByLabel('Before, 1–5').fill('2');
    await row.getByLabel('After, 1–5').fill('9');
    await page.keyboard.press('Tab');
    await expect(row.getByText('From 1 to 5, please.')).toBeVisible();
    await row.getByLabel('After, 1–5').fill('4');
    await page.keyboard.press('Tab');
    await section('Effects').click();
    await anna.isSaved();
  });
  await test.step('who only looks sees what is told, and no field for what is not', async () => {
    await boris.selectFlow('Sulphur');
    await boris.panel.getByRole('button', { name: /^Effects/ }).click();
    const effect = boris.panel.getByRole('group', { name: 'Effects, 1' });
    await expect(effect.getByLabel('After, 1–5')).toHaveValue('4');
    await expect(effect.getByLabel('After, 1–5')).not.toBeEditable();
    await expect(effect.getByLabel('How many')).toHaveCount(0);
    await expect(boris.panel.getByRole('button', { name: 'Transport and storage' })).toHaveCount(0);
    await expect(boris.panel.getByRole('button', { name: 'Contract and money' })).toContainText(
      'Ten years, take or pay',
    );
  });
  await test.step('each is a step that can be undone', async () => {
    await anna.undo();
    await expect(
      boris.panel.getByRole('group', { name: 'Effects, 1' }).getByLabel('After, 1–5'),
    ).toHaveCount(0);
  });
});

test('a finding leads into the folded section where it is mended', async ({ server, join }) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page, panel } = anna;
  await anna.selectFlow('Sulphur');
  const barriers = panel.getByRole('button', { name: 'Barriers and next steps' });
  await barriers.click();
  await panel.getByRole('button', { name: 'Add a barrier' }).click();
  await expect(panel.getByLabel('What stands in the way')).toBeFocused();
  await page.keyboard.type('Nobody asked the harbour');
  await page.keyboard.press('Tab');
  await barriers.click();
  await anna.openFindings();
  await anna
    .finding('a barrier has nobody')
    .getByRole('button', { name: 'Name who and what comes next' })
    .click();
  await expect(barriers).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.getByLabel('What stands in the way')).toBeFocused();
  await panel.getByRole('button', { name: 'Effects' }).click();
  // Otherwise who is led to a field would see the head of the panel scroll away.
  const hidden = () =>
    panel.evaluate(({ parentElement: frame }) =>
      frame === null ? null : frame.scrollHeight - frame.clientHeight,
    );
  await expect.poll(hidden).toBe(0);
});

test('rows are added and taken away by two at once, and neither loses what is being written', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  for (const person of [anna, boris]) {
    await person.selectFlow('Sulphur');
    await person.panel.getByRole('button', { name: 'Barriers and next steps' }).click();
  }
  const what = (person: typeof anna, number: number) =>
    person.panel
      .getByRole('group', { name: `Barriers, ${number}` })
      .getByLabel('What stands in the way');
  for (const [number, text] of [
    [1, 'Too wet'],
    [2, 'Too far'],
  ] as const) {
    await anna.panel.getByRole('button', { name: 'Add a barrier' }).click();
    await what(anna, number).fill(text);
    await anna.page.keyboard.press('Tab');
  }
  await expect(what(boris, 2)).toHaveValue('Too far');
  await what(boris, 2).fill('Too far by lorry');
  await anna.panel.getByRole('button', { name: 'Remove: Barriers, 1' }).click();
  await expect(anna.panel.getByRole('button', { name: 'Remove: Barriers, 1' })).toBeFocused();
  await expect(what(boris, 1)).toHaveValue('Too far by lorry');
  await expect(what(boris, 1)).toBeFocused();
  await boris.page.keyboard.press('Tab');
  await expect(what(anna, 1)).toHaveValue('Too far by lorry');
  await expect(what(anna, 2)).toHaveCount(0);
});

test('a name that nothing has, or several have, is said at the field and stays there', async ({
  server,
  join,
}) => {
  const board = await server.createBoard(kalundborg);
  const anna = await join(board.links.editor, 'Anna');
  const { page, panel } = anna;
  await anna.selectFlow('Sulphur');
  await panel.getByRole('button', { name: /^What it replaces/ }).click();
  const supply = panel.getByRole('combobox', { name: 'Flow that it replaces' });
  await supply.fill('Surface water');
  await page.keyboard.press('Tab');
  await expect(panel.getByText(/^Nothing is called so, or more than one thing is/)).toBeVisible();
  await expect(supply).toHaveValue('Surface water');
  await supply.fill('fly ash');
  await page.keyboard.press('Tab');
  await expect(supply).toHaveValue(/^Fly ash: /);
  await anna.isSaved();
  const { flows } = await server.boardFile(board);
  const replacing = flows.filter((flow) => 'replaces' in flow);
  expect(replacing).toHaveLength(1);
});
