import { describe, expect, test } from 'vitest';
import { onPump, withoutDrug } from './patients.ts';

const SIGNS = ['rigidity', 'spasm_score', 'itch', 'tingling', 'seizure_hazard', 'clonus', 'breathing_rate'];

describe('once the circulation has stopped', () => {
  const dead = withoutDrug(120);

  test('reflexes are gone: no spasm, no rigidity, no itch, no breath, normal tone', () => {
    expect(dead.read('circulation')).toBeLessThan(1);
    for (const sign of SIGNS) expect(dead.read(sign), sign).toBeLessThan(0.01);
    expect(dead.read('ashworth_leg')).toBeLessThan(1.05);
    expect(dead.read('gcs')).toBe(3);
  });

  test('the body cools towards the room over a day or two', () => {
    const later = withoutDrug(120);
    expect(later.read('temperature_core')).toBeLessThan(34);
    later.advance(72);
    expect(later.read('temperature_core')).toBeLessThan(23);
    expect(later.read('temperature_core')).toBeGreaterThan(20);
  });

  test('an overdose that nobody treated cools in the same way, about 1 degC an hour at most', () => {
    const subject = onPump(450);
    subject.give('catheter_flush', 500);
    subject.advance(4);
    const early = subject.read('temperature_core');
    subject.advance(1);
    expect(early - subject.read('temperature_core')).toBeGreaterThan(0.3);
    expect(early - subject.read('temperature_core')).toBeLessThan(1.5);
    subject.advance(20);
    expect(subject.read('temperature_core')).toBeLessThan(28);
    expect(subject.read('heart_rate')).toBeLessThan(1);
  });

  test('creatine kinase, lactate and creatinine rise no more', () => {
    const later = withoutDrug(120);
    const before = ['ck_level', 'lactate', 'creatinine'].map((name) => later.read(name));
    later.advance(48);
    for (const [i, name] of ['ck_level', 'lactate', 'creatinine'].entries()) {
      expect(later.read(name), name).toBeCloseTo(before[i] ?? Number.NaN, 0);
    }
  });

  test('the monitor shows a heartbeat for some hours at most', () => {
    expect(withoutDrug(144).read('heart_rate')).toBeLessThan(1);
  });

  test('and none of this while the heart still beats in severe withdrawal', () => {
    const severe = withoutDrug(48);
    expect(severe.read('circulation')).toBeGreaterThan(99);
    expect(severe.read('temperature_core')).toBeGreaterThan(40.5);
    expect(severe.read('spasm_score')).toBeGreaterThan(3.9);
    expect(severe.read('rigidity')).toBeGreaterThan(3);
  });
});

test('haloperidol in an overdose never brings rigidity or seizures below none', () => {
  const subject = onPump(400);
  subject.set('ventilated', 1);
  subject.set('infusion', 2400);
  for (let hour = 0; hour < 72; hour++) {
    if (hour % 12 === 0) subject.give('haloperidol', 10);
    subject.advance(1);
    expect(subject.read('rigidity')).toBeGreaterThanOrEqual(0);
    expect(subject.read('seizure_hazard')).toBeGreaterThanOrEqual(0);
  }
});
