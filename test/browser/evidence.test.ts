import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { SIZES, violations } from './axe.ts';
import { test } from './browser.ts';
import { EVENTUALLY, read, tabTo } from './page.ts';

interface KeptReadout {
  readonly id: string;
  readonly use: string;
  readonly inside: boolean;
  readonly predicted: number | null;
}

const kept = ['evidence', 'targets'].flatMap((folder): readonly KeptReadout[] => {
  const { readouts } = JSON.parse(readFileSync(`models/${folder}/expected.json`, 'utf8'));
  return readouts;
});

/** The address of the model's page. */
const at = (query = '') => `${inject('page')}#/model${query}`;

async function evidenceRead(page: Page) {
  await page.locator('[data-testid=evidence][data-state=ready]').waitFor();
}

/** What is noted in the address by now; a link to another study. */
async function follow(page: Page, query: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/model${query}`);
}

/** What the rows say, by the id of the readout. */
function rowsOf(page: Page) {
  return page.locator('[data-testid=evidence-rows] [data-row]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-row') ?? '',
      inside: row.getAttribute('data-verdict') === 'inside',
      predicted: row.querySelector('[data-value]')?.getAttribute('data-value') ?? '',
    })),
  );
}

const focusedStudy = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-study') ?? '');

test('every number on the page is the kept one, fit, check and targets apart', async ({ open }) => {
  const page = await open({ url: at() });
  await evidenceRead(page);
  for (const use of ['fit', 'check', 'target']) {
    await page.getByTestId(`evidence-use-${use}`).check({ force: true });
    const own = kept.filter((readout) => readout.use === use);
    await expect.poll(async () => (await rowsOf(page)).length, EVENTUALLY).toBe(own.length);
    const shown = await rowsOf(page);
    expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      own
        .map(({ id, inside, predicted }) => ({ id, inside, predicted: String(predicted ?? Number.NaN) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
});

test('by keys alone: misses only, a class, a search, the table and back', async ({ open }) => {
  const page = await open({ url: at() });
  await evidenceRead(page);
  // The page begins with a hundred equations; from the panel's first control on, Tab is enough.
  await page.getByTestId('evidence-table-button').focus();
  await tabTo(page, /^evidence-use-/);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^evidence-misses$/);
  await page.keyboard.press('Space');
  const misses = kept.filter(({ use, inside }) => use === 'check' && !inside);
  await expect
    .poll(async () => (await rowsOf(page)).map(({ id }) => id).sort(), EVENTUALLY)
    .toEqual(misses.map(({ id }) => id).sort());
  await page.getByTestId('evidence-class').selectOption('withdrawal');
  await expect.poll(() => page.locator('.evidence-class').count(), EVENTUALLY).toBe(1);
  await page.getByTestId('evidence-class').selectOption('');
  await page.getByTestId('evidence-search').focus();
  await page.keyboard.type('wuis half-life');
  await expect
    .poll(async () => (await rowsOf(page)).map(({ id }) => id), EVENTUALLY)
    .toContain('wuis-1989/half-life');
  await page.getByTestId('evidence-table-button').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('evidence-table').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('evidence-table').waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')), EVENTUALLY)
    .toBe('evidence-table-button');
});

test('a study opens by key with its protocol and curves, and Esc gives the focus back', async ({ open }) => {
  const page = await open({ url: at() });
  await evidenceRead(page);
  await page.getByTestId('open-infusion-penn-1989').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('study').waitFor();
  expect(page.url()).toContain('study=penn-1989');
  expect(await read(page, 'study-protocol')).toContain('Only those who responded go on.');
  expect(await read(page, 'study-citation')).toContain('N Engl J Med 1989 320:1517-1521');
  const leg = kept.find(({ id }) => id === 'penn-1989/leg-3d');
  expect(
    await page
      .locator('[data-testid=study-readouts] [data-row="penn-1989/leg-3d"] [data-value]')
      .getAttribute('data-value'),
  ).toBe(String(leg?.predicted));
  await page.locator('[data-testid=study-curves][data-state=done]').waitFor();
  expect(
    await page.locator('[data-curve="main/titrate/ashworth_leg"] [role=img]').getAttribute('aria-label'),
  ).toMatch(/^Leg Ashworth: .* at the start.*Published 1\.2 \(0\.7 to 1\.7\) 13 days after titration began/);
  await page.keyboard.press('Escape');
  await page.getByTestId('study').waitFor({ state: 'detached' });
  await expect.poll(() => focusedStudy(page), EVENTUALLY).toBe('penn-1989');
  expect(page.url()).not.toContain('study=');
});

test('an address opens its study, and a foreign one says so', async ({ open }) => {
  const page = await open({ url: at('?study=wuis-1989') });
  await page.locator('[data-testid=study][data-id=wuis-1989]').waitFor();
  await page.getByTestId('study-close').click();
  await page.getByTestId('study').waitFor({ state: 'detached' });
  await follow(page, '?study=nobody-2099');
  await expect.poll(() => read(page, 'evidence-unknown'), EVENTUALLY).toContain('nobody-2099');
});

test('the rows shown come as a CSV file', async ({ open }) => {
  const page = await open({ url: at() });
  await evidenceRead(page);
  const coming = page.waitForEvent('download');
  await page.getByTestId('evidence-csv').click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  const fit = kept.filter(({ use }) => use === 'fit');
  expect(text.trimEnd().split('\r\n')).toHaveLength(fit.length + 1);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.for(Object.entries(SIZES))(
    'on a %s axe finds nothing, panel or study open',
    async ([, viewport], { open }) => {
      const page = await open({ url: at(), colorScheme, viewport });
      await evidenceRead(page);
      await page.getByTestId('evidence-misses').check();
      await page.getByTestId('evidence-table-button').click();
      await page.getByTestId('evidence-table').waitFor();
      expect(await violations(page, '[data-testid=evidence]'), 'table open').toEqual([]);
      await follow(page, '?study=wuis-1989');
      await page.locator('[data-testid=study-curves][data-state=done]').waitFor();
      await page.locator('.curve-numbers summary').first().click();
      expect(await violations(page, '[data-testid=study]'), 'study open').toEqual([]);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overhang, 'px cut off at the side').toBeLessThanOrEqual(0);
    },
  );
});
