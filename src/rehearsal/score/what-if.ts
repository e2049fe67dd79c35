import { playLeniently, runOfStored, variantOf } from '../play/index.ts';
import type { WhatIf } from '../report.ts';
import type { Run } from '../run.ts';
import type { Scenario, SuggestedWhatIf, TimedEntry } from '../scenario.ts';
import type { TaskKey } from '../words.ts';
import type { RunChange } from './change.ts';
import { instead, moved, taskLeftOut, taskMoved, tasksIn, untilItEnds, without } from './changed-run.ts';
import { callsThatBegin, withoutRequest, withRequestMoved } from './errand-calls.ts';
import { expertRunOf } from './expert.ts';
import { renumbered } from './renumber.ts';
import { reportOf } from './report.ts';

const MINUTE_S = 60;

/** A scenario and a run of it, changed. */
interface Branch {
  readonly scenario: Scenario;
  readonly run: Run;
}

/**
 * Another course from the same start: the run with one change, played to where the learner's came to, or to its own end
 * when nothing is done or the expert does it. What cannot be done any more is left out and listed. The run itself stays
 * as it is.
 *
 * @throws RangeError when there is nothing to change, as `canChange` says beforehand
 */
export function whatIf(scenario: Scenario, run: Run, change: RunChange, says: string): WhatIf {
  if (!canChange(scenario, run, change)) {
    throw new RangeError(`Run ${run.id} of ${scenario.key} has nothing to change by ${change.kind}.`);
  }
  const branch = branchOf(scenario, run, change);
  const { run: numbered, before } = renumbered(branch.run);
  const { play, dropped } = playLeniently(branch.scenario, numbered);
  return {
    says,
    document: play.truth.document,
    to_s: play.ended?.at_s ?? play.now_s,
    report: reportOf(play),
    dropped: dropped.map((id) => before.get(id) ?? id),
  };
}

/**
 * Whether a change would be one: an expert's run is there for this draw, and a task that is to be left out or moved was
 * done. Without, the learner's own course would stand for another.
 */
export function canChange(scenario: Scenario, run: Run, change: RunChange): boolean {
  if (change.kind === 'expert') return expertRunOf(scenario, run.draw) !== undefined;
  if (change.kind !== 'suggested') return true;
  const { change: suggestion } = change;
  if (suggestion.kind !== 'leave_out' && suggestion.kind !== 'move') return true;
  const own = [...tasksIn(run, suggestion.task), ...callsThatBegin(run, suggestion.task)];
  if (own.length === 0) return false;
  return suggestion.kind === 'leave_out' || !isAsLate(scenario, run, suggestion, own);
}

type Move = Extract<SuggestedWhatIf['change'], { readonly kind: 'move' }>;

/** Against the expert's run the learner did it as late already; done later still it would show nothing new. */
function isAsLate(scenario: Scenario, run: Run, { task, by_min }: Move, own: readonly number[]): boolean {
  const stored = expertRunOf(scenario, run.draw);
  if (by_min <= 0 || stored === undefined) return false;
  const expert = runOfStored(scenario, stored, { draw: run.draw, mode: run.mode });
  const theirs = [...tasksIn(expert, task), ...callsThatBegin(expert, task)];
  return theirs.length > 0 && firstOf(run, own) >= firstOf(expert, theirs) + by_min * MINUTE_S;
}

function firstOf({ intents }: Run, ids: readonly number[]): number {
  return Math.min(...intents.filter(({ id }) => ids.includes(id)).map(({ at_s }) => at_s));
}

/** The task of an intent, when somebody who comes would begin it by themselves. */
function begunByCall(run: Run, id: number): TaskKey | undefined {
  const intent = run.intents.find((each) => each.id === id);
  if (intent?.kind !== 'do') return undefined;
  return callsThatBegin(run, intent.task).length > 0 ? intent.task : undefined;
}

/** Ids of what a change moves or does otherwise; when one of them is dropped, the change itself was not possible. */
export function changedBy(run: Run, change: RunChange): readonly number[] {
  if (change.kind === 'move' || change.kind === 'instead') return [change.intent];
  if (change.kind !== 'suggested' || change.change.kind !== 'move') return [];
  return tasksIn(run, change.change.task);
}

function branchOf(scenario: Scenario, run: Run, change: RunChange): Branch {
  switch (change.kind) {
    case 'leave_out': {
      const task = begunByCall(run, change.intent);
      const stays = task === undefined ? run : withoutRequest(run, task);
      return { scenario, run: without(stays, ({ id }) => id === change.intent) };
    }
    case 'move': {
      const task = begunByCall(run, change.intent);
      const { at_s: least_s } = scenario.handover;
      const from = task === undefined ? run : withRequestMoved(run, task, Math.round(change.by_s), least_s);
      return { scenario, run: moved(scenario, from, [change.intent], change.by_s) };
    }
    case 'instead':
      return { scenario, run: instead(run, change.intent, change.meant) };
    case 'suggested':
      return suggested(scenario, run, change.change);
    case 'expert':
      return { scenario, run: expertRun(scenario, run) };
  }
}

function suggested(scenario: Scenario, run: Run, change: SuggestedWhatIf['change']): Branch {
  switch (change.kind) {
    case 'nothing_done':
      return {
        scenario,
        run: untilItEnds(
          scenario,
          without(run, () => true),
        ),
      };
    case 'leave_out':
      return {
        scenario,
        run: taskLeftOut(run, change.task),
      };
    case 'move':
      return { scenario, run: taskMoved(scenario, run, change.task, change.by_min * MINUTE_S) };
    case 'add':
      return { scenario: withEntries(scenario, variantOf(scenario, run.draw).key, change.entries), run };
  }
}

/** The scenario in which this draw hides some entries more. They come last, so that no other draw moves. */
function withEntries(scenario: Scenario, variant: string, entries: readonly TimedEntry[]): Scenario {
  const variants = scenario.variants.map((each) =>
    each.key === variant ? { ...each, hidden: [...each.hidden, ...entries] } : each,
  );
  return { ...scenario, variants };
}

/** The expert's run for this draw. */
function expertRun(scenario: Scenario, run: Run): Run {
  const stored = expertRunOf(scenario, run.draw);
  return stored === undefined ? run : runOfStored(scenario, stored, { draw: run.draw, mode: run.mode });
}
