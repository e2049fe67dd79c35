import { describe, expect, test } from 'vitest';
import type { Arm, Readout, Step } from '../../../src/evidence/file.ts';
import { simulateFile } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { armOf, fileOf, infusion, readout, screening, tablets, value } from './files.ts';

function run(arm: Arm, readouts: readonly Readout[], patients = 10) {
  const results = simulateFile(baclofen, fileOf(arm, readouts), { patients, seed: 3 });
  return (id: string) => Array.from(results.get(id) ?? []);
}

describe('a last step without an end lasts as long as a readout needs', () => {
  const titrate = (for_h: number): Arm =>
    armOf(
      screening([50, 75, 100]),
      { kind: 'select', id: 'select', for_h: 0, who: 'responders' },
      { kind: 'titrate', id: 'titrate', for_h, goal: { ashworth_leg: 1.5, spasm_score: 0.5 } },
    );
  const dose = [readout('dose', 'dose_mcg_day', value(1000, 'titrate'))];

  test('the clinician visits until then', () => {
    const open = run(titrate(0), dose)('dose');
    expect(open).toEqual(run(titrate(1000), dose)('dose'));
    expect(new Set(open.filter(Number.isFinite)).size).toBeGreaterThan(3);
  });

  test.each<[Readout['of'], Step, number]>([
    ['dose_mcg_day', infusion(300, 0), 300],
    ['oral_mg_day', tablets(60, 0), 60],
  ])('%s at its start is the one ordered then, also when nothing later is read', (of, step, ordered) => {
    const get = run(armOf(step), [readout('ordered', of, value(0, step.id))], 2);
    expect(get('ordered')).toEqual([ordered, ordered]);
  });
});

describe('how long a screening bolus is watched', () => {
  const watched = (mcg: number, watch_h: number): Step => ({
    kind: 'screening',
    id: 'screening',
    for_h: 0,
    ladder_mcg: [mcg],
    every_h: 24,
    watch_h,
    response: [{ of: 'ashworth_leg', fall: 1 }],
    by: 'lumbar_puncture',
  });
  const passed = (watch_h: number) =>
    run(armOf(watched(400, watch_h)), [readout('passed', 'responder', value(0, 'screening'))])('passed');

  test('an hour is enough to see a large bolus work twice', () => {
    expect(passed(1)).toContain(1);
  });

  test('an effect that is there at 8 h lasted over 8 h, however long the watch', () => {
    const start = (watch_h: number) =>
      run(
        armOf(watched(100, watch_h), {
          kind: 'titrate',
          id: 'titrate',
          for_h: 24,
          goal: { ashworth_leg: 1.5 },
        }),
        [readout('start', 'dose_mcg_day', value(0, 'titrate'))],
      )('start');
    expect(start(24)).toEqual(start(8));
    expect(start(8)).toContain(100);
  });
});
