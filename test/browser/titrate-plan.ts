import { addEntry, type Case, checkCase, type NewEntry, READY_PATIENTS } from '../../src/case/index.ts';
import { good, must } from '../../src/problem/index.ts';

const DAY_S = 86_400;
const MORNING_S = 8 * 3600;
const STRENGTH_mcg_mL = 500;

/** The day of the implant in the plan below. */
export const IMPLANT_DAY = 10;
/** The day on which the pattern of the day begins. */
export const FLEX_DAY = 14;

/** Case time of the morning of a day. */
export function morning_s(day: number): number {
  return day * DAY_S + MORNING_S;
}

/** The default patient from the first tablet, with orders at the morning of their days. */
export function planWith(orders: readonly NewEntry[]): Case {
  const ready = READY_PATIENTS.get('penn-1989');
  if (ready === undefined) throw new Error('the default patient is not on the shelf');
  const untreated = must(
    checkCase({
      ...ready,
      title: 'Plan of a test',
      history: { days: 0, oral: [] },
      device: { ...ready.device, concentration_mcg_mL: STRENGTH_mcg_mL },
      goals: [{ title: 'Loose legs', output: 'ashworth_leg', from: '00:00', to: '24:00', most: 2 }],
      log: [],
    }),
  );
  const log = orders.reduce((plan, entry) => (plan.ok ? addEntry(plan.value, entry) : plan), good(untreated));
  return must(log);
}

/** Tablets, test boluses, the pump, a pattern of the day, a refill and what else a plan can hold. */
export function fullPlan(): Case {
  const thrice = (mg: number) => ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));
  return planWith([
    { at_s: morning_s(0), kind: 'oral_regimen', doses: thrice(5) },
    { at_s: morning_s(3), kind: 'oral_regimen', doses: thrice(10) },
    { at_s: morning_s(6), kind: 'lumbar_bolus', mcg: 50 },
    { at_s: morning_s(7), kind: 'lumbar_bolus', mcg: 75 },
    { at_s: morning_s(IMPLANT_DAY), kind: 'implant' },
    { at_s: morning_s(IMPLANT_DAY), kind: 'prescription', prescription: continuous(100) },
    { at_s: morning_s(IMPLANT_DAY), kind: 'priming_bolus', volume_mL: 0.375 },
    { at_s: morning_s(12), kind: 'oral_regimen', doses: thrice(5) },
    { at_s: morning_s(FLEX_DAY), kind: 'prescription', prescription: flex() },
    { at_s: morning_s(15), kind: 'trigger', trigger: 'bladder', strength: 0.5 },
    { at_s: morning_s(16), kind: 'check', of: 'triggers' },
    { at_s: morning_s(17), kind: 'trigger_treated', trigger: 'bladder' },
    { at_s: morning_s(19), kind: 'oral_regimen', doses: [] },
    {
      at_s: morning_s(40),
      kind: 'refill',
      volume_mL: 40,
      concentration_mcg_mL: STRENGTH_mcg_mL,
      rinsed: false,
    },
  ]);
}

function continuous(dose_mcg_day: number) {
  return {
    concentration_mcg_mL: STRENGTH_mcg_mL,
    mode: { kind: 'simple_continuous', dose_mcg_day },
  } as const;
}

/** 110 mcg a day, more of it at night and before getting up. */
function flex() {
  return {
    concentration_mcg_mL: STRENGTH_mcg_mL,
    mode: {
      kind: 'flex',
      base_mcg_h: 4,
      periods: [
        { from: '05:00', to: '08:00', rate_mcg_h: 6 },
        { from: '21:00', to: '24:00', rate_mcg_h: 7 },
      ],
    },
  } as const;
}
