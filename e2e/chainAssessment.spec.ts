import { barriersOf } from './support/barriers.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Bread', currency: 'EUR' },
  companies: [
    { id: 'bakery', name: 'Bakery', position: { x: 0, y: 0 } },
    { id: 'brewery', name: 'Brewery', position: { x: 500, y: 0 } },
    { id: 'farm', name: 'Farm', position: { x: 1000, y: 0 } },
    { id: 'dump', name: 'Landfill', kind: 'sink', position: { x: 0, y: 400 } },
  ],
  resources: [
    { id: 'bread', name: 'Bread', kind: 'by-product' },
    { id: 'grain', name: 'Spent grain', kind: 'by-product' },
  ],
  flows: [
    {
      id: 'use',
      from: 'bakery',
      to: 'brewery',
      resource: 'bread',
      stage: 'pilot',
      amount: { mode: 100, unit: 't', per: 'year' },
      avoids: { flow: 'dumped' },
      tests: [{ result: 'passed' }],
    },
    { id: 'feed', from: 'brewery', to: 'farm', resource: 'grain', stage: 'idea' },
    {
      id: 'dumped',
      from: 'bakery',
      to: 'dump',
      resource: 'bread',
      stage: 'operating',
      amount: { mode: 100, unit: 't', per: 'year' },
    },
  ],
};

const view = ({ page }: Person) => page.getByRole('dialog', { name: 'Assess a chain' });
const step = (person: Person, name: string) => view(person).getByRole('tab', { name });
const scores = (person: Person, flow: string) =>
  view(person).getByRole('toolbar', { name: new RegExp(`^Scores: ${flow}`) });

async function openView(person: Person): Promise<void> {
  await person.page.keyboard.press('Shift+E');
  await expect(view(person)).toBeVisible();
}

