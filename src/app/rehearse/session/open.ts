import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { bad, type Checked } from '../../../problem/index.ts';
import {
  act,
  advance,
  type FeedLine,
  handsCameFree,
  longestWait,
  type NewIntent,
  nextStop,
  type Play,
  rememberLived,
} from '../../../rehearsal/index.ts';
import { clockText } from '../../strings/en/rehearse/clock.ts';
import { settings } from '../settings.ts';
import { finish, type Kept, keep } from '../store/index.ts';
import type { DialogName, Session } from './session.ts';
import { tick } from './ticker.ts';

export type Speed = 0 | 1 | 10 | 60;

/** A session with what only the screen of the run asks. */
export interface LiveSession extends Session {
  /** What came of the last try to keep the run. */
  readonly kept: ReadonlySignal<Kept>;
  /** The line at which the clock stopped by itself. */
  readonly stoppedAt: ReadonlySignal<FeedLine | undefined>;
  /** Seconds that went by in which nothing came that would stop a nurse; 0: no such wait has just ended. */
  readonly quiet: ReadonlySignal<number>;
  /** The speed to go back to. */
  readonly wanted: ReadonlySignal<Exclude<Speed, 0>>;
  /** Another tab lives the run, or may: this one only looks. So it is at first. */
  readonly looking: ReadonlySignal<boolean>;
  look(only: boolean): void;
  /** Goes on at a speed, or at the one from before. */
  go(speed?: Exclude<Speed, 0>): void;
  pause(): void;
  close(): void;
}

const KEEP_EVERY_ms = 1000;
const CALM_ms = 250;
/** No event of the patient's: the learner's hands are free, and something waits for them. */
const FREE = ({ now_s }: Play): FeedLine => ({
  at_s: now_s,
  kind: 'hands_free',
  of: 'learner',
  key: 'learner',
  stops: true,
});

export function openSession(start: Play): LiveSession {
  const play = signal(start);
  const calm = signal(start);
  const speed = signal<Speed>(0);
  const wanted = signal<Exclude<Speed, 0>>(1);
  const dialog = signal<DialogName | undefined>(undefined);
  const callFor: Session['callFor'] = signal(undefined);
  const kept = signal<Kept>('kept');
  const stoppedAt = signal<FeedLine | undefined>(undefined);
  /** Presses of "until something changes" in which nothing came. */
  let quietPresses = 0;
  const quiet = signal(0);
  const looking = signal(true);
  let keptAt = 0;
  let calmAt = 0;
  let closed = false;

  function store(now: Play) {
    keptAt = Date.now();
    kept.value = now.ended === undefined ? keep(now.run) : finish(now.run);
    if (now.ended !== undefined) rememberLived(now);
  }
  function take(next: Play, at: 'once' | 'leisure') {
    const before = play.value;
    play.value = next;
    const news = next.feed.length !== before.feed.length || next.ended !== before.ended;
    const now = Date.now();
    if (at === 'once' || news || now - calmAt >= CALM_ms) {
      calmAt = now;
      calm.value = next;
    }
    if (next.ended !== undefined && speed.value !== 0) speed.value = 0;
    if (at === 'once' || next.ended !== before.ended || now - keptAt >= KEEP_EVERY_ms) store(next);
  }
  /** On by so many seconds, no further than the first event that would stop a nurse. */
  function goOn(seconds: number) {
    const before = play.value;
    if (before.ended !== undefined || looking.value) return;
    const reached = advance(before, before.now_s + seconds);
    const stop = firstStop(before, reached);
    if (stop === undefined) return take(reached, 'leisure');
    // Alarms, voices and answers are met at their own second.
    take(
      stop.at_s < reached.now_s ? advance(before, Math.max(stop.at_s, before.now_s + 1)) : reached,
      'leisure',
    );
    stoppedAt.value = stop;
    speed.value = 0;
    calm.value = play.value;
    store(play.value);
  }

  const held = () => settings.value.hold && play.value.mode === 'practice' && dialog.value !== undefined;
  const stopTicking = tick(() => (held() || looking.value ? 0 : speed.value), goOn);
  const onHidden = () => {
    if (document.visibilityState !== 'hidden') return;
    speed.value = 0;
    if (!looking.value) store(play.value);
  };
  const onLeave = () => !looking.value && store(play.value);
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', onLeave);
  const forget = effect(() => {
    if (speed.value === 0) return;
    wanted.value = speed.value;
    stoppedAt.value = undefined;
    quiet.value = 0;
  });

  return {
    play,
    calm,
    speed,
    wanted,
    dialog,
    callFor,
    kept,
    stoppedAt,
    quiet,
    looking,
    send(intent: NewIntent): Checked<Play> {
      if (looking.value) return bad({ path: 'run', code: 'run.elsewhere', ...clockText.elsewhere.refused });
      const done = act(play.value, intent);
      if (done.ok) {
        quietPresses = 0;
        take(done.value, 'once');
      }
      return done;
    },
    skip() {
      const { value: now } = play;
      if (now.ended !== undefined || looking.value) return;
      stoppedAt.value = undefined;
      quiet.value = 0;
      const next_s = nextStop(now, longestWait(now, quietPresses));
      goOn(Math.max(1, next_s - now.now_s));
      if (stoppedAt.value === undefined && handsCameFree(now, play.value)) stoppedAt.value = FREE(play.value);
      const still = stoppedAt.value === undefined && play.value.ended === undefined;
      quiet.value = still ? play.value.now_s - now.now_s : 0;
      quietPresses = still ? quietPresses + 1 : 0;
      calm.value = play.value;
      store(play.value);
    },
    look(only) {
      if (closed || looking.value === only) return;
      // What was lived here until now goes to whoever took over.
      if (only) store(play.value);
      looking.value = only;
      if (only) speed.value = 0;
    },
    go(next = wanted.value) {
      if (play.value.ended === undefined && !looking.value) speed.value = next;
    },
    pause() {
      speed.value = 0;
    },
    close() {
      closed = true;
      stopTicking();
      forget();
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', onLeave);
      onLeave();
    },
  };
}

function firstStop(before: Play, after: Play): FeedLine | undefined {
  return after.feed
    .slice(before.feed.length)
    .filter(({ stops }) => stops)
    .reduce<FeedLine | undefined>(
      (first, line) => (first === undefined || line.at_s < first.at_s ? line : first),
      undefined,
    );
}
