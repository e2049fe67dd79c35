import { useMemo } from 'preact/hooks';
import { sayCaseTime } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { type Action, planWith, valuesOf } from './actions/index.ts';
import { goTo } from './time.ts';
import { useCheck } from './use-check.ts';

const words = titrateText.next.form;

/** From when on the usual next action is inside the rules, where it is only a matter of waiting. */
export function NextAllowed({ action }: { readonly action: Action }) {
  const titrate = useTitrate();
  const plan = titrate.plan.value;
  const at_s = titrate.today_s.value;
  const planned = useMemo(() => planWith(plan, action, valuesOf(action, {}), at_s, ''), [plan, action, at_s]);
  const { findings, settling } = useCheck(planned);
  const waits = findings.flatMap(({ verdict, passes }) =>
    verdict === 'red' && passes?.unit === 's' && passes.least !== undefined ? [passes.least] : [],
  );
  if (settling || waits.length === 0) return null;
  const from_s = Math.ceil(Math.max(...waits) / 60) * 60;
  return (
    <p class="next-allowed" data-testid="next-allowed">
      {words.nextOne(action.title, sayCaseTime(from_s))}{' '}
      <button
        type="button"
        class="button button-slim"
        data-testid="wait-allowed"
        onClick={() => goTo(titrate, from_s)}
      >
        {words.waitUntil(sayCaseTime(from_s))}
      </button>
    </p>
  );
}
