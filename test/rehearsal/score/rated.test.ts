import { expect, test } from 'vitest';
import { runCourse } from '../../../src/course/index.ts';
import { type Debrief, debriefOf, momentOf } from '../../../src/rehearsal/index.ts';
import { LIVED, livedRun } from './lived.ts';

/** Every twenty minutes somebody moves the legs and counts the spasms. */
const LOOKS = [0, 20, 40, 60, 80, 100].map(
  (minutes) => [minutes, { kind: 'do', task: 'observe/tone_spasms' }] as const,
);

/** Of each rating: what was written down, what the debrief says it was, and what the model says it was. */
function ratingsOf(debrief: Debrief, output: 'ashworth_leg' | 'spasm_score') {
  const { play } = debrief;
  return play.readings
    .filter((each) => each.output === output)
    .map(({ value, at_s }) => {
      const { outputs } = runCourse(play.truth.document, {
        outputs: [output],
        from_s: at_s,
        to_s: at_s + 1,
        sampling: { kind: 'every', every_s: 1 },
      });
      return { written: value, opened: momentOf(debrief, at_s).body[output], model: outputs[output][0] };
    });
}

test.each(['ashworth_leg', 'spasm_score'] as const)(
  '%s is written down in whole grades, and the debrief keeps what it really was',
  (output) => {
    const ratings = ratingsOf(debriefOf(LIVED, livedRun(LIVED, LOOKS)), output);
    expect(ratings).toHaveLength(LOOKS.length);
    for (const { written, opened, model } of ratings) {
      expect(Number.isInteger(written), `${written}`).toBe(true);
      expect(opened).toBeCloseTo(model ?? Number.NaN, 2);
    }
    expect(ratings.every(({ opened }) => Number.isInteger(opened))).toBe(false);
  },
);
