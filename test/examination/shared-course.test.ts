import { expect, test } from 'vitest';
import { addEntry, type Case, type NewEntry, READY_PATIENTS } from '../../src/case/index.ts';
import { Checkpoints } from '../../src/course/index.ts';
import { beforeAndAfter } from '../../src/examination/body-at.ts';
import { must } from '../../src/problem/index.ts';
import { DAY, HOUR } from './states.ts';

const BROKEN = { kind: 'fault', fault: 'catheter_kink', severity: 0.6 } as const;

function planned(key: string, more: Partial<Case> = {}): Case {
  const document = READY_PATIENTS.get(key);
  if (document === undefined) throw new RangeError(`no patient ${key}`);
  return { ...document, ...more };
}

test.each([
  ['in the middle of a day', planned('ms'), 12 * DAY + 10 * HOUR],
  ['at midnight', planned('ms'), 12 * DAY],
  ['before the first midnight', planned('ms'), 7 * HOUR],
  [
    'while the catheter is kinked at night',
    planned('penn-1989', { log: [{ ...BROKEN, onset: 'position', id: 1, at_s: DAY }] }),
    12 * DAY + 23 * HOUR,
  ],
] as const)(
  'a bolus %s: the course with it, taken up from the last midnight of the one without, is the same to the last bit',
  (_when, document, at_s) => {
    const boluses: readonly NewEntry[] = [
      { kind: 'single_bolus', at_s, mcg: 100, minutes: 30 },
      { kind: 'lumbar_bolus', at_s, mcg: 100 },
    ];
    const checkpoints = new Checkpoints();
    expect(beforeAndAfter(document, at_s, { checkpoints })).toEqual(beforeAndAfter(document, at_s));
    for (const bolus of boluses) {
      const added = must(addEntry(document, bolus));
      expect(beforeAndAfter(added, at_s, { checkpoints })).toEqual(beforeAndAfter(added, at_s));
    }
  },
);
