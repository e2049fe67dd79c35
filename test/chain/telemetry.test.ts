import { describe, expect, test } from 'vitest';
import { addEntry, type Case, type NewEntry, READY_PATIENTS } from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import { deviceAt } from '../../src/delivery/index.ts';
import { must } from '../../src/problem/index.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const patient = READY_PATIENTS.get('penn-1989');
if (patient === undefined) throw new Error('the default patient is missing');

function withEntries(document: Case, ...entries: readonly NewEntry[]): Case {
  return entries.reduce((each, entry) => must(addEntry(each, entry)), document);
}
const hold: NewEntry = { at_s: 2 * DAY_S, kind: 'fault', fault: 'telemetry_hold', severity: 1 };
const held = withEntries(patient, hold);
const look_s = 2 * DAY_S + 6 * HOUR_S;

describe.each([
  ['a check of the device', { at_s: look_s, kind: 'check', of: 'device' }],
  ['an interrogation', { at_s: look_s, kind: 'examination', examination: 'interrogation' }],
] as const)('%s wakes a pump that is held in telemetry mode', (_, look) => {
  const woken = withEntries(held, look);

  test('from that second on it delivers', () => {
    expect(deviceAt(woken, look_s - 1)).toMatchObject({ pump: 'stalled', delivered_mcg_day: 0 });
    expect(deviceAt(woken, look_s)).toMatchObject({ pump: 'running', delivered_mcg_day: 400 });
  });

  test('a body that was followed before without it is not taken for the one that has it', () => {
    const checkpoints = new Checkpoints();
    const ask = (document: Case, from_s: number, kept?: Checkpoints) =>
      runCourse(
        document,
        {
          outputs: ['ashworth_leg', 'itch'],
          from_s,
          to_s: 5 * DAY_S,
          sampling: { kind: 'every', every_s: DAY_S },
        },
        kept ? { checkpoints: kept } : {},
      );
    ask(held, 0, checkpoints);
    expect(ask(woken, 4 * DAY_S, checkpoints)).toEqual(ask(woken, 4 * DAY_S));
  });

  test('the same can happen again after it', () => {
    expect(addEntry(woken, { ...hold, at_s: 3 * DAY_S }).ok).toBe(true);
    expect(addEntry(held, { ...hold, at_s: 3 * DAY_S }).ok).toBe(false);
  });
});
