import type { Case } from '../../../case/index.ts';
import { runCourse } from '../../../course/index.ts';
import {
  type Chain,
  type ChainOutput,
  chainOf,
  changedBy,
  type Extremes,
  extremesOf,
  type Report,
  type Run,
  type RunChange,
  type Scenario,
  whatIf,
} from '../../../rehearsal/index.ts';
import type { Numbered } from '../../parts/index.ts';
import type { Window } from '../window.ts';

/** A what-if that is wanted, with the window in which it is drawn beside the learner's. Plain data, for a worker. */
export interface Asked {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly change: RunChange;
  readonly says: string;
  readonly window: Window;
  readonly handover_s: number;
  /** Where the learner's own run ended. */
  readonly to_s: number;
}

export type Told =
  | { readonly kind: 'told'; readonly other: Other }
  | { readonly kind: 'failed'; readonly said: string };

/** Another course from the same start. */
export interface Other {
  readonly report: Report;
  /** Up to the end of the shorter of the two runs, so that both are judged over the same hours. */
  readonly outcome: Outcome;
  /** Over the window of the learner's own. */
  readonly chain: Chain;
  readonly to_s: number;
  readonly dropped: number;
  /** What was to be changed could itself not be carried out so. */
  readonly impossible: boolean;
}

/** What became of the patient, from the handover up to a second of a run. */
export interface Outcome extends Extremes {
  /** Per hour. */
  readonly seizure: Extreme;
  /** By the end of the run, whatever hours are looked at. */
  readonly died: boolean;
}
export type Extreme = Extremes['highest'][ChainOutput];

/** Samples in which the worst is looked for. */
const SAMPLES = 400;

export function outcomeOf(document: Case, from_s: number, to_s: number, report: Report): Outcome {
  const until_s = Math.max(from_s + 60, to_s);
  const extremes = extremesOf(chainOf(document, from_s, until_s, SAMPLES), from_s);
  const every_s = Math.max(30, Math.round((until_s - from_s) / SAMPLES));
  const { time_s, outputs } = runCourse(document, {
    outputs: ['seizure_hazard'],
    from_s,
    to_s: until_s,
    sampling: { kind: 'every', every_s },
  });
  let seizure: Extreme = { value: 0, at_s: from_s };
  for (const [i, value] of outputs.seizure_hazard.entries()) {
    if (value > seizure.value) seizure = { value, at_s: time_s[i] ?? from_s };
  }
  return { ...extremes, seizure, died: report.fails.some(({ kind }) => kind === 'died') };
}

/** Works one out; whatever goes wrong is told, never thrown. */
export function workOut({
  id,
  scenario,
  run,
  change,
  says,
  window,
  handover_s,
  to_s: own_to_s,
}: Numbered<Asked>): Numbered<Told> {
  try {
    const { document, to_s, report, dropped } = whatIf(scenario, run, change, says);
    const impossible = changedBy(run, change).some((changed) => dropped.includes(changed));
    const chain = chainOf(document, window.from_s, window.to_s);
    const outcome = outcomeOf(document, handover_s, Math.min(to_s, own_to_s), report);
    return { id, kind: 'told', other: { report, outcome, chain, to_s, dropped: dropped.length, impossible } };
  } catch (error) {
    return { id, kind: 'failed', said: error instanceof Error ? error.message : String(error) };
  }
}
