import type { Case } from '../case/index.ts';
import { measure } from '../measurement/index.ts';
import { decided, type Tone } from './body-at.ts';
import type { Chance } from './chance.ts';

/**
 * What a rater writes down for true scores: the belief to be treated, rater error, the ends of the scale. Without
 * chance at work the scores come as they are.
 */
export function rated(
  { patient }: Case,
  { tone, spasms }: Tone,
  treated: boolean,
  { draws, at_work }: Chance,
): Tone {
  if (!at_work) return { tone: decided('ashworth_leg', tone), spasms: decided('spasm_score', spasms) };
  const leg = measure('ashworth_leg', tone, { treated, baseline: patient.tone_leg }, draws);
  const spasm = measure('spasm_score', spasms, { treated, baseline: patient.spasm }, draws);
  return { tone: decided('ashworth_leg', leg), spasms: decided('spasm_score', spasm) };
}

/** Whether the patient believes to be treated before the bolus: any drug was ordered. */
export function isTreated({ history, log }: Case, at_s: number): boolean {
  if (history.oral.length > 0 || history.prescription !== undefined) return true;
  return log.some((entry) => entry.at_s < at_s && TREATING.has(entry.kind));
}

const TREATING: ReadonlySet<string> = new Set([
  'oral_regimen',
  'oral_dose',
  'lumbar_bolus',
  'prescription',
  'single_bolus',
]);
