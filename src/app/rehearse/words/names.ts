import { actionNamed } from '../../../case/catalogue/index.ts';
import type { Action } from '../../../case/index.ts';
import { EXAMINATION_FILES, type Examination } from '../../../examination/index.ts';
import { bedside, type Observation, type TaskKey } from '../../../rehearsal/index.ts';
import { runText } from '../../strings/en/rehearse/run.ts';

/** What a task is, by its key. */
export type Known =
  | { readonly kind: 'observe'; readonly task: TaskKey; readonly is: Observation }
  | { readonly kind: 'examine'; readonly task: TaskKey; readonly is: Examination }
  | { readonly kind: 'act'; readonly task: TaskKey; readonly is: Action };

export function knownTask(task: TaskKey): Known | undefined {
  const [kind, key = ''] = task.split('/');
  if (kind === 'observe') {
    const is = bedside().observations.find((each) => each.key === key);
    return is && { kind, task, is };
  }
  if (kind === 'examine') {
    const is = [...EXAMINATION_FILES.values()].find((each) => each.key === key);
    return is && { kind, task, is };
  }
  const is = actionNamed(key);
  return is && { kind: 'act', task, is };
}

/** Told to the pump alike: that it counts as a restart would say that delivery had stopped. */
const TOLD_ALIKE: Readonly<Record<string, string>> = { restart: 'reprogram' };

export function titleOf(task: string): string {
  const [kind, of = ''] = task.split('/');
  const key = kind === 'act' ? (TOLD_ALIKE[of] ?? of) : of;
  if (kind !== 'observe' && kind !== 'examine' && kind !== 'act') return task;
  return knownTask(`${kind}/${key}`)?.is.title ?? key.replaceAll('_', ' ');
}

export function contactName(key: string): string {
  return bedside().contacts.find((contact) => contact.key === key)?.title ?? personName(key);
}

/** A person by key or role; a second one of a role has a number behind it. */
export function personName(key: string): string {
  const role = /^(.*?)(?:_?(\d+))?$/.exec(key);
  const known = (role?.[1] ?? key).replace(/_$/, '');
  const name = Object.entries(runText.people).find(([each]) => each === known)?.[1];
  return name ?? key.replaceAll('_', ' ');
}

/** Within a sentence: not for names that are abbreviations. */
export function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
