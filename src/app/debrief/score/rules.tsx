import { type Report, SCORE } from '../../../rehearsal/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { NumbersFold } from '../numbers.tsx';

const { title, ...says } = debriefText.rules;

/** By which numbers this run was scored; what it was not asked for is left out. */
export function Rules({ report }: { readonly report: Report }) {
  const { checklist, sbar, charting, times } = report;
  const used = [
    ...(checklist === undefined ? (['pass_percent'] as const) : (['one_missed_in'] as const)),
    ...(['on_time_points', 'late_points', 'harm_points', 'mastered_percent'] as const),
    ...(sbar === undefined ? [] : (['call_points'] as const)),
    ...(charting === undefined
      ? []
      : (['chart_on_time_points', 'chart_late_points', 'chart_right_points'] as const)),
    ...(times.delivery === 'restored' ? (['restored_share'] as const) : []),
    ...(times.delivery === 'stopped' ? (['too_much_times', 'stopped_share'] as const) : []),
  ];
  return (
    <NumbersFold
      title={title}
      testid="debrief-rules"
      numbers={used.map((key) => ({ says: says[key], number: SCORE[key] }))}
    />
  );
}
