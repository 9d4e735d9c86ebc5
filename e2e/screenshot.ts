import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BoardPage, middleOf } from './support/boardPage.ts';
import { BoardServer, type ServedBoard } from './support/boardServer.ts';
import { installedChromium } from './support/installedChromium.ts';
import type { Language } from './support/words.ts';

/** Draws the pictures of the README from the running app: `npm run screenshot`, after `npm run build`. */

const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

const server = await BoardServer.start();
const browser = await chromium.launch({
  executablePath: installedChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const board = await server.createBoard({ template: 'kalundborg-2000' });
  const link = board.links.editor;
  const freja = await openWindow(browser, link, 'Freja', 'en');
  const anna = await openWindow(browser, link, 'Anna', 'en');
  await anna.selectCard('Gyproc plasterboard');
  const { x, y } = await middleOf(anna.card('Novo Nordisk'));
  await anna.page.mouse.move(x + 150, y + 60);
  await freja.cursorOf('Anna').waitFor();
  await freja.cardSelectedBy('Gyproc plasterboard', 'Anna').waitFor();
  await picture(freja, 'board');

  const darkBoard = await server.createBoard({ template: 'kalundborg-2000' });
  const dark = await openWindow(browser, darkBoard.links.editor, 'Анна', 'ru', {
    colorScheme: 'dark',
  });
  await dark.selectFlow('Гипс');
  await picture(dark, 'board-dark-ru');

  const phone = await openWindow(browser, darkBoard.links.editor, 'Freja', 'en', {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  await picture(phone, 'board-phone');
} finally {
  await browser.close();
  await server.remove();
}

async function openWindow(
  from: Browser,
  link: ServedBoard['links']['editor'],
  name: string,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<BoardPage> {
  const context = await from.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: language,
    ...options,
  });
  const window = new BoardPage(await context.newPage(), language);
  await window.open(link, name);
  return window;
}

async function picture(window: BoardPage, name: string): Promise<void> {
  await window.isSaved();
  await window.page.screenshot({ path: join(folder, `${name}.png`) });
}
