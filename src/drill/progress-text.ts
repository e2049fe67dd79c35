import * as v from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { TOPICS } from './file.ts';
import { HIGHEST_BOX, type Progress, type TopicRecord } from './progress.ts';

export const MOST_PROGRESS_CHARACTERS = 20_000;

const count = v.pipe(
  v.number(),
  v.safeInteger('This must be a whole number'),
  v.minValue(0, 'This must be 0 or more'),
);

const Stored = v.strictObject({
  right: count,
  close: count,
  wrong: count,
  last: v.optional(v.picklist(['right', 'close', 'wrong'])),
  box: v.pipe(count, v.maxValue(HIGHEST_BOX, `This must be at most ${HIGHEST_BOX}`)),
  due: count,
});

const TopicProgress = v.pipe(
  Stored,
  v.transform(({ last, ...record }): TopicRecord => ({ ...record, last })),
);

const ProgressText = v.pipe(
  v.strictObject({
    schema: v.literal('itb-drill-progress'),
    version: v.literal(1),
    seed: count,
    answered: count,
    streak: count,
    best_streak: count,
    topics: v.strictObject(v.entriesFromList(TOPICS, TopicProgress)),
  }),
  v.check(
    ({ answered, topics }) =>
      answered === TOPICS.reduce((sum, t) => sum + topics[t].right + topics[t].close + topics[t].wrong, 0),
    'The answers of the topics do not add up to those in all',
  ),
  v.check(
    ({ streak, best_streak, answered }) => streak <= best_streak && best_streak <= answered,
    'A streak is longer than the best one, or than there are answers',
  ),
);

/** As JSON, for the browser's storage or a file. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** The progress in a text that `writeProgress` wrote; anything else gives Problems. `name` says where it was found. */
export function readProgress(text: string, name = 'drill progress'): Checked<Progress> {
  const value = text.length > MOST_PROGRESS_CHARACTERS ? undefined : parsed(text);
  if (value === undefined) {
    return bad({
      path: name,
      code: 'drill-progress.not-json',
      message: text.length > MOST_PROGRESS_CHARACTERS ? 'This text is too long.' : 'This is not valid JSON.',
      mend: START_ANEW,
    });
  }
  const read = v.safeParse(ProgressText, value);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'drill-progress.shape',
      message: `${issue.message}.`,
      mend: START_ANEW,
    })),
  );
}

const START_ANEW = 'Load a progress that this program wrote, or start anew.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
