import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader does on the page and sees on it. */

/** How long a slow machine may take until something is so; a fast one does not wait. */
export const EVENTUALLY = { timeout: 20_000, interval: 50 };

/** Whole journeys through the app take long where the machine is shared; none of them is about time. */
export const WHOLE_JOURNEY_ms = 240_000;

/** Waits until the curves are those of the newest settings. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-testid=strips][data-state=settled]').waitFor();
}

export async function read(page: Page, testid: string): Promise<string> {
  return (await page.getByTestId(testid).textContent()) ?? '';
}

/** Waits until the page has asked for nothing and got nothing for two seconds. */
export async function nothingMoreLoads(page: Page): Promise<void> {
  const QUIET_ms = 2000;
  let last = Date.now();
  const again = () => {
    last = Date.now();
  };
  page.on('request', again);
  page.on('requestfinished', again);
  await expect.poll(() => Date.now() - last, EVENTUALLY).toBeGreaterThan(QUIET_ms);
}

/** Presses Tab until the control has the focus, as one without a mouse must. */
export async function tabTo(page: Page, testid: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
    if (testid.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab does not reach ${testid}`);
}

/** Presses keys and waits until what these places say has changed. */
export async function changes(
  page: Page,
  testids: readonly string[],
  press: () => Promise<void>,
): Promise<void> {
  const before = await Promise.all(testids.map((testid) => read(page, testid)));
  await press();
  for (const [i, testid] of testids.entries()) {
    await expect
      .poll(() => read(page, testid), { ...EVENTUALLY, message: `${testid} changes` })
      .not.toBe(before[i]);
  }
}

/** Whether anything is drawn: the number of pixels of a strip's canvas that are not clear. */
export async function inkIn(page: Page, strip: string): Promise<number> {
  return page.locator(`[data-testid=plot-${strip}] canvas`).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let ink = 0;
    for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 0) ink++;
    return ink;
  });
}

/** Strips of the view that the page opens with. */
export const STRIPS = ['dose', 'plasma', 'csf_tip', 'legs', 'arms', 'spasms'] as const;
