import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/app/compare/link.ts';
import { MODES, SPANS, STARTS, TIMES, VIEWS } from '../../src/app/compare/settings.ts';
import { DEFAULTS, settingsOf } from '../../src/app/compare/start-with.ts';
import { COMPARISONS, TIP_LEVELS } from '../../src/case/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';

function codes(query: string): readonly string[] {
  const read = readLink(query);
  return read.ok ? [] : read.problems.map((problem) => problem.code);
}

describe('settings in the address', () => {
  it('come back as they were written', () => {
    const share = (highest: number) => integer({ min: 10, max: highest });
    const settings = record({
      patient: constantFrom(...COMPARISONS.map(({ patient }) => patient)),
      tone_leg: integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      tone_arm: integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      spasm: integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
      sensitivity: integer({ min: 25, max: 400 }).map((hundredths) => hundredths / 100),
      kidney_percent: share(100),
      contracture_percent: share(90),
      oral_mg_day: integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10),
      times_a_day: constantFrom(...TIMES),
      pump_mcg_day: integer({ min: 2000, max: 20_000 }).map((tenths) => tenths / 10),
      mode: constantFrom(...MODES),
      tip_level: constantFrom(...TIP_LEVELS.keys()),
      start: constantFrom(...STARTS),
      span: constantFrom(...SPANS),
      view: constantFrom(...VIEWS),
    });
    const change = constantFrom(UNCHANGED, {
      values: { ka: 1.8 },
      equations: { tone_leg: '1 + (tone_leg_untreated - 1)*(1 - effect_on_leg) & more=?' },
    });
    assert(
      property(settings, change, (value, changed) => {
        expect(readLink(writeLink(value, changed))).toEqual({
          ok: true,
          value: { settings: value, change: changed },
        });
      }),
    );
  });

  it('are those of the ready patient where they are left out', () => {
    const settings = (query: string) => {
      const read = readLink(query);
      return read.ok ? read.value.settings : read.problems;
    };
    expect(settings('')).toEqual(DEFAULTS);
    expect(settings('pump=400')).toEqual({ ...DEFAULTS, pump_mcg_day: 400 });
    expect(settings('patient=ms&tip=T2')).toEqual({ ...settingsOf('ms'), tip_level: 'T2' });
  });

  it.each([
    ['pump=12', 'dose.below-minimum-flow'],
    ['pump=1e9', 'dose.too-high'],
    ['pump=', 'dose.empty'],
    ['pump=NaN', 'dose.not-a-number'],
    ['oral=60', 'link.oral'],
    ['oral=', 'link.oral'],
    ['oral=60x5', 'link.oral'],
    ['oral=-5x3', 'dose.negative'],
    ['oral=200 mgx3', 'dose.unit'],
    ['span=9y', 'link.span'],
    ['patient=nobody', 'link.patient'],
    ['leg=6', 'dose.too-high'],
    ['kidney=5', 'dose.too-low'],
    ['tip=Z9', 'link.tip_level'],
    ['mode=night&pump=50', 'dose.below-minimum-flow'],
    ['set.ka=99', 'link.value'],
    ['set.nonsense=1', 'link.parameter'],
    ['eq.nonsense=1', 'link.equation'],
    ['dose=3', 'link.unknown'],
    ['pump=200&pump=300', 'link.twice'],
  ])('%j is refused as %s', (query, code) => {
    expect(codes(query)).toEqual([code]);
  });

  it('are refused as a whole, with every fault named', () => {
    expect(codes('oral=60x9&pump=1&span=week')).toEqual([
      'link.span',
      'link.oral',
      'dose.below-minimum-flow',
    ]);
  });

  it('are refused unread when far too long', () => {
    expect(codes(`pump=${'2'.repeat(1e6)}`)).toEqual(['link.too-long']);
  });

  it('are refused in words for an address, not for a field', () => {
    for (const query of ['pump=x', 'oral=-5x3', 'pump=200 mg', 'pump=']) {
      const read = readLink(query);
      expect(read.ok ? '' : read.problems[0]?.mend).toMatch(/^Give /);
    }
    const empty = readLink('oral=');
    expect(empty.ok ? '' : empty.problems[0]?.message).toBe('The oral dose is empty.');
  });

  it('never throw, whatever the address', () => {
    assert(
      property(string({ maxLength: 220 }), (query) => {
        const read = readLink(query);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
