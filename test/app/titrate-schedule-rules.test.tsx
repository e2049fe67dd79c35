// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { scheduleChips } from '../../src/app/strings/en/titrate/schedule-chips.ts';
import { sayChip } from '../../src/app/titrate/schedule/check/chip-words.ts';
import { READY_PATIENTS } from '../../src/case/index.ts';
import { rulebook } from '../../src/titration/index.ts';
import {
  choose,
  clear,
  click,
  D,
  entryOf,
  found,
  H,
  missing,
  openSchedule,
  pumpPlan,
  toggle,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

describe('chips', () => {
  const rules = rulebook().flatMap((subject) => subject.rules);

  it('have words of their own for every rule, at most three, with the numbers of the rule', () => {
    for (const { id, severity } of rules) {
      for (const verdict of ['green', severity] as const) {
        const finding = {
          rule: id,
          entry: 1,
          at_s: 0,
          verdict,
          sentence: '',
          passes: undefined,
          mend: [],
          sources: [],
        };
        const said = sayChip(finding);
        expect(said, id).not.toMatch(/undefined|NaN/);
        expect(said.split(' ').length, `${id}: ${said}`).toBeLessThanOrEqual(3);
      }
    }
    expect(rules.map(({ id }) => id).filter((id) => scheduleChips.rules[id] === undefined)).toEqual([]);
  });
});

describe('the box of the selected order', () => {
  it('says what is outside, where that stands, and sets the number that passes', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-9');
    const box = found('rule-box');
    expect(box.querySelector('h3')?.textContent).toBe('Day 31: 180 \u2192 250\u00a0mcg/day, +39\u00a0%');
    expect(box.querySelector('[data-rule="daily_spinal"]')?.textContent).toContain('10 to 30 %');
    expect(box.querySelector('[data-rule="daily_spinal"] .rule-sources')?.textContent).not.toBe('');
    expect(box.textContent).toContain('Germany');
    expect(found('set-daily_spinal').textContent).toBe('Set to 234\u00a0mcg/day');
    await click('set-daily_spinal');
    expect(entryOf(titrate.plan.value, 9)).toMatchObject({ prescription: { mode: { dose_mcg_day: 234 } } });
    expect(missing('set-daily_spinal')).toBe(true);
  });

  it('moves an order to when a rule lets it be', async () => {
    const plan = pumpPlan();
    const early = plan.log.map((entry) => (entry.id === 4 ? { ...entry, at_s: 21 * D + 20 * H } : entry));
    const { titrate } = await openSchedule({ ...plan, log: early });
    await click('order-4');
    await click('set-bolus_interval');
    expect(entryOf(titrate.plan.value, 4).at_s).toBe(22 * D + 8 * H);
    expect(titrate.today_s.value).toBe(22 * D + 8 * H);
  });

  it('keeps an order with a note and a reason', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-9');
    await click('order-reason');
    const note = found('reason-note');
    if (!(note instanceof HTMLTextAreaElement)) throw new Error('no note');
    await act(() => {
      note.value = 'Inpatient, watched';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await choose('reason-known', 'side_effects');
    await act(
      () =>
        void document
          .querySelector('.reason-form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(entryOf(titrate.plan.value, 9)).toMatchObject({
      note: 'Inpatient, watched',
      reason: 'side_effects',
    });
    expect(found('rule-box').textContent).toContain('Note: Inpatient, watched');
  });

  it('duplicates an order to the next day, and deletes one', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-8');
    await click('order-again');
    expect(entryOf(titrate.plan.value, 10).at_s).toBe(entryOf(titrate.plan.value, 8).at_s + D);
    expect(titrate.selected.value).toBe(10);
    await click('order-remove');
    expect(titrate.plan.value.log.length).toBe(9);
    expect(titrate.selected.value).toBeUndefined();
  });

  it('refuses to delete the implant while the pump is in use, and says why', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-5');
    await click('order-remove');
    expect(found('rule-box-problem').textContent).not.toBe('');
    expect(titrate.plan.value.log.length).toBe(9);
  });
});

describe('the list of all findings', () => {
  it('leads from a finding to its order', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await toggle('all-findings');
    const line = document.querySelector<HTMLElement>('.finding-line[data-rule="daily_spinal"]');
    await act(() => line?.click());
    expect(titrate.selected.value).toBe(9);
  });

  it('leads to what was so before the plan', async () => {
    const penn = READY_PATIENTS.get('penn-1989');
    if (penn === undefined) throw new Error('no patient');
    await openSchedule(penn);
    expect(found('order-history').textContent).toContain('Before the plan: pump');
    await act(() => found('order-history').querySelector('button')?.click());
    expect(missing('rule-box-history')).toBe(false);
    expect(found('order-history').getAttribute('aria-current')).toBe('true');
  });
});
