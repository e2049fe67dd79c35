import type { Case } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import type { Voice } from '../../bedside-file.ts';
import type { Play } from '../../play.ts';
import type { Intent, Run } from '../../run.ts';
import type { Cue, Decision, Variant } from '../../scenario.ts';
import type { OutputName } from '../../words.ts';
import type { Past } from '../body/past.ts';
import type { TaskDetail } from '../tasks/detail.ts';
import type { Deed } from '../watch/deeds.ts';
import type { Seizures } from '../watch/seizures.ts';
import type { Due } from './due.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Seen = Writable<Omit<Play, 'run' | 'truth' | 'now_s'>>;

/**
 * A Play while it is being worked on: one operation copies it, changes the copy and makes a Play of it again. Every list
 * in it is replaced, never written into, so copies may share them.
 */
export interface World extends Seen {
  readonly head: Omit<Run, 'intents' | 'now_s'>;
  readonly variant: Variant;
  intents: readonly Intent[];
  now_s: number;
  document: Case;
  past: Past;
  marks: ReadonlyMap<string, number>;
  /** What will happen by itself, by time; at one second in the order in which it was set. */
  due: readonly Due[];
  /** The next one that is set. */
  turn: number;
  /** What only the engine knows of a task, by its id. */
  details: ReadonlyMap<number, TaskDetail>;
  /** Requests of a call that wait for answers to what was asked back, by the call's id. */
  held: ReadonlySet<number>;
  /** Level at which each output on the monitor rang last, and when. */
  rung: ReadonlyMap<OutputName, { readonly level: 'none' | 'warning' | 'crisis'; readonly at_s: number }>;
  /** When each pump alarm was last said. */
  sounded: ReadonlyMap<string, number>;
  /** First times that are still to come. */
  open: readonly Deed[];
  /** What nobody has said or asked by themselves yet. */
  toCome: {
    readonly cues: readonly Cue[];
    readonly voices: readonly Voice[];
    readonly decisions: readonly Decision[];
  };
  /** Second of the last check. */
  checked_s: number;
  learnerEnded: boolean;
  seizures: Seizures;
  /** What a decision that took itself could not add. */
  refused: readonly Problem[];
}

export function copyOf(world: World): World {
  return { ...world };
}
