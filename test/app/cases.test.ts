import { describe, expect, it } from 'vitest';
import { CLOCK_TIMES, daysBetweenRefills, oralCase, pumpCase } from '../../src/app/compare/cases.ts';
import { DEFAULTS, SPAN_S, TIMES } from '../../src/app/compare/settings.ts';
import { checkCase } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { pennPatient } from './patient.ts';

const patient = pennPatient();

describe('the tablet arm', () => {
  it.each(TIMES)('shares the day out over %i clock times and has no pump', (times_a_day) => {
    const { history, log } = oralCase(patient, { ...DEFAULTS, oral_mg_day: 60, times_a_day });
    expect(history.oral.map((dose) => dose.time)).toEqual(CLOCK_TIMES[times_a_day]);
    expect(history.oral.reduce((sum, dose) => sum + dose.mg, 0)).toBeCloseTo(60, 9);
    expect(history.prescription).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('at 0 mg takes nothing', () => {
    expect(oralCase(patient, { ...DEFAULTS, oral_mg_day: 0 }).history.oral).toEqual([]);
  });
});

describe('the pump arm', () => {
  it('is the same patient on simple continuous delivery, no tablets', () => {
    const made = pumpCase(patient, { ...DEFAULTS, pump_mcg_day: 400 });
    expect(made.patient).toEqual(patient.patient);
    expect(made.history.oral).toEqual([]);
    expect(made.history.prescription?.mode).toEqual({ kind: 'simple_continuous', dose_mcg_day: 400 });
  });

  it('never runs dry in the longest window, at any dose', () => {
    for (const pump_mcg_day of [24, 200, 700, 1300, 2000]) {
      const made = pumpCase(patient, { ...DEFAULTS, pump_mcg_day });
      const { pieces } = deliver(made, 0, SPAN_S['14d']);
      for (const piece of pieces) expect(piece.delivered_mcg_h).toBeCloseTo(pump_mcg_day / 24, 6);
    }
  });

  it('is refilled only as often as needed', () => {
    expect(daysBetweenRefills(patient, 2000)).toBe(4);
    expect(pumpCase(patient, { ...DEFAULTS, pump_mcg_day: 200 }).log).toEqual([]);
  });
});

it('both arms pass the same door as any case file', () => {
  for (const pump_mcg_day of [24, 2000]) {
    const settings = { ...DEFAULTS, oral_mg_day: 50, pump_mcg_day };
    for (const made of [oralCase(patient, settings), pumpCase(patient, settings)]) {
      const checked = checkCase(made);
      expect(checked.ok ? [] : checked.problems).toEqual([]);
    }
  }
});
