import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parametersCsv } from '../../src/app/model/downloads.ts';
import { matches, openFound } from '../../src/app/model/find.ts';
import { EDITABLE, equationOf, parameterOf, type ShownParameter, shown } from '../../src/app/model/shown.ts';
import { checkTyped, isFixed, sayValue, trackOf } from '../../src/app/model/values.ts';
import { WHAT_IFS } from '../../src/app/model/what-ifs.ts';
import { changeValue, modelChange, resetModel } from '../../src/app/model-change/index.ts';
import { changedModel } from '../../src/model/compile/index.ts';
import { baclofen } from '../../src/model/index.ts';

afterEach(() => resetModel());

const TEXT = readFileSync(new URL('../../models/baclofen.model.yaml', import.meta.url), 'utf8');
const known = (name: string): ShownParameter => {
  const parameter = parameterOf(name);
  if (parameter === undefined) throw new Error(`no parameter ${name}`);
  return parameter;
};

describe('a slider of a parameter', () => {
  const movable = shown.parameters.filter((parameter) => !isFixed(parameter));

  test('reaches both ends of the plausible range and the shipped value', () => {
    for (const parameter of movable) {
      const { stops } = trackOf(parameter);
      for (const wanted of [...parameter.range, parameter.value])
        expect(stops, parameter.name).toContain(wanted);
      expect(stops, parameter.name).toEqual([...stops].sort((a, b) => a - b));
    }
  });

  test('moves by an arrow from wherever it is, and never beyond its ends', () => {
    const anywhere = fc.tuple(fc.constantFrom(...movable), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(anywhere, ([parameter, at]) => {
        const track = trackOf(parameter);
        const stop = track.stopAt(at);
        const first = track.stops[0] ?? 0;
        const last = track.stops.at(-1) ?? 0;
        if (stop < last) expect(track.step(stop, 1)).toBeGreaterThan(stop);
        if (stop > first) expect(track.step(stop, -1)).toBeLessThan(stop);
        expect(track.step(stop, Number.POSITIVE_INFINITY)).toBe(last);
        expect(track.step(stop, Number.NEGATIVE_INFINITY)).toBe(first);
      }),
    );
  });
});

describe('a typed value', () => {
  test('within the plausible range is taken', () => {
    expect(checkTyped(known('ka'), '1.9')).toEqual({ ok: true, value: 1.9 });
  });
  test.each(['9', '0', '-1', 'two', '1,9', '2 1/h'])(
    '%s is refused and the mend names the range',
    (typed) => {
      const checked = checkTyped(known('ka'), typed);
      expect(checked.ok).toBe(false);
      expect(checked.ok ? '' : checked.problems[0]?.mend).toMatch(/1\.6.*2\.3/);
    },
  );
  test.each([
    [0.004, '0.004'],
    [0.1176, '0.1176'],
    [3620, '3,620'],
    [2.2, '2.2'],
    [0, '0'],
    [1300, '1,300'],
  ])('%s is written as %s', (value, written) => expect(sayValue(value)).toBe(written));
});

describe('finding', () => {
  test('a part of the chain shows its own equations and values alone', () => {
    const found = openFound('part=csf');
    expect(found.equations.value.every(({ part }) => part === 'csf')).toBe(true);
    expect(found.parameters.value.map(({ name }) => name)).toContain('v_lumbar');
    expect(found.parameters.value.map(({ name }) => name)).not.toContain('ka');
    found.showAll();
    expect(found.parameters.value).toHaveLength(shown.parameters.length);
  });

  test('what is assumption here is one press, and its count is right', () => {
    const found = openFound('');
    found.grade.value = 'assumption';
    const assumed = baclofen.parameters.filter(({ grade }) => grade === 'assumption');
    expect(found.parameters.value.map(({ name }) => name)).toEqual(assumed.map(({ name }) => name));
    expect(found.parameters.value.every(({ grade }) => grade === 'assumption')).toBe(true);
  });

  test('search reads names, meanings, sources and what is cited', () => {
    const found = openFound('');
    const names = (words: string) => {
      found.query.value = words;
      return found.parameters.value.map(({ name }) => name);
    };
    expect(names('k_pocket')).toEqual(['k_pocket', 'k_tissue']);
    expect(names('plasma clearance healthy')).toEqual(['cl_plasma']);
    expect(names('chevillard')).toContain('ka');
    expect(names('no such thing at all')).toEqual([]);
    found.query.value = 'grow tolerance effect';
    expect(found.equations.value.map(({ name }) => name)).toContain('tolerance_goal');
  });

  test('an equation leads to the values it uses', () => {
    const found = openFound('');
    found.usedBy.value = equationOf('effect_on_leg');
    expect(found.parameters.value.map(({ name }) => name).sort()).toEqual([
      'half_tone_leg',
      'sensitivity',
      'slope_tone_leg',
    ]);
  });

  test('a foreign part in the address hides nothing', () => {
    const found = openFound('part=toes&find=');
    expect(found.equations.value).toHaveLength(shown.equations.length);
    expect(matches('', 'anything')).toBe(true);
  });
});

describe('ideas for teachers', () => {
  test.each(WHAT_IFS)(
    '$question is a valid text for $equation, and not the one that runs',
    ({ equation, is }) => {
      expect(equationOf(equation)?.text).not.toBe(is);
      const changed = changedModel(TEXT, { [equation]: is });
      expect(changed.ok ? [] : changed.problems).toEqual([]);
    },
  );
});

test('every rate, equation and output can be edited, functions and doses cannot', () => {
  for (const { kind, name } of shown.equations) {
    expect(equationOf(name) !== undefined, name).toBe(EDITABLE.includes(kind));
  }
});

describe('the table of parameters', () => {
  test('has a row for each with its shipped and its present value', () => {
    changeValue('ka', 1.7);
    const rows = parametersCsv(shown.parameters).trim().split('\r\n');
    expect(rows).toHaveLength(shown.parameters.length + 1);
    expect(rows[1]).toMatch(
      /^ka,First-order absorption of a small oral dose\.,1\.7,2\.2,1\/h,1\.6,2\.3,44%,measured/,
    );
    expect(modelChange.value.values).toEqual({ ka: 1.7 });
  });

  test('quotes what needs it and hands a spreadsheet no formula', () => {
    const hostile = { ...known('ka'), name: '=1+1', meaning: 'a "quoted", one' };
    const [, row = ''] = parametersCsv([hostile]).split('\r\n');
    expect(row.startsWith(`'=1+1,"a ""quoted"", one",`)).toBe(true);
  });
});
