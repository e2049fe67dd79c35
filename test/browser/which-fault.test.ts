import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { mysteryOf } from '../../src/diagnosis/index.ts';
import { expectClean, SIZES } from './axe.ts';
import { test } from './browser.ts';
import { tabTo } from './page.ts';

const SEED = 5;
const cardAddress = () => `${inject('page')}#/card`;
const caseAddress = () => `${inject('page')}#/break?view=which&seed=${SEED}`;

async function settled(page: Page): Promise<void> {
  await page.getByTestId('which-story').waitFor();
  await page.locator('[data-testid=which][data-settled=true]').waitFor();
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing on the bedside card', async ({ open }) => {
    const page = await open({ url: cardAddress(), colorScheme, reducedMotion: 'reduce' });
    await page.getByTestId('card-table').waitFor();
    await expectClean(page, 'the card');
  });

  test('axe finds nothing on a case, before and after its answer', async ({ open }) => {
    const page = await open({ url: caseAddress(), colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    await page.getByTestId('which-order-interrogation').click();
    await settled(page);
    await expectClean(page, 'the case');
    await page.getByTestId('which-place').selectOption('patient');
    await page.getByTestId('which-mechanism').selectOption('tolerance');
    await page.getByTestId('which-give-answer').click();
    await page.getByTestId('which-verdict').waitFor();
    await expectClean(page, 'the answer');
  });
});

test.for(['A4', 'Letter'] as const)('the bedside card prints on one page of %s', async (format, { open }) => {
  const page = await open({ url: cardAddress(), colorScheme: 'dark' });
  await page.getByTestId('card-table').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ format, landscape: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('on a phone one syndrome is there at a time, and the chooser changes it', async ({ open }) => {
  const page = await open({ url: cardAddress(), viewport: SIZES.phone });
  await page.getByTestId('card-table').waitFor();
  const heads = page.locator('[data-testid=card-table] th[data-syndrome]:visible');
  expect(await heads.allTextContents()).toEqual(['Baclofen withdrawal']);
  await page.getByTestId('card-chooser').selectOption('dysreflexia');
  expect(await heads.allTextContents()).toEqual(['Autonomic dysreflexia']);
});

test('a case is found out by keyboard alone', async ({ open }) => {
  const page = await open({ url: caseAddress() });
  await settled(page);
  await tabTo(page, /^which-order-interrogation$/);
  await page.keyboard.press('Enter');
  await page.locator('[data-testid=which-exam-interrogation][data-results="1"]').waitFor();
  const { truth } = mysteryOf(SEED);
  await page.getByTestId('which-place').focus();
  await page.getByTestId('which-place').selectOption(truth.place);
  await page.getByTestId('which-mechanism').selectOption(truth.mechanism);
  await tabTo(page, /^which-give-answer$/);
  await page.keyboard.press('Enter');
  await page.locator('[data-testid=which-verdict][data-mark=right]').waitFor();
});
