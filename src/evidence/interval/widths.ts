import type { Readout } from '../file.ts';
import { kindOf, type ReadoutKind } from './kind.ts';
import { outputOf } from './output.ts';

/** Half of the least width an interval may have; where several are given, the widest counts. */
interface LeastWidth {
  /** In the readout's unit: points, h, degC, 1/min, mmHg, percentage points. */
  readonly absolute?: number;
  /** Share of the observed number. */
  readonly relative?: number;
  /** Share of the output's whole range. */
  readonly ofRange?: number;
  readonly why: string;
}

const AS_LEVELS = 'our choice: as for the concentrations it is computed from';

/**
 * However many patients a study has, its mean is not known better than this: raters, devices, assays and protocols
 * differ between papers. The rows for Ashworth, spasms, doses and concentrations define what "inside" means in this
 * project; the others are our choice beside them.
 */
export const LEAST_WIDTHS: Readonly<Record<ReadoutKind, LeastWidth>> = {
  ashworth: {
    absolute: 0.5,
    why: 'fixed by the project: scores come in whole grades, and raters err; values and changes alike',
  },
  spasm: {
    absolute: 0.6,
    why: 'fixed by the project: as Ashworth, and counted by patients; values and changes alike',
  },
  dose: { relative: 0.2, why: 'fixed by the project: dosing habits differ between centres' },
  concentration: {
    relative: 0.2,
    why: 'fixed by the project: assays and sampling sites differ between papers',
  },
  auc: { relative: 0.2, why: AS_LEVELS },
  'half-life': { relative: 0.2, why: AS_LEVELS },
  clearance: { relative: 0.2, why: AS_LEVELS },
  volume: { relative: 0.2, why: AS_LEVELS },
  ratio: { relative: 0.2, why: 'our choice: as for the concentrations or doses it is made of' },
  time: {
    relative: 0.2,
    absolute: 0.5,
    why: 'our choice: patients are looked at now and then, not all the time',
  },
  'relative change': { absolute: 10, why: 'our choice: half a grade of a score of 4 is 12%' },
  'h-reflex': { absolute: 10, why: 'our choice: as for relative changes' },
  share: { absolute: 0, why: 'the Wilson or printed interval alone' },
  'share without n': { absolute: 10, why: 'our choice: as Wilson for 90 patients at one half' },
  temperature: { absolute: 0.5, why: 'our choice: site of measurement and time of day differ' },
  'heart rate': { absolute: 10, why: 'our choice: a single reading stands for a state' },
  pressure: { absolute: 10, why: 'our choice: a single reading stands for a state' },
  breathing: { absolute: 3, why: 'our choice: counted by eye' },
  gcs: { absolute: 1, why: 'our choice: the smallest step of the scale' },
  ck: { relative: 0.5, why: 'our choice: spans orders of magnitude' },
  other: { ofRange: 0.1, why: 'our choice: 10 points on a scale of 100' },
};

const FOR_TARGETS = 'fixed by the project for its own targets, wider than for what was published';

/** The same for targets, where it is another: a stage is met within 0.5 degC, 15 beats, 20 mmHg and 2 points. */
export const TARGET_WIDTHS: Partial<Readonly<Record<ReadoutKind, LeastWidth>>> = {
  'heart rate': { absolute: 15, why: FOR_TARGETS },
  pressure: { absolute: 20, why: FOR_TARGETS },
  gcs: { absolute: 2, why: FOR_TARGETS },
  time: { relative: 0.3, absolute: 0.5, why: FOR_TARGETS },
};

/** Half of the least width around this centre, in the readout's unit. */
export function leastHalfWidth(readout: Readout, centre: number): number {
  const kind = kindOf(readout);
  const width = (readout.isTarget && TARGET_WIDTHS[kind]) || LEAST_WIDTHS[kind];
  const { absolute = 0, relative = 0, ofRange = 0 } = width;
  const [from, to] = outputOf(readout.of)?.range ?? [0, 0];
  return Math.max(absolute, relative * Math.abs(centre), ofRange * (to - from));
}
