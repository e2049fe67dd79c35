import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare const axe: {
  run(
    within: string,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Sizes of window on which nothing may be wrong. */
export const SIZES = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

/** Every place that breaks an axe rule, in a line each; of the whole page, or within a part of it. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  // Through the debugger: the policy of the page lets no script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async (part) => (await axe.run(part, { resultTypes: ['violations'] })).violations,
    within,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

/** px that stick out of the window at the side. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The same in both themes, changed on the open page. */
export async function expectCleanInBoth(page: Page, where: string, within?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    await expectClean(page, `${where}, ${colorScheme},`, within);
  }
}

/** Nothing breaks a rule of axe and nothing sticks out, on any size. */
export async function expectClean(page: Page, where: string, within?: string): Promise<void> {
  for (const [name, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    expect(await violations(page, within), `${where} on a ${name}`).toEqual([]);
    expect(await overhang(page), `${where} on a ${name}: px cut off at the side`).toBeLessThanOrEqual(0);
  }
}
