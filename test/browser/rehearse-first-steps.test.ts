import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import {
  beginByLink,
  expectSaid,
  knownRun,
  leftBefore,
  livedRun,
  rehearseAddress,
  resume,
  said,
  scenarioOf,
} from './rehearse.ts';

/** Somebody who has never been here, with keys alone; a list that stays under the hand; and nothing that tells the answer. */

const MOST_KEYS = 8;
const KEY = 's01-hot-and-shaking';
const clockRuns = (page: Page) => page.locator('[data-testid=pause][data-still=false]').waitFor();

test('the first scenario runs after a few keys, from the link to the page', async ({ open }) => {
  const page = await open({ url: rehearseAddress() });
  await page.getByTestId('shelf').waitFor();
  let keys = 0;
  for (; keys < MOST_KEYS && (await page.getByTestId('run').count()) === 0; keys++) {
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), EVENTUALLY).not.toBe(before);
    await page.locator('[data-testid=briefing], [data-testid=run]').waitFor();
  }
  await clockRuns(page);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
});

test('a scenario is found by its number or by arrows, and Enter leads on', async ({ open }) => {
  const page = await open({ url: rehearseAddress() });
  await page.getByTestId('shelf').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-number') ?? '');
  await page.keyboard.press('3');
  expect(await focused()).toBe('3');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('4');
  await page.keyboard.press('ArrowDown');
  const below = Number(await focused());
  expect(below).toBeGreaterThan(5);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('4');
  await page.waitForTimeout(1000);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  expect(await focused()).toBe('12');
  await page.keyboard.press('Enter');
  await page.getByTestId('briefing').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')), EVENTUALLY)
    .toBe('start');
  await page.keyboard.press('Enter');
  await clockRuns(page);
});

test.for([
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
])('no action moves while tasks begin, wait and end, at $width', async (viewport, { open }) => {
  const page = await open({ url: rehearseAddress(), viewport });
  await beginByLink(page, KEY, scenarioOf(KEY).variants[0]?.key ?? '');
  const tops = () =>
    page
      .locator('.acts .act')
      .evaluateAll((rows) => rows.slice(0, 8).map((row) => Math.round(row.getBoundingClientRect().top)));
  const before = await tops();
  for (const [at, key] of ['v', 't', 'i', 'p'].entries()) {
    await page.keyboard.press(key);
    await expect.poll(() => page.locator('.under li').count(), EVENTUALLY).toBe(at + 1);
    expect(await tops()).toEqual(before);
  }
  for (let waits = 0; waits < 4; waits++) {
    await page.keyboard.press('Space');
    expect(await tops()).toEqual(before);
  }
});

test('what is hidden stands nowhere on the page before the end, not even for a machine', async ({ open }) => {
  const key = 's02-after-the-scan';
  const scenario = scenarioOf(key);
  const run = livedRun(key);
  const last = run.intents.at(-1);
  const page = await open({ url: rehearseAddress() });
  await resume(
    page,
    leftBefore(run, (intent) => intent === last),
  );
  await page.keyboard.press('Space');
  const html = await page.evaluate(() => document.querySelector('[data-testid=run]')?.outerHTML ?? '');
  expect(html.length).toBeGreaterThan(1000);
  for (const { says, hidden } of scenario.variants) {
    expect(html).not.toContain(says);
    for (const entry of hidden) {
      if (entry.kind === 'fault') expect(html).not.toContain(entry.fault);
      if (entry.kind === 'illness') expect(html).not.toContain(entry.illness);
    }
  }
  expect(html).not.toContain(scenario.debrief.title);
  for (const { says } of [...scenario.criticals, ...scenario.harmfuls]) expect(html).not.toContain(says);
});

test('the handover note shows what was not said to the learner and was found since', async ({ open }) => {
  const page = await open({ url: rehearseAddress() });
  const run = livedRun(KEY, knownRun(KEY));
  const last = run.intents.at(-1);
  await resume(
    page,
    leftBefore(run, (intent) => intent === last),
  );
  await page.keyboard.press('d');
  await page.getByTestId('chart-handover').check({ force: true });
  await expectSaid(page, 'not-said', /leg tone \d/);
  expect(await said(page, 'not-said')).not.toContain('undefined');
});
