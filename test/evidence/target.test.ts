import { describe, expect, test } from 'vitest';
import type { EvidenceFile, Readout } from '../../src/evidence/file.ts';
import { intervalOf } from '../../src/evidence/interval/index.ts';
import { nearestOf } from '../../src/evidence/simulate/curve.ts';
import { asTargets } from '../../src/evidence/target.ts';

function file(use: EvidenceFile['use'], of: 'withdrawal' | 'overdose', at_h: number): EvidenceFile {
  const readout: Readout = {
    ...{ id: 'heart', class: of, arm: 'main', of: 'heart_rate', at: 'later', unit: '1/min' },
    feature: { kind: 'value', at: { after: 'stop', at_h } },
    observed: { kind: 'value', value: 120 },
  };
  return {
    ...{ id: 'one', citation: 'one', use, says: 'One.', omitted: [], readouts: [readout] },
    population: { n: 1, causes: { ms: 1 } },
    arms: [
      {
        ...{ id: 'main', tip_level: 'T10' },
        steps: [{ id: 'stop', for_h: 40, kind: 'stop', what: 'infusion' }],
      },
    ],
  };
}

describe('targets', () => {
  test('a stage of withdrawal may come 3 h early or late, one of overdose by 30% of the time', () => {
    expect(asTargets(file('target', 'withdrawal', 30)).readouts[0]?.feature).toEqual({
      ...{ kind: 'nearest', to: 120 },
      in: { after: 'stop', from_h: 27, to_h: 33 },
    });
    expect(asTargets(file('target', 'overdose', 10)).readouts[0]?.feature).toMatchObject({
      in: { from_h: 7, to_h: 13 },
    });
  });

  test('never before the step or after the arm', () => {
    const within = (at_h: number) => asTargets(file('target', 'withdrawal', at_h)).readouts[0]?.feature;
    expect(within(1)).toMatchObject({ in: { from_h: 0, to_h: 4 } });
    expect(within(39)).toMatchObject({ in: { from_h: 36, to_h: 40 } });
  });

  test('are met within 15 beats; what was published stays as it was', () => {
    const [target] = asTargets(file('target', 'withdrawal', 30)).readouts;
    expect(target && intervalOf(target)).toMatchObject({ from: 105, to: 135 });
    const published = file('check', 'withdrawal', 30);
    expect(asTargets(published)).toBe(published);
    const [readout] = published.readouts;
    expect(readout && intervalOf(readout)).toMatchObject({ from: 110, to: 130 });
  });

  test('the nearest value of a curve is the target itself where the curve passes it', () => {
    const curve = { t_h: [0, 1, 2], value: [90, 110, 130] };
    expect(nearestOf(curve, 120)).toBe(120);
    expect(nearestOf(curve, 140)).toBe(130);
    expect(nearestOf(curve, 80)).toBe(90);
  });
});
