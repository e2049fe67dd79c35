import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY, read } from './page.ts';
import {
  focused,
  goToDay,
  keptPlan,
  openPlan,
  redFindings,
  standing,
  tabTowards,
  titrateAddress,
  titrated,
} from './titrate.ts';
import { FLEX_DAY, fullPlan, morning_s } from './titrate-plan.ts';

/** A plan is edited where it is seen: on the time axis, in its table, on the dial. */

const BOLUS = 3;
const START = 6;
const FLEX_ORDER = 9;

const at_s = async (page: Page, id: number, wanted_s: number) => {
  const plan = await keptPlan(page, ({ log }) =>
    log.some((each) => each.id === id && each.at_s === wanted_s),
  );
  return plan.log.find((each) => each.id === id);
};
/** Rate of a period of the pattern, or its start, as kept. */
async function flexKept(page: Page) {
  const plan = await keptPlan(page, ({ log }) => log.some(({ id }) => id === FLEX_ORDER));
  const entry = plan.log.find(({ id }) => id === FLEX_ORDER);
  if (entry?.kind !== 'prescription' || entry.prescription.mode.kind !== 'flex') throw new Error('no flex');
  return entry.prescription.mode;
}

test('on the time axis an order is chosen, moved and dosed by keys, let go, and deleted', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const entry = (id: number) => page.locator(`[data-entry="${id}"]`);
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-entry'));

  await entry(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(here, EVENTUALLY).toBe(String(BOLUS));
  await page.keyboard.press('Enter');
  expect(await entry(BOLUS).getAttribute('aria-pressed')).toBe('true');
  expect(await read(page, 'rule-box')).toContain('Test bolus');

  await page.keyboard.press('ArrowLeft');
  expect((await at_s(page, BOLUS, morning_s(5)))?.at_s).toBe(morning_s(5));
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => entry(BOLUS).getAttribute('aria-label'), EVENTUALLY).toContain('75');
  await page.keyboard.press('Escape');
  await expect.poll(() => entry(BOLUS).getAttribute('aria-pressed'), EVENTUALLY).toBe('false');
  await page.keyboard.press('Delete');
  await entry(BOLUS).waitFor({ state: 'detached' });
  await expect.poll(here, EVENTUALLY).toBe('4');
});

test('a dose that is typed wrong stays as it was typed with what is wrong, until it is mended', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const before = await standing(page);
  await page.getByTestId(`order-${START}`).click();
  const cell = page.getByTestId(`order-dose-${START}`);
  const problem = page.getByTestId(`schedule-problem-${START}`);
  for (const [typed, code] of [
    ['a hundred', 'number.'],
    ['1', 'below'],
  ] as const) {
    await cell.fill(typed);
    await cell.press('Enter');
    await problem.waitFor();
    expect(await problem.getAttribute('data-code')).toContain(code);
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    expect(await cell.inputValue()).toBe(typed);
  }
  // Another order is looked at meanwhile: the draft is not lost.
  await page.getByTestId('order-1').click();
  expect(await cell.inputValue()).toBe('1');
  await cell.fill('120');
  await cell.press('Enter');
  await problem.waitFor({ state: 'detached' });
  expect(await standing(page)).not.toBe(before);
  await page.getByTestId('undo').click();
  await expect.poll(() => standing(page), EVENTUALLY).toBe(before);
});

test('the dial is turned by keys: an edge by the quarter hour, a rate by its step', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  const kept = await flexKept(page);
  await tabTowards(page, 'day-grip-rate');
  const chosen = await read(page, 'day-chosen');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => read(page, 'day-chosen'), EVENTUALLY).not.toBe(chosen);
  await page.keyboard.press('PageDown');
  await expect.poll(() => focused(page), EVENTUALLY).toBe('day-grip-edge');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await flexKept(page)).periods, EVENTUALLY).not.toEqual(kept.periods);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => flexKept(page), EVENTUALLY).toEqual(kept);
});

test('the dial is turned by pointer, and a whole drag is one step of undo', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  const kept = await flexKept(page);
  const undo = () => page.getByTestId('undo').getAttribute('aria-label');
  const before = await undo();
  const edge = page.locator('[data-testid=day-grip-edge]').first();
  await edge.scrollIntoViewIfNeeded();
  const box = await edge.locator('.dial-knob').boundingBox();
  const dial = await page.locator('.dial-handles').boundingBox();
  if (box === null || dial === null) throw new Error('the dial is not there');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [right, down] = [dial.x + dial.width / 2 - x, dial.y + dial.height / 2 - y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const turned of [0.1, 0.2, 0.3, 0.4]) {
    // Round the middle, clockwise.
    const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
    await page.mouse.move(x + right - (right * cos - down * sin), y + down - (right * sin + down * cos));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
  await expect.poll(async () => (await flexKept(page)).periods, EVENTUALLY).not.toEqual(kept.periods);
  const moved = await flexKept(page);
  // What is moved past midnight is two periods at the rate of one.
  const rates = ({ periods }: typeof kept) => new Set(periods.map(({ rate_mcg_h }) => rate_mcg_h));
  expect(rates(moved)).toEqual(rates(kept));
  expect(await undo()).not.toBe(before);
  await page.getByTestId('undo').click();
  await expect.poll(undo, EVENTUALLY).toBe(before);
  await expect.poll(() => flexKept(page), EVENTUALLY).toEqual(kept);
});

test('a goal is added, refused where it asks for nothing, and then judged', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await page.getByTestId('goals').locator('summary').click();
  await page.getByTestId('goal-add').click();
  await page.getByTestId('goal-1-title').fill('Few spasms at night');
  await page.getByTestId('goal-1-output').selectOption('spasm_score');
  await page.getByTestId('goal-1-from').fill('22:00');
  await page.getByTestId('goal-1-to').fill('06:00');
  await page.getByTestId('goals-save').click();
  await expect.poll(() => page.locator('.goals-form .field-problem').count(), EVENTUALLY).toBeGreaterThan(0);
  expect(await page.getByTestId('goal-1-title').inputValue()).toBe('Few spasms at night');
  await page.getByTestId('goal-1-most').fill('1');
  await page.getByTestId('goals-save').click();
  await page.getByTestId('goal-spasm_score').waitFor();
  expect(await read(page, 'goal-spasm_score')).toContain('22:00');
  expect((await keptPlan(page, ({ goals }) => goals.length === 2)).goals[1]?.most).toBe(1);
});

test('an order outside a rule is given all the same, with its reason beside it', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, FLEX_DAY + 1);
  const red = await redFindings(page);
  await page.getByTestId('action-raise_pump').click();
  await titrated(page);
  await page.getByTestId('ask-dose').fill('300');
  await page.getByTestId('ask-dose').press('Tab');
  await page.getByTestId('action-note').waitFor();
  await page.getByTestId('action-note').fill('the team wants to see it');
  await titrated(page);
  expect(await read(page, 'apply')).toContain('all the same');
  await page.getByTestId('apply').click();
  const plan = await keptPlan(page, ({ log }) => log.some(({ note }) => note === 'the team wants to see it'));
  const added = plan.log.find(({ note }) => note !== undefined);
  expect(await redFindings(page)).toBeGreaterThan(red);
  await page.getByTestId(`order-${added?.id}`).click();
  expect(await read(page, 'rule-box')).toContain('the team wants to see it');
});
