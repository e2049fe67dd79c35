import type { Arm, EvidenceClass, EvidenceFile, Quantity, Readout } from '../file.ts';
import { centreOf, type Interval, intervalOf, kindOf, type ReadoutKind, rounded } from '../interval/index.ts';
import { outlasting } from '../outlasting.ts';
import { inOtherArm } from '../versus.ts';
import { type Prediction, predict, predictBetween } from './predict.ts';

/** One readout of one paper against the model; all numbers in `unit`. */
export interface Score extends Prediction {
  /** File and readout: `penn-1989/leg-3d`. */
  readonly id: string;
  /** Key of the paper in models/references.json. */
  readonly study: string;
  readonly use: EvidenceFile['use'];
  readonly class: EvidenceClass;
  readonly kind: ReadoutKind;
  readonly of: Quantity;
  /** How the feature was written: "4 h after bolus". */
  readonly at: string;
  readonly unit: string;
  /** The number in the middle; of a range its midpoint. */
  readonly observed: number;
  readonly interval: Interval;
  /** The prediction, rounded to the output's resolution, lies in the interval. */
  readonly inside: boolean;
  /** Predicted minus observed; of a printed range the distance outside it. */
  readonly error: number;
  /** Patients who have a value. */
  readonly patients: number;
  /** Why nothing could be predicted, or why times may be too short. */
  readonly note?: string;
}

/**
 * Per readout id one value a patient, in the readout's unit (1 or 0 for a condition); NaN where the patient has none.
 * Of the other arm of a comparison under `otherArmId`.
 */
export type SimulatedValues = ReadonlyMap<string, ArrayLike<number>>;

/** Fewer than this share of an arm's patients with a value, and the readout is not predicted. */
const ENOUGH = 0.5;
/** More than this share of patients whose effect outlasts its window, and the score says so. */
const MOST_OUTLASTING = 0.1;
const ROUNDING = 1e-9;

export function scoreFile(file: EvidenceFile, simulated: SimulatedValues): readonly Score[] {
  return file.readouts.map((readout) => {
    const head = {
      id: `${file.id}/${readout.id}`,
      study: file.citation,
      use: file.use,
      class: readout.class,
      of: readout.of,
      at: readout.at,
    };
    return { ...head, ...scoreReadout(readout, groupsOf(file, readout, simulated)) };
  });
}

/** Patients of an arm: one value each, and how many could have one. */
interface Group {
  readonly values: ArrayLike<number>;
  readonly known: number;
  readonly staying: number;
  /** Those whose effect outlasts the window it is timed in. */
  readonly outlasting: number;
}

/** Those a readout is read from; of a comparison those of the other arm as well. */
function groupsOf(file: EvidenceFile, readout: Readout, simulated: SimulatedValues): readonly Group[] {
  return [readout, ...inOtherArm(readout)].map((each) => ({
    values: simulated.get(each.id) ?? [],
    known: knownIn(simulated.get(each.id)),
    staying: stayingPatients(file, each, simulated),
    outlasting: outlasting(each, simulated),
  }));
}

function knownIn(values: ArrayLike<number> = []): number {
  return Array.from(values).filter(Number.isFinite).length;
}

/** Where a prediction lies against what was observed. */
function scoreReadout(readout: Readout, groups: readonly Group[]) {
  const few = groups.find(({ known, staying }) => known === 0 || known < ENOUGH * staying);
  const [values = [], others = []] = few ? [] : groups.map((group) => group.values);
  const { versus } = readout;
  const prediction = versus
    ? predictBetween(readout, versus.compare, values, others)
    : predict(readout, values);
  const observed = centreOf(readout.observed);
  const interval = intervalOf(readout);
  const inside = isInside(rounded(readout, prediction.predicted), interval);
  return {
    kind: kindOf(readout),
    unit: readout.unit,
    ...prediction,
    observed,
    interval,
    inside,
    error:
      readout.observed.kind === 'range'
        ? outside(prediction.predicted, interval, inside)
        : prediction.predicted - observed,
    patients: Math.min(...groups.map(({ known }) => known)),
    ...noteOf(groups, few),
  };
}

function noteOf(groups: readonly Group[], few: Group | undefined): Pick<Score, 'note'> {
  if (few) return { note: `only ${few.known} of ${few.staying} patients have a value` };
  const long = groups.find(({ outlasting, known }) => outlasting > MOST_OUTLASTING * known);
  return long ? { note: `outlasts the window in ${long.outlasting} of ${long.known} patients` } : {};
}

function isInside(value: number, { from, to }: Interval): boolean {
  const rounding = ROUNDING * Math.max(Math.abs(from), Math.abs(to));
  return value >= from - rounding && value <= to + rounding;
}

function outside(predicted: number, { from, to }: Interval, inside: boolean): number {
  if (inside) return 0;
  // A prediction that only rounding takes out of the range is no distance away.
  return predicted < from ? predicted - from : Math.max(0, predicted - to);
}

/**
 * Patients a readout could be read from. Behind a selection only those who stayed: as many as have any value that
 * is read after it.
 */
function stayingPatients(file: EvidenceFile, readout: Readout, simulated: SimulatedValues): number {
  const all = simulated.get(readout.id)?.length ?? 0;
  const arm = file.arms.find(({ id }) => id === readout.arm);
  if (arm === undefined || !isSelected(arm, readout)) return all;
  const fellows = file.readouts
    .flatMap((each) => [each, ...inOtherArm(each)])
    .filter((each) => each.arm === arm.id && isSelected(arm, each));
  return Math.max(...fellows.map(({ id }) => knownIn(simulated.get(id))));
}

function isSelected({ steps }: Arm, { feature }: Readout): boolean {
  const after = 'in' in feature ? feature.in.after : feature.at.after;
  const selection = steps.findIndex(({ kind }) => kind === 'select');
  return selection >= 0 && steps.findIndex(({ id }) => id === after) >= selection;
}
