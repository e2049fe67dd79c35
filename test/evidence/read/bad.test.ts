import { describe, expect, test } from 'vitest';
import { planted, problemsOf, SMALL } from './reading.ts';

/** One mistake planted in a good file gives one Problem, at its place. */

const OBSERVED = 'observed: { mean: 1.2, sd: 0.4, n: 20, scale: ashworth-1-5 }';
const LEVEL = 'observed: { mean: 300, sd: 50, n: 6, unit: ng/mL }';
const VALUE = 'value: { at: 3 d, after: infusion }';
const MEAN = 'mean: { from: 2 d, to: 3 d, after: infusion }';
const INFUSION = '- infusion: { mcg_day: 100, for: 3 d }';
const SHARE = 'share_with: { at_most: -1 }';
const SCREENING =
  '  - screening: { ladder_mcg: [50, 75, 100], every: 24 h, watch: 8 h, response: { ashworth_leg: 1 } }\n';

const R0 = 'readouts.0.observed';
const R1 = 'readouts.1.observed';

test('the file without a mistake is good', () => {
  expect(problemsOf(SMALL)).toEqual([]);
});

describe('a result', () => {
  test.each([
    ['a score without scale', OBSERVED, 'observed: { mean: 1.2, sd: 0.4, n: 20 }', 'scale.missing', R0],
    [
      'a score with a unit',
      OBSERVED,
      'observed: { value: 1.2, unit: points }',
      'scale.missing',
      `${R0}.unit`,
    ],
    [
      'an unknown scale',
      'n: 20, scale: ashworth-1-5',
      'n: 20, scale: ashworth-1-6',
      'scale.unknown',
      `${R0}.scale`,
    ],
    [
      'a spasm scale for tone',
      'n: 20, scale: ashworth-1-5',
      'n: 20, scale: penn-0-4',
      'scale.does-not-fit',
      `${R0}.scale`,
    ],
    [
      'a score beyond its scale',
      'mean: 1.2, sd: 0.4',
      'mean: 5.2, sd: 0.4',
      'number.out-of-range',
      `${R0}.mean`,
    ],
    ['a concentration without unit', ', unit: ng/mL', '', 'unit.missing', R1],
    ['a unit that does not fit', 'unit: ng/mL', 'unit: mcg/day', 'unit.does-not-fit', `${R1}.unit`],
    ['an unknown unit', 'unit: ng/mL', 'unit: ng/ml', 'unit.unknown', `${R1}.unit`],
    [
      'a scale for a concentration',
      'unit: ng/mL',
      'unit: ng/mL, scale: penn-0-4',
      'scale.not-here',
      `${R1}.scale`,
    ],
    ['an SD without n', 'sd: 0.4, n: 20', 'sd: 0.4', 'observed.no-n', `${R0}.sd`],
    ['a mean alone', 'sd: 0.4, n: 20, ', '', 'observed.no-n', R0],
    ['a negative SD', 'sd: 0.4', 'sd: -0.4', 'number.negative', `${R0}.sd`],
    [
      'quartiles reversed',
      LEVEL,
      'observed: { median: 3, iqr: [4, 2], n: 6, unit: ng/mL }',
      'range.reversed',
      `${R1}.iqr`,
    ],
    [
      'quartiles beside the median',
      LEVEL,
      'observed: { median: 9, iqr: [2, 4], n: 6, unit: ng/mL }',
      'observed.outside',
      `${R1}.iqr`,
    ],
    ['an interval without its mean', 'sd: 0.4, n: 20', 'ci: [1.3, 2]', 'observed.outside', `${R0}.ci`],
    [
      'a level of no interval',
      'sd: 0.4, n: 20',
      'ci: [1, 2], level: 95',
      'number.out-of-range',
      `${R0}.level`,
    ],
    ['a range reversed', LEVEL, 'observed: { range: [8, 4], unit: ng/mL }', 'range.reversed', `${R1}.range`],
    [
      'a range of means with an SD',
      LEVEL,
      'observed: { range_of_means: [4, 8], sd: 2, n: 6, unit: ng/mL }',
      'observed.does-not-belong',
      `${R1}.sd`,
    ],
    [
      'a range of means where nothing can be',
      LEVEL,
      'observed: { range_of_means: [-4, 8], unit: ng/mL }',
      'number.out-of-range',
      `${R1}.range_of_means`,
    ],
    ['one end of a range', LEVEL, 'observed: { range: [8], unit: ng/mL }', 'pair.not-two', `${R1}.range`],
    [
      'more patients than all',
      'count: 18',
      'count: 21',
      'observed.count-above-n',
      'readouts.2.observed.count',
    ],
    ['a share above all', 'count: 18', 'share: 104%', 'number.out-of-range', 'readouts.2.observed.share'],
    ['a share without its sign', 'count: 18', 'share: 94', 'unit.missing', 'readouts.2.observed.share'],
    ['a share without n', 'count: 18, n: 20', 'share: 94%', 'observed.no-n', 'readouts.2.observed'],
    [
      'a share with mean and SD',
      'count: 18, n: 20',
      'mean: 1, sd: 1, n: 20',
      'observed.share-with-spread',
      'readouts.2.observed',
    ],
    [
      'a count with an SD',
      'count: 18, n: 20',
      'count: 18, sd: 1, n: 20',
      'observed.does-not-belong',
      'readouts.2.observed.sd',
    ],
    ['a share of nothing', `    ${SHARE}\n`, '', 'observed.share-of-what', 'readouts.2.observed.count'],
    ['two results', LEVEL, 'observed: { mean: 3, value: 3, n: 6, unit: ng/mL }', 'observed.two-forms', R1],
    ['no result', LEVEL, 'observed: { unit: ng/mL }', 'observed.nothing', R1],
    ['text for a number', 'mean: 1.2', 'mean: about 1', 'number.is-text', `${R0}.mean`],
    ['half a patient', 'sd: 0.4, n: 20', 'sd: 0.4, n: 19.5', 'number.not-whole', `${R0}.n`],
  ])('%s', one);
});

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

