import { expectCleanInBoth } from './axe.ts';
import { breakAddress, breakCatheter, followed, openFold, START_S } from './break.ts';
import { test } from './browser.ts';
import { settled } from './page.ts';
import { goToDay, openPlan, titrateAddress, titrated } from './titrate.ts';
import { fullPlan, IMPLANT_DAY } from './titrate-plan.ts';

const FAULT = 'catheter_kink';
const PANEL = '[data-testid=break-fold]';

const calm = { reducedMotion: 'reduce' } as const;

test('axe finds nothing in Break it with a broken chain, its table open', async ({ open }) => {
  const query = `fault=${FAULT}~100~${START_S}&fault=motor_stall~100~${START_S}~sudden&at=${START_S + 172_800}`;
  const page = await open({ url: breakAddress(query), ...calm });
  await followed(page);
  await page.getByTestId('follows-table-button').click();
  await page.getByTestId('alarms-now').waitFor();
  await expectCleanInBoth(page, 'Break it');
});

test('axe finds nothing in the panel on Compare', async ({ open }) => {
  const page = await open(calm);
  await settled(page);
  await openFold(page);
  await breakCatheter(page, FAULT);
  await expectCleanInBoth(page, 'the panel on Compare', PANEL);
});

test('axe finds nothing in the panel on Titrate', async ({ open }) => {
  const page = await open({ url: titrateAddress(), ...calm });
  await titrated(page);
  await openPlan(page, fullPlan());
  await goToDay(page, IMPLANT_DAY + 3);
  await openFold(page);
  await breakCatheter(page, FAULT);
  await expectCleanInBoth(page, 'the panel on Titrate', PANEL);
});
