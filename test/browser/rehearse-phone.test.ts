import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SIZES } from './axe.ts';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import {
  beginByLink,
  expectSaid,
  goOnUntil,
  knownRun,
  leftBefore,
  livedRun,
  rehearseAddress,
  resume,
  said,
  stands,
} from './rehearse.ts';

/** A phone at the bed, and somebody who hears the screen instead of seeing it. */

async function top(page: Page, testid: string): Promise<number> {
  return page.getByTestId(testid).evaluate((place) => place.getBoundingClientRect().top);
}

test('on a phone the monitor stays in view while everything else scrolls', async ({ open }) => {
  const page = await open({ url: rehearseAddress(), viewport: SIZES.phone, reducedMotion: 'reduce' });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  await page.keyboard.press('v');
  await goOnUntil(page, 'vital-heart_rate', /\d/);
  const scrolled = () =>
    page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY;
    });
  await expect.poll(scrolled, EVENTUALLY).toBeGreaterThan(300);
  const box = await page.getByTestId('monitor').boundingBox();
  const { height } = SIZES.phone;
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(0.6 * height);
  // Seen, not hidden under something else.
  const onTop = await page.getByTestId('vital-heart_rate').evaluate((place) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return place.closest('.glass')?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(onTop).toBe(true);
});

test('on a phone the palette is a sheet that is pulled up and goes down again', async ({ open }) => {
  const page = await open({
    url: rehearseAddress(),
    viewport: SIZES.phone,
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  const { height } = SIZES.phone;
  const button = page.getByTestId('palette-open');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await page.getByTestId('palette').isVisible()).toBe(false);
  await button.tap();
  await page.locator('[data-testid=palette][data-up=true]').waitFor();
  // It covers the lower part; the monitor is still seen above it.
  await expect.poll(() => top(page, 'palette'), EVENTUALLY).toBeLessThan(0.6 * height);
  expect(await top(page, 'palette')).toBeGreaterThan(0);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.getByTestId('act-observe/vital_signs').locator('.act-button').tap();
  await page.getByTestId('under-way').waitFor();
  await button.tap();
  await expect.poll(() => page.getByTestId('palette').isVisible(), EVENTUALLY).toBe(false);
});

/** What a finger meets at the middle of each button at the foot of a sheet: the button, or else what covers it. */
function feet(page: Page, testid: string): Promise<readonly string[]> {
  return page.getByTestId(testid).evaluate((sheet) =>
    [...sheet.querySelectorAll<HTMLElement>('.sheet-foot button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return button.contains(there) ? 'hit' : `${button.textContent}: ${there?.outerHTML.slice(0, 60)}`;
    }),
  );
}

test('on a phone the buttons of every sheet stand above the emergency bar', async ({ open }) => {
  const page = await open({
    url: rehearseAddress(),
    viewport: SIZES.phone,
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  const sheets = [
    ['note', 'n'],
    ['think', 'a'],
    ['call', 'c'],
    ['chart', 'd'],
    ['tell', 'w'],
    ['end', 'e'],
    ['procedure', ''],
  ] as const;
  for (const [sheet, key] of sheets) {
    if (key === '') {
      await page.getByTestId('palette-open').tap();
      await page.locator('label:has([data-testid=group-device])').tap();
      await page.getByTestId('act-refill').locator('.act-button').tap();
    } else await page.keyboard.press(key);
    await page.getByTestId(`${sheet}-dialog`).getByTestId('emergency').waitFor();
    const hits = await feet(page, `${sheet}-dialog`);
    expect(hits.length, sheet).toBeGreaterThan(0);
    expect(new Set(hits), sheet).toEqual(new Set(['hit']));
    await page.getByTestId(`${sheet}-close`).tap();
    await page.getByTestId(`${sheet}-dialog`).waitFor({ state: 'detached' });
  }
});

test('on a phone the Finish sheet of the programmer can be left and sent with a finger', async ({ open }) => {
  const isProgram = ({ kind }: { readonly kind: string }) => kind === 'program';
  const stored = knownRun('s07-hard-to-move', ({ intents }) => intents.some(isProgram));
  const run = leftBefore(livedRun('s07-hard-to-move', stored), isProgram);
  const page = await open({ url: rehearseAddress(), viewport: SIZES.phone, hasTouch: true });
  await resume(page, run);
  await page.getByTestId('programmer-finish').tap();
  await page.getByTestId('finish-dialog').getByTestId('emergency').waitFor();
  expect(await feet(page, 'finish-dialog')).toEqual(['hit', 'hit']);
  await page.getByTestId('finish-back').tap();
  await page.getByTestId('finish-dialog').waitFor({ state: 'detached' });
  await page.getByTestId('to-finish').waitFor();
});

test('the summary for a screen reader says what the monitor shows, politely, and what is not known', async ({
  open,
}) => {
  const page = await open({ url: rehearseAddress() });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  const summary = page.getByTestId('monitor-said');
  expect(await summary.getAttribute('role')).toBe('status');
  await page.keyboard.press('o');
  await expectSaid(page, 'monitor-said', /Nothing is attached/);
  expect(await said(page, 'vital-heart_rate')).toMatch(/not attached/);
  await page.keyboard.press('m');
  await goOnUntil(page, 'vital-heart_rate', /\d/);
  await stands(page);
  await page.keyboard.press('o');
  await expectSaid(page, 'monitor-said', /heart rate \d+.*oxygen saturation \d+ percent.*breathing rate \d+/);
  await expectSaid(page, 'monitor-said', /Not known: .*core temperature/);
  // What is said is what stands on the glass.
  const shown = /\d+/.exec(
    (await page.locator('[data-testid=vital-heart_rate] .vital-number').innerText()) ?? '',
  );
  expect(await said(page, 'monitor-said')).toContain(`heart rate ${shown?.[0]}`);
});
