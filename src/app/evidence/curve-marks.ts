import type { Band } from '../../evidence/draw/index.ts';
import type { Study, StudyReadout } from '../../evidence/show/index.ts';

/** A published number at its place on a chart: at one moment, or over a stretch of time. */
export interface Mark {
  readonly from_h: number;
  readonly to_h: number;
  readonly score: StudyReadout['score'];
  /** The number in the middle; of a published range there is none. */
  readonly middle: number | undefined;
}

/** Published values and means over time that this chart shows the course of; shares and comparisons are no such. */
export function marksOn({ readouts }: Study, { arm, step, of, per }: Band): readonly Mark[] {
  return readouts.flatMap(({ readout, score }) => {
    const { feature, condition, versus, observed } = readout;
    const same = readout.arm === arm && readout.of === of && readout.per === per;
    if (!same || condition !== undefined || versus !== undefined) return [];
    const middle = observed.kind === 'range' ? undefined : score.observed;
    if (feature.kind === 'value' && feature.at.after === step) {
      return [{ from_h: feature.at.at_h, to_h: feature.at.at_h, score, middle }];
    }
    if (feature.kind === 'mean' && feature.in.after === step) {
      return [{ from_h: feature.in.from_h, to_h: feature.in.to_h, score, middle }];
    }
    return [];
  });
}
