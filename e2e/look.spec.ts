import { test } from './support/test.ts';
const yr = (mode: number, unit = 't') => ({ mode, unit, per: 'year' });
const file = {
  format: 'symbiomap.board', version: 1, board: { title: 'Harbour works', currency: 'EUR', rulePack: 'eu' },
  companies: [
    { id: 'mill', name: 'Steel mill', kind: 'company', position: { x: 0, y: 0 }, sector: { list: 'NACE-2.1', code: '24.10' } },
    { id: 'cement', name: 'Cement works', kind: 'company', position: { x: 500, y: 0 } },
    { id: 'quarry', name: 'Kiln far away', kind: 'market', position: { x: 500, y: 400 } },
    { id: 'dump', name: 'Landfill', kind: 'sink', position: { x: 0, y: 400 } },
  ],
  resources: [ { id: 'slag', name: 'Slag', kind: 'by-product' }, { id: 'clinker', name: 'Clinker', kind: 'product' }, { id: 'heat', name: 'Heat', kind: 'heat' } ],
  offers: [{ id: 'o', company: 'mill', resource: 'slag', amount: yr(4000) }],
  flows: [
    { id: 'before', from: 'quarry', to: 'cement', resource: 'clinker', stage: 'operating', amount: yr(5000), price: { amount: 60, currency: 'EUR', per: 't' } },
    { id: 'dumped', from: 'mill', to: 'dump', resource: 'slag', stage: 'operating', amount: yr(5000), price: { amount: -20, currency: 'EUR', per: 't' } },
    { id: 'f', from: 'mill', to: 'cement', resource: 'slag', stage: 'pilot', amount: yr(1000), replaces: { flow: 'before', ratio: 0.9 }, barriers: [{ text: 'No lorry that carries it hot', owner: 'Vera', due: '2024-05', severity: 'high' }, { kind: 'regulatory', nextStep: 'Ask the office' }] },
    { id: 'h', from: 'mill', to: 'cement', resource: 'heat', stage: 'idea', amount: yr(300, 'MWh'), transport: { mode: 'pipe', distanceKm: 25 } },
  ],
  scenarios: [{ id: 's', name: 'Winter', on: ['h'], off: [], without: ['quarry'] }],
  assessments: [{ id: 'a', name: 'Slag', flows: ['f', 'h'] }],
  scores: [{ id: 'z', assessment: 'a', flow: 'f', criterion: 'legal', value: 4, certainty: 1 }],
};
for (const [tag, language, size, more] of [['fc', 'en', { width: 1280, height: 800 }, { forcedColors: 'active', colorScheme: 'dark' }], ['ph', 'ru', { width: 390, height: 844 }, { colorScheme: 'light' }]] as const)
  test(`look ${tag}`, async ({ server, join }) => {
    test.setTimeout(120_000);
    const board = await server.createBoard({ file });
    const anna = await join(board.links.facilitator, 'Anna', { language });
    const { page } = anna;
    await page.setViewportSize(size); await page.emulateMedia(more);
    const shot = (n: string) => page.screenshot({ path: `/tmp/shots/lk-${tag}-${n}.png` });
    for (const k of ['T', 'S', 'P', 'E']) {
      await page.keyboard.press(`Shift+${k}`);
      await page.waitForTimeout(1500);
      if (k === 'E') await page.getByRole('tab').nth(3).click({ timeout: 3000 });
      await page.waitForTimeout(400);
      await shot(k);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
    }
    await page.keyboard.press('Shift+I');
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: /How things are|Как обстоят|Как есть|Случай/ }).first().click({ timeout: 3000 }).catch(() => {});
    await page.waitForTimeout(400);
    await page.getByRole('option', { name: 'Winter' }).click({ timeout: 3000 }).catch(() => {});
    await page.waitForTimeout(1000);
    await page.locator('summary').first().click({ timeout: 2000 }).catch(() => {});
    await page.waitForTimeout(500);
    await shot('I');
    await page.getByRole('button', { name: /^Findings|^Замечани|^Находк|^Проверк/ }).first().click({ timeout: 3000 }).catch(async () => { await page.keyboard.press('Shift+F'); });
    await page.waitForTimeout(800);
    await shot('F');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await anna.card('Steel mill').click({ timeout: 3000 }).catch(() => {});
    await page.waitForTimeout(1500);
    await shot('B');
  });
