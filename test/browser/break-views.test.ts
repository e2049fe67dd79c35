import { expect } from 'vitest';
import { breakAddress, followed } from './break.ts';
import { test } from './browser.ts';
import { EVENTUALLY, tabTo } from './page.ts';
import { focused } from './titrate.ts';

test('whoever presses the switch of Break it still stands on it in the other view', async ({ open }) => {
  const page = await open({ url: breakAddress() });
  await followed(page);
  await tabTo(page, /^break-view-break$/);
  await page.keyboard.press('ArrowRight');
  await page.getByTestId('which-story').waitFor();
  await page.locator('[data-testid=which][data-settled=true]').waitFor();
  expect(await focused(page)).toBe('break-view-which');
  await page.keyboard.press('ArrowLeft');
  await followed(page);
  expect(await focused(page)).toBe('break-view-break');
});

test('and by mouse, from where Tab goes on into the page', async ({ open }) => {
  const page = await open({ url: breakAddress() });
  await followed(page);
  await page.getByTestId('break-view-which').locator('..').click();
  await page.getByTestId('which-story').waitFor();
  expect(await focused(page)).toBe('break-view-which');
  await page.keyboard.press('Tab');
  const inPage = () => page.evaluate(() => document.activeElement?.closest('[data-testid=break]') !== null);
  await expect.poll(inPage, EVENTUALLY).toBe(true);
});

test('whoever comes by a link finds the focus where the browser puts it, not on the switch', async ({
  open,
}) => {
  const page = await open({ url: breakAddress('view=which&seed=5') });
  await page.getByTestId('which-story').waitFor();
  expect(await focused(page)).not.toMatch(/^break-view/);
});
