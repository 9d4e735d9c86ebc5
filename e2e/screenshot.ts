import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BoardPage } from './support/boardPage.ts';
import { BoardServer } from './support/boardServer.ts';
import { chromiumFlags } from './support/chromiumFlags.ts';
import { installedChromium } from './support/installedChromium.ts';
import { middleOf } from './support/middleOf.ts';
import type { Language } from './support/words.ts';

/** Draws the pictures of the README from the running app: `npm run screenshot`, after `npm run build`. */

const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

const server = await BoardServer.start();
const browser = await chromium.launch({
  executablePath: installedChromium(),
  args: [...chromiumFlags],
});
try {
  const board = await server.createBoard({
    title: 'Kalundborg',
    template: 'kalundborg-2000',
  });
  const link = board.links.editor;
  const freja = await openWindow(browser, link, 'Freja', { color: '#7d4aa6' });
  const anna = await openWindow(browser, link, 'Anna', { color: '#b5472f' });
  await anna.selectCard('Gyproc plasterboard');
  const { x, y } = await middleOf(anna.card('Novo Nordisk'));
  await anna.page.mouse.move(x + 200, y + 80);
  await freja.cursorOf('Anna').waitFor();
  await freja.cardSelectedBy('Gyproc plasterboard', 'Anna').waitFor();
  await picture(freja, 'board');

  const phone = await openWindow(browser, link, 'Freja', {
    color: '#7d4aa6',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  await phone.page.getByRole('button', { name: 'Map', exact: true }).tap();
  await phone.selectCard('Gyproc plasterboard');
  await phone.page.keyboard.press('Shift+2');
  // Off the face, whose name would stay over the map.
  await phone.page.mouse.move(195, 600);
  await picture(phone, 'board-phone');

  const russian = await server.createBoard({
    title: 'Калунборг',
    template: 'kalundborg-2000',
  });
  const dark = await openWindow(browser, russian.links.editor, 'Анна', {
    color: '#2e7480',
    language: 'ru',
    colorScheme: 'dark',
    viewport: { width: 1600, height: 900 },
    isLegendOpen: false,
  });
  await dark.selectFlow('Гипс');
  await dark.page.keyboard.press('Home');
  await picture(dark, 'board-dark-ru');

  for (const language of ['en', 'ru'] as const) {
    for (const colorScheme of ['light', 'dark'] as const)
      await kalundborg(browser, link, language, colorScheme);
  }
} finally {
  await browser.close();
  await server.remove();
}

interface WindowOptions extends BrowserContextOptions {
  /** In which the others see the person. */
  readonly color: string;
  readonly language?: Language;
  readonly isLegendOpen?: boolean;
}

async function openWindow(
  from: Browser,
  link: string,
  name: string,
  { color, language = 'en', isLegendOpen = true, ...options }: WindowOptions,
): Promise<BoardPage> {
  const context = await from.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: language,
    ...options,
  });
  const preferences = { state: { personColor: color, isLegendOpen }, version: 1 };
  await context.addInitScript(
    (kept) => localStorage.setItem('symbiomap.preferences', kept),
    JSON.stringify(preferences),
  );
  const window = new BoardPage(await context.newPage(), language);
  await window.open(link, name);
  return window;
}

/** The board as a whole, from near and on a phone. */
async function kalundborg(
  from: Browser,
  link: string,
  language: Language,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const look = { color: '#7d4aa6', language, colorScheme };
  const name = (view: string) => `kalundborg-${view}-${colorScheme}-${language}.jpg`;
  const desk = await openWindow(from, link, 'Anna', look);
  await desk.page.keyboard.press('Home');
  await photograph(desk, name('fit'));
  await desk.page.keyboard.press('Control+0');
  await photograph(desk, name('near'));
  await desk.page.context().close();

  const viewport = { width: 390, height: 844 };
  const touch = { viewport, hasTouch: true, isMobile: true };
  const phone = await openWindow(from, link, 'Anna', { ...look, ...touch });
  await photograph(phone, name('phone'));
  await phone.page.context().close();
}

async function photograph(window: BoardPage, file: string): Promise<void> {
  await window.isSaved();
  // Until all that is in view is real, and drawn crisply.
  await window.page.waitForTimeout(600);
  await window.page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 82 });
}

async function picture(window: BoardPage, name: string): Promise<void> {
  await window.isSaved();
  await window.page.screenshot({ path: join(folder, `${name}.png`) });
}
