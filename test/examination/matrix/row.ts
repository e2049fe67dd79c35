import type { OnsetKind } from '../../../src/case/index.ts';
import type { ExaminationKey, Sign } from '../../../src/examination/index.ts';

/** What a cell of the matrix says: every sign of it is among those shown. */
export type Cells = Partial<Record<ExaminationKey, readonly Sign[]>>;

export interface MatrixRow {
  /** The row, and when it is looked at. */
  readonly row: string;
  readonly fault: string;
  /** Hours after the fault came at 10:00. */
  readonly after_h: number;
  /** When the trial boluses are given, where nobody untreated would live until then. */
  readonly boluses_after_h?: number;
  readonly severity?: number;
  readonly onset?: OnsetKind;
  /** As the matrix has it, corrected by the rulings: low and high are against the order. */
  readonly cells: Cells;
  /** Where the model shows something else, and why it is left so. */
  readonly differs?: readonly {
    readonly examination: ExaminationKey;
    readonly shows: readonly Sign[];
    readonly reason: string;
  }[];
}

export const DAY_H = 24;

/** The pump knows of nothing: its log, its alarms, its count and its rotor are as they should be. */
export const PUMP_SOUND: Cells = {
  interrogation: ['clean_log'],
  listen: ['silent'],
  residual: ['as_expected'],
  rotor_study: ['rotor_turns'],
};
export const LINE_SOUND: Cells = {
  film: ['film_normal'],
  side_port: ['aspirates'],
  dye_study: ['contrast_rises'],
};
export const ONLY_LUMBAR: Cells = { pump_bolus: ['bolus_without_effect'], lumbar_bolus: ['bolus_works'] };
