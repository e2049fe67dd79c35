import { HOUR_S } from '../../case/index.ts';
import { endedSpans, type RunDown } from './battery.ts';
import type { Alarm } from './device.ts';
import { DEVICE } from './numbers.ts';
import { cutAt, outside, type Span, within } from './spans.ts';
import type { Stall } from './stalls.ts';

const MINUTE_S = 60;
const CRITICAL: readonly Alarm['why'][] = ['empty_reservoir', 'end_of_service', 'stall', 'stopped_48_h'];

/** What can make a pump sound, each from one second to another. */
export interface Troubles {
  readonly low: readonly Span[];
  readonly empty: readonly Span[];
  readonly batteries: readonly RunDown[];
  readonly stopped: readonly Span[];
  readonly stalls: readonly Stall[];
}

/** The alarms of one pump in the time in which it is in the patient and works, by when they begin. */
export function alarmsOf(troubles: Troubles, life: Span): readonly Alarm[] {
  const { low, empty, stopped } = troubles;
  const batteries = troubles.batteries.filter(({ indicated_s }) => within([life], indicated_s));
  const stalls = troubles.stalls.filter(({ from_s }) => within([life], from_s)).filter(isNoticed);
  const emptied = empty.map(({ from_s }) => from_s);
  const ended = endedSpans(batteries);
  const working: readonly Alarm[] = [
    ...low.map((span) => alarm('low_reservoir', { ...span, to_s: cutAt(span, emptied) })),
    ...empty.map((span) => alarm('empty_reservoir', span)),
    ...batteries.map(({ indicated_s, to_s }) => alarm('replace_by', { from_s: indicated_s, to_s })),
    ...stopped.map(({ from_s, to_s }) =>
      alarm('stopped_48_h', { from_s: from_s + DEVICE.stopped_alarm_after_h * HOUR_S, to_s }),
    ),
    ...stalls.map(({ from_s, to_s }) =>
      alarm('stall', {
        from_s: from_s + DEVICE.stall_detected_after_min * MINUTE_S,
        to_s: to_s + DEVICE.recovery_detected_after_min * MINUTE_S,
      }),
    ),
  ];
  const heard = working.flatMap((each) => outside(each, ended).map((span) => ({ ...each, ...span })));
  return [...heard, ...ended.map((span) => alarm('end_of_service', span))]
    .map((each) => ({
      ...each,
      from_s: Math.max(each.from_s, life.from_s),
      to_s: Math.min(each.to_s, life.to_s),
    }))
    .filter(({ from_s, to_s }) => from_s < to_s)
    .sort((a, b) => a.from_s - b.from_s);
}

/** A stand that is over before the pump looks is never known. */
export function isNoticed({ from_s, to_s, logged }: Stall): boolean {
  return logged && to_s - from_s >= DEVICE.stall_detected_after_min * MINUTE_S;
}

function alarm(why: Alarm['why'], { from_s, to_s }: Span): Alarm {
  const critical = CRITICAL.includes(why);
  const every_min = critical ? DEVICE.two_tone_every_min : DEVICE.single_tone_every_min;
  return {
    kind: critical ? 'critical' : 'non_critical',
    why,
    from_s,
    to_s,
    every_s: every_min * MINUTE_S,
    tones: critical ? 2 : 1,
  };
}
