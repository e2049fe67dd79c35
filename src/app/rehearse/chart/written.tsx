import type { Charted, ChartKind } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';
import { sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';

/** What of this kind stands written already; in practice with what was right of it. */
export function Written({ kind }: { readonly kind: ChartKind }) {
  const play = useSession().calm.value;
  const written = play.charts.filter(({ chart }) => chart === kind.key).toReversed();
  if (written.length === 0) return null;
  return (
    <section class="chart-written" aria-label={words.written}>
      <h4 class="label">{words.written}</h4>
      <ul>
        {written.map((each) => (
          <li key={each.at_s}>
            <span class="num">
              {sayWhen(each.at_s, play.now_s)}: {sayWritten(each, kind)}
            </span>
            {play.mode === 'practice' && <Check of={each} kind={kind} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayWritten({ points, items, free }: Charted, kind: ChartKind): string {
  const parts = [
    ...(points === undefined ? [] : [words.pointsIn(points)]),
    ...items.map((key) => kind.items.find((item) => item.key === key)?.says ?? key),
    ...(free === undefined ? [] : [words.quote(free)]),
  ];
  return parts.length === 0 ? words.empty : parts.join('; ');
}

function Check({ of, kind }: { readonly of: Charted; readonly kind: ChartKind }) {
  const wrong = of.right_points !== undefined && of.points !== undefined && of.right_points !== of.points;
  const unseen = of.unseen.map((key) => kind.items.find((item) => item.key === key)?.says ?? key);
  if (!wrong && unseen.length === 0) return null;
  return (
    <span class="caution-line" data-testid="chart-check">
      <Icon name="caution" small />
      <span>
        {wrong && words.rightPoints(of.right_points ?? 0)}{' '}
        {unseen.length > 0 && words.unseen(unseen.join('; '))}
      </span>
    </span>
  );
}
