import { expect, test } from 'vitest';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { type Fault, type FaultEffect, PUMPS } from '../../src/case/index.ts';
import { plausible } from '../../src/diagnosis/plausible.ts';

const SEVERITIES = Array.from({ length: 101 }, (_, i) => i / 100);

function faultNamed(key: string): Fault {
  const fault = FAULTS.get(key);
  if (fault === undefined) throw new Error(`there is no fault ${key}`);
  return fault;
}

/** The size of what somebody wrote, filled or keyed at a severity: times, or mL. */
function sizeAt({ effects }: Fault, severity: number): number {
  const [span] = effects.flatMap((effect: FaultEffect) =>
    'times' in effect ? [effect.times] : 'more_mL' in effect ? [effect.more_mL] : [],
  );
  if (span === undefined) throw new Error('nothing of this fault is written as a number');
  return span.least + (span.most - span.least) * severity;
}

test.each([
  'concentration_entered_high',
  'concentration_entered_low',
  'stronger_drug_filled',
  'weaker_drug_filled',
  'bridge_forgotten_stronger',
  'bridge_forgotten_weaker',
])('of two strengths that are sold one is taken for the other: %s', (key) => {
  const fault = faultNamed(key);
  const sold = new Set(
    [...PUMPS.values()].flatMap(({ concentrations_mcg_mL: strengths }) =>
      strengths.flatMap((one) => strengths.map((other) => one / other)),
    ),
  );
  for (const severity of SEVERITIES) {
    const near = plausible(fault, severity);
    expect(near).toBeGreaterThanOrEqual(0);
    expect(near).toBeLessThanOrEqual(1);
    expect([...sold].some((times) => Math.abs(times - sizeAt(fault, near)) < 1e-9)).toBe(true);
    expect(sizeAt(fault, near)).not.toBe(1);
  }
});

test.each(['dose_keyed_wrong', 'flex_per_hour', 'fill_volume_misentered'])(
  'somebody keys whole numbers, the nearest to what was drawn: %s',
  (key) => {
    const fault = faultNamed(key);
    for (const severity of SEVERITIES) {
      const size = sizeAt(fault, plausible(fault, severity));
      expect(size).toBeCloseTo(Math.round(size), 9);
      expect(Math.abs(size - sizeAt(fault, severity))).toBeLessThanOrEqual(0.5 + 1e-9);
    }
  },
);

test('all of what can be written is drawn, from the least to the most', () => {
  const times = (key: string) => {
    const fault = faultNamed(key);
    return [...new Set(SEVERITIES.map((each) => sizeAt(fault, plausible(fault, each))))];
  };
  expect(times('concentration_entered_high')).toEqual([2, 4]);
  expect(times('weaker_drug_filled')).toEqual([0.5, 0.25]);
  expect(times('dose_keyed_wrong').map(Math.round)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each(['catheter_kink', 'catheter_micro_leak', 'over_infusion', 'motor_stall'])(
  'how bad something is that nobody writes down stays as it was drawn: %s',
  (key) => {
    for (const severity of SEVERITIES) expect(plausible(faultNamed(key), severity)).toBe(severity);
  },
);

test('what is plausible stays so', () => {
  for (const fault of FAULTS.values()) {
    for (const severity of SEVERITIES) {
      const near = plausible(fault, severity);
      expect(plausible(fault, near)).toBe(near);
    }
  }
});
