import { getDotPath, type InferOutput, safeParse, strictObject, strictTuple } from 'valibot';
import file from '../../../models/score.yaml';
import { bad, type Checked, good, must, type Problem } from '../../problem/index.ts';
import { grade, notNegative, positive, text } from '../read/scenario-fields.ts';

const fact = strictObject({
  value: positive,
  unit: text,
  range: strictTuple([notNegative, positive]),
  grade,
  source: text,
});
const ScoreShape = strictObject({
  numbers: strictObject({
    pass_percent: fact,
    one_missed_in: fact,
    mastered_percent: fact,
    on_time_points: fact,
    late_points: fact,
    harm_points: fact,
    call_points: fact,
    chart_on_time_points: fact,
    chart_late_points: fact,
    chart_right_points: fact,
    restored_share: fact,
    stopped_share: fact,
    too_much_times: fact,
  }),
  visible: strictObject({
    systolic: fact,
    heart_rate: fact,
    breathing_rate: fact,
    spo2: fact,
    temperature_core: fact,
    gcs: fact,
    ashworth_leg: fact,
    spasm_score: fact,
    itch: fact,
  }),
  words: strictObject({ peak_share: fact, seizure: fact }),
});

type ScoreFile = InferOutput<typeof ScoreShape>;
/** A number of models/score.yaml. */
export type ScoreNumber = InferOutput<typeof fact>;

/** `itb-score/1` from parsed text; all mistakes come at once. */
export function checkScore(data: unknown, name: string): Checked<ScoreFile> {
  const read = safeParse(ScoreShape, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'score.not-a-score',
        message: `${issue.message}.`,
        mend: 'Give every field of schema itb-score/1 what it asks for, and nothing else.',
      })),
    );
  }
  const problems = [...outOfRange(read.output), ...tooMuch(read.output)];
  if (problems.length === 0) return good(read.output);
  return bad(...problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` })));
}

function* outOfRange(score: ScoreFile): Generator<Problem> {
  for (const [group, numbers] of Object.entries(score)) {
    for (const [key, { value, range }] of Object.entries<ScoreNumber>(numbers)) {
      const [least, most] = range;
      if (least <= value && value <= most) continue;
      yield {
        path: `${group}.${key}`,
        code: 'score.out-of-range',
        message: `${value} does not lie in its range, ${least} to ${most}.`,
        mend: 'Write the range from its least to its most, with the value in it.',
      };
    }
  }
}

/** Nothing late is worth more than in time, and no share is above the whole. */
function* tooMuch({ numbers }: ScoreFile): Generator<Problem> {
  const most = [
    ['late_points', numbers.on_time_points.value],
    ['chart_late_points', numbers.chart_on_time_points.value],
    ['pass_percent', 100],
    ['mastered_percent', 100],
    ['restored_share', 1],
    ['stopped_share', 1],
  ] as const;
  for (const [key, limit] of most) {
    const { value } = numbers[key];
    if (value <= limit) continue;
    yield {
      path: `numbers.${key}`,
      code: 'score.too-much',
      message: `${value} is more than can be: at most ${limit}.`,
      mend: `Write at most ${limit}.`,
    };
  }
}

const read = must(checkScore(file, 'models/score.yaml'));

/** Points, percent and shares of the score. */
export const SCORE = read.numbers;

/** By how much two courses of an output must differ to be seen, in the output's unit. */
export const VISIBLE = read.visible;

/** From when on a difference is put into words. */
export const SAID = read.words;
