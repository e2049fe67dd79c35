import { describe, expect, test } from 'vitest';
import type { Entry, Trigger } from '../../src/case/index.ts';
import { Checkpoints, runCourse } from '../../src/course/index.ts';
import { DAY, HOUR, PENN, withLog } from './bodies.ts';

const OUTPUTS = ['ashworth_leg', 'ashworth_arm', 'spasm_score', 'clonus', 'plasma_level', 'hygiene'] as const;
const begins = (id: number, at_s: number, strength: number, trigger: Trigger = 'bladder'): Entry => ({
  id,
  at_s,
  kind: 'trigger',
  trigger,
  strength,
});
const treated = (id: number, at_s: number, trigger: Trigger = 'bladder'): Entry => ({
  id,
  at_s,
  kind: 'trigger_treated',
  trigger,
});
const hourly = (log: readonly Entry[], checkpoints?: Checkpoints) =>
  runCourse(
    withLog(PENN, log),
    { outputs: OUTPUTS, from_s: 0, to_s: 6 * DAY, sampling: { kind: 'every', every_s: HOUR } },
    checkpoints === undefined ? {} : { checkpoints },
  ).outputs;
const at = (curve: Float64Array, hours: number) => curve[hours] ?? Number.NaN;

describe('a full bladder', () => {
  const usual = hourly([]);
  const log = [begins(1, DAY, 0.8), treated(2, 3 * DAY)];
  const felt = hourly(log);

  test('raises tone, spasms and clonus of a treated patient over hours, and washing gets harder', () => {
    for (const output of ['ashworth_leg', 'spasm_score', 'clonus'] as const) {
      const before = at(usual[output], 71);
      expect(at(felt[output], 24)).toBe(at(usual[output], 24));
      const early = at(felt[output], 26) - at(usual[output], 26);
      const late = at(felt[output], 71) - before;
      expect(early).toBeGreaterThan(0);
      expect(late).toBeGreaterThan(1.5 * early);
    }
    expect(at(felt.ashworth_leg, 71) - at(usual.ashworth_leg, 71)).toBeGreaterThan(0.2);
    expect(at(felt.hygiene, 71)).toBeLessThan(at(usual.hygiene, 71));
  });

  test('touches neither the drug nor arms that are not spastic', () => {
    for (const [hour, level] of usual.plasma_level.entries()) {
      expect(at(felt.plasma_level, hour)).toBeCloseTo(level, 5);
    }
    expect(PENN.patient.tone_arm).toBe(1);
    expect(at(felt.ashworth_arm, 71)).toBe(1);
  });

  test('passes within a day or two of being treated', () => {
    const left = (hour: number) => at(felt.ashworth_leg, hour) - at(usual.ashworth_leg, hour);
    expect(left(74)).toBeGreaterThan(0.3 * left(72));
    expect(left(96)).toBeLessThan(0.02 * left(72));
  });

  test('beside a sore is worse than alone, and less than twice as bad', () => {
    const both = hourly([...log, begins(3, DAY, 0.8, 'skin')]);
    const more = (curves: typeof usual) => at(curves.ashworth_leg, 71) - at(usual.ashworth_leg, 71);
    expect(more(both)).toBeGreaterThan(more(felt));
    expect(more(both)).toBeLessThan(2 * more(felt));
  });

  test('is found again from a checkpoint to the last bit, and when it is treated a day earlier', () => {
    const checkpoints = new Checkpoints();
    expect(hourly(log, checkpoints)).toEqual(felt);
    const part = (entries: readonly Entry[], from_s: number) =>
      runCourse(
        withLog(PENN, entries),
        { outputs: OUTPUTS, from_s, to_s: 6 * DAY, sampling: { kind: 'every', every_s: HOUR } },
        { checkpoints },
      ).outputs.ashworth_leg;
    expect(part(log, 2 * DAY)).toEqual(felt.ashworth_leg.slice(48));
    const earlier = [begins(1, DAY, 0.8), treated(2, 2 * DAY)];
    expect(part(earlier, 3 * DAY)).toEqual(hourly(earlier).ashworth_leg.slice(72));
  });
});

test('a spastic arm feels it too', () => {
  const patient = { ...PENN.patient, tone_arm: 3 };
  const arm = (log: readonly Entry[]) =>
    runCourse(
      { ...withLog(PENN, log), patient },
      {
        outputs: ['ashworth_arm'],
        from_s: 2 * DAY,
        to_s: 2 * DAY,
        sampling: { kind: 'every', every_s: HOUR },
      },
    ).outputs.ashworth_arm;
  expect(at(arm([begins(1, DAY, 0.8)]), 0) - at(arm([]), 0)).toBeGreaterThan(0.2);
});
