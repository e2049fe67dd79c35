import * as v from 'valibot';
import { EXAMINATIONS } from '../examination/index.ts';
import { baclofen, type OutputName } from '../model/index.ts';
import { bad, type Checked, good } from '../problem/index.ts';

const words = v.pipe(v.string(), v.nonEmpty('This must not be empty'));
const finite = v.pipe(v.number(), v.finite('This is no finite number'));
const notNegative = v.pipe(finite, v.minValue(0, 'This must be 0 or more'));
const share = v.pipe(notNegative, v.maxValue(1, 'This must be 1 or less'));
const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);
const sourced = { grade, source: words };

/** A number, or two with the smaller first; alone in the end. */
const span = v.pipe(
  v.strictTuple([notNegative, notNegative]),
  v.check(([least, most]) => least <= most, 'The first number must not be above the second'),
  v.readonly(),
);
function fact<V>(unit: string, value: v.GenericSchema<unknown, V>) {
  return v.pipe(
    v.strictObject({ value, unit: v.literal(unit), ...sourced }),
    v.transform((each) => each.value),
  );
}

const OUTPUTS = new Map<string, OutputName>(baclofen.outputs.map(({ name }) => [name, name]));
const output = v.pipe(
  words,
  v.rawTransform<string, OutputName>(({ dataset, addIssue, NEVER }) => {
    const known = OUTPUTS.get(dataset.value);
    if (known !== undefined) return known;
    addIssue({ message: `The model has no output ${dataset.value}` });
    return NEVER;
  }),
);

export const COMPLAINTS = [
  'stiffer',
  'spasms',
  'itch',
  'tingling',
  'hot',
  'limp',
  'sleepy',
  'slow_breathing',
  'cold',
  'muddled',
] as const;
export type Complaint = (typeof COMPLAINTS)[number];

export const FLAGS = ['hot', 'fast', 'low', 'high', 'muddled', 'breathing', 'saturation'] as const;
export type Flag = (typeof FLAGS)[number];

export const HISTORY_LINES = ['scan', 'surgery', 'contrast', 'fall'] as const;
export type HistoryLine = (typeof HISTORY_LINES)[number];

const ComplaintRule = v.pipe(
  v.strictObject({
    output,
    more: v.exactOptional(notNegative),
    less: v.exactOptional(notNegative),
    sense: v.picklist(['little', 'much', 'either']),
    ...sourced,
  }),
  v.check(({ more, less }) => (more === undefined) !== (less === undefined), 'Give either more or less'),
);
const FlagRule = v.pipe(
  v.strictObject({ output, from: v.exactOptional(finite), to: v.exactOptional(finite), ...sourced }),
  v.check(({ from, to }) => (from === undefined) !== (to === undefined), 'Give either from or to'),
);
const HistoryRule = v.strictObject({ mechanisms: v.pipe(v.array(words), v.readonly()), ...sourced });

const eachOf = <const K extends readonly string[], S extends v.GenericSchema>(keys: K, each: S) =>
  v.strictObject(v.entriesFromList(keys, each));

const DiagnosisFile = v.strictObject({
  scene: v.strictObject({
    visit_day: fact('days', span),
    flex_share: fact('share', share),
    night_times: fact('times', notNegative),
    soon_h: fact('h', span),
    soon_share: fact('share', share),
    late_d: fact('days', span),
    due_share: fact('share', share),
    due_from: fact('share', share),
    severity_least: fact('share', share),
    no_fault_share: fact('share', share),
    trigger_strength: fact('share', span),
    tolerant_sensitivity: fact('share', share),
    watched_d: fact('days', notNegative),
    comes_after_h: fact('h', span),
    alarm_heard: fact('share', share),
    slack_h: fact('h', notNegative),
    chance_history: fact('share', share),
  }),
  complaints: eachOf(COMPLAINTS, ComplaintRule),
  flags: eachOf(FLAGS, FlagRule),
  treated: v.strictObject({
    late_after_min: fact('min', notNegative),
    dead_below: fact('percent', notNegative),
  }),
  noise: v.strictObject({
    heart_rate: fact('1/min', notNegative),
    systolic: fact('mmHg', notNegative),
    diastolic: fact('mmHg', notNegative),
    temperature_core: fact('degC', notNegative),
  }),
  weighing: v.strictObject({
    burden_min: fact('min', v.strictTuple([notNegative, notNegative, notNegative, notNegative])),
    unknown_error: fact('share', share),
  }),
  look: v.strictObject({ minutes: fact('min', notNegative) }),
  order: v.strictObject({
    steps: v.pipe(
      v.array(v.picklist(EXAMINATIONS)),
      v.check((steps) => EXAMINATIONS.every((key) => steps.includes(key)), 'Name every examination'),
      v.readonly(),
    ),
    first: v.record(v.picklist(EXAMINATIONS), v.pipe(v.array(v.picklist(EXAMINATIONS)), v.readonly())),
    ...sourced,
  }),
  history: eachOf(HISTORY_LINES, HistoryRule),
});
export type DiagnosisFile = v.InferOutput<typeof DiagnosisFile>;

/** `itb-diagnosis/1` from its parsed text; `name` is the file's. */
export function checkDiagnosis(data: unknown, name: string): Checked<DiagnosisFile> {
  const read = v.safeParse(DiagnosisFile, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'diagnosis.shape',
      message: `${issue.message.replace(/\.$/, '')}.`,
      mend: 'Give every number its value, unit, grade and source, as itb-diagnosis/1 does, and nothing else.',
    })),
  );
}
