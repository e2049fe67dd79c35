import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import { goToDay, openPlan, standing, titrateAddress, titrated } from './titrate.ts';
import { FLEX_DAY, fullPlan } from './titrate-plan.ts';

/** What the plan or the pump refuses is said at its field; what was typed stays, and nothing else is lost. */

const IMPLANT = 5;
const START = 6;
const REFILL = 14;
const MOST_PERIODS = 13;

async function type(page: Page, testid: string, typed: string): Promise<void> {
  await page.getByTestId(testid).fill(typed);
  await page.getByTestId(testid).press('Enter');
}

test('orders that a pump or its implant does not allow are refused in their row', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const before = await standing(page);
  for (const [order, cell, typed, code] of [
    [REFILL, 'dose', '60', /reservoir|refill|volume/],
    [START, 'when', '9 08:00', /^log\.before-implant$/],
    [IMPLANT, 'when', '11 08:00', /^log\.before-implant$/],
    [START, 'dose', '5', /minimum|lowest|below/],
    [START, 'when', 'soon', /^when\.unread$/],
  ] as const) {
    await page.getByTestId(`order-${order}`).click();
    const field = page.getByTestId(`order-${cell}-${order}`);
    await field.fill(typed);
    await field.press('Enter');
    const problem = page.getByTestId(`schedule-problem-${order}`);
    await problem.waitFor();
    expect(await problem.getAttribute('data-code'), typed).toMatch(code);
    expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
    expect(await field.getAttribute('aria-describedby'), typed).toBe(`schedule-problem-${order}`);
    expect(await field.inputValue(), typed).toBe(typed);
    await field.press('Escape');
    await problem.waitFor({ state: 'detached' });
  }
  await page.getByTestId(`order-${IMPLANT}`).click();
  await page.getByTestId('order-again').click();
  const twice = page.getByTestId('rule-box-problem');
  await twice.waitFor();
  expect(await twice.getAttribute('data-code')).toBe('log.implant-twice');
  expect(await standing(page)).toBe(before);
});

test('a pattern of the day that the pump cannot give stays as a draft, with what is wrong at its period', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  const before = await standing(page);
  await page.getByTestId('day-view-steps').check();
  for (const [field, typed, place, code] of [
    ['day-row-2-from', '07:00', 'day-row-[12]-problem', /^flex\.overlap$/],
    ['day-row-1-to', '05:00', 'day-row-1-problem', /^flex\.zero-length$/],
    ['day-row-1-rate', '900', 'day-row-1-problem', /./],
    ['day-row-1-rate', 'much', 'day-row-1-problem', /./],
    ['day-base', '0.1', 'day-base-problem', /./],
  ] as const) {
    await type(page, field, typed);
    const problem = page.getByTestId(new RegExp(`^${place}$`)).first();
    await problem.waitFor();
    expect(await problem.getAttribute('data-code'), `${field} ${typed}`).toMatch(code);
    expect(await page.getByTestId(field).inputValue()).toBe(typed);
    expect(await standing(page), `${field} ${typed}`).toBe(before);
    const discard = page.getByTestId('day-discard');
    if (await discard.count()) await discard.click();
    else await page.getByTestId(field).press('Escape');
    await problem.waitFor({ state: 'detached' });
  }
});

test('a fourteenth period is refused, and the thirteen before it stay', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  await page.getByTestId('day-view-steps').check();
  const rows = page.getByTestId('day-row');
  for (let count = await rows.count(); count < MOST_PERIODS; count++) {
    await page.getByTestId('day-step-add').click();
    await expect.poll(() => rows.count(), EVENTUALLY).toBe(count + 1);
  }
  expect(await page.getByTestId('day-problem').count()).toBe(0);
  await page.getByTestId('day-step-add').click();
  const problem = page.getByTestId('day-problem');
  await problem.waitFor();
  expect(await problem.getAttribute('data-code')).toBe('flex.too-many-periods');
  await page.getByTestId('day-discard').click();
  await problem.waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(MOST_PERIODS);
});

test('a visit today refuses more than the reservoir holds and less than the pump gives', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  const before = await standing(page);
  await type(page, 'upkeep-volume', '60');
  await page.getByTestId('upkeep-volume-problem').waitFor();
  expect(await page.getByTestId('upkeep-volume').inputValue()).toBe('60');
  await page.getByTestId('action-lower_pump').click();
  await type(page, 'ask-dose', '5');
  await page.locator('[data-testid=action-problems] .field-problem').first().waitFor();
  expect(await page.getByTestId('apply').getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByTestId('ask-dose').inputValue()).toBe('5');
  expect(await standing(page)).toBe(before);
});
