// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const FIRST_PAINT = readFileSync('public/theme.js', 'utf8');
let systemDark = false;

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark') && systemDark,
    addEventListener() {},
  }));
});

/** Both places that decide the theme must agree. */
async function shown(): Promise<readonly [firstPaint: string | undefined, kept: string | undefined]> {
  const { dataset } = document.documentElement;
  new Function(FIRST_PAINT)();
  const first = dataset.theme;
  delete dataset.theme;
  const { keepTheme } = await import('../../src/app/theme/index.ts');
  keepTheme();
  return [first, dataset.theme];
}

describe.each([false, true])('with a system that is dark: %s', (dark) => {
  beforeEach(() => {
    systemDark = dark;
  });
  const system = dark ? 'dark' : 'light';

  it.each([
    [null, system],
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', system],
    ['<script>', system],
    ['', system],
  ])('stored %j shows %s', async (stored, theme) => {
    if (stored !== null) localStorage.setItem('itb-theme', stored);
    expect(await shown()).toEqual([theme, theme]);
  });
});

it('goes round as the system, light, dark, and remembers', async () => {
  const { chooseTheme, nextTheme, themeChoice } = await import('../../src/app/theme/index.ts');
  expect(themeChoice.value).toBe('system');
  chooseTheme(nextTheme('system'));
  expect(themeChoice.value).toBe('light');
  expect(localStorage.getItem('itb-theme')).toBe('light');
  expect([nextTheme('light'), nextTheme('dark')]).toEqual(['dark', 'system']);
});
