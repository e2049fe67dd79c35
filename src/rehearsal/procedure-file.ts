/** A procedure with its checklist, as `models/procedures/*.yaml` says it (`itb-procedure/1`). */
export interface Procedure {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly phases: readonly { readonly key: string; readonly title: string }[];
  readonly steps: readonly Step[];
  readonly sources: readonly string[];
  readonly numbers: Readonly<Record<ProcedureNumber, ProcedureFact>>;
}

export const PROCEDURE_NUMBERS = [
  /** Goes in first and is drawn back. */
  'test_fill_mL',
  /** So much goes beside the pump until a hand feels it. */
  'felt_after_mL',
] as const;
export type ProcedureNumber = (typeof PROCEDURE_NUMBERS)[number];

interface ProcedureFact {
  readonly value: number;
  readonly unit: string;
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
}

export const STEP_ASKS = [
  'expected_residual_mL',
  'fill_volume_mL',
  'concentration_mcg_mL',
  'dose_mcg_day',
  'next_refill_days',
  'alarm_volume_mL',
] as const;
export type StepAsks = (typeof STEP_ASKS)[number];

export const STEP_DOES = [
  'interrogate',
  'aspirate',
  'fill_5_mL',
  'draw_back',
  'fill_rest',
  'stop_filling',
  'reaccess',
  'update_programmer',
] as const;
export type StepDoes = (typeof STEP_DOES)[number];

export interface Step {
  readonly key: string;
  readonly phase: string;
  readonly says: string;
  readonly minutes: number;
  /** Missed, the checklist fails whatever the count. */
  readonly bold: boolean;
  /** Steps that must be done before; done out of order it counts as missed. */
  readonly after: readonly string[];
  /** A number the learner states: judged against the engine within a tolerance. */
  readonly asks?: {
    readonly what: StepAsks;
    readonly unit: string;
    readonly within: number;
  };
  /** What the engine does with it: read the pump, draw the residual, fill so much, draw back. */
  readonly does?: StepDoes;
  /** Whose hands. */
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
}
