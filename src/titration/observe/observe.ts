import { type Case, GOAL_OUTPUTS, type GoalOutput } from '../../case/index.ts';
import type { CourseOptions } from '../../course/index.ts';
import { measure } from '../../measurement/index.ts';
import { drawsOf } from '../../random/index.ts';
import { rounded } from '../goals/resolution.ts';
import { TITRATION_RULES } from '../rules.ts';
import { SUGGEST } from '../suggest/numbers.ts';
import type { Observed } from './observed.ts';
import { type Values, valuesAt } from './values.ts';

const SIGNS = ['side_sedation', 'weakness_leg', 'withdrawal_severity'] as const;
const OUTPUTS = [...GOAL_OUTPUTS, ...SIGNS] as const;
type Watched = (typeof OUTPUTS)[number];

/** One rater for everybody: a draw of its own for each output and second. */
const RATER = 1;

/**
 * What a rater and a nurse write down at these seconds: course values with rater error and placebo response, at the
 * resolution at which they are shown. Asking twice gives the same. Nothing hidden comes out.
 */
export function observe(
  document: Case,
  at_s: readonly number[],
  options: CourseOptions = {},
): readonly Observed[] {
  const values = valuesAt(document, OUTPUTS, at_s, options);
  return values.map((each, i) => observed(document, each, at_s[i] ?? 0));
}

function observed(document: Case, values: Values<Watched>, at_s: number): Observed {
  const treated = isTreated(document, at_s);
  const rate = (output: GoalOutput) => {
    const belief = { treated, baseline: untreated(document, output) };
    const written = measure(output, values[output], belief, drawsOf(RATER, 0, `observe ${output} ${at_s}`));
    return rounded(output, written);
  };
  const { reduction } = TITRATION_RULES;
  return {
    at_s,
    ashworth_leg: rate('ashworth_leg'),
    ashworth_arm: rate('ashworth_arm'),
    spasm_score: rate('spasm_score'),
    standing: rate('standing'),
    transfer: rate('transfer'),
    sitting: rate('sitting'),
    hygiene: rate('hygiene'),
    drowsy: rounded('side_sedation', values.side_sedation) > 100 * reduction.drowsiness_above,
    weak: rounded('weakness_leg', values.weakness_leg) > reduction.weakness_above,
    withdrawal: rounded('withdrawal_severity', values.withdrawal_severity) >= SUGGEST.observe.withdrawal_from,
  };
}

/** Score before any drug; of function nobody asks, because no placebo acts on it. */
function untreated({ patient }: Case, output: GoalOutput): number {
  if (output === 'ashworth_leg') return patient.tone_leg;
  if (output === 'ashworth_arm') return patient.tone_arm;
  return output === 'spasm_score' ? patient.spasm : 0;
}

/** Whether the patient believes to be treated: any drug was ordered before. */
function isTreated({ history, log }: Case, at_s: number): boolean {
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
