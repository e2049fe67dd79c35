import { type Boundary, dose, look, plan, refill, tablets, treated, trigger } from '../plans.ts';

const D = 24;

export const LOST_EFFECT: readonly Boundary[] = [
  [
    'triggers_first',
    plan({ dose: 100, days: 60 }, dose(0, 110)),
    plan({ dose: 100, days: 60 }, dose(1, 110)),
  ],
  [
    'triggers_first',
    plan({ dose: 100 }, look(0), dose(7 * D, 110)),
    plan({ dose: 100 }, look(0), dose(7.1 * D, 110)),
  ],
  [
    'triggers_first',
    plan({ dose: 100 }, look(1), dose(1, 110)),
    plan({ dose: 100 }, look(0, 'device'), dose(1, 110)),
  ],
  [
    'rise_during_trigger',
    plan({ dose: 100 }, trigger(0), treated(5), dose(5, 110)),
    plan({ dose: 100 }, trigger(0), treated(6), dose(5, 110)),
  ],
  [
    'rise_during_trigger',
    plan({ dose: 100 }, trigger(0), dose(5, 90)),
    plan({ dose: 100 }, trigger(0, 'skin'), trigger(1, 'clot'), treated(2, 'skin'), dose(5, 110)),
  ],
  [
    'rise_during_trigger',
    plan({ tablets_mg: 10 }, trigger(1), tablets(5, 5)),
    plan({ tablets_mg: 10 }, trigger(1), tablets(5, 15)),
  ],
  [
    'trigger_left',
    plan({ dose: 100 }, trigger(1), treated(30), look(50)),
    plan({ dose: 100 }, trigger(1), look(50)),
  ],
  [
    'raised_against_trigger',
    plan({ dose: 100 }, dose(1, 110), trigger(5), treated(30)),
    plan({ dose: 100 }, trigger(1), dose(5, 110), treated(30)),
  ],
  [
    'raised_against_trigger',
    plan({ dose: 100 }, trigger(1), dose(5, 110), dose(40, 100), treated(60)),
    plan({ dose: 100 }, trigger(1), dose(5, 110), dose(40, 101), treated(60)),
  ],
  [
    'look_in_order',
    plan({ dose: 100 }, look(1), look(1 + 7 * D, 'device')),
    plan({ dose: 100 }, look(1), look(1 + 7.1 * D, 'device')),
  ],
  ['look_in_order', plan({ dose: 100 }, look(1)), plan({ dose: 100 }, look(1, 'device'))],
  [
    'device_before_rise',
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110)),
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110), dose(4 * D, 115)),
  ],
  [
    'device_before_rise',
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110), look(3 * D, 'device'), dose(4 * D, 115)),
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110), look(3 * D), dose(4 * D, 115)),
  ],
  [
    'device_before_rise',
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110), refill(40 * D), refill(80 * D), dose(91.1 * D, 115)),
    plan({ dose: 100 }, dose(0, 105), dose(2 * D, 110), refill(40 * D), refill(80 * D), dose(91 * D, 115)),
  ],
  [
    'device_before_rise',
    plan({ dose: 100, days: 57 }, dose(0, 105), dose(2 * D, 110), dose(4 * D, 115)),
    plan({ dose: 100, days: 60 }, dose(0, 105), dose(2 * D, 110), dose(4 * D, 115)),
  ],
];
