import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/app/compare/link.ts';
import { DEFAULTS, SPANS, TIMES } from '../../src/app/compare/settings.ts';

const LIMITS = { lowest_mcg_day: 24, concentration_mcg_mL: 500 };

function codes(query: string): readonly string[] {
  const read = readLink(query, LIMITS);
  return read.ok ? [] : read.problems.map((problem) => problem.code);
}

describe('settings in the address', () => {
  it('come back as they were written', () => {
    const settings = record({
      oral_mg_day: integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10),
      times_a_day: constantFrom(...TIMES),
      pump_mcg_day: integer({ min: 240, max: 20_000 }).map((tenths) => tenths / 10),
      span: constantFrom(...SPANS),
    });
    assert(
      property(settings, (value) => {
        expect(readLink(writeLink(value), LIMITS)).toEqual({ ok: true, value });
      }),
    );
  });

  it('are the defaults where they are left out', () => {
    expect(readLink('', LIMITS)).toEqual({ ok: true, value: DEFAULTS });
    expect(readLink('pump=400', LIMITS)).toEqual({ ok: true, value: { ...DEFAULTS, pump_mcg_day: 400 } });
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
    ['dose=3', 'link.unknown'],
    ['pump=200&pump=300', 'link.twice'],
  ])('%j is refused as %s', (query, code) => {
    expect(codes(query)).toEqual([code]);
  });

  it('are refused as a whole, with every fault named', () => {
    expect(codes('oral=60x9&pump=1&span=week')).toEqual([
      'link.oral',
      'dose.below-minimum-flow',
      'link.span',
    ]);
  });

  it('are refused unread when far too long', () => {
    expect(codes(`pump=${'2'.repeat(1e6)}`)).toEqual(['link.too-long']);
  });

  it('are refused in words for an address, not for a field', () => {
    for (const query of ['pump=x', 'oral=-5x3', 'pump=200 mg', 'pump=']) {
      const read = readLink(query, LIMITS);
      expect(read.ok ? '' : read.problems[0]?.mend).toMatch(/^Give /);
    }
    const empty = readLink('oral=', LIMITS);
    expect(empty.ok ? '' : empty.problems[0]?.message).toBe('The oral dose is empty.');
  });

  it('never throw, whatever the address', () => {
    assert(
      property(string({ maxLength: 220 }), (query) => {
        const read = readLink(query, LIMITS);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
