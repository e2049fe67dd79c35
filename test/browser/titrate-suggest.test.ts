import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY, read } from './page.ts';
import { keptPlan, redFindings, titrateAddress, titrated } from './titrate.ts';

const STEPS = 8;

test('suggestions are shown before they are ordered, and applied one by one they break no rule', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  const card = page.getByTestId('suggestion');
  for (let step = 0; step < STEPS; step++) {
    await page.getByTestId('suggest').click();
    await page.locator('[data-testid=suggestion][aria-busy=false]').waitFor();
    for (const source of await card.locator('.check .cite').allTextContents()) expect(source).not.toBe('');
    const bolus = page.getByTestId('suggestion-bolus');
    if (await bolus.count()) {
      await bolus.click();
      await page.getByTestId('form-bolus').waitFor();
      await titrated(page);
      await page.getByTestId('apply').click();
    } else {
      await page.getByTestId('suggestion-apply').click();
    }
    await card.waitFor({ state: 'detached' });
    await titrated(page);
  }
  const plan = await keptPlan(page, ({ log }) => log.length > 2);
  expect(plan.log[0]?.kind).toBe('oral_regimen');
  expect(await redFindings(page)).toBe(0);
});

test('the automatic clinician makes a branch without a red finding, which can be edited, and the first plan stays', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await page.getByTestId('automatic').click();
  await page.getByTestId('ask-automatic-until').fill('60');
  await page.getByTestId('ask-automatic-until').press('Tab');
  await page.getByTestId('automatic-start').click();
  await page.getByTestId('automatic-dialog').waitFor({ state: 'hidden' });
  expect(await page.getByTestId('branch-2').getAttribute('aria-pressed')).toBe('true');
  expect(await redFindings(page)).toBe(0);
  const plan = await keptPlan(page, ({ log }) => log.length > 0);
  const kinds = new Set(plan.log.map(({ kind }) => kind));
  for (const kind of ['oral_regimen', 'lumbar_bolus', 'implant', 'prescription'] as const) {
    expect(kinds, 'in 60 days').toContain(kind);
  }

  const last = await page.locator('[data-order]').last().getAttribute('data-order');
  await page.getByTestId(`order-${last}`).click();
  await page.getByTestId('order-remove').click();
  await page.getByTestId(`order-${last}`).waitFor({ state: 'detached' });
  await page.getByTestId('branch-1').click();
  await expect.poll(() => read(page, 'schedule'), EVENTUALLY).not.toContain('mcg');
  expect((await keptPlan(page, ({ log }) => log.length === 0)).log).toEqual([]);
});
