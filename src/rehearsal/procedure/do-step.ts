import { addEntry, type Case, type NewEntry } from '../../case/index.ts';
import { bad, type Checked, good } from '../../problem/index.ts';
import { sayFact } from '../bedside/index.ts';
import type { Fact, StepDone } from '../play.ts';
import type { Procedure, Step } from '../procedure-file.ts';
import { DEEDS } from './deeds.ts';
import type { Did } from './moment.ts';

export interface DoStep {
  readonly procedure: Procedure;
  /** Key of a step. */
  readonly step: string;
  /** The number that the learner states, where the step asks for one. */
  readonly value?: number | undefined;
  /** Steps of this procedure and of others, done before. */
  readonly done: readonly StepDone[];
  readonly document: Case;
  /** Second of case time at which it happens. */
  readonly at_s: number;
  /** For reading errors: the draw of the run. */
  readonly draw: number;
}

export interface StepDid extends Did {
  readonly minutes: number;
}

/**
 * What a step does: what it shows, the facts it gives, the entries it adds to the Case, and the minutes it takes. Any order
 * is allowed; whether it counts, `isInOrder` and `isStepRight` say. What cannot be done at all is a Problem.
 *
 * A fault of the Case that sends a fill beside the pump, at or after this second, tells how far the needle holds: at its
 * share of a full pump it leaves the septum. What is pushed on from there lies in the pocket, and a hand feels it after
 * some mL; the first push ends there. Who stops then has put that little beside; who pushes on, all the rest. The entries
 * say it as a refill with the same fault at the same second, its severity chosen for the volume that goes beside.
 */
export function doStep(asked: DoStep): Checked<StepDid> {
  const { procedure, step: key, value } = asked;
  const step = procedure.steps.find((each) => each.key === key);
  if (step === undefined) {
    return bad({
      path: 'step',
      code: 'procedure.no-such-step',
      message: `${procedure.title} has no step ${key}.`,
      mend: 'Name a step of the checklist.',
    });
  }
  if (step.asks !== undefined && (value === undefined || !Number.isFinite(value) || value < 0)) {
    return bad({
      path: 'value',
      code: 'procedure.no-value',
      message: `${step.says}: a number in ${step.asks.unit} is asked for.`,
      mend: `Give a number of 0 or more in ${step.asks.unit}.`,
    });
  }
  const { minutes } = step;
  if (step.does === undefined) return good({ facts: statedFacts(step, asked), entries: [], minutes });
  const done = asked.done.filter((each) => each.procedure === procedure.key);
  const did = DEEDS[step.does]({ ...asked, value, done });
  if (!did.ok) return did;
  const follows = withEntries(asked.document, did.value.entries);
  return follows.ok ? good({ ...did.value, minutes }) : follows;
}

/** The Case that follows, or what it refuses: a dose that no pump can run. */
function withEntries(document: Case, entries: readonly NewEntry[]): Checked<Case> {
  return entries.reduce<Checked<Case>>(
    (before, entry) => (before.ok ? addEntry(before.value, entry) : before),
    good(document),
  );
}

/** What was worked out can be said in a call. */
function statedFacts({ asks }: Step, { value, at_s }: DoStep): Fact[] {
  if (asks?.what !== 'expected_residual_mL' || value === undefined) return [];
  const fact = 'expected_residual';
  return [{ fact, at_s, says: sayFact(fact, value), from: 'observation', value }];
}
