import { describe, expect, test } from 'vitest';
import type { Case, Entry } from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import { bodyAt, DAY, HOUR, naive, PENN, withLog } from './bodies.ts';

const LEVELS = ['csf_lumbar_level', 'csf_conus_level', 'ashworth_leg', 'spasm_score'] as const;

function every(document: Case, to_s: number, every_s: number) {
  return runCourse(document, {
    outputs: LEVELS,
    from_s: 0,
    to_s,
    sampling: { kind: 'every', every_s },
    tolerance: 1e-7,
  });
}

describe('a bolus is never missed', () => {
  const implanted: Entry[] = [
    { id: 1, at_s: 0, kind: 'implant' },
    { id: 2, at_s: 0, kind: 'priming_bolus', volume_mL: 0.375 },
  ];
  const bolus: Entry = { id: 3, at_s: 30 * DAY, kind: 'single_bolus', mcg: 50, minutes: 6 };

  test('six minutes of bolus after thirty quiet days bring exactly the dose into the body', () => {
    const end = 30 * DAY + HOUR;
    const [without, given] = [bodyAt(naive(implanted), end), bodyAt(naive([...implanted, bolus]), end)];
    // The line was full, so what the pump pushes comes out at the tip: 50 mcg, whatever the steps of the integrator.
    expect(given.now_mcg - without.now_mcg).toBeCloseTo(50, 9);
  });

  test('its peak is the same whether the integrator steps an hour or a day at a time', () => {
    const peaks = [HOUR, DAY].map((grid_s) => {
      const course = runCourse(naive([...implanted, bolus]), {
        outputs: LEVELS,
        from_s: 30 * DAY,
        to_s: 30 * DAY + 2 * HOUR,
        sampling: { kind: 'every', every_s: 60 },
        grid_s,
        tolerance: 1e-8,
      });
      return Math.max(...course.outputs.csf_conus_level);
    });
    expect(peaks[0]).toBeGreaterThan(300);
    expect(peaks[1]).toBeCloseTo(peaks[0] ?? Number.NaN, 3);
  });

  test('a picture of a month shows it, however narrow it is', () => {
    const lumbar: Entry = { id: 1, at_s: 15 * DAY + 61, kind: 'lumbar_bolus', mcg: 100 };
    const picture = runCourse(naive([lumbar]), {
      outputs: LEVELS,
      from_s: 0,
      to_s: 400 * DAY,
      sampling: { kind: 'pixels', pixels: 200 },
      grid_s: DAY,
    });
    expect(Math.max(...picture.outputs.csf_lumbar_level)).toBeCloseTo((100 / 40) * 1000, -1);
    expect(picture.time_s.length).toBeLessThan(200 * 2 * LEVELS.length + 3);
  });
});

describe('the default patient', () => {
  test('is at steady state when the case begins', () => {
    const course = every(PENN, 7 * DAY, HOUR);
    const ashworth = course.outputs.ashworth_leg;
    expect(Math.max(...ashworth) - Math.min(...ashworth)).toBeLessThan(0.05);
  });

  test('starts untreated when there is no history', () => {
    const course = every(naive(), HOUR, HOUR);
    expect(course.outputs.ashworth_leg[0]).toBeCloseTo(4, 6);
    expect(course.outputs.spasm_score[0]).toBeCloseTo(3.3, 6);
  });

  test('answers 200 mcg/day from the first day as the patients of Penn 1989 did', () => {
    const log: Entry[] = [
      { id: 1, at_s: 0, kind: 'implant' },
      { id: 2, at_s: 0, kind: 'priming_bolus', volume_mL: 0.375 },
      {
        id: 3,
        at_s: 0,
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 1000, mode: { kind: 'simple_continuous', dose_mcg_day: 200 } },
      },
    ];
    const course = every(naive(log), 3 * DAY, HOUR);
    expect(course.outputs.ashworth_leg.at(-1)).toBeCloseTo(1.2, 0);
    expect(course.outputs.spasm_score.at(-1)).toBeGreaterThan(0);
    expect(course.outputs.spasm_score.at(-1)).toBeLessThan(0.8);
  });

  test('is stiffer than ever, not merely untreated, two days after delivery stops', () => {
    const course = every(withLog(PENN, [{ id: 1, at_s: 0, kind: 'pump_stop' }]), 2 * DAY, HOUR);
    expect(course.outputs.ashworth_leg.at(-1)).toBeGreaterThan(4);
  });
});

describe('checkpoints', () => {
  test('change no bit, and an edit of a later entry uses them', () => {
    const store = new Checkpoints();
    const log = (mcg: number): Entry[] => [
      { id: 1, at_s: 2 * DAY + 5, kind: 'lumbar_bolus', mcg: 25 },
      { id: 2, at_s: 8 * DAY, kind: 'lumbar_bolus', mcg },
    ];
    const ask = (document: Case, checkpoints?: Checkpoints) =>
      runCourse(
        document,
        { outputs: LEVELS, from_s: 6 * DAY + 100, to_s: 10 * DAY, sampling: { kind: 'every', every_s: 500 } },
        checkpoints ? { checkpoints } : {},
      );
    const plain = ask(withLog(PENN, log(75)));
    ask(withLog(PENN, log(50)), store);
    expect(ask(withLog(PENN, log(75)), store)).toEqual(plain);
    const early = withLog(PENN, [{ id: 1, at_s: DAY, kind: 'lumbar_bolus', mcg: 99 }]);
    expect(ask(early, store)).toEqual(ask(early));
  });
});

describe('a request that makes no sense is refused with what is wrong', () => {
  const ask = (part: Partial<Parameters<typeof runCourse>[1]>) => () =>
    runCourse(PENN, {
      outputs: LEVELS,
      from_s: 0,
      to_s: HOUR,
      sampling: { kind: 'every', every_s: 60 },
      ...part,
    });

  test.each([
    ['a window before second 0', { from_s: -1 }, 'history'],
    ['a window that ends before it starts', { from_s: 2 * HOUR }, 'ends at'],
    ['an endless window', { to_s: Number.POSITIVE_INFINITY }, 'ends at'],
    ['no step', { sampling: { kind: 'every' as const, every_s: 0 } }, 'sampling'],
    ['a step that is no number', { sampling: { kind: 'every' as const, every_s: Number.NaN } }, 'sampling'],
    ['no pixels', { sampling: { kind: 'pixels' as const, pixels: 0 } }, 'sampling'],
    ['no grid', { grid_s: 0 }, 'grid'],
    ['a negative tolerance', { tolerance: -1 }, 'tolerance'],
  ])('%s', (_what, part, reason) => expect(ask(part)).toThrow(reason));

  test('an instant is a window with one value', () => {
    const course = ask({ to_s: 0, sampling: { kind: 'pixels', pixels: 300 } })();
    expect(course.time_s).toEqual(new Float64Array([0]));
  });
});
