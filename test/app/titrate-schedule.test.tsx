// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  cells,
  clear,
  click,
  D,
  entryOf,
  found,
  H,
  missing,
  openSchedule,
  press,
  pumpPlan,
  thrice,
  type,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

describe('the table of the schedule', () => {
  it('has a row per order, with dose, change and what the rules say', async () => {
    await openSchedule(pumpPlan());
    expect(cells(1)).toEqual(['Day 0 08:00', 'Start 5 mg \u00d7 3', '15 mg', '', expect.any(String)]);
    expect(cells(2).slice(2, 4)).toEqual(['30 mg', '+5/dose']);
    expect(cells(4).slice(1, 4)).toEqual(['Test bolus', '75 mcg', '+24 h']);
    expect(cells(7).slice(1, 4)).toEqual(['Start the pump', '150 mcg', '2 \u00d7 bolus']);
    expect(cells(8).slice(1)).toEqual(['Step', '180 mcg', '+20 %', '+10\u201330 %']);
    expect(cells(9).slice(1)).toEqual(['Step', '250 mcg', '+39 %', 'Over +30 %']);
    expect(document.querySelector('[data-order="9"] [data-verdict]')?.getAttribute('data-verdict')).toBe(
      'red',
    );
  });

  it('marks the selected order, moves today to it, and greys what comes after', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-3');
    expect(titrate.selected.value).toBe(3);
    expect(titrate.today_s.value).toBe(21 * D + 8 * H);
    expect(document.querySelector('[aria-current="true"]')?.getAttribute('data-order')).toBe('3');
    expect(document.querySelectorAll('.is-later').length).toBe(6);
  });

  it('has one stop for Tab, and arrows go from row to row', async () => {
    await openSchedule(pumpPlan());
    const stops = () =>
      [...document.querySelectorAll('.order-button[tabindex="0"]')].map((each) =>
        each.getAttribute('data-testid'),
      );
    expect(stops()).toEqual(['order-1']);
    await press('order-1', 'ArrowDown');
    expect(stops()).toEqual(['order-2']);
    expect(document.activeElement).toBe(found('order-2'));
    await press('order-2', 'End');
    expect(stops()).toEqual(['order-9']);
  });

  it('removes an order by Delete and goes on to the next; what cannot go says why', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await press('order-1', 'Delete');
    expect(titrate.plan.value.log.length).toBe(8);
    expect(document.activeElement).toBe(found('order-2'));
    await press('order-5', 'Delete');
    expect(titrate.plan.value.log.length).toBe(8);
    expect(titrate.selected.value).toBe(5);
    expect(found('rule-box-problem').textContent).toContain('implant');
  });

  it('opens the form of an order by F2', async () => {
    await openSchedule(pumpPlan());
    await press('order-3', 'F2');
    expect(found('schedule-form').querySelector('h2')?.textContent).toBe('Lumbar bolus');
  });

  it('takes a typed dose on Enter and judges it anew', async () => {
    const { titrate, said } = await openSchedule(pumpPlan());
    await click('order-9');
    await type('order-dose-9', '230');
    await press('order-dose-9', 'Enter');
    expect(entryOf(titrate.plan.value, 9)).toMatchObject({ prescription: { mode: { dose_mcg_day: 230 } } });
    expect(said).toEqual(['Dose of day 31']);
    expect(cells(9)[3]).toBe('+28 %');
    expect(document.querySelector('[data-order="9"] [data-verdict="red"]')).toBeNull();
  });

  it('shares a day of tablets among its times', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-2');
    await type('order-dose-2', '40');
    await press('order-dose-2', 'Enter');
    expect(entryOf(titrate.plan.value, 2)).toMatchObject({
      doses: [{ mg: 15 }, { mg: 15 }, { mg: 10 }],
    });
    expect(cells(2)[1]).toBe('15 + 15 + 10 mg');
  });

  it('steps by 5 mg a dose, and by the least step of the pump', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-2');
    await press('order-dose-2', 'ArrowUp');
    expect(entryOf(titrate.plan.value, 2)).toMatchObject({ doses: thrice(15) });
    await click('order-8');
    await press('order-dose-8', 'ArrowUp');
    // 10 % of the 150 mcg/day before
    expect(entryOf(titrate.plan.value, 8)).toMatchObject({ prescription: { mode: { dose_mcg_day: 195 } } });
  });

  it('keeps a refused dose as typed, with its problem, also when another row is selected; Esc restores', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    const before = titrate.plan.value;
    await click('order-9');
    await type('order-dose-9', '3');
    await press('order-dose-9', 'Enter');
    expect(document.querySelector('[data-code="dose.below-minimum-flow"]')).not.toBeNull();
    await click('order-1');
    expect(cells(9)[2]).toBe('3');
    expect(document.querySelector('[data-code="dose.below-minimum-flow"]')).not.toBeNull();
    expect(titrate.plan.value).toBe(before);
    await press('order-dose-9', 'Escape');
    expect(missing('order-dose-9')).toBe(true);
    expect(cells(9)[2]).toBe('250 mcg');
  });

  it('moves an order by its day and clock, and refuses what is before the implant', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    await click('order-8');
    await type('order-when-8', '29 12:30');
    await press('order-when-8', 'Enter');
    expect(entryOf(titrate.plan.value, 8).at_s).toBe(29 * D + 12.5 * H);
    expect(titrate.today_s.value).toBe(29 * D + 12.5 * H);
    await type('order-when-8', '5');
    await press('order-when-8', 'Enter');
    expect(document.querySelector('[data-code="log.before-implant"]')).not.toBeNull();
    expect(entryOf(titrate.plan.value, 8).at_s).toBe(29 * D + 12.5 * H);
  });

  it('never shows the verdict of before on a changed order, and says so after a moment', async () => {
    vi.useFakeTimers();
    try {
      const { answer } = await openSchedule(pumpPlan(), { slow: true });
      await click('order-9');
      await type('order-dose-9', '200');
      await press('order-dose-9', 'Enter');
      expect(cells(9)[4]).toBe('');
      expect(cells(8)[4]).toBe('+10\u201330 %');
      await act(() => void vi.advanceTimersByTime(200));
      expect(cells(9)[4]).toBe('checking');
      expect(cells(8)[4]).toBe('checking');
      await act(answer);
      expect(cells(9)[4]).toBe('+10\u201330 %');
    } finally {
      vi.useRealTimers();
    }
  });
});
