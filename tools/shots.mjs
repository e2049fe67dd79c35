// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ROOT } from './files.mjs';
import { buildPage, servePage } from './serve.mjs';

/** `npm run shots`: the pictures in doc/shots, from the page as it is built, in three sizes and both themes. */

const FOLDER = join(ROOT, 'doc', 'shots');
const SIZES = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
};

const built = buildPage();
const { url, close } = await servePage(built);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
mkdirSync(FOLDER, { recursive: true });
const PAGES = {
  compare: { hash: '', ready: '[data-testid=strips][data-state=settled]', last: '.selection' },
  model: { hash: '#/model', ready: '[data-testid=model]', last: '[data-testid=evidence]' },
};
for (const [name, { hash, ready, last }] of Object.entries(PAGES)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await browser.newPage({
        viewport,
        colorScheme,
        deviceScaleFactor: 1,
        reducedMotion: 'reduce',
      });
      await page.goto(url + hash, { waitUntil: 'networkidle' });
      await page.locator(ready).waitFor();
      await page.locator(last).first().waitFor();
      // As text: these are the browser's names, not Node's. The frame after the next has all that was asked for.
      await page.evaluate('document.fonts.ready');
      await page.evaluate(
        'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      );
      const path = join(FOLDER, `${name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path });
      await page.close();
      console.log(path.slice(ROOT.length + 1));
    }
  }
}
await browser.close();
await close();
rmSync(built, { recursive: true, force: true });
