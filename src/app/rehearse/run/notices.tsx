import { useComputed } from '@preact/signals';
import { writeRun } from '../../../rehearsal/index.ts';
import { handOut, Icon } from '../../parts/index.ts';
import { clockText as words } from '../../strings/en/rehearse/clock.ts';
import { ordersText } from '../../strings/en/rehearse/orders.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { goTo, hashOfView } from '../address.ts';
import { sayLine } from '../feed/index.ts';
import { handIn } from '../handed.ts';
import { toWaiting, waitingOf } from '../orders/waiting.ts';
import { RunIcon, sayElapsed } from '../words/index.ts';
import { useLive } from './live.ts';

/** What the learner must know of the run itself: it stopped, it ended, it is elsewhere, it is not kept. */
export function Notices() {
  const { session, holding } = useLive();
  const elsewhere = useComputed(() => holding.value === 'elsewhere').value;
  const { kept } = session;
  const ended = useComputed(() => session.play.value.ended).value;
  return (
    <div class="notices">
      <div role="alert">
        {elsewhere && <Elsewhere />}
        {kept.value !== 'kept' && (
          <p class="notice notice-caution" data-testid="not-kept">
            <Icon name="caution" small />
            <span>{words.full[kept.value]}</span>
            <button
              type="button"
              class="button"
              data-testid="save-now"
              onClick={() => {
                const { run } = session.play.value;
                handOut(shelfText.files.name(run.scenario), 'application/json', writeRun(run));
              }}
            >
              {words.full.save}
            </button>
          </p>
        )}
        {ended !== undefined && <Ended why={ended.why} end={ended.end} />}
      </div>
    </div>
  );
}

function Elsewhere() {
  const { takeOver } = useLive();
  return (
    <div class="notice notice-caution" data-testid="elsewhere">
      <Icon name="caution" small />
      <span>
        <b>{words.elsewhere.title}.</b> {words.elsewhere.says}
      </span>
      <button type="button" class="button button-main" data-testid="take-over" onClick={takeOver}>
        {words.elsewhere.take}
      </button>
      <a class="button" href={hashOfView({ kind: 'shelf' })}>
        {words.elsewhere.shelf}
      </a>
    </div>
  );
}

interface EndedProps {
  readonly why: 'learner' | 'died' | 'time' | 'scenario';
  readonly end: string | undefined;
}

function Ended({ why, end }: EndedProps) {
  const { session } = useLive();
  const { scenario, run } = session.play.value;
  const says = scenario.ends.find(({ key }) => key === end)?.says;
  return (
    <div class="notice notice-ended" data-testid="ended" data-why={why}>
      <RunIcon name="end" />
      <span>
        <b>{words.ended.title}.</b> {says ?? words.ended[why]}
      </span>
      <button
        type="button"
        class="button button-main"
        data-testid="to-debrief"
        onClick={() => {
          handIn(run);
          goTo({ kind: 'debrief', id: run.id });
        }}
      >
        {words.ended.debrief}
      </button>
      <a class="button" href={hashOfView({ kind: 'shelf' })}>
        {words.ended.shelf}
      </a>
    </div>
  );
}

/** Why the clock stands still, while it does. Its place is kept when it has nothing to say. */
export function Still() {
  const { session, resumed } = useLive();
  const start_s = session.play.peek().now_s;
  const says = useComputed(() => {
    if (session.speed.value !== 0 || session.looking.value || session.play.value.ended !== undefined)
      return '';
    const { value: line } = session.stoppedAt;
    const { value: play } = session.calm;
    if (line !== undefined) return words.stopped(sayLine(line, play).plain);
    if (session.quiet.value > 0) return words.quiet(sayElapsed(session.quiet.value));
    const back = resumed && play.now_s === start_s;
    return back ? words.resumed(sayElapsed(play.now_s - play.from_s)) : words.paused;
  });
  const waits = useComputed(() => waitingOf(session.calm.value) > 0).value;
  return (
    <div role="status" class="still-place">
      {says.value !== '' && (
        <p class="still" data-testid="still">
          <button type="button" class="button button-slim" data-testid="go" onClick={() => session.go()}>
            <RunIcon name="play" small />
            {words.go} <kbd>0</kbd>
          </button>
          <span>{says}</span>
          {waits && (
            <button
              type="button"
              class="button button-main button-slim"
              data-testid="to-orders"
              onClick={toWaiting}
            >
              {ordersText.jump} <kbd>{ordersText.key}</kbd>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
