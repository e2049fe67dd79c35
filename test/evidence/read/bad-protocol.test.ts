import { describe, expect, test } from 'vitest';
import { problemsOf, SMALL } from './reading.ts';

/** One mistake planted in a good file gives one Problem, at its place. */

const INFUSION = '- infusion: { mcg_day: 100, for: 3 d }';
const SCREENING =
  '  - screening: { ladder_mcg: [50, 75, 100], every: 24 h, watch: 8 h, response: { ashworth_leg: 1 } }\n';

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
      'boluses without any time between them',
      'every: 24 h',
      'every: 0 h',
      'duration.zero',
      `${at(0, 'screening')}.every`,
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
