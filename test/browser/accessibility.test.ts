import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect } from 'vitest';
import { openPage, test } from './browser.ts';
import { settled } from './page.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every place that breaks an axe rule, in a line each. */
async function violations(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<readonly string[]> {
  // Through the debugger: the policy of the page lets no script in.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await axe.run()).violations);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

const SIZES = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.for(Object.entries(SIZES))('on a %s axe finds nothing', async ([, viewport], { open }) => {
    const page = await open({ colorScheme, viewport });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang, 'px cut off at the side').toBeLessThanOrEqual(0);

    // All that can be open or wrong at once.
    await page.getByTestId('slider-oral').press('End');
    await page.getByTestId('above-label').waitFor();
    await page.getByTestId('table-button').click();
    await page.getByTestId('table').waitFor();
    await page.getByTestId('field-pump').fill('1');
    await page.getByTestId('field-pump').press('Enter');
    await page.getByTestId('problem-pump').waitFor();
    expect(await violations(page), 'table open, a dose refused, one above the label').toEqual([]);

    await page.getByTestId('adjust').locator('summary').click();
    await page.getByTestId('pin').click();
    await page.getByTestId('start-nothing').click();
    await page.getByTestId('view-all').click();
    await settled(page);
    expect(await violations(page), 'every strip, a pinned run, the patient open, from nothing').toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, 'px cut off at the side with everything open').toBeLessThanOrEqual(0);

    await page.getByTestId('teaching').click();
    await page.getByTestId('teaching-dialog').waitFor();
    expect(await violations(page), 'teaching notice open').toEqual([]);
  });
});

test('axe would find a planted fault', async () => {
  const { page } = await openPage();
  await settled(page);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await violations(page)).join()).toContain('image-alt');
  await page.context().close();
});
