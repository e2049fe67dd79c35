import { type Boundary, dose, other, plan, refill, tablets } from '../plans.ts';

const D = 24;

export const OTHERS: readonly Boundary[] = [
  [
    'other_same_day',
    plan({ dose: 100 }, dose(23, 110), other(24, 'tizanidine')),
    plan({ dose: 100 }, dose(1, 110), other(23, 'tizanidine')),
  ],
  [
    'other_same_day',
    plan({ tablets_mg: 10 }, tablets(23, 5), other(24, 'botulinum_toxin')),
    plan({ tablets_mg: 10 }, tablets(1, 5), other(23, 'botulinum_toxin')),
  ],
  [
    'other_same_day',
    plan({ dose: 100 }, other(23, 'dantrolene'), dose(24, 110)),
    plan({ dose: 100 }, other(1, 'dantrolene'), dose(23, 110)),
  ],
  [
    'dantrolene_gain',
    plan({ dose: 100 }, other(0, 'dantrolene'), refill(45 * D)),
    plan({ dose: 100 }, other(0, 'dantrolene'), refill(45.1 * D)),
  ],
  [
    'dantrolene_gain',
    plan({ dose: 100 }, other(0, 'tizanidine'), refill(50 * D)),
    plan({ dose: 100 }, other(0, 'dantrolene'), refill(50 * D)),
  ],
];
