import { describe, expect, it } from 'vitest';
import { sayPopulation } from '../../src/app/evidence/say-population.ts';
import { sayInterval, sayObserved, sayPublished, verdictOf } from '../../src/app/evidence/say-published.ts';
import { sayReadout } from '../../src/app/evidence/say-readout.ts';
import { sayStep } from '../../src/app/evidence/say-step.ts';
import { sayTime } from '../../src/app/evidence/words.ts';
import type { Step } from '../../src/evidence/show/index.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const { studies } = shippedEvidence();
const steps = studies.flatMap(({ file }) => file.arms.flatMap((arm) => arm.steps));

function said(step: Omit<Step, 'id'> & { readonly kind: Step['kind'] }): string {
  const whole = steps.find(({ kind }) => kind === step.kind);
  if (whole === undefined) throw new Error(`no ${step.kind} is shipped`);
  return plain(sayStep(Object.assign({}, whole, step)));
}

describe('a step of a protocol in words', () => {
  it.each([
    [{ kind: 'wait', for_h: 24 }, 'Nothing is given for 24 h.'],
    [
      { kind: 'bolus', for_h: 8, mcg: { kind: 'fixed', amount: 50 }, by: 'lumbar_puncture' },
      'A bolus of 50 mcg by lumbar puncture, watched for 8 h.',
    ],
    [
      { kind: 'infusion', for_h: 0, mcg_day: { kind: 'uniform', from: 90, to: 1420 }, boluses_a_day: 4 },
      'The pump gives 90 to 1,420 mcg/day (drawn evenly for each patient) as 4 slow boluses a day.',
    ],
    [
      {
        kind: 'infusion',
        for_h: 72,
        mcg_day: { kind: 'drawn', mean: 400.5, sd: 285.3 },
        boluses_a_day: undefined,
      },
      'The pump gives 400.5 mcg/day on average (SD 285.3, drawn for each patient) evenly for 3 days.',
    ],
    [
      {
        kind: 'oral',
        for_h: 28 * 24,
        mg_day: { kind: 'fixed', amount: 60 },
        doses_a_day: 3,
        ladder: { by_mg_day: 15, every_h: 72 },
      },
      'Tablets, 60 mg/day in 3 doses a day, raised by 15 mg/day every 3 days for 28 days.',
    ],
    [{ kind: 'oral_once', for_h: 0, mg: { kind: 'fixed', amount: 20 } }, 'A single dose of 20 mg by mouth.'],
    [{ kind: 'stop', for_h: 30, what: 'infusion' }, 'The pump stops for 30 h.'],
    [{ kind: 'restart', for_h: 24, share: 0.65 }, 'The pump runs again at 65 % of its last dose for 24 h.'],
    [{ kind: 'select', for_h: 0, who: 'non_responders' }, 'Only those who did not respond go on.'],
    [
      { kind: 'treat', for_h: 0, cyproheptadine_mg: undefined, csf_drained_mL: 35, ventilated: true },
      'Treatment: 35 mL of spinal fluid drained and ventilated.',
    ],
  ] as const)('%j', (step, sentence) => {
    expect(said(step)).toBe(sentence);
  });

  it('tells a screening and a titration whole', () => {
    const penn = studies.find(({ file }) => file.id === 'penn-1989')?.file.arms[0]?.steps ?? [];
    expect(penn.map((step) => plain(sayStep(step)))).toEqual([
      'Screening boluses of 50, then 75, then 100 mcg by lumbar puncture, 24 h apart, until leg Ashworth falls by 1 or spasm score falls by 1 within 8 h, at two looks in a row.',
      'Only those who responded go on.',
      'The clinician starts the pump at one or two times the effective bolus, as the label says, and for 19.2 months steps the dose until leg Ashworth is at most 1.75 and spasm score is at most 0.75.',
    ]);
  });

  it('every shipped step is one sentence without holes', () => {
    for (const step of steps) {
      const sentence = sayStep(step);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|none|\[object| {2}|\d\.0\b/);
    }
  });
});

describe('a readout in words', () => {
  it('says what, when and of whom', () => {
    const words = (id: string) => {
      const found = studies.flatMap(({ file, readouts }) => readouts.map((each) => ({ file, ...each })));
      const one = found.find(({ score }) => score.id === id);
      if (one === undefined) throw new Error(id);
      return sayReadout(one.readout, one.file.arms.find((arm) => arm.id === one.readout.arm)?.steps ?? []);
    };
    expect(words('penn-1989/leg-3d')).toBe('leg Ashworth, 13 days after titration began');
    expect(words('penn-1989/leg-fell-3d')).toBe(
      'leg Ashworth, change from just before screening began to 13 days after titration began: share of patients below 0',
    );
    expect(words('wuis-1989/half-life')).toBe(
      'plasma level, half-life from 6 h to 24 h after the single dose',
    );
  });

  it('every shipped readout and population is said without holes', () => {
    for (const { file, readouts } of studies) {
      for (const { readout } of readouts) {
        const arm = file.arms.find(({ id }) => id === readout.arm);
        expect(sayReadout(readout, arm?.steps ?? [])).not.toMatch(/undefined|NaN|_|\[object/);
        expect(sayObserved(readout.observed, readout.unit)).toMatch(/\d/);
      }
      for (const part of sayPopulation(file.population)) expect(part).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('numbers in words', () => {
  it.each([
    [0.25, '15 min'],
    [48, '48 h'],
    [72, '3 days'],
    [24, '24 h'],
    [(19.2 * 365.25 * 24) / 12, '19.2 months'],
    [10 * 365.25 * 24, '10 years'],
  ])('%d h is %s', (hours, words) => {
    expect(sayTime(hours)).toBe(words);
  });

  it('a published number stands with its interval and unit, a range alone', () => {
    const { readouts } = studies.find(({ file }) => file.id === 'penn-1989') ?? { readouts: [] };
    const score = readouts[0]?.score;
    if (score === undefined) throw new Error('no score');
    expect(plain(sayPublished(score, false))).toBe('1.2 [0.7 to 1.7]');
    expect(plain(sayPublished({ ...score, unit: 'ng/mL' }, true))).toBe('0.7 to 1.7 ng/mL');
    expect(sayInterval(score)).toBe('0.7 to 1.7');
  });

  it('a miss says on which side it lies', () => {
    const interval = { from: 1, to: 2, how: '' };
    expect(verdictOf({ interval, inside: true, predicted: 1.5 })).toBe('inside');
    expect(verdictOf({ interval, inside: false, predicted: 0 })).toBe('low');
    expect(verdictOf({ interval, inside: false, predicted: 3 })).toBe('high');
    expect(verdictOf({ interval, inside: false, predicted: Number.NaN })).toBe('none');
  });
});
