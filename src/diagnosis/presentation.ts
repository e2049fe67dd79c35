import { type Case, DAY_S } from '../case/index.ts';
import type { Course } from '../course/index.ts';
import { type Alarm, deviceAt } from '../delivery/index.ts';
import type { OutputName } from '../model/index.ts';
import { bodyOver, sampleOf, type Window } from './body.ts';
import { complaintsOf, flagsOf } from './complaints.ts';
import { RULES } from './shipped.ts';

/** When something is first felt or heard after a second, and when it is first severe. */
export interface Onset {
  readonly felt_s: number | undefined;
  readonly severe_s: number | undefined;
  readonly alarm: Alarm | undefined;
}

/** Overdose comes within minutes, so the first day is looked at closely. */
const CLOSE_s = DAY_S;
const CLOSELY_s = 300;
const EVERY_s = 1800;

/** `due`: the next refill is due by then, and its alarm belongs to the cause. */
export function onsetOf(broken: Case, whole: Case, from_s: number, due: boolean): Onset {
  const close = { from_s, to_s: from_s + CLOSE_s, every_s: CLOSELY_s };
  const rest = { from_s: close.to_s, to_s: from_s + RULES.scene.watched_d * DAY_S, every_s: EVERY_s };
  const alarmOf = (by_s: number) => ownAlarm(broken, due ? undefined : whole, from_s, by_s);
  const soon = within(broken, whole, close);
  const { felt_s, severe_s } = soon.felt_s === undefined ? within(broken, whole, rest) : soon;
  return { felt_s, severe_s, alarm: alarmOf(felt_s ?? rest.to_s) };
}

function within(broken: Case, whole: Case, window: Window): Pick<Onset, 'felt_s' | 'severe_s'> {
  const [felt, usual] = [bodyOver(broken, window), bodyOver(whole, window)];
  return {
    felt_s: firstTime(felt, (i) => complaintsOf(sampleOf(felt, i), sampleOf(usual, i)).length > 0),
    severe_s: firstTime(felt, (i) => flagsOf(sampleOf(felt, i)).length > 0),
  };
}

function firstTime(course: Course<OutputName>, is: (i: number) => boolean): number | undefined {
  for (let i = 0; i < course.time_s.length; i++) if (is(i)) return course.time_s[i];
  return undefined;
}

/** The first alarm that has begun to sound by then, and would not have without the cause. */
function ownAlarm(broken: Case, whole: Case | undefined, from_s: number, by_s: number): Alarm | undefined {
  const usual = new Set(whole && deviceAt(whole, by_s).alarms.map(({ why }) => why));
  return deviceAt(broken, by_s)
    .alarms.filter(({ why, ...alarm }) => alarm.from_s <= by_s && alarm.to_s > from_s && !usual.has(why))
    .sort((a, b) => a.from_s - b.from_s)[0];
}
