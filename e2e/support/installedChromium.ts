import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that is installed on this machine; `CHROMIUM_PATH` comes first. Nothing is downloaded. Where there
 * is none, it says so in one line and ends the process: no journey can start.
 */
export function installedChromium(): string {
  const { CHROMIUM_PATH = '', PATH = '' } = process.env;
  if (CHROMIUM_PATH !== '') {
    return existsSync(CHROMIUM_PATH)
      ? CHROMIUM_PATH
      : giveUp(`CHROMIUM_PATH names no file: ${CHROMIUM_PATH}`);
  }
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...macPlaces,
  ];
  return (
    places.find((place) => existsSync(place)) ??
    giveUp('No Chromium found: install chromium, or set CHROMIUM_PATH to a browser.')
  );
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
