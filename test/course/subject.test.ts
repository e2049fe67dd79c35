import { describe, expect, test } from 'vitest';
import { parametersOf, runCourse, Subject } from '../../src/course/index.ts';
import { baclofen, readyParameters } from '../../src/model/index.ts';
import { drugIn, HOUR, naive, PENN } from './bodies.ts';

const OUTPUTS = ['csf_lumbar_level', 'plasma_level', 'ashworth_leg', 'spasm_score', 'h_reflex'] as const;
const p = parametersOf(baclofen, PENN.patient);
const naiveSubject = (options = {}) => {
  const subject = new Subject(baclofen, p, options);
  subject.set('tip_height', 15);
  return subject;
};

/** Values of the outputs every hour, hour 1 first. */
function watched(subject: Subject, hours: number) {
  const rows: number[][] = [];
  const times: number[] = [];
  subject.advance(hours, {
    every_h: 1,
    record: (at_h, read) => {
      times.push(at_h);
      rows.push(OUTPUTS.map(read));
    },
  });
  return { times, rows };
}

function charted(log: Parameters<typeof naive>[0], hours: number, tolerance: number) {
  const { outputs } = runCourse(naive(log), {
    outputs: OUTPUTS,
    from_s: 0,
    to_s: hours * HOUR,
    sampling: { kind: 'every', every_s: HOUR },
    tolerance,
  });
  return Array.from({ length: hours }, (_, i) => OUTPUTS.map((name) => outputs[name][i + 1] ?? Number.NaN));
}

function expectSame(here: readonly number[][], there: readonly number[][], within: number) {
  expect(here.length).toBe(there.length);
  for (const [i, row] of here.entries()) {
    for (const [k, value] of row.entries()) {
      const other = there[i]?.[k] ?? Number.NaN;
      expect(Math.abs(value - other)).toBeLessThan(within * (1 + Math.abs(other)));
    }
  }
}

describe('the bedside shows what the chart shows', () => {
  test('after a lumbar bolus of 50 mcg', () => {
    const subject = naiveSubject({ grid_h: 1, tolerance: 1e-7 });
    subject.give('lumbar_bolus', 50);
    const { times, rows } = watched(subject, 24);
    expect(times).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expectSame(rows, charted([{ id: 1, at_s: 0, kind: 'lumbar_bolus', mcg: 50 }], 24, 1e-7), 1e-6);
  });

  test('on tablets of 20 mg every 8 h, given one after another', () => {
    const subject = naiveSubject({ grid_h: 1, tolerance: 1e-7 });
    const rows: number[][] = [];
    const log = [0, 8, 16].map((hour, i) => ({
      id: i + 1,
      at_s: hour * HOUR,
      kind: 'oral_dose' as const,
      mg: 20,
    }));
    for (const _dose of log) {
      subject.give('oral_dose', 20);
      // The chart shows the state just after a dose, so the last hour of each stretch is left out.
      rows.push(...watched(subject, 8).rows.slice(0, 7));
    }
    const chart = charted(log, 24, 1e-7).filter((_, i) => (i + 1) % 8 !== 0);
    expectSame(rows, chart, 1e-6);
  });

  test('the day-long grid and the usual tolerance differ by less than what is shown', () => {
    const subject = naiveSubject();
    subject.give('lumbar_bolus', 50);
    const { rows } = watched(subject, 48);
    expectSame(rows, charted([{ id: 1, at_s: 0, kind: 'lumbar_bolus', mcg: 50 }], 48, 1e-7), 3e-3);
  });
});

test('a treatment decided on the way counts from then on', () => {
  const subject = naiveSubject();
  subject.set('infusion', 200);
  subject.advance(72);
  const onDrug = subject.read('ashworth_leg');
  expect(onDrug).toBeLessThan(3);
  subject.set('infusion', 0);
  subject.advance(48);
  expect(subject.read('ashworth_leg')).toBeGreaterThan(onDrug + 0.5);
  expect(subject.now_h).toBe(120);
});

test('amounts are in the unit that is shown: 50 mcg stand in the lumbar sac at once, in ng/mL', () => {
  const lumbar = baclofen.parameters.findIndex(({ name }) => name === 'v_lumbar');
  const patient = p.map((value, i) => (i === lumbar ? 40 : value));
  const subject = new Subject(baclofen, readyParameters(baclofen, patient));
  subject.set('tip_height', 15);
  subject.give('lumbar_bolus', 50);
  const factor = baclofen.parameters.findIndex(({ name }) => name === 'csf_volume_factor');
  expect(subject.read('csf_lumbar_level') * (patient[factor] ?? 0)).toBeCloseTo(1250, 6);
});

test('10 mg by mouth are 10,000 mcg in the body', () => {
  const y = new Float64Array(baclofen.states.length);
  baclofen.functions.start(p, y);
  const facts = baclofen.doses.find(({ name }) => name === 'oral_dose');
  baclofen.functions.doses.oral_dose(
    y,
    p,
    new Float64Array(baclofen.inputs.length),
    10 * (facts?.factor ?? 0),
  );
  expect(drugIn(y, p)).toBe(10_000);
});

test('samples come at the steps and at the end, and read the same as now', () => {
  const subject = naiveSubject({ grid_h: 5 });
  subject.set('infusion', 100);
  const seen: (readonly [number, number])[] = [];
  const record = (at_h: number, read: (output: string) => number) => {
    seen.push([at_h, read('csf_conus_level')]);
  };
  subject.advance(0.25);
  subject.advance(10, { every_h: 4, record });
  expect(seen.map(([at]) => at)).toEqual([4.25, 8.25, 10.25]);
  expect(seen.at(-1)?.[1]).toBe(subject.read('csf_conus_level'));
});

test('steps of a third of an hour meet the grid without a last tiny step', () => {
  const subject = naiveSubject({ grid_h: 1 });
  subject.set('infusion', 100);
  for (let i = 0; i < 72; i++) subject.advance(1 / 3);
  expect(subject.now_h).toBeCloseTo(24, 9);
});

describe('what does not exist is said', () => {
  test.each([
    ['input', () => naiveSubject().set('infusoin', 1), /no input infusoin/],
    ['dose', () => naiveSubject().give('lumbar_bulus', 1), /no dose lumbar_bulus/],
    ['output', () => naiveSubject().read('ashworth'), /no output ashworth/],
    ['span', () => naiveSubject().advance(-1), /-1 h/],
    ['span', () => naiveSubject().advance(Number.NaN), /NaN h/],
    ['sampling', () => naiveSubject().advance(1, { every_h: 0, record: () => {} }), /every 0 h/],
    ['grid', () => naiveSubject({ grid_h: 0 }), /grid of 0 h/],
  ])('an unknown %s', (_what, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });
});
