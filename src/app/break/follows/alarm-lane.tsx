import { sayCaseTime } from '../../../case/index.ts';
import type { Alarm, DeviceState } from '../../../delivery/index.ts';
import { Icon } from '../../parts/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { sayAlarm } from './say-alarm.ts';

const words = breakFollows.alarms;

interface AlarmLaneProps {
  /** The device at the end of the window: it has every alarm that rang. */
  readonly device: DeviceState | undefined;
  readonly ends_s: number;
}

/** Alarms on the time axis, from when they ring; dotted while one may still be heard at the end. */
export function AlarmLane({ device, ends_s }: AlarmLaneProps) {
  const alarms = (device?.alarms ?? []).filter(({ from_s }) => from_s <= ends_s);
  const said =
    alarms.length === 0
      ? words.never
      : alarms.map((alarm) => `${sayAlarm(alarm)}, ${sayTime(alarm)}.`).join(' ');
  return (
    <div class="alarm-lane" data-testid="alarm-lane">
      <h3>{words.lane}</h3>
      <div class="alarm-axis" role="img" aria-label={said}>
        {alarms.map((alarm) => {
          const { why, kind, from_s, to_s } = alarm;
          return (
            <span
              key={`${why}-${from_s}`}
              class={`alarm-bar is-${kind}`}
              title={sayAlarm(alarm)}
              data-why={why}
              data-from={from_s}
              style={{
                '--left': Math.max(0, from_s / ends_s),
                '--right': Math.max(0, 1 - Math.min(to_s, ends_s) / ends_s),
              }}
            >
              <Icon name={kind === 'critical' ? 'problem' : 'caution'} small />
              <span>{words.why[why]}</span>
            </span>
          );
        })}
        {alarms.length === 0 && <span class="plan">{words.never}</span>}
        {alarms.length > 0 && <span class="cursor-line" data-cursor-line />}
      </div>
    </div>
  );
}

function sayTime({ from_s, to_s }: Alarm): string {
  return Number.isFinite(to_s)
    ? words.until(sayCaseTime(from_s), sayCaseTime(to_s))
    : words.from(sayCaseTime(from_s));
}
