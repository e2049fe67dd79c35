/** A procedure with its checklist, as `models/procedures/*.yaml` says it (`itb-procedure/1`). */
export interface Procedure {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly phases: readonly { readonly key: string; readonly title: string }[];
  readonly steps: readonly Step[];
  readonly sources: readonly string[];
}

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
    readonly what:
      | 'expected_residual_mL'
      | 'fill_volume_mL'
      | 'concentration_mcg_mL'
      | 'dose_mcg_day'
      | 'next_refill_days'
      | 'alarm_volume_mL';
    readonly unit: string;
    readonly within: number;
  };
  /** What the engine does with it: read the pump, draw the residual, fill so much, draw back. */
  readonly does?:
    | 'interrogate'
    | 'aspirate'
    | 'fill_5_mL'
    | 'draw_back'
    | 'fill_rest'
    | 'stop_filling'
    | 'reaccess'
    | 'update_programmer';
  /** Whose hands. */
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
}
