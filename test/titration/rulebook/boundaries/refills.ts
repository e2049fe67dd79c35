import { type Boundary, DAY, dose, HOUR, minimum, plan, pumpBolus, refill } from '../plans.ts';

const D = 24;
const strong = { device: { concentration_mcg_mL: 2000 } };
/** Until a pump of 500 mcg/mL at 250 mcg/day is at its alarm, h. */
const ALARM_H = (18 / 0.5) * D;
/** Until a pump of 500 mcg/mL at 250 mcg/day is empty, h. */
const EMPTY_H = (20 / 0.5) * D;

export const REFILL: readonly Boundary[] = [
  ['refill_empty', plan({ dose: 250 }, refill(EMPTY_H - 1)), plan({ dose: 250 }, refill(EMPTY_H + 1))],
  ['refill_empty', plan({ dose: 250 }), plan({ dose: 250 }), EMPTY_H * HOUR + DAY],
  ['refill_alarm', plan({ dose: 250 }, refill(ALARM_H - 1)), plan({ dose: 250 }, refill(ALARM_H + 1))],
  [
    'refill_fast',
    plan({ dose: 250 }, refill(ALARM_H / 1.145 - 1)),
    plan({ dose: 250 }, refill(ALARM_H / 1.145 + 1)),
  ],
  ['refill_stability', plan({ dose: 30 }, refill(180 * D)), plan({ dose: 30 }, refill(180 * D + 1))],
  [
    'refill_often',
    plan({ dose: 250 }, refill(D), refill(29 * D)),
    plan({ dose: 250 }, refill(D), refill(28.9 * D)),
  ],
  [
    'refill_often',
    plan({ dose: 250, ...strong }, refill(D, 2000), refill(5 * D, 2000)),
    plan({ dose: 250 }, refill(D), refill(5 * D)),
  ],
  [
    'refill_unrinsed',
    plan({ dose: 250 }, refill(D, 2000)),
    plan({ dose: 250 }, refill(D, 2000, { rinsed: false })),
  ],
  ['strength_sold', plan({ dose: 250 }, refill(D, 2000)), plan({ dose: 250 }, refill(D, 1500))],
  [
    'refill_untold',
    plan({ dose: 250 }, refill(D, 2000), dose(D + 1, 250, { mcg_mL: 2000, bridge: 500 })),
    plan({ dose: 250 }, refill(D, 2000), dose(D + 1.1, 250, { mcg_mL: 2000, bridge: 500 })),
  ],
  [
    'prescription_untrue',
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000, bridge: 500 })),
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250)),
  ],
  [
    'prescription_untrue',
    plan({ dose: 250, ...strong }, refill(D, 500, { rinsed: false }), dose(D, 250, { bridge: 2000 })),
    plan({ dose: 250, ...strong }, refill(D, 500), dose(D, 250, { mcg_mL: 2000 })),
  ],
  [
    'saline_minimum',
    plan({ dose: 250 }, refill(D, 0), minimum(D)),
    plan({ dose: 250 }, refill(D, 0), minimum(D + 2)),
  ],
  ['refill_untold', plan({ dose: 250 }, refill(D, 650)), plan({ dose: 250 }, refill(D, 651))],
  [
    'prescription_untrue',
    plan({ dose: 250 }, refill(D, 650), dose(D, 250)),
    plan({ dose: 250 }, refill(D, 651), dose(D, 250)),
  ],
  [
    'saline_minimum',
    plan({ dose: 250 }, refill(D, 0), minimum(D + 1)),
    plan({ dose: 250 }, refill(D, 0), minimum(D + 1.1)),
  ],
];

export const DEVICE: readonly Boundary[] = [
  [
    'bridge_missing',
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000, bridge: 500 })),
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000 })),
  ],
  [
    'bridge_mismatch',
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000, bridge: 500 })),
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000, bridge: 1000 })),
  ],
  [
    'bridge_idle',
    plan({ dose: 250 }, refill(D, 2000), dose(D, 250, { mcg_mL: 2000, bridge: 500 })),
    plan({ dose: 250 }, dose(D, 250, { bridge: 500 })),
  ],
  ['pump_bolus', plan({ dose: 250 }, pumpBolus(1, 100)), plan({ dose: 250 }, pumpBolus(1, 101))],
  [
    'bridge_missing',
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 650 })),
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 651 })),
  ],
  [
    'bridge_mismatch',
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 2000, bridge: 650 })),
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 2000, bridge: 651 })),
  ],
  [
    'bridge_idle',
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 651, bridge: 500 })),
    plan({ dose: 250 }, dose(D, 250, { mcg_mL: 650, bridge: 500 })),
  ],
];
