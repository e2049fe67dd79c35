import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type Case, checkCase, serializeCase } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { EVENTUALLY } from './page.ts';

/** What a reader does on Titrate and sees on it. */

export const KEY = 'itb-titrate';

export const titrateAddress = (query = '') => `${inject('page')}#/titrate${query === '' ? '' : `?${query}`}`;

/** Waits until curves, findings and rating are those of the plan and of today. */
export async function titrated(page: Page): Promise<void> {
  await page.getByTestId('titrate').waitFor();
  const open = await page.evaluate(
    (patience_ms) =>
      new Promise<readonly string[]>((resolve) => {
        const PENDING = {
          curves: '[data-testid=titrate]:not([data-whole=true])',
          findings: '[data-testid=all-findings]:not([data-stale=false])',
          rating: '.rating:not([data-state=settled])',
          checks: '[data-testid=checks]:not([data-state=settled])',
        };
        const until = performance.now() + patience_ms;
        let quiet = 0;
        function look() {
          const pending = Object.entries(PENDING).flatMap(([name, selector]) =>
            document.querySelector(selector) === null ? [] : [name],
          );
          quiet = pending.length === 0 ? quiet + 1 : 0;
          // What an edit asks for is asked after the frame that draws it.
          if (quiet > 3 || performance.now() > until) resolve(pending);
          else requestAnimationFrame(look);
        }
        look();
      }),
    EVENTUALLY.timeout,
  );
  expect(open, 'still under way').toEqual([]);
}

/** The plan that the page keeps in this browser, once it holds what is asked for. */
export async function keptPlan(page: Page, until: (plan: Case) => boolean = () => true): Promise<Case> {
  let plan: Case | undefined;
  await expect
    .poll(async () => {
      plan = await planInStorage(page);
      return plan !== undefined && until(plan);
    }, EVENTUALLY)
    .toBe(true);
  if (plan === undefined) throw new Error('no plan is kept');
  return plan;
}

async function planInStorage(page: Page): Promise<Case | undefined> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  if (text === null) return undefined;
  const kept: { branch: number; branches: { id: number; plan: unknown }[] } = JSON.parse(text);
  return must(checkCase(kept.branches.find(({ id }) => id === kept.branch)?.plan));
}

/** How many findings are red in the list of the whole plan. */
export async function redFindings(page: Page): Promise<number> {
  await titrated(page);
  const said = await page.getByTestId('all-findings').locator('summary').first().textContent();
  return Number(/(\d+) red/.exec(said ?? '')?.[1] ?? Number.NaN);
}

/** Goes to a control with Tab, or back with Shift and Tab: whichever way it lies. */
export async function tabTowards(page: Page, testid: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const way = await page.evaluate((id) => {
      const wanted = document.querySelector(`[data-testid="${id}"]`);
      const here = document.activeElement;
      if (wanted === null || here === null) return 'missing';
      if (wanted === here) return 'here';
      const follows = here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
      return follows ? 'Tab' : 'Shift+Tab';
    }, testid);
    if (way === 'missing') expect.fail(`${testid} is not on the page`);
    if (way === 'here') return;
    await page.keyboard.press(way);
  }
  expect.fail(`Tab does not reach ${testid}`);
}

export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
}

/** Opens a plan as a file that somebody saved. */
export async function openPlan(page: Page, plan: Case): Promise<void> {
  await openFile(page, serializeCase(plan));
  await expect
    .poll(() => page.getByTestId('titrate-patient').textContent(), EVENTUALLY)
    .toContain(plan.title);
  await titrated(page);
}

export async function openFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .getByTestId('plan-file')
    .setInputFiles({ name: 'plan.case.json', mimeType: 'application/json', buffer });
}

/** Lets time pass to the morning of a day. */
export async function goToDay(page: Page, day: number): Promise<void> {
  await page.getByTestId('until-day').fill(String(day));
  await page.getByTestId('until-day').press('Enter');
  await titrated(page);
}

/** What the page shows of the plan itself, wherever today and the selection are. */
export async function standing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = (place: Element | null) =>
      (place?.querySelector('input')?.value ?? place?.textContent ?? '').replace(/[,\s]|day|mcg|mg|mL/gi, '');
    const rows = [...document.querySelectorAll('[data-order]')].map((row) =>
      ['.order-day', '.order-words', '.order-dose'].map((part) => said(row.querySelector(part))).join(' '),
    );
    const goals = [...document.querySelectorAll<HTMLInputElement>('.goal-fields input')];
    return [
      document.querySelector('.patient-choice option')?.textContent,
      document.querySelector('.branches')?.textContent,
      ...rows,
      ...goals.map(({ value }) => value),
    ].join('\n');
  });
}

/** The plans of all branches and which is open, once the page has kept them so. */
export async function keptSheets(page: Page): Promise<unknown> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  const { branches, branch } = JSON.parse(text ?? '{}');
  return { branches, branch };
}
