// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/app/titrate/schedule/groups.ts';
import { rowsOf } from '../../src/app/titrate/schedule/rows.ts';
import type { Case } from '../../src/case/index.ts';
import { clear, click, continuous, D, H, openSchedule, planOf } from './titrate-schedule-bench.tsx';

afterEach(clear);

/** Three years with a step a day. */
function years(days: number): Case {
  const steps = Array.from({ length: days }, (_, i) => continuous(i + 1, 100 + (i % 50)));
  return planOf({ at_s: 8 * H, kind: 'implant' }, ...steps);
}

describe('a plan of years', () => {
  it('shows the month of today and folds the others, which open by their headings', async () => {
    const { titrate } = await openSchedule(years(400));
    expect(document.querySelectorAll('[data-order]').length).toBeLessThan(40);
    expect(document.querySelector('[data-order="1"]')).not.toBeNull();
    titrate.selected.value = 300;
    titrate.today_s.value = 300 * D;
    await click('group-titration-3');
    expect(document.querySelector('[data-order="300"]')).not.toBeNull();
    expect(document.querySelectorAll('[data-order]').length).toBeLessThan(80);
  });

  it('keeps every order in exactly one group, in the order of time', () => {
    const rows = rowsOf(years(400));
    expect(groupsOf(rows).flatMap((group) => group.rows)).toEqual(rows);
  });

  it('is turned into rows within a frame or two', () => {
    const took = [0, 1, 2, 3, 4].map(() => {
      const plan = years(1100);
      const start = performance.now();
      groupsOf(rowsOf(plan));
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(100);
  });
});
