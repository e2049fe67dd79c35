import { expect } from 'vitest';
import { test } from './browser.ts';
import { changes, EVENTUALLY, read, settled, tabTo } from './page.ts';

test('the oral slider moves by arrow, page and end keys, and the values follow', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^slider-oral$/);
  const slider = page.getByTestId('slider-oral');
  await changes(page, ['value-oral-plasma_level', 'finding-plasma'], () => page.keyboard.press('PageDown'));
  expect(await slider.getAttribute('aria-valuetext')).toBe('35 milligrams a day');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByTestId('field-oral').inputValue(), EVENTUALLY).toBe('40');
  await changes(page, ['value-oral-ashworth_leg', 'value-oral-spasm_score'], () =>
    page.keyboard.press('End'),
  );
  await page.getByTestId('above-label').waitFor();
});

test('the pump slider moves by keys, and programmed, delivered, levels and scores follow', async ({
  open,
}) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^slider-pump$/);
  const followers = [
    ...['rail-programmed', 'rail-pump', 'rail-csf', 'rail-receptor', 'rail-tone'],
    ...['value-pump-dose', 'value-pump-csf_tip_level', 'value-pump-ashworth_leg', 'value-pump-spasm_score'],
  ];
  await changes(page, followers, () => page.keyboard.press('Home'));
  await changes(page, ['rail-programmed', 'value-pump-csf_tip_level'], () => page.keyboard.press('ArrowUp'));
});

test('a typed dose is taken with Enter and redraws, Esc brings the last one back', async ({ open }) => {
  const page = await open();
  await settled(page);
  for (const [field, typed, value] of [
    ['field-oral', '30', 'value-oral-plasma_level'],
    ['field-pump', '250', 'value-pump-csf_tip_level'],
  ] as const) {
    await tabTo(page, new RegExp(`^${field}$`));
    await changes(page, [value], async () => {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    });
    await page.keyboard.type('77');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId(field).inputValue()).toBe(typed);
  }
  expect(await page.getByTestId('slider-pump').getAttribute('aria-valuetext')).toBe('250 micrograms a day');
});

test('times a day and the time span are chosen with arrow keys', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^times-/);
  await changes(page, ['finding-plasma'], () => page.keyboard.press('ArrowRight'));
  expect(await page.getByTestId('times-4').isChecked()).toBe(true);
  await tabTo(page, /^span-/);
  await changes(page, ['cursor-flag'], () => page.keyboard.press('ArrowRight'));
  expect(await page.getByTestId('span-14d').isChecked()).toBe(true);
  await expect.poll(() => page.url(), EVENTUALLY).toMatch(/oral=60x4&pump=400&.*span=14d/);
});

test('another patient, a higher tip and another mode are chosen by keys, and the address holds them', async ({
  open,
}) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^patient$/);
  await changes(page, ['finding-arms', 'finding-dose'], () => page.keyboard.type('Trau'));
  await tabTo(page, /^mode-/);
  await changes(page, ['finding-dose'], () => page.keyboard.press('ArrowRight'));
  await tabTo(page, /^spine-tip$/);
  await changes(page, ['rail-catheter', 'spine-level-tip', 'value-pump-ashworth_leg'], () =>
    page.keyboard.press('End'),
  );
  await expect.poll(() => page.url(), EVENTUALLY).toMatch(/patient=tbi&.*mode=night&tip=C5/);
});

test('a run is pinned by keys, and a table says what differs from it', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^pin$/);
  await page.keyboard.press('Enter');
  await page.getByTestId('slider-pump').press('Home');
  const table = page.getByTestId('pinned');
  await expect.poll(() => table.textContent(), EVENTUALLY).toMatch(/400\smcg\/day48\smcg\/day/);
  expect(await table.textContent()).toMatch(/Legs, mean, intrathecal1\.4/);
  await page.getByTestId('unpin').press('Enter');
  await table.waitFor({ state: 'detached' });
});

test('from nothing the window opens on day 1, and says why nobody starts there', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^start-/);
  await changes(page, ['finding-legs', 'start'], () => page.keyboard.press('ArrowRight'));
  expect(await read(page, 'start')).toContain('Nobody starts here');
});

test('the cursor moves over all strips at once and is said with its scores', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^cursor$/);
  const cursor = page.getByTestId('cursor');
  const before = await cursor.getAttribute('aria-valuetext');
  await changes(page, ['cursor-flag', 'value-oral-plasma_level'], () => page.keyboard.press('PageDown'));
  expect(await cursor.getAttribute('aria-valuetext')).not.toBe(before);
  expect(await cursor.getAttribute('aria-valuenow')).toBe('42');
  expect(await cursor.getAttribute('aria-valuemax')).toBe('72');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => read(page, 'cursor-flag'), EVENTUALLY).toMatch(/^Day\s1, 18:30 \u00b7 42\.5\sh$/);
  expect(await read(page, 'value-oral-dose')).toMatch(/^20\smg, 4\.5\sh\sago$/);
  await page.keyboard.press('Home');
  await expect.poll(() => read(page, 'cursor-flag'), EVENTUALLY).toMatch(/^Day\s0, 00:00 \u00b7 0\sh$/);
  expect(await read(page, 'value-oral-dose')).toMatch(/^20\smg, 4\sh\sago$/);
});

test('the table opens with Enter and takes the focus, Esc closes it and gives it back', async ({ open }) => {
  const page = await open();
  await settled(page);
  await tabTo(page, /^table-button$/);
  await page.keyboard.press('Enter');
  expect(await page.getByTestId('table').locator('tbody tr').count()).toBe(25);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  await expect.poll(focused, EVENTUALLY).toBe('table');
  await page.keyboard.press('Escape');
  await page.getByTestId('table').waitFor({ state: 'detached' });
  expect(await focused()).toBe('table-button');
});

test('the colours change and stay changed', async ({ open }) => {
  const page = await open({ colorScheme: 'light' });
  await tabTo(page, /^theme$/);
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(theme, EVENTUALLY).toBe('dark');
  await page.reload();
  expect(await theme()).toBe('dark');
});

test('the teaching notice opens and closes, and the focus comes back', async ({ open }) => {
  const page = await open();
  await tabTo(page, /^teaching$/);
  await page.keyboard.press('Enter');
  await page.getByTestId('teaching-dialog').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.getByTestId('teaching-dialog').waitFor({ state: 'hidden' });
  await tabTo(page, /^teaching$/);
});
