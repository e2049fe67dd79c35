import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { overhang, SIZES, violations } from './axe.ts';
import { test } from './browser.ts';
import { goToDay, openPlan, titrateAddress, titrated } from './titrate.ts';
import { FLEX_DAY, fullPlan } from './titrate-plan.ts';

/** A plan with all that a plan can have, and an order outside a rule selected. */
async function openFull(page: Page): Promise<void> {
  await openPlan(page, fullPlan());
  await page.getByTestId('order-4').click();
  await goToDay(page, FLEX_DAY + 2);
}

/** Every table, fold and form that can be open beside the others. */
async function unfold(page: Page): Promise<void> {
  await page.getByTestId('day-view-steps').check();
  for (const button of ['timeline-table-button', 'upkeep-table-button', 'day-hours-open', 'upkeep-change']) {
    const place = page.getByTestId(button);
    if ((await place.getAttribute('aria-expanded')) === 'false') await place.click();
  }
  for (const fold of ['goals', 'all-findings']) {
    const place = page.getByTestId(fold);
    if ((await place.getAttribute('open')) === null) await place.locator('summary').first().click();
  }
  await page.getByTestId('upkeep-line-finding').waitFor();
  await titrated(page);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing on desk, tablet and phone, and nothing sticks out', async ({ open }) => {
    const page = await open({ url: titrateAddress(), colorScheme, reducedMotion: 'reduce' });
    await titrated(page);
    expect(await violations(page), 'before any order').toEqual([]);
    await openFull(page);
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      await unfold(page);
      expect(await violations(page), name).toEqual([]);
      expect(await overhang(page), `${name}: px cut off at the side`).toBeLessThanOrEqual(0);
    }
  });
});

test('with dialogs and menus open axe finds nothing', async ({ open }) => {
  const page = await open({ url: titrateAddress(), reducedMotion: 'reduce' });
  await titrated(page);
  await openPlan(page, fullPlan());
  for (const [button, opened] of [
    ['practice', 'practice-dialog'],
    ['automatic', 'automatic-dialog'],
  ] as const) {
    await page.getByTestId(button).click();
    await page.getByTestId(opened).waitFor();
    expect(await violations(page), opened).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId(opened).waitFor({ state: 'hidden' });
  }
  await page.getByTestId('order-5').click();
  await page.getByTestId('order-edit').click();
  await page.getByTestId('schedule-form').waitFor();
  expect(await violations(page), 'the form of the implant').toEqual([]);
  await page.getByTestId('form-cancel').click();
  await page.getByTestId('schedule-add').click();
  expect(await violations(page), 'the menu of orders').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByTestId('suggest').click();
  await page.locator('[data-testid=suggestion][aria-busy=false]').waitFor();
  expect(await violations(page), 'a suggestion').toEqual([]);
});

test('at 320 px nothing sticks out at the side, empty or full', async ({ open }) => {
  const page = await open({ url: titrateAddress(), viewport: { width: 320, height: 700 } });
  await titrated(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  await openFull(page);
  await unfold(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});
