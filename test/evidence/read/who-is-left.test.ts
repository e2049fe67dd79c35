import { expect, test } from 'vitest';
import { planted, problemsOf, SMALL } from './reading.ts';

const SCREENING =
  '  - screening: { ladder_mcg: [50, 75, 100], every: 24 h, watch: 8 h, response: { ashworth_leg: 1 } }\n';
const SELECT = '  - select: responders\n';

/** The small file asking for the share of responders at this moment, with another protocol where one is given. */
function asked(moment: string, protocol?: string): string {
  const text = `${SMALL}  - id: responders
    class: bolus
    of: responder
    value: { ${moment} }
    observed: { count: 88, n: 93 }
`;
  return protocol === undefined ? text : text.replace(/protocol:\n( {2}- .*\n)+/, `protocol:\n${protocol}`);
}

const codes = (text: string) => problemsOf(text).map(({ code, path }) => [code, path]);
const REFUSED = [['readout.one-group-left', 'x.yaml: readouts.3.value']];
const PUMP = '  - infusion: { mcg_day: 100, for: 3 d }\n';
const REST = `${PUMP}  - stop: { what: infusion, for: 24 h }\n  - restart: { share: 1, for: 24 h }\n`;
const AGAIN = SCREENING.replace('every', 'id: again, every');

test.each([
  ['at the selection', 'at: 0 h, after: select'],
  ['behind it', 'at: 0 h, after: infusion'],
  ['counted from the screening, when the ladder has ended for everyone', 'at: 73 h, after: screening'],
])('responders counted %s would always be all', (_what, moment) => {
  expect(codes(asked(moment))).toEqual(REFUSED);
});

test('the Problem says who leaves, where, and how to read it instead', () => {
  const [problem] = problemsOf(asked('at: 3 d, after: infusion'));
  expect(problem?.message).toMatch(/non-responders leave at select/);
  expect(problem?.mend).toContain('value: { at: 0 h, after: screening }');
});

test.each([
  ['at the start of the screening', 'at: 0 h, after: screening'],
  ['at the end of its ladder', 'at: 72 h, after: screening'],
  ['from the arm’s first step', 'at: 72 h'],
])('responders counted %s are a share', (_what, moment) => {
  expect(problemsOf(asked(moment))).toEqual([]);
});

test.each([
  ['a bolus', '  - bolus: { mcg: { effective_bolus: 1 } }\n'],
  ['a pump', '  - titrate: { for: 12 mo }\n'],
])('who has no effective bolus gets no %s, so the rest are responders', (_what, step) => {
  const kind = /- (\w+)/.exec(step)?.[1] ?? '';
  const protocol = `${SCREENING}${step}${REST}`;
  expect(codes(asked(`at: 2 h, after: ${kind}`, protocol))).toEqual(REFUSED);
});

test('without a selection everybody goes on, and may be counted later', () => {
  expect(problemsOf(asked('at: 1 d, after: infusion', `${SCREENING}${REST}`))).toEqual([]);
});

test('among non-responders it is refused once the first responder has left', () => {
  const protocol = `${SCREENING}${SELECT.replace('responders', 'non_responders')}${REST}`;
  expect(codes(asked('at: 25 h, after: screening', protocol))).toEqual(REFUSED);
  expect(problemsOf(asked('at: 24 h, after: screening', protocol))).toEqual([]);
});

test('a second screening asks anew', () => {
  const protocol = `${SCREENING}${SELECT}${AGAIN}${REST}`;
  expect(problemsOf(asked('at: 0 h, after: again', protocol))).toEqual([]);
  expect(problemsOf(asked('at: 4 d, after: screening', protocol))).toEqual([]);
});

test('the effective bolus of those who stay is a number of each', () => {
  const text = planted('of: ashworth_leg\n    value', 'of: effective_bolus_mcg\n    value').replace(
    'observed: { mean: 1.2, sd: 0.4, n: 20, scale: ashworth-1-5 }',
    'observed: { mean: 60, sd: 20, n: 20, unit: mcg }',
  );
  expect(problemsOf(text)).toEqual([]);
});
