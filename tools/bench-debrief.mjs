// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ROOT } from './files.mjs';
import { buildPage, servePage } from './serve.mjs';

/**
 * How long the debrief of a stored run of some days takes after a reload of the page, from the address to the picture and
 * in time of the page's own thread. The part of the bench without a browser stores the run.
 */
const RELOADS = 7;
const PLACE = 'itb-rehearsal-done/bench';

const run = readFileSync(join(ROOT, '.build', 'bench', 'debrief-run.json'), 'utf8');
const folder = buildPage();
const { url, close } = await servePage(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
const devtools = await context.newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
// As text: these are the browser's names, not Node's. The frame after the drawing is the one that shows it.
await page.addInitScript(`
  localStorage.setItem(${JSON.stringify(PLACE)}, ${JSON.stringify(run)});
  const look = () => {
    if (document.querySelector('[data-testid=debrief]') === null) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.debriefShown = performance.now(); };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
`);
await page.goto(`${url}#/rehearse?debrief=bench`);
await shown();
/** @type {number[]} */
const taken = [];
/** @type {number[]} */
const worked = [];
for (let i = 0; i < RELOADS; i++) {
  await page.reload();
  taken.push(await shown());
  const { metrics } = await devtools.send('Performance.getMetrics');
  worked.push(1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0));
}
console.log(
  `reload to the debrief of a stored run: median ${median(taken)} ms, of which script ${median(worked)} ms ` +
    `(target 500 ms)`,
);
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });

/** Asked again and again from here: the policy lets no polling script into the page. */
async function shown() {
  let at = 0;
  while (at === 0) at = Number(await page.evaluate('window.debriefShown ?? 0'));
  return at;
}

/** @param {number[]} times */
function median(times) {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
}
