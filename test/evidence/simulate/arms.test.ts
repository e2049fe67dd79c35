import { describe, expect, test } from 'vitest';
import { parametersOf, runCourse } from '../../../src/course/index.ts';
import type { Arm, Feature, Readout, Step } from '../../../src/evidence/file.ts';
import { planOf } from '../../../src/evidence/simulate/arm-plan.ts';
import { simulateFile, simulatePatient } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { mean, sd, virtualPatient } from '../../../src/population/index.ts';
import { naive } from '../../course/bodies.ts';
import {
  armOf,
  bolus,
  COHORT,
  fileOf,
  infusion,
  moment,
  readout,
  screening,
  tablets,
  value,
} from './files.ts';

const SEED = 3;
const RESPONDERS: Step = { kind: 'select', id: 'select', for_h: 0, who: 'responders' };

function run(arms: Arm | readonly Arm[], readouts: readonly Readout[], patients = 1, seed = SEED) {
  const results = simulateFile(baclofen, fileOf(arms, readouts), { patients, seed });
  return (id: string) => Array.from(results.get(id) ?? []);
}

/** A value of one patient at each of these hours after a step. */
function seriesOf(arm: Arm, of: Readout['of'], hours: readonly number[], after: string): number[] {
  const get = run(
    arm,
    hours.map((at_h) => readout(`${at_h}`, of, value(at_h, after))),
  );
  return hours.map((at_h) => get(`${at_h}`)[0] ?? Number.NaN);
}

describe('a bolus by lumbar puncture', () => {
  const document = naive([{ id: 1, at_s: 0, kind: 'lumbar_bolus', mcg: 50 }]);
  const course = runCourse(document, {
    outputs: ['csf_lumbar_level', 'h_reflex', 'plasma_level'],
    from_s: 0,
    to_s: 86_400,
    sampling: { kind: 'every', every_s: 3600 },
    tolerance: 1e-7,
  });
  const patient = {
    ...virtualPatient(baclofen, COHORT, { seed: 1, index: 0 }),
    p: parametersOf(baclofen, document.patient),
  };

  test.each(['csf_lumbar_level', 'h_reflex', 'plasma_level'] as const)(
    'gives %s as the course of a case does',
    (of) => {
      const hours = [1, 4, 12, 24];
      const arm = armOf(bolus(50));
      const readouts = hours.map((at_h) => readout(`${at_h}`, of, value(at_h, 'bolus')));
      const { values } = simulatePatient(baclofen, planOf(arm, fileOf(arm, readouts)), patient, SEED);
      for (const [i, at_h] of hours.entries()) {
        expect(values[i]! / course.outputs[of][at_h]!).toBeCloseTo(1, 2);
      }
    },
  );
});

describe('moments and windows', () => {
  test('at the instant of a dose a moment is before it and a window starts after it', () => {
    const twice = armOf(bolus(50, 24, 'first'), bolus(50, 24, 'second'));
    const window: Feature = { kind: 'highest', in: { after: 'second', from_h: 0, to_h: 24 } };
    const get = run(twice, [
      readout('trough', 'csf_lumbar_level', value(0, 'second')),
      readout('late', 'csf_lumbar_level', value(24, 'first')),
      readout('peak', 'csf_lumbar_level', window),
      readout('peaked', 'csf_lumbar_level', { ...window, kind: 'time_of_highest' }),
    ]);
    expect(get('trough')).toEqual(get('late'));
    expect(get('peak')[0]!).toBeGreaterThan(20 * get('trough')[0]!);
    expect(get('peaked')).toEqual([0]);
  });

  test('the arm goes on after its last step for a readout that lies beyond', () => {
    const [early, late] = seriesOf(armOf(bolus(50, 2)), 'csf_lumbar_level', [4, 20], 'bolus');
    expect(late).toBeLessThan(early!);
    expect(late).toBeGreaterThan(0);
  });

  test('windows of a later step are counted from where it began, which differs between patients', () => {
    const arm = armOf(screening([25, 50, 75, 100]), bolus(100, 24));
    const get = run(
      arm,
      [
        readout('mcg', 'effective_bolus_mcg', value(0, 'bolus')),
        readout('peak', 'csf_lumbar_level', {
          kind: 'time_of_highest',
          in: { after: 'bolus', from_h: 0, to_h: 8 },
        }),
      ],
      30,
    );
    expect(new Set(get('mcg')).size).toBeGreaterThan(1);
    expect(new Set(get('peak'))).toEqual(new Set([0]));
  });

  test('onset and duration of an effect: none is NaN, in a share it counts as not reached', () => {
    const fall = {
      in: { after: 'bolus', from_h: 0, to_h: 24 },
      fall: { points: 3.5 },
      from: moment(0, 'bolus'),
    };
    const get = run(
      armOf(bolus(5)),
      [
        readout('onset', 'ashworth_leg', { kind: 'onset', ...fall }),
        readout(
          'share',
          'ashworth_leg',
          { kind: 'onset', ...fall },
          { condition: { kind: 'at_most', limit: 4 } },
        ),
      ],
      5,
    );
    expect(get('onset')).toEqual(Array(5).fill(Number.NaN));
    expect(get('share')).toEqual(Array(5).fill(0));
  });
});

