// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PracticeDialog } from '../../src/app/titrate/next/index.ts';
import { draftOf, practiceOf } from '../../src/app/titrate/next/practice-draft.ts';
import { ScreeningPanel } from '../../src/app/titrate/screening/index.ts';
import { PRACTICE } from '../../src/titration/index.ts';
import { at, openPanel, settle, sheetOf, words } from './titrate-next-bench.tsx';
import { clear, click, found, missing, planOf, press, type } from './titrate-schedule-bench.tsx';

afterEach(clear);

const bolus = (day: number, mcg: number) => ({ at_s: at(day), kind: 'lumbar_bolus', mcg }) as const;

describe('the observation sheet', () => {
  it('says when there is no bolus yet', async () => {
    await openPanel(ScreeningPanel, planOf(), at(0));
    expect(words(found('screening-none'))).toContain('No test bolus yet');
  });

  it('has a row for every look, the verdict and what comes next', async () => {
    await openPanel(ScreeningPanel, planOf(bolus(0, 50)), at(1), { sheet: sheetOf(1, 50, at(0), 3.6) });
    expect(document.querySelectorAll('[data-testid="screening-table"] tbody tr')).toHaveLength(4);
    expect(words(found('sheet-line'))).toContain('no response');
    expect(words(found('sheet-line'))).toContain('Next: 75 mcg, from day 1, 08:00');
  });

  it('ends the ladder at 100 mcg without response: no candidate', async () => {
    await openPanel(ScreeningPanel, planOf(bolus(0, 100)), at(1), { sheet: sheetOf(1, 100, at(0), 3.6) });
    expect(words(found('sheet-line'))).toContain('not a candidate');
  });

  it('names what was rated in the picture, and asks for the body only when it is wanted', async () => {
    const { asked } = await openPanel(ScreeningPanel, planOf(bolus(0, 50)), at(1), {
      sheet: sheetOf(1, 50, at(0), 2),
    });
    const chart = document.querySelector('svg[role=img]');
    expect(chart?.getAttribute('aria-label')).toBe('Ashworth, legs: 4 before the bolus, lowest 2 after 1 h.');
    expect(asked).not.toContain('course');
    await click('show-body');
    await settle();
    expect(asked).toContain('course');
  });

  it('takes another definition into the local practice, and refuses hours that run backwards', async () => {
    const { titrate } = await openPanel(ScreeningPanel, planOf(bolus(0, 50)), at(1), {
      sheet: sheetOf(1, 50, at(0), 2),
    });
    await type('definition-ashworth', '2');
    await press('definition-ashworth', 'Enter');
    expect(titrate.practice.value.response.ashworth_points).toBe(2);
    await type('definition-from', '9');
    await press('definition-from', 'Enter');
    expect(titrate.practice.value.response.within_h).toEqual([4, 8]);
    expect(words(found('definition-from-problem'))).toContain('must not come after');
  });
});

describe('local practice', () => {
  it('comes back as it was typed', () => {
    expect(practiceOf(draftOf(PRACTICE))).toEqual({ ok: true, value: PRACTICE });
  });

  it.each([
    ['concentrations', '500, strong'],
    ['concentrations', '2000, 500'],
    ['hours', '1, 2'],
    ['from', '12'],
    ['ashworth', '0'],
  ] as const)('refuses %s = %s with a mend', (field, typed) => {
    const checked = practiceOf({ ...draftOf(PRACTICE), [field]: typed });
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.problems[0]?.mend).not.toBe('');
  });

  it('is kept by Save, and the defaults come back', async () => {
    const { titrate } = await openPanel(PracticeDialog, planOf(), at(0));
    await type('practice-concentrations', '500, 2000');
    await click('practice-tizanidine');
    await click('practice-save');
    expect(titrate.practice.value).toMatchObject({
      concentrations_mcg_mL: [500, 2000],
      other_treatments: ['dantrolene'],
    });
    await click('practice-defaults');
    await click('practice-save');
    expect(titrate.practice.value).toEqual(PRACTICE);
    expect(missing('practice-problem')).toBe(true);
  });
});
