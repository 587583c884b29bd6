// Finds a Chromium that is already on this machine, for the browser tests. Where there is none, test.mjs has
// Playwright download its own.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright-core';

// The same names as in .ci/run.
const NAMES = ['chromium', 'google-chrome', 'chrome', 'chromium-browser'];

// Where installers put it without telling PATH.
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter(name => process.env[name])
    .map(name => `${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`),
};

/** The path of a Chromium or Chrome, or undefined. CHROMIUM_PATH wins; then PATH, the system's, Playwright's own. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...NAMES.flatMap(onPath),
    ...(PLACES[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find(path => path && existsSync(path));
}

/** Where a program of this name would be, folder by folder of PATH. */
export function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, file));
}

/** What to do where there is none. */
export const CHROMIUM_MISSING = `The browser tests need Chromium or Chrome, and none was found.
  Debian, Ubuntu:  sudo apt-get install chromium
  anywhere else:   install Google Chrome, or run "npx playwright-core install chromium"
  elsewhere on disk: set CHROMIUM_PATH to its executable`;

/** Quiet, offline, and the same on every machine; the sandbox needs rights that containers and root do not have. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