describe('a protocol', () => {
  const at = (i: number, kind: string) => `protocol.${i}.${kind}`;
  test.each([
    [
      'a selection before any screening',
      SCREENING,
      '  - wait: { for: 1 d, id: screening }\n',
      'protocol.select-before-screening',
      at(1, 'select'),
    ],
    [
      'a restart of what was not stopped',
      '  - stop: { what: infusion, for: 24 h }\n',
      '',
      'protocol.restart-without-stop',
      at(3, 'restart'),
    ],
    [
      'a stop of what is not given',
      '- select: responders\n',
      '- select: responders\n  - stop: { what: oral, id: tablets }\n',
      'protocol.nothing-to-stop',
      at(2, 'stop'),
    ],
    [
      'both groups sent away',
      '- select: responders\n',
      '- select: responders\n  - select: { who: non_responders, id: b }\n',
      'protocol.nobody-left',
      at(2, 'select'),
    ],
    [
      'an effective bolus of non-responders',
      '- select: responders\n  - infusion: { mcg_day: 100,',
      '- select: non_responders\n  - infusion: { mcg_day: { effective_bolus: 2 },',
      'protocol.no-effective-bolus',
      at(2, 'infusion'),
    ],
    [
      'a titration that lasts nothing',
      INFUSION,
      '- titrate: { id: infusion, goal: { ashworth_leg: 2 } }',
      'protocol.no-duration',
      at(2, 'titrate'),
    ],
    [
      'a ladder that does not ascend',
      '[50, 75, 100]',
      '[50, 100, 75]',
      'ladder.not-ascending',
      `${at(0, 'screening')}.ladder_mcg`,
    ],
    [
      'watching beyond the next bolus',
      'watch: 8 h',
      'watch: 48 h',
      'protocol.watched-too-long',
      at(0, 'screening'),
    ],
    [
      'a response to nothing',
      'response: { ashworth_leg: 1 }',
      'response: {}',
      'response.empty',
      `${at(0, 'screening')}.response`,
    ],
    ['a negative dose', 'mcg_day: 100', 'mcg_day: -100', 'number.negative', `${at(2, 'infusion')}.mcg_day`],
    [
      'a dose that no syringe holds',
      'mcg_day: 100',
      'mcg_day: 20001',
      'number.out-of-range',
      `${at(2, 'infusion')}.mcg_day`,
    ],
    ['a dose as text', 'mcg_day: 100', 'mcg_day: 100 mcg', 'number.is-text', `${at(2, 'infusion')}.mcg_day`],
    [
      'a dose with a negative SD',
      'mcg_day: 100',
      'mcg_day: { mean: 100, sd: -1 }',
      'number.negative',
      `${at(2, 'infusion')}.mcg_day`,
    ],
    [
      'a duration over 30 years',
      INFUSION,
      '- infusion: { mcg_day: 100, for: 31 y }',
      'duration.too-long',
      `${at(2, 'infusion')}.for`,
    ],
    [
      'steps over 30 years',
      '{ share: 1, for: 24 h }\n',
      '{ share: 1, for: 20 y }\n  - wait: 20 y\n',
      'protocol.too-long',
      'protocol',
    ],
    [
      'a duration without unit',
      '- select: responders\n',
      '- select: responders\n  - wait: 24\n',
      'duration.no-unit',
      at(2, 'wait'),
    ],
    [
      'an aspiration of an empty pocket',
      '- select: responders\n',
      '- select: responders\n  - aspirate_pocket: { share: 0.5 }\n',
      'protocol.nothing-to-aspirate',
      at(2, 'aspirate_pocket'),
    ],
    ['an unknown kind', '- select: responders\n', '- selekt: responders\n', 'step.unknown', at(1, 'selekt')],
    [
      'a second step of a kind',
      '{ share: 1, for: 24 h }\n',
      `{ share: 1, for: 24 h }\n  ${INFUSION}\n`,
      'step.twice',
      at(5, 'infusion'),
    ],
    [
      'two keys in one step',
      '- select: responders\n',
      '- select: responders\n    for: 3 d\n',
      'step.two-keys',
      'protocol.1',
    ],
    [
      'a word in place of steps',
      /protocol:\n( {2}- .*\n)+/,
      'protocol: none\n',
      'protocol.not-steps',
      'protocol',
    ],
  ])('with %s', (_what, from, to, code, place) => {
    const text = SMALL.replace(from, to);
    expect(text).not.toBe(SMALL);
    expect(problemsOf(text).map((problem) => [problem.code, problem.path])).toEqual([
      [code, `x.yaml: ${place}`],
    ]);
  });

  test('with a titration from nowhere', () => {
    const text = SMALL.replace(
      /protocol:\n( {2}- .*\n)+/,
      'protocol:\n  - titrate: { id: infusion, goal: { ashworth_leg: 2 }, for: 3 d }\n',
    );
    expect(problemsOf(text.replace(', after: screening', ''))).toMatchObject([
      { code: 'protocol.no-effective-bolus', path: 'x.yaml: protocol.0.titrate' },
    ]);
  });
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
  ])('%s', one);

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

function one(_what: string, from: string, to: string, code: string, place: string) {
  expect(problemsOf(planted(from, to)).map((problem) => [problem.code, problem.path])).toEqual([
    [code, `x.yaml: ${place}`],
  ]);
}
