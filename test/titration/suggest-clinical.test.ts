import { describe, expect, test } from 'vitest';
import { type Case, DAY_S, HOUR_S, type NewEntry } from '../../src/case/index.ts';
import { asked, looks, looksAt, STIFF, withEntries, withGoals } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const at = (day: number) => day * DAY_S + MORNING;
type Wishes = Parameters<typeof plan>[0];

const dosed = (at_s: number, dose_mcg_day: number, concentration_mcg_mL = 500): NewEntry => ({
  kind: 'prescription',
  at_s,
  prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
});
const bolus = (day: number, mcg: number): NewEntry => ({ kind: 'lumbar_bolus', at_s: at(day), mcg });

/** On 100 mcg/day from day 1 on, after a bolus of 50 mcg. */
function started(wishes: Wishes = {}, ...more: readonly NewEntry[]): Case {
  return withEntries(plan(wishes), [
    bolus(0, 50),
    { kind: 'implant', at_s: at(1) },
    { kind: 'priming_bolus', at_s: at(1), volume_mL: 0.38 },
    dosed(at(1), 100),
    ...more,
  ]);
}

const stiff = looks(STIFF);
const well = looks();
const drowsy = looks({ drowsy: true });
const RAISES = ['raise_pump', 'raise_tablets', 'start_tablets', 'screen', 'flex'];
const says = ({ reasons }: ReturnType<typeof asked>) => reasons.map((reason) => reason.says).join(' ');

describe('a noxious trigger', () => {
  const found = (wishes: Wishes, ...before: readonly NewEntry[]) =>
    withEntries(plan(wishes), [
      ...before,
      { kind: 'trigger', at_s: at(3), trigger: 'bladder', strength: 0.8 },
      { kind: 'check', at_s: at(4), of: 'triggers' },
    ]);

  test('that was found is treated before any tablet, test bolus or operation', () => {
    expect(asked(found({}), at(4), stiff).kind).toBe('treat_trigger');
    expect(asked(found({ tablets_mg: 5 }), at(4), stiff).kind).toBe('treat_trigger');
    expect(asked(found({ patient: { age_years: 8 } }), at(4), stiff).kind).toBe('treat_trigger');
    const answered = looksAt((at_s) => (at_s > at(3) && at_s <= at(3) + 8 * HOUR_S ? {} : STIFF));
    expect(asked(found({}, bolus(3, 50)), at(4), answered).kind).toBe('treat_trigger');
  });

  test('that was treated this very hour has not passed: no dose goes up for what it did', () => {
    const settled = withEntries(plan({ dose: 300, device: { concentration_mcg_mL: 2000 } }), [
      { kind: 'trigger', at_s: at(20), trigger: 'bladder', strength: 0.8 },
      { kind: 'check', at_s: at(21), of: 'triggers' },
      { kind: 'check', at_s: at(21), of: 'device' },
      { kind: 'trigger_treated', at_s: at(21), trigger: 'bladder' },
    ]);
    for (const hours of [0, 1, 6, 20]) {
      expect(asked(settled, at(21) + hours * HOUR_S, stiff).entries, `${hours} h`).toEqual([]);
    }
    const tablets = withEntries(found({ tablets_mg: 5 }), [
      { kind: 'trigger_treated', at_s: at(4), trigger: 'bladder' },
    ]);
    expect(asked(tablets, at(4) + HOUR_S, stiff).entries).toEqual([]);
    expect(asked(settled, at(23), stiff).kind).toBe('raise_pump');
  });
});

describe('test boluses', () => {
  test('are not for somebody whose goals are met', () => {
    expect(asked(plan({ patient: { age_years: 8 } }), MORNING, well)).toMatchObject({ kind: 'hold' });
    expect(asked(plan({ patient: { kidney_function: 0.2 } }), MORNING, well)).toMatchObject({ kind: 'hold' });
  });

  test('do not go on while somebody is drowsy or flaccid', () => {
    const given = withEntries(plan({}), [bolus(1, 50)]);
    for (const sign of [{ drowsy: true }, { weak: true }]) {
      expect(asked(given, at(2), looks({ ...STIFF, ...sign })).kind).toBe('wait');
    }
  });

  test('are never given beside a pump, stopped or running', () => {
    const stopped = withEntries(started(), [{ kind: 'pump_stop', at_s: at(3) }]);
    for (const document of [started(), stopped]) {
      for (const look of [stiff, well, drowsy]) {
        const { entries } = asked(document, at(4), look);
        expect(entries.some(({ kind }) => kind === 'lumbar_bolus' || kind === 'single_bolus')).toBe(false);
      }
    }
  });
});

