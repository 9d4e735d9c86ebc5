import { barriersOf } from './support/barriers.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const companies = [
  { id: 'a', name: 'Bakery', position: { x: 0, y: 0 } },
  { id: 'b', name: 'Farm', position: { x: 500, y: 0 } },
];
const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Plan' },
  companies,
  resources: [{ id: 'r', name: 'Bread' }],
  flows: [
    {
      id: 'f',
      from: 'a',
      to: 'b',
      resource: 'r',
      barriers: [
        { text: 'No lorry', owner: 'Vera', due: '2024-05', severity: 'high' },
        { kind: 'regulatory', nextStep: 'Ask the office' },
      ],
    },
  ],
};
const plan = ({ page }: Person) => page.getByRole('dialog', { name: 'Action plan' });
const step = (person: Person, name: string) =>
  plan(person).getByRole('listitem', { name: new RegExp(`^${name}`) });
const group = (person: Person, name: string) => plan(person).getByRole('region', { name });

async function openPlan(person: Person): Promise<void> {
  await person.page.keyboard.press('Shift+P');
  await expect(plan(person)).toBeVisible();
}

test('who does what by when is gathered from all flows and written in place', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file: file });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await openPlan(anna);
  await openPlan(boris);
  const { page } = anna;
  await expect(group(anna, 'Overdue').getByRole('listitem')).toHaveCount(1);
  await expect(step(anna, 'No lorry')).toContainText('overdue');
  await expect(group(anna, 'Without a date').getByRole('listitem')).toHaveCount(1);
  expect(await barriersOf(page)).toEqual([]);

  await test.step('a date puts it where it belongs, for everybody', async () => {
    const due = step(anna, 'Rules and permits').getByRole('textbox', { name: 'By when' });
    await due.fill('2199-13');
    await due.press('Enter');
    await expect(due).toHaveValue('2199-13');
    await expect(due).toHaveAttribute('aria-invalid', 'true');
    await due.fill('2199-12');
    await due.press('Enter');
    await expect(group(boris, 'Next').getByRole('listitem')).toHaveCount(1);
    const owner = step(boris, 'Rules and permits').getByRole('textbox', { name: 'Who does it' });
    await owner.fill('Boris');
    await owner.press('Enter');
    await expect(
      step(anna, 'Rules and permits').getByRole('textbox', { name: 'Who does it' }),
    ).toHaveValue('Boris');
  });
  await test.step('what is overcome is folded away, and comes back by undo', async () => {
    await step(anna, 'No lorry').getByRole('switch', { name: 'Overcome' }).click();
    await expect(group(anna, 'Overdue')).toHaveCount(0);
    await expect(group(boris, 'Overdue')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(group(boris, 'Overdue').getByRole('listitem')).toHaveCount(1);
  });
  await test.step('one sees the steps of one person', async () => {
    await plan(anna)
      .getByRole('button', { name: /Whose steps/ })
      .click();
    await page.getByRole('option', { name: 'Boris' }).click();
    await expect(plan(anna).getByRole('listitem')).toHaveCount(1);
    await expect(plan(anna).getByRole('status')).toHaveText('1 step open');
  });
  await test.step('copied, it goes into any spreadsheet', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await plan(anna).getByRole('button', { name: 'Copy as a table' }).click();
    await expect(anna.toast.filter({ hasText: 'Copied' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')[1]).toBe(
      'Bread: Bakery → Farm\tRules and permits\tAsk the office\tBoris\t2199-12',
    );
  });
  await test.step('and it leads to the flow on the map', async () => {
    await plan(anna)
      .getByRole('button', { name: /^Show Bread/ })
      .click();
    await expect(plan(anna)).toHaveCount(0);
    await expect(anna.panel.getByRole('heading', { level: 2 })).toContainText('Bread');
  });
});

test('an empty plan says where its steps come from; who only looks changes none', async ({
  server,
  join,
}) => {
  const empty = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(empty.links.editor, 'Anna');
  await openPlan(anna);
  await expect(plan(anna)).toContainText('Barriers and next steps');

  const board = await server.createBoard({ file: file });
  const vera = await join(board.links.viewer, 'Vera');
  await openPlan(vera);
  await expect(step(vera, 'No lorry').getByRole('switch')).toBeDisabled();
  await expect(
    step(vera, 'No lorry').getByRole('textbox', { name: 'Who does it' }),
  ).not.toBeEditable();
});
