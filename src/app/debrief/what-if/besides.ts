import { type ReadonlySignal, signal } from '@preact/signals';
import { actionNamed } from '../../../case/catalogue/index.ts';
import {
  canChange,
  type Debrief,
  type RunChange,
  type TaskKey,
  type Worse,
  worsenedBy,
} from '../../../rehearsal/index.ts';
import type { Window } from '../window.ts';
import type { Branches } from './branches.ts';
import type { WhatIfAsker } from './client.ts';

/** A treatment of the learner that made this patient worse in some way, as the course without it shows. */
export interface Besides {
  readonly task: TaskKey;
  readonly harm: { readonly says: string; readonly source: string };
  readonly worse: readonly Worse[];
}

/** So many are looked into; each is a course of its own. */
const MOST = 8;

interface Looked {
  readonly found: ReadonlySignal<readonly Besides[]>;
  /** Looks into what was given, one after another: what the learner asks for meanwhile comes in between. */
  start(): Promise<void>;
}

/** Leaves out every treatment whose file names a harm, and keeps those with which the patient was visibly worse. */
export function openBesides(
  debrief: Debrief,
  window: ReadonlySignal<Window>,
  branches: Branches,
  asker: WhatIfAsker,
): Looked {
  const { play, handover_s, to_s } = debrief;
  const { scenario, run } = play;
  const found = signal<readonly Besides[]>([]);
  let begun = false;
  async function look(task: TaskKey, change: RunChange, harm: Besides['harm']) {
    const told = await asker.ask({
      scenario,
      run,
      change,
      says: task,
      window: window.peek(),
      handover_s,
      to_s,
    });
    if (told.kind !== 'told' || told.other.impossible) return;
    const worse = worsenedBy(branches.own(told.other), told.other.outcome);
    if (worse.length > 0) found.value = [...found.peek(), { task, harm, worse }];
  }
  return {
    found,
    async start() {
      if (begun) return;
      begun = true;
      for (const task of treatmentsOf(debrief).slice(0, MOST)) {
        const harm = actionNamed(task.slice('act/'.length))?.harm;
        const change: RunChange = { kind: 'suggested', change: { kind: 'leave_out', task } };
        if (harm !== undefined && canChange(scenario, run, change)) await look(task, change, harm);
      }
    },
  };
}

/** What was carried out and whose file names a harm, each once, in the order in which it was begun. */
function treatmentsOf({ play }: Debrief): readonly TaskKey[] {
  const begun = play.tasks.filter(
    ({ task, from_s }) =>
      from_s !== undefined &&
      task.startsWith('act/') &&
      actionNamed(task.slice('act/'.length))?.harm !== undefined,
  );
  return [...new Set(begun.map(({ task }) => task))];
}
