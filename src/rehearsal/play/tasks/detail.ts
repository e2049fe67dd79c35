import type { PumpSetting } from '../../run.ts';
import type { TaskKey } from '../../words.ts';

/** What the engine knows of a task besides what everybody sees. */
export interface TaskDetail {
  /** What is done of its own kind, under every name a condition may call it by. */
  readonly names: readonly TaskKey[];
  /** The order that it used up. */
  readonly order?: number;
  /** Only this person does it. */
  readonly only?: string;
  /** Nobody ordered it: only who decides it does it. */
  readonly decided?: true;
  /** The pump is told this. */
  readonly setting?: PumpSetting;
  readonly read?: boolean;
  readonly checked?: boolean;
  /** Seconds that were left when hands were called away for good. */
  readonly left_s?: number;
  /** It went on, and ended because it had become needless. */
  readonly byItself?: true;
  /** Minutes besides those of the task: a second person reads along. */
  readonly extra_min?: number;
}
