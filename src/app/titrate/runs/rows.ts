import { sayDose, sayNumber, sayScore, sayShare } from '../../numbers/index.ts';
import type { Summary } from '../engine/index.ts';

export interface SummaryRow {
  readonly key: keyof Summary;
  readonly unit: string;
  readonly say: (value: number) => string;
}

const whole = (value: number) => sayNumber(value, 0);

/** In the order of the chain: what was given, what came of it, what the rules say. */
export const SUMMARY_ROWS: readonly SummaryRow[] = [
  { key: 'oral_mg_day', unit: 'mg/day', say: sayDose },
  { key: 'pump_mcg_day', unit: 'mcg/day', say: whole },
  { key: 'oral_g', unit: 'g', say: (value) => sayNumber(value, 2) },
  { key: 'pump_mg', unit: 'mg', say: (value) => sayNumber(value, 1) },
  { key: 'boluses', unit: '', say: whole },
  { key: 'refills', unit: '', say: whole },
  { key: 'ashworth_leg', unit: 'of 5', say: sayScore },
  { key: 'spasm_score', unit: 'of 4', say: sayScore },
  { key: 'transfer', unit: '%', say: sayShare },
  { key: 'standing', unit: '%', say: sayShare },
  { key: 'days_at_goal_percent', unit: '%', say: sayShare },
  { key: 'first_week_at_goal', unit: '', say: whole },
  { key: 'side_any_most', unit: '%', say: sayShare },
  { key: 'red', unit: '', say: whole },
  { key: 'amber', unit: '', say: whole },
];
