import type { Condition, Critical, Play } from '../../../rehearsal/index.ts';

export type HintKind =
  | 'know'
  | 'look'
  | 'examine'
  | 'treat'
  | 'call'
  | 'think'
  | 'pump'
  | 'write'
  | 'tell'
  | 'steps'
  | 'other';

export interface Hint {
  readonly kind: HintKind;
  /** Words of the objective it belongs to: the learner has read them before the start. */
  readonly objective?: string;
}

/** A critical action is worth a hint when this share of its time has gone. */
const SHARE = 0.5;

/**
 * Practice only: what is due next, as a kind of thing and never by name. It is the one place of the run's screen that asks
 * which conditions have been met.
 */
export function hintOf(play: Play): Hint | undefined {
  const { marks, variant } = play.truth;
  const due = play.scenario.criticals
    .filter(({ key, variants }) => !marks.has(`critical/${key}`) && (variants?.includes(variant.key) ?? true))
    .flatMap((critical) => {
      const from_s = critical.from === undefined ? play.from_s : marks.get(`critical/${critical.key}/from`);
      return from_s === undefined ? [] : [{ critical, left: left(critical, from_s, play.now_s) }];
    })
    .filter(({ left: rest }) => rest < SHARE)
    .sort((one, other) => one.left - other.left)[0]?.critical;
  if (due === undefined) return undefined;
  const objective = play.scenario.objectives.find(({ key }) => key === due.objective)?.says;
  return { kind: kindOf(due.need), ...(objective === undefined ? {} : { objective }) };
}

/** Share of its time that is left; below 0 it is overdue. */
function left({ within_min }: Critical, from_s: number, now_s: number): number {
  return 1 - (now_s - from_s) / (within_min * 60);
}

function kindOf(need: Condition): HintKind {
  const task = [...(need.done ?? []), ...(need.begun ?? [])][0];
  if (task !== undefined) {
    if (task.startsWith('observe/')) return 'look';
    return task.startsWith('examine/') ? 'examine' : 'treat';
  }
  if (need.thought !== undefined) return 'think';
  if (need.called !== undefined) return 'call';
  if (need.programmed !== undefined) return 'pump';
  if (need.charted !== undefined || need.charted_right !== undefined) return 'write';
  if (need.told !== undefined) return 'tell';
  if (need.step !== undefined) return 'steps';
  if (need.knows !== undefined || need.shown !== undefined) return 'know';
  const inner = [...(need.all ?? []), ...(need.any ?? [])][0];
  return inner === undefined ? 'other' : kindOf(inner);
}
