import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRun } from '../../src/rehearsal/index.ts';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import {
  beginByLink,
  clockOf,
  expectSaid,
  goOnUntil,
  goTo,
  keptRun,
  leftBefore,
  livedRun,
  OPEN_KEY,
  rehearseAddress,
  resume,
  said,
  stands,
} from './rehearse.ts';

/** A run outlasts a reload, a second tab, a storage that is full, and a text that is no run. */

const left = () => leftBefore(livedRun('s01-hot-and-shaking'), ({ kind }) => kind === 'read_back');

/** What stands on the screen of a run. */
async function standing(page: Page) {
  return {
    clock: await clockOf(page),
    feed: await page.locator('[data-testid=feed] li').allTextContents(),
    monitor: await page.locator('[data-testid=monitor] .vital-number').allTextContents(),
    orders: await page.locator('[data-testid=orders] .read-back').count(),
    people: await page.locator('[data-testid=hands] li').allTextContents(),
  };
}

test('a reload in the middle resumes at the same second, standing still, with all that was done', async ({
  open,
}) => {
  const page = await open({ url: rehearseAddress() });
  const run = left();
  await resume(page, run);
  // Something is done now, and a minute goes by.
  const clock = await clockOf(page);
  await page.keyboard.press('t');
  await page.keyboard.press('3');
  await expect.poll(() => clockOf(page), EVENTUALLY).not.toBe(clock);
  await page.keyboard.press('0');
  await stands(page);
  const before = await standing(page);
  expect(before.feed.length).toBeGreaterThan(5);
  await page.reload();
  await page.getByTestId('run').waitFor();
  await stands(page);
  expect(await standing(page)).toEqual(before);
  await expectSaid(page, 'still', /You are back at/);
});

test('what is done is kept at once, so that a power cut loses nothing', async ({ open }) => {
  const page = await open({ url: rehearseAddress() });
  const id = await beginByLink(page, 's01-hot-and-shaking', 'empty');
  await page.keyboard.press('v');
  await page.getByTestId('under-way').waitFor();
  // What is kept already is enough: nothing is written while the page goes.
  const kept = readRun((await keptRun(page, id)) ?? '');
  expect(kept.ok && kept.value.intents.map(({ kind }) => kind)).toEqual(['do']);
});

test('a second tab on a run says so, only looks on, and can take it over where the first had come to', async ({
  open,
}) => {
  const first = await open({ url: rehearseAddress() });
  const run = left();
  await resume(first, run);
  const second = await first.context().newPage();
  await second.goto(rehearseAddress(`run=${run.id}`));
  await second.getByTestId('elsewhere').waitFor();
  expect(await said(second, 'elsewhere')).toContain('open in another tab');
  // Looking on changes nothing.
  const seen = await clockOf(second);
  await second.keyboard.press('3');
  await second.keyboard.press('t');
  expect(await clockOf(second)).toBe(seen);
  expect(await second.getByTestId('skip').isDisabled()).toBe(true);

  await first.bringToFront();
  await first.keyboard.press('Space');
  await expect.poll(() => clockOf(first), EVENTUALLY).not.toBe(seen);
  const reached = await clockOf(first);
  await second.bringToFront();
  await second.getByTestId('take-over').click();
  await second.getByTestId('elsewhere').waitFor({ state: 'detached' });
  await expect.poll(() => clockOf(second), EVENTUALLY).toBe(reached);
  await stands(second);
  await first.getByTestId('elsewhere').waitFor();
  // It is lived in the second tab from now on.
  await second.keyboard.press('Space');
  await expect.poll(() => clockOf(second), EVENTUALLY).not.toBe(reached);
  expect(await clockOf(first)).toBe(reached);
  await second.close();
});

test('a full storage is said, the run goes on to its debrief, and it can be saved as a file', async ({
  open,
}) => {
  const page = await open({
    url: rehearseAddress(),
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  await beginByLink(page, 'c1-red-above-the-line', 'bladder');
  await page.keyboard.press('v');
  await page.getByTestId('not-kept').waitFor();
  expect(await said(page, 'not-kept')).toContain('storage is full');
  await goOnUntil(page, 'vital-systolic', /\d+\/\d+/);
  const waiting = page.waitForEvent('download');
  await page.getByTestId('save-now').click();
  expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
  await page.getByTestId('end').click();
  await page.getByTestId('end-yes').click();
  await page.getByTestId('debrief').waitFor();
  expect(await said(page, 'debrief-result')).toMatch(/Not passed/);
});

test('a stored run that cannot be read is said with its mistakes and kept until the learner drops it', async ({
  open,
}) => {
  const page = await open({
    url: rehearseAddress(),
    before: () => {
      if (localStorage.getItem('itb-rehearsal-open/broken') === null && !sessionStorage.getItem('dropped'))
        localStorage.setItem('itb-rehearsal-open/broken', '{"schema":"itb-rehearsal","version":1,"id":');
    },
  });
  const broken = page.getByTestId('run-broken');
  await broken.waitFor();
  expect(await broken.locator('li').count()).toBeGreaterThan(0);
  const stored = () => page.evaluate((key) => localStorage.getItem(key), `${OPEN_KEY}broken`);
  const text = await stored();
  // Another run beside it does not touch it.
  await beginByLink(page, 'c1-red-above-the-line', 'bladder');
  expect(await stored()).toBe(text);
  await goTo(page, '');
  await broken.waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByTestId('broken-save').click();
  expect(await (await waiting).failure()).toBeNull();
  await page.getByTestId('broken-drop').click();
  await broken.waitFor({ state: 'detached' });
  expect(await stored()).toBeNull();
});

test('a run of a newer version of the app is refused by name, and stays', async ({ open }) => {
  const page = await open({ url: rehearseAddress() });
  await page.getByTestId('shelf').waitFor();
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"schema":"itb-rehearsal","version":99}'),
    `${OPEN_KEY}x`,
  );
  await page.reload();
  await page.getByTestId('run-broken').waitFor();
  expect(await page.getByTestId('run-broken').locator('li').first().getAttribute('data-code')).toMatch(
    /version/,
  );
  expect(await page.evaluate((key) => localStorage.getItem(key), `${OPEN_KEY}x`)).not.toBeNull();
});
