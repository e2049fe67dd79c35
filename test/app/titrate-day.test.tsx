// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_S } from '../../src/case/index.ts';
import { pennPatient } from './patient.ts';
import { all, clear, click, edits, open, plan, said, settle, shown, type } from './titrate-day-bench.tsx';
import { flexPatient, HOUR_S } from './titrate-day-fake.ts';

afterEach(clear);

describe('which order is edited', () => {
  it('names its day, and a change changes that order', async () => {
    await open();
    expect(said('day-order')).toBe('Order of day 2, 08:00');
    await type('day-total', '300');
    expect(plan().log).toHaveLength(1);
    expect(edits().map(({ says }) => says)).toEqual(['24-hour pattern of day 2']);
  });

  it('can be ordered anew from today, and then today is edited', async () => {
    await open();
    await click('day-renew');
    expect(plan().log.map(({ at_s }) => at_s)).toEqual([2 * DAY_S + 8 * HOUR_S, 4 * DAY_S + 10 * HOUR_S]);
    expect(said('day-order')).toBe('Order of day 4, 10:00');
  });

  it('makes a change of what runs since before day 0 an order of today', async () => {
    await open(pennPatient());
    expect(said('day-order')).toBe('Order from before day 0');
    await click('day-mode-flex');
    expect(plan().log).toMatchObject([{ kind: 'prescription', at_s: 4 * DAY_S + 10 * HOUR_S }]);
  });

  it('says what it will show while there is no pump', async () => {
    const { prescription: _, ...history } = pennPatient().history;
    await open({ ...pennPatient(), history, log: [] });
    expect(shown('day').textContent).toContain('No pump yet');
    expect(all('[role=slider]')).toHaveLength(0);
  });
});

describe('the course of the day', () => {
  it('is not shown as new while it is worked out', async () => {
    await open();
    expect(shown('day').dataset.state).toBe('settling');
    expect(said('day-felt')).toContain('being worked out');
    expect(all('[data-stand=unknown]').length).toBe(all('[data-testid=day-goal]').length);
    await settle();
    expect(shown('day').dataset.state).toBe('settled');
    expect(said('day-felt')).toMatch(/^The change at 22:00 is half felt at 0\d:\d\d, \d(\.\d)? h later\.$/);
    await type('day-total', '290');
    expect(said('day-felt')).toContain('being worked out');
  });

  it('lists the goals with what today makes of them', async () => {
    const goals = [
      { title: 'Loose in the morning', output: 'ashworth_leg', from: '06:00', to: '09:00', most: 5 },
      { title: 'Keeps some tone', output: 'ashworth_leg', from: '11:00', to: '13:00', least: 4.9 },
    ] as const;
    await open({ ...flexPatient(), goals });
    await settle();
    expect(all('[data-testid=day-goal]').map((each) => each.getAttribute('data-stand'))).toEqual([
      'met',
      'missed',
    ]);
    expect(shown('day-goals').textContent).toContain('Too little tone');
    expect(all('.dial-goal')).toHaveLength(2);
  });
});
