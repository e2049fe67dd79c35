import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, type Entry, TRIGGERS } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { baclofen } from '../../src/model/index.ts';
import { bodyAt, DAY, HOUR, naive, PENN, withLog } from './bodies.ts';

const at = (hours: number) => Math.round(hours * HOUR);

/** A log of oral doses, lumbar boluses, prescriptions, a stop and a refill at random whole seconds of two weeks. */
const randomLog = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 14 * DAY }),
      fc.oneof(
        fc.record({ kind: fc.constant('oral_dose' as const), mg: fc.integer({ min: 1, max: 100 }) }),
        fc.record({ kind: fc.constant('lumbar_bolus' as const), mcg: fc.integer({ min: 1, max: 200 }) }),
        fc.record({
          kind: fc.constant('prescription' as const),
          prescription: fc.integer({ min: 24, max: 900 }).map((dose_mcg_day) => ({
            concentration_mcg_mL: 1000,
            mode: { kind: 'simple_continuous' as const, dose_mcg_day },
          })),
        }),
        fc.constant({ kind: 'pump_stop' as const }),
        fc.record({
          kind: fc.constant('trigger' as const),
          trigger: fc.constantFrom(...TRIGGERS),
          strength: fc.constantFrom(0, 0.3, 1),
        }),
        fc.record({ kind: fc.constant('trigger_treated' as const), trigger: fc.constantFrom(...TRIGGERS) }),
        fc.constant({ kind: 'check' as const, of: 'triggers' as const }),
        fc.constant({ kind: 'refill' as const, volume_mL: 18, concentration_mcg_mL: 2000, rinsed: true }),
      ),
    ),
    { maxLength: 8 },
  )
  .map((entries): Entry[] => entries.map(([at_s, what], i) => ({ id: i + 1, at_s, ...what })));

describe('drug is conserved', () => {
  test('what entered is in the body, eliminated, drained or lost, whatever happens', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(randomLog, fc.constantFrom(1e-3, 1e-6), (log, tolerance) => {
        const { before_mcg, entered_mcg, now_mcg } = bodyAt(withLog(PENN, log), 15 * DAY, tolerance);
        expect(Math.abs(now_mcg - before_mcg - entered_mcg)).toBeLessThan(1e-9 * now_mcg);
      }),
      { numRuns: 40 },
    );
  });
});

describe('superposition', () => {
  const states = [
    'plasma',
    'csf_lumbar',
    'csf_conus',
    'csf_cervical',
    'csf_cistern',
    'cord_surface',
    'effect_leg',
    'effect_arm',
  ] as const;
  const levels = (log: readonly Entry[], hours: number) => {
    const { y } = bodyAt(naive(log), at(hours), 1e-9);
    return states.map((name) => y[baclofen.states.findIndex((state) => state.name === name)] ?? Number.NaN);
  };

  test('two intrathecal doses act on plasma, CSF and effect sites as the sum of each alone', () => {
    const first: Entry = { id: 1, at_s: at(1), kind: 'lumbar_bolus', mcg: 50 };
    const second: Entry = { id: 2, at_s: at(5), kind: 'lumbar_bolus', mcg: 100 };
    for (const hours of [2, 6, 12, 30]) {
      const [both, one, two] = [
        levels([first, second], hours),
        levels([first], hours),
        levels([second], hours),
      ];
      for (const [i, level] of both.entries()) {
        expect(level).toBeCloseTo((one[i] ?? 0) + (two[i] ?? 0), 7);
      }
    }
  });

  test('small oral doses, absorbed in proportion, add up within a tenth of a percent', () => {
    const dose = (id: number, hours: number): Entry => ({ id, at_s: at(hours), kind: 'oral_dose', mg: 0.01 });
    const [both, one, two] = [
      levels([dose(1, 0), dose(2, 2)], 4),
      levels([dose(1, 0)], 4),
      levels([dose(2, 2)], 4),
    ];
    expect((both[0] ?? 0) / ((one[0] ?? 0) + (two[0] ?? 0))).toBeCloseTo(1, 3);
  });
});