describe('the first dose of a pump', () => {
  const implanted = (...boluses: readonly NewEntry[]) =>
    withEntries(plan({}), [...boluses, { kind: 'implant', at_s: at(4) }]);
  const answers = (sign: object = {}) =>
    looksAt((at_s) => (at_s > at(1) && at_s <= at(1) + 6 * HOUR_S ? { ...sign } : STIFF));

  test('is the bolus itself, not twice it, when the bolus brought side effects', () => {
    expect(asked(implanted(bolus(1, 75)), at(4), answers()).dose?.to).toBe(150);
    const { dose, reasons } = asked(implanted(bolus(1, 75)), at(4), answers({ drowsy: true }));
    expect(dose?.to).toBe(75);
    expect(reasons.some((reason) => /not twice/.test(reason.says))).toBe(true);
  });

  test('comes from the bolus that worked, not from a larger one that did not', () => {
    const both = implanted(bolus(1, 50), bolus(2, 100));
    expect(asked(both, at(4), answers()).dose?.to).toBe(100);
  });

  test('is not given to somebody whom tablets make drowsy: they go first', () => {
    const both = withEntries(plan({ tablets_mg: 20 }), [bolus(1, 50), { kind: 'implant', at_s: at(4) }]);
    expect(asked(both, at(4), drowsy).kind).toBe('wean_tablets');
    expect(asked(implanted(bolus(1, 50)), at(4), drowsy)).toMatchObject({ kind: 'wait', entries: [] });
  });

  test('after no bolus that worked is the least that the pump can give, and says so', () => {
    const failed = asked(implanted(bolus(1, 100)), at(4), stiff);
    expect(failed.dose?.to).toBe(24);
    expect(says(failed)).not.toMatch(/mcg that worked/);
    const untested = asked(implanted(), at(4), stiff);
    expect(untested.dose?.to).toBe(24);
    expect(says(untested)).not.toMatch(/still worked/);
  });
});

describe('a pump that was without drug', () => {
  const dry = plan({ dose: 300 });

  test('gets no rise in the 24 h after it was refilled, at the same visit least of all', () => {
    let document = withEntries(dry, [
      { kind: 'check', at_s: at(34), of: 'triggers' },
      { kind: 'check', at_s: at(34), of: 'device' },
    ]);
    const refill = asked(document, at(34), stiff);
    expect(refill.kind).toBe('refill');
    document = withEntries(document, refill.entries);
    for (const hours of [0, 2, 12, 23]) {
      expect(asked(document, at(34) + hours * HOUR_S, stiff).entries, `${hours} h`).toEqual([]);
    }
  });
});

describe('side effects on a pump', () => {
  test('right after a rise of the pump lower the pump, also beside tablets', () => {
    const risen = withEntries(started({ tablets_mg: 20 }), [dosed(at(3), 130)]);
    expect(asked(risen, at(3) + 12 * HOUR_S, drowsy).kind).toBe('lower_pump');
  });

  test('are not left for days because the tablets have their pace', () => {
    const both = started({ tablets_mg: 20 });
    const first = asked(both, at(3), drowsy);
    expect(first.kind).toBe('wean_tablets');
    expect(asked(withEntries(both, first.entries), at(4), drowsy).kind).toBe('lower_pump');
  });

  test('while the line holds stronger drug than the programmer knows are no reason to wait', () => {
    const forgotten = withEntries(plan({ dose: 300, device: { concentration_mcg_mL: 2000 } }), [
      { kind: 'refill', at_s: at(2), volume_mL: 20, concentration_mcg_mL: 500, rinsed: true },
      dosed(at(2), 300, 500),
    ]);
    const seen = asked(forgotten, at(2) + 10 * HOUR_S, drowsy);
    expect(seen.kind).toBe('check_device');
    expect(says(seen)).toMatch(/2,000 mcg\/mL/);
    const checked = withEntries(forgotten, seen.entries);
    expect(asked(checked, at(2) + 10 * HOUR_S, drowsy).kind).toBe('lower_pump');
  });

  test('of both kinds at once are an overdose until it is excluded', () => {
    expect(says(asked(started(), at(3), looks({ drowsy: true, weak: true })))).toMatch(/overdose/i);
  });

  test('never end in a rise, whatever the goals say', () => {
    for (const wishes of [{}, { tablets_mg: 10 }] as const) {
      for (const sign of [{ drowsy: true }, { weak: true }]) {
        expect(RAISES).not.toContain(asked(started(wishes), at(4), looks({ ...STIFF, ...sign })).kind);
      }
    }
  });
});

describe('withdrawal', () => {
  test('stops every weaning, from a pump and without one', () => {
    const looked = withEntries(started({ tablets_mg: 20 }), [{ kind: 'check', at_s: at(4), of: 'device' }]);
    const kidneys = plan({ tablets_mg: 20, patient: { kidney_function: 0.2 } });
    for (const document of [looked, kidneys]) {
      const { entries, reasons } = asked(document, at(4), looks({ withdrawal: true }));
      expect(entries).toEqual([]);
      expect(reasons.some((reason) => /withdrawal/i.test(reason.says))).toBe(true);
    }
  });
});

