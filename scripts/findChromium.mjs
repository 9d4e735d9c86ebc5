import { existsSync } from 'node:fs';
import { installOnDebian } from './installOnDebian.mjs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function find() {
  return places.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** The path of an installed Chromium. As root on Debian it installs one; elsewhere it says what to do and ends. */
export function findChromium() {
  const found = find();
  if (found !== null) return found;
  if (installOnDebian('chromium')) {
    const installed = find();
    if (installed !== null) return installed;
  }
  console.error(
    'The end-to-end tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to where it is.',
  );
  process.exit(1);
}
