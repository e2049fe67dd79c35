import type { Case } from '../../case/index.ts';
import type { Checked } from '../../problem/index.ts';
import type { Availability, Play, Reading } from '../play.ts';
import type { Mode, NewIntent, Run } from '../run.ts';
import type { Scenario, Variant } from '../scenario.ts';
import type { StoredRun } from '../scenario-runs.ts';
import type { LearnerRole, OutputName, TaskKey } from '../words.ts';

export interface Start {
  readonly draw: number;
  readonly role: LearnerRole;
  readonly mode: Mode;
  readonly id: string;
  /** ISO time. */
  readonly began: string;
}

export interface MonitorValue {
  readonly output: OutputName;
  /** Undefined until attached or measured. */
  readonly reading?: Reading;
  readonly live: boolean;
  readonly stale: boolean;
  readonly level: 'none' | 'warning' | 'crisis';
}

function missing(): never {
  throw new Error('Not there yet');
}
export const variantOf: (scenario: Scenario, draw: number) => Variant = missing;
/** The least draw from `from` on that gives this variant. */
export const drawOf: (scenario: Scenario, variant: string, from?: number) => number = missing;
/** The Case of a draw at the handover, hidden things in it. */
export const caseOf: (scenario: Scenario, draw: number) => Case = missing;
export const newRun: (scenario: Scenario, start: Start) => Run = missing;
/** A run of models/scenarios/*.runs.yaml as one that was lived to its end. */
export const runOfStored: (
  scenario: Scenario,
  stored: StoredRun,
  start: Pick<Start, 'draw' | 'mode'>,
) => Run = missing;
/** Plays a run from its start to its `now_s`; what can no longer be done is a Problem. */
export const playOf: (scenario: Scenario, run: Run) => Checked<Play> = missing;
/** The same with what cannot be done left out. */
export const playLeniently: (
  scenario: Scenario,
  run: Run,
) => { readonly play: Play; readonly dropped: readonly number[] } = missing;
/** Time goes on; it ends no later than `to_s`, and with the end of the rehearsal. */
export const advance: (play: Play, to_s: number) => Play = missing;
/** What the learner means to do now; refused, nothing changes. */
export const act: (play: Play, intent: NewIntent) => Checked<Play> = missing;
export const availability: (play: Play, task: TaskKey) => Availability = missing;
/** Seconds of case time of the next thing that would stop a real nurse, at most `within_s` on. */
export const nextStop: (play: Play, within_s: number) => number = missing;
/** What the monitor shows at a second between the last computed one and now. */
export const monitorAt: (play: Play, at_s: number) => readonly MonitorValue[] = missing;
