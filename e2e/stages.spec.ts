import { barriersOf } from './support/barriers.ts';
import { largeBoardFile } from './support/largeBoardFile.ts';
import { middleOf } from './support/middleOf.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

const column = ({ page }: Person, stage: string) =>
  page.getByRole('grid', { name: new RegExp(`^${stage}: `) });
const card = (person: Person, stage: string, flow: string) =>
  column(person, stage).getByRole('row', { name: new RegExp(`^${flow}`) });

async function openStages({ page }: Person): Promise<void> {
  await page.keyboard.press('Shift+S');
  await expect(page.getByRole('dialog', { name: 'Stages' })).toBeVisible();
}

test('a flow is taken to another stage by hand, by keys and by its menu, and everybody sees it', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'spb-2021' });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  const { page } = anna;
  await openStages(anna);
  await openStages(boris);
  await expect(column(anna, 'Lab test')).toHaveAccessibleName('Lab test: 6 flows');
  expect(await barriersOf(page)).toEqual([]);

  await test.step('by hand', async () => {
    await card(anna, 'Lab test', 'Peat').dragTo(column(anna, 'Pilot'));
    await expect(card(anna, 'Pilot', 'Peat')).toBeVisible();
    await expect(card(boris, 'Pilot', 'Peat')).toBeVisible();
    await expect(column(boris, 'Lab test')).toHaveAccessibleName('Lab test: 5 flows');
  });
  await test.step('onto a card of a stage as well', async () => {
    const there = card(anna, 'Pilot', 'Peat');
    await card(anna, 'Lab test', 'Organic waste').dragTo(there);
    await expect(column(boris, 'Pilot')).toHaveAccessibleName('Pilot: 2 flows');
    await page.keyboard.press('Control+z');
    await expect(column(boris, 'Pilot')).toHaveAccessibleName('Pilot: 1 flow');
  });
  await test.step('by keys: the focus goes with it', async () => {
    await card(anna, 'Pilot', 'Peat').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(card(anna, 'Agreement', 'Peat')).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(card(anna, 'Operating', 'Peat')).toBeFocused();
    await expect(card(boris, 'Operating', 'Peat')).toBeVisible();
  });
  await test.step('each is one step of undo', async () => {
    await page.keyboard.press('Control+z');
    await expect(card(anna, 'Agreement', 'Peat')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(card(anna, 'Pilot', 'Peat')).toBeVisible();
  });
  await test.step('by its menu', async () => {
    await card(anna, 'Lab test', 'Pork blood')
      .getByRole('button', { name: 'Move to a stage' })
      .click();
    await page.getByRole('menuitem', { name: 'Stopped' }).click();
    await expect(card(boris, 'Stopped', 'Pork blood')).toBeVisible();
    await expect(card(anna, 'Stopped', 'Pork blood')).toBeFocused();
  });
  await test.step('several at once are one step of undo', async () => {
    await column(anna, 'Idea').scrollIntoViewIfNeeded();
    await card(anna, 'Lab test', 'Crushed stone').click();
    await card(anna, 'Lab test', 'Used coffee').click({ modifiers: ['Control'] });
    await card(anna, 'Lab test', 'Used coffee').dragTo(column(anna, 'Idea'));
    await expect(column(boris, 'Idea')).toHaveAccessibleName('Idea: 2 flows');
    await page.keyboard.press('Control+z');
    await expect(column(boris, 'Idea')).toHaveAccessibleName('Idea: 0 flows');
  });
  await test.step('and leads to the map', async () => {
    await page.getByRole('textbox', { name: 'Find a flow' }).fill('peat');
    await expect(page.getByRole('row')).toHaveCount(1);
    await card(anna, 'Pilot', 'Peat').click();
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await expect(page.getByRole('dialog', { name: 'Stages' })).toHaveCount(0);
    await expect(anna.panel.getByRole('heading', { level: 2 })).toContainText('Peat');
  });
});

test('who only looks moves nothing; of thousands of flows only those in view are made', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ file: largeBoardFile(400, 1_400) });
  const vera = await join(board.links.viewer, 'Vera');
  await openStages(vera);
  await expect(column(vera, 'Idea')).toHaveAccessibleName('Idea: 200 flows');
  await expect(vera.page.getByRole('button', { name: 'Move to a stage' })).toHaveCount(0);
  expect(await vera.page.getByRole('row').count()).toBeLessThan(200);
  const first = column(vera, 'Idea').getByRole('row').first();
  await first.focus();
  await vera.page.keyboard.press('Alt+ArrowRight');
  await expect(vera.toast).toContainText('does not change anything');
  await expect(column(vera, 'Idea')).toHaveAccessibleName('Idea: 200 flows');
});

test('a card that somebody deletes while it is dragged is dropped on nothing', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'spb-2021' });
  const anna = await join(board.links.editor, 'Anna');
  const boris = await join(board.links.editor, 'Boris');
  await openStages(anna);
  const peat = card(anna, 'Lab test', 'Peat');
  const [from, to] = [await middleOf(peat), await middleOf(column(anna, 'Pilot'))];
  const { mouse } = anna.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, from.y, { steps: 5 });

  await boris.flow('Peat').click();
  await boris.page.keyboard.press('Delete');
  await expect(peat).toHaveCount(0);

  await mouse.move(to.x, to.y, { steps: 5 });
  await mouse.up();
  await expect(column(anna, 'Lab test')).toHaveAccessibleName('Lab test: 5 flows');
  await expect(column(anna, 'Pilot')).toHaveAccessibleName('Pilot: 0 flows');
  // What comes next works as ever.
  await card(anna, 'Lab test', 'Pork blood').dragTo(column(anna, 'Pilot'));
  await expect(card(anna, 'Pilot', 'Pork blood')).toBeVisible();
});
