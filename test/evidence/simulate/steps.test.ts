import { describe, expect, test } from 'vitest';
import type { Arm, Readout, Step } from '../../../src/evidence/file.ts';
import { armOf, bolus, infusion, readout, tablets, value } from './files.ts';
import { run, seriesOf } from './running.ts';

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
