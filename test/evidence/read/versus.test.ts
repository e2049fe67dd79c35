import { describe, expect, test } from 'vitest';
import { problemsOf } from './reading.ts';

describe('arms that are compared', () => {
  const ARMS = `# schema: itb-evidence/1
citation: penn-1989
use: check
says: Two groups.
population: { n: 20, causes: { healthy: 1 } }
arms:
  well:
    protocol: [oral_once: { mg: 5 }]
  ill:
    population: { kidney_function: 0.2 }
    protocol: [oral_once: { mg: 5, id: tablet }]
readouts:
  - id: area
    class: pharmacokinetics
    arm: ill
    versus: well
    compare: ratio
    of: plasma_level
    auc: { to: 24 h }
    observed: { value: 3, unit: points }
`;
  test('are good without a mistake', () => expect(problemsOf(ARMS)).toEqual([]));

  test.each([
    ['an arm that is none', 'versus: well', 'versus: wel', 'readout.unknown-arm', 'readouts.0.versus'],
    ['the arm itself', 'versus: well', 'versus: ill', 'readout.versus-itself', 'readouts.0.versus'],
    ['no way to compare', '    compare: ratio\n', '', 'readout.no-compare', 'readouts.0.versus'],
    ['nothing to compare with', '    versus: well\n', '', 'readout.no-versus', 'readouts.0.compare'],
    ['an unknown comparison', 'compare: ratio', 'compare: quotient', 'word.unknown', 'readouts.0.compare'],
    [
      'a step that only one arm has',
      'to: 24 h }',
      'to: 24 h, after: tablet }',
      'readout.unknown-step',
      'readouts.0.auc.after',
    ],
    ['a ratio in ng/mL', 'unit: points', 'unit: ng/mL', 'unit.does-not-fit', 'readouts.0.observed.unit'],
    [
      'a count of patients',
      '{ value: 3, unit: points }',
      '{ count: 3, n: 6 }',
      'observed.share-of-what',
      'readouts.0.observed.count',
    ],
    [
      'an unknown field of the population',
      'kidney_function: 0.2',
      'kidneys: 0.2',
      'key.unknown',
      'arms.ill.population.kidneys',
    ],
    [
      'kidneys beyond health',
      'kidney_function: 0.2',
      'kidney_function: 20',
      'number.out-of-range',
      'arms.ill.population.kidney_function',
    ],
  ])('%s', (_what, from, to, code, place) => {
    expect(ARMS).toContain(from);
    expect(problemsOf(ARMS.replace(from, to)).map((problem) => [problem.code, problem.path])).toEqual([
      [code, `x.yaml: ${place}`],
    ]);
  });
});