describe('the same input gives the same bits', () => {
  const OUTPUTS = ['plasma_level', 'csf_tip_level', 'ashworth_leg', 'spasm_score'] as const;
  const course = (document: Case, from_s: number, to_s: number, every_s: number) =>
    runCourse(document, { outputs: OUTPUTS, from_s, to_s, sampling: { kind: 'every', every_s } });

  test('however the horizon is cut into calls', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        randomLog,
        fc.array(fc.integer({ min: 1, max: 71 }), { minLength: 1, maxLength: 4 }),
        (log, cuts) => {
          const document = withLog(PENN, log);
          const whole = course(document, 0, 3 * DAY, 600);
          const ends = [...new Set(cuts)].sort((a, b) => a - b).map((hour) => hour * HOUR + 600);
          let from = 0;
          for (const to of [...ends, 3 * DAY]) {
            const part = course(document, from, to, 600);
            for (const [i, time] of part.time_s.entries()) {
              for (const output of OUTPUTS)
                expect(part.outputs[output][i]).toBe(whole.outputs[output][time / 600]);
            }
            from = to;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('in whatever order the entries of the log stand', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomLog, fc.integer(), (log, seed) => {
        const sameTimes = log.map((entry) => ({ ...entry, at_s: Math.floor(entry.at_s / DAY) * DAY }));
        const shuffled = [...sameTimes].sort(
          (a, b) => ((a.id * 7919 + seed) % 13) - ((b.id * 7919 + seed) % 13),
        );
        const [a, b] = [
          course(withLog(PENN, sameTimes), 0, 5 * DAY, HOUR),
          course(withLog(PENN, shuffled), 0, 5 * DAY, HOUR),
        ];
        expect(b).toEqual(a);
      }),
      { numRuns: 25 },
    );
  });

  test('with a trigger that has no strength, a look, another treatment, a reason or a note', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(randomLog, fc.integer({ min: 0, max: 4 * DAY }), (log, at_s) => {
        const told = log.map((entry): Entry => ({ ...entry, reason: 'taper', note: 'As planned.' }));
        const traceless: readonly Entry[] = [
          { id: 101, at_s, kind: 'trigger', trigger: 'clot', strength: 0 },
          { id: 102, at_s: at_s + 60, kind: 'check', of: 'triggers' },
          { id: 103, at_s: at_s + 120, kind: 'trigger_treated', trigger: 'clot' },
          { id: 104, at_s: at_s + 180, kind: 'other_treatment', treatment: 'tizanidine' },
        ];
        const without = log.filter((entry) => !('trigger' in entry && entry.trigger === 'clot'));
        const with_ = told.filter((entry) => !('trigger' in entry && entry.trigger === 'clot'));
        const [a, b] = [
          course(withLog(PENN, without), 0, 5 * DAY, HOUR),
          course(withLog(PENN, [...with_, ...traceless]), 0, 5 * DAY, HOUR),
        ];
        expect(b).toEqual(a);
      }),
      { numRuns: 15 },
    );
  });

  test('an entry appended at "now" leaves everything before it as it was', () => {
    const now = at(30.37);
    const before = course(PENN, 0, now, 60);
    const bolus: Entry = { id: 1, at_s: now, kind: 'lumbar_bolus', mcg: 50 };
    const after = course(withLog(PENN, [bolus]), 0, now, 60);
    const last = before.time_s.length - 1;
    for (const output of OUTPUTS) {
      expect(after.outputs[output].slice(0, last)).toEqual(before.outputs[output].slice(0, last));
    }
    expect(after.outputs.csf_tip_level[last]).toBe(before.outputs.csf_tip_level[last]);
    expect(
      course(withLog(PENN, [{ ...bolus, at_s: now - 1 }]), 0, now, 60).outputs.csf_tip_level[last],
    ).toBeGreaterThan(before.outputs.csf_tip_level[last] ?? Number.NaN);
  });
});
