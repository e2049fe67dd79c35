import type { Case } from '../case.ts';
import type { Comparison } from '../comparisons.ts';
import type { Finding, Place } from '../finding.ts';
import { sayNumber } from '../words.ts';

/** What bounds the tablets of a comparison, in the units that the names say. */
export interface ComparisonLimits {
  readonly adult_mg_day: number;
  readonly frail_mg_day: number;
  readonly child_below_years: number;
  /** Share of normal kidney function below which tablets are to be avoided, and the most that still may be shown. */
  readonly kidneys_below: number;
  readonly kidneys_mg_day: number;
  /** Single doses are whole steps. */
  readonly step_mg: number;
}

/** What is wrong with the shelf: unknown, repeated or unfit patients, and tablets that nobody should be shown. */
export function comparisonFindings(
  comparisons: readonly Comparison[],
  limits: ComparisonLimits,
  patients: ReadonlyMap<string, Case>,
): Finding[] {
  const seen = new Set<string>();
  return comparisons.flatMap((comparison, i) => {
    const at: Place = ['comparisons', i];
    const { patient: key } = comparison;
    const ready = patients.get(key);
    if (ready === undefined) return [notReady([...at, 'patient'], key)];
    const findings: Finding[] = [];
    if (seen.has(key)) findings.push(twice([...at, 'patient'], key));
    seen.add(key);
    if (ready.history.prescription?.mode.kind !== 'simple_continuous') {
      findings.push(noPumpDose([...at, 'patient'], key));
    }
    return [...findings, ...doseFindings(comparison, ready, limits, [...at, 'oral', 'mg_day'])];
  });
}

interface Bound {
  readonly who: string;
  readonly most_mg_day: number;
}

/** The strictest bound on the tablets of this patient. */
function boundOf({ frail }: Comparison, { patient }: Case, limits: ComparisonLimits): Bound {
  if (patient.age_years < limits.child_below_years) {
    return { who: 'a child, for whom there is no sourced rule', most_mg_day: 0 };
  }
  if (patient.kidney_function < limits.kidneys_below) {
    return { who: 'somebody whose kidneys forbid tablets', most_mg_day: limits.kidneys_mg_day };
  }
  if (frail) return { who: 'a frail person', most_mg_day: limits.frail_mg_day };
  return { who: 'an adult', most_mg_day: limits.adult_mg_day };
}

function doseFindings(comparison: Comparison, ready: Case, limits: ComparisonLimits, at: Place): Finding[] {
  const { mg_day, times_a_day } = comparison.oral;
  const { who, most_mg_day } = boundOf(comparison, ready, limits);
  if (mg_day > most_mg_day) {
    return [
      {
        at,
        code: 'comparison.dose-too-high',
        message: `${sayNumber(mg_day)} mg/day is too much for ${who}.`,
        mend: most_mg_day === 0 ? 'Write 0.' : `Write at most ${sayNumber(most_mg_day)} mg/day.`,
      },
    ];
  }
  const step_mg_day = limits.step_mg * times_a_day;
  if (mg_day % step_mg_day === 0) return [];
  const nearest = sayNumber(Math.floor(mg_day / step_mg_day) * step_mg_day);
  return [
    {
      at,
      code: 'comparison.no-whole-tablets',
      message: `${sayNumber(mg_day)} mg/day in ${times_a_day} doses is not ${sayNumber(limits.step_mg)} mg or a multiple at a time.`,
      mend: `Write a multiple of ${sayNumber(step_mg_day)} mg/day, for example ${nearest}, or another number of doses.`,
    },
  ];
}

function notReady(at: Place, key: string): Finding {
  return {
    at,
    code: 'comparison.no-such-patient',
    message: `There is no ready patient ${key}.`,
    mend: 'Write the name of a file of models/patients/ without its .case.yaml.',
  };
}

function twice(at: Place, key: string): Finding {
  return {
    at,
    code: 'comparison.patient-twice',
    message: `${key} stands on the shelf twice.`,
    mend: 'Remove one of the two.',
  };
}

function noPumpDose(at: Place, key: string): Finding {
  return {
    at,
    code: 'comparison.no-pump-dose',
    message: `The history of ${key} has no daily dose of a pump to compare with.`,
    mend: 'Choose a patient whose history has a prescription in the mode simple_continuous.',
  };
}
