import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { sayDose } from '../../src/app/numbers/index.ts';
import { addEntry, type Case, type NewEntry, READY_PATIENTS } from '../../src/case/index.ts';
import { type DeviceState, deviceAt } from '../../src/delivery/index.ts';
import { good, must } from '../../src/problem/index.ts';
import { EVENTUALLY, read } from './page.ts';

/** What a reader does in Break it and sees there. */

export const DAY_S = 86_400;
/** Where the cursor of the page stands when it opens. */
export const START_S = 3 * DAY_S;

export const breakAddress = (query = '') => `${inject('page')}#/break${query === '' ? '' : `?${query}`}`;

/** Waits until the curves are those of the chain as it is now. */
export async function followed(page: Page): Promise<void> {
  await page.locator('[data-testid=follows][data-state=settled]').waitFor();
}

/** A case with what goes wrong in it: the default patient's when no other is given. */
export function caseWith(entries: readonly NewEntry[], whole = READY_PATIENTS.get('penn-1989')): Case {
  if (whole === undefined) throw new Error('the default patient is not on the shelf');
  return must(entries.reduce((all, entry) => (all.ok ? addEntry(all.value, entry) : all), good(whole)));
}

/** The engine's device of such a case. */
export const deviceOf = (entries: readonly NewEntry[], now_s: number, whole?: Case): DeviceState =>
  deviceAt(caseWith(entries, whole), now_s);

/** Where the drug goes by the sentence on the screen alone, as it is written there. */
async function said(page: Page) {
  const sentence = (await read(page, 'way-sentence')).replaceAll('\u00a0', ' ');
  const [, programmed, delivered] =
    /Of ([\d.,]+) mcg\/day programmed, ([\d.,]+) reach the spinal fluid/.exec(sentence) ?? [];
  const [, pocket = '0'] = /([\d.,]+) leave at the connector into the pocket/.exec(sentence) ?? [];
  const [, tissue = '0'] = /([\d.,]+) leave at the tip into tissue/.exec(sentence) ?? [];
  return { programmed, delivered, pocket, tissue };
}

/** The sentence gives the numbers of the engine. */
export async function expectSaid(page: Page, device: DeviceState): Promise<void> {
  const wanted = {
    programmed: sayDose(device.programmed_mcg_day),
    delivered: sayDose(device.delivered_mcg_day),
    pocket: sayDose(device.pocket_mcg_day),
    tissue: sayDose(device.tissue_mcg_day),
  };
  await expect.poll(() => said(page), EVENTUALLY).toEqual(wanted);
}

/** Breaks the catheter with the mouse. */
export async function breakCatheter(page: Page, fault: string): Promise<void> {
  await page.getByTestId('place-catheter').click();
  await page.getByTestId(`fault-${fault}`).click();
  await page.getByTestId('break-it').click();
  await page.getByTestId('broken-list').waitFor();
}

/** Opens the panel of Break it on another page. */
export async function openFold(page: Page): Promise<void> {
  await page.getByTestId('break-fold-button').click();
  await page.getByTestId('way-sentence').waitFor();
}

/** Clicks at a share of the width of what is there. */
export async function clickAt(page: Page, testid: string, share: number): Promise<void> {
  const place = page.getByTestId(testid);
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${testid} is not on the page`);
  await place.click({ position: { x: share * box.width, y: box.height / 2 } });
}
