import { describe, expect, test } from 'vitest';
import { film } from '../../src/examination/film.ts';
import { pocketUltrasound } from '../../src/examination/pocket-ultrasound.ts';
import { rotorStudy } from '../../src/examination/rotor-study.ts';
import { aBreak, aDevice, brokenAt } from './states.ts';

describe('a plain film', () => {
  test.each([
    ['a gap', brokenAt(aBreak('gap', 0)), ['gap']],
    ['a kink', brokenAt(aBreak('kink', 0.1)), ['kink']],
    ['a tip outside the canal', aDevice({ catheter: { tip_space: 'outside', reaches: 0 } }), ['tip_moved']],
    [
      'a pump on its face and its twisted catheter',
      brokenAt(aBreak('kink', 0), { flipped: true }),
      ['pump_reversed', 'kink'],
    ],
  ])('shows %s', (_what, device, signs) => {
    expect(film(device).signs).toEqual(signs);
  });

  test.each([
    ['a clot', brokenAt(aBreak('clot', 0))],
    ['a small leak', brokenAt(aBreak('hole', 0.6, 'tissue'))],
    ['a mass at the tip', brokenAt(aBreak('mass', 0.2))],
    ['a subdural tip', aDevice({ catheter: { tip_space: 'subdural', reaches: 0.3 } })],
    ['a kink that is straight just now', brokenAt(aBreak('kink', 1))],
  ])('does not show %s', (_what, device) => {
    expect(film(device).signs).toEqual(['film_normal']);
  });
});

describe('a rotor study', () => {
  test('a rotor that turns says nothing of the catheter', () => {
    expect(rotorStudy(brokenAt(aBreak('gap', 0))).signs).toEqual(['rotor_turns']);
  });

  test.each(['stopped', 'stalled', 'ended'] as const)('stands still in a pump that is %s', (pump) => {
    expect(rotorStudy(aDevice({ pump, rotor_turns: false })).signs).toEqual(['rotor_still']);
  });
});

describe('ultrasound of the pocket', () => {
  test('shows what missed the septum, not a few drops', () => {
    expect(pocketUltrasound(aDevice({ pocket_mL: 14 })).signs).toEqual(['fluid_beside_pump']);
    expect(pocketUltrasound(aDevice({ pocket_mL: 0.3 })).signs).toEqual(['pocket_dry']);
    expect(pocketUltrasound(aDevice()).signs).toEqual(['pocket_dry']);
  });
});
