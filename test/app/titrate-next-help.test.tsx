// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { NextPanel, suggestAsked } from '../../src/app/titrate/next/index.ts';
import type { Suggestion } from '../../src/titration/index.ts';
import { at, openPanel, settle, words } from './titrate-next-bench.tsx';
import {
  clear,
  click,
  continuous,
  found,
  missing,
  planOf,
  pumpPlan,
  type,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

const bolus = (day: number, mcg: number) => ({ at_s: at(day), kind: 'lumbar_bolus', mcg }) as const;
const started = (...more: readonly ReturnType<typeof continuous>[]) =>
  planOf(bolus(0, 50), { at_s: at(1), kind: 'implant' }, continuous(1.5, 100), ...more);

describe('time', () => {
  it('goes on by a press and to a day that is typed', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(), at(0));
    await click('wait-w1');
    expect(titrate.today_s.value).toBe(at(7));
    await type('until-day', '40');
    await click('until-day-go');
    expect(titrate.today_s.value).toBe(at(40));
    await type('until-day', 'soon');
    await click('until-day-go');
    expect(titrate.today_s.value).toBe(at(40));
    expect(words(found('until-day-problem'))).toContain('0 to 3,650');
  });
});

describe('a suggestion', () => {
  const suggestion: Suggestion = {
    kind: 'raise_pump',
    says: 'Raise the pump to 115 mcg/day.',
    at_s: at(3),
    entries: [continuous(3, 115)],
    dose: { from: 100, to: 115, unit: 'mcg/day' },
    reasons: [{ mark: 'caution', says: 'Tablets are still taken.', sources: [] }],
    look_again_s: at(4),
  };
  const ask = async () => {
    await act(() => {
      suggestAsked.value += 1;
    });
    await settle();
  };

  it('is shown with its curves, changes nothing by itself, and can be refused', async () => {
    const { titrate } = await openPanel(NextPanel, started(), at(3), { suggestion });
    const before = titrate.plan.value;
    await ask();
    expect(words(found('suggestion'))).toContain('Tablets are still taken.');
    expect(titrate.preview.value?.title).toBe(suggestion.says);
    await click('suggestion-no');
    expect(missing('suggestion')).toBe(true);
    expect(titrate.plan.value).toBe(before);
    expect(titrate.preview.value).toBeUndefined();
  });

  it('is ordered when it is applied', async () => {
    const { titrate } = await openPanel(NextPanel, started(), at(3), { suggestion });
    await ask();
    await click('suggestion-apply');
    expect(titrate.plan.value.log.at(-1)).toMatchObject({ prescription: { mode: { dose_mcg_day: 115 } } });
    expect(missing('suggestion')).toBe(true);
  });
});

describe('the automatic clinician', () => {
  it('makes a branch of its own', async () => {
    const automatic = pumpPlan();
    const { branched } = await openPanel(NextPanel, planOf(), at(0), { automatic });
    await click('automatic-start');
    await settle();
    expect(branched).toEqual([{ title: 'Automatic', plan: automatic }]);
  });
});
