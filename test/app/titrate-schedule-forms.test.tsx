// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
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
  planOf,
  pumpPlan,
  submit,
  thrice,
  type,
  valueIn,
} from './titrate-schedule-bench.tsx';

afterEach(clear);

const offered = () =>
  [...document.querySelectorAll('[role="menuitem"]')].map((each) =>
    each.getAttribute('data-testid')?.replace('schedule-add-', ''),
  );

describe('"Add order"', () => {
  it('offers no pump orders before there is a pump, and no second pump after', async () => {
    const { titrate } = await openSchedule(planOf());
    await click('schedule-add');
    expect(offered()).toContain('implant');
    for (const kind of ['refill', 'step', 'stop', 'single', 'treated']) expect(offered()).not.toContain(kind);
    await clear();
    const later = await openSchedule(pumpPlan());
    later.titrate.today_s.value = 32 * D;
    await click('schedule-add');
    expect(offered()).toEqual(expect.arrayContaining(['step', 'refill', 'stop', 'flex']));
    expect(offered()).not.toContain('implant');
    expect(titrate.plan.value.log).toEqual([]);
  });

  it('puts the first tablets at today, with the start of the label', async () => {
    const { titrate, said } = await openSchedule(planOf());
    titrate.today_s.value = 2 * D + 8 * H;
    await click('schedule-add');
    await click('schedule-add-tablets');
    expect(valueIn('form-field-each_mg')).toBe('5');
    await submit();
    expect(titrate.plan.value.log).toEqual([
      { id: 1, at_s: 2 * D + 8 * H, kind: 'oral_regimen', doses: thrice(5) },
    ]);
    expect(titrate.selected.value).toBe(1);
    expect(missing('schedule-form')).toBe(true);
    expect(said).toEqual(['Tablets on day 2']);
  });

  it('begins the pump with twice the last test bolus, and a step with the least rise', async () => {
    const plan = pumpPlan();
    const { titrate } = await openSchedule({ ...plan, log: plan.log.slice(0, 6) });
    titrate.today_s.value = 28 * D + 11 * H;
    await click('schedule-add');
    await click('schedule-add-start');
    expect(valueIn('form-field-prescription-mode-dose_mcg_day')).toBe('150');
    await submit();
    await click('schedule-add');
    await click('schedule-add-step');
    // A step stands at today already: the next comes a day later.
    expect(valueIn('form-field-at_s')).toBe('29 11:00');
    expect(valueIn('form-field-prescription-mode-dose_mcg_day')).toBe('165');
  });

  it('adds the implant with its device', async () => {
    const { titrate } = await openSchedule(planOf());
    titrate.today_s.value = 5 * D;
    await click('schedule-add');
    await click('schedule-add-implant');
    await choose('form-field-device-pump', 'synchromed-ii-40');
    await choose('form-field-device-tip_level', 'T4');
    await type('form-field-device-reservoir_volume_mL', '55');
    await submit();
    expect(found('form-problem-device-reservoir_volume_mL').textContent).toContain('55');
    expect(valueIn('form-field-device-reservoir_volume_mL')).toBe('55');
    await type('form-field-device-reservoir_volume_mL', '40');
    await submit();
    expect(titrate.plan.value.device).toMatchObject({ pump: 'synchromed-ii-40', tip_level: 'T4' });
    expect(titrate.plan.value.log).toMatchObject([{ kind: 'implant', at_s: 5 * D }]);
  });

  it('says of another treatment what was published and that the curves leave it out', async () => {
    const { titrate } = await openSchedule(planOf());
    await click('schedule-add');
    await click('schedule-add-other');
    const form = found('schedule-form');
    expect(form.textContent).toContain('the curves leave it out');
    expect(form.textContent).toContain('Low blood pressure');
    await choose('form-field-treatment', 'dantrolene');
    expect(form.textContent).toContain('Liver injury (boxed warning)');
    await submit();
    expect(titrate.plan.value.log).toMatchObject([{ kind: 'other_treatment', treatment: 'dantrolene' }]);
  });

  it('keeps a trigger until it is treated', async () => {
    const { titrate } = await openSchedule(planOf());
    await click('schedule-add');
    await click('schedule-add-trigger');
    await choose('form-field-trigger', 'bowel');
    await submit();
    titrate.today_s.value = D;
    await click('schedule-add');
    await click('schedule-add-treated');
    expect(valueIn('form-field-trigger')).toBe('bowel');
    await submit();
    expect(titrate.plan.value.log.map(({ kind }) => kind)).toEqual(['trigger', 'trigger_treated']);
  });
});

