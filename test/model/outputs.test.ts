import { describe, expect, test } from 'vitest';
import { Subject } from '../../src/course/index.ts';
import { baclofen, type OutputName, readyParameters } from '../../src/model/index.ts';

/** Complaints, clonus, pain, range and function, as a clinician would expect them to go with dose. */

type Values = Readonly<Record<string, number>>;

/** An output after ten days on each infusion (mcg/day). */
function onInfusions(output: OutputName, doses: readonly number[], values: Values = {}): number[] {
  return doses.map((dose) => {
    const subject = new Subject(
      baclofen,
      readyParameters(
        baclofen,
        baclofen.parameters.map(({ name, value, factor }) => {
          const set = values[name];
          return set === undefined ? value : set * factor;
        }),
      ),
    );
    subject.set('infusion', dose);
    subject.advance(240);
    return subject.read(output);
  });
}

const DOSES = [0, 25, 50, 75, 100, 150, 200, 300, 400];
const WALKER = { tone_reliance: 1 };

describe('function has an optimum in a patient who lives on tone', () => {
  test.each(['standing', 'transfer'] as const)('%s is best at a dose between none and much', (output) => {
    const curve = onInfusions(output, DOSES, WALKER);
    const best = curve.indexOf(Math.max(...curve));
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(DOSES.length - 1);
    expect(curve.at(-1)).toBeLessThan(0.6 * curve[best]!);
  });

  test('the transfer is lost before Ashworth reaches 1', () => {
    const transfers = onInfusions('transfer', DOSES, WALKER);
    const tones = onInfusions('ashworth_leg', DOSES, WALKER);
    const best = Math.max(...transfers);
    const lost = DOSES.findIndex((_, i) => i > transfers.indexOf(best) && transfers[i]! < best / 2);
    expect(tones[lost]).toBeGreaterThan(1.05);
  });

  test('who does not rely on tone only gains', () => {
    for (const output of ['standing', 'transfer', 'sitting', 'hygiene'] as const) {
      const curve = onInfusions(output, DOSES.slice(0, 7), { tone_reliance: 0 });
      expect(curve.at(-1)).toBeGreaterThan(curve[0]!);
    }
  });
});

describe('contracture', () => {
  const half = { contracture: 0.5 };
  test('no dose removes its share of stiffness', () => {
    const [, , much] = onInfusions('ashworth_leg', [0, 200, 2000], half);
    expect(much).toBeCloseTo(1 + (4 - 1) * 0.5, 1);
  });
  test('it takes passive range for good, tone only while it lasts', () => {
    const [before, after] = onInfusions('passive_range', [0, 400]);
    const [stiff, treated] = onInfusions('passive_range', [0, 400], half);
    expect(after).toBeGreaterThan(95);
    expect(before).toBeLessThan(80);
    expect(treated).toBeLessThan(50);
    expect(stiff).toBeLessThan(treated!);
  });
});

test('clonus and spasm pain fall with dose and rebound above the untreated patient when delivery stops', () => {
  const subject = new Subject(
    baclofen,
    readyParameters(
      baclofen,
      baclofen.parameters.map(({ value }) => value),
    ),
  );
  const untreated = { clonus: subject.read('clonus'), pain: subject.read('pain') };
  subject.set('infusion', 300);
  subject.advance(60 * 24);
  expect(subject.read('clonus')).toBeLessThan(0.3 * untreated.clonus);
  expect(subject.read('pain')).toBeLessThan(0.5 * untreated.pain);
  subject.set('infusion', 0);
  subject.advance(48);
  expect(subject.read('clonus')).toBeGreaterThan(untreated.clonus);
  expect(subject.read('pain')).toBeGreaterThan(untreated.pain);
});

describe('complaints of oral drug, each on its own line', () => {
  /** Chances 2 h after the first dose by mouth, in percent. */
  const first = (mg: number) => {
    const subject = new Subject(
      baclofen,
      readyParameters(
        baclofen,
        baclofen.parameters.map(({ value }) => value),
      ),
    );
    subject.give('oral_dose', mg);
    subject.advance(2);
    return {
      sedation: subject.read('side_sedation'),
      somnolence: subject.read('side_somnolence'),
      dizziness: subject.read('side_dizziness'),
      confusion: subject.read('side_confusion'),
      weakness: subject.read('side_weakness'),
      any: subject.read('side_any'),
    };
  };

  test('rare at 5 mg, common at 40 mg', () => {
    expect(first(5).any).toBeLessThan(2);
    expect(first(40).any).toBeGreaterThan(15);
  });

  test('drowsy before fast asleep, dizzy before confused; any of them is likelier than each', () => {
    const chances = first(40);
    expect(chances.sedation).toBeGreaterThan(chances.somnolence);
    expect(chances.dizziness).toBeGreaterThan(chances.confusion);
    for (const each of [chances.sedation, chances.dizziness, chances.confusion, chances.weakness])
      expect(chances.any).toBeGreaterThan(each);
  });
});

test('fluid drawn through the catheter holds several times the level of the stirred fluid', () => {
  const [near] = onInfusions('csf_near_tip', [600]);
  const [stirred] = onInfusions('csf_tip_level', [600]);
  expect(near! / stirred!).toBeGreaterThan(3);
  expect(near! / stirred!).toBeLessThan(8);
});

test('the H-reflex is gone before tone has moved, and comes back after the bolus within a day', () => {
  const subject = new Subject(
    baclofen,
    readyParameters(
      baclofen,
      baclofen.parameters.map(({ value }) => value),
    ),
  );
  const tone = subject.read('ashworth_leg');
  subject.give('lumbar_bolus', 50);
  subject.advance(0.5);
  expect(subject.read('h_reflex')).toBeLessThan(60);
  expect(subject.read('ashworth_leg')).toBeGreaterThan(tone - 0.5);
  subject.advance(23.5);
  expect(subject.read('h_reflex')).toBeGreaterThan(85);
});
