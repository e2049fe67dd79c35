import { type Signal, signal } from '@preact/signals';
import { type TaskKey, whoCanDo } from '../../../rehearsal/index.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';

/** Who was chosen for one task; for every other one it is whoever is free first. */
export interface Chosen {
  readonly task: TaskKey;
  readonly by: string;
}

export const whoOf = keptBy((_: Session): Signal<Chosen | undefined> => signal(undefined));

/** What goes into the intent: the person, when one was chosen and is still free. */
export function chosenFor(session: Session, task: TaskKey): { readonly by?: string } {
  const { value } = whoOf(session);
  if (value?.task !== task) return {};
  return whoCanDo(session.calm.peek(), task).includes(value.by) ? { by: value.by } : {};
}

/** It was asked for: the next time anybody may do it. */
export function forgetWho(session: Session) {
  whoOf(session).value = undefined;
}
