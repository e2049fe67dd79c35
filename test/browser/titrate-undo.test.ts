import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY, WHOLE_JOURNEY_ms } from './page.ts';
import { goToDay, keptSheets, openPlan, standing, titrateAddress, titrated } from './titrate.ts';
import { FLEX_DAY, fullPlan } from './titrate-plan.ts';

interface Edit {
  readonly says: string;
  readonly do: (page: Page) => Promise<unknown>;
}

const FLEX_ORDER = 9;

/** One of every kind that a plan can be changed in, each on what the one before has left. */
const EDITS: readonly Edit[] = [
  {
    says: 'an action of today',
    do: async (page) => {
      await page.getByTestId('action-raise_pump').click();
      await titrated(page);
      await page.getByTestId('apply').click();
    },
  },
  { says: 'a dose in the schedule', do: (page) => type(page, 'order-dose-1', '7.5') },
  { says: 'the day of an order', do: (page) => type(page, 'order-when-2', 'day 4, 08:00') },
  {
    says: 'an order that is removed',
    do: async (page) => {
      await page.getByTestId('order-4').click();
      await page.getByTestId('order-remove').click();
    },
  },
  {
    says: 'a step of the 24-hour pattern',
    do: async (page) => {
      await page.getByTestId(`order-${FLEX_ORDER}`).click();
      await page.getByTestId('day-view-steps').check();
      await fill(page, 'day-row-1-rate', '6.5');
    },
  },
  {
    says: 'a goal',
    do: async (page) => {
      await page.getByTestId('goal-0-most').fill('1.5');
      await page.getByTestId('goals-save').click();
    },
  },
  { says: 'a refill', do: (page) => page.getByTestId('upkeep-refill').click() },
  {
    says: 'a reason with an order',
    do: async (page) => {
      await page.getByTestId('order-3').click();
      await page.getByTestId('order-reason').click();
      await page.getByTestId('reason-note').fill('the family asked');
      await page.getByTestId('reason-save').click();
    },
  },
  { says: 'a branch', do: (page) => page.getByTestId('branch-here').click() },
  {
    says: 'the name of a branch',
    do: async (page) => {
      await page.getByRole('button', { name: 'Rename this branch' }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('With flex');
      await page.keyboard.press('Enter');
    },
  },
  {
    says: 'a branch that is removed',
    do: (page) => page.getByRole('button', { name: 'Remove this branch' }).click(),
  },
  {
    says: 'another patient',
    do: (page) => page.getByTestId('titrate-patient').selectOption({ index: 3 }),
  },
];

async function fill(page: Page, testid: string, typed: string): Promise<void> {
  await page.getByTestId(testid).fill(typed);
  await page.getByTestId(testid).press('Enter');
}

async function type(page: Page, testid: string, typed: string): Promise<void> {
  await page.getByTestId(testid.replace(/when-|dose-/, '')).click();
  await fill(page, testid, typed);
}

/** What is kept once nothing changes any more. */
async function resting(page: Page): Promise<unknown> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await keptSheets(page));
        const same = now === last;
        last = now;
        return same;
      },
      { ...EVENTUALLY, interval: 600 },
    )
    .toBe(true);
  return JSON.parse(last);
}

const label = (page: Page, testid: 'undo' | 'redo') => page.getByTestId(testid).getAttribute('aria-label');

test(
  'every kind of edit is undone and done again, by keys and by buttons, and outlives a reload',
  async ({ open }) => {
    const page = await open({ url: titrateAddress() });
    await titrated(page);
    await openPlan(page, fullPlan());
    await goToDay(page, FLEX_DAY + 2);
    await page.getByTestId('day-view-steps').check();
    await page.getByTestId('goals').locator('summary').click();

    const states = [await standing(page)];
    const before = await resting(page);
    const labels = [await label(page, 'undo')];
    for (const edit of EDITS) {
      await edit.do(page);
      await expect
        .poll(() => label(page, 'undo'), { ...EVENTUALLY, message: edit.says })
        .not.toBe(labels.at(-1));
      labels.push(await label(page, 'undo'));
      states.push(await standing(page));
    }

    const after = await resting(page);
    expect(after).not.toEqual(before);

    const heading = page.getByRole('heading', { level: 1 });
    for (const [back, again] of [
      [() => page.keyboard.press('Control+z'), () => page.keyboard.press('Control+y')],
      [() => page.getByTestId('undo').click(), () => page.getByTestId('redo').click()],
    ] as const) {
      await heading.focus();
      for (let i = EDITS.length - 1; i >= 0; i--) {
        await back();
        await expect.poll(() => label(page, 'undo'), EVENTUALLY).toBe(labels[i]);
        await expect
          .poll(() => standing(page), { ...EVENTUALLY, message: `without ${EDITS[i]?.says}` })
          .toBe(states[i]);
      }
      await expect.poll(() => keptSheets(page), EVENTUALLY).toEqual(before);
      for (let i = 1; i <= EDITS.length; i++) {
        await again();
        await expect.poll(() => label(page, 'undo'), EVENTUALLY).toBe(labels[i]);
        await expect
          .poll(() => standing(page), { ...EVENTUALLY, message: `with ${EDITS[i - 1]?.says}` })
          .toBe(states[i]);
      }
      await expect.poll(() => keptSheets(page), EVENTUALLY).toEqual(after);
    }

    await page.reload();
    await titrated(page);
    expect(await keptSheets(page)).toEqual(after);
    expect(await page.getByTestId('titrate-patient').textContent()).toContain(states.at(-1)?.split('\n')[0]);
  },
  WHOLE_JOURNEY_ms,
);
