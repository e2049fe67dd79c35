// @ts-check
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { buildPage, servePage } from './serve.mjs';

/**
 * How long a slider takes to move the curves: script and layout by the browser's own counters, and the time from
 * the key press to the frame that shows the new curves. 1440x900, the first view and all strips, software rendering.
 */
const MOVES = 80;
const folder = buildPage();
const { url, close } = await servePage(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(url);
await page.locator('[data-testid=strips][data-state=settled]').waitFor();
const counters = await page.context().newCDPSession(page);
await counters.send('Performance.enable');

// As text: these are the browser's names, not Node's.
await page.evaluate(`
  window.painted = [];
  const strips = document.querySelector('[data-testid=strips]');
  addEventListener('keydown', (event) => {
    const frame = () => {
      if (strips.dataset.state !== 'settled') return requestAnimationFrame(frame);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset.painted = window.painted.push(performance.now() - event.timeStamp);
      };
      port2.postMessage(0);
    };
    requestAnimationFrame(frame);
  }, true);
`);

for (const { view, span } of [
  { view: 'overview', span: '72h' },
  { view: 'overview', span: '14d' },
  { view: 'all', span: '72h' },
]) {
  await page.locator(`[data-testid=view-${view}]`).click();
  await page.locator(`[data-testid=span-${span}]`).click();
  await page.locator('[data-testid=strips][data-state=settled]').waitFor();
  for (const slider of ['pump', 'oral']) {
    await page.locator(`[data-testid=slider-${slider}]`).focus();
    const work = [];
    await page.evaluate('window.painted.length = 0; delete document.documentElement.dataset.painted;');
    for (let i = 0; i < MOVES; i++) {
      const before = await busy();
      await page.keyboard.press(i % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
      await page.locator(`html[data-painted="${i + 1}"]`).waitFor({ state: 'attached' });
      work.push((await busy()) - before);
    }
    const painted = /** @type {number[]} */ (await page.evaluate('window.painted'));
    console.log(
      `slider ${slider}, ${view}, ${span}: script and layout ${percentiles(work)} (target p95 12 ms); ` +
        `input to painted frame ${percentiles(painted)} (target p95 33 ms)`,
    );
  }
}
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });

/** Script, style and layout of the page's main thread so far, ms. */
async function busy() {
  const { metrics } = await counters.send('Performance.getMetrics');
  const wanted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  return metrics
    .filter(({ name }) => wanted.includes(name))
    .reduce((sum, { value }) => sum + 1000 * value, 0);
}

/** @param {number[]} values */
function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)} ms`;
}
