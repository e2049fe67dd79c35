import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/course/index.ts';
import { onPump } from './patients.ts';

/** Flushed out of a catheter full of 2,000 mcg/mL. */
function flushed(own = {}): Subject {
  const subject = onPump(450, own);
  subject.give('catheter_flush', 500);
  return subject;
}

function ventilated(subject: Subject): Subject {
  subject.set('ventilated', 1);
  return subject;
}

describe('overdose', () => {
  test('usual doses leave a patient awake, breathing and with reflexes', () => {
    for (const mcg_day of [200, 500, 800]) {
      const patient = onPump(mcg_day);
      expect(patient.read('gcs')).toBeGreaterThan(14.5);
      expect(patient.read('breathing_rate')).toBeGreaterThan(13);
      expect(patient.read('heart_rate')).toBeGreaterThan(72);
      expect(patient.read('brainstem_reflexes')).toBeGreaterThan(99);
      expect(patient.read('circulation')).toBeGreaterThan(99);
    }
  });

  test('a side-port flush takes legs within 10 min, consciousness within the hour and brainstem reflexes with it', () => {
    const subject = ventilated(flushed());
    subject.advance(1 / 6);
    expect(subject.read('weakness_leg')).toBeGreaterThan(0.5);
    expect(subject.read('gcs')).toBeGreaterThan(10);
    subject.advance(5 / 6);
    expect(subject.read('gcs')).toBeLessThan(5);
    subject.advance(2);
    expect(subject.read('brainstem_reflexes')).toBeLessThan(30);
    expect(subject.read('temperature_core')).toBeLessThan(35);
    expect(subject.read('heart_rate')).toBeLessThan(55);
    expect(subject.read('circulation')).toBeGreaterThan(95);
  });

  test('the patient who looked brain dead wakes a day later, then withdraws while the pump stays off', () => {
    const subject = ventilated(flushed());
    subject.set('infusion', 0);
    subject.advance(36);
    expect(subject.read('gcs')).toBeGreaterThan(12);
    expect(subject.read('brainstem_reflexes')).toBeGreaterThan(95);
    expect(subject.read('withdrawal_severity')).toBeGreaterThan(2);
  });

  test('without an airway the heart stops; compressions without air do not start it, with air they do', () => {
    const subject = flushed();
    subject.advance(2);
    expect(subject.read('circulation')).toBeLessThan(10);
    expect(subject.read('systolic')).toBeLessThan(30);
    expect(subject.read('spo2')).toBeLessThan(60);
    subject.set('compressions', 1);
    subject.advance(0.5);
    expect(subject.read('circulation')).toBeLessThan(50);
    subject.set('ventilated', 1);
    subject.advance(0.75);
    expect(subject.read('circulation')).toBeGreaterThan(80);
    subject.set('compressions', 0);
    subject.advance(2);
    expect(subject.read('circulation')).toBeGreaterThan(90);
  });

  test('air without compressions does not bring a stopped heart back', () => {
    const subject = flushed();
    subject.advance(3);
    subject.set('ventilated', 1);
    subject.advance(1);
    expect(subject.read('circulation')).toBeLessThan(10);
  });

  test('a pocket fill takes hours, and drawing the pocket out early spares the coma', () => {
    const filled = (drawn: number) => {
      const subject = onPump(500);
      subject.give('pocket_fill', 68);
      subject.advance(0.25);
      subject.give('pocket_aspiration', drawn);
      return subject;
    };
    const left = filled(0);
    left.advance(0.5);
    expect(left.read('gcs')).toBeGreaterThan(13);
    left.advance(2.75);
    expect(left.read('gcs')).toBeLessThan(9);
    const drawn = filled(0.7);
    drawn.advance(3.25);
    expect(drawn.read('gcs')).toBeGreaterThan(11);
  });

  test('spinal fluid drawn off wakes earlier', () => {
    const waking = (drain_mL_h: number) => {
      const subject = ventilated(onPump(300));
      subject.set('infusion', 1500);
      subject.advance(10);
      subject.set('infusion', 0);
      subject.set('drain', drain_mL_h);
      subject.advance(0.5);
      subject.set('drain', 0);
      subject.advance(6);
      return subject.read('gcs');
    };
    expect(waking(70)).toBeGreaterThan(waking(0) + 0.5);
  });

  test('drug lost into the pocket or tissue reaches plasma, hardly spinal fluid', () => {
    const lost = (input: string) => {
      const subject = onPump(400);
      subject.set('infusion', 0);
      subject.set(input, 400);
      subject.advance(72);
      return subject;
    };
    const delivered = onPump(400);
    for (const input of ['pocket_infusion', 'tissue_infusion']) {
      const subject = lost(input);
      expect(subject.read('plasma_level')).toBeGreaterThan(0.7 * delivered.read('plasma_level'));
      expect(subject.read('csf_conus_level')).toBeLessThan(0.1 * delivered.read('csf_conus_level'));
    }
    expect(lost('lumbar_infusion').read('csf_lumbar_level')).toBeGreaterThan(100);
  });
});