describe('goals that pull both ways', () => {
  const stands = started({ patient: { tone_reliance: 0.9 } });

  test('do not raise the dose of somebody who has too little tone to stand on', () => {
    const loose = asked(stands, at(4), looks({ ashworth_leg: 1.1, spasm_score: 2.5, standing: 30 }));
    expect(RAISES).not.toContain(loose.kind);
  });

  test('a function that fails on loose legs does not ask for more drug', () => {
    const goal = { title: 'Stands', output: 'standing', from: '08:00', to: '20:00', least: 60 } as const;
    const only = withGoals(stands, goal);
    expect(asked(only, at(4), looks({ ashworth_leg: 1.1, standing: 20 })).kind).toBe('lower_pump');
    expect(asked(only, at(4), looks({ ashworth_leg: 3.5, standing: 20 })).kind).toBe('raise_pump');
  });
});

describe('kidneys below 30 % of normal', () => {
  test('tablets beside a pump go before its dose is raised', () => {
    const both = started({ tablets_mg: 10, patient: { kidney_function: 0.2 } });
    expect(asked(both, at(4), stiff).kind).toBe('wean_tablets');
  });
});

describe('a pause', () => {
  const paused = (reason: 'taper' | 'overdose', ...more: readonly NewEntry[]) =>
    withEntries(plan({ dose: 300 }), [{ kind: 'pump_stop', at_s: at(2), reason }, ...more]);

  test('at the end of a planned taper is not undone', () => {
    expect(asked(paused('taper'), at(3), well)).toMatchObject({ kind: 'hold', entries: [] });
    expect(asked(paused('taper'), at(3), looks({ withdrawal: true })).kind).toBe('start_pump');
  });

  test('for an overdose ends with part of the dose, once its cause was looked for and tone is back', () => {
    expect(asked(paused('overdose'), at(3), looks({ weak: true })).kind).toBe('wait');
    expect(asked(paused('overdose'), at(3), well).kind).toBe('check_device');
    const looked = paused('overdose', { kind: 'check', at_s: at(3), of: 'device' });
    expect(asked(looked, at(3), well)).toMatchObject({ kind: 'start_pump', dose: { to: 150 } });
  });

  test('on saline ends with drug in the reservoir, not with a dose of saline', () => {
    const saline = withEntries(plan({ dose: 300 }), [
      { kind: 'refill', at_s: at(2), volume_mL: 20, concentration_mcg_mL: 0, rinsed: true },
      {
        kind: 'prescription',
        at_s: at(2),
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'minimum_rate' } },
      },
    ]);
    const { kind, entries } = asked(saline, at(12), stiff);
    if (kind === 'hold') expect(entries).toEqual([]);
    else expect(entries[0]).toMatchObject({ kind: 'refill', concentration_mcg_mL: 500 });
  });
});

describe('doses with limited experience', () => {
  test('trigger and device come before a rise beyond 1,000 mcg/day, in the first weeks too', () => {
    const high = started({}, dosed(at(2), 900));
    const first = asked(high, at(4), stiff);
    expect(first.kind).toBe('look_for_triggers');
    const second = asked(withEntries(high, first.entries), at(4), stiff);
    expect(second.kind).toBe('check_device');
    expect(asked(withEntries(high, [...first.entries, ...second.entries]), at(4), stiff).kind).toBe(
      'raise_pump',
    );
  });
});

describe('weaning', () => {
  test('has no step of more than half, wherever it begins', () => {
    for (const mg of [5, 7.5, 10, 15, 20, 25]) {
      let document = started({ tablets_mg: mg });
      for (let day = 3; day < 60; day++) {
        const { dose, entries } = asked(document, at(day), well);
        if (entries.length > 0 && dose !== undefined && dose.to > 0) {
          expect(dose.to / dose.from).toBeGreaterThanOrEqual(0.5);
        }
        document = withEntries(document, entries);
      }
    }
  });
});

describe('stiffness that no dose removes', () => {
  test('is not chased with rise after rise', () => {
    let document = started();
    for (let day = 2; day < 40; day++) {
      for (let i = 0; i < 4; i++) {
        const { entries } = asked(document, at(day), stiff);
        if (entries.length === 0) break;
        document = withEntries(document, entries);
      }
    }
    const last = asked(document, at(40), stiff);
    expect(last.kind).toBe('hold');
    expect(says(last)).toMatch(/contracture/);
    const doses = document.log.flatMap((entry) =>
      entry.kind === 'prescription' && entry.prescription.mode.kind === 'simple_continuous'
        ? [entry.prescription.mode.dose_mcg_day]
        : [],
    );
    expect(Math.max(...doses)).toBeGreaterThan(200);
    expect(Math.max(...doses)).toBeLessThan(600);
  });
});
