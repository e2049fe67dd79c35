// @ts-check
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { buildPage, servePage } from './serve.mjs';
import { EDITED_ORDER, threeYears } from './three-years.mjs';

/**
 * A plan of three years with a daily flex pattern on the Titrate page: from a key press that changes a dose to the frame
 * that shows the window anew, to the whole plan, undo, and what the page holds in memory. 1440x900, software rendering.
 */
const EDITS = 20;

const folder = buildPage();
const { url, close } = await servePage(folder);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
await page.goto(`${url}#/titrate`);
const whole = page.locator('[data-testid=titrate][data-whole=true]');
await whole.waitFor();
await page.locator('[data-testid=plan-file]').setInputFiles({
  name: 'three-years.case.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(threeYears())),
});
await page.locator(`[data-testid=order-${EDITED_ORDER}]`).click();
await whole.waitFor({ timeout: 60_000 });

// As text: these are the browser's names, not Node's.
await page.evaluate(`
  window.shown = [];
  window.whole = [];
  const main = document.querySelector('[data-testid=titrate]');
  const strips = document.querySelector('[data-testid=timeline]');
  const after = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const watch = (start) => {
    let painted = false;
    const frame = () => {
      if (!painted && strips.dataset.state === 'settled') {
        painted = true;
        after(() => window.shown.push(performance.now() - start));
      }
      if (main.dataset.whole !== 'true') return requestAnimationFrame(frame);
      after(() => { main.dataset.edits = window.whole.push(performance.now() - start); });
    };
    requestAnimationFrame(frame);
  };
  addEventListener('keydown', (event) => watch(event.timeStamp), true);
  addEventListener('click', (event) => watch(event.timeStamp), true);
`);

/** @param {(i: number) => Promise<void>} act @param {number} times */
async function timed(act, times) {
  await page.evaluate(
    'window.shown.length = 0; window.whole.length = 0; delete document.querySelector("[data-testid=titrate]").dataset.edits;',
  );
  for (let i = 0; i < times; i++) {
    await act(i);
    await page.locator(`[data-testid=titrate][data-edits="${i + 1}"]`).waitFor({ state: 'attached' });
  }
  return {
    shown: /** @type {number[]} */ (await page.evaluate('window.shown')),
    whole: /** @type {number[]} */ (await page.evaluate('window.whole')),
  };
}

await page.locator(`[data-testid=order-dose-${EDITED_ORDER}]`).focus();
const edits = await timed(() => page.keyboard.press('ArrowUp'), EDITS);
console.log(`three years, edit to the window painted: ${percentiles(edits.shown)} (target p95 50 ms)`);
console.log(`three years, edit to the whole plan: ${percentiles(edits.whole)} (target p95 400 ms)`);
const undone = await timed((i) => page.locator(`[data-testid=${i % 2 === 0 ? 'undo' : 'redo'}]`).click(), 10);
console.log(`three years, undo and redo to the window painted: ${percentiles(undone.shown)} (target 50 ms)`);
await page.evaluate('globalThis.gc?.()');
const counters = await page.context().newCDPSession(page);
await counters.send('Performance.enable');
const { metrics } = await counters.send('Performance.getMetrics');
const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
console.log(
  `three years at a quarter of an hour, heap of the page: ${(heap / 1e6).toFixed(0)} MB (target 80)`,
);
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });

/** @param {number[]} values */
function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)}, p95 ${at(0.95)} ms`;
}
