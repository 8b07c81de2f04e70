import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';

const ADVICE =
  'No Chromium that starts was found: run `npx playwright install --with-deps chromium`, or install Chromium or Chrome, or set CHROME_PATH to one.';

const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** @returns {string[]} where browsers usually are, the most usual first */
function usualPlaces() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
      );
    case 'win32':
      return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((file) =>
        [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) => (folder ? path.join(folder, file) : []))
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
        .map((name) => `/usr/bin/${name}`)
        .concat('/snap/bin/chromium');
  }
}

/**
 * A downloaded browser may lack system libraries, and a launcher may have nothing to launch: only starting it tells.
 *
 * @param {string} executablePath
 */
async function starts(executablePath) {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** A browser that draws no window: what is tested is the same, for two thirds of the work. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/**
 * The Chromium to test with: `CHROME_PATH` if set, or else Playwright's download, or else an installed browser.
 *
 * @param {{ isWhole?: boolean }} [options] `isWhole` for a browser as readers have it, for measurements
 *
 * @returns {Promise<string | undefined>} its path, or undefined if none starts
 * @throws {Error} if `CHROME_PATH` is set, but no browser starts from there
 */
export async function findBrowser({ isWhole = false } = {}) {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (await starts(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is set to what does not start as a browser: ${CHROME_PATH}`);
  }
  const places = [...(isWhole ? [] : [WINDOWLESS]), chromium.executablePath(), ...usualPlaces()];
  for (const place of places) if (await starts(place)) return place;
  return undefined;
}

/**
 * Finds a browser, or else downloads Playwright's, or else installs Debian's if we may.
 *
 * @returns {Promise<string>} its path
 * @throws {Error} saying what to do, if none of this helps
 */
export async function installBrowser() {
  const playwright = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
    'cli.js'
  );
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  /** @type {string[][][]} */
  const ways = [
    [],
    [[process.execPath, playwright, 'install', 'chromium']],
    isRootOnDebian
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', 'chromium'],
          ['apt-get', 'install', '-y', path.basename(WINDOWLESS)]
        ]
      : []
  ];
  for (const commands of ways) {
    commands.forEach(run); // whatever becomes of it: what counts is the browser
    const found = await findBrowser();
    if (found) return found;
  }
  throw new Error(ADVICE);
}

/** @param {string[]} command */
function run([file = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(file, args, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
}

/**
 * What Playwright's `chromium.launch` needs to start the browser found.
 *
 * @param {{ isWhole?: boolean }} [options] see {@link findBrowser}
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 * @throws {Error} saying what to do, if there is none
 */
export async function launchOptions(options) {
  const executablePath = await findBrowser(options);
  if (!executablePath) throw new Error(ADVICE);
  return { executablePath, args };
}