describe('infusions', () => {
  test('a stop takes the level down and the dose to nothing; a restart at half brings half of it back', () => {
    const arm = armOf(
      infusion(240, 96),
      { kind: 'stop', id: 'stop', for_h: 96, what: 'infusion' },
      { kind: 'restart', id: 'restart', for_h: 96, share: 0.5 },
    );
    const level = seriesOf(arm, 'csf_conus_level', [96, 192, 288], 'infusion');
    expect(level[1]!).toBeLessThan(0.1 * level[0]!);
    expect(level[2]! / level[0]!).toBeCloseTo(0.5, 1);
    // At 192 h the stop ends: what ran until then.
    expect(seriesOf(arm, 'dose_mcg_day', [0, 50, 100, 192, 280], 'infusion')).toEqual([240, 240, 0, 0, 120]);
  });

  test('four boluses a day give the level of the even infusion on average, but not evenly', () => {
    const even = infusion(200, 96);
    const window = { after: 'infusion', from_h: 72, to_h: 96 };
    const [steady, pulsed] = [even, { ...even, boluses_a_day: 4 }].map((step) =>
      run(armOf(step), [
        readout('mean', 'csf_conus_level', { kind: 'mean', in: window }),
        readout('top', 'csf_conus_level', { kind: 'highest', in: window }),
      ]),
    );
    expect(pulsed!('mean')[0]! / steady!('mean')[0]!).toBeCloseTo(1, 1);
    expect(pulsed!('top')[0]!).toBeGreaterThan(1.3 * steady!('top')[0]!);
  });

  test('a cervical tip brings more to the neck and less to the lumbar sac', () => {
    const levels = ['T10', 'C5'].map((tip_level) => {
      const arm: Arm = { ...armOf(infusion(200, 72)), tip_level };
      return ['csf_cervical_level', 'csf_lumbar_level'].map(
        (of) => seriesOf(arm, of === 'csf_cervical_level' ? of : 'csf_lumbar_level', [72], 'infusion')[0]!,
      );
    });
    expect(levels[1]![0]!).toBeGreaterThan(levels[0]![0]!);
    expect(levels[1]![1]!).toBeLessThan(levels[0]![1]!);
  });
});

describe('tablets', () => {
  test('climb their ladder', () => {
    const step: Step = {
      ...tablets(60, 0),
      kind: 'oral',
      mg_day: { kind: 'fixed', amount: 60 },
      doses_a_day: 3,
      ladder: { by_mg_day: 25, every_h: 72 },
    };
    expect(seriesOf(armOf(step), 'oral_mg_day', [1, 73, 145, 400], 'oral')).toEqual([25, 50, 60, 60]);
  });

  test('peak in plasma after a dose, and are gone after the stop', () => {
    const arm = armOf(tablets(60, 240), { kind: 'stop', id: 'stop', for_h: 48, what: 'oral' });
    const [before, peak, gone] = seriesOf(arm, 'plasma_level', [232, 234, 288], 'oral');
    expect(peak!).toBeGreaterThan(1.3 * before!);
    expect(gone!).toBeLessThan(0.01 * peak!);
  });

  test('after a year, mostly given as a mean, tone is what every single tablet would give', () => {
    const hours = 360 * 24;
    const readouts = (all: boolean): Readout[] => [
      readout('tone', 'receptor_effect', value(hours, 'oral')),
      // Looking closely every four weeks keeps the tablets single all the way.
      ...(all
        ? Array.from({ length: 26 }, (_, i) =>
            readout(`w${i}`, 'receptor_effect', value(i * 14 * 24, 'oral')),
          )
        : []),
    ];
    const [short, full] = [false, true].map(
      (all) => run(armOf(tablets(60, hours)), readouts(all))('tone')[0]!,
    );
    expect(full! / short!).toBeCloseTo(1, 1);
  });
});

