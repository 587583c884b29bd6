// Finds a Firefox that is already on this machine, for the tests that need a second engine.
import {existsSync} from 'node:fs';
import {onPath} from './find-chromium.mjs';

const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)']
    .filter(name => process.env[name])
    .map(name => `${process.env[name]}\\Mozilla Firefox\\firefox.exe`),
};

/** The path of a Firefox, or undefined. FIREFOX_PATH wins; then PATH, then where installers put it. */
export function findFirefox() {
  const candidates = [
    process.env.FIREFOX_PATH,
    ...['firefox', 'firefox-esr'].flatMap(onPath),
    ...(PLACES[process.platform] ?? []),
  ];
  return candidates.find(path => path && existsSync(path));
}

/** What to do where there is none. */
export const FIREFOX_MISSING = `These tests need Firefox, and none was found.
  Debian, Ubuntu:  sudo apt-get install firefox-esr
  elsewhere on disk: set FIREFOX_PATH to its executable`;
