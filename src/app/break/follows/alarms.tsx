import { sayCaseTime } from '../../../case/index.ts';
import type { DeviceState } from '../../../delivery/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { breakFollows } from '../../strings/en/break/follows.ts';
import { useBreak } from '../host.ts';
import { ringing, sayAlarm } from './say-alarm.ts';

const words = breakFollows.alarms;

/** What rings at the cursor, in captions, and what an interrogation would read then. */
export function AlarmsPanel() {
  const { value: device } = useBreak().device;
  return (
    <section class="panel break-alarms" aria-labelledby="break-alarms-title" data-testid="alarms">
      <header class="panel-head">
        <h2 id="break-alarms-title">{words.title}</h2>
      </header>
      {device && (
        <div class="panel-body">
          <Ringing device={device} />
          <Log device={device} />
        </div>
      )}
    </section>
  );
}

function Ringing({ device }: { readonly device: DeviceState }) {
  const now = ringing(device.alarms, device.at_s);
  return (
    <div class="alarms-now">
      <h3>{words.now}</h3>
      {now.length === 0 ? (
        <p class="plan" data-testid="alarms-silent">
          {words.silent}
        </p>
      ) : (
        <ul data-testid="alarms-now">
          {now.map((alarm) => (
            <li key={`${alarm.why}-${alarm.from_s}`} class={`alarm-caption is-${alarm.kind}`}>
              <Icon name={alarm.kind === 'critical' ? 'problem' : 'caution'} small />
              {sayAlarm(alarm)}, {words.from(sayCaseTime(alarm.from_s))}
            </li>
          ))}
        </ul>
      )}
      <p class="plan">{words.caption}</p>
    </div>
  );
}

function Log({ device }: { readonly device: DeviceState }) {
  const read = device.log.filter(({ readable_s }) => readable_s <= device.at_s);
  const hidden = device.log.length - read.length;
  return (
    <div class="alarms-log">
      <h3>{words.log}</h3>
      {read.length === 0 && <p class="plan">{words.logEmpty}</p>}
      <ol data-testid="event-log">
        {read.toReversed().map(({ kind, at_s }) => (
          <li key={`${kind}-${at_s}`}>
            <span class="num log-when">{sayCaseTime(at_s)}</span>
            <span>{words.events[kind]}</span>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p class="plan">{words.hidden(sayNumber(hidden, 0))}</p>}
    </div>
  );
}
