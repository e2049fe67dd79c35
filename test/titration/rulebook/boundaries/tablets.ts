import { type Boundary, dose, plan, tablet, tablets } from '../plans.ts';

const D = 24;
const child = { age_years: 10 };
const cerebral = { origin: 'cerebral' } as const;

export const ORAL: readonly Boundary[] = [
  ['oral_step', plan({ tablets_mg: 10 }, tablets(9, 15)), plan({ tablets_mg: 10 }, tablets(9, 15.1))],
  ['oral_step', plan({}, tablets(9, 5)), plan({}, tablets(9, 10))],
  ['oral_interval', plan({}, tablets(0, 5), tablets(72, 10)), plan({}, tablets(0, 5), tablets(71.9, 10))],
  ['oral_most', plan({ tablets_mg: 20 }, tablets(9, 20, 4)), plan({ tablets_mg: 20 }, tablets(9, 20.1, 4))],
  [
    'oral_most',
    plan({ tablets_mg: 20 }, tablet(9, 20)),
    plan({ tablets_mg: 20 }, tablet(9, 10), tablet(10, 11)),
  ],
  ['oral_most', plan({ tablets_mg: 26 }), plan({ tablets_mg: 27 })],
  ['oral_effects', plan({ tablets_mg: 20 }), plan({ tablets_mg: 20.1 })],
  [
    'oral_old',
    plan({ tablets_mg: 15, patient: { age_years: 64 } }),
    plan({ tablets_mg: 15, patient: { age_years: 65 } }),
  ],
  [
    'oral_old',
    plan({ patient: { age_years: 80 } }, tablets(9, 10, 4)),
    plan({ patient: { age_years: 80 } }, tablets(9, 10.1, 4)),
  ],
  [
    'oral_kidneys_avoid',
    plan({ tablets_mg: 5, patient: { kidney_function: 0.3 } }),
    plan({ tablets_mg: 5, patient: { kidney_function: 0.29 } }),
  ],
  [
    'oral_kidneys_half',
    plan({ patient: { kidney_function: 0.5 } }, tablets(9, 10, 4)),
    plan({ patient: { kidney_function: 0.5 } }, tablets(9, 10.1, 4)),
  ],
  [
    'oral_kidneys_half',
    plan({ tablets_mg: 20, patient: { kidney_function: 0.6 } }),
    plan({ tablets_mg: 20, patient: { kidney_function: 0.59 } }),
  ],
  [
    'oral_kidneys_third',
    plan({ tablets_mg: 17.7, patient: { kidney_function: 0.6 } }),
    plan({ tablets_mg: 18, patient: { kidney_function: 0.6 } }),
  ],
  [
    'oral_child',
    plan({ tablets_mg: 5, patient: { age_years: 18 } }),
    plan({ tablets_mg: 5, patient: { age_years: 17 } }),
  ],
  ['oral_child', plan({ patient: child }, tablets(0, 0)), plan({ patient: child }, tablet(0, 1))],
  ['oral_cerebral', plan({ tablets_mg: 5 }), plan({ tablets_mg: 5, patient: cerebral })],
  ['oral_times', plan({}, tablets(0, 5, 3), tablets(72, 5, 4)), plan({}, tablets(0, 5, 5))],
  ['oral_times', plan({}, tablets(0, 5, 4)), plan({}, tablets(0, 5, 2))],
  [
    'oral_kidneys_half',
    plan({ tablets_mg: 20, patient: { kidney_function: 0.29 } }),
    plan({ tablets_mg: 20, patient: { kidney_function: 0.3 } }),
  ],
  [
    'oral_kidneys_third',
    plan({ tablets_mg: 20, patient: { kidney_function: 0.9 } }),
    plan({ tablets_mg: 20, patient: { kidney_function: 0.89 } }),
  ],
];

export const WEANING: readonly Boundary[] = [
  [
    'oral_taper',
    plan({ tablets_mg: 20 }, tablets(0, 10), tablets(168, 0)),
    plan({ tablets_mg: 20 }, tablets(0, 10), tablets(167.9, 0)),
  ],
  [
    'oral_taper',
    plan({ tablets_mg: 20 }, tablets(0, 15), tablets(96, 10), tablets(168, 0)),
    plan({ tablets_mg: 20 }, tablets(0, 15), tablets(168, 0)),
  ],
  [
    'oral_taper',
    plan({ tablets_mg: 20 }, tablets(0, 10), tablets(28 * D, 0)),
    plan({ tablets_mg: 20 }, tablets(0, 10), tablets(29 * D, 0)),
  ],
  ['oral_wean_step', plan({ tablets_mg: 20 }, tablets(0, 10)), plan({ tablets_mg: 20 }, tablets(0, 9.9))],
  [
    'both_same_day',
    plan({ tablets_mg: 20, dose: 200 }, dose(23, 220), tablets(24, 10)),
    plan({ tablets_mg: 20, dose: 200 }, dose(1, 220), tablets(23, 10)),
  ],
  [
    'both_same_day',
    plan({ tablets_mg: 20, dose: 200 }, tablets(1, 20), dose(23, 220)),
    plan({ tablets_mg: 20, dose: 200 }, tablets(1, 15), dose(23, 220)),
  ],
];
