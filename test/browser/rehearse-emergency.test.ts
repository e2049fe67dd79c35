import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type PumpSetting, readRun } from '../../src/rehearsal/index.ts';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import { beginByLink, keptRun, knownRun, leftBefore, livedRun, rehearseAddress, resume } from './rehearse.ts';

/** What outranks everything is one key away, and a pump does what it is told. */

async function intentsOf(page: Page, id: string) {
  const read = readRun((await keptRun(page, id)) ?? '');
  return read.ok ? read.value.intents : [];
}

const KEYS = [
  ['F2', 'act/emergency_call'],
  ['F4', 'act/open_airway'],
  ['F8', 'act/bag_valve_mask'],
  ['F9', 'act/cpr'],
] as const;

describe('from inside a dialog the emergency keys work', () => {
  test.for([
    ['call', 'c', 'call-free'],
    ['chart', 'd', 'chart-free'],
    ['think', 'a', 'think-state-sepsis'],
    ['tell', 'w', 'statement-go_home'],
    ['note', 'n', 'note-text'],
  ] as const)('%s', async ([dialog, key, within], { open }) => {
    const page = await open({ url: rehearseAddress() });
    const id = await beginByLink(page, 's01-hot-and-shaking', 'empty');
    await page.keyboard.press(key);
    await page.getByTestId(`${dialog}-dialog`).waitFor();
    await page.getByTestId(within).focus();
    for (const [press] of KEYS) await page.keyboard.press(press);
    const done = async () => (await intentsOf(page, id)).map((each) => (each.kind === 'do' ? each.task : ''));
    await expect
      .poll(done, EVENTUALLY)
      .toEqual(expect.arrayContaining(['act/emergency_call', 'act/open_airway']));
    // The dialog with its draft is still there, and so are the four buttons, within it.
    const bar = page.getByTestId(`${dialog}-dialog`).getByTestId('emergency');
    expect(await bar.getByRole('button').count()).toBe(KEYS.length);
    await expect.poll(() => bar.locator('[data-on=true]').count(), EVENTUALLY).toBeGreaterThan(0);
  });
});

/** A run that stands before the pump is told something, with everything there that it takes. */
function beforeProgramming() {
  const stored = knownRun('s07-hard-to-move', ({ intents }) =>
    intents.some((each) => each.kind === 'program' && isDose(each.setting)),
  );
  const run = livedRun('s07-hard-to-move', stored);
  return { run: leftBefore(run, ({ kind }) => kind === 'program'), whole: run };
}

const isDose = (setting: PumpSetting) =>
  setting.kind === 'prescription' && setting.prescription.mode.kind === 'simple_continuous';

test('Update on the Finish screen can be pressed unread, and the record says that nobody read it', async ({
  open,
}) => {
  const { run, whole } = beforeProgramming();
  const program = whole.intents.find((each) => each.kind === 'program');
  const setting = program?.kind === 'program' ? program.setting : undefined;
  if (setting?.kind !== 'prescription' || setting.prescription.mode.kind !== 'simple_continuous')
    throw new Error('the run programs no dose');
  const { concentration_mcg_mL, mode } = setting.prescription;
  const page = await open({ url: rehearseAddress() });
  await resume(page, run);
  await page.getByTestId('programmer-program').click();
  await page.getByTestId('program-mode').selectOption('simple_continuous');
  await page.getByTestId('program-concentration').fill(String(concentration_mcg_mL));
  await page.getByTestId('program-dose').fill(String(mode.dose_mcg_day));
  await page.getByTestId('to-finish').click();
  const finish = page.getByTestId('finish-dialog');
  await finish.waitFor();
  // Old beside new; neither box is ticked, and the button waits for nobody.
  expect(await finish.locator('table').textContent()).toMatch(String(mode.dose_mcg_day));
  expect(await page.getByTestId('finish-read').isChecked()).toBe(false);
  await page.getByTestId('finish-update').click();
  await finish.waitFor({ state: 'detached' });
  const last = async () => (await intentsOf(page, run.id)).at(-1);
  await expect
    .poll(last, EVENTUALLY)
    .toMatchObject({ kind: 'program', setting, read: false, checked: false });
  await page.getByTestId('programming').waitFor();
});
