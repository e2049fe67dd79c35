import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';
import { beginByLink, clockOf, knownRun, leftBefore, livedRun, rehearseAddress, resume } from './rehearse.ts';

/** Where the keyboard is after something was done with it: never on what a second press would do again. */

const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute('aria-label') ?? here?.getAttribute('data-testid') ?? here?.id ?? '';
  });
const expectFocus = (page: Page, what: RegExp) => expect.poll(() => focused(page), EVENTUALLY).toMatch(what);
const jobs = (page: Page) => page.locator('.under li').count();

test('what was begun by key has the focus under way, where Space moves the clock and begins nothing', async ({
  open,
}) => {
  const page = await open({ url: rehearseAddress() });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  await page.keyboard.press('/');
  await expectFocus(page, /Find an action/);
  await page.keyboard.type('pump card');
  // What is called so stands first, though other actions speak of it.
  expect(await page.locator('.act-title').first().textContent()).toBe('Pump card');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Pump card/);
  expect(await jobs(page)).toBe(1);
  await page.keyboard.press('Tab');
  await expectFocus(page, /Leave off: Pump card/);
  await page.keyboard.press('Shift+Tab');
  await page.locator('[data-job]').first().focus();
  const before = await clockOf(page);
  await page.keyboard.press('Space');
  await expect.poll(() => clockOf(page), EVENTUALLY).not.toBe(before);
  expect(await jobs(page)).toBe(0);
});

test('above the search the emergency buttons take two presses of a key, and Esc leads back to the run', async ({
  open,
}) => {
  const page = await open({ url: rehearseAddress() });
  await beginByLink(page, 's01-hot-and-shaking', 'empty');
  await page.keyboard.press('/');
  await expectFocus(page, /Find an action/);
  await page.keyboard.press('Shift+Tab');
  await expectFocus(page, /emergency-cpr/);
  await page.keyboard.press('Space');
  await page.locator('[data-testid=emergency-cpr][data-armed=true]').waitFor();
  expect(await jobs(page)).toBe(0);
  await page.keyboard.press('/');
  await expectFocus(page, /Find an action/);
  await page.keyboard.press('Escape');
  await expectFocus(page, /main/);
});

test('an order that was read back is the one whose button has the focus; carried out, it is seen under way', async ({
  open,
}) => {
  const page = await open({ url: rehearseAddress() });
  const whole = livedRun('s01-hot-and-shaking', knownRun('s01-hot-and-shaking'));
  await resume(
    page,
    leftBefore(whole, ({ kind }) => kind === 'read_back'),
  );
  const orders = page.locator('.read-back');
  const name = (await orders.last().getAttribute('data-testid')) ?? '';
  const asked = whole.intents.find((each) => each.kind === 'read_back' && `order-${each.order}` === name);
  if (asked?.kind !== 'read_back') throw new Error(`nothing is known of ${name}`);
  await page.getByTestId(`${name}-action-${asked.heard.action}`).focus();
  await page.keyboard.press('Space');
  if (asked.heard.amount !== undefined) {
    await page.getByTestId(`${name}-amount-${asked.heard.amount}`).focus();
    await page.keyboard.press('Space');
  }
  await page.getByTestId(`${name}-read-back`).focus();
  await page.keyboard.press('Enter');
  await expectFocus(page, new RegExp(`carry-out-${asked.order}$`));
  const before = await jobs(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-job]:focus').waitFor();
  expect(await jobs(page)).toBe(before + 1);
});
