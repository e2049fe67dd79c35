import { useComputed } from '@preact/signals';
import { Segmented } from '../../parts/index.ts';
import { clockText as words } from '../../strings/en/rehearse/clock.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { MonitorLine } from '../monitor/index.ts';
import type { Speed } from '../session/open.ts';
import { hoursOf, minutesOf, RunIcon, sayClock, sayElapsed, saySeconds } from '../words/index.ts';
import { useLive } from './live.ts';

const SPEEDS = [1, 10, 60] as const;

/** Time and the things said and written, always in reach. */
export function SimBar() {
  const { session } = useLive();
  const { scenario, mode } = session.play.peek();
  const over = useComputed(() => session.play.value.ended !== undefined || session.looking.value).value;
  const open = (dialog: 'note' | 'call' | 'think' | 'end' | 'keys') => () => {
    if (dialog === 'call') session.callFor.value = undefined;
    session.dialog.value = dialog;
  };
  return (
    <section class="sim-bar" aria-label={words.label}>
      <div class="sim-title">
        <span class="eyebrow num">
          {shelfText.number(scenario.number)} <span aria-hidden="true">·</span> {words[mode]}
        </span>
        <b>{scenario.shelf.title}</b>
      </div>
      <Clock />
      <div class="sim-time">
        <Pause over={over} />
        <SpeedChoice />
        <button
          type="button"
          class="button"
          data-testid="skip"
          disabled={over}
          onClick={() => session.skip()}
        >
          <RunIcon name="skip" small />
          <span class="sim-long">{words.skip}</span>
          <span class="sim-short">{words.skipShort}</span>
          <kbd>Space</kbd>
        </button>
      </div>
      <span class="grow" />
      <div class="sim-talk">
        <button type="button" class="button" data-testid="note" disabled={over} onClick={open('note')}>
          <RunIcon name="note" small />
          <span class="sim-wide">{words.note}</span>
          <kbd>N</kbd>
        </button>
        <button type="button" class="button" data-testid="think" disabled={over} onClick={open('think')}>
          <RunIcon name="think" small />
          <span class="sim-wide">{words.think}</span>
          <kbd>A</kbd>
        </button>
        <button
          type="button"
          class="button button-main"
          data-testid="call"
          disabled={over}
          onClick={open('call')}
        >
          <RunIcon name="phone" small />
          <span class="sim-long">{words.call}</span>
          <span class="sim-short">{words.callShort}</span>
          <kbd>C</kbd>
        </button>
        <button type="button" class="button" data-testid="end" onClick={open('end')}>
          <span class="sim-long">{words.end}</span>
          <span class="sim-short">{words.endShort}</span>
        </button>
        <button
          type="button"
          class="button button-quiet button-icon"
          data-testid="keys"
          aria-label={words.keys}
          title={`${words.keys} (?)`}
          onClick={open('keys')}
        >
          <RunIcon name="keyboard" />
        </button>
      </div>
      <MonitorLine />
    </section>
  );
}

/** By the minute for the ear, by the second for the eye; no live region, a clock would never be silent. */
function Clock() {
  const { session } = useLive();
  const { play } = session;
  const { from_s } = play.peek();
  const elapsed = useComputed(() => sayElapsed(play.value.now_s - from_s));
  const seconds = useComputed(() => saySeconds(play.value.now_s - from_s));
  const ward = useComputed(() => words.ward(sayClock(play.value.now_s)));
  const spoken = useComputed(() => {
    const since = play.value.now_s - from_s;
    return words.spoken(hoursOf(since), minutesOf(since), sayClock(play.value.now_s));
  });
  return (
    <p class="sim-clock num" data-testid="clock">
      <span class="only-spoken">{spoken}</span>
      <span aria-hidden="true" class="sim-digits">
        <b data-testid="elapsed">{elapsed}</b>
        <small>:{seconds}</small>
      </span>
      <span aria-hidden="true" class="sim-under">
        <span>{words.since}</span>
        <span>{ward}</span>
      </span>
    </p>
  );
}

function Pause({ over }: { readonly over: boolean }) {
  const { session } = useLive();
  const still = useComputed(() => session.speed.value === 0).value;
  return (
    <button
      type="button"
      class={still && !over ? 'button button-main button-icon' : 'button button-icon'}
      aria-label={still ? words.go : words.pause}
      title={`${still ? words.go : words.pause} (0)`}
      data-testid="pause"
      data-still={still}
      disabled={over}
      onClick={() => (still ? session.go() : session.pause())}
    >
      <RunIcon name={still ? 'play' : 'pause'} />
    </button>
  );
}

function SpeedChoice() {
  const { session } = useLive();
  const wanted = session.wanted.value;
  return (
    <Segmented
      name="speed"
      label={words.speed}
      labelHidden
      options={SPEEDS}
      say={(speed) => words.speeds[speed]}
      value={wanted}
      onChange={(speed: Exclude<Speed, 0>) => session.go(speed)}
    />
  );
}
