import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ACTIONS } from '../../src/case/catalogue/index.ts';
import { drawOf, type TimedIntent } from '../../src/rehearsal/index.ts';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import { clockOf, expectSaid, knownRun, rehearseAddress, said, scenarioOf, stands } from './rehearse.ts';
import { type Hand, keyboard, mouse } from './rehearse-hand.ts';
import { live } from './rehearse-live.ts';

/** Three scenarios from the shelf to the debrief, by mouse and by keyboard alone. */

const HANDS = [mouse, keyboard] as const;
const LONG = { timeout: 240_000 };

/** From the shelf through the briefing to a clock that stands; chance is fixed as a link would fix it. */
async function begin(page: Page, hand: Hand, key: string, variant: string): Promise<void> {
  await page.getByTestId('shelf').waitFor();
  const share = drawOf(scenarioOf(key), variant) / 2 ** 31;
  await page.evaluate((same) => {
    Math.random = () => same;
    for (const word of ['pointerdown', 'mousedown', 'mousemove'])
      addEventListener(word, () => document.body.toggleAttribute('data-touched', true), true);
  }, share);
  await hand.press(`open-${key}`);
  await page.getByTestId('briefing').waitFor();
  const briefing = (await page.getByRole('main').textContent()) ?? '';
  expect(briefing).toContain(scenarioOf(key).handover.says[0]);
  // Nothing that gives the answer away.
  expect(briefing).not.toContain(scenarioOf(key).debrief.title);
  for (const { says } of scenarioOf(key).variants) expect(briefing).not.toContain(says);
  await hand.press('start');
  await page.locator('[data-testid=pause][data-still=false]').waitFor();
  if (hand.name === 'mouse') await hand.press('pause');
  else await page.keyboard.press('0');
  await stands(page);
}

/** To the end of the scenario, or what the learner says is the end, and into the debrief. */
async function finish(page: Page, hand: Hand): Promise<void> {
  const over = page.getByTestId('ended');
  for (let waits = 0; waits < 8 && (await over.count()) === 0; waits++) {
    const before = await clockOf(page);
    await hand.wait();
    await expect.poll(() => clockOf(page), EVENTUALLY).not.toBe(before);
  }
  if ((await over.count()) > 0) await hand.press('to-debrief');
  else {
    await hand.open('e', 'end');
    await hand.press('end-yes');
  }
  await page.getByTestId('debrief').waitFor();
}

/** The debrief says that it is passed, shows every critical action in time, the chain, and another course. */
async function expectPassed(page: Page, hand: Hand, key: string, variant: string): Promise<void> {
  expect(await said(page, 'debrief-result'), await said(page, 'debrief-score')).toMatch(/^Passed/);
  const { criticals, variants } = scenarioOf(key);
  const bold = criticals.filter((each) => each.bold && (each.variants?.includes(variant) ?? true));
  for (const each of bold) {
    const row = page.getByTestId(`critical-${each.key}`);
    expect(await row.getAttribute('data-result'), each.key).toBe('met');
    expect(await row.locator('.deb-bar-track').getAttribute('aria-label')).toMatch(/\d/);
  }
  expect(await said(page, 'debrief-wrong')).toBe(variants.find((each) => each.key === variant)?.says);
  // The chain is open: what was programmed, and what is left of it.
  expect(await said(page, 'debrief-rail')).toMatch(/[\d,.]+ ?mcg\/day/);
  expect(await page.getByTestId('debrief-rail').locator('[data-lock]').count()).toBe(0);
  const grades = page.getByTestId('debrief-calls').locator('.deb-call summary');
  for (const grade of await grades.allTextContents()) expect(grade).toMatch(/[1-5] of 5/);
  // What if nothing had been done.
  const other = page.locator('.deb-branch[data-known=true]').first();
  await other.waitFor({ timeout: 60_000 });
  await hand.press((await other.getAttribute('data-testid')) ?? '');
  await page.getByTestId('what-if-table').waitFor();
  expect(await page.locator('[data-testid=what-if-table] [data-differs=true]').count()).toBeGreaterThan(0);
}

