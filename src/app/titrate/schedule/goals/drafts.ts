import { GOAL_OUTPUTS, type Goal, type GoalOutput } from '../../../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../../../problem/index.ts';
import { readTyped } from '../dose.ts';
import { plain } from '../form/draft.ts';

export const GOAL_FIELDS = ['title', 'output', 'from', 'to', 'least', 'most'] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];
/** One goal as it is typed. */
export type GoalDraft = Readonly<Record<GoalField, string>>;

export function goalDraft(goal: Goal): GoalDraft {
  const { title, output, from, to, least, most } = goal;
  const said = (bound: number | undefined) => (bound === undefined ? '' : plain(bound));
  return { title, output, from, to, least: said(least), most: said(most) };
}

/** The goals that are typed, or what cannot be read, at `goals[1].least` and so on. */
export function goalsOf(drafts: readonly GoalDraft[]): Checked<readonly Goal[]> {
  const problems: Problem[] = [];
  const bound = (typed: string, path: string): number | undefined => {
    if (typed.trim() === '') return undefined;
    const read = readTyped(typed, path);
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return undefined;
  };
  const goals = drafts.map((draft, i): Goal => {
    const least = bound(draft.least, `goals[${i}].least`);
    const most = bound(draft.most, `goals[${i}].most`);
    return {
      title: draft.title.trim(),
      output: outputOf(draft.output),
      from: draft.from.trim(),
      to: draft.to.trim(),
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    };
  });
  return problems.length > 0 ? bad(...problems) : good(goals);
}

function outputOf(typed: string): GoalOutput {
  return GOAL_OUTPUTS.find((output) => output === typed) ?? 'ashworth_leg';
}
