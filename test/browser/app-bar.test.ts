import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { EVENTUALLY } from './page.ts';

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' });

/** Of the row of pages: whether it is one line, and whether a link in it is wholly in view. */
async function rowOf(page: Page, link: string) {
  return pages(page).evaluate((row, selector) => {
    const view = row.getBoundingClientRect();
    const links = [...row.querySelectorAll('a')].map((each) => each.getBoundingClientRect());
    const place = row.querySelector(selector)?.getBoundingClientRect();
    return {
      lines: new Set(links.map(({ top }) => Math.round(top))).size,
      inView: place !== undefined && place.left >= view.left - 1 && place.right <= view.right + 1,
    };
  }, link);
}

test.for([820, 390, 320])(
  'at %i px the pages stand in one row, and the open one is in view',
  async (width, { open }) => {
    const page = await open({ url: `${inject('page')}#/card`, viewport: { width, height: 844 } });
    await page.getByTestId('card-table').waitFor();
    await expect.poll(() => rowOf(page, '[aria-current]'), EVENTUALLY).toEqual({ lines: 1, inView: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    // By keyboard each page comes into view before it is chosen.
    await pages(page).getByRole('link').first().focus();
    for (let tabs = 0; tabs < 6; tabs++) {
      await expect.poll(() => rowOf(page, ':focus'), EVENTUALLY).toEqual({ lines: 1, inView: true });
      await page.keyboard.press('Tab');
    }
  },
);

test('on a phone a page keeps a name in one or two words', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await pages(page).getByRole('link', { name: 'Model', exact: true }).click();
  await page.getByTestId('model').waitFor();
  expect(await page.title()).toContain('Model and evidence');
});
