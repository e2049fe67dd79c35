import { CAUSES, ORIGIN_OF, type Patient } from '../case/index.ts';

/** Whom a paper studied: what is known of them, everything else being drawn from the model's spreads. */

/** Causes of a Case, then what papers leave open and who has no spasticity. */
export const POPULATION_CAUSES = [...CAUSES, 'spinal', 'cerebral', 'healthy'] as const;
export type PopulationCause = (typeof POPULATION_CAUSES)[number];

export type BaselineOutput = 'ashworth_leg' | 'ashworth_arm' | 'spasm_score';

/** Scores before treatment, on Penn's 1 to 5 or 0 to 4; SD and IQR as published, with rater error in them. */
export type Baseline =
  | { readonly mean: number; readonly sd?: number }
  | { readonly median: number; readonly iqr?: readonly [number, number] }
  /** An entry criterion: the default distribution, conditioned on it. */
  | { readonly at_least: number }
  /** Evenly between. */
  | { readonly from: number; readonly to: number };

export type Ages =
  | 'adult'
  | 'child'
  | { readonly from_years: number; readonly to_years: number }
  | { readonly mean_years: number; readonly sd_years: number };

export interface Population {
  readonly n: number;
  /** Everybody is the model's typical patient: no spread of anything, baselines at their middle. */
  readonly typical?: true;
  /** Shares of causes: any positive numbers, made to sum to 1. */
  readonly causes: Readonly<Partial<Record<PopulationCause, number>>>;
  /** Default adults. */
  readonly ages?: Ages;
  /** Share of normal, 1 is normal. */
  readonly kidney_function?: number | { readonly mean: number; readonly sd: number };
  readonly baseline?: Readonly<Partial<Record<BaselineOutput, Baseline>>>;
  /** Values of parameters that all patients share, without spread, in shown units. */
  readonly parameters?: Readonly<Record<string, number>>;
}

export function originOf(cause: PopulationCause): Patient['origin'] {
  if (cause === 'cerebral') return 'cerebral';
  if (cause === 'spinal' || cause === 'healthy') return 'spinal';
  return ORIGIN_OF[cause];
}

/** The cause whose share of the whole holds `at` of 0 to 1, in the order of POPULATION_CAUSES. */
export function causeAt(causes: Population['causes'], at: number): PopulationCause {
  const shares = POPULATION_CAUSES.map((cause) => [cause, causes[cause] ?? 0] as const).filter(
    ([, share]) => share > 0,
  );
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  let rest = at * whole;
  for (const [cause, share] of shares) {
    rest -= share;
    if (rest < 0) return cause;
  }
  const last = shares.at(-1);
  if (!last) throw new RangeError('A population without any cause has no patients.');
  return last[0];
}
