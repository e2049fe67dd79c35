import { type Boundary, because, dose, look, plan, refill } from '../plans.ts';

const D = 24;
const child = { age_years: 10 };
const cerebral = { origin: 'cerebral' } as const;
const NEW = 10;
const yearOfRefills = Array.from({ length: 12 }, (_, i) => refill((i + 1) * 30 * D));

export const DAILY: readonly Boundary[] = [
  [
    'daily_spinal',
    plan({ dose: 100, days: NEW }, dose(1, 130)),
    plan({ dose: 100, days: NEW }, dose(1, 130.1)),
  ],
  [
    'daily_cerebral',
    plan({ dose: 100, days: NEW, patient: cerebral }, dose(1, 115)),
    plan({ dose: 100, days: NEW, patient: cerebral }, dose(1, 115.1)),
  ],
  [
    'daily_child',
    plan({ dose: 100, days: NEW, patient: child }, dose(1, 115)),
    plan({ dose: 100, days: NEW, patient: child }, dose(1, 115.1)),
  ],
  [
    'rise_interval',
    plan({ dose: 100, days: NEW }, dose(1, 110), dose(25, 121)),
    plan({ dose: 100, days: NEW }, dose(1, 110), dose(24.9, 121)),
  ],
  ['rise_of_high_dose', plan({ dose: 1000 }, dose(1, 1300)), plan({ dose: 1001 }, dose(1, 1300))],
  ['rise_of_high_dose', plan({ dose: 1100 }, dose(1, 1320)), plan({ dose: 1100 }, dose(1, 1321))],
  ['reduction_step', plan({ dose: 200 }, dose(1, 160)), plan({ dose: 200 }, dose(1, 159.9))],
  [
    'reduction_step',
    plan({ dose: 200 }, because('side_effects', dose(1, 180))),
    plan({ dose: 200 }, because('side_effects', dose(1, 180.1))),
  ],
  [
    'reduction_step',
    plan({ dose: 200 }, because('taper', dose(1, 110))),
    plan({ dose: 200 }, because('side_effects', dose(1, 110))),
  ],
  [
    'reduction_large',
    plan({ dose: 200 }, because('overdose', dose(1, 50))),
    plan({ dose: 200 }, because('taper', dose(1, 50))),
  ],
  ['reduction_large', plan({ dose: 200 }, dose(1, 100)), plan({ dose: 200 }, dose(1, 99.9))],
  ['dose_experience', plan({ dose: 1000 }), plan({ dose: 1001 })],
  ['highest_spinal', plan({ dose: 2000 }), plan({ dose: 2001 })],
  ['highest_cerebral', plan({ dose: 1400, patient: cerebral }), plan({ dose: 1401, patient: cerebral })],
  ['highest_child', plan({ dose: 1199, patient: child }), plan({ dose: 1200, patient: child })],
  ['daily_spinal', plan({ dose: 100, days: 60 }, dose(1, 140)), plan({ dose: 100, days: 60 }, dose(0, 140))],
  [
    'daily_cerebral',
    plan({ dose: 100, days: 60, patient: cerebral }, dose(1, 120)),
    plan({ dose: 100, days: 60, patient: cerebral }, dose(0, 120)),
  ],
  [
    'daily_child',
    plan({ dose: 100, days: 60, patient: child }, dose(1, 120)),
    plan({ dose: 100, days: 60, patient: child }, dose(0, 120)),
  ],
];

export const MAINTENANCE: readonly Boundary[] = [
  [
    'refill_step_spinal',
    plan({ dose: 100, days: 61 }, dose(1, 140)),
    plan({ dose: 100, days: 61 }, dose(1, 140.1)),
  ],
  [
    'refill_step_spinal',
    plan({ dose: 100, days: 60 }, dose(0, 150)),
    plan({ dose: 100, days: 60 }, dose(1, 150)),
  ],
  [
    'refill_step_cerebral',
    plan({ dose: 100, patient: cerebral }, dose(1, 120)),
    plan({ dose: 100, patient: cerebral }, dose(1, 120.1)),
  ],
  [
    'refill_step_child',
    plan({ dose: 100, patient: child }, dose(1, 120)),
    plan({ dose: 100, patient: child }, dose(1, 120.1)),
  ],
  [
    'rise_in_months',
    plan({ dose: 100 }, dose(1, 115), dose(D, 130)),
    plan({ dose: 100 }, dose(1, 115), dose(D, 131)),
  ],
  [
    'rise_in_months',
    plan({ dose: 100 }, dose(1, 120), refill(30 * D), dose(92.1 * D, 150)),
    plan({ dose: 100 }, dose(1, 120), refill(30 * D), dose(90.9 * D, 150)),
  ],
  [
    'rise_in_months',
    plan({ dose: 100 }, dose(1, 120), look(2, 'device'), dose(D, 150)),
    plan({ dose: 100 }, look(0, 'device'), dose(1, 120), dose(D, 150)),
  ],
  [
    'rise_in_year',
    plan({ dose: 400, days: 700 }, dose(1, 500)),
    plan({ dose: 400, days: 700 }, dose(1, 501)),
  ],
  [
    'rise_in_year',
    plan({ dose: 400, days: 548 }, dose(0, 501)),
    plan({ dose: 400, days: 548 }, dose(1, 501)),
  ],
  [
    'refill_step_cerebral',
    plan({ dose: 100, days: 60, patient: cerebral }, dose(0, 130)),
    plan({ dose: 100, days: 60, patient: cerebral }, dose(1, 130)),
  ],
  [
    'refill_step_child',
    plan({ dose: 100, days: 60, patient: child }, dose(0, 130)),
    plan({ dose: 100, days: 60, patient: child }, dose(1, 130)),
  ],
  [
    'rise_in_months',
    plan({ dose: 100, days: 60 }, dose(0, 131)),
    plan({ dose: 100, days: 60 }, dose(1, 131)),
  ],
  [
    'rise_in_year',
    plan({ dose: 200, days: 1000 }, dose(1, 290), ...yearOfRefills, dose(366 * D, 305)),
    plan({ dose: 200, days: 1000 }, dose(1, 290), ...yearOfRefills, dose(364 * D, 305)),
  ],
];