test('clearance of plasma is found from one dose, and from the mean level of tablets in steady state', () => {
  const clearance = (after: string, from_h: number, to_h: number): Readout =>
    readout('cl', 'plasma_level', { kind: 'clearance', in: { after, from_h, to_h } });
  const once: Step = { kind: 'oral_once', id: 'once', for_h: 24, mg: { kind: 'fixed', amount: 10 } };
  const [single, steady] = [
    run(armOf(once), [clearance('once', 0, 24)], 5)('cl'),
    run(armOf(tablets(30, 240)), [clearance('oral', 216, 240)], 5)('cl'),
  ];
  for (const [i, each] of steady.entries()) expect(each / single[i]!).toBeCloseTo(1, 1);
});

describe('screening', () => {
  const mcg = (at: Step['id']) => readout('mcg', 'effective_bolus_mcg', value(0, at));

  test('the effective bolus is one of the ladder, and a dose may be twice it', () => {
    const arm = armOf(screening([50, 75, 100]), RESPONDERS, {
      kind: 'infusion',
      id: 'pump',
      for_h: 24,
      mcg_day: { kind: 'effective_bolus', times: 2 },
    });
    const get = run(arm, [mcg('select'), readout('dose', 'dose_mcg_day', value(12, 'pump'))], 20);
    for (const [i, dose] of get('dose').entries()) {
      const bolus_mcg = get('mcg')[i]!;
      if (Number.isNaN(dose)) continue;
      expect([50, 75, 100]).toContain(bolus_mcg);
      expect(dose).toBe(2 * bolus_mcg);
    }
  });

  test('stronger demands need larger boluses', () => {
    const wanted = [0.5, 1.5].map((fall) =>
      mean(
        run(
          armOf(screening([25, 50, 75, 100, 150], fall)),
          [mcg('screening')],
          40,
        )('mcg').filter(Number.isFinite),
      ),
    );
    expect(wanted[1]!).toBeGreaterThan(wanted[0]! + 5);
  });

  test('recruiting goes on until enough have passed, and those who fail are counted only before', () => {
    const arm = armOf(screening([10, 15], 1), RESPONDERS, bolus(50));
    const get = run(
      arm,
      [
        readout('passed', 'responder', value(0, 'screening')),
        readout('tone', 'ashworth_leg', value(4, 'bolus')),
        readout('fell', 'ashworth_leg', value(4, 'bolus'), { condition: { kind: 'at_most', limit: 5 } }),
      ],
      15,
    );
    const stayed = get('tone').filter(Number.isFinite);
    expect(stayed).toHaveLength(15);
    expect(get('passed').length).toBeGreaterThan(15);
    expect(get('passed').every(Number.isFinite)).toBe(true);
    expect(get('tone').map(Number.isFinite)).toEqual(get('passed').map((passed) => passed === 1));
    // Who left is no failure of the later share either.
    expect(get('fell').filter(Number.isFinite)).toEqual(Array(15).fill(1));
  });

  test('gives up after twenty candidates for each patient wanted', () => {
    const get = run(armOf(screening([1], 3.9), RESPONDERS), [mcg('screening')], 2);
    expect(get('mcg')).toHaveLength(40);
  });
});

describe('the automatic clinician', () => {
  const titrate: Step = {
    kind: 'titrate',
    id: 'titrate',
    for_h: 4383,
    goal: { ashworth_leg: 2, spasm_score: 1 },
  };
  const arm = armOf(screening([50, 75, 100]), RESPONDERS, titrate);

  test('starts at once or twice the effective bolus and raises until the goal is near', () => {
    const get = run(
      arm,
      [
        readout('mcg', 'effective_bolus_mcg', value(0, 'select')),
        readout('start', 'dose_mcg_day', value(0, 'titrate')),
        readout('dose', 'dose_mcg_day', value(4383, 'titrate')),
        readout('before', 'ashworth_leg', value(0, 'screening')),
        readout('tone', 'ashworth_leg', value(4383, 'titrate')),
      ],
      25,
    );
    const stayed = get('start').flatMap((start, i) => (Number.isFinite(start) ? [i] : []));
    for (const i of stayed) expect([1, 2]).toContain(get('start')[i]! / get('mcg')[i]!);
    const meanOf = (id: string) => mean(stayed.map((i) => get(id)[i]!));
    expect(meanOf('dose')).toBeGreaterThan(meanOf('start'));
    expect(meanOf('tone')).toBeLessThan(Math.min(2.6, meanOf('before') - 1));
  });

  test('nobody is titrated without a first dose', () => {
    expect(run(armOf(titrate), [readout('d', 'dose_mcg_day', value(100, 'titrate'))], 2)('d')).toEqual(
      Array(40).fill(Number.NaN),
    );
  });
});

