import { type Problem, ProblemError } from '../problem/index.ts';
import type { CourseRequest } from './course.ts';

const MOST_SAMPLES = 20_000_000;

/** Throws ProblemError when the window, the sampling, the grid or the tolerance of a request makes no sense. */
export function checkRequest({ from_s, to_s, sampling, grid_s = 1, tolerance = 1e-4 }: CourseRequest): void {
  const problems: Problem[] = [];
  const refuse = (path: string, message: string, mend: string) =>
    problems.push({ path: `request.${path}`, code: 'request', message, mend });
  if (!(Number.isFinite(from_s) && from_s >= 0)) {
    refuse(
      'from_s',
      `The window starts at ${from_s} s.`,
      'Start at second 0 or later; what lies before is the history.',
    );
  }
  if (!(Number.isFinite(to_s) && to_s >= from_s)) {
    refuse('to_s', `The window ends at ${to_s} s.`, `End at ${from_s} s or later.`);
  }
  const size = sampling.kind === 'every' ? sampling.every_s : sampling.pixels;
  if (!(Number.isFinite(size) && size > 0)) {
    refuse('sampling', `There is no sampling by ${size}.`, 'Give seconds or pixels above 0.');
  } else if (sampling.kind === 'every' && (to_s - from_s) / size > MOST_SAMPLES) {
    refuse('sampling', `A value every ${size} s makes too many values.`, `Ask for at most ${MOST_SAMPLES}.`);
  }
  if (!(Number.isFinite(grid_s) && grid_s > 0))
    refuse('grid_s', `There is no grid of ${grid_s} s.`, 'Give 3,600 or 86,400.');
  if (!(tolerance > 0 && tolerance < 1)) {
    refuse('tolerance', `A tolerance of ${tolerance} is none.`, 'Give one between 0 and 1, such as 1e-4.');
  }
  if (problems.length > 0) throw new ProblemError(problems);
}
