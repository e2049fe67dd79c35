import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../../src/evidence/read/feature.ts';
import { readEvidence } from '../../../src/evidence/read/index.ts';
import { FORMS } from '../../../src/evidence/read/observed-fields.ts';
import { STEP_READERS } from '../../../src/evidence/read/step-kinds.ts';
import { UNITS } from '../../../src/evidence/read/units.ts';
import { statisticOf } from '../../../src/evidence/score/index.ts';
import { SCALE_NAMES } from '../../../src/measurement/index.ts';
import { ROOT } from '../../../tools/files.mjs';
import { everything, KNOWN, observedOf, planted, readoutOf } from './reading.ts';

const file = everything();
const [pump, single, tablets] = file.arms;

describe('a file that uses the whole format', () => {
  test('has every kind of step, every feature and every observed form', () => {
    const steps = new Set(file.arms.flatMap((arm) => arm.steps.map((step) => step.kind)));
    expect([...steps].sort()).toEqual(Object.keys(STEP_READERS).sort());
    expect(new Set(file.readouts.map(({ feature }) => feature.kind)).size).toBe(FEATURES.length);
    const forms = new Set(file.readouts.map(({ observed }) => observed.kind));
    expect([...forms].sort()).toEqual(['mean', 'median', 'range', 'share', 'value']);
  });

  test('is named by its file, and its arms by themselves', () => {
    expect([file.id, file.citation, file.use]).toEqual(['everything', 'nobody-2030', 'check']);
    expect(file.arms.map(({ id, tip_level }) => [id, tip_level])).toEqual([
      ['pump', 'T4'],
      ['single', 'T8'],
      ['tablets', 'T8'],
      ['kidneys', 'T8'],
    ]);
  });

  test('scores before treatment are on the scale from 1 to 5, legs and arms alike', () => {
    expect(file.population.baseline?.ashworth_leg).toEqual({ median: 4, iqr: [3, 5] });
    expect(file.population.baseline?.ashworth_arm).toEqual({ median: 4, iqr: [3, 5] });
    expect(file.population.baseline?.spasm_score).toEqual({ from: 2, to: 4 });
  });

  test('durations are hours', () => {
    expect(pump?.steps.map(({ id, for_h }) => [id, for_h])).toEqual([
      ['wait', 24],
      ['screening', 0],
      ['select', 0],
      ['infusion', 72],
      ['titrate', 8766],
      ['stop', 48],
      ['restart', 24],
      ['pocket_fill', 12],
      ['aspirate_pocket', 1],
      ['treat', 6],
    ]);
    expect(single?.steps.map(({ id, for_h }) => [id, for_h])).toEqual([
      ['bolus', 24],
      ['washout', 336],
      ['second', 24],
    ]);
    expect(tablets?.steps.map(({ for_h }) => for_h)).toEqual([72, 24, 672, 0.5]);
  });

  test('a ladder by steps is written out, and doses keep how they are drawn', () => {
    expect(pump?.steps[1]).toMatchObject({
      ladder_mcg: [25, 50, 75, 100],
      every_h: 24,
      watch_h: 8,
      response: [{ of: 'ashworth', fall: 1 }],
      by: 'lumbar_puncture',
    });
    expect(pump?.steps[3]).toMatchObject({ mcg_day: { kind: 'effective_bolus', times: 2 } });
    expect(single?.steps[0]).toMatchObject({ mcg: { kind: 'drawn', mean: 60, sd: 10 }, by: 'catheter' });
    expect(tablets?.steps[2]).toMatchObject({
      mg_day: { kind: 'uniform', from: 30, to: 80 },
      ladder: { by_mg_day: 15, every_h: 72 },
    });
    expect(pump?.steps[8]).toMatchObject({ kind: 'aspirate_pocket', share: 0.4 });
    expect(pump?.steps[9]).toMatchObject({ kind: 'treat', csf_drained_mL: 35, ventilated: true });
  });

  test.each([
    ['v', '1', { kind: 'mean', mean: 2.2, sd: 0.8, n: 20 }],
    ['c', '1', { kind: 'mean', mean: -1.5, sd: 0.8, n: 16 }],
    ['r', '%', { kind: 'mean', mean: -50.3, n: 9, ci: { from: -60, to: -40, level: 0.951 } }],
    ['p', '1', { kind: 'median', median: 4, iqr: [3, 5], n: 10 }],
    ['m', 'ng/mL', { kind: 'median', median: 400, ci: { from: 200, to: 600, level: 0.95 } }],
    ['hi', 'degC', { kind: 'range', from: 38.5, to: 40 }],
    ['gf', '%', { kind: 'share', count: 31, n: 33 }],
    ['tl', 'h', { kind: 'value', value: 4 }],
    ['on', 'h', { kind: 'range', from: 0.5, to: 1 }],
    ['ta', 'h', { kind: 'value', value: 24 }],
    ['au', 'ng*h/mL', { kind: 'value', value: 2400 }],
    ['cl', 'mL/h', { kind: 'mean', mean: 30, sd: 6, n: 6 }],
    ['do', 'mcg/day', { kind: 'mean', mean: 400, sd: 100, n: 18 }],
    ['dm', 'mcg/day', { kind: 'range', from: 200, to: 500, of_means: true }],
    ['re', '%', { kind: 'share', count: 32, n: 37 }],
    ['dr', '%', { kind: 'share', count: 7, n: 24 }],
    ['cw', '%', { kind: 'share', count: 9, n: 35 }],
    ['pt', '%', { kind: 'range', from: 188, to: 439 }],
    ['vd-score', '1', { kind: 'mean', mean: -0.4, ci: { from: -0.9, to: 0.1, level: 0.95 } }],
    ['vr-level', '1', { kind: 'range', from: 1.2, to: 2.5 }],
    ['vd-share', '%', { kind: 'value', value: 12 }],
  ])('readout %s is in %s', (id, unit, observed) => {
    const readout = readoutOf(file, id);
    expect(readout.unit).toBe(unit);
    expect(round(readout.observed)).toEqual(observed);
  });

  test.each([
    ['v', '4 h after bolus'],
    ['c', 'change from start of bolus to 4 h after bolus'],
    ['lo', 'lowest within 8 h of screening'],
    ['m', 'mean 1 d to 3 d after infusion'],
    ['gf', 'greatest fall within 8 h of bolus, share at least 1'],
    ['off', 'end of a fall by 50% within 24 h of bolus'],
    ['hl', 'half-life 1 h to 6 h after bolus, share 1 to 5'],
    ['do', '12 mo after titrate'],
    ['pt', 'peak-to-trough fluctuation 240 h to 264 h after oral'],
    ['vr-level', 'mean 20 d to 21 d after oral, over tablets'],
    ['vd-share', 'change from start of oral to 24 d after oral, share at most -1, minus tablets'],
  ])('readout %s is said as "%s"', (id, said) => {
    expect(readoutOf(file, id).at).toBe(said);
  });

  test('falls and levels are in points of 1 to 5, shares and shown units', () => {
    expect(readoutOf(file, 'off').feature).toMatchObject({ fall: { share: 0.5 } });
    expect(readoutOf(file, 'on').feature).toMatchObject({ fall: { points: 1 } });
    expect(readoutOf(file, 'ta').feature).toMatchObject({ level: 3 });
    expect(readoutOf(file, 'tb').feature).toMatchObject({ level: 100 });
  });

  test('without a moment to compare with, it is the start of the arm', () => {
    expect(readoutOf(file, 'on').feature).toMatchObject({ from: { after: 'bolus', at_h: 0 } });
    expect(readoutOf(file, 'gr').feature).toMatchObject({ from: { after: 'second', at_h: 0 } });
  });
});

