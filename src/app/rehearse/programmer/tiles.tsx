import type { Shown } from '../../../examination/index.ts';
import { programmerScreen as screen, programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { sayWhen } from '../dialog/index.ts';
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
import { pumpOf, toldOfShown } from './told.ts';

const DAY_S = 86_400;

/** Settings, count and dates, as they were read. */
export function Tiles({ read }: { readonly read: Shown }) {
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
  ];
  // Of a pump whose alarms are not known here none is shown, and that none rings neither.
  const alarms: typeof tiles = [
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
      {[...tiles, ...(pump?.signals === 'unknown' ? [] : alarms)].map(([name, value, unit]) => (
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
