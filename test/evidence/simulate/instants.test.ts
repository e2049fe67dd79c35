import { describe, expect, test } from 'vitest';
import { parametersOf, runCourse } from '../../../src/course/index.ts';
import type { Feature } from '../../../src/evidence/file.ts';
import { planOf } from '../../../src/evidence/simulate/arm-plan.ts';
import { simulatePatient } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { virtualPatient } from '../../../src/population/index.ts';
import { naive } from '../../course/bodies.ts';
import { armOf, bolus, COHORT, fileOf, moment, readout, screening, value } from './files.ts';
import { run, SEED, seriesOf } from './running.ts';

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
