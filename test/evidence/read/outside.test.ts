import { expect, test } from 'vitest';
import { problemsOf } from './reading.ts';

/** A file with these steps and one readout for each feature given. */
function file(steps: string, ...features: readonly string[]): string {
  const readouts = features.map((feature, i) => `  - id: r${i}\n    class: infusion\n    ${feature}\n`);
  return `# schema: itb-evidence/1
citation: penn-1989
use: check
says: Few readouts.
population: { n: 20, causes: { ms: 1 } }
protocol: [${steps}]
readouts:
${readouts.join('')}`;
}

const TONE = 'observed: { value: 2, scale: ashworth-1-5 }';
const tone = (feature: string) => `of: ashworth_leg\n    ${feature}\n    ${TONE}`;
const OUTSIDE = [{ code: 'readouts.outside-protocol', path: 'x.yaml: readouts' }];

const PUMP = 'infusion: { mcg_day: 100, for: 3 d }';
const WAIT = 'wait: 2 d';
const LATE = tone('value: { at: 19 mo, after: infusion }');
const BEFORE = tone('value: { at: 0 h, after: infusion }');
const WITHIN = tone('value: { at: 3 d, after: infusion }');

test.each([
  ['after its last step has ended', PUMP, LATE],
  ['in a window that opens after the end', PUMP, tone('mean: { from: 4 d, to: 5 d, after: infusion }')],
  ['as a change until after the end', PUMP, tone('change: { at: 19 mo, after: infusion }')],
  ['before its first dose', PUMP, BEFORE],
  ['while the patients still wait', `${WAIT}, ${PUMP}`, tone('mean: { to: 2 d, after: wait }')],
  ['long after a single dose', 'bolus: { mcg: 50, id: infusion }', LATE],
])('a file that reads its protocol only %s is refused', (_what, steps, readout) => {
  expect(problemsOf(file(steps, readout))).toMatchObject(OUTSIDE);
});

test('also when one comes before and the other after', () => {
  expect(problemsOf(file(PUMP, BEFORE, LATE))).toMatchObject(OUTSIDE);
});

test.each([
  ['one readout of several lies within', PUMP, [BEFORE, LATE, WITHIN]],
  ['the last step is left open', 'infusion: { mcg_day: 100 }', [LATE]],
  ['a dose outlasts its day', 'bolus: { mcg: 50 }', [tone('value: { at: 36 h, after: bolus }')]],
  ['nothing but waiting is studied', 'wait: 12 mo', [tone('value: { at: 6 mo, after: wait }')]],
  [
    'the first order is read as it is given',
    PUMP,
    ['of: dose_mcg_day\n    value: { at: 0 h }\n    observed: { value: 100, unit: mcg/day }'],
  ],
])('a file is good when %s', (_what, steps, readouts) => {
  expect(problemsOf(file(steps, ...readouts))).toEqual([]);
});

test('a broken readout, which might lie within, is told alone', () => {
  const broken = WITHIN.replace(', scale: ashworth-1-5', '');
  expect(problemsOf(file(PUMP, LATE, broken)).map(({ code }) => code)).toEqual(['scale.missing']);
});
