import * as v from 'valibot';
import { bad, type Checked, good, type Problem } from '../problem/index.ts';

const words = v.pipe(v.string(), v.nonEmpty());
const finite = v.pipe(v.number(), v.finite());
const pair = v.tuple([finite, finite]);
const fact = v.strictObject({
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit: words,
  range: pair,
  grade: v.picklist(['measured', 'derived', 'fitted', 'assumption']),
  source: words,
});
const score = v.strictObject({ scale: pair, normal: finite, error: words, placebo: v.boolean() });

/** `itb-measurement/1`: rater error, placebo response, and the outputs they act on. */
const MeasurementFile = v.strictObject({
  errors: v.record(v.string(), fact),
  placebo: fact,
  scores: v.record(v.string(), score),
});

export type Measurement = v.InferOutput<typeof MeasurementFile>;

/** A measurement file from its parsed text. */
export function checkMeasurement(data: unknown, name: string): Checked<Measurement> {
  const read = v.safeParse(MeasurementFile, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
        code: 'measurement.shape',
        message: `${issue.message}.`,
        mend: 'Give each number its value, unit, range, grade and source, each score its scale, normal value, error and placebo.',
      })),
    );
  }
  const problems = [...factProblems(read.output, name), ...scoreProblems(read.output, name)];
  return problems.length > 0 ? bad(...problems) : good(read.output);
}

function* factProblems({ errors, placebo }: Measurement, name: string): Generator<Problem> {
  const facts = [...Object.entries(errors).map(([key, each]) => [`errors.${key}`, each] as const)];
  for (const [place, { value, range }] of [...facts, ['placebo', placebo] as const]) {
    if (range[0] <= value && value <= range[1]) continue;
    yield {
      path: `${name}: ${place}`,
      code: 'measurement.range',
      message: `The value ${value} lies outside its range ${range[0]} to ${range[1]}.`,
      mend: 'Give a range from low to high that holds the value.',
    };
  }
  if (placebo.value > 1) {
    yield {
      path: `${name}: placebo.value`,
      code: 'measurement.share',
      message: `${placebo.value} is no share.`,
      mend: 'Give a share of 0 to 1.',
    };
  }
}

function* scoreProblems({ errors, scores }: Measurement, name: string): Generator<Problem> {
  for (const [output, { scale, normal, error }] of Object.entries(scores)) {
    const path = `${name}: scores.${output}`;
    if (!Object.hasOwn(errors, error)) {
      yield {
        path: `${path}.error`,
        code: 'measurement.error',
        message: `There is no error ${error}.`,
        mend: `Name one of ${Object.keys(errors).join(', ')}.`,
      };
    }
    if (!(scale[0] < scale[1] && scale[0] <= normal && normal <= scale[1])) {
      yield {
        path,
        code: 'measurement.scale',
        message: `The normal value ${normal} does not lie on a scale of ${scale[0]} to ${scale[1]}.`,
        mend: 'Give a scale from low to high that holds the normal value.',
      };
    }
  }
}
