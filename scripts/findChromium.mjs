import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebian) {
    console.log('Installing Chromium (apt-get).');
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
    const installed = find();
    if (installed !== null) return installed;
  }
  console.error(
    'The end-to-end tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to where it is.',
  );
  process.exit(1);
}
