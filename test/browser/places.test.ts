import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { changes, EVENTUALLY, nothingMoreLoads, read, settled } from './page.ts';

test('from a folder of a larger site, and then without a network, everything works', async ({ open }) => {
  const page = await open({ url: inject('pageInFolder') });
  await settled(page);
  // What stands below the first window comes once the browser has nothing else to do.
  await expect.poll(() => page.locator('.room:empty').count(), EVENTUALLY).toBe(0);
  await nothingMoreLoads(page);
  await page.context().setOffline(true);
  await page.getByTestId('slider-pump').focus();
  await changes(page, ['value-pump-csf_tip_level'], () => page.keyboard.press('End'));
  await page.getByTestId('table-button').click();
  await page.getByTestId('teaching').click();
  await page.getByTestId('teaching-dialog').waitFor({ state: 'visible' });
});

test('without a worker the numbers are the same', async ({ open }) => {
  const withWorker = await open();
  await settled(withWorker);
  const without = await open({ before: () => Reflect.deleteProperty(globalThis, 'Worker') });
  await settled(without);
  expect(await without.evaluate(() => 'Worker' in globalThis)).toBe(false);
  const findings = ['finding-plasma', 'finding-csf_tip', 'finding-legs', 'finding-spasms'];
  for (const finding of findings) expect(await read(without, finding)).toBe(await read(withWorker, finding));
  await without.getByTestId('slider-oral').focus();
  await changes(without, ['finding-plasma'], () => without.keyboard.press('Home'));
});

test('on a phone a finger moves the dose and the cursor, and every target is large enough', async ({
  open,
}) => {
  const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await settled(page);
  await changes(page, ['value-oral-plasma_level'], async () => {
    const slider = await page.getByTestId('slider-oral').boundingBox();
    if (slider === null) throw new Error('no slider');
    await page.touchscreen.tap(slider.x + slider.width * 0.9, slider.y + slider.height / 2);
  });
  await page.getByTestId('cursor').scrollIntoViewIfNeeded();
  await changes(page, ['cursor-flag'], async () => {
    await page.getByTestId('cursor').tap({ position: { x: 40, y: 40 } });
  });
  const small = await page.locator('button:visible, input:visible, a.button:visible').evaluateAll((targets) =>
    targets
      .map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < 44 || box.width < 44))
      .map(({ target, box }) => `${target.getAttribute('data-testid')} ${box.width} x ${box.height}`),
  );
  expect(small).toEqual([]);
});