describe('the form of an order', () => {
  async function edit(id: number) {
    const fake = await openSchedule(pumpPlan());
    await click(`order-${id}`);
    await click('order-edit');
    return fake;
  }

  it('shows a problem at its field and keeps what was typed', async () => {
    const { titrate } = await edit(8);
    const before = titrate.plan.value;
    await type('form-field-prescription-mode-dose_mcg_day', '5');
    await type('form-field-at_s', 'soon');
    await submit();
    expect(found('form-problem-at_s').textContent).toContain('"soon" is no day.');
    await type('form-field-at_s', '30 10:00');
    await submit();
    expect(found('form-problem-prescription-mode-dose_mcg_day').textContent).toContain('5 mcg');
    expect(valueIn('form-field-prescription-mode-dose_mcg_day')).toBe('5');
    expect(titrate.plan.value).toBe(before);
  });

  it('puts a problem that fits no field into its head, with the order it is about', async () => {
    const { titrate } = await edit(5);
    const before = titrate.plan.value;
    await type('form-field-at_s', '40');
    await submit();
    expect(document.querySelector('.form-head')?.textContent).toMatch(/Day 28, priming bolus: /);
    expect(titrate.plan.value).toBe(before);
  });

  it('takes tablets at free times, each with its own dose', async () => {
    const { titrate } = await edit(2);
    await choose('form-field-times', 'free');
    await type('form-field-doses-2-time', '22:00');
    await type('form-field-doses-2-mg', '15');
    await click('form-add-dose');
    await type('form-field-doses-3-time', '22:00');
    await submit();
    expect(found('form-field-doses-3-time-problem').textContent).toContain('22:00');
    await type('form-field-doses-3-time', '23:30');
    await submit();
    expect(entryOf(titrate.plan.value, 2)).toMatchObject({
      doses: [
        { time: '08:00', mg: 10 },
        { time: '14:00', mg: 10 },
        { time: '22:00', mg: 15 },
        { time: '23:30', mg: 15 },
      ],
    });
  });

  it('changes the mode to periodic boluses, and back nothing is lost of reason and note', async () => {
    const { titrate } = await edit(9);
    await choose('form-field-prescription-mode-kind', 'periodic_bolus');
    await type('form-field-prescription-mode-bolus_mcg', '40');
    await type('form-field-prescription-mode-minutes', '30');
    await type('form-field-prescription-mode-times', '06:00, 14:00, 25:00');
    await choose('form-field-reason', 'side_effects');
    await type('form-field-note', 'Stiff at dawn');
    await submit();
    expect(found('form-problem-prescription-mode-times').textContent).toContain('25:00');
    await type('form-field-prescription-mode-times', '06:00, 14:00, 22:00');
    await submit();
    expect(entryOf(titrate.plan.value, 9)).toMatchObject({
      reason: 'side_effects',
      note: 'Stiff at dawn',
      prescription: { mode: { kind: 'periodic_bolus', times: ['06:00', '14:00', '22:00'] } },
    });
  });

  it('begins flex level at the dose of now, and leads to the 24-hour pattern', async () => {
    const { titrate } = await edit(9);
    await choose('form-field-prescription-mode-kind', 'flex');
    await click('form-flex');
    expect(missing('schedule-form')).toBe(true);
    expect(titrate.selected.value).toBe(9);
    expect(entryOf(titrate.plan.value, 9)).toMatchObject({
      prescription: { mode: { kind: 'flex', base_mcg_h: 10.417, periods: [] } },
    });
  });

  it('refuses a refill larger than the reservoir at its volume', async () => {
    const { titrate } = await openSchedule(pumpPlan());
    titrate.today_s.value = 60 * D;
    await click('schedule-add');
    await click('schedule-add-refill');
    expect(valueIn('form-field-volume_mL')).toBe('20');
    await type('form-field-volume_mL', '25');
    await submit();
    expect(found('form-problem-volume_mL').textContent).toContain('25 mL');
    expect(titrate.plan.value.log.length).toBe(9);
  });
});
