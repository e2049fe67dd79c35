import { HOUR_S } from '../../../../case/index.ts';
import { TITRATION_RULES } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { ruleNumber } from '../rule-numbers.ts';
import { type Action, wordIn } from './action.ts';
import type { Moment } from './context.ts';

const words = titrateText.next.actions.bolus;

export function bolusAction({ plan, kind, standing }: Moment): Action {
  const { ladder_mcg, small_start_mcg } = TITRATION_RULES.screening;
  const small = kind === 'child' || plan.patient.tone_reliance >= ruleNumber('bolus_small', 'reliance_from');
  const last = standing.boluses.at(-1)?.mcg ?? 0;
  const next =
    last === 0 && small ? small_start_mcg : (ladder_mcg.find((mcg) => mcg > last) ?? ladder_mcg.at(-1));
  const all = [small_start_mcg, ...ladder_mcg];
  return {
    key: 'bolus',
    title: last === 0 ? words.first : words.next,
    why: words.why,
    asks: [
      {
        kind: 'choice',
        key: 'mcg',
        label: words.dose,
        options: all.map((mcg) => ({ key: String(mcg), says: String(mcg) })),
        value: String(next ?? last),
        side: true,
        hint: small ? words.small : words.ladder,
      },
    ],
    change: (values) => ({ from: undefined, to: Number(wordIn(values, 'mcg')), unit: 'mcg', route: 'pump' }),
    orders: (values) => [{ kind: 'lumbar_bolus', mcg: Number(wordIn(values, 'mcg')) }],
  };
}

/** Whether the hours after the last bolus in which its effect is looked for are over. */
export function isWatched({ standing, at_s }: Pick<Moment, 'standing' | 'at_s'>): boolean {
  const last = standing.boluses.at(-1);
  return last !== undefined && at_s - last.at_s >= TITRATION_RULES.screening.watch_h[1] * HOUR_S;
}
