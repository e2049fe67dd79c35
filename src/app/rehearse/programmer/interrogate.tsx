import type { Shown } from '../../../examination/index.ts';
import { Icon } from '../../parts/index.ts';
import { programmerScreen as screen, programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { Refused, sayLeft, sayMinutes, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import {
  alarmDue_s,
  countedIn,
  sayMode,
  screenDose,
  screenFlow,
  screenStrength,
  screenVolume,
} from './screen.ts';
import { programmerOf } from './state.ts';
import { lastRead, pumpOf, toldOfShown } from './told.ts';

const DAY_S = 86_400;

/** What the last interrogation showed, as it was then. */
export function Interrogate() {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const read = lastRead(play);
  const since = read && play.programmed.findLast(({ at_s }) => at_s > read.at_s);
  return (
    <>
      {read === undefined ? (
        <p class="programmer-empty">{words.unread}</p>
      ) : (
        <div class="programmer-grid">
          <Tiles read={read} />
          <EventLog read={read} />
        </div>
      )}
      {since !== undefined && (
        <p class="caution-line programmer-note">{words.changedSince(sayWhen(since.at_s, play.now_s))}</p>
      )}
      <div class="programmer-foot">
        <ReadButton again={read !== undefined} />
        <p class="sub programmer-reads">
          <Icon name="info" small />
          {words.reads}
        </p>
      </div>
      <Refused
        id="interrogate-refused"
        problems={state.tab.value === 'interrogate' ? state.refused.value : []}
      />
    </>
  );
}

function ReadButton({ again }: { readonly again: boolean }) {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const task = play.tasks.findLast((each) => each.task === 'examine/interrogation');
  const isOn = task?.state === 'waiting' || task?.state === 'under_way';
  const until_s = task?.to_s;
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="interrogate"
        onClick={() => {
          const answer = session.send({ kind: 'do', task: 'examine/interrogation' });
          state.refused.value = answer.ok ? [] : answer.problems;
        }}
      >
        {again ? words.again : words.read}
      </button>
      {isOn && (
        <span class="sub num">
          {task?.state === 'waiting' || until_s === undefined
            ? words.waiting
            : words.reading(sayLeft(until_s, play.now_s))}
        </span>
      )}
    </>
  );
}

function Tiles({ read }: { readonly read: Shown }) {
  const play = useSession().calm.value;
  const pump = pumpOf(play);
  const told = toldOfShown(read, pump);
  const counted = countedIn(read);
  const alarm_mL = pump?.low_reservoir_alarm_mL;
  const due_s =
    told && counted !== undefined && alarm_mL !== undefined
      ? alarmDue_s(counted, read.at_s, alarm_mL, told.flow_mL_day)
      : undefined;
  const tiles: readonly (readonly [string, string, string])[] = [
    [words.tiles.mode, told ? sayMode(told.mode) : screen.nothing, ''],
    [words.tiles.dose, told ? screenDose(told.dose_mcg_day) : screen.nothing, 'mcg/day'],
    [words.tiles.concentration, told ? screenStrength(told.concentration_mcg_mL) : screen.nothing, 'mcg/mL'],
    [words.tiles.flow, told ? screenFlow(told.flow_mL_day) : screen.nothing, 'mL/day'],
    [words.tiles.counted, counted === undefined ? screen.nothing : screenVolume(counted), 'mL'],
    [words.tiles.alarmVolume, alarm_mL === undefined ? screen.nothing : screenVolume(alarm_mL), 'mL'],
    [
      words.tiles.alarmDate,
      due_s === undefined ? words.noAlarmDate : words.alarmDate((due_s - play.now_s) / DAY_S),
      '',
    ],
    [words.tiles.battery, sayBattery(read, pump?.replacement_alarm_days, play.now_s), ''],
  ];
  return (
    <dl class="programmer-tiles">
      {tiles.map(([name, value, unit]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="num">
            {value}
            {unit !== '' && <span class="unit">{`\u00a0${unit}`}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** From the first replacement alarm in the log the pump goes on for a set time. */
function sayBattery({ log = [] }: Shown, lasts_days: number | undefined, now_s: number): string {
  if (log.some(({ kind }) => kind === 'end_of_service')) return words.batteryEnded;
  const warned = log.find(({ kind }) => kind === 'replace_by');
  if (warned === undefined || lasts_days === undefined) return words.batteryGood;
  return words.batteryEnds(sayWhen(warned.at_s + lasts_days * DAY_S, now_s));
}

function EventLog({ read }: { readonly read: Shown }) {
  const { now_s } = useSession().calm.value;
  const { log = [], alarms = [] } = read;
  return (
    <section class="programmer-log" aria-label={words.log}>
      <h3 class="label">
        {words.log} <span class="sub num">{words.readAt(sayWhen(read.at_s, now_s))}</span>
      </h3>
      {alarms.length > 0 && (
        <ul class="programmer-alarms" aria-label={words.alarmsNow}>
          {alarms.map(({ why, kind, every_s }) => (
            <li key={why}>
              <Icon name="caution" small />
              {words.alarm(words.whys[why], kind, sayMinutes(every_s / 60))}
            </li>
          ))}
        </ul>
      )}
      {log.length === 0 && <p class="sub">{words.noLog}</p>}
      <ol data-testid="programmer-log">
        {log.toReversed().map(({ at_s, kind }) => (
          <li key={`${at_s}-${kind}`}>
            <time class="num">{sayWhen(at_s, now_s)}</time>
            <span>{words.events[kind]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
