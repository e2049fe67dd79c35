import { describe, expect } from 'vitest';
import { POLICY } from '../../tools/csp.ts';
import { openPage, test } from './browser.ts';
import { EVENTUALLY, inkIn, read, STRIPS, settled } from './page.ts';

test('the page opens under its policy and draws a curve in every strip', async ({ open }) => {
  const page = await open();
  await settled(page);
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
  expect(await policy.getAttribute('content')).toBe(POLICY);
  for (const strip of STRIPS) {
    await expect
      .poll(() => inkIn(page, strip), { ...EVENTUALLY, message: `ink in ${strip}` })
      .toBeGreaterThan(200);
  }
  expect(await read(page, 'finding-legs')).toMatch(/\d/);
});

test('it says that it is for teaching, and that the patient is long on these doses', async ({ open }) => {
  const page = await open();
  expect(await read(page, 'teaching')).toContain('Teaching only');
  expect(await page.getByRole('main').textContent()).toContain('540 days');
});

describe('what the page complains of is noticed', () => {
  test.for([
    ['an inline style', () => document.body.append(document.createElement('style'))],
    ['a word to the console', () => console.error('planted')],
    [
      'a script from elsewhere',
      () => {
        const script = document.createElement('script');
        script.src = 'https://example.org/planted.js';
        document.head.append(script);
      },
    ],
    [
      'an error nobody catches',
      () => {
        setTimeout(() => {
          throw new Error('planted');
        });
      },
    ],
  ] as const)('%s', async ([_what, plant]) => {
    const { page, complaints } = await openPage();
    await settled(page);
    expect(complaints).toEqual([]);
    await page.evaluate(plant);
    await expect.poll(() => complaints.length, EVENTUALLY).toBeGreaterThan(0);
    await page.context().close();
  });
});
