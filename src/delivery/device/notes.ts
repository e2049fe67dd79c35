import type { ProgramEntry } from '../../case/index.ts';
import type { ReservoirEvent } from '../reservoir-events.ts';
import { isNoticed, type Troubles } from './alarms.ts';
import { endedSpans } from './battery.ts';
import type { Alarm, DeviceEvent, DeviceEventKind } from './device.ts';
import { DEVICE } from './numbers.ts';
import { type Span, within } from './spans.ts';

const MINUTE_S = 60;

/** A line of the event log before it is known who has read it. */
export interface Note {
  readonly at_s: number;
  readonly kind: DeviceEventKind;
  /** When the pump knows it. */
  readonly known_s: number;
  /** It shows only after so many talks with the programmer. */
  readonly after_talks: number;
}

const TOLD: Readonly<Record<ProgramEntry['kind'], DeviceEventKind | undefined>> = {
  implant: undefined,
  prescription: 'programmed',
  priming_bolus: 'programmed',
  single_bolus: 'programmed',
  pump_stop: 'stopped',
};

/** What one pump writes down while it is in the patient and works: what it is told, and what it notices. */
export function notesOf(
  told: readonly ProgramEntry[],
  events: readonly ReservoirEvent[],
  { low, empty, batteries, stalls }: Troubles,
  alarms: readonly Alarm[],
  life: Span,
): readonly Note[] {
  const notes: Note[] = [];
  const note = (kind: DeviceEventKind, at_s: number, known_s = at_s, after_talks = 0) => {
    if (within([life], at_s)) notes.push({ at_s, kind, known_s, after_talks });
  };
  for (const { kind, at_s } of events) if (kind === 'fill') note('refilled', at_s);
  for (const { kind, at_s } of told) {
    const word = TOLD[kind];
    if (word !== undefined) note(word, at_s);
  }
  const ended = endedSpans(batteries);
  const noticed = (kind: DeviceEventKind, at_s: number, known_s = at_s, after_talks = 0) => {
    if (!within(ended, known_s)) note(kind, at_s, known_s, after_talks);
  };
  for (const { from_s } of low) noticed('low_reservoir', from_s);
  for (const { from_s } of empty) noticed('empty_reservoir', from_s);
  for (const { indicated_s, ends_s, to_s } of batteries) {
    note('replace_by', indicated_s);
    if (ends_s < to_s) note('end_of_service', ends_s);
  }
  for (const { why, from_s } of alarms) if (why === 'stopped_48_h') note(why, from_s);
  for (const stall of stalls.filter((each) => isNoticed(each) && within([life], each.from_s))) {
    const talks = stall.interfered ? DEVICE.interrogations_after_interference - 1 : 0;
    noticed('stall', stall.from_s, stall.from_s + DEVICE.stall_detected_after_min * MINUTE_S);
    noticed('recovery', stall.to_s, stall.to_s + DEVICE.recovery_detected_after_min * MINUTE_S, talks);
  }
  return notes.sort((a, b) => a.at_s - b.at_s);
}

/** The log as it stands at a second, with what the pump knows by then; `talks` are the seconds at which the programmer talked to the pump. */
export function logAt(
  notes: readonly Note[],
  talks: readonly number[],
  now_s: number,
): readonly DeviceEvent[] {
  return notes
    .filter(({ known_s }) => known_s <= now_s)
    .map(({ at_s, kind, known_s, after_talks }) => {
      const since = talks.filter((talk_s) => talk_s >= at_s && talk_s <= now_s);
      const heard_s = after_talks === 0 ? at_s : (since[after_talks - 1] ?? Number.POSITIVE_INFINITY) + 1;
      return { at_s, kind, readable_s: Math.max(known_s, heard_s) };
    });
}
