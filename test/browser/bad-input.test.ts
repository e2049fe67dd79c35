import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY, read, settled } from './page.ts';
import { LOWEST_mcg_day } from './patient.ts';

/** Bad input is answered where it stands, and the curves stay those of the last valid dose. */

async function type(page: Page, testid: string, typed: string): Promise<void> {
  await page.getByTestId(testid).fill(typed);
  await page.getByTestId(testid).press('Enter');
}

const BAD: readonly (readonly [typed: string, code: string])[] = [
  ['', 'dose.empty'],
  ['abc', 'dose.not-a-number'],
  ['NaN', 'dose.not-a-number'],
  ['Infinity', 'dose.not-a-number'],
  ['-5', 'dose.negative'],
  ['200 mg', 'dose.unit'],
  ['99999', 'dose.too-high'],
  ['100.55', 'dose.too-fine'],
];

test.for([
  ['oral', 'finding-plasma'],
  ['pump', 'finding-csf_tip'],
] as const)('in the %s field', async ([route, finding], { open }) => {
  const page = await open();
  await settled(page);
  const before = await read(page, finding);
  // The address is written a moment after the curves have settled.
  await expect.poll(() => page.url(), EVENTUALLY).toContain('oral=60x3');
  const url = page.url();
  const field = page.getByTestId(`field-${route}`);
  const problem = page.getByTestId(`problem-${route}`);
  for (const [typed, code] of BAD) {
    await type(page, `field-${route}`, typed);
    await problem.waitFor();
    expect(await problem.getAttribute('data-code'), typed).toBe(code);
    expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
    expect(await field.inputValue(), typed).toBe(typed);
    await page.getByTestId(`last-valid-${route}`).waitFor();
    expect(await read(page, finding), typed).toBe(before);
    expect(page.url(), typed).toBe(url);
    await field.press('Escape');
    await problem.waitFor({ state: 'detached' });
  }
});

test('a dose below the minimum flow names the lowest dose of this concentration', async ({ open }) => {
  const page = await open();
  await settled(page);
  await type(page, 'field-pump', '10');
  const problem = page.getByTestId('problem-pump');
  await problem.waitFor();
  expect(await problem.getAttribute('data-code')).toBe('dose.below-minimum-flow');
  expect(await problem.textContent()).toMatch(new RegExp(`\\b${LOWEST_mcg_day}\\smcg/day`));
  await type(page, 'field-pump', String(LOWEST_mcg_day));
  await problem.waitFor({ state: 'detached' });
});

test('a bad address says what is wrong and leaves address and curves alone', async ({ open }) => {
  const page = await open({ settings: 'oral=60x3&pump=1&span=72h&extra=1' });
  const banner = page.getByTestId('problem-banner');
  await banner.waitFor();
  expect(await banner.textContent()).toMatch(new RegExp(`pump.*\\b${LOWEST_mcg_day}\\smcg/day`, 's'));
  expect(await banner.textContent()).toContain('extra');
  expect(page.url()).toContain('pump=1&');
  await settled(page);
  expect(await page.getByTestId('slider-pump').getAttribute('data-value')).toBe('400');
  expect(await page.getByTestId('refused-link').inputValue()).toBe('oral=60x3&pump=1&span=72h&extra=1');
  await banner.getByRole('button', { name: 'Dismiss' }).click();
  await banner.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a mode that would need less than the minimum flow is refused, and the pump stays as it is', async ({
  open,
}) => {
  const page = await open({ settings: `pump=${LOWEST_mcg_day}` });
  await settled(page);
  await page.getByTestId('mode-night').click();
  const problem = page.getByTestId('problem-mode');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('Raise the dose first');
  expect(await page.getByTestId('mode-continuous').isChecked()).toBe(true);
  await type(page, 'field-pump', '200');
  await problem.waitFor({ state: 'detached' });
  await page.getByTestId('mode-night').click();
  await expect.poll(() => page.url(), EVENTUALLY).toContain('mode=night');
});

test('a bad address that comes while the page is scrolled down is seen', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await settled(page);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
    location.hash = '#/compare?pump=1';
  });
  const banner = page.getByTestId('problem-banner');
  await banner.waitFor();
  await expect.poll(async () => (await banner.boundingBox())?.y, EVENTUALLY).toBeGreaterThanOrEqual(0);
});

test('a page that does not exist says so and leads home', async ({ open }) => {
  const page = await open({ url: `${inject('page')}#/nowhere` });
  await page.getByRole('link', { name: 'Go to Compare' }).click();
  await settled(page);
});
