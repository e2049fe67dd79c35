import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import {
  drawOf,
  type Intent,
  type Run,
  runOfStored,
  runsOf,
  type Scenario,
  type StoredRun,
  scenarioNamed,
  writeRun,
} from '../../src/rehearsal/index.ts';
import { EVENTUALLY } from './page.ts';

/** What a learner finds in Rehearse, and runs that were begun before. */

export const OPEN_KEY = 'itb-rehearsal-open/';
export const DONE_KEY = 'itb-rehearsal-done/';

export const rehearseAddress = (query = '') =>
  `${inject('page')}#/rehearse${query === '' ? '' : `?${query}`}`;

export function scenarioOf(key: string): Scenario {
  const scenario = scenarioNamed(key);
  if (scenario === undefined) throw new Error(`there is no scenario ${key}`);
  return scenario;
}

/** The run of somebody who knows it: the first that fits. */
export function knownRun(key: string, fits: (run: StoredRun) => boolean = () => true): StoredRun {
  const found = runsOf(key)?.runs.find(fits);
  if (found === undefined) throw new Error(`there is no such run of ${key}`);
  return found;
}

/** The same as it was lived, whole. */
export function livedRun(key: string, stored = knownRun(key)): Run {
  const scenario = scenarioOf(key);
  const draw = drawOf(scenario, stored.variant);
  return {
    ...runOfStored(scenario, stored, { draw, mode: 'practice' }),
    began: '2026-11-20T08:00:00.000Z',
  };
}

/** A run that was left just before this step: as it stood a minute after the step before. */
export function leftBefore(run: Run, is: (intent: Intent) => boolean): Run {
  const at = run.intents.findIndex(is);
  const next = run.intents[at];
  if (next === undefined) throw new Error('the run has no such step');
  return { ...run, id: `${run.id}-left`, intents: run.intents.slice(0, at), now_s: next.at_s };
}

/** The run is among those that this browser keeps. */
export async function keepRun(page: Page, run: Run, place = OPEN_KEY): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `${place}${run.id}`,
    writeRun(run),
  ] as const);
}

/** Goes to a place by its address, as a link does. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/rehearse?${query}`);
}

/** Puts a run that was left into the browser and opens it; it stands still. */
export async function resume(page: Page, run: Run): Promise<void> {
  await page.getByTestId('shelf').waitFor();
  await keepRun(page, run);
  await goTo(page, `run=${run.id}`);
  await page.getByTestId('run').waitFor();
  await page.getByTestId('still').waitFor();
}

export async function openDebrief(page: Page, run: Run): Promise<void> {
  await page.getByTestId('shelf').waitFor();
  await keepRun(page, run, DONE_KEY);
  await goTo(page, `debrief=${run.id}`);
  await page.getByTestId('debrief').waitFor();
}

/** The run with this id as this browser keeps it. */
export async function keptRun(page: Page, id: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), `${OPEN_KEY}${id}`);
}

/** Hours, minutes and seconds since the handover, as the clock shows them. */
export async function clockOf(page: Page): Promise<string> {
  return (await page.locator('[data-testid=clock] .sim-digits').textContent()) ?? '';
}

/** The clock stands still, and stays so. */
export async function stands(page: Page): Promise<void> {
  await page.locator('[data-testid=pause][data-still=true]').waitFor();
}

/** Text of a place without hard spaces. */
export async function said(page: Page, testid: string): Promise<string> {
  return ((await page.getByTestId(testid).textContent()) ?? '').replaceAll('\u00a0', ' ');
}

export async function expectSaid(page: Page, testid: string, what: RegExp): Promise<void> {
  await expect.poll(() => said(page, testid), { ...EVENTUALLY, message: testid }).toMatch(what);
}

/** A run that begins now, from a link that fixes the draw; its clock stands still. */
export async function beginByLink(page: Page, key: string, variant: string): Promise<string> {
  await page.getByTestId('shelf').waitFor();
  await goTo(page, `scenario=${key}&draw=${drawOf(scenarioOf(key), variant)}`);
  await page.getByTestId('start').click();
  await page.getByTestId('run').waitFor();
  await page.locator('[data-testid=pause][data-still=false]').waitFor();
  await page.keyboard.press('0');
  await stands(page);
  return (await page.getByTestId('run').getAttribute('data-run')) ?? '';
}

/** Until something changes, again and again, until this place says so: other news may come first. */
export async function goOnUntil(page: Page, testid: string, what: RegExp): Promise<void> {
  for (let waits = 0; waits < 10; waits++) {
    if (what.test(await said(page, testid))) return;
    const before = await clockOf(page);
    await page.keyboard.press('Space');
    await expect.poll(() => clockOf(page), EVENTUALLY).not.toBe(before);
  }
  await expectSaid(page, testid, what);
}
