import type { Alarm, DeviceState } from '../delivery/index.ts';
import type { Chance } from './chance.ts';
import type { Sign, Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';

/**
 * An ear on the pump for a minute. With chance at work an alarm is heard only if one of its soundings, which follow
 * each other from its beginning on, falls into that minute; without, every alarm is heard that goes on.
 */
export function listen(device: DeviceState, chance: Chance): Found {
  if (device.pump === 'none') return withoutPump();
  if (device.signals === 'unknown') return found(['not_known'], [because('method', 'signals_not_known')]);
  const until_s = device.at_s + numberOf('listen', 'listen_s');
  const on = device.alarms.filter(({ from_s, to_s }) => from_s < until_s && device.at_s < to_s);
  const heard = chance.at_work ? on.filter((alarm) => sounds(alarm, device.at_s, until_s)) : on;
  const tones = new Set(heard.map((alarm) => alarm.tones));
  const signs: Sign[] = [];
  if (tones.has(2)) signs.push('two_tone');
  if (tones.has(1)) signs.push('single_tone');
  const why = on.map((alarm): Why => {
    const fact = heard.includes(alarm) ? 'alarm_sounds_every' : 'missed_the_sounding';
    return because('method', fact, alarm.every_s / 60);
  });
  return found(signs.length > 0 ? signs : ['silent'], why.length > 0 ? why : [because('pump', 'no_alarm')], {
    misled: heard.length < on.length,
  });
}

/** Whether one of the soundings falls between two seconds, the last not included. */
function sounds({ from_s, to_s, every_s }: Alarm, begin_s: number, end_s: number): boolean {
  const next_s = from_s + Math.ceil(Math.max(0, begin_s - from_s) / every_s) * every_s;
  return next_s < Math.min(end_s, to_s);
}