describe('an arm with a population of its own', () => {
  const population = () => file.arms.find(({ id }) => id === 'kidneys')?.population;
  test('says what differs, and shares the rest with the file', () => {
    expect(population()).toEqual({ ...file.population, n: 8, kidney_function: 0.4, ages: 'child' });
    expect(pump?.population).toBeUndefined();
  });

  test('a comparison counts from the first step of each arm, whatever it is called', () => {
    expect(readoutOf(file, 'vd-share').versus).toMatchObject({
      arm: 'tablets',
      compare: 'difference',
      feature: { kind: 'change', from: { after: 'placebo', at_h: 0 } },
    });
    expect(readoutOf(file, 'vd-share').feature).toMatchObject({ from: { after: 'oral', at_h: 0 } });
  });
});

test('one typical patient needs a cause, and no number', () => {
  const text = planted('  n: 20\n', '  typical: true\n');
  const read = readEvidence(text, 'x.yaml', KNOWN);
  expect(read.ok && read.value.population).toMatchObject({ n: 1, typical: true, causes: { ms: 1 } });
});

describe('scores convert to 1 to 5', () => {
  const value = 'value: { at: 3 d, after: infusion }';
  const change = 'change: { at: 3 d, after: infusion }';
  test('a value moves by the offset of its scale, a difference and an SD do not', () => {
    expect(observedOf('ashworth_leg', value, '{ mean: 2, sd: 1, n: 9, scale: ashworth-0-4 }')).toEqual({
      kind: 'mean',
      mean: 3,
      sd: 1,
      n: 9,
    });
    expect(observedOf('ashworth_leg', change, '{ mean: -2, sd: 1, n: 9, scale: ashworth-0-4 }')).toEqual({
      kind: 'mean',
      mean: -2,
      sd: 1,
      n: 9,
    });
  });

  test('a modified scale of 0 to 5 is squeezed', () => {
    expect(observedOf('ashworth_leg', value, '{ value: 5, scale: modified-0-5 }')).toEqual({
      kind: 'value',
      value: 5,
    });
    expect(observedOf('ashworth_leg', change, '{ value: -5, scale: modified-0-5 }')).toEqual({
      kind: 'value',
      value: -4,
    });
  });
});

