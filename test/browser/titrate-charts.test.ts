import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY, inkIn } from './page.ts';
import { focused, goToDay, openPlan, titrateAddress, titrated } from './titrate.ts';
import { FLEX_DAY, fullPlan } from './titrate-plan.ts';

async function openFull(page: Page): Promise<void> {
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 2);
}

test('every chart says what it shows in a sentence with a number', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await openFull(page);
  const charts = page.locator('[role=img]');
  await expect.poll(() => charts.count(), EVENTUALLY).toBeGreaterThan(12);
  const silent = () =>
    charts.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? '').filter((name) => !/\w+.*\d/s.test(name)),
    );
  // A sentence waits until its curve has come to rest.
  await expect.poll(silent, EVENTUALLY).toEqual([]);
});

test('the table of each chart opens by key, takes the focus, and Esc closes it and gives it back', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await openFull(page);
  await page.getByTestId('day-view-steps').check();
  await page.getByTestId('upkeep-change').press('Enter');
  const button = (testid: string) => page.getByTestId(testid);
  for (const [opens, table] of [
    [button('timeline-table-button'), 'timeline-table'],
    [button('day-hours-open'), 'day-hours'],
    [button('upkeep-table-button'), 'upkeep-table'],
    [button('upkeep-line-table-button'), 'upkeep-line-table'],
    [button('need').locator('.panel-head button[aria-expanded]'), 'need-values'],
    [button('dose-response').locator('.panel-head button[aria-expanded]'), 'response-values'],
  ] as const) {
    await opens.press('Enter');
    const place = page.getByTestId(table);
    await place.waitFor();
    expect(await place.evaluate((element) => element === document.activeElement), table).toBe(true);
    expect(await place.locator('tbody tr').count(), table).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await place.waitFor({ state: 'detached' });
    expect(await opens.evaluate((element) => element === document.activeElement), table).toBe(true);
  }
  // The sheet of a test bolus stands beside its dots.
  expect(await page.getByTestId('screening-table').locator('tbody tr').count()).toBeGreaterThan(5);
});

test('a table that is open stays open, and keeps the focus, while the plan is changed', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await openFull(page);
  // A test bolus a little earlier: the change that is taken back below.
  await page.locator('[data-entry="3"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await titrated(page);
  await page.getByTestId('need').locator('.panel-head button[aria-expanded]').press('Enter');
  await page.getByTestId('need-values').waitFor();
  await page.getByTestId('need-values').evaluate((table) => table.setAttribute('data-same', ''));
  await page.keyboard.press('Control+z');
  await titrated(page);
  await expect.poll(() => page.getByTestId('need').getAttribute('data-state'), EVENTUALLY).toBe('settled');
  expect(await page.locator('[data-testid=need-values][data-same]').count()).toBe(1);
  expect(await focused(page)).toBe('need-values');
});

const WITHOUT = {
  workers: () => {
    Reflect.deleteProperty(globalThis, 'Worker');
  },
  'a worker that starts': () => {
    const refused = class {
      constructor() {
        throw new Error('no worker');
      }
    };
    Reflect.set(globalThis, 'Worker', refused);
  },
};

test.for(Object.entries(WITHOUT))('without %s the curves still come', async ([, before], { open }) => {
  const page = await open({ url: titrateAddress(), before });
  await openFull(page);
  for (const strip of ['oral', 'pump', 'legs', 'spasms']) {
    await expect.poll(() => inkIn(page, strip), { ...EVENTUALLY, message: strip }).toBeGreaterThan(100);
  }
});
