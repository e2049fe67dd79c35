// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isMain } from './files.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** For headless runs without a graphics card, and without a word to the network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Says which browser is missing and what to do about it. */
export class NoChromium extends Error {}

/**
 * Path of a Chromium or Chrome: CHROMIUM_PATH, then the usual names on the path, then Playwright's own downloads.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined} undefined when there is none
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new NoChromium(
      `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is no program. Set it to a Chromium or unset it.`,
    );
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...MAC, ...playwrightDownloads(env)].find(isProgram);
}

/**
 * Path of a Chromium; installs Debian's when there is none and this is the root user of a Debian or Ubuntu.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('No Chromium found: installing the package chromium with apt-get.');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new NoChromium(
    [
      'The browser tests need Chromium or Chrome, and none was found.',
      'Debian, Ubuntu: sudo apt-get install chromium. Fedora: sudo dnf install chromium. macOS: brew install --cask chromium.',
      'Or set CHROMIUM_PATH to the program, for example CHROMIUM_PATH=/opt/chrome/chrome.',
    ].join('\n'),
  );
}

/** @param {string[]} words */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-q', ...words], { env, stdio: ['ignore', 2, 2], timeout: 300_000 });
}

/** @param {Record<string, string | undefined>} env @returns {string[]} newest first */
function playwrightDownloads(env) {
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(env.HOME ?? homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => name.startsWith('chromium-'));
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return versions.flatMap((name) =>
    ['chrome-linux', 'chrome-linux64'].map((sub) => join(folder, name, sub, 'chrome')),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

if (isMain(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
