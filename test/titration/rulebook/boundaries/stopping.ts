import {
  type Boundary,
  because,
  bolus,
  dose,
  implant,
  minimum,
  plan,
  prime,
  refill,
  stop,
} from '../plans.ts';

const D = 24;
/** Until a pump of 500 mcg/mL at 250 mcg/day is empty, h. */
const EMPTY_H = (20 / 0.5) * D;
const tapered = (hours: number) => [dose(0, 200), dose(7 * D, 150), dose(hours, 100)];

export const STOPPING: readonly Boundary[] = [
  ['pump_stopped', plan({ dose: 250 }, refill(1, 0), minimum(1)), plan({ dose: 250 }, stop(1))],
  [
    'pump_stopped',
    plan({ dose: 250 }, because('overdose', stop(1))),
    plan({ dose: 250 }, because('holiday', stop(1))),
  ],
  ['stop_lasts', plan({ dose: 250 }, stop(1), dose(49, 250)), plan({ dose: 250 }, stop(1), dose(49.1, 250))],
  [
    'holiday_taper',
    plan({ dose: 250 }, ...tapered(13 * D), refill(14 * D, 0), minimum(14 * D), dose(30 * D, 100)),
    plan({ dose: 250 }, ...tapered(13 * D), refill(13.9 * D, 0), minimum(13.9 * D), dose(30 * D, 100)),
  ],
  [
    'holiday_taper',
    plan({ dose: 250 }, stop(1), dose(49, 250)),
    plan({ dose: 250 }, stop(1), dose(49.1, 250)),
  ],
  [
    'holiday_taper',
    plan({ dose: 250 }, dose(0, 200), dose(10 * D, 125), stop(14 * D), dose(17 * D, 50)),
    plan({ dose: 250 }, dose(0, 200), dose(10 * D, 126), stop(14 * D), dose(17 * D, 50)),
  ],
  [
    'holiday_at_all',
    plan({ dose: 250 }, stop(1), dose(49, 250)),
    plan({ dose: 250 }, stop(1), dose(50, 100)),
  ],
  [
    'holiday_at_all',
    plan({ dose: 250 }, refill(1, 0), refill(40)),
    plan({ dose: 250 }, refill(1, 0), refill(50)),
  ],
  [
    'holiday_taper',
    plan({ dose: 250 }, because('overdose', stop(1)), dose(60, 150)),
    plan({ dose: 250 }, stop(1), dose(60, 150)),
  ],
  [
    'holiday_taper',
    plan({ dose: 250 }, ...tapered(13 * D), because('taper', stop(14 * D))),
    plan({ dose: 250 }, ...tapered(13 * D), because('taper', stop(13.9 * D))),
  ],
  [
    'holiday_at_all',
    plan({ dose: 250 }, because('taper', stop(1)), dose(60, 150)),
    plan({ dose: 250 }, because('holiday', stop(1)), dose(30, 150)),
  ],
  [
    'restart_timid',
    plan({ dose: 250 }, because('overdose', stop(1)), dose(20, 150)),
    plan({ dose: 250 }, stop(1), dose(20, 150)),
  ],
  [
    'restart_after_overdose',
    plan({ dose: 250 }, because('overdose', stop(1)), dose(20, 250)),
    plan({ dose: 250 }, because('overdose', stop(1)), dose(20, 251)),
  ],
  [
    'restart_after_overdose',
    plan({ dose: 250 }, because('overdose', minimum(1)), dose(20, 125)),
    plan({ dose: 250 }, because('overdose', minimum(1)), dose(20, 124)),
  ],
  ['minimum_still_gives', plan({ dose: 250 }, refill(1, 0), minimum(1)), plan({ dose: 250 }, minimum(1))],
  ['restart_timid', plan({ dose: 250 }, stop(1), dose(49, 250)), plan({ dose: 250 }, stop(1), dose(49, 249))],
  ['restart_full', plan({ dose: 200 }, stop(1), dose(50, 150)), plan({ dose: 200 }, stop(1), dose(50, 151))],
  ['restart_full', plan({ dose: 250 }, refill(EMPTY_H + 48)), plan({ dose: 250 }, refill(EMPTY_H + 49))],
  [
    'restart_over_first',
    plan({}, bolus(0, 50), implant(72), prime(72), dose(73, 100), dose(97, 130), stop(240), dose(409, 100)),
    plan({}, bolus(0, 50), implant(72), prime(72), dose(73, 100), dose(97, 200), stop(240), dose(409, 101)),
  ],
  [
    'restart_over_first',
    plan({}, implant(72), prime(72), dose(73, 100), dose(97, 200), stop(240), dose(408, 101)),
    plan({}, implant(72), prime(72), dose(73, 100), dose(97, 200), stop(240), dose(409, 101)),
  ],
  [
    'holiday_taper',
    plan({ dose: 250 }, dose(0, 200), dose(7 * D, 125), stop(35 * D), dose(60 * D, 50)),
    plan({ dose: 250 }, dose(0, 200), dose(7 * D, 125), stop(36 * D), dose(60 * D, 50)),
  ],
];
