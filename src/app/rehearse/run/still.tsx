import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clockText as words } from '../../strings/en/rehearse/clock.ts';
import { ordersText } from '../../strings/en/rehearse/orders.ts';
import { sayMinutes } from '../dialog/index.ts';
import { toWaiting, waitingOf } from '../orders/waiting.ts';
import { RunIcon, sayElapsed } from '../words/index.ts';
import { cameWith } from './came.ts';
import { useLive } from './live.ts';

/** Why the clock stands still, while it does. Its place is kept when it has nothing to say. */
export function Still() {
  const { session, resumed } = useLive();
  const start_s = session.play.peek().now_s;
  const said = useComputed((): { readonly says: string; readonly more: number } => {
    const only = (says: string) => ({ says, more: 0 });
    if (session.speed.value !== 0 || session.looking.value || session.play.value.ended !== undefined)
      return only('');
    const { value: line } = session.stoppedAt;
    const { value: play } = session.calm;
    if (line !== undefined) {
      const { says, more } = cameWith(line, play);
      return { says: words.stopped(says), more };
    }
    if (session.quiet.value > 0) return only(words.quiet(sayMinutes(session.quiet.value / 60)));
    const back = resumed && play.now_s === start_s;
    return only(back ? words.resumed(sayElapsed(play.now_s - play.from_s)) : words.paused);
  });
  const waits = useComputed(() => waitingOf(session.calm.value) > 0).value;
  const { says, more } = said.value;
  return (
    <div role="status" class="still-place">
      {says !== '' && (
        <p class="still" data-testid="still">
          <button type="button" class="button button-slim" data-testid="go" onClick={() => session.go()}>
            <RunIcon name="play" small />
            {words.go} <kbd>0</kbd>
          </button>
          <Says says={says} />
          {more > 0 && (
            <button type="button" class="still-more" data-testid="still-more" onClick={toEvents}>
              {words.andMore(more)}
            </button>
          )}
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

/** The whole of it. What does not fit is scrolled to, and fades where it goes on. */
function Says({ says }: { readonly says: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  const [scrolls, setScrolls] = useState(false);
  function look() {
    const { current: here } = place;
    if (here === null) return;
    setScrolls(here.scrollHeight > here.clientHeight + 2);
    setGoesOn(here.scrollTop + here.clientHeight < here.scrollHeight - 2);
  }
  useEffect(() => {
    place.current?.scrollTo(0, 0);
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [says]);
  return (
    <span
      ref={place}
      class="still-says"
      data-on={goesOn}
      {...(scrolls ? { tabIndex: 0 } : {})}
      onScroll={look}
    >
      {says}
    </span>
  );
}

/** To the newest of them. */
function toEvents() {
  const list = document.querySelector<HTMLElement>('.feed-scroll');
  list?.scrollTo(0, 0);
  // Beside its heading, which the glass of a phone would else cover.
  list?.closest('.feed')?.scrollIntoView({ block: 'center' });
  list?.focus({ preventScroll: true });
}