describe('scores are measured', () => {
  const placebo = armOf({ kind: 'placebo', id: 'placebo', for_h: 72 });

  test('placebo eases tone without any drug', () => {
    const get = run(
      placebo,
      [
        readout('change', 'ashworth_leg', {
          kind: 'change',
          at: moment(72, 'placebo'),
          from: moment(0, 'placebo'),
        }),
        readout('level', 'csf_lumbar_level', value(72, 'placebo')),
      ],
      100,
    );
    expect(mean(get('change'))).toBeLessThan(-0.1);
    expect(mean(get('change'))).toBeGreaterThan(-1);
    expect(new Set(get('level'))).toEqual(new Set([0]));
  });

  test('one rating has an error, one score at one instant has one rating, a mean over time has none', () => {
    const still = armOf({ kind: 'wait', id: 'wait', for_h: 24 });
    const change = (at_h: number): Feature => ({
      kind: 'change',
      at: moment(at_h, 'wait'),
      from: moment(0, 'wait'),
    });
    const get = run(
      still,
      [
        readout('same', 'ashworth_leg', change(0)),
        readout('later', 'ashworth_leg', change(24)),
        readout('fall', 'ashworth_leg', {
          kind: 'greatest_fall',
          in: { after: 'wait', from_h: 0, to_h: 24 },
          from: moment(0, 'wait'),
        }),
      ],
      200,
    );
    expect(new Set(get('same'))).toEqual(new Set([0]));
    expect(sd(get('later'))).toBeGreaterThan(0.2);
    expect(sd(get('later'))).toBeLessThan(0.6);
    expect(Math.max(...get('fall').map(Math.abs))).toBeLessThan(1e-3);
  });
});

describe('crossover and shards', () => {
  const arms: readonly Arm[] = [
    { ...armOf(bolus(50)), id: 'a' },
    { ...armOf(bolus(50)), id: 'b' },
  ];
  const readouts = arms.flatMap(({ id }) => [
    readout(`level-${id}`, 'csf_lumbar_level', value(4, 'bolus'), { arm: id }),
    readout(`tone-${id}`, 'ashworth_leg', value(4, 'bolus'), { arm: id }),
  ]);

  test('the same index is the same person in both arms, rated anew', () => {
    const get = run(arms, readouts, 10);
    expect(get('level-a')).toEqual(get('level-b'));
    expect(new Set(get('level-a')).size).toBe(10);
    expect(get('tone-a')).not.toEqual(get('tone-b'));
  });

  test('a patient alone has the values of the cohort, to the last bit', () => {
    const file = fileOf(arms, readouts);
    const all = simulateFile(baclofen, file, { patients: 6, seed: SEED });
    const plan = planOf(arms[1]!, file);
    for (const index of [5, 0, 3]) {
      const patient = virtualPatient(baclofen, file.population, { seed: SEED, index });
      const { values } = simulatePatient(baclofen, plan, patient, SEED);
      expect(values).toEqual(plan.readouts.map(({ id }) => all.get(id)?.[index]));
    }
  });

  test('another seed is another cohort, and parameter values hold for everyone', () => {
    expect(run(arms, readouts, 4)('level-a')).not.toEqual(run(arms, readouts, 4, SEED + 1)('level-a'));
    const slow = simulateFile(baclofen, fileOf(arms, readouts), {
      patients: 20,
      seed: SEED,
      values: { cl_plasma: 1 },
    });
    expect(slow.get('level-a')).toHaveLength(20);
  });
});

describe('rescue', () => {
  test('draining 35 mL takes drug out of the lumbar sac within half an hour', () => {
    const drained = (csf_drained_mL: number) =>
      seriesOf(
        armOf(bolus(100, 1), { kind: 'treat', id: 'treat', for_h: 4, csf_drained_mL }),
        'csf_lumbar_level',
        [0.5, 3.5],
        'treat',
      );
    const [with_, without] = [drained(35), drained(0)];
    expect(with_[0]!).toBeLessThan(0.95 * without[0]!);
    // No longer drained afterwards: from here both fall at about the same rate.
    expect(with_[1]! / with_[0]!).toBeGreaterThan(0.8 * (without[1]! / without[0]!));
  });
});
