// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { NextPanel } from '../../src/app/titrate/next/index.ts';
import { at, LOOSE, openPanel, STIFF, settle, sheetOf, words } from './titrate-next-bench.tsx';
import {
  choose,
  clear,
  click,
  continuous,
  found,
  missing,
  planOf,
  press,
  tablets,
  thrice,
  type,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

const stage = () => found('next-panel').getAttribute('data-stage');
const submit = async () => {
  await act(() => found('apply').click());
  await settle();
};
const rules = (verdict: string) =>
  [...document.querySelectorAll(`.check[data-verdict="${verdict}"]`)].map((each) =>
    each.getAttribute('data-rule'),
  );
const bolus = (day: number, mcg: number) => ({ at_s: at(day), kind: 'lumbar_bolus', mcg }) as const;
const started = (...more: readonly ReturnType<typeof continuous>[]) =>
  planOf(bolus(0, 50), { at_s: at(1), kind: 'implant' }, continuous(1.5, 100), ...more);

describe('tablets', () => {
  it('begins with the first step of the ladder, and Apply orders it for today', async () => {
    const { titrate, said } = await openPanel(NextPanel, planOf(), at(0));
    expect(stage()).toBe('tablets');
    expect(words(found('change-line'))).toContain('15 mg/day');
    await submit();
    expect(titrate.plan.value.log).toMatchObject([{ kind: 'oral_regimen', at_s: at(0), doses: thrice(5) }]);
    expect(said).toEqual(['Give tablets: 0 to 15\u00a0mg/day']);
  });

  it('says when the next rise is allowed, and goes there', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(), at(0));
    await submit();
    expect(words(found('next-allowed'))).toContain('Raise the tablets: allowed from day 3, 08:00');
    await click('wait-allowed');
    await settle();
    expect(titrate.today_s.value).toBe(at(3));
    expect(words(found('change-line'))).toContain('30 mg/day');
    expect(rules('red')).toEqual([]);
  });

  it('has four doses a day at the top of the ladder, and then offers a test bolus', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(tablets(0, 20)), at(3));
    expect(words(found('change-line'))).toContain('80 mg/day');
    await submit();
    expect(titrate.plan.value.log.at(-1)).toMatchObject({
      doses: [{ mg: 20 }, { mg: 20 }, { mg: 20 }, { mg: 20 }],
    });
    await click('wait-d3');
    await settle();
    expect(words(found('change-line'))).toBe('50 mcg');
  });

  it('marks a rise that comes too soon red, asks why, and takes it with the reason', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(tablets(0, 5)), at(1));
    expect(rules('red')).toEqual(['oral_interval']);
    const note = found('action-note');
    if (!(note instanceof HTMLTextAreaElement)) throw new Error('no place for a reason');
    await act(() => {
      note.value = 'Spasms break the night';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await submit();
    expect(titrate.plan.value.log.at(-1)).toMatchObject({
      doses: thrice(10),
      note: 'Spasms break the night',
    });
  });

  it('keeps a text that is no number, says so, and orders nothing', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(), at(0));
    await type('ask-mg', '5 mcg');
    await press('ask-mg', 'Enter');
    expect(words(found('ask-mg-problem'))).toContain('A number is needed');
    await submit();
    expect(titrate.plan.value.log).toEqual([]);
  });

  it('shows the curves of what is changed before it is applied, and no longer after', async () => {
    const { titrate } = await openPanel(NextPanel, planOf(), at(0));
    expect(titrate.preview.value).toBeUndefined();
    await type('ask-mg', '10');
    await press('ask-mg', 'Enter');
    expect(titrate.preview.value?.plan.log).toMatchObject([{ doses: thrice(10) }]);
    await submit();
    expect(titrate.preview.value).toBeUndefined();
  });
});

describe('what is seen', () => {
  it('judges the goals by the rater, and says drowsy', async () => {
    await openPanel(NextPanel, planOf(), at(2), { seen: { ...STIFF, spasm_score: 0.2, drowsy: true } });
    expect(found('goal-ashworth_leg').dataset.met).toBe('false');
    expect(found('goal-spasm_score').dataset.met).toBe('true');
    expect(words(found('side-effects'))).toContain('Drowsy');
  });
});

describe('from the bolus to the pump', () => {
  it('goes up the ladder after a bolus that did not work', async () => {
    await openPanel(NextPanel, planOf(bolus(0, 50)), at(1), { sheet: sheetOf(1, 50, at(0), 3.6) });
    expect(stage()).toBe('screening');
    expect(words(found('sheet-line'))).toContain('50 mcg: no response');
    expect(words(found('change-line'))).toContain('75 mcg');
    expect(rules('red')).toEqual([]);
  });

  it('implants with a primed line and starts with what the bolus says', async () => {
    const sheet = { ...sheetOf(1, 75, at(0), 2), rows: sheetOf(1, 75, at(0), 2).rows.slice(0, 3) };
    const { titrate } = await openPanel(NextPanel, planOf(bolus(0, 75)), at(1), { sheet });
    expect(words(found('change-line'))).toContain('150 mcg/day');
    await choose('ask-tip', 'T6');
    await type('ask-length', '60');
    await press('ask-length', 'Enter');
    await submit();
    const { log, device } = titrate.plan.value;
    expect(device).toMatchObject({ tip_level: 'T6', catheter_length_cm: 60 });
    expect(log.slice(1)).toMatchObject([
      { kind: 'implant', at_s: at(1) },
      { kind: 'prescription', prescription: { mode: { kind: 'simple_continuous', dose_mcg_day: 150 } } },
      { kind: 'priming_bolus', volume_mL: 0.331 },
    ]);
    expect(stage()).toBe('titrate');
  });

  it('starts with the bolus itself when it still worked at 8 h', async () => {
    await openPanel(NextPanel, planOf(bolus(0, 75)), at(1), { sheet: sheetOf(1, 75, at(0), 2) });
    expect(words(found('change-line'))).toContain('75 mcg/day');
  });
});

