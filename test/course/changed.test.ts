import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { Checkpoints, type CourseOptions, runCourse } from '../../src/course/index.ts';
import { changedModel } from '../../src/model/compile/index.ts';
import { baclofen, changedName, type OutputName } from '../../src/model/index.ts';
import { must, type Problem, ProblemError } from '../../src/problem/index.ts';
import { DAY, HOUR, naive, PENN } from './bodies.ts';

const TEXT = readFileSync(new URL('../../models/baclofen.model.yaml', import.meta.url), 'utf8');
const ALL: readonly OutputName[] = baclofen.outputs.map(({ name }) => name);
const edited = (equations: Readonly<Record<string, string>>) => must(changedModel(TEXT, equations));
const rateOf = (state: string) => baclofen.states.find(({ name }) => name === state)?.rate ?? '';

/** 80 mg a day by mouth for 540 days. */
const TABLETS: Case = {
  ...PENN,
  history: {
    days: 540,
    oral: [
      { time: '08:00', mg: 30 },
      { time: '14:00', mg: 20 },
      { time: '20:00', mg: 30 },
    ],
  },
};

function course(
  document: Case,
  options: CourseOptions = {},
  outputs: readonly OutputName[] = ['ashworth_leg'],
) {
  return runCourse(
    document,
    { outputs, from_s: 0, to_s: 3 * DAY, sampling: { kind: 'every', every_s: HOUR } },
    options,
  );
}

function legs(document: Case, options: CourseOptions = {}): number {
  return course(document, options).outputs.ashworth_leg[0] ?? Number.NaN;
}

function refused(document: Case, options: CourseOptions, to_s = 3 * DAY): Problem {
  try {
    runCourse(
      document,
      { outputs: ['ashworth_leg'], from_s: 0, to_s, sampling: { kind: 'every', every_s: HOUR } },
      options,
    );
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0]) return error.problems[0];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an interpreted model', () => {
  test.each([
    ['a pump', PENN],
    ['tablets', TABLETS],
  ])('gives the course of the compiled one: %s', (_what, document) => {
    const compiled = course(document, {}, ALL);
    // An edit that changes nothing, so that nothing remembered of the shipped model is used.
    const model = edited({ receptor_effect: 'effect_on_leg + 0' });
    const interpreted = course(document, { model }, ALL);
    for (const name of ALL) {
      const range = baclofen.outputs.find((output) => output.name === name)?.range ?? [0, 1];
      for (const [i, value] of compiled.outputs[name].entries()) {
        expect(Math.abs(value - (interpreted.outputs[name][i] ?? Number.NaN)) / range[1]).toBeLessThan(1e-9);
      }
    }
  });

  test('what if effect were linear? Half of it at the same level, all of it at twice that level', () => {
    const model = edited({ effect_on_leg: 'min(1, effect_leg*sensitivity/(2*half_tone_leg*need))' });
    const names = ['receptor_effect', 'ashworth_leg'] as const;
    const bolus = naive([{ id: 1, at_s: 9 * HOUR, kind: 'lumbar_bolus', mcg: 50 }]);
    const shipped = course(bolus, {}, names).outputs;
    const linear = course(bolus, { model }, names).outputs;
    const { value: slope } = baclofen.parameters.find(({ name }) => name === 'slope_tone_leg') ?? {
      value: 1,
    };
    for (const [i, percent] of shipped.receptor_effect.entries()) {
      const level = (percent / (100 - percent)) ** (1 / slope);
      expect(linear.receptor_effect[i]).toBeCloseTo(Math.min(100, 50 * level), 1);
    }
    expect(Math.max(...shipped.receptor_effect)).toBeGreaterThan(60);
    expect(Math.min(...linear.ashworth_leg)).toBeLessThan(2.5);
    expect(Math.max(...linear.ashworth_leg)).toBeLessThan(4.1);
    expect(linear.ashworth_leg).not.toEqual(shipped.ashworth_leg);
  });

  test('is kept apart from the shipped one in checkpoints and remembered histories', () => {
    const checkpoints = new Checkpoints();
    const before = legs(PENN, { checkpoints });
    const slow = edited({ effect_leg: `(${rateOf('effect_leg')})/1000` });
    const later = (options: CourseOptions) =>
      runCourse(
        PENN,
        {
          outputs: ['ashworth_leg'],
          from_s: 2 * DAY,
          to_s: 3 * DAY,
          sampling: { kind: 'every', every_s: DAY },
        },
        options,
      ).outputs.ashworth_leg;
    expect(later({ checkpoints, model: slow })).toEqual(later({ model: slow }));
    expect(later({ checkpoints, model: slow })).not.toEqual(later({ checkpoints }));
    expect(later({ checkpoints, values: { half_tone_leg: 150 } })).toEqual(
      later({ values: { half_tone_leg: 150 } }),
    );
    expect(later({ checkpoints, values: { half_tone_leg: 150 } })).not.toEqual(later({ checkpoints }));
    expect(legs(PENN, { checkpoints })).toBe(before);
  });
});

