import { expect } from 'vitest';
import { breakCatheter, DAY_S, deviceOf, expectSaid, openFold } from './break.ts';
import { test } from './browser.ts';
import { changes, EVENTUALLY, read, settled } from './page.ts';
import { goToDay, keptPlan, openPlan, titrateAddress, titrated } from './titrate.ts';
import { fullPlan, IMPLANT_DAY, morning_s } from './titrate-plan.ts';

const FAULT = 'catheter_kink';
const asBadAsUsual = (at_s: number) => ({ kind: 'fault', fault: FAULT, severity: 1, at_s }) as const;

test('on Compare the pump arm is broken: programmed and delivered part, the tablets stay, and a link holds it', async ({
  open,
}) => {
  const page = await open();
  await settled(page);
  const spoken = ['value-oral-plasma_level', 'rail-programmed'];
  const before = await Promise.all(spoken.map((testid) => read(page, testid)));
  await openFold(page);
  await changes(page, ['value-pump-dose', 'finding-dose'], () => breakCatheter(page, FAULT));
  await settled(page);
  // The cursor of this page stands after two of its three days.
  await expectSaid(page, deviceOf([asBadAsUsual(2 * DAY_S)], 2 * DAY_S));
  expect(await read(page, 'value-pump-dose')).toBe('0');
  expect(await page.getByTestId('rail-catheter').getAttribute('data-state')).toBe('broken');
  expect(await page.getByTestId('rail-programmed').getAttribute('data-state')).toBe('sound');
  expect(await Promise.all(spoken.map((testid) => read(page, testid)))).toEqual(before);

  await expect.poll(() => page.url(), EVENTUALLY).toContain(FAULT);
  await page.reload();
  await page.getByTestId('broken-list').waitFor();
  await expect.poll(() => read(page, 'value-pump-dose'), EVENTUALLY).toBe('0');
  await changes(page, ['value-pump-dose'], () => page.getByTestId('take-back').click());
  await expectSaid(page, deviceOf([], 2 * DAY_S));
  expect(await page.getByTestId('rail-catheter').getAttribute('data-state')).toBe('sound');
});

test('on Titrate a fault is an entry of the plan: added, undone by Ctrl Z, and done again', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, IMPLANT_DAY + 3);
  const now_s = morning_s(IMPLANT_DAY + 3);
  await openFold(page);
  await expectSaid(page, deviceOf([], now_s, fullPlan()));
  await breakCatheter(page, FAULT);
  const hasFault = (plan: ReturnType<typeof fullPlan>) => plan.log.some(({ kind }) => kind === 'fault');
  const broken = deviceOf([asBadAsUsual(now_s)], now_s, fullPlan());
  expect(broken.delivered_mcg_day).toBeLessThan(broken.programmed_mcg_day);
  await expectSaid(page, broken);
  await keptPlan(page, hasFault);
  expect(await page.getByTestId('undo').getAttribute('aria-label')).toContain('Kinked catheter');

  await page.keyboard.press('Control+z');
  await expectSaid(page, deviceOf([], now_s, fullPlan()));
  expect(await page.getByTestId('broken-list').count()).toBe(0);
  await keptPlan(page, (plan) => !hasFault(plan));
  await page.keyboard.press('Control+y');
  await page.getByTestId('broken-list').waitFor();
  await expectSaid(page, broken);
  await keptPlan(page, hasFault);
});
