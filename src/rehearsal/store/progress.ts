import * as v from 'valibot';
import { bad, type Checked, good } from '../../problem/index.ts';
import type { Attempt, Progress } from '../progress.ts';
import { MODES } from '../run.ts';
import { LEARNER_ROLES } from '../words.ts';
import { draw, free, key, keys, listOf, time, whole, within } from './fields.ts';
import { jsonOf, kindOf, shapeProblems } from './text.ts';

const NAME = 'progress';
const KEEP = 'Keep the file as it is, and choose one that this simulator has written.';
const MOST_ATTEMPTS = 5000;

const AttemptShape = v.strictObject({
  id: v.pipe(free, v.minLength(1, 'This must not be empty'), v.maxLength(200, 'This is too long')),
  scenario: key,
  scenario_version: whole(1, 1_000_000),
  draw,
  variant: key,
  role: v.picklist(LEARNER_ROLES),
  mode: v.picklist(MODES),
  ended: time,
  percent: within(0, 100),
  passed: v.boolean(),
  objectives: listOf(
    v.pipe(
      v.strictObject({ key, points: within(0, 10_000), possible: within(0, 10_000) }),
      v.check(({ points, possible }) => points <= possible, 'There are more points than are possible'),
    ),
    100,
  ),
  criticals: listOf(v.strictObject({ key, result: v.picklist(['met', 'late', 'missed']) }), 500),
  harmfuls: keys,
  answers: listOf(free, 100),
}) satisfies v.GenericSchema<unknown, Attempt>;

const ProgressShape = v.strictObject({
  schema: v.literal('itb-progress'),
  version: v.literal(1),
  attempts: listOf(AttemptShape, MOST_ATTEMPTS),
}) satisfies v.GenericSchema<unknown, Progress>;

export const NO_PROGRESS: Progress = { schema: 'itb-progress', version: 1, attempts: [] };

/** Reads a value of its version and brings it up to the Progress of today. */
type VersionReader = (value: unknown) => Checked<Progress>;

/** Every version that was ever written is read for good; each has a stored file in test/fixtures/. */
const READERS: ReadonlyMap<unknown, VersionReader> = new Map([[1, readVersion1]]);

function readVersion1(value: unknown): Checked<Progress> {
  const read = v.safeParse(ProgressShape, value, { abortPipeEarly: true });
  return read.success ? good(read.output) : bad(...shapeProblems(read.issues, NAME, KEEP));
}

/** What a browser or a file remembers; anything else is a Problem, and the text stays with who has it. */
export function readProgress(text: string): Checked<Progress> {
  const parsed = jsonOf(text, NAME, KEEP);
  if (!parsed.ok) return parsed;
  const { schema, version } = kindOf(parsed.value);
  if (schema !== 'itb-progress') {
    const message = 'This is no stored progress.';
    const mend = 'Choose a file whose first field is "schema": "itb-progress".';
    return bad({ path: `${NAME}: schema`, code: 'progress.not-progress', message, mend });
  }
  const reader = READERS.get(version);
  if (reader !== undefined) return reader(parsed.value);
  return bad({
    path: `${NAME}: version`,
    code: 'progress.other-version',
    message: `The version is ${JSON.stringify(version) ?? 'missing'}; versions read here: ${[...READERS.keys()].join(', ')}.`,
    mend: 'Keep the file, and open it with a newer release of this simulator.',
  });
}

/** As JSON, for the browser's storage or a file. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** With one attempt more; of the same id the last one stands. Beyond what can be read again the oldest goes. */
export function withAttempt(progress: Progress, attempt: Attempt): Progress {
  const others = progress.attempts.filter(({ id }) => id !== attempt.id);
  return { ...progress, attempts: byTime([...others, attempt]) };
}

/** Attempts of both; the same id once, as it ended last. The same whichever is named first. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const all = new Map<string, Attempt>();
  for (const attempt of [...one.attempts, ...other.attempts]) {
    const known = all.get(attempt.id);
    if (known === undefined || isLater(attempt, known)) all.set(attempt.id, attempt);
  }
  return { ...one, attempts: byTime([...all.values()]) };
}

function isLater(attempt: Attempt, known: Attempt): boolean {
  return inOrder(known, attempt) < 0;
}

function byTime(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted(inOrder).slice(-MOST_ATTEMPTS);
}

/** By time; at the same time by their text, so that no order depends on who was first. */
function inOrder(a: Attempt, b: Attempt): number {
  const apart_ms = Date.parse(a.ended) - Date.parse(b.ended);
  if (apart_ms !== 0) return apart_ms;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
