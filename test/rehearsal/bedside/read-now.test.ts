import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/case/index.ts';
import { readNow, withNoise } from '../../../src/rehearsal/bedside/index.ts';
import type { Observation } from '../../../src/rehearsal/bedside-file.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import { aCase, HOUR, simple } from '../../delivery/cases.ts';

const NOW = 10 * HOUR;

function observation(key: string): Observation {
  const found = bedside().observations.find((each) => each.key === key);
  if (found === undefined) throw new Error(`There is no observation ${key}`);
  return found;
}

const facts = (key: string, outputs: Record<string, number>, log: readonly Entry[] = []) =>
  readNow(observation(key), outputs, aCase({ running: simple(300, 2000), log }), NOW, 3).facts.map(
    ({ fact }) => fact,
  );

const VITALS = {
  temperature_core: 38.93,
  heart_rate: 128.4,
  systolic: 168,
  diastolic: 102,
  breathing_rate: 24,
  spo2: 96.2,
  gcs: 14,
  circulation: 100,
};

describe('a full set of observations', () => {
  const read = readNow(observation('vital_signs'), VITALS, aCase(), NOW, 3);

  it('gives every number once, taken by hand, and as a fact with its number in words', () => {
    expect(read.readings.map(({ output }) => output)).toEqual([
      'temperature_core',
      'heart_rate',
      'systolic',
      'diastolic',
      'breathing_rate',
      'spo2',
      'gcs',
    ]);
    expect(read.readings.every(({ by }) => by === 'hand')).toBe(true);
    const temperature = read.readings[0]?.value;
    expect(read.facts[0]).toEqual({
      fact: 'temperature',
      at_s: NOW,
      says: `core temperature ${temperature} °C`,
      from: 'observation',
      value: temperature,
    });
  });

  it('says nothing of a pulse that is there, and "no pulse" when it is gone', () => {
    expect(facts('vital_signs', VITALS)).not.toContain('no_pulse');
    expect(facts('vital_signs', { ...VITALS, circulation: 10 })).toContain('no_pulse');
  });

  it('reads only what can be read', () => {
    expect(facts('vital_signs', { heart_rate: 80 })).toEqual(['heart_rate']);
  });
});

describe('the error of a reading', () => {
  it('never passes 4 beats, 6 mmHg, 0.1 degC; the same draw and second read the same', () => {
    const spans = [
      ['heart_rate', 90, 4],
      ['systolic', 130, 6],
      ['temperature_core', 37, 0.1],
    ] as const;
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000_000), (draw, at_s) => {
        for (const [output, truth, most] of spans) {
          const read = withNoise(output, truth, draw, at_s);
          expect(Math.abs(read - truth)).toBeLessThanOrEqual(most + 1e-9);
          expect(withNoise(output, truth, draw, at_s)).toBe(read);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('differs from reading to reading, and averages out', () => {
    const read = Array.from({ length: 400 }, (_, i) => withNoise('heart_rate', 90, 1, i * 60));
    expect(new Set(read).size).toBeGreaterThan(5);
    expect(read.reduce((sum, each) => sum + each, 0) / read.length).toBeCloseTo(90, 0);
  });

  it('stays on the scale, and leaves a stopped heart and a laboratory value alone', () => {
    for (let at_s = 0; at_s < 3000; at_s += 60) {
      expect(withNoise('ashworth_leg', 1, 2, at_s)).toBeGreaterThanOrEqual(1);
      expect(withNoise('spo2', 100, 2, at_s)).toBeLessThanOrEqual(100);
      expect(withNoise('heart_rate', 0, 2, at_s)).toBe(0);
      expect(withNoise('ck_level', 904, 2, at_s)).toBe(900);
      expect(withNoise('gcs', 14, 2, at_s)).toBe(14);
    }
  });
});

describe('a score', () => {
  it('of tone, spasms, clonus or a complaint is a whole grade of its scale, at most one beside the truth', () => {
    const scales = [
      ['ashworth_leg', 1, 5],
      ['ashworth_arm', 1, 5],
      ['spasm_score', 0, 4],
      ['clonus', 0, 3],
      ['itch', 0, 10],
      ['tingling', 0, 10],
      ['pain', 0, 10],
    ] as const;
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.nat(10_000), fc.nat(10_000_000), (of, draw, at_s) => {
        for (const [output, least, most] of scales) {
          const truth = least + of * (most - least);
          const read = withNoise(output, truth, draw, at_s);
          expect(Number.isInteger(read), `${output} ${read}`).toBe(true);
          expect(read).toBeGreaterThanOrEqual(least);
          expect(read).toBeLessThanOrEqual(most);
          expect(Math.abs(read - truth)).toBeLessThanOrEqual(output === 'pain' ? 1.5 : 1.3);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is found by looking', () => {
  const trigger = { id: 1, at_s: HOUR, kind: 'trigger', trigger: 'bladder', strength: 0.8 } as const;
  const drained = { id: 2, at_s: 2 * HOUR, kind: 'treatment', action: 'bladder_drainage' } as const;

  it('a full bladder until it is drained', () => {
    expect(facts('bladder_bowel', {}, [trigger])).toEqual(['bladder_full', 'bowel_clear']);
    expect(facts('bladder_bowel', {}, [trigger, drained])).toEqual(['bladder_empty', 'bowel_clear']);
    expect(facts('bladder_bowel', {}, [{ ...trigger, at_s: NOW + 1 }])).toContain('bladder_empty');
  });

  it('a full bowel in constipation, a focus in sepsis, one side in stroke', () => {
    const ill = (illness: string) => ({ id: 1, at_s: HOUR, kind: 'illness', illness, strength: 1 }) as const;
    expect(facts('bladder_bowel', {}, [ill('constipation')])).toContain('bowel_full');
    expect(facts('skin_wound', {}, [ill('sepsis')])).toContain('infection_signs');
    expect(facts('skin_wound', {})).toContain('no_infection_signs');
    expect(facts('pupils_reflexes', { brainstem_reflexes: 100 }, [ill('stroke')])).toContain('one_sided');
  });

  it('a swelling over the pump after a fill beside it', () => {
    const fill = { id: 1, at_s: 9 * HOUR, kind: 'fault', fault: 'pocket_fill', severity: 0.8 } as const;
    expect(facts('pocket_look', {}, [fill])).toEqual(['pocket_swollen']);
    expect(facts('pocket_look', {})).toEqual(['pocket_flat']);
  });

  it('reflexes in one of three words, and a headache only where there is one', () => {
    const reflexes = (percent: number) => facts('pupils_reflexes', { brainstem_reflexes: percent })[0];
    expect([100, 59.6, 59.4, 10, 9.4, 0].map(reflexes)).toEqual([
      'reflexes_present',
      'reflexes_present',
      'reflexes_weak',
      'reflexes_weak',
      'reflexes_absent',
      'reflexes_absent',
    ]);
    expect(facts('headache_flushing', { dysreflexia: 60 })).toEqual(['flushed_headache']);
    expect(facts('headache_flushing', { dysreflexia: 0 })).toEqual(['no_flush']);
  });

  it('blood goes to the laboratory, the monitor reads for itself', () => {
    const lab = readNow(observation('bloods'), { ck_level: 12_000 }, aCase(), NOW, 1);
    expect(lab.readings[0]?.by).toBe('laboratory');
    expect(lab.facts[0]?.says).toBe('creatine kinase 12,000 U/L');
    expect(readNow(observation('monitor'), VITALS, aCase(), NOW, 1).readings[0]?.by).toBe('monitor');
  });
});
