import type { Case, NewEntry } from '../../case/index.ts';
import { bad, type Checked } from '../../problem/index.ts';
import type { Fact, StepDone } from '../play.ts';
import type { Procedure, StepDoes } from '../procedure-file.ts';

/** When and in what a step is done; `done` holds steps of the same procedure only. */
export interface Moment {
  readonly procedure: Procedure;
  readonly value: number | undefined;
  readonly done: readonly StepDone[];
  readonly document: Case;
  readonly at_s: number;
  readonly draw: number;
}

export interface Did {
  readonly shows?: string;
  readonly facts: Fact[];
  readonly entries: NewEntry[];
}

export type Deed = (moment: Moment) => Checked<Did>;

/** The last time a step that does this was done. */
export function lastOf(
  { procedure, done }: Pick<Moment, 'procedure' | 'done'>,
  does: StepDoes,
): StepDone | undefined {
  const keys = procedure.steps.filter((step) => step.does === does).map(({ key }) => key);
  return done.findLast(({ step }) => keys.includes(step));
}

export function timesDone({ procedure, done }: Pick<Moment, 'procedure' | 'done'>, does: StepDoes): number {
  const keys = procedure.steps.filter((step) => step.does === does).map(({ key }) => key);
  return done.filter(({ step }) => keys.includes(step)).length;
}

export function noPump(): ReturnType<typeof bad> {
  return bad({
    path: 'step',
    code: 'procedure.no-pump',
    message: 'There is no pump.',
    mend: 'Leave the procedure.',
  });
}
