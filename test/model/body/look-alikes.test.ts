import { describe, expect, test } from 'vitest';
import { onPump } from './patients.ts';

describe('what looks like withdrawal or overdose', () => {
  test('dysreflexia: pressure up, heart rate down, awake, without fever; gone minutes after the trigger', () => {
    const prone = onPump(400, { dysreflexia_prone: 1 });
    const [systolic, heart] = [prone.read('systolic'), prone.read('heart_rate')];
    prone.set('noxious', 1);
    prone.advance(0.5);
    expect(prone.read('dysreflexia')).toBeGreaterThan(80);
    expect(prone.read('systolic') - systolic).toBeGreaterThan(20);
    expect(prone.read('systolic') - systolic).toBeLessThan(100);
    expect(prone.read('heart_rate')).toBeLessThan(heart - 15);
    expect(prone.read('gcs')).toBeGreaterThan(14.5);
    expect(prone.read('temperature_core')).toBeLessThan(37.1);
    expect(prone.read('ck_level')).toBeLessThan(200);
    prone.set('noxious', 0);
    prone.advance(0.3);
    expect(prone.read('systolic') - systolic).toBeLessThan(5);
  });

  test('the same trigger raises tone, not pressure, in one whose lesion is lower', () => {
    const other = onPump(400);
    const systolic = other.read('systolic');
    other.set('noxious', 1);
    other.advance(0.5);
    expect(other.read('systolic')).toBeCloseTo(systolic, 0);
  });

  test('a local infection has fever, white cells and CRP, without itch or rigidity; antibiotics take hours', () => {
    const subject = onPump(360);
    subject.set('infection', 1);
    subject.advance(48);
    expect(subject.read('temperature_core')).toBeGreaterThan(37.7);
    expect(subject.read('heart_rate')).toBeGreaterThan(95);
    expect(subject.read('white_cells')).toBeGreaterThan(12);
    expect(subject.read('crp')).toBeGreaterThan(80);
    expect(subject.read('itch')).toBeLessThan(0.5);
    expect(subject.read('systolic')).toBeGreaterThan(110);
    subject.set('antibiotics', 1);
    subject.advance(2);
    expect(subject.read('temperature_core')).toBeGreaterThan(37.5);
    subject.advance(34);
    expect(subject.read('temperature_core')).toBeLessThan(37.4);
  });

  test('sepsis lowers pressure and raises lactate', () => {
    const subject = onPump(360);
    subject.set('sepsis', 1);
    subject.advance(24);
    expect(subject.read('systolic')).toBeLessThan(95);
    expect(subject.read('lactate')).toBeGreaterThan(3);
    expect(subject.read('temperature_core')).toBeGreaterThan(38.5);
    expect(subject.read('circulation')).toBeGreaterThan(90);
  });

  test('stroke and other sedatives take consciousness without flaccid drug legs or with shallow breath', () => {
    const stroke = onPump(400);
    stroke.set('stroke', 1);
    stroke.advance(1);
    expect(stroke.read('gcs')).toBeLessThan(12);
    expect(stroke.read('systolic')).toBeGreaterThan(140);
    expect(stroke.read('breathing_rate')).toBeGreaterThan(12);
    const drugged = onPump(400);
    drugged.set('sedatives', 1);
    drugged.advance(1);
    expect(drugged.read('gcs')).toBeLessThan(7);
    expect(drugged.read('breathing_rate')).toBeLessThan(8);
    expect(drugged.read('brainstem_reflexes')).toBeGreaterThan(80);
  });

  test('other sedatives at full strength: deeply asleep for days with weak breath, which a bag carries', () => {
    const drugged = onPump(400);
    drugged.set('sedatives', 1);
    drugged.advance(72);
    expect(drugged.read('gcs')).toBeLessThan(7);
    expect(drugged.read('spo2')).toBeLessThan(88);
    expect(drugged.read('circulation')).toBeGreaterThan(95);
    drugged.set('ventilated', 1);
    drugged.advance(0.5);
    expect(drugged.read('spo2')).toBeGreaterThan(95);
  });

  test('flumazenil wakes them a little for an hour or two', () => {
    const drugged = onPump(400);
    drugged.set('sedatives', 1);
    drugged.advance(6);
    const asleep = drugged.read('gcs');
    drugged.give('flumazenil', 0.5);
    drugged.advance(0.1);
    expect(drugged.read('gcs')).toBeGreaterThan(asleep + 0.5);
    expect(drugged.read('gcs')).toBeLessThan(9);
    drugged.advance(8);
    expect(drugged.read('gcs')).toBeLessThan(asleep + 0.2);
  });
});
