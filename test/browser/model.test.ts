import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { baclofen } from '../../src/model/index.ts';
import { SIZES, violations } from './axe.ts';
import { test } from './browser.ts';
import { changes, EVENTUALLY, read, settled, tabTo } from './page.ts';

const address = (query = '') => `${inject('page')}#/model${query}`;
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');

async function previewSettled(page: Page): Promise<void> {
  await page.locator('[data-testid=preview][data-state=settled]').waitFor();
}

describe('a value', () => {
  test('moved by keyboard marks the model as changed, moves the preview, and reset brings all back', async ({
    open,
  }) => {
    const page = await open({ url: address('?find=f_oral') });
    await previewSettled(page);
    const shipped = await read(page, 'preview-oral');
    expect(await page.getByTestId('model-mark').count()).toBe(0);
    await tabTo(page, /^slider-f_oral$/);
    await changes(page, ['preview-oral'], () => page.keyboard.press('Home'));
    expect(await read(page, 'model-mark')).toContain('Model changed (1)');
    expect(await page.getByTestId('field-f_oral').inputValue()).toBe('0.6');
    await tabTo(page, /^model-mark$/);
    await page.keyboard.press('Enter');
    await page.getByTestId('changes-reset-f_oral').click();
    await page.getByTestId('changed-close').click();
    await previewSettled(page);
    await expect.poll(() => read(page, 'preview-oral'), EVENTUALLY).toBe(shipped);
    expect(await page.getByTestId('model-mark').count()).toBe(0);
  });

  test('typed outside its range is refused with the range, Esc brings the last one back', async ({
    open,
  }) => {
    const page = await open({ url: address('?find=f_oral') });
    const field = page.getByTestId('field-f_oral');
    await field.fill('7');
    await field.press('Enter');
    expect(await read(page, 'problem-f_oral')).toMatch(/0\.6 to 0\.85/);
    await field.press('Escape');
    expect(await field.inputValue()).toBe('0.74');
    expect(await page.getByTestId('model-mark').count()).toBe(0);
  });

  test('changed on this page changes Compare, which says so', async ({ open }) => {
    const page = await open({ url: address('?find=half_tone_leg') });
    await page.getByTestId('slider-half_tone_leg').press('End');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await settled(page);
    expect(await read(page, 'model-mark')).toContain('(1)');
    const changed = await read(page, 'value-pump-ashworth_leg');
    await page.getByTestId('model-mark').click();
    await page.getByTestId('changes-reset-all').click();
    await page.getByTestId('changed-close').click();
    await expect.poll(() => read(page, 'value-pump-ashworth_leg'), EVENTUALLY).not.toBe(changed);
  });

  test('shows its source with the citation', async ({ open }) => {
    const page = await open({ url: address('?find=f_oral') });
    await page.getByTestId('source-f_oral').press('Enter');
    expect(await read(page, 'details-f_oral')).toMatch(/Agarwal.*2015/);
  });
});

describe('an equation', () => {
  test('with a wrong name points at the place, says the mend, and is not applied', async ({ open }) => {
    const page = await open({ url: address('?find=effect_on_leg') });
    await page.getByTestId('edit-effect_on_leg').press('Enter');
    await expect.poll(() => focused(page), EVENTUALLY).toBe('editor-text');
    const field = page.getByTestId('editor-text');
    await field.fill('hill(effect_legg, half_tone_leg*need/sensitivity, slope_tone_leg)');
    const problem = page.getByTestId('editor-problem');
    await problem.waitFor();
    expect(await problem.getAttribute('data-place')).toBe('effect_legg');
    expect(await problem.textContent()).toContain('effect_leg?');
    expect(await page.getByTestId('editor-marks').locator('mark').textContent()).toBe('effect_legg');
    await field.press('Enter');
    expect(await page.getByTestId('model-mark').count()).toBe(0);
    await field.press('Escape');
    await page.getByTestId('editor').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page), EVENTUALLY).toBe('edit-effect_on_leg');
  });

  test('with units that do not fit is refused', async ({ open }) => {
    const page = await open({ url: address('?find=need') });
    await page.getByTestId('edit-need').click();
    await page.getByTestId('editor-text').fill('1 + plasma');
    await page.getByTestId('editor-problem').first().waitFor();
    expect(await page.getByTestId('editor').getAttribute('data-state')).toBe('bad');
  });

  test('made linear is computed under the strict policy, and the original is one press away', async ({
    open,
  }) => {
    const page = await open({ url: address() });
    await previewSettled(page);
    const shipped = await read(page, 'preview-pump');
    expect(await mathjsLoaded(page), 'mathjs before any edit').toBe(false);
    await page.getByTestId('what-if-effect_on_leg').click();
    await page.getByTestId('editor-good').waitFor();
    expect(await mathjsLoaded(page)).toBe(true);
    await changes(page, ['preview-pump'], () => page.getByTestId('editor-text').press('Enter'));
    expect(await read(page, 'model-mark')).toContain('Model changed (1)');
    await page.getByTestId('yours-effect_on_leg').locator('math').waitFor();
    await page.getByTestId('original-effect_on_leg').click();
    await expect.poll(() => read(page, 'preview-pump'), EVENTUALLY).toBe(shipped);
    expect(await page.getByTestId('model-mark').count()).toBe(0);
  });

  test('that runs away is stopped and explained', async ({ open }) => {
    const page = await open({ url: address('?find=need') });
    await previewSettled(page);
    await page.getByTestId('edit-need').click();
    await page.getByTestId('editor-text').fill('1/(tolerance - tolerance)');
    const said = page.locator('[data-testid=editor-problem], .preview-problem').first();
    await expect
      .poll(async () => {
        await page
          .getByTestId('editor-text')
          .press('Enter')
          .catch(() => undefined);
        return said.count();
      }, EVENTUALLY)
      .toBeGreaterThan(0);
    expect(await said.textContent()).toMatch(/need/);
  });
});

