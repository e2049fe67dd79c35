// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ROOT } from './files.mjs';
import { buildPage, servePage } from './serve.mjs';

/**
 * `npm run shots [PAGE...]`: the pictures in doc/shots, from the page as it is built, in three sizes and both themes; of
 * all pages, or of those named.
 */
const wanted = process.argv.slice(2);

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
/** @typedef {import('playwright-core').Page} Page */
/** @type {Record<string, { hash: string, ready: string, last: string, before?: (page: Page) => Promise<void> }>} */
const PAGES = {
  compare: { hash: '', ready: '[data-testid=strips][data-state=settled]', last: '.selection' },
  titrate: {
    hash: '#/titrate',
    ready: '[data-testid=titrate][data-whole=true]',
    last: '[data-testid=runs]',
    before: titrated,
  },
  break: {
    hash: '#/break?at=345600',
    ready: '[data-testid=follows][data-state=settled]',
    last: '[data-testid=examinations]',
  },
  broken: {
    hash: '#/break?fault=catheter_kink~100~259200&at=345600',
    ready: '[data-testid=follows][data-state=settled]',
    last: '[data-testid=exam-interrogation][data-known=true]',
  },
  'which-fault': {
    hash: '#/break?view=which&seed=5',
    ready: '[data-testid=which][data-settled=true]',
    last: '[data-testid=which-story]',
    before: interrogated,
  },
  shelf: { hash: '#/rehearse', ready: '[data-testid=shelf]', last: '[data-testid=start-next]' },
  rehearse: {
    hash: '#/rehearse?scenario=s01-hot-and-shaking&draw=1',
    ready: '[data-testid=briefing]',
    last: '[data-testid=start]',
    before: looked,
  },
  card: { hash: '#/card', ready: '[data-testid=card-table]', last: '[data-testid=card-table]' },
  drill: { hash: '#/drill?seed=7', ready: '[data-testid=drill]', last: '[data-testid=drill]' },
  model: { hash: '#/model', ready: '[data-testid=model]', last: '[data-testid=evidence]' },
};

/** One examination of a case to be found out. @param {Page} page */
async function interrogated(page) {
  await page.locator('[data-testid=which-order-interrogation]').click();
  await page.locator('[data-testid=which-exam-interrogation][data-results="1"]').waitFor();
  await page.locator('[data-testid=which][data-settled=true]').waitFor();
  await page.evaluate('scrollTo(0, 0)');
}

/** A run some minutes old: monitor on, observations, tone. @param {Page} page */
async function looked(page) {
  await page.locator('[data-testid=start]').click();
  await page.locator('[data-testid=elapsed]').waitFor();
  for (const key of ['m', 'v', 't', 'Space', 'Space', 'Space']) await page.keyboard.press(key);
  await page.locator('[data-testid=elapsed]').waitFor();
}

/** The plan of the automatic clinician, a month later. @param {Page} page */
async function titrated(page) {
  await page.locator('[data-testid=automatic]').click();
  await page.locator('[data-testid=automatic-start]').click();
  await page.locator('[data-testid=branch-2]').waitFor();
  await page.locator('[data-testid=until-day]').fill('33');
  await page.locator('[data-testid=until-day-go]').click();
  await page.locator('[data-testid=titrate][data-whole=true]').waitFor();
  await page.locator('[data-testid=goal-ashworth_leg]').waitFor();
  await page.evaluate('scrollTo(0, 0)');
}

for (const [name, { hash, ready, last, before }] of Object.entries(PAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
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
      await before?.(page);
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