describe('parameter values', () => {
  test("stand in for the model's, in shown units, and leave it as it was", () => {
    const before = legs(PENN);
    expect(legs(PENN, { values: { half_tone_leg: 200 } })).toBeGreaterThan(before + 0.2);
    expect(legs(PENN, { values: { half_tone_leg: 99.3 } })).toBe(before);
    expect(legs(PENN)).toBe(before);
  });

  test('move what happened before the case too', () => {
    const poor = { kidney_function: 0.2 };
    const plasma = (options: CourseOptions) =>
      course(TABLETS, options, ['plasma_level']).outputs.plasma_level[0] ?? Number.NaN;
    expect(plasma({ values: poor })).toBeGreaterThan(1.5 * plasma({}));
  });

  test('what the patient sets stays with the patient, unless it is named', () => {
    const stiff: Case = { ...PENN, patient: { ...PENN.patient, tone_leg: 4.5 } };
    const untreated = (options: CourseOptions) => legs({ ...naive(), patient: stiff.patient }, options);
    expect(untreated({ values: { half_tone_leg: 150 } })).toBeCloseTo(4.5, 6);
    expect(untreated({ values: { tone_leg_untreated: 3.5 } })).toBeCloseTo(3.5, 6);
  });

  test('stand in for those of cerebral origin too', () => {
    const cerebral: Case = { ...PENN, patient: { ...PENN.patient, origin: 'cerebral' } };
    const values = { half_tone_leg: 99.3 };
    expect(legs(cerebral, { values })).toBeGreaterThan(legs(cerebral) + 0.05);
  });

  test.each([
    ['an unknown name', { kaa: 2 }, 'change.unknown', 'kaa'],
    ['no number', { ka: Number.NaN }, 'change.not-a-number', 'ka'],
    ['more than plausible', { ka: 9 }, 'change.range', '9 1/h'],
    ['less than plausible', { half_tone_leg: 49 }, 'change.range', '49 ng/mL'],
  ])('%s is refused at the door', (_what, values, code, said) => {
    const problem = refused(PENN, { values });
    expect(problem.code).toBe(code);
    expect(changedName(problem)).toBe(Object.keys(values)[0]);
    expect(problem.message).toContain(said);
    expect(problem.mend).toMatch(/\w.*\.$/);
  });

  test('the ends of every plausible range can be chosen and give a course', { timeout: 60_000 }, () => {
    for (const { name, range, factor } of baclofen.parameters) {
      for (const end of range) {
        const { outputs } = course(naive(), { values: { [name]: end / factor } });
        expect(outputs.ashworth_leg.every(Number.isFinite), `${name} ${end / factor}`).toBe(true);
      }
    }
  });
});

describe('a model that runs away is stopped, explained and mended', () => {
  const bolus = naive([{ id: 1, at_s: 9 * HOUR, kind: 'lumbar_bolus', mcg: 50 }]);

  test('a division by zero, even where the score hides it', () => {
    expect(refused(PENN, { model: edited({ tone_leg: '1/0' }) })).toEqual({
      path: 'change.equations.tone_leg',
      code: 'change.not-a-number',
      message:
        'tone_leg is not a number on day 0 at 00:00: something is divided by zero or grows beyond all bounds. ' +
        'The likely cause is what was edited: tone_leg = 1/0.',
      mend: 'Bring the original back.',
    });
  });

  test('a division that is zero only now and then', () => {
    const model = edited({ tone_leg: 'tone_leg_untreated*effect_leg/effect_leg' });
    expect(refused(naive(), { model })).toMatchObject({ code: 'change.not-a-number' });
    expect(legs(PENN, { model })).toBeCloseTo(4, 6);
  });

  test('a state that explodes, with its meaning and the time', () => {
    const model = edited({ csf_lumbar: `${rateOf('csf_lumbar')} + 10*ka*csf_lumbar` });
    const problem = refused(bolus, { model });
    expect(problem).toMatchObject({
      path: 'change.equations.csf_lumbar',
      code: 'change.ran-away',
      mend: 'Bring the original back.',
    });
    expect(problem.message).toMatch(
      /^csf_lumbar \(.+\) grows without bound on day 0 at 09:\d\d\. The likely cause/,
    );
  });

  test('one that would explode from rest, by the state whose rate was edited', () => {
    const model = edited({ csf_lumbar: `${rateOf('csf_lumbar')} + 1000*ka*csf_lumbar` });
    expect(refused(bolus, { model }).message).toMatch(
      /^csf_lumbar \(.+\) changes too fast to be followed on day 0/,
    );
  });

  test('in the history it says how long before', () => {
    const model = edited({ plasma: `${rateOf('plasma')} + 1000*ka*plasma` });
    expect(refused(TABLETS, { model }).message).toMatch(
      /^plasma \(.+\) grows without bound in the history, 540 days before the case begins\./,
    );
  });

  test('a rate that is no number, by the state whose rate it is', () => {
    const model = edited({ effect_arm: 'ke0*half_tone_arm*log(0 - 1)' });
    expect(refused(PENN, { model })).toMatchObject({
      code: 'change.ran-away',
      message: expect.stringMatching(/^effect_arm \(.+\) changes too fast or is not a number/),
    });
  });

  test('an explosion in finite time', () => {
    const model = edited({ csf_lumbar: 'ka*csf_lumbar^2/half_tone_leg + ka*half_tone_leg' });
    expect(refused(bolus, { model }).code).toBe('change.ran-away');
  });

  test('what swings so fast that it would take hours is given up within seconds', { timeout: 20_000 }, () => {
    const swing = '100000*ke0*(effect_leg > half_tone_leg ? -half_tone_leg : half_tone_leg)';
    const began = performance.now();
    const problem = refused(PENN, { model: edited({ effect_leg: swing }) });
    expect(problem.message).toMatch(/^effect_leg \(.+\) changes too fast to be followed/);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
