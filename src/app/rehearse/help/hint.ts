import { bedside, type Critical, type Play } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { waitingOf } from '../orders/waiting.ts';
import { openPart } from './met.ts';
import { sayOpen, standingOut } from './sentence.ts';

export interface Hint {
  readonly says: string;
  /** Minutes left, rounded up; 0 and below: overdue. */
  readonly due_min?: number;
  /** Words of the objective it belongs to: the learner has read them before the start. */
  readonly objective?: string;
}

/** A critical action offers a hint by itself when this share of its time has gone. */
const SHARE = 0.5;
const MINUTE_S = 60;
const VITAL: readonly string[] = ['breathing_rate', 'spo2', 'gcs'];
const AIRWAY: readonly string[] = ['emergency_call', 'open_airway', 'bag_valve_mask', 'ventilation', 'cpr'];
const FULL = 'observe/vital_signs';

/** Something is due that has not been done: the panel shows it quietly. */
export const isSomethingDue = (play: Play): boolean =>
  openCriticals(play).some(
    ({ critical, from_s }) => play.now_s - from_s > SHARE * critical.within_min * MINUTE_S,
  );

/**
 * Practice only: what is not yet seen, said or done, the most urgent first and each thing once. It is the one place of
 * the run's screen that asks which critical actions have been met; it names none of them and no cause.
 */
export function hintsOf(play: Play): readonly Hint[] {
  const due = openCriticals(play)
    .map(({ critical, from_s }) => ({ critical, end_s: from_s + critical.within_min * MINUTE_S }))
    .sort((one, other) => one.end_s - other.end_s)
    .map(({ critical, end_s }): Hint => {
      const objective = play.scenario.objectives.find(({ key }) => key === critical.objective)?.says;
      return {
        says: sayOpen(openPart(critical.need, play), play),
        due_min: Math.ceil((end_s - play.now_s) / MINUTE_S),
        ...(objective === undefined ? {} : { objective }),
      };
    });
  const all = [...sayUrgent(play), ...due, ...sayOld(play)];
  return all.filter(({ says }, at) => says !== '' && all.findIndex((each) => each.says === says) === at);
}

/** Asked for in this draw, its clock running, and not met; what is long past is left alone. */
function openCriticals(play: Play): readonly { readonly critical: Critical; readonly from_s: number }[] {
  const { marks, variant } = play.truth;
  return play.scenario.criticals.flatMap((critical) => {
    const { key, variants, from } = critical;
    if (marks.has(`critical/${key}`) || variants?.includes(variant.key) === false) return [];
    const from_s = from === undefined ? play.from_s : marks.get(`critical/${key}/from`);
    return from_s === undefined ? [] : [{ critical, from_s }];
  });
}

function sayUrgent(play: Play): readonly Hint[] {
  const out = standingOut(play, 'crisis', VITAL);
  const helped = play.tasks.some(
    ({ task, state }) => state !== 'left_off' && AIRWAY.some((key) => task === `act/${key}`),
  );
  const waits = waitingOf(play) + play.decisions.filter(({ option }) => option === undefined).length;
  return [
    ...(out.length > 0 && !helped ? [{ says: words.abc(out.join(', ')), due_min: 0 }] : []),
    ...(waits > 0 ? [{ says: words.waits(waits) }] : []),
    ...(play.readings.length === 0 && play.tasks.length === 0 ? [{ says: words.nothing }] : []),
  ];
}

function sayOld({ tasks, now_s }: Play): readonly Hint[] {
  const last_s = tasks.findLast(({ task, state }) => task === FULL && state === 'done')?.ended_s;
  const age_min = last_s === undefined ? 0 : Math.floor((now_s - last_s) / MINUTE_S);
  return age_min > bedside().numbers.stale_min.value ? [{ says: words.old(age_min) }] : [];
}
