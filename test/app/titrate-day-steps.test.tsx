// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  all,
  clear,
  click,
  edits,
  mode,
  open,
  said,
  settle,
  steps,
  type,
  value,
} from './titrate-day-bench.tsx';

afterEach(clear);

describe('the steps', () => {
  it('take clock times as people type them, and a period past midnight in one row', async () => {
    await open();
    await steps();
    expect([value('day-row-2-from'), value('day-row-2-to')]).toEqual(['22:00', '06:00']);
    await type('day-row-2-from', '2130');
    expect(mode()).toMatchObject({ periods: [{ to: '06:00' }, {}, { from: '21:30', to: '24:00' }] });
  });

  it.each([
    ['overlapping', 'day-row-1-to', '23:00', 'overlaps'],
    ['of no length', 'day-row-1-to', '06:00', 'begins and ends at 06:00'],
    ['out of order', 'day-row-2-from', '01:00', 'stands after'],
    ['no clock time', 'day-row-1-from', '25:00', 'is no clock time'],
    ['no number', 'day-row-1-rate', 'much', 'is no number'],
    ['below the minimum flow', 'day-row-1-rate', '0.5', "below the pump's minimum"],
  ])('refuse a period %s at its row and keep what was typed', async (_, field, typed, problem) => {
    await open();
    await steps();
    await type(field, typed);
    const problems = all('[role=alert] .field-problem').map((each) => each.textContent);
    expect(problems.join(' ')).toContain(problem);
    expect(edits()).toHaveLength(0);
    expect(value(field)).toBe(typed);
  });

  it('lets another row mend an overlap', async () => {
    await open();
    await steps();
    await type('day-row-1-to', '23:00');
    await type('day-row-2-from', '23:00');
    expect(all('[role=alert] .field-problem')).toHaveLength(0);
    expect(mode()).toMatchObject({ periods: [{}, { from: '06:00', to: '23:00' }, { from: '23:00' }] });
  });

  it('take a share of the day, which keeps its total', async () => {
    await open();
    await steps();
    await click('day-unit-share');
    expect(value('day-row-2-rate')).toBe('45.1');
    await type('day-row-2-rate', '60');
    expect(value('day-total')).toBe('284');
  });

  it('say what a bolus mode gives between, and that the report about it is unchecked', async () => {
    await open();
    await click('day-mode-periodic_bolus');
    await steps();
    expect(said('day-steps')).toContain('minimum rate, 1 mcg/h');
    expect(said('day-steps')).toContain('unchecked');
    expect(value('day-total')).toBe('284');
    await type('day-bolus-minutes', '0.01');
    expect(all('[role=alert] .field-problem')).toHaveLength(1);
  });

  it('tell today hour by hour', async () => {
    await open();
    await steps();
    await settle();
    await click('day-hours-open');
    const rows = all('[data-testid=day-hours] tbody tr').map((row) => row.textContent);
    expect(rows).toHaveLength(24);
    expect(rows[6]).toMatch(/^06:00\D*12/);
  });
});
