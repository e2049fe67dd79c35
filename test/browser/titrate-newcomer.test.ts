import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { read, WHOLE_JOURNEY_ms } from './page.ts';
import { keptPlan, redFindings, tabTowards, titrateAddress, titrated } from './titrate.ts';
import { expectEngineNumbers } from './titrate-table.ts';

/** From the first tablet to the pump by what the screen says, without Suggest and without the automatic clinician. */

type Press = (testid: string) => Promise<void>;

/** More days than anybody would need who follows the guide. */
const MOST_STEPS = 50;

test(
  'by mouse a newcomer takes the default patient from the first tablet to a pump dose that meets the goals',
  async ({ open }) => {
    const page = await open({ url: titrateAddress() });
    await titrated(page);
    await followTheGuide(page, async (testid) => {
      await page.getByTestId(testid).first().click();
      await titrated(page);
    });
    await expectStable(page);
    await page.getByTestId('timeline-table-button').click();
    await expectEngineNumbers(page, await keptPlan(page));
  },
  WHOLE_JOURNEY_ms,
);

test(
  'by keys alone the same is done with Tab and Enter',
  async ({ open }) => {
    const page = await open({ url: titrateAddress() });
    await titrated(page);
    await followTheGuide(page, async (testid) => {
      await tabTowards(page, testid);
      await page.keyboard.press('Enter');
      await titrated(page);
    });
    await expectStable(page);
    await tabTowards(page, 'timeline-table-button');
    await page.keyboard.press('Enter');
    await expectEngineNumbers(page, await keptPlan(page));
  },
  WHOLE_JOURNEY_ms,
);

/** Applies what is offered first unless it is outside a rule, lets the time pass that is named, and looks again. */
async function followTheGuide(page: Page, press: Press): Promise<void> {
  const panel = page.getByTestId('next-panel');
  const offers = async (testid: string) => (await page.getByTestId(testid).count()) > 0;
  await press('wait-h8');
  for (let step = 0; step < MOST_STEPS; step++) {
    const stage = await panel.getAttribute('data-stage');
    const day = await panel.locator('.day-chip').textContent();
    expect(await read(page, 'side-effects'), day ?? '').toContain('Not drowsy, not weak');
    if (stage === 'keep') return;
    if (await panel.locator('.check.is-red:visible').count()) {
      await press((await offers('wait-until')) ? 'wait-until' : 'wait-d1');
      continue;
    }
    await press('apply');
    await press(
      (await offers('wait-allowed')) ? 'wait-allowed' : stage === 'tablets' ? 'wait-d3' : 'wait-d1',
    );
  }
  expect.fail('the guide does not lead to a stable dose');
}

async function expectStable(page: Page): Promise<void> {
  expect(await page.getByTestId('next-panel').getAttribute('data-stage')).toBe('keep');
  const goals = page.locator('[data-testid=rating] [data-testid^=goal-]');
  expect(await goals.count()).toBeGreaterThan(1);
  for (const goal of await goals.all()) {
    expect(await goal.getAttribute('data-met'), (await goal.textContent()) ?? '').toBe('true');
  }
  expect(await read(page, 'red-count')).toBe('No order is outside a rule.');
  expect(await redFindings(page)).toBe(0);

  const plan = await keptPlan(page, ({ log }) => regimens(log).at(-1)?.doses.length === 0);
  expect(regimens(plan.log)[0]?.doses.length, 'tablets came first').toBeGreaterThan(0);
  expect(plan.log.filter(({ kind }) => kind === 'implant')).toHaveLength(1);
  const last = plan.log.filter((entry) => entry.kind === 'prescription').at(-1);
  expect(last?.prescription.mode.kind).toBe('simple_continuous');
  expect(await read(page, 'timeline-value-oral')).toBe('0');
}

function regimens(log: Awaited<ReturnType<typeof keptPlan>>['log']) {
  return log.filter((entry) => entry.kind === 'oral_regimen').toSorted((a, b) => a.at_s - b.at_s);
}
