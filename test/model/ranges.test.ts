import { expect, test } from 'vitest';
import { Subject } from '../../src/course/index.ts';
import { baclofen, readyParameters } from '../../src/model/index.ts';
import { stream } from './random-point.ts';

/** The most of each input and dose that anybody could give, in the unit it is shown in; 1 for a share. */
const MOST: Readonly<Record<string, number>> = {
  infusion: 50_000,
  oral_infusion: 2500,
  lumbar_infusion: 2000,
  pocket_infusion: 2000,
  tissue_infusion: 2000,
  tip_height: 40,
  drain: 80,
  cyproheptadine_rate: 20,
  propofol_rate: 6,
  dexmedetomidine_rate: 2,
  oral_dose: 2000,
  lumbar_bolus: 2000,
  catheter_bolus: 2000,
  catheter_flush: 2000,
  pocket_fill: 80,
  paracetamol: 10,
  haloperidol: 30,
  physostigmine: 6,
  flumazenil: 2,
  naloxone: 4,
  suxamethonium: 3,
  beta_blocker: 50,
  antihypertensive: 60,
  lorazepam: 20,
  dantrolene: 10,
};

/** Patients at either end of every range that patients have. */
function patient(next: () => number): Float64Array {
  return readyParameters(
    baclofen,
    baclofen.parameters.map(({ value, range: [low, high], patient, spread }) => {
      if (!patient && !spread) return value;
      const at = next();
      return at < 0.2 ? low : at > 0.8 ? high : low + (high - low) * at;
    }),
  );
}

test('whatever is done to whomever, every output is a number within the range it states', () => {
  const next = stream(11);
  const wrong = new Map<string, string>();
  for (let who = 0; who < 40; who++) {
    const subject = new Subject(baclofen, patient(next));
    for (let step = 0; step < 40; step++) {
      const isInput = next() < 0.6;
      const kinds = isInput ? baclofen.inputs : baclofen.doses;
      const { name } = kinds[Math.floor(next() * kinds.length)]!;
      const amount = (MOST[name] ?? 1) * (next() < 0.4 ? 0 : next() < 0.3 ? 1 : next());
      if (isInput) subject.set(name, amount);
      else subject.give(name, amount);
      subject.advance(step % 7 === 0 ? 60 * next() : 4 * next());
      for (const { name: output, range } of baclofen.outputs) {
        const value = subject.read(output);
        const rounding = 1e-6 * (range[1] - range[0]);
        if (!(value >= range[0] - rounding && value <= range[1] + rounding)) {
          wrong.set(output, `${value.toPrecision(4)} not in ${range.join(' to ')}`);
        }
      }
    }
  }
  expect(Object.fromEntries(wrong)).toEqual({});
});
