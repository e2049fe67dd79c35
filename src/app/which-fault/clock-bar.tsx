import { sayCaseTime } from '../../case/index.ts';
import type { View } from '../../diagnosis/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';
import { saySpan } from './say.ts';

const words = whichFaultText.clock;
const WAITS_min = [15, 60];

/** What time it is, and letting it pass. */
export function ClockBar({ view }: { readonly view: View }) {
  const { move, over, busy } = useWhich();
  const { now_s, seen_s, pending } = view;
  const next_s = Math.min(...pending.map(({ answer_s }) => answer_s));
  return (
    <div class="which-clock" aria-busy={busy.value}>
      <p>
        <span class="label">{words.now}</span>{' '}
        <b class="num" data-testid="which-now" data-now={now_s}>
          {sayCaseTime(now_s)}
        </b>{' '}
        <span class="sub num">{words.spent(saySpan((now_s - seen_s) / 60))}</span>
      </p>
      {!over.value && (
        <div class="which-buttons">
          {WAITS_min.map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="button"
              data-testid={`which-wait-${minutes}`}
              onClick={() => move({ kind: 'wait', minutes })}
            >
              {words.wait(saySpan(minutes))}
            </button>
          ))}
          {Number.isFinite(next_s) && (
            <button
              type="button"
              class="button"
              data-testid="which-wait-answer"
              onClick={() => move({ kind: 'wait', minutes: Math.ceil((next_s - now_s) / 60) })}
            >
              {words.waitFor}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
