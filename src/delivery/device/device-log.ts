import type { Case } from '../../case/index.ts';
import { booksOf, type DeviceBooks } from './books.ts';
import type { Alarm, DeviceEvent } from './device.ts';
import { logAt } from './notes.ts';

/** What pumps wrote down, and how they sounded. */
export interface DeviceLog {
  readonly log: readonly DeviceEvent[];
  readonly alarms: readonly Alarm[];
}

/**
 * Everything that was known up to a second of case time, oldest first, of a pump that has been replaced too. An alarm
 * that still sounds then has no end; a recovery that no interrogation shows yet is readable at Infinity.
 */
export function deviceLog(document: Case, until_s: number): DeviceLog {
  const books = booksOf(document, Math.max(0, until_s));
  const logs = books.pumps.map((pump) => pumpLogAt(books, pump, until_s));
  return { log: logs.flatMap(({ log }) => log), alarms: logs.flatMap(({ alarms }) => alarms) };
}

export function pumpLogAt(
  { talks }: DeviceBooks,
  { notes, alarms }: DeviceBooks['pumps'][number],
  now_s: number,
): DeviceLog {
  return {
    log: logAt(notes, talks, now_s),
    alarms: alarms
      .filter(({ from_s }) => from_s <= now_s)
      .map((alarm) => (alarm.to_s > now_s ? { ...alarm, to_s: Number.POSITIVE_INFINITY } : alarm)),
  };
}
