import { check, exactOptional, pipe } from 'valibot';
import { closed, quantity, told } from '../../case/fields/index.ts';
import type { Goal, Response } from '../file.ts';
import * as limit from './step-limits.ts';

const fall = exactOptional(quantity(limit.FALL));

/** Falls of scores that count as a response. */
export const response = pipe(
  closed('a response', { ashworth_leg: fall, ashworth_arm: fall, ashworth: fall, spasm_score: fall }),
  check(
    (falls) => responseOf(falls).length > 0,
    () =>
      told(
        'response.empty',
        'This response asks for nothing.',
        'Name a score and its fall: { ashworth_leg: 1 }.',
      ),
  ),
);

/** Scores that a clinician aims for. */
export const goal = pipe(
  closed('a goal', {
    ashworth_leg: exactOptional(quantity(limit.ASHWORTH)),
    ashworth_arm: exactOptional(quantity(limit.ASHWORTH)),
    spasm_score: exactOptional(quantity(limit.SPASM)),
  }),
  check(
    (scores) => Object.keys(goalOf(scores)).length > 0,
    () =>
      told('goal.empty', 'This goal asks for nothing.', 'Name a score and its goal: { ashworth_leg: 2 }.'),
  ),
);

const RATED = ['ashworth_leg', 'ashworth_arm', 'ashworth', 'spasm_score'] as const;

export function responseOf(falls: Readonly<Record<string, unknown>>): Response {
  return RATED.flatMap((of) => {
    const fall = falls[of];
    return typeof fall === 'number' ? [{ of, fall }] : [];
  });
}

export function goalOf({
  ashworth_leg,
  ashworth_arm,
  spasm_score,
}: { [score in keyof Goal]?: number | undefined }): Goal {
  return {
    ...(ashworth_leg === undefined ? {} : { ashworth_leg }),
    ...(ashworth_arm === undefined ? {} : { ashworth_arm }),
    ...(spasm_score === undefined ? {} : { spasm_score }),
  };
}