test('a group assesses a chain in six steps, and two score at once', async ({ server, join }) => {
  const board = await server.createBoard({ file });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.contributor, 'Boris');
  const { page } = anna;

  await test.step('it begins with the flow selected on the map, and what comes after it', async () => {
    await anna.flow('Bread').first().click();
    await openView(anna);
    await view(anna)
      .getByRole('button', { name: 'Begin with the flow selected on the map' })
      .click();
    expect(await barriersOf(page)).toEqual([]);
    await step(anna, 'Streams').click();
    await view(anna).getByRole('button', { name: 'Add 1 flow before or after these' }).click();
    await expect(view(anna).getByRole('listitem')).toHaveCount(2);
    const add = view(anna).getByRole('combobox', { name: 'Add a flow' });
    await add.fill('nothing of that name');
    await add.press('Enter');
    await expect(view(anna)).toContainText('No flow is called that.');
  });
  await test.step('the question is written, and others read it', async () => {
    await openView(boris);
    await step(anna, 'The question').click();
    await view(anna).getByLabel('What do we want to decide?').fill('Brewery or landfill?');
    await view(anna).getByLabel('What do all numbers refer to?').fill('1 t of bread');
    await view(anna).getByLabel('What is looked at, and what is not?').fill('The harbour');
    await page.keyboard.press('Tab');
    await expect(step(anna, 'The question').getByLabel('written')).toBeVisible();
    await step(boris, 'The question').click();
    await expect(view(boris).getByLabel('What do we want to decide?')).toHaveValue(
      'Brewery or landfill?',
    );
    await expect(view(boris).getByLabel('What do we want to decide?')).not.toBeEditable();
  });
  await test.step('what the flows say of the case without it stands beside the field', async () => {
    await step(anna, 'Without it').click();
    await expect(view(anna)).toContainText('keeps from Bread: Bakery → Landfill');
  });
  await test.step('two score at once: by digits, and with all there is to say', async () => {
    await step(anna, 'How each fares').click();
    await step(boris, 'How each fares').click();
    await scores(anna, 'Bread').getByRole('button').first().focus();
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('5');
    await expect(scores(anna, 'Bread').getByRole('button', { name: /^fit: 5 of 5/ })).toBeFocused();

    await scores(boris, 'Bread')
      .getByRole('button', { name: /^technique/ })
      .click();
    const form = boris.page.getByRole('dialog', { name: /^technique: / });
    await expect(form).toContainText('Test: Passed');
    expect(await barriersOf(boris.page)).toEqual([]);
    await form.getByText('3', { exact: true }).click();
    await expect(form.getByRole('radio', { name: '3', exact: true })).toBeChecked();
    await form.getByText('a guess').click();
    await form.getByLabel('Why?').fill('One batch only');
    await form.getByRole('button', { name: 'Done' }).click();
    for (const person of [anna, boris]) {
      const named = (name: string) => scores(person, 'Bread').getByRole('button', { name });
      await expect(named('amount: 4 of 5, not said how sure')).toBeVisible();
      await expect(named('technique: 3 of 5, a guess')).toBeVisible();
    }
  });
  await test.step('a contributor scores, and leaves what others scored', async () => {
    await scores(boris, 'Bread')
      .getByRole('button', { name: /^amount/ })
      .focus();
    await boris.page.keyboard.press('1');
    await scores(boris, 'Spent grain')
      .getByRole('button', { name: /^amount/ })
      .focus();
    await boris.page.keyboard.press('2');
    await expect(
      scores(anna, 'Spent grain').getByRole('button', { name: /^amount: 2 of 5/ }),
    ).toBeVisible();
    await expect(
      scores(anna, 'Bread').getByRole('button', { name: /^amount: 4 of 5/ }),
    ).toBeVisible();
  });
  await test.step('a score is one step of undo', async () => {
    await scores(anna, 'Bread').getByRole('button', { name: /^law/ }).focus();
    await page.keyboard.press('1');
    const law = scores(boris, 'Bread').getByRole('button', { name: /^law/ });
    await expect(law).toHaveAccessibleName('law: 1 of 5, not said how sure');
    await page.keyboard.press('Control+z');
    await expect(law).toHaveAccessibleName('law: not scored');
  });
  await test.step('numbers are told as if the best ran; what is missing is said', async () => {
    await step(anna, 'Numbers').click();
    const diverted = view(anna).getByRole('row', { name: /^waste diverted/i });
    await expect(diverted.getByRole('cell').first()).toHaveText('100 t/yr');
    await expect(diverted.getByRole('cell').nth(1)).toHaveText('not known');
    await view(anna).getByText('What is missing for the rest').click();
    expect(await barriersOf(page)).toEqual([]);
  });
  await test.step('on what the answer hangs is worked out', async () => {
    await step(anna, 'What could change it').click();
    await expect(view(anna)).toContainText('“Bread: Bakery → Brewery” stands first, but');
    await expect(view(anna)).toContainText('not scored · can move its mean by');
    await view(anna).getByLabel('What would change the answer?').fill('A second batch.');
    await page.keyboard.press('Tab');
    await expect(view(boris)).toContainText('4 of 6 steps written');
  });
  await test.step('all of it is on the server', async () => {
    await page.keyboard.press('Escape');
    await anna.isSaved();
    const saved = (await server.boardFile(board)) as unknown as {
      readonly assessments: readonly object[];
      readonly scores: readonly object[];
    };
    expect(saved.assessments).toMatchObject([
      { flows: ['use', 'feed'], goal: 'Brewery or landfill?' },
    ]);
    expect(saved.scores).toHaveLength(4);
    const viewer = await join(board.links.viewer, 'Vera');
    await openView(viewer);
    await step(viewer, 'How each fares').click();
    await scores(viewer, 'Bread').getByRole('button', { name: /^fit/ }).focus();
    await viewer.page.keyboard.press('1');
    await expect(viewer.toast).toContainText('does not change anything');
    await expect(
      scores(viewer, 'Bread').getByRole('button', { name: /^fit: 5 of 5/ }),
    ).toBeVisible();
  });
  await test.step('an assessment goes with its scores, and comes back with them', async () => {
    await openView(anna);
    await view(anna).getByRole('button', { name: 'Delete' }).click();
    await expect(view(anna)).toContainText('Is this chain worth it');
    await page.keyboard.press('Control+z');
    await step(anna, 'How each fares').click();
    await expect(
      scores(anna, 'Bread').getByRole('button', { name: /^technique: 3 of 5/ }),
    ).toBeVisible();
  });
});
