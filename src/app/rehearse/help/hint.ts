import { bedside, type Critical, chartsDue, type Play } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { isSecret, openPart } from './met.ts';
import { isUnderWay } from './missing.ts';
import { sayOpen } from './sentence.ts';
import { isInCrisis, urgentHints } from './urgent.ts';
import { whereOf } from './where.ts';

export interface Hint {
  /** The same for as long as it is the same thing that is open. */
  readonly key: string;
  /** A question; asked again, where to look; asked once more, what. */
  readonly says: string;
  readonly where?: string;
  readonly what?: string;
  /** Minutes left, rounded up; 0 and below: overdue. */
  readonly due_min?: number;
  /** Words of the objective it belongs to: the learner has read them before the start. */
  readonly objective?: string;
}

/** A critical action offers a hint by itself when this share of its time has gone. */
const SHARE = 0.5;
const MINUTE_S = 60;
const FULL = 'observe/vital_signs';

/** Something is due that has not been done: the panel shows it quietly. */
export const isSomethingDue = (play: Play): boolean =>
  openCriticals(play).some(
    ({ critical, from_s }) => play.now_s - from_s > SHARE * critical.within_min * MINUTE_S,
  );

/**
 * Practice only: what is not yet seen, said or done, the most urgent first and each thing once. It is the one place of
 * the run's screen that asks which critical actions have been met; `says` names none of them and no cause. What is plainest
 * is in the words of the critical action, unless these would say what is wrong.
 */
export function hintsOf(play: Play): readonly Hint[] {
  const due = openCriticals(play)
    .map(({ critical, from_s }) => ({ critical, end_s: from_s + critical.within_min * MINUTE_S }))
    .map(({ critical, end_s }): Hint => {
      const objective = play.scenario.objectives.find(({ key }) => key === critical.objective)?.says;
      const open = openPart(critical.need, play);
      const where = whereOf(open, play);
      return {
        key: critical.key,
        says: sayOpen(open, play),
        ...(where === undefined ? {} : { where }),
        ...(isSecret(critical.need) ? {} : { what: words.what(critical.says) }),
        due_min: Math.ceil((end_s - play.now_s) / MINUTE_S),
        ...(objective === undefined ? {} : { objective }),
      };
    });
  const timed = [...due, ...chartHints(play)].sort(
    ({ due_min: one = Number.POSITIVE_INFINITY }, { due_min: other = Number.POSITIVE_INFINITY }) =>
      one - other,
  );
  const all = [...urgentHints(play), ...timed, ...sayOld(play)];
  return all.filter(({ says }, at) => says !== '' && all.findIndex((each) => each.says === says) === at);
}

/** What has to be written and is not: whoever comes next reads it. */
function chartHints(play: Play): readonly Hint[] {
  return chartsDue(play)
    .filter(({ result }) => result === 'missing' || result === 'empty')
    .map(({ chart, by_s }): Hint => {
      const title = bedside().charting.find(({ key }) => key === chart)?.title ?? chart;
      return {
        key: `chart/${chart}`,
        says: words.chart.says,
        where: words.chart.where,
        what: words.chart.what(title),
        ...(by_s === undefined ? {} : { due_min: Math.ceil((by_s - play.now_s) / MINUTE_S) }),
      };
    });
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

/** How plainly it is said: 0 a question, 1 where, 2 what; as plainly as there are words for. */
export function sayHint({ says, where = says, what = where }: Hint, level: number): string {
  if (level <= 0) return says;
  return level === 1 ? where : what;
}

/** Whether it can be said more plainly than so. */
export function hasPlainer(hint: Hint, level: number): boolean {
  return sayHint(hint, level) !== sayHint(hint, level + 1);
}

/** Who cannot breathe is not helped by a full set of numbers. */
function sayOld(play: Play): readonly Hint[] {
  const { tasks, now_s } = play;
  const last_s = tasks.findLast(({ task, state }) => task === FULL && state === 'done')?.ended_s;
  const age_min = last_s === undefined ? 0 : Math.floor((now_s - last_s) / MINUTE_S);
  if (age_min <= bedside().numbers.stale_min.value || isInCrisis(play) || isUnderWay(play, FULL)) return [];
  return [{ key: 'old', says: words.old(age_min), where: words.oldWhere }];
}
