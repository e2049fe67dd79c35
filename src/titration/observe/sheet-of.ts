import { type Case, HOUR_S } from '../../case/index.ts';
import type { CourseOptions } from '../../course/index.ts';
import { scoreOf } from '../../measurement/index.ts';
import { ProblemError } from '../../problem/index.ts';
import { rounded } from '../goals/resolution.ts';
import type { Practice } from '../practice.ts';
import { SUGGEST } from '../suggest/numbers.ts';
import { observe } from './observe.ts';
import type { Observed } from './observed.ts';
import type { ScreeningSheet } from './sheet.ts';

/** How somebody is looked at; the course with its rater unless a test says otherwise. */
export type Look = (at_s: readonly number[]) => readonly Observed[];

export interface SheetOptions extends CourseOptions {
  /** Where the plan ends, s; what comes later is left out. */
  readonly until_s?: number;
  readonly look?: Look;
}

/** The sheet of a test bolus, the lumbar bolus with this id. Throws ProblemError when there is none. */
export function sheetOf(
  document: Case,
  entryId: number,
  practice: Practice,
  { until_s = Number.POSITIVE_INFINITY, look, ...options }: SheetOptions = {},
): ScreeningSheet {
  const entry = document.log.find(({ id }) => id === entryId);
  if (entry?.kind !== 'lumbar_bolus') throw noBolus(entryId);
  const given_s = entry.at_s;
  const next_s = document.log
    .filter(({ kind, at_s }) => kind === 'lumbar_bolus' && at_s > given_s)
    .reduce((soonest, { at_s }) => Math.min(soonest, at_s), Number.POSITIVE_INFINITY);
  const times = practice.observe_h
    .map((hour) => given_s + Math.round(hour * HOUR_S))
    .filter((at_s) => at_s <= next_s && at_s <= until_s);
  const rows = look?.(times) ?? observe(document, times, options);
  return { entry: entryId, mcg: entry.mcg, given_s, rows, ...verdictOf(rows, given_s, practice) };
}

function verdictOf(
  rows: readonly Observed[],
  given_s: number,
  { response }: Practice,
): Pick<ScreeningSheet, 'responded' | 'fall' | 'lasted_h' | 'at_baseline'> {
  const [before] = rows;
  const hour = ({ at_s }: Observed) => (at_s - given_s) / HOUR_S;
  const [from_h, to_h] = response.within_h;
  const watched = rows.filter((row) => hour(row) > 0 && hour(row) >= from_h && hour(row) <= to_h);
  const fall = {
    ashworth_leg: largest(watched.map((row) => fallOf('ashworth_leg', before, row))),
    spasm_score: largest(watched.map((row) => fallOf('spasm_score', before, row))),
  };
  const responded =
    fall.ashworth_leg >= response.ashworth_points || fall.spasm_score >= response.spasm_grades;
  const top = rows.findIndex((row) => hour(row) > 0 && isResponse(before, row, response));
  const back = top < 0 ? -1 : rows.findIndex((row, i) => i > top && isBack(before, row));
  const end = rows[back];
  const last = rows.at(-1);
  return {
    responded,
    fall,
    lasted_h: end === undefined ? undefined : hour(end),
    at_baseline: last !== undefined && rows.length > 1 && isBack(before, last),
  };
}

/** Whether the falls of one look are a response by the working definition. */
export function isResponse(
  before: Observed | undefined,
  row: Observed,
  response: Practice['response'],
): boolean {
  return (
    fallOf('ashworth_leg', before, row) >= response.ashworth_points ||
    fallOf('spasm_score', before, row) >= response.spasm_grades
  );
}

/** Whether tone and spasms are back where they were, within what raters err. */
export function isBack(before: Observed | undefined, row: Observed): boolean {
  return (['ashworth_leg', 'spasm_score'] as const).every((output) => {
    const error = scoreOf(output)?.error ?? 0;
    return fallOf(output, before, row) <= rounded(output, SUGGEST.observe.back_errors * error);
  });
}

function fallOf(output: 'ashworth_leg' | 'spasm_score', before: Observed | undefined, row: Observed): number {
  return before === undefined ? 0 : rounded(output, before[output] - row[output]);
}

function largest(falls: readonly number[]): number {
  return falls.length === 0 ? 0 : Math.max(...falls);
}

function noBolus(id: number): ProblemError {
  return new ProblemError([
    {
      path: 'log',
      code: 'sheet.no-bolus',
      message: `Entry ${id} is no test bolus.`,
      mend: 'Choose a bolus by lumbar puncture.',
    },
  ]);
}
