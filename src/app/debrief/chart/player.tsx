import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { sayClock } from '../../../case/index.ts';
import { Icon, Segmented } from '../../parts/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { PlayIcon } from './play-icon.tsx';

const words = chartText.player;
const SPEEDS = [60, 600] as const;
type Speed = (typeof SPEEDS)[number];

/** Lets the cursor walk through the run. `playing` is set to false by whoever takes the cursor. */
export function Player({ playing }: { readonly playing: Signal<boolean> }) {
  const { now_s, goTo, window, debrief } = useDebrief();
  const speed = useSignal<Speed>(600);
  const said = useComputed(() => `${saySince(now_s.value, debrief.handover_s)}, ${sayClock(now_s.value)}`);
  useEffect(() => {
    if (!playing.value) return;
    let at_s = now_s.peek();
    let last: number | undefined;
    let frame = requestAnimationFrame(function step(time) {
      at_s += last === undefined ? 0 : ((time - last) / 1000) * speed.peek();
      last = time;
      goTo(at_s);
      if (at_s >= window.peek().to_s) playing.value = false;
      else frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing.value]);

  function toggle() {
    if (!playing.peek() && now_s.peek() >= window.peek().to_s) goTo(debrief.handover_s);
    playing.value = !playing.peek();
  }
  return (
    <div class="deb-player">
      <button type="button" class="button" data-testid="debrief-play" onClick={toggle}>
        <PlayIcon playing={playing.value} />
        {playing.value ? words.pause : words.play}
      </button>
      <Segmented
        name="debrief-speed"
        label={words.speed}
        labelHidden
        options={SPEEDS}
        say={(option) => words.speeds[option]}
        value={speed.value}
        onChange={(next) => {
          speed.value = next;
        }}
      />
      <button
        type="button"
        class="button button-icon button-quiet"
        aria-label={words.start}
        title={words.start}
        onClick={() => goTo(debrief.handover_s)}
      >
        <Icon name="undo" small />
      </button>
      <b class="num deb-now" data-testid="debrief-now">
        {said}
      </b>
    </div>
  );
}
