import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkCase, serializeCase } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import { KEY, keptPlan, openFile, openPlan, standing, titrateAddress, titrated } from './titrate.ts';
import { fullPlan } from './titrate-plan.ts';

/** What comes from files, links and storage is read with care, and what is open is never lost to it. */

const banner = (page: Page) => page.getByTestId('problem-banner');

test('a file that is no case changes nothing and says why', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const before = await standing(page);
  const good = serializeCase(fullPlan());
  for (const [what, text, code] of [
    ['cut off', good.slice(0, good.length / 2), /not-json/],
    ['of a version that is not yet', good.replace(/"version": ?\d+/, '"version": 9'), /version/],
    ['larger than any case', `"${'x'.repeat(6_000_000)}"`, /large|long/],
    ['of something else', '{"schema":"itb-titrate"}', /schema|not-a-case/],
  ] as const) {
    await openFile(page, text);
    await banner(page).waitFor();
    expect(await banner(page).locator('li').first().getAttribute('data-code'), what).toMatch(code);
    expect(await standing(page), what).toBe(before);
    await banner(page).getByRole('button', { name: 'Dismiss' }).click();
    await banner(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
});

test('what is saved as a file is the plan that is open, and opens again', async ({ open }) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const waiting = page.waitForEvent('download');
  await page.getByTestId('save-plan').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('itb-plan.case.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(must(checkCase(JSON.parse(text)))).toEqual(fullPlan());
});

test('a link to a patient who is not on the shelf says so, and the plan that was open is still there', async ({
  open,
}) => {
  const page = await open({ url: titrateAddress() });
  await titrated(page);
  await openPlan(page, fullPlan());
  const before = await standing(page);
  await page.evaluate(() => {
    location.hash = '#/titrate?patient=nobody';
  });
  await banner(page).waitFor();
  expect(await banner(page).textContent()).toContain('nobody');
  expect(await standing(page)).toBe(before);
  await page.evaluate(() => {
    location.hash = '#/titrate?patient=ms';
  });
  await banner(page).waitFor({ state: 'detached' });
  await expect.poll(() => standing(page), EVENTUALLY).not.toBe(before);
  await page.getByTestId('undo').click();
  await expect.poll(() => standing(page), EVENTUALLY).toBe(before);
});

test('a stored plan that cannot be read is kept and can be saved, and the page starts anew', async ({
  open,
}) => {
  const page = await open({
    url: titrateAddress(),
    before: () => {
      if (localStorage.getItem('itb-titrate') === null)
        localStorage.setItem('itb-titrate', '{"schema":"itb-ti');
    },
  });
  await banner(page).waitFor();
  await titrated(page);
  const waiting = page.waitForEvent('download');
  await banner(page).getByRole('button', { name: 'Save what was kept' }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toBe('{"schema":"itb-ti');
  // The new plan is kept beside it.
  expect((await keptPlan(page)).log).toEqual([]);
});

test('a browser that keeps nothing says so, and the plan can still be made', async ({ open }) => {
  const page = await open({
    url: titrateAddress(),
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  await titrated(page);
  await openPlan(page, fullPlan());
  await page.locator('.caution-line[role=status]').waitFor();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});
