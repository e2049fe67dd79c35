import { describe, expect, test } from 'vitest';
import { dyeStudy } from '../../src/examination/dye-study.ts';
import { nuclearScan } from '../../src/examination/nuclear-scan.ts';
import { aspirateSidePort } from '../../src/examination/side-port.ts';
import { aBreak, aDevice, brokenAt, STEADY, shareOf, thousand } from './states.ts';

const SOUND = aDevice();
const SUBDURAL = aDevice({ catheter: { tip_space: 'subdural', reaches: 0.3 } });
const OUTSIDE = aDevice({ catheter: { tip_space: 'outside', reaches: 0 } });
const OFF_WET = brokenAt(aBreak('gap', 0), { pocket_mL: 3 });

describe('the side port', () => {
  test.each([
    ['a sound catheter', SOUND, 'aspirates'],
    ['a clot', brokenAt(aBreak('clot', 0)), 'no_aspirate'],
    ['a clot that lets half through', brokenAt(aBreak('clot', 0.5)), 'aspirates'],
    ['a connector off, with fluid in the pocket', OFF_WET, 'serous'],
    ['a connector off, with a dry pocket', brokenAt(aBreak('gap', 0)), 'no_aspirate'],
    ['a tip outside the canal', OUTSIDE, 'no_aspirate'],
    ['a small leak', brokenAt(aBreak('hole', 0.6, 'tissue')), 'aspirates'],
    ['a pump on its face', aDevice({ flipped: true }), 'no_aspirate'],
    ['a kink that is straight just now', brokenAt(aBreak('kink', 1)), 'aspirates'],
  ])('%s', (_what, device, sign) => {
    expect(aspirateSidePort(device, STEADY).signs).toEqual([sign]);
  });

  test('an open catheter gives nothing in 24 of 100', () => {
    const looks = thousand((chance) => aspirateSidePort(SOUND, chance));
    const dry = shareOf(looks, ({ signs }) => signs.includes('no_aspirate'));
    expect(Math.abs(dry - 0.24)).toBeLessThan(0.04);
    expect(looks.every(({ signs, misled }) => misled === signs.includes('no_aspirate'))).toBe(true);
  });

  test('a blocked one never gives any', () => {
    const looks = thousand((chance) => aspirateSidePort(brokenAt(aBreak('clot', 0)), chance));
    expect(looks.every(({ signs, misled }) => signs[0] === 'no_aspirate' && !misled)).toBe(true);
  });
});

describe('contrast through the side port', () => {
  const dye = (device: typeof SOUND) => dyeStudy(device, STEADY, STEADY).signs;

  test.each([
    ['a sound catheter', SOUND, ['contrast_rises']],
    ['a subdural tip', SUBDURAL, ['contrast_subdural']],
    ['a catheter that is only narrow', brokenAt(aBreak('clot', 0.7)), ['contrast_rises']],
    ['a mass that has only begun', brokenAt(aBreak('mass', 0.95)), ['contrast_rises']],
    ['a nearly blocked catheter', brokenAt(aBreak('kink', 0.3)), ['contrast_stops']],
    [
      'a leak beside the catheter',
      brokenAt(aBreak('hole', 0.6, 'tissue')),
      ['contrast_tissue', 'contrast_rises'],
    ],
    ['a mass at the tip', brokenAt(aBreak('mass', 0.5)), ['tip_mass', 'contrast_rises']],
    ['a connector off, with fluid in the pocket', OFF_WET, ['contrast_pocket']],
  ])('%s', (_what, device, signs) => {
    expect(dye(device)).toEqual(signs);
  });

  test.each([
    ['a blocked catheter', brokenAt(aBreak('clot', 0))],
    ['a tip outside the canal', OUTSIDE],
    ['a connector off, with a dry pocket', brokenAt(aBreak('gap', 0))],
  ])('is not injected into %s, because nothing came back', (_what, device) => {
    expect(dye(device)).toEqual(['not_injected']);
  });

  test('misses 19 of 100 leaks, and sees 7 of 100 that are none', () => {
    const of = (device: typeof SOUND) => thousand((chance) => dyeStudy(device, chance, STEADY));
    const missed = shareOf(of(brokenAt(aBreak('hole', 0.6, 'tissue'))), ({ misled }) => misled);
    const seen = shareOf(of(SOUND), ({ signs }) => signs.includes('contrast_tissue'));
    expect(Math.abs(missed - 0.19)).toBeLessThan(0.04);
    expect(Math.abs(seen - 0.07)).toBeLessThan(0.025);
  });
});

describe('a scan through the pump', () => {
  const scan = (device: typeof SOUND) => nuclearScan(device, STEADY).signs;

  test.each([
    ['a sound catheter', SOUND, ['contrast_rises']],
    ['a connector off, with a dry pocket', brokenAt(aBreak('gap', 0)), ['contrast_pocket']],
    ['a tip outside the canal', OUTSIDE, ['contrast_tissue']],
    ['a small leak', brokenAt(aBreak('hole', 0.6, 'tissue')), ['contrast_tissue', 'contrast_rises']],
    ['a clot', brokenAt(aBreak('clot', 0)), ['contrast_stops']],
    ['a clot that lets half through', brokenAt(aBreak('clot', 0.5)), ['contrast_rises']],
    ['a mass that lets fluid pass', brokenAt(aBreak('mass', 0.5)), ['contrast_rises']],
    ['a stalled pump', aDevice({ pump: 'stalled', rotor_turns: false }), ['contrast_stops']],
    [
      'a reservoir that was empty until the tracer',
      aDevice({ pump: 'empty', rotor_turns: false }),
      ['contrast_rises'],
    ],
    ['a pump on its face', aDevice({ flipped: true }), ['not_injected']],
  ])('%s', (_what, device, signs) => {
    expect(scan(device)).toEqual(signs);
  });

  test('misses 5 of 100 leaks, and about half of the subdural tips that CT shows', () => {
    const missed = (device: typeof SOUND) =>
      shareOf(
        thousand((chance) => nuclearScan(device, chance)),
        ({ misled }) => misled,
      );
    expect(Math.abs(missed(brokenAt(aBreak('hole', 0.6, 'tissue'))) - 0.05)).toBeLessThan(0.025);
    expect(Math.abs(missed(SUBDURAL) - 0.525)).toBeLessThan(0.05);
    expect(scan(SUBDURAL)).toEqual(['contrast_subdural']);
  });
});

test('clot, kink and mass hold contrast back and never let it out beside the line', () => {
  for (const form of ['clot', 'kink', 'mass'] as const) {
    for (const passes of [0, 0.05, 0.3, 0.7, 0.95]) {
      for (const into of ['pocket', 'tissue'] as const) {
        const device = brokenAt(aBreak(form, passes, into));
        const seen = [...nuclearScan(device, STEADY).signs, ...dyeStudy(device, STEADY, STEADY).signs];
        expect(seen).not.toContain('contrast_pocket');
        expect(seen).not.toContain('contrast_tissue');
      }
    }
  }
});
