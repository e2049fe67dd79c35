// @ts-check

/** A plan of three years on flex with four rates a day, a refill every six weeks, and one constant dose to edit. */

const DAY_S = 86_400;
const EVERY_DAYS = 42;
const LAST_DAY = 1081;
const EDITED_DAY = 546;
const STRENGTH_mcg_mL = 2000;

/** Id of the order whose dose is edited. */
export const EDITED_ORDER = 900;

/** @param {number} dose_mcg_day */
function flex(dose_mcg_day) {
  const rate = dose_mcg_day / 24;
  return {
    kind: 'flex',
    base_mcg_h: rate,
    periods: [
      { from: '06:00', to: '08:00', rate_mcg_h: rate * 1.5 },
      { from: '12:00', to: '14:00', rate_mcg_h: rate * 0.75 },
      { from: '22:00', to: '24:00', rate_mcg_h: rate * 1.5 },
    ],
  };
}

export function threeYears() {
  const log = [
    { id: 1, at_s: 0, kind: 'implant' },
    { id: 2, at_s: 0, kind: 'prescription', prescription: prescribed(flex(200)) },
    { id: 3, at_s: 0, kind: 'priming_bolus', volume_mL: 0.375 },
    {
      id: EDITED_ORDER,
      at_s: EDITED_DAY * DAY_S + 36_000,
      kind: 'prescription',
      prescription: prescribed({ kind: 'simple_continuous', dose_mcg_day: 400 }),
    },
  ];
  for (let day = EVERY_DAYS; day < LAST_DAY; day += EVERY_DAYS) {
    const at_s = day * DAY_S + 36_000;
    log.push({ id: 1000 + day, at_s, kind: 'refill', ...refill() });
    if (day !== EDITED_DAY) {
      log.push({ id: 3000 + day, at_s, kind: 'prescription', prescription: prescribed(flex(200 + day / 4)) });
    }
  }
  return {
    schema: 'itb-case',
    version: 3,
    title: 'Three years on flex',
    about: '',
    patient: {
      cause: 'sci_complete',
      origin: 'spinal',
      age_years: 40,
      weight_kg: 70,
      kidney_function: 1,
      tone_leg: 4,
      tone_arm: 1,
      spasm: 3.3,
      sensitivity: 1,
      tolerance: 'typical',
      contracture: 0,
      tone_reliance: 0.5,
      clonus: 2,
      pump_accuracy: 0,
    },
    history: { days: 0, oral: [] },
    device: {
      pump: 'synchromed-ii-40',
      catheter_length_cm: 80,
      tip_level: 'T10',
      concentration_mcg_mL: STRENGTH_mcg_mL,
      reservoir_volume_mL: 40,
    },
    goals: [],
    log,
  };
}

/** @param {object} mode */
function prescribed(mode) {
  return { concentration_mcg_mL: STRENGTH_mcg_mL, mode };
}

function refill() {
  return { volume_mL: 40, concentration_mcg_mL: STRENGTH_mcg_mL, rinsed: true };
}
