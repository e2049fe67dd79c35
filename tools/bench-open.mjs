// @ts-check
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { buildPage, servePage } from './serve.mjs';

/** How long the page takes from the address to its first curves, with the processor slowed down four times. */
const OPENINGS = 7;
const SLOWED = 4;

const folder = buildPage();
const { url, close } = await servePage(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
/** @type {number[]} */
const taken = [];
for (let i = 0; i < OPENINGS; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  // As text: these are the browser's names, not Node's. The frame after the drawing is the one that shows it.
  await page.addInitScript(`
    const look = () => {
      if (document.querySelector('[data-state=settled][data-drawn=true]') === null) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.curves = performance.now(); };
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  `);
  await page.goto(url);
  // Asked again and again from here: the policy lets no polling script into the page.
  let curves = 0;
  while (curves === 0) curves = Number(await page.evaluate('window.curves ?? 0'));
  taken.push(curves);
  await context.close();
}
taken.sort((a, b) => a - b);
const median = taken[Math.floor(OPENINGS / 2)] ?? 0;
console.log(
  `open to first curves, processor slowed ${SLOWED} times: median ${median.toFixed(0)}, ` +
    `slowest of ${OPENINGS} ${(taken.at(-1) ?? 0).toFixed(0)} ms (target 1,000 ms)`,
);
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });
