import { expect } from 'vitest';
import { deviceAt } from '../../src/delivery/index.ts';
import {
  breakAddress,
  breakCatheter,
  caseWith,
  clickAt,
  DAY_S,
  deviceOf,
  expectSaid,
  followed,
  START_S,
} from './break.ts';
import { test } from './browser.ts';
import { EVENTUALLY, read, tabTo } from './page.ts';
import { focused } from './titrate.ts';

const KINK = { kind: 'fault', fault: 'catheter_kink', severity: 1, at_s: START_S } as const;
const OCCLUSION = { kind: 'fault', fault: 'catheter_occlusion', severity: 1, at_s: START_S } as const;

test('by mouse a newcomer breaks the catheter and reads where the drug goes; worse, mended, and back from the link', async ({
  open,
}) => {
  const page = await open({ url: breakAddress() });
  await followed(page);
  await expectSaid(page, deviceOf([], START_S));
  await breakCatheter(page, KINK.fault);
  await expectSaid(page, deviceOf([KINK], START_S));
  expect(await page.getByTestId('link-catheter').textContent()).toContain('broken here');
  expect(await page.getByTestId('place-catheter').getAttribute('data-broken')).toBe('true');

  await clickAt(page, 'severity', 0.5);
  const half = { ...KINK, severity: 0.5 };
  expect(await read(page, 'severity-said')).toContain('50');
  await expectSaid(page, deviceOf([half], START_S));

  await clickAt(page, 'follow-cursor', 5 / 14);
  const cursor = page.getByTestId('follow-cursor');
  await expect.poll(() => cursor.getAttribute('aria-valuetext'), EVENTUALLY).toMatch(/day [45]/);
  const hours = Number(await cursor.getAttribute('aria-valuenow'));
  await page.getByTestId('mend').click();
  const mended = [half, { kind: 'fault_ends', fault: KINK.fault, at_s: hours * 3600 }] as const;
  const whole = deviceOf(mended, hours * 3600);
  expect(whole.delivered_mcg_day).toBe(whole.programmed_mcg_day);
  await expectSaid(page, whole);

  await page.getByTestId('unmend').click();
  await expectSaid(page, deviceOf([half], hours * 3600));
  await expect.poll(() => page.url(), EVENTUALLY).toContain(`at=${hours * 3600}`);
  expect(page.url()).toContain('catheter_kink');
  await page.reload();
  await followed(page);
  await expectSaid(page, deviceOf([half], hours * 3600));
  await page.getByTestId('take-back').click();
  await expectSaid(page, deviceOf([], hours * 3600));
});

test('by keyboard alone a newcomer breaks the catheter, moves how bad it is, and mends it', async ({
  open,
}) => {
  const page = await open({ url: breakAddress() });
  await followed(page);
  const press = async (testid: RegExp, key: string) => {
    await tabTo(page, testid);
    await page.keyboard.press(key);
  };
  await press(/^place-catheter$/, 'Enter');
  await press(/^fault-catheter_occlusion$/, 'Enter');
  await press(/^break-it$/, 'Enter');
  await expectSaid(page, deviceOf([OCCLUSION], START_S));
  await expect.poll(() => focused(page), EVENTUALLY).toBe('fault-detail');
  await press(/^severity$/, 'ArrowLeft');
  await page.keyboard.press('PageDown');
  await expectSaid(page, deviceOf([{ ...OCCLUSION, severity: 0.7 }], START_S));

  await press(/^follow-cursor$/, 'PageUp');
  await page.keyboard.press('PageUp');
  const now_s = START_S + 2 * DAY_S;
  const broken = deviceOf([{ ...OCCLUSION, severity: 0.7 }], now_s);
  expect(broken.delivered_mcg_day).toBeLessThan(broken.programmed_mcg_day);
  await expectSaid(page, broken);
  await page.getByTestId('follow-cursor').press('Shift+Tab');
  // The fault stands before the curves.
  for (let presses = 0; presses < 20 && (await focused(page)) !== 'mend'; presses++) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByTestId('unmend').waitFor();
  await expectSaid(page, deviceOf([], now_s));
});

test('an alarm is not there before it rings, and its caption is there when it does', async ({ open }) => {
  const stall = { kind: 'fault', fault: 'motor_stall', severity: 1, at_s: START_S, onset: 'sudden' } as const;
  const [alarm] = deviceAt(caseWith([stall]), 14 * DAY_S).alarms;
  if (alarm === undefined) throw new Error('a stalled motor rings');
  expect(alarm.from_s).toBeGreaterThanOrEqual(START_S);
  const at = (at_s: number) => breakAddress(`fault=motor_stall~100~${START_S}~sudden&at=${at_s}`);
  const page = await open({ url: at(alarm.from_s - 60) });
  await page.getByTestId('alarms-silent').waitFor();
  expect(await page.getByTestId('alarms-now').count()).toBe(0);
  expect(await read(page, 'event-log')).not.toContain('stall');
  await page.goto(at(alarm.from_s + 60));
  await page.getByTestId('alarms-now').waitFor();
  expect(await page.getByTestId('alarms-silent').count()).toBe(0);
  expect(await read(page, 'alarms-now')).toMatch(/^Motor stall: critical, two tones, every 10\smin/);
  expect(await read(page, 'event-log')).toContain('stall');
});

test('a bad link is refused with what is wrong, and nothing is broken', async ({ open }) => {
  const page = await open({ url: breakAddress() });
  await followed(page);
  for (const [query, code] of [
    ['fault=catheter_kink~200~0', 'link.number'],
    ['fault=catheter_kink', 'link.number'],
    ['fault=no_such_fault~50~0', 'link.fault'],
    ['patient=nobody', 'link.patient'],
    ['at=-1', 'link.at'],
    ['wat=1', 'link.unknown'],
    ['fault=catheter_kink~100~0&fault=catheter_kink~100~0', 'fault.'],
  ] as const) {
    await page.goto(breakAddress(query));
    await expect
      .poll(() => page.locator('[data-testid=problem-banner] li').first().getAttribute('data-code'), {
        ...EVENTUALLY,
        message: query,
      })
      .toContain(code);
    expect(await page.getByTestId('broken-list').count()).toBe(0);
    await expectSaid(page, deviceOf([], START_S));
    await page.getByTestId('problem-banner').getByRole('button').click();
    await page.getByTestId('problem-banner').waitFor({ state: 'detached' });
  }
});
