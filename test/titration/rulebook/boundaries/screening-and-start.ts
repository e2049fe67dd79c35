import {
  type Boundary,
  bolus,
  dose,
  implant,
  plan,
  prime,
  stop,
  tablets,
  treated,
  trigger,
} from '../plans.ts';

const cerebral = { origin: 'cerebral' } as const;

export const SCREENING: readonly Boundary[] = [
  ['bolus_order', plan({}, bolus(0, 50)), plan({}, bolus(0, 51))],
  ['bolus_order', plan({}, bolus(0, 50), bolus(24, 75)), plan({}, bolus(0, 50), bolus(24, 100))],
  ['bolus_order', plan({}, bolus(0, 25), bolus(24, 50)), plan({}, bolus(0, 25), bolus(24, 75))],
  ['bolus_interval', plan({}, bolus(0, 50), bolus(24, 75)), plan({}, bolus(0, 50), bolus(23.9, 75))],
  ['bolus_overlap', plan({}, bolus(0, 50), bolus(8, 75)), plan({}, bolus(0, 50), bolus(7.9, 75))],
  ['bolus_most', plan({}, bolus(0, 100)), plan({}, bolus(0, 101))],
  [
    'bolus_small',
    plan({ patient: { tone_reliance: 0.6 } }, bolus(0, 25)),
    plan({ patient: { tone_reliance: 0.6 } }, bolus(0, 26)),
  ],
  [
    'bolus_small',
    plan({ patient: { age_years: 12 } }, bolus(0, 50)),
    plan({ patient: { age_years: 11 } }, bolus(0, 50)),
  ],
  [
    'bolus_small',
    plan({ patient: { tone_reliance: 0.59 } }, bolus(0, 50)),
    plan({ patient: { tone_reliance: 0.6 } }, bolus(0, 50)),
  ],
  ['bolus_before_tablets', plan({}, tablets(0, 5), bolus(99, 50)), plan({}, bolus(0, 50))],
  ['bolus_before_tablets', plan({ patient: cerebral }, bolus(0, 50)), plan({}, bolus(0, 50), tablets(1, 5))],
  ['bolus_beside_pump', plan({ dose: 200 }, stop(0), bolus(1, 50)), plan({ dose: 200 }, bolus(1, 50))],
  [
    'bolus_during_trigger',
    plan({}, trigger(0), treated(1), bolus(2, 50)),
    plan({}, trigger(0), bolus(2, 50), treated(3)),
  ],
  [
    'implant_infected',
    plan({}, trigger(0, 'infection'), treated(1, 'infection'), implant(2)),
    plan({}, trigger(0, 'infection'), implant(2), treated(3, 'infection')),
  ],
  ['implant_untested', plan({}, bolus(0, 50), implant(72)), plan({}, implant(0))],
  [
    'implant_age',
    plan({ patient: { age_years: 4 } }, implant(0)),
    plan({ patient: { age_years: 3.9 } }, implant(0)),
  ],
  [
    'bolus_order',
    plan({}, bolus(0, 50), bolus(24, 75), bolus(48, 100)),
    plan({}, bolus(0, 50), bolus(24, 75), bolus(48, 101)),
  ],
];

export const START: readonly Boundary[] = [
  ['start_concentration', plan({}, implant(0)), plan({ device: { concentration_mcg_mL: 1000 } }, implant(0))],
  [
    'line_without_drug',
    plan({}, implant(0), dose(1, 100), prime(25)),
    plan({}, implant(0), dose(1, 100), prime(26)),
  ],
  ['line_without_drug', plan({}, implant(0), prime(0), dose(0.1, 100)), plan({}, implant(0), dose(0.1, 100))],
  ['prime_over', plan({}, implant(0), prime(0, 0.4125)), plan({}, implant(0), prime(0, 0.413))],
  ['prime_short', plan({}, implant(0), prime(0, 0.3375)), plan({}, implant(0), prime(0, 0.337))],
  ['prime_full', plan({}, implant(0), prime(0)), plan({}, implant(0), prime(0), dose(1, 100), prime(2))],
  [
    'start_over',
    plan({}, bolus(0, 50), implant(72), dose(73, 100)),
    plan({}, bolus(0, 50), implant(72), dose(73, 100.1)),
  ],
  [
    'start_under',
    plan({}, bolus(0, 50), implant(72), dose(73, 50)),
    plan({}, bolus(0, 50), implant(72), dose(73, 49.9)),
  ],
  [
    'start_wait',
    plan({}, implant(0), dose(1, 100), dose(25, 110)),
    plan({}, implant(0), dose(1, 100), dose(24.9, 110)),
  ],
  [
    'start_mode',
    plan({}, implant(0), dose(1, 100)),
    plan({}, implant(0), dose(1, 0, { mode: { kind: 'flex', base_mcg_h: 4, periods: [] } })),
  ],
];
