import { firstDoseAt } from '../by-dose/at-dose.ts';
import { type DosePoint, type OralFacts, oralRule } from '../by-dose/sweep.ts';

/** What tablets would do as much for leg tone as the pump does now. */
export type EqualEffect =
  /** A labelled daily dose, in mg. */
  | { readonly kind: 'dose'; readonly mg_day: number }
  /** No labelled dose does as much. */
  | { readonly kind: 'beyond' }
  /** The pump hardly lowers tone. */
  | { readonly kind: 'no-effect' }
  /** The label's maximum does not hold for this patient, or there is none. */
  | { readonly kind: 'child' | 'kidneys' | 'reduced' | 'frail' };

export interface Asking extends OralFacts {
  /** Untreated, and mean on the present pump dose: leg Ashworth. */
  readonly untreated: number;
  readonly onPump: number;
  /** Highest labelled dose by mouth. */
  readonly label_mg_day: number;
}

/** A fall that Ashworth as shown (one decimal) does not have. */
const LEAST_FALL = 0.1;

/** Never a figure outside labelled doses, whatever the curve does there. `oral` are the swept doses by mouth. */
export function equalEffect(oral: readonly DosePoint[], asking: Asking): EqualEffect {
  const { untreated, onPump, label_mg_day } = asking;
  const rule = oralRule(asking);
  if (rule !== 'labelled') return { kind: rule };
  if (untreated - onPump < LEAST_FALL) return { kind: 'no-effect' };
  const mg_day = firstDoseAt(oral, (point) => point.leg, onPump, 'falling');
  if (mg_day === undefined || mg_day > label_mg_day) return { kind: 'beyond' };
  return { kind: 'dose', mg_day };
}
