import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import type { Procedure, Step } from '../../../rehearsal/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { procedureText as words } from '../../strings/en/rehearse/procedure.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';

export interface ProcedureState {
  /** Numbers as typed, by step. */
  readonly typed: Signal<Readonly<Record<string, string>>>;
  /** A number that is none, by step. */
  readonly wrong: Signal<Readonly<Record<string, Problem>>>;
  readonly refused: Signal<readonly Problem[]>;
}

export const procedureOf = keptBy(
  (_: Session): ProcedureState => ({ typed: signal({}), wrong: signal({}), refused: signal([]) }),
);

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
  const done = session.send({
    kind: 'step',
    procedure: procedure.key,
    step: step.key,
    ...(value === undefined ? {} : { value }),
  });
  state.refused.value = done.ok ? [] : done.problems;
}
