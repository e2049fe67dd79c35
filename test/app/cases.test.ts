import { describe, expect, it } from 'vitest';
import { CLOCK_TIMES, daysBetweenRefills, oralCase, pumpCase } from '../../src/app/compare/cases.ts';
import { MODES, type Settings, SPAN_S, STARTS, TIMES } from '../../src/app/compare/settings.ts';
import { readyPatient, DEFAULTS as SHIPPED, settingsOf } from '../../src/app/compare/start-with.ts';
import { COMPARISONS, checkCase } from '../../src/case/index.ts';
import { deliver } from '../../src/delivery/index.ts';
import { pennPatient } from './patient.ts';

const patient = pennPatient();
const DEFAULTS: Settings = { ...SHIPPED, tip_level: patient.device.tip_level };

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

describe('what the page asks the engine for passes the door of any case file', () => {
  const problemsOf = (settings: Settings, of = patient) =>
    [oralCase(of, settings), pumpCase(of, settings)].flatMap((made) => {
      const checked = checkCase(made);
      return checked.ok ? [] : checked.problems;
    });

  it('at the ends of the doses', () => {
    for (const pump_mcg_day of [24, 2000]) {
      expect(problemsOf({ ...DEFAULTS, oral_mg_day: 50, pump_mcg_day })).toEqual([]);
    }
  });

  it('for every ready patient in every mode, settled and from nothing', () => {
    for (const { patient: key } of COMPARISONS) {
      for (const mode of MODES) {
        for (const start of STARTS) {
          expect(problemsOf({ ...settingsOf(key), mode, start }, readyPatient(key))).toEqual([]);
        }
      }
    }
  });
});

describe('from nothing', () => {
  const settings: Settings = { ...DEFAULTS, start: 'nothing', pump_mcg_day: 200 };

  it('starts tablets at once and the pump with a primed line, in a patient without history', () => {
    const oral = oralCase(patient, settings);
    const pump = pumpCase(patient, settings);
    expect([oral.history, pump.history]).toEqual([
      { days: 0, oral: [] },
      { days: 0, oral: [] },
    ]);
    expect(oral.log.map(({ kind }) => kind)).toEqual(['oral_regimen']);
    const { pieces } = deliver(pump, 0, 86_400);
    expect(pieces.at(-1)?.delivered_mcg_h).toBeCloseTo(200 / 24, 6);
    expect(pieces.some(({ delivered_mcg_h }) => delivered_mcg_h === 0)).toBe(true);
  });
});

it('what the sliders change about a patient reaches both arms', () => {
  const settings: Settings = {
    ...DEFAULTS,
    tone_leg: 3,
    kidney_percent: 20,
    contracture_percent: 30,
    tip_level: 'C7',
  };
  for (const made of [oralCase(patient, settings), pumpCase(patient, settings)]) {
    expect(made.patient).toMatchObject({ tone_leg: 3, kidney_function: 0.2, contracture: 0.3 });
    expect(made.device.tip_level).toBe('C7');
  }
});
