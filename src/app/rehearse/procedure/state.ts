import { effect, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import type { NewIntent, Procedure, Step } from '../../../rehearsal/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { procedureText as words } from '../../strings/en/rehearse/procedure.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';

type StepIntent = Extract<NewIntent, { readonly kind: 'step' }>;

export interface ProcedureState {
  /** Numbers as typed, by step. */
  readonly typed: Signal<Readonly<Record<string, string>>>;
  /** A number that is none, by step. */
  readonly wrong: Signal<Readonly<Record<string, Problem>>>;
  readonly refused: Signal<readonly Problem[]>;
  /** Steps that wait until the hands are free; until then they can be left. */
  readonly queue: Signal<readonly StepIntent[]>;
}

/** What is queued goes on when the dialog is closed: it is kept with the session. */
export const procedureOf = keptBy((session: Session): ProcedureState => {
  const state: ProcedureState = {
    typed: signal({}),
    wrong: signal({}),
    refused: signal([]),
    queue: signal([]),
  };
  effect(() => {
    const [next, ...later] = state.queue.value;
    const { value: play } = session.calm;
    if (next === undefined || play.ended !== undefined || handsBusy(session)) return;
    state.queue.value = later;
    send(session, state, next);
  });
  return state;
});

function handsBusy({ play }: Session): boolean {
  const { people, now_s } = play.peek();
  const learner = people.find((each) => each.learner);
  return (learner?.busy_until_s ?? 0) > now_s && learner?.bound_to === undefined;
}

function send(session: Session, state: ProcedureState, intent: StepIntent): void {
  const done = session.send(intent);
  state.refused.value = done.ok ? [] : done.problems;
  // What comes after a step that cannot be done was meant for another moment.
  if (!done.ok) state.queue.value = [];
}

/** Filling ends before anything else that is queued or in hand: it is next. */
export function stopFilling(session: Session, procedure: Procedure, step: Step): void {
  const state = procedureOf(session);
  state.queue.value = [];
  for (const { id, by, state: is } of session.play.peek().tasks) {
    if (is === 'under_way' && by === 'learner') session.send({ kind: 'stop', intent: id });
  }
  send(session, state, { kind: 'step', procedure: procedure.key, step: step.key });
}

/** Does a step, with the number that it asks for. */
export function doStep(session: Session, procedure: Procedure, step: Step): void {
  const state = procedureOf(session);
  const { [step.key]: _, ...others } = state.wrong.value;
  state.wrong.value = others;
  let value: number | undefined;
  if (step.asks !== undefined) {
    const typed = state.typed.value[step.key] ?? '';
    const read = readNumber(typed);
    if (read.kind !== 'number') {
      const message = read.kind === 'empty' ? words.empty : words.noNumber(quote(typed));
      const problem = { path: step.key, code: 'step.no-number', message, mend: words.noNumberMend };
      state.wrong.value = { ...others, [step.key]: problem };
      return;
    }
    value = read.value;
  }
  const intent: StepIntent = {
    kind: 'step',
    procedure: procedure.key,
    step: step.key,
    ...(value === undefined ? {} : { value }),
  };
  if (handsBusy(session)) state.queue.value = [...state.queue.value, intent];
  else send(session, state, intent);
}