describe('titration', () => {
  it('offers the middle of the step that the rules allow, as a percent of today', async () => {
    const { titrate } = await openPanel(NextPanel, started(), at(3));
    expect(words(found('change-line'))).toContain('+20 %');
    expect(rules('red')).toEqual([]);
    await submit();
    expect(titrate.plan.value.log.at(-1)).toMatchObject({
      prescription: { concentration_mcg_mL: 500, mode: { dose_mcg_day: 120 } },
    });
  });

  it('allows more than the rule, marks it, and sets what would pass', async () => {
    await openPanel(NextPanel, started(), at(3));
    await type('ask-dose', '150');
    await press('ask-dose', 'Enter');
    await settle();
    expect(rules('red')).toEqual(['daily_spinal']);
    await click('set-to');
    await settle();
    expect(words(found('change-line'))).toContain('130 mcg/day');
    expect(rules('red')).toEqual([]);
  });

  it('goes by percent with the arrow keys of the slider', async () => {
    await openPanel(NextPanel, started(), at(3));
    await press('ask-dose-percent', 'ArrowRight');
    expect(words(found('change-line'))).toContain('121 mcg/day');
    await press('ask-dose-percent', 'ArrowRight');
    expect(words(found('change-line'))).toContain('122 mcg/day');
    await press('ask-dose-percent', 'End');
    expect(words(found('change-line'))).toContain('160 mcg/day');
  });

  it('keeps the pattern of the day when the dose changes', async () => {
    const periods = [{ from: '00:00', to: '06:00', rate_mcg_h: 6 }];
    const plan = planOf(
      bolus(0, 50),
      { at_s: at(1), kind: 'implant' },
      {
        at_s: at(1),
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'flex', base_mcg_h: 3, periods } },
      },
    );
    const { titrate } = await openPanel(NextPanel, plan, at(3));
    await type('ask-dose', '120');
    await press('ask-dose', 'Enter');
    await submit();
    expect(titrate.plan.value.log.at(-1)).toMatchObject({
      prescription: { mode: { kind: 'flex', base_mcg_h: 4, periods: [{ rate_mcg_h: 8 }] } },
    });
  });

  it('puts less first when somebody is drowsy', async () => {
    await openPanel(NextPanel, started(), at(3), { seen: { ...LOOSE, drowsy: true } });
    expect(words(found('change-line'))).toContain('90 mcg/day');
  });

  it('weans the tablets when the goals are met, and ends them no sooner than the taper allows', async () => {
    const plan = planOf(
      tablets(0, 20),
      bolus(12, 50),
      { at_s: at(13), kind: 'implant' },
      continuous(13.5, 100),
    );
    const { titrate } = await openPanel(NextPanel, plan, at(20), { seen: LOOSE });
    expect(words(found('change-line'))).toContain('30 mg/day');
    await submit();
    await click('wait-d3');
    await settle();
    expect(words(found('change-line'))).toContain('15 mg/day');
    await click('wait-w1');
    await settle();
    expect(words(found('change-line'))).toContain('0 mg/day');
    expect(rules('red')).toEqual([]);
    await submit();
    expect(titrate.plan.value.log.at(-1)).toMatchObject({ kind: 'oral_regimen', doses: [] });
    expect(stage()).toBe('keep');
  });
});

describe('a dose that was enough and no longer is', () => {
  it('is asked about in the order trigger, device, dose', async () => {
    await openPanel(NextPanel, started(), at(60));
    expect(words(found('guide'))).toContain('look for triggers');
    const heads = [...document.querySelectorAll('[data-testid="actions"] .action-head')].map(words);
    expect(heads.slice(0, 3)).toEqual([
      'Look for triggers',
      'Check pump and catheter',
      'Raise the pump dose',
    ]);
    await submit();
    const after = document.querySelector('[data-testid="actions"] .action-head');
    expect(after === null ? '' : words(after)).toBe('Raise the pump dose');
  });
});

describe('triggers', () => {
  it('are found only by looking, and then can be treated', async () => {
    const { titrate } = await openPanel(NextPanel, started(), at(3));
    await click('action-add_trigger');
    await submit();
    expect(missing('action-treat_trigger')).toBe(true);
    await click('action-check_triggers');
    await submit();
    expect(words(found('looked'))).toContain('found bladder');
    await click('action-treat_trigger');
    await submit();
    expect(titrate.plan.value.log.slice(-3)).toMatchObject([
      { kind: 'trigger', trigger: 'bladder', strength: 0.5 },
      { kind: 'check', of: 'triggers' },
      { kind: 'trigger_treated', trigger: 'bladder' },
    ]);
    expect(missing('action-treat_trigger')).toBe(true);
  });
});
