import { describe, expect, test } from 'vitest';
import { planted, problemsOf, SMALL } from './reading.ts';

/** One mistake planted in a good file gives one Problem, at its place. */

const LEVEL = 'observed: { mean: 300, sd: 50, n: 6, unit: ng/mL }';
const VALUE = 'value: { at: 3 d, after: infusion }';
const MEAN = 'mean: { from: 2 d, to: 3 d, after: infusion }';
const SHARE = 'share_with: { at_most: -1 }';
const SCREENING =
  '  - screening: { ladder_mcg: [50, 75, 100], every: 24 h, watch: 8 h, response: { ashworth_leg: 1 } }\n';

describe('a readout', () => {
  test.each([
    [
      'an unknown quantity',
      'of: csf_lumbar_level',
      'of: csf_lumber_level',
      'quantity.unknown',
      'readouts.1.of',
    ],
    ['an unknown class', 'class: pharmacokinetics', 'class: kinetics', 'word.unknown', 'readouts.1.class'],
    [
      'an unknown key',
      'class: pharmacokinetics',
      'class: pharmacokinetics\n    colour: red',
      'key.unknown',
      'readouts.1.colour',
    ],
    ['a mistyped key', 'class: pharmacokinetics', 'clas: pharmacokinetics', 'key.unknown', 'readouts.1.clas'],
    ['no feature', `    ${MEAN}\n`, '', 'readout.no-feature', 'readouts.1'],
    ['two features', MEAN, `${MEAN}\n    highest: { to: 3 d }`, 'readout.two-features', 'readouts.1'],
    [
      'an unknown step',
      VALUE,
      'value: { at: 3 d, after: infusoin }',
      'readout.unknown-step',
      'readouts.0.value.after',
    ],
    [
      'a moment before its step',
      VALUE,
      'value: { at: -1 h, after: infusion }',
      'duration.negative',
      'readouts.0.value.at',
    ],
    [
      'a change that runs backwards',
      'from: { at: 0 h, after: screening }',
      'from: { at: 1 h, after: restart }',
      'readout.before-step',
      'readouts.2.change.from',
    ],
    [
      'a change of nothing',
      'from: { at: 0 h, after: screening }',
      'from: { at: 3 d, after: infusion }',
      'readout.before-step',
      'readouts.2.change.from',
    ],
    [
      'a window reversed',
      'from: 2 d, to: 3 d',
      'from: 3 d, to: 2 d',
      'window.reversed',
      'readouts.1.mean.to',
    ],
    ['a time without unit', 'value: { at: 3 d', 'value: { at: 3', 'duration.no-unit', 'readouts.0.value.at'],
    [
      'an unknown unit of time',
      'value: { at: 3 d',
      'value: { at: 3 days',
      'duration.unknown-unit',
      'readouts.0.value.at',
    ],
    ['an unknown arm', VALUE, `arm: placebo\n    ${VALUE}`, 'readout.unknown-arm', 'readouts.0.arm'],
    ['the id of another', 'id: level', 'id: tone', 'readout.twice', 'readouts.1.id'],
    [
      'the half-life of a score',
      VALUE,
      'half_life: { to: 6 h }',
      'readout.not-a-concentration',
      'readouts.0.half_life',
    ],
    [
      'an oral dose that nobody takes',
      'of: csf_lumbar_level',
      'of: oral_mg_day',
      'readout.needs-step',
      'readouts.1.of',
    ],
    [
      'two limits',
      SHARE,
      'share_with: { at_most: -1, above: -3 }',
      'condition.not-one',
      'readouts.2.share_with',
    ],
    ['a fall of no size', VALUE, 'onset: { fall: 0, to: 8 h }', 'fall.not-a-fall', 'readouts.0.onset.fall'],
  ])('%s', (_what, from, to, code, place) => {
    const problems = problemsOf(planted(from, to));
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([
      code,
      `x.yaml: ${place}`,
    ]);
    // Another quantity or feature also asks for another unit; nothing else may follow.
    expect(problems.every((problem) => problem.path.startsWith(`x.yaml: ${place.slice(0, 10)}`))).toBe(true);
  });

  test('a negative volume', () => {
    const volume = planted(MEAN, 'volume: { to: 6 h, after: infusion }').replace(
      LEVEL,
      'observed: { value: -1, unit: mL }',
    );
    expect(problemsOf(volume)).toMatchObject([
      { code: 'number.out-of-range', path: 'x.yaml: readouts.1.observed.value' },
    ]);
  });

  test('a limit of a concentration without unit', () => {
    const text = planted(LEVEL, 'share_with: { at_least: 100 }\n    observed: { count: 5, n: 6 }');
    expect(problemsOf(text)).toMatchObject([{ code: 'unit.missing', path: 'x.yaml: readouts.1.share_with' }]);
  });

  test('which of two arms is not said', () => {
    const text = SMALL.replace(
      'protocol:\n',
      'arms:\n  a:\n    protocol: [placebo: { for: 3 d }]\n  b:\n    protocol:\n',
    )
      .replace(SCREENING, `    ${SCREENING}`)
      .replaceAll(/^ {2}- (select|infusion|stop|restart)/gm, '      - $1')
      .replace(/^ {4} {2}- screening/m, '      - screening');
    const codes = problemsOf(text).map((problem) => problem.code);
    expect(new Set(codes)).toEqual(new Set(['readout.no-arm']));
  });
});
