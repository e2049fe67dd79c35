import type { Alarm } from '../../../delivery/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';

const words = breakFollows.alarms;

/** `Motor stall: critical, two tones, every 10 min`. */
export function sayAlarm({ kind, why, tones, every_s }: Alarm): string {
  const every = words.minutes(sayNumber(every_s / 60, 0));
  const said = words.one(words.kinds[kind], words.why[why], words.tones[tones], every);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Alarms that sound at a second. */
export function ringing(alarms: readonly Alarm[], at_s: number): readonly Alarm[] {
  return alarms.filter(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
}