/** Whether the page, not its worker, has the part that reads equations. */
function mathjsLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/compile-[^/]*\.js$/.test(name)),
  );
}

/** How many parameters the shipped model has. */
const ALL = baclofen.parameters.length;

test('a part of the chain, a grade and a search show what they name', async ({ open }) => {
  const page = await open({ url: address() });
  await page.getByTestId('part-csf').press('Enter');
  await expect.poll(() => read(page, 'parameters-count'), EVENTUALLY).toBe(`17 of ${ALL}`);
  await page.getByTestId('grade-assumption').click();
  expect(await page.getByTestId('parameter-v_conus').count()).toBe(1);
  expect(await page.getByTestId('parameter-v_lumbar').count()).toBe(0);
  await page.getByTestId('show-all').click();
  await expect.poll(() => read(page, 'parameters-count'), EVENTUALLY).toBe(String(ALL));
  await page.getByTestId('model-search').fill('dantrolene');
  await expect.poll(() => page.url(), EVENTUALLY).toContain('find=dantrolene');
  expect(await page.getByTestId('equation-equation-dantrolene_effect').count()).toBe(1);
});

test('files are handed out: parameters and references', async ({ open }) => {
  const page = await open({ url: address() });
  for (const [button, file, begins] of [
    ['download-csv', 'parameters.csv', 'name,meaning,value'],
    ['download-bibtex', 'references.bib', '@'],
    ['download-csl', 'references.json', '['],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
  }
});

test('every page can be reached on a phone, and the formulas have their font', async ({ open }) => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await page.getByTestId('equation-rate-gut').waitFor();
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.fonts].some(
            ({ family, status }) => family.includes('STIX Two Math') && status === 'loaded',
          ),
        ),
      EVENTUALLY,
    )
    .toBe(true);
});

test('axe finds nothing in the whole page', async ({ open }) => {
  const page = await open({ url: address() });
  await previewSettled(page);
  expect(await violations(page)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.for(Object.entries(SIZES))('on a %s axe finds nothing', async ([, viewport], { open }) => {
    // One part has every kind of thing; the whole page is tested once below.
    const page = await open({ colorScheme, viewport, url: address('?part=tablet') });
    await previewSettled(page);
    expect(await violations(page)).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, 'px cut off at the side').toBeLessThanOrEqual(0);

    await page.getByTestId('preview-table-button').click();
    await page.getByTestId('slider-ka').press('Home');
    await page.getByTestId('source-ka').click();
    await page.getByTestId('field-oral_vmax').fill('1');
    await page.getByTestId('field-oral_vmax').press('Enter');
    await page.getByTestId('edit-gut').click();
    await page.getByTestId('editor-text').fill('gutt');
    await page.getByTestId('editor-problem').first().waitFor();
    await previewSettled(page);
    expect(await violations(page), 'table, source, editor open; a value and an equation refused').toEqual([]);

    await page.getByTestId('model-mark').click();
    await page.getByTestId('changes-list').waitFor();
    expect(await violations(page), 'list of changes open').toEqual([]);
  });
});
