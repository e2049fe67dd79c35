import { describe, expect, test } from 'vitest';
import { oneMistake, planted, problemsOf, SMALL } from './reading.ts';

/** One mistake planted in a good file gives one Problem, at its place. */

test('the file without a mistake is good', () => {
  expect(problemsOf(SMALL)).toEqual([]);
});

describe('the rest of a file', () => {
  test.each([
    ['an unknown citation', 'citation: penn-1989', 'citation: pen-1989', 'citation.unknown', 'citation'],
    [
      'a reference of another paper',
      'use: fit',
      'use: fit\nreference: { id: other, type: book }',
      'reference.other-id',
      'reference.id',
    ],
    [
      'a reference without its id',
      'use: fit',
      'use: fit\nreference: { type: book }',
      'reference.shape',
      'reference.id',
    ],
    ['an unknown use', 'use: fit', 'use: fitting', 'word.unknown', 'use'],
    ['no sentence', 'says: One bolus, then the pump.\n', '', 'field.missing', 'says'],
    ['an unknown tip level', 'use: fit', 'use: fit\ntip_level: T14', 'tip-level.unknown', 'tip_level'],
    [
      'an unknown cause',
      'causes: { ms: 1 }',
      'causes: { ms: 1, polio: 1 }',
      'key.unknown',
      'population.causes.polio',
    ],
    ['no cause', 'causes: { ms: 1 }', 'causes: { ms: 0 }', 'population.no-cause', 'population.causes'],
    [
      'many typical patients',
      'n: 20\n',
      'typical: true\n  n: 20\n',
      'population.typical-is-one',
      'population.n',
    ],
    [
      'a typical patient of two causes',
      'n: 20\n  causes: { ms: 1 }',
      'typical: true\n  causes: { ms: 1, cp: 1 }',
      'population.typical-is-one',
      'population.causes',
    ],
    ['an untypical patient', 'n: 20\n', 'typical: no\n', 'field.wrong-kind', 'population.typical'],
    ['nobody', 'n: 20\n', 'n: 0\n', 'number.out-of-range', 'population.n'],
    ['an unknown age group', 'n: 20\n', 'n: 20\n  ages: adults\n', 'word.unknown', 'population.ages'],
    [
      'an unknown parameter',
      'n: 20\n',
      'n: 20\n  parameters: { brain_sensitivty: 1 }\n',
      'parameter.unknown',
      'population.parameters.brain_sensitivty',
    ],
    [
      'a baseline without scale',
      'sd: 1, scale: ashworth-1-5',
      'sd: 1',
      'scale.missing',
      'population.baseline.ashworth_leg',
    ],
    [
      'a baseline beyond its scale',
      'mean: 4, sd: 1, scale: ashworth-1-5',
      'mean: 4.2, sd: 1, scale: ashworth-0-4',
      'scale.beyond',
      'population.baseline.ashworth_leg.mean',
    ],
    ['protocol and arms', 'use: fit', 'use: fit\narms: {}', 'arms.not-one', 'arms'],
  ])('%s', oneMistake);

  test('text that a comma cuts short', () => {
    const text = `${SMALL}omitted:\n  - { what: gait, why: not modelled, and no numbers }\n`;
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem?.mend).toContain('quotation marks');
  });

  test.each([
    ['nothing', '', 'file.empty'],
    ['no schema', SMALL.replace('# schema: itb-evidence/1\n', ''), 'file.no-schema'],
    ['another schema', SMALL.replace('itb-evidence', 'itb-pump'), 'file.other-schema'],
    ['another version', SMALL.replace('evidence/1', 'evidence/2'), 'file.other-version'],
    ['broken brackets', `${SMALL}omitted: [`, 'file.not-yaml'],
    ['a name twice', `${SMALL}use: fit\n`, 'key.twice'],
    ['an alias', SMALL.replace('n: 20\n', 'n: &n 20\n').replace('n: 6,', 'n: *n ,'), 'file.odd-key'],
    ['a second document', `${SMALL}---\na: 1\n`, 'file.second-document'],
    ['a list', '# schema: itb-evidence/1\n- 1\n', 'file.no-fields'],
    ['far too much', `${SMALL}#${'x'.repeat(200_000)}`, 'file.too-large'],
    ['a thousand brackets', `${SMALL}omitted: ${'['.repeat(1000)}`, 'file.too-deep'],
    ['bytes', `${SMALL}\0`, 'file.not-text'],
  ])('a text with %s', (_what, text, code) => {
    expect(problemsOf(text)).toMatchObject([{ code, path: 'x.yaml' }]);
  });
});

test('all mistakes are told at once', () => {
  const text = SMALL.replace('citation: penn-1989', 'citation: nobody')
    .replace('ms: 1', 'msx: 1')
    .replace('[50, 75, 100]', '[75, 50]')
    .replace(', unit: ng/mL', '')
    .replace('sd: 0.4, n: 20', 'sd: 0.4');
  expect(problemsOf(text).map(({ path }) => path.replace('x.yaml: ', ''))).toEqual([
    'citation',
    'population.causes.msx',
    'protocol.0.screening.ladder_mcg',
    'readouts.0.observed.sd',
    'readouts.1.observed',
  ]);
});

test('a quantity that is nearly right is not answered with all there are', () => {
  const text = planted('of: csf_lumbar_level', 'of: csf_lumber_level');
  expect(problemsOf(text)[0]?.mend).toBe('Did you mean csf_lumbar_level?');
});

test.each([
  ['of: csf_lumbar_level', 'of: lumbar_csf', 'csf_lumbar_level'],
  ['unit: ng/mL', 'unit: µg/ml', 'Did you mean mcg/mL?'],
  ['n: 20, scale: ashworth-1-5', 'n: 20, scale: ashworth-1-4', 'Did you mean ashworth-1-5?'],
  ['value: { at: 3 d', 'value: { at: 3 months', 'Did you mean mo?'],
  ['citation: penn-1989', 'citation: coffey-1992', 'Did you mean coffey-1993?'],
])('%s written as %s: %s', (from, to, said) => {
  expect(
    problemsOf(planted(from, to))
      .map(({ mend }) => mend)
      .join(' '),
  ).toContain(said);
});
