import * as v from 'valibot';
import file from '../../../models/rules/goals.yaml';
import { type Case, GOAL_OUTPUTS, type Goal, parseClock } from '../../case/index.ts';
import { type Checked, good, must } from '../../problem/index.ts';
import { fact, refused, words } from '../facts.ts';

const clock = (as: 'start' | 'end') =>
  v.pipe(
    v.string(),
    v.check((text) => parseClock(text, as) !== undefined, 'This is no clock time'),
  );
/** Outputs of one scale each: tone in points, spasms in grades, function in percent. */
const bound = v.union([fact('points'), fact('grades'), fact('%')]);
const bounds = v.optional(v.strictObject({ least: v.optional(bound), most: v.optional(bound) }));

const GoalsFile = v.strictObject({
  standing_from: fact('share'),
  goals: v.record(
    words,
    v.strictObject({
      title: words,
      output: v.picklist(GOAL_OUTPUTS),
      from: clock('start'),
      to: clock('end'),
      everybody: bounds,
      standing: bounds,
    }),
  ),
});

interface Defaults {
  readonly standing_from: number;
  readonly everybody: readonly Goal[];
  /** Of people who stand on their tone. */
  readonly standing: readonly Goal[];
}

/** `itb-goals/1` from its parsed text; `name` is the file's. */
export function checkGoals(data: unknown, name: string): Checked<Defaults> {
  const read = v.safeParse(GoalsFile, data);
  if (!read.success) {
    const mend =
      'Give each goal of schema itb-goals/1 its output, times and sourced bounds, and nothing else.';
    return refused(read.issues, name, 'goals.shape', mend);
  }
  const { standing_from, goals } = read.output;
  const of = (group: 'everybody' | 'standing'): readonly Goal[] =>
    Object.values(goals).flatMap(({ title, output, from, to, [group]: own }) => {
      if (own?.least === undefined && own?.most === undefined) return [];
      const { least, most } = own;
      const ends = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
      return [{ title, output, from, to, ...ends }];
    });
  return good({ standing_from, everybody: of('everybody'), standing: of('standing') });
}

const DEFAULTS = must(checkGoals(file, 'models/rules/goals.yaml'));

/** Whether standing and transfers rest on tone so far that tone has a floor. */
export function standsOnTone({ patient }: Case): boolean {
  return patient.tone_reliance >= DEFAULTS.standing_from;
}

/** The case's goals; with none, those that stand for everybody like this patient. */
export function goalsOf(document: Case): readonly Goal[] {
  if (document.goals.length > 0) return document.goals;
  return standsOnTone(document) ? DEFAULTS.standing : DEFAULTS.everybody;
}
