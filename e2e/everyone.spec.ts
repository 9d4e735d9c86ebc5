import { expect, test } from './support/test.ts';

/*
 * What makes the board usable for everyone, line by line (A1 …). More of it: A3, A9, A10 and A16 in keyboard.spec,
 * A7 in targets.spec, A12 in comments.spec, A13 in versions.spec, A22 in map.spec, A24 in accessibility.spec.
 */

test('A1, A17: the outline has all of the board, at 320 pixels and at twice the size', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await page.keyboard.press('o');
  const lines = page.getByRole('treeitem', { level: 1 });
  await expect(lines).toHaveCount(14);
  await page.getByRole('treeitem', { name: /^Novo Nordisk/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('treeitem', { name: /from Novo Nordisk to Farms/ }).first(),
  ).toBeVisible();
  await page.keyboard.press('Space');
  await expect(anna.selectedCard('Novo Nordisk'), 'in step with the map').toBeVisible();
  await page.getByRole('button', { name: anna.words.closePanel }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  await expect(page.getByRole('button', { name: 'My company' })).toBeVisible();
  await expect.poll(isTooWide).toBe(false);
  await page.setViewportSize({ width: 640, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect.poll(isTooWide).toBe(false);
});

test('A4: single letters can be switched off as shortcuts', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const { page } = await join(board.links.editor, 'Anna');
  await page.keyboard.press('?');
  await page
    .getByRole('switch', { name: 'Single letters and signs are shortcuts too' })
    .press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page.getByRole('radio', { name: 'Select' })).toBeChecked();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('A8, A23: things on the map have names, and say what they are; ours is the only voice', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const { page } = await join(board.links.editor, 'Анна', { language: 'ru' });
  await expect(page.locator('[data-id=asnaes]')).toHaveAccessibleName(
    /^Электростанция Аснес, .*отдаёт 6 потоков, получает 3 потока$/,
  );
  await expect(page.locator('[data-id=asnaes]')).toHaveAttribute(
    'aria-roledescription',
    'Предприятие',
  );
  const flow = page.locator('.react-flow__edge[data-id=asnaes-cement-fly-ash]');
  await expect(flow).toHaveAccessibleName(/: от «Электростанция Аснес» к «.*», работает$/);
  await expect(flow).toHaveAttribute('aria-roledescription', 'Поток');
  await expect(page.getByRole('application')).toHaveAccessibleName('Карта');
  await expect(page.locator('.react-flow [aria-live]')).toHaveCount(0);
  await expect(page.locator('[aria-live=assertive]')).toHaveCount(0);
});

test('A14, A15: with forced colours cards, lines, handles and the focus are seen', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  const { page } = anna;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await anna.selectCard('Farms');
  const seen = await page.evaluate(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const styleOf = (selector: string, before?: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`Nothing is ${selector}`);
      return getComputedStyle(element, before);
    };
    const farms = '[data-id=farms] > [data-selected]';
    return {
      text: system('CanvasText'),
      highlight: system('Highlight'),
      outline: styleOf(farms).outlineColor,
      handle: styleOf('[data-id=farms] .react-flow__handle[data-handleid=right]', '::before')
        .backgroundColor,
      line: styleOf('.react-flow__edge path:nth-of-type(2)').stroke,
      border: styleOf('[data-id=lake] > div').borderTopColor,
    };
  });
  expect(seen.outline).toBe(seen.highlight);
  expect(seen.handle).toBe(seen.highlight);
  expect(seen.line).toBe(seen.text);
  expect(seen.border).toBe(seen.text);
});

test('A18: where motion is not wanted nothing flies', async ({ server, join }) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const { page } = await join(board.links.editor, 'Anna');
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
  const watch = await page.locator('.react-flow__viewport').evaluateHandle((viewport) => {
    const seen = new Set<string>();
    const done = (async () => {
      // What flies is somewhere else in each of the twenty frames after the first step.
      for (let frames = 0; frames < 20; frames += seen.size > 1 ? 1 : 0) {
        seen.add(getComputedStyle(viewport).transform);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return [...seen];
    })();
    return { done };
  });
  await page.keyboard.press('Control+=');
  const places = await watch.evaluate(({ done }) => done);
  expect(places, 'before, and at once after').toHaveLength(2);
});

test('A20, A21: what is wrong is said at its field, with the way out; the language is told', async ({
  server,
  join,
}) => {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const anna = await join(board.links.editor, 'Anna');
  await anna.selectFlow('Fly ash');
  const field = anna.panel.getByLabel(anna.words.amount, { exact: true });
  await field.fill('12 elephants');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/Try t, m³, MWh/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(anna.page.locator('html')).toHaveAttribute('lang', 'en');
  await anna.page.reload();
  await anna.isSaved();
  await expect(anna.page.getByRole('dialog'), 'the name is not asked again').toHaveCount(0);
});