const standing = (page: Page, action: string) =>
  page.locator('.standing li', { hasText: ACTIONS.get(action)?.title ?? action }).count();
const isTask = (intent: TimedIntent, task: string) => intent.kind === 'do' && intent.task === task;
const numbersOn = async (page: Page, output: string) =>
  /\d/.test((await page.getByTestId(`vital-${output}`).locator('.vital-number').textContent()) ?? '');

describe.each(HANDS.map((make) => [make.name, make] as const))('by %s', (name, make) => {
  const untouched = async (page: Page) => {
    expect(await page.locator('body[data-touched]').count()).toBe(name === 'keyboard' ? 0 : 1);
  };

  test(
    'hot and shaking: withdrawal is recognised, its drugs ordered and read back, the pump filled',
    LONG,
    async ({ open }) => {
      const page = await open({ url: rehearseAddress(), reducedMotion: 'reduce' });
      const hand = make(page);
      const run = knownRun('s01-hot-and-shaking', ({ role }) => role === 'ward_nurse');
      await begin(page, hand, 's01-hot-and-shaking', run.variant);
      expect(await numbersOn(page, 'heart_rate')).toBe(false);
      expect(await numbersOn(page, 'temperature_core')).toBe(false);
      await live(
        {
          page,
          hand,
          // An order that was not read back is no order yet.
          before: async (intent) => {
            if (intent.kind === 'read_back') expect(await standing(page, intent.heard.action)).toBe(0);
          },
          after: async (intent) => {
            if (intent.kind === 'read_back') expect(await standing(page, intent.heard.action)).toBe(1);
            if (intent.kind !== 'think' || intent.cause !== undefined) return;
            expect(await numbersOn(page, 'temperature_core')).toBe(true);
            await expectSaid(page, 'vital-temperature_core', /\d\d:\d\d/);
          },
        },
        run,
      );
      await untouched(page);
      await finish(page, hand);
      await expectPassed(page, hand, 's01-hot-and-shaking', run.variant);
    },
  );

  test(
    'red above the line: the bladder is drained, the pressure falls, the pump is left alone',
    LONG,
    async ({ open }) => {
      const page = await open({ url: rehearseAddress(), reducedMotion: 'reduce' });
      const hand = make(page);
      const run = knownRun('c1-red-above-the-line', ({ variant }) => variant === 'bladder');
      await begin(page, hand, 'c1-red-above-the-line', run.variant);
      await live(
        {
          page,
          hand,
          after: async (intent) => {
            if (isTask(intent, 'observe/monitor')) expect(await numbersOn(page, 'heart_rate')).toBe(false);
            if (intent.kind !== 'think') return;
            // Attached: the numbers go on, and the ear is told.
            expect(await numbersOn(page, 'heart_rate')).toBe(true);
            await expectSaid(page, 'vital-systolic', /\d+\/\d+/);
            await page.keyboard.press('o');
            await expectSaid(page, 'monitor-said', /heart rate \d+.*blood pressure \d+ over \d+/);
          },
        },
        run,
      );
      await untouched(page);
      await finish(page, hand);
      await expectPassed(page, hand, 'c1-red-above-the-line', run.variant);
      expect(await page.getByTestId('traps-walked').count()).toBe(0);
    },
  );

  test(
    'the taxi never came: he is asked, the days are worked out, and he comes today',
    LONG,
    async ({ open }) => {
      const page = await open({ url: rehearseAddress(), reducedMotion: 'reduce' });
      const hand = make(page);
      const run = knownRun('d1-the-taxi-never-came', ({ variant }) => variant === 'tomorrow');
      await begin(page, hand, 'd1-the-taxi-never-came', run.variant);
      await live({ page, hand }, run);
      await untouched(page);
      await finish(page, hand);
      await expectPassed(page, hand, 'd1-the-taxi-never-came', run.variant);
    },
  );
});
