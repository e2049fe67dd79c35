import type { Play, Procedure, Report, Step, StepDone } from '../../../rehearsal/index.ts';

/** An item of a checklist in a run. */
export interface ChecklistItem {
  readonly step: Step;
  /** `beyond`: this draw does not come so far. */
  readonly result: 'done' | 'missed' | 'beyond';
  readonly at: StepDone | undefined;
}

/** Keys of the procedures that a run is about: those of its score, and those of which a step was done. */
export function proceduresIn(play: Play, report: Report): readonly string[] {
  const scored = report.checklist?.missed.filter((key) => key.includes('/')) ?? [];
  const keys = [
    ...play.steps.map(({ procedure }) => procedure),
    ...scored.map((key) => key.split('/')[0] ?? ''),
  ];
  return [...new Set(keys)];
}

/** Every step of a procedure: as the score judges it, or without a score of it whether it was done in its order. */
export function itemsOf(procedure: Procedure, play: Play, report: Report): readonly ChecklistItem[] {
  const own = play.steps.filter((each) => each.procedure === procedure.key);
  const missed = report.checklist?.missed;
  return procedure.steps.map((step) => {
    const at = own.find((each) => each.step === step.key);
    if (missed !== undefined) {
      const isMissed = missed.includes(`${procedure.key}/${step.key}`);
      return { step, at, result: isMissed ? 'missed' : at === undefined ? 'beyond' : 'done' };
    }
    const before = own.slice(0, at === undefined ? 0 : own.indexOf(at)).map((each) => each.step);
    const inOrder = at !== undefined && step.after.every((key) => before.includes(key));
    return { step, at, result: inOrder ? 'done' : 'missed' };
  });
}
