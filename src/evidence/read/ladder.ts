import { description, pipe, rawTransform, safeParse, unknown } from 'valibot';
import { closed, list, quantity, sayNumber, told } from '../../case/fields/index.ts';
import { MCG } from './dose.ts';

/** Grade: assumption. */
const MOST_RUNGS = 40;

const rung = quantity({ ...MCG, above: true });
const written = list('doses in mcg', rung, MOST_RUNGS, 1);
const stepped = closed('a ladder', { from: rung, by: rung, to: rung });

/** Doses of a screening in mcg, ascending: `[50, 75, 100]` or `{from: 25, by: 25, to: 200}`. */
export const ladder = pipe(
  unknown(),
  rawTransform(({ dataset, addIssue, NEVER }): readonly number[] => {
    const doses = dosesOf(dataset.value);
    const wrong = doses.wrong ?? notAscending(doses.doses);
    if (wrong === undefined) return doses.doses;
    for (const message of [wrong].flat()) addIssue({ message });
    return NEVER;
  }),
  description('doses in mcg, ascending, for example [50, 75, 100]'),
);

interface Doses {
  readonly doses: readonly number[];
  readonly wrong?: readonly string[];
}

function dosesOf(input: unknown): Doses {
  const asSteps = typeof input === 'object' && input !== null && !Array.isArray(input);
  if (!asSteps) {
    const read = safeParse(written, input);
    return read.success
      ? { doses: read.output }
      : { doses: [], wrong: read.issues.map((each) => each.message) };
  }
  const read = safeParse(stepped, input);
  if (!read.success) return { doses: [], wrong: read.issues.map((each) => each.message) };
  const { from, by, to } = read.output;
  const rungs = Math.floor((to - from) / by + 1e-9) + 1;
  if (rungs > MOST_RUNGS) {
    const message = `From ${sayNumber(from)} by ${sayNumber(by)} to ${sayNumber(to)} are ${sayNumber(rungs)} doses.`;
    return { doses: [], wrong: [told('ladder.too-long', message, `Give at most ${MOST_RUNGS}.`)] };
  }
  const doses = Array.from({ length: Math.max(0, rungs) }, (_, i) => from + i * by);
  return doses.length > 0 ? { doses } : { doses: [from, to] };
}

function notAscending(doses: readonly number[]): string | undefined {
  const at = doses.findIndex((dose, i) => i > 0 && dose <= doses[i - 1]!);
  if (at < 0) return undefined;
  const message = `${sayNumber(doses[at]!)} mcg comes after ${sayNumber(doses[at - 1]!)} mcg.`;
  return told('ladder.not-ascending', message, 'Give the doses from the smallest to the largest.');
}