test('doses: a range is of patients and meets their median, a range of means meets the mean', () => {
  const [of_patients, of_means] = ['range', 'range_of_means'].map((form) => ({
    ...readoutOf(file, 'dm'),
    observed: observedOf(
      'dose_mcg_day',
      'value: { at: 3 d, after: infusion }',
      `{ ${form}: [57, 187], unit: mcg/day }`,
    ),
  }));
  expect(of_patients && statisticOf(of_patients)).toBe('median');
  expect(of_means && statisticOf(of_means)).toBe('mean');
});

test('a limit on a score moves with the scale that stands with it', () => {
  const from =
    'change: { at: 3 d, after: infusion, from: { at: 0 h, after: screening } }\n    share_with: { at_most: -1 }';
  const level = 'value: { at: 3 d, after: infusion }\n    share_with: { at_most: 1, scale: ashworth-0-4 }';
  const read = readEvidence(planted(from, level), 'x.yaml', KNOWN);
  expect(read.ok && readoutOf(read.value, 'fell').condition).toEqual({ kind: 'at_most', limit: 2 });
});

test('a file with one protocol has one arm, main, with the tip at T10', () => {
  const read = readEvidence(planted('use: fit', 'use: target'), 'x.yaml', KNOWN);
  expect(
    read.ok && [read.value.arms[0]?.id, read.value.arms[0]?.tip_level, read.value.readouts[0]?.arm],
  ).toEqual(['main', 'T10', 'main']);
});

describe('doc/evidence.md', () => {
  const text = readFileSync(join(ROOT, 'doc/evidence.md'), 'utf8');
  test('its example is a good file', () => {
    const example = text.split('```yaml\n')[1]?.split('```')[0] ?? '';
    expect(readEvidence(example, 'example.yaml', KNOWN)).toMatchObject({ ok: true });
  });

  test('its arms and its comparison make a good file', () => {
    const [, , arms = '', comparison = ''] = text.split('```yaml\n').map((part) => part.split('```')[0]);
    const head = '# schema: itb-evidence/1\ncitation: penn-1989\nuse: check\nsays: Five mg.\n';
    const whole = `${head}${arms}readouts:\n${comparison}`;
    expect(readEvidence(whole, 'example.yaml', KNOWN)).toMatchObject({ ok: true });
  });

  test.each([...Object.keys(STEP_READERS), ...FEATURES, ...FORMS, ...UNITS, ...SCALE_NAMES])(
    'names %s',
    (word) => {
      expect(
        text.match(/`[^`\n]+`/g)?.some((code) =>
          code
            .slice(1, -1)
            .split(/[:,' ]/)
            .includes(word),
        ),
      ).toBe(true);
    },
  );
});

function round(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(10)) : each,
  );
}
