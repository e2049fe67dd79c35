import type { Play, PumpSetting } from '../../../rehearsal/index.ts';
import { programmerText, programmerScreen as words } from '../../strings/en/rehearse/programmer.ts';
import { refilledSince } from './refilled.ts';
import {
  alarmDue_s,
  countedIn,
  patternRows,
  sayMode,
  screenDose,
  screenFlow,
  screenStrength,
  screenVolume,
} from './screen.ts';
import { lastRead, pumpOf, type Told, toldAfter, toldNow } from './told.ts';

export interface FinishRow {
  readonly name: string;
  readonly old: string;
  readonly next: string;
  readonly changed: boolean;
  /** The line that adds up the day. */
  readonly total: boolean;
}

export interface Finish {
  readonly rows: readonly FinishRow[];
  /** New total of a day against the old one; undefined where there is none. */
  readonly factor: number | undefined;
}

const DAY_S = 86_400;

/** Old settings beside new ones, row by row, as the pump's own screen prints them. */
export function finishOf(play: Play, setting: PumpSetting): Finish {
  const old = toldNow(play);
  const next = toldAfter(old, setting, pumpOf(play));
  const rows: FinishRow[] = [];
  const add = (name: string, before: string | undefined, after: string | undefined, total = false) => {
    if (before === undefined && after === undefined) return;
    const [left, right] = [before ?? (old ? words.none : words.nothing), after ?? words.none];
    rows.push({ name, old: left, next: right, changed: left !== right, total });
  };
  const both = (name: string, of: (told: Told) => string | undefined, total = false) =>
    add(name, old && of(old), next && of(next), total);

  both(words.rows.drug, (told) => words.strength(screenStrength(told.concentration_mcg_mL)));
  both(words.rows.mode, (told) => sayMode(told.mode));
  const [before, after] = [old ? patternRows(old) : [], next ? patternRows(next) : []];
  for (const name of new Set([...after, ...before].map((row) => row.name))) {
    const valueIn = (list: typeof before) => list.find((row) => row.name === name)?.value;
    add(name, valueIn(before), valueIn(after));
  }
  if (setting.kind === 'bolus') {
    add(words.rows.single, words.none, words.bolus(screenDose(setting.mcg), screenDose(setting.minutes)));
  }
  both(words.rows.total, (told) => words.dose(screenDose(told.dose_mcg_day)), true);
  both(words.rows.flow, (told) => words.flow(screenFlow(told.flow_mL_day)));
  both(words.rows.bridge, ({ bridge_from_mcg_mL: from }) =>
    from === undefined ? undefined : words.bridgeFrom(screenStrength(from)),
  );
  const due = alarmDates(play, old, next);
  add(words.rows.counted, due.volume, due.volume);
  add(words.rows.alarm, due.old, due.next);
  const factor = old !== undefined && next !== undefined ? next.dose_mcg_day / old.dose_mcg_day : Number.NaN;
  return { rows, factor: Number.isFinite(factor) && factor > 0 ? factor : undefined };
}

/** Alarm dates by the programmer's own count, which goes on from the last reading, or the refill since, at the old flow. */
function alarmDates(play: Play, old: Told | undefined, next: Told | undefined) {
  const read = lastRead(play);
  const pump = pumpOf(play);
  const refilled = read && refilledSince(play, read);
  const counted = refilled === undefined ? read && countedIn(read) : refilled.volume_mL;
  if (read !== undefined && refilled !== undefined && counted === undefined)
    return { volume: words.notRead, old: words.notRead, next: words.notRead };
  if (read === undefined || counted === undefined || pump === undefined) return {};
  const since_s = refilled?.at_s ?? read.at_s;
  const left_mL = Math.max(0, counted - ((play.now_s - since_s) / DAY_S) * (old?.flow_mL_day ?? 0));
  const say = (told: Told | undefined) => {
    if (told === undefined) return undefined;
    const due_s = alarmDue_s(left_mL, play.now_s, pump.low_reservoir_alarm_mL, told.flow_mL_day);
    return due_s === undefined
      ? programmerText.noAlarmDate
      : programmerText.alarmDate((due_s - play.now_s) / DAY_S);
  };
  return { volume: words.volume(screenVolume(left_mL)), old: say(old), next: say(next) };
}
