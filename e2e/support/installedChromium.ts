import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that is installed on this machine; `CHROMIUM_PATH` comes first. Nothing is downloaded.
 * Throws when there is none.
 */
export function installedChromium(): string {
  const { CHROMIUM_PATH = '', PATH = '' } = process.env;
  if (CHROMIUM_PATH !== '') {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names no file: ${CHROMIUM_PATH}`);
  }
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...macPlaces,
  ];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error('No Chromium found: install chromium, or set CHROMIUM_PATH to a browser.');
}
