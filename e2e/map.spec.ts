import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { watchTroubles } from './support/troubles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundledNode = join(root, 'node_modules/.bin/node');
// A worker that took other journeys between two of this file makes the map anew, after the first was taken away.
let folder = '';
let file = '';
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'symbiomap-map-'));
  file = join(folder, 'map.html');
  address = pathToFileURL(file).href;
  await promisify(execFile)(existsSync(bundledNode) ? bundledNode : process.execPath, [
    join(root, 'apps/cli/bin/symbiomap.mjs'),
    'convert',
    join(root, 'packages/domain/src/samples/kalundborg-2000.json'),
    file,
  ]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every request and trouble that the map brings about but for its own file. */
async function openMap(page: Page, hash = ''): Promise<() => readonly string[]> {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) requests.push(request.url());
  });
  const troubles = await watchTroubles(page.context(), '');
  await page.goto(address + hash);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kalundborg/);
  return () => [...requests.filter((url) => url !== 'data:,'), ...troubles.list()];
}

const card = (page: Page, name: string) => page.locator('.card', { hasText: name }).first();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const transformOf = (page: Page) =>
  page.locator('.moved').evaluate((element) => (element as SVGElement).style.transform);

test('a stakeholder opens the file, searches, follows a flow and reads the table', async ({
  page,
}) => {
  const seen = await openMap(page);
  await expect(page.locator('header .totals')).toHaveText(
    '13 companies · 18 flows · 465,000 t a year',
  );
  await expect(page.locator('.legend').getByText('By-product, waste')).toBeVisible();
  await expect(page.locator('.card')).toHaveCount(13);

  await page.getByLabel('Search').fill('гипс');
  await expect(page.getByText(/Showing 2 of 13 companies/).first()).toBeVisible();
  await expect(page.locator('.card:not([data-faded])')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.card[data-faded]')).toHaveCount(0);

  await card(page, 'Gyproc').click();
  await expect(heading(page, 'Gyproc plasterboard')).toBeVisible();
  await expect(page.locator('.side')).toContainText('Gypsum from flue gas cleaning');
  await expect(page).toHaveURL(/#c=gyproc$/);
  const near = await page.locator('.card:not([data-faded])').count();
  await page.getByRole('button', { name: '2 steps' }).click();
  await expect.poll(() => page.locator('.card:not([data-faded])').count()).toBeGreaterThan(near);
  await page.locator('.side').getByRole('button', { name: 'Asnæs power station' }).click();
  await expect(heading(page, 'Asnæs power station')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Companies')).toBeVisible();

  const legend = page.locator('.legend');
  await legend.getByRole('button', { name: /^Heat/ }).click();
  await legend.getByRole('button', { name: /^Operating/ }).click();
  await expect(page.getByText(/Showing 5 of 13 companies/).first()).toBeVisible();
  await expect(legend.getByRole('button', { name: /^Heat/ })).toHaveText(/4$/);
  await expect(legend.getByRole('button', { name: /^Water/ })).toHaveText(/0$/);
  await expect(page.locator('.flow:not([data-faded])')).toHaveCount(4);
  await expect(page.locator('.side .company')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card[data-faded]')).toHaveCount(0);
  await expect(legend.getByRole('button', { pressed: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Amount' }).click();
  await page.getByRole('button', { name: 'Amount' }).click();
  const flows = page.getByRole('table', { name: /Flows/ });
  await expect(flows.locator('tbody tr').first()).toContainText('215000');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).last().click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('Steam,Heat,Asnæs power');
  // What the table adds up to is what the head of the map says.
  const cells = csv.split('\r\n').map((line) => line.split(','));
  const tonnes = cells.filter((row) => row.includes('t') && row.includes('year'));
  const sum = tonnes.reduce((total, row) => total + Number(row[4]), 0);
  expect(sum).toBe(465_000);
  await expect(page.locator('.tables .totals')).toContainText('465,000 t a year');
  expect(seen()).toEqual([]);
});

test('the wheel, the mouse and the keys move the map, and Home shows all of it', async ({
  page,
}) => {
  const seen = await openMap(page);
  const frame = page.locator('#frame');
  await frame.focus();
  const fitted = await transformOf(page);
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => transformOf(page)).not.toBe(fitted);
  const moved = await transformOf(page);
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => transformOf(page)).not.toBe(moved);
  const nearer = await transformOf(page);
  await page.mouse.down();
  await page.mouse.move(700, 350, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => transformOf(page)).not.toBe(nearer);
  await page.keyboard.press('Home');
  await expect.poll(() => transformOf(page)).toBe('translate(0px, 0px) scale(1)');

  // By keys alone: to the first card, to its neighbour, and open it.
  await page.keyboard.press('Tab');
  await expect(page.locator('.card:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  const name = await page.locator('.card:focus').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(page.locator('.side h2')).toHaveText((name ?? '').split(',')[0] ?? '');
  expect(seen()).toEqual([]);
});

test('a link to one company opens on it, in the reader’s language', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  const seen = await openMap(page, '#c=asnaes');
  await expect(heading(page, 'Электростанция Аснес')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, 'Asnæs power station')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${address}#c=nobody`);
  await expect(heading(page, 'Предприятия')).toBeVisible();
  expect(seen()).toEqual([]);
  await context.close();
});

test('the reader chooses what colours and widths tell; the place on the map stays', async ({
  page,
}) => {
  const seen = await openMap(page);
  const strip = () =>
    card(page, 'Lake Tissø')
      .locator('.strip')
      .evaluate((path) => getComputedStyle(path).fill);
  const before = await strip();
  await page.locator('#frame').focus();
  await page.keyboard.press('+');
  const place = await transformOf(page);
  await page.getByLabel('Colour of companies').selectOption('by kind');
  await expect.poll(strip).not.toBe(before);
  expect(await transformOf(page)).toBe(place);
  await page.getByLabel('Colour of flows').focus();
  await page.getByLabel('Colour of flows').selectOption('by evidence');
  await expect(page.getByLabel('Colour of flows')).toBeFocused();
  await page
    .locator('.legend')
    .getByRole('button', { name: /^From a document/ })
    .click();
  await expect(page.locator('.card[data-faded]').first()).toBeAttached();
  await page.getByLabel('Width by yearly amount').check();
  await expect(page.locator('.legend')).toContainText('215,000 t/year');
  await expect(page.locator('.line[stroke-width="16"]')).toHaveCount(1);
  expect(seen()).toEqual([]);
});

test('in somebody else’s page the wheel scrolls until the map was clicked', async ({ page }) => {
  const holder = join(folder, 'holder.html');
  writeFileSync(
    holder,
    '<!doctype html><body style="margin:0;height:4000px"><iframe src="map.html" style="width:1000px;height:600px;border:0"></iframe>',
  );
  await page.goto(pathToFileURL(holder).href);
  const inside = page.frameLocator('iframe');
  const map = inside.locator('#frame');
  const hint = inside.getByText('Click the map to zoom with the wheel');
  await expect(hint).toBeVisible();
  const transform = () =>
    inside.locator('.moved').evaluate((element) => (element as SVGElement).style.transform);
  const scrolled = async () =>
    (await page.evaluate(() => scrollY)) +
    (await map.evaluate((element) => element.ownerDocument.defaultView?.scrollY ?? 0));
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await transform()).toBe('');
  await page.mouse.click(700, 200);
  await expect(hint).toHaveCount(0);
  const before = await scrolled();
  await page.mouse.wheel(0, -200);
  await expect.poll(transform).toMatch(/scale\(1\.[0-9]/);
  expect(await scrolled()).toBe(before);
  expect(await page.context().cookies()).toEqual([]);
});

test('the file lets nothing run that it did not bring', async ({ page }) => {
  await openMap(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    document.body.append(script);
    return document.title;
  });
  expect(ran).not.toBe('broken into');
  const fetched = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => true,
      () => false,
    ),
  );
  expect(fetched).toBe(false);
});

test('the file is small', () => {
  expect(gzipSync(readFileSync(file)).length).toBeLessThan(400_000);
});

test('on a phone the list comes first, and nothing is wider than the page', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const seen = await openMap(page);
  const list = await page.locator('.side').boundingBox();
  const frame = await page.locator('#frame').boundingBox();
  expect(list?.y ?? Infinity).toBeLessThan(frame?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const showMap = () =>
    page.locator('#frame').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await showMap();
  const before = await page.evaluate(() => scrollY);
  await touch('touchStart', [190, 420]);
  for (const y of [400, 370, 340, 310]) await touch('touchMove', [190, y]);
  await touch('touchEnd');
  // One finger scrolls the page, two enlarge the map.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await transformOf(page)).toBe('');
  await showMap();
  await touch('touchStart', [160, 420], [230, 420]);
  for (const by of [20, 40, 60]) await touch('touchMove', [160 - by, 420], [230 + by, 420]);
  await touch('touchEnd');
  await expect.poll(() => transformOf(page)).toMatch(/scale\([2-9]/);

  await page
    .locator('.side')
    .getByRole('button', { name: /^Novo Nordisk/ })
    .tap();
  await expect(heading(page, 'Novo Nordisk')).toBeVisible();
  const small = await page
    .locator('button:visible')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.getBoundingClientRect().height < 44)
        .map((b) => b.textContent),
    );
  expect(small).toEqual([]);
  expect(seen()).toEqual([]);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers that a machine can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    const barriers = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode()
        .analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`,
        ),
      );
    };
    expect(await barriers()).toEqual([]);
    await card(page, 'Novo Nordisk').click();
    expect(await barriers()).toEqual([]);
  });
}

test('on paper there are the whole map, the legend and both tables', async ({ page }) => {
  await openMap(page, '#c=novo');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.side')).toBeHidden();
  await expect(page.locator('.card .near').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(2);
  const background = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--surface'),
  );
  expect(background).toBe('#ffffff');
  for (const format of ['A4', 'A3'] as const) {
    const pdf = (await page.pdf({ format, landscape: format === 'A3' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    // Vector: the map is no picture of pixels.
    expect(pdf).not.toContain('/Subtype /Image');
  }
});
