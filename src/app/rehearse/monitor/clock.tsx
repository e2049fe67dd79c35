import { useComputed } from '@preact/signals';
import { clockText as words } from '../../strings/en/rehearse/clock.ts';
import { useLive } from '../run/live.ts';
import { RunIcon, sayElapsed, saySeconds } from '../words/index.ts';

/** The clock beside the glass, where the bar above can be scrolled away; pressed, it stops or goes on. */
export function GlassClock() {
  const { session } = useLive();
  const { from_s } = session.play.peek();
  const still = useComputed(() => session.speed.value === 0).value;
  const over = useComputed(() => session.play.value.ended !== undefined).value;
  const elapsed = useComputed(() => {
    const since_s = session.play.value.now_s - from_s;
    return `${sayElapsed(since_s)}:${saySeconds(since_s)}`;
  });
  return (
    <button
      type="button"
      class="glass-clock num"
      data-still={still}
      disabled={over}
      onClick={() => {
        if (still) session.go();
        else session.pause();
      }}
    >
      <RunIcon name={still ? 'play' : 'pause'} small />
      <span>{elapsed}</span>
      {still && !over && <small>{words.stands}</small>}
      <span class="only-spoken">{still ? words.go : words.pause}</span>
    </button>
  );
}
