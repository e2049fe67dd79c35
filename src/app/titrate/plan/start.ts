import { type Case, COMPARISONS, checkCase, READY_PATIENTS } from '../../../case/index.ts';
import { must } from '../../../problem/index.ts';
import { TITRATION_RULES } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';

/** Untreated at day 0, or on the pump as the ready patient is. */
export const STARTS = ['untreated', 'on-pump'] as const;
export type Start = (typeof STARTS)[number];

/** Who Titrate opens with: an adult whom the label's ladder and ranges fit. */
export const DEFAULT_PATIENT = 'penn-1989';

/** A plan to begin with; undefined for a patient who is not on the shelf. */
export function planFor(patient: string, start: Start): Case | undefined {
  const ready = READY_PATIENTS.get(patient);
  if (ready === undefined) return undefined;
  if (start === 'on-pump') return must(checkCase(ready));
  const { history: _, log: __, ...rest } = ready;
  return must(
    checkCase({
      ...rest,
      title: titrateText.page.beforeTreatment(labelOf(patient) ?? ready.title),
      device: { ...ready.device, concentration_mcg_mL: TITRATION_RULES.start.concentration_mcg_mL },
      history: { days: 0, oral: [] },
      log: [],
    }),
  );
}

/** Short name of a ready patient. */
export function labelOf(patient: string): string | undefined {
  return COMPARISONS.find((each) => each.patient === patient)?.label;
}
