import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectCleanInBoth, overhang } from './axe.ts';
import { test } from './browser.ts';
import { goTo, knownRun, leftBefore, livedRun, openDebrief, rehearseAddress, resume } from './rehearse.ts';

/** axe finds nothing on any size in either theme, and nothing sticks out at the side, even at 320 px. */

const LONG = { timeout: 240_000 };
const NARROW = { width: 320, height: 640 };

/** Orders wait to be read back, drugs are due, people are on the way. */
const busy = () => leftBefore(livedRun('s01-hot-and-shaking'), ({ kind }) => kind === 'read_back');
/** The programmer is here and has been read. */
const beforeProgramming = () =>
  leftBefore(
    livedRun(
      's07-hard-to-move',
      knownRun('s07-hard-to-move', ({ intents }) => intents.some(({ kind }) => kind === 'program')),
    ),
    ({ kind }) => kind === 'program',
  );

async function onRun(page: Page, key?: string) {
  await resume(page, busy());
  // Something under way, and something fresh.
  await page.keyboard.press('t');
  await page.getByTestId('under-way').waitFor();
  if (key !== undefined) await page.keyboard.press(key);
}

const dialog = (page: Page, name: string) => page.getByTestId(`${name}-dialog`).waitFor();

const PLACES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  shelf: (page) => page.getByTestId('rehearsal-progress').waitFor(),
  briefing: async (page) => {
    await page.getByTestId('shelf').waitFor();
    await goTo(page, 'scenario=s01-hot-and-shaking&draw=3');
    await page.getByTestId('briefing').waitFor();
  },
  run: (page) => onRun(page),
  call: async (page) => {
    await onRun(page, 'c');
    await dialog(page, 'call');
    await page.getByTestId('order-action').selectOption({ index: 1 });
  },
  finish: async (page) => {
    await resume(page, beforeProgramming());
    await page.getByTestId('programmer-program').click();
    await page.getByTestId('program-mode').selectOption('simple_continuous');
    await page.getByTestId('program-concentration').fill('2000');
    await page.getByTestId('program-dose').fill('250');
    await page.getByTestId('to-finish').click();
    await dialog(page, 'finish');
  },
  chart: async (page) => {
    await onRun(page, 'd');
    await dialog(page, 'chart');
    await page.locator('label:has([data-testid=chart-early_warning])').click();
  },
  debrief: async (page) => {
    await openDebrief(page, livedRun('c1-red-above-the-line'));
    const other = page.locator('.deb-branch[data-known=true]').first();
    await other.waitFor({ timeout: 60_000 });
    await other.click();
    await page.getByTestId('what-if-table').waitFor();
  },
};

describe.each(Object.entries(PLACES))('%s', (name, go) => {
  test(
    'axe finds nothing in both themes on three sizes, nothing sticks out at 320 px',
    LONG,
    async ({ open }) => {
      const page = await open({ url: rehearseAddress(), reducedMotion: 'reduce', colorScheme: 'light' });
      await go(page);
      await expectCleanInBoth(page, name);
      await page.setViewportSize(NARROW);
      expect(await overhang(page), 'px cut off at 320 px').toBeLessThanOrEqual(0);
      expect(await cutOff(page), 'cut off at 320 px').toEqual([]);
    },
  );
});

/** Buttons and fields (but for the one that only the keyboard calls up) that stand beyond the edge of the window, though nothing scrolls there. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const inScroller = (of: Element): boolean => {
      for (let at = of.parentElement; at !== null && at !== within; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'auto' || overflowX === 'scroll') return true;
      }
      return false;
    };
    return [...within.querySelectorAll('button:not(.skip), a[href], input, select, textarea')].flatMap(
      (each) => {
        const { left, right, width, height } = each.getBoundingClientRect();
        const seen = width > 1 && height > 1 && each.checkVisibility();
        const out = right > innerWidth + 1 || left < -1;
        return seen && out && !inScroller(each) ? [each.outerHTML.slice(0, 160)] : [];
      },
    );
  });
}
