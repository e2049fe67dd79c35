import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/course/index.ts';
import { onPump, withoutDrug } from './patients.ts';

/** How an output differs, so many hours on, from the same patient who is left alone. */
function effect(of: string, at: () => Subject, treat: (subject: Subject) => void, hours: number): number {
  const [treated, left] = [at(), at()];
  treat(treated);
  treated.advance(hours);
  left.advance(hours);
  return treated.read(of) - left.read(of);
}
const withdrawing = () => withoutDrug(30);
const overdosed = () => {
  const subject = onPump(300);
  subject.set('ventilated', 1);
  subject.set('infusion', 1200);
  subject.advance(10);
  return subject;
};

describe('what helps in withdrawal', () => {
  test('propofol hides about one step while it runs, and takes breath', () => {
    const ventilated = () => {
      const subject = withdrawing();
      subject.set('ventilated', 1);
      return subject;
    };
    const step = effect('withdrawal_severity', ventilated, (each) => each.set('propofol_rate', 3), 1);
    expect(step).toBeLessThan(-0.4);
    expect(step).toBeGreaterThan(-1.5);
    expect(effect('breathing_rate', withdrawing, (each) => each.set('propofol_rate', 3), 0.5)).toBeLessThan(
      -8,
    );
  });

  test('propofol lowers pressure, whether withdrawal raises it, lets it fall or has come to shock', () => {
    const give = (each: Subject) => each.set('propofol_rate', 3);
    for (const pressure_direction of [-1, -0.3, 0, 1]) {
      for (const hours of [20, 30, 48]) {
        const ventilated = () => {
          const subject = withoutDrug(hours, { pressure_direction });
          subject.set('ventilated', 1);
          return subject;
        };
        for (const later of [0.05, 3]) {
          const change = effect('systolic', ventilated, give, later);
          expect(change, `${pressure_direction} at ${hours} h`).toBeLessThan(0.5);
        }
      }
    }
    expect(effect('systolic', () => withoutDrug(30), give, 1)).toBeLessThan(-15);
  });

  test('dexmedetomidine slows the heart and covers no seizure', () => {
    const give = (each: Subject) => each.set('dexmedetomidine_rate', 0.7);
    expect(effect('heart_rate', withdrawing, give, 1)).toBeLessThan(-8);
    expect(effect('systolic', withdrawing, give, 1)).toBeLessThan(-8);
    expect(effect('seizure_hazard', withdrawing, give, 1)).toBeCloseTo(0, 6);
  });

  test('flumazenil undoes a benzodiazepine and nothing else', () => {
    const covered = () => {
      const subject = withdrawing();
      subject.give('lorazepam', 4);
      return subject;
    };
    const undo = (each: Subject) => each.give('flumazenil', 0.5);
    expect(effect('seizure_hazard', covered, undo, 0.25)).toBeGreaterThan(0.002);
    expect(effect('gcs', overdosed, undo, 0.25)).toBeCloseTo(0, 4);
  });
});

describe('what tempts', () => {
  test('paracetamol takes 0.2 degC off withdrawal, more off an infection', () => {
    const give = (each: Subject) => each.give('paracetamol', 1);
    const withdrawal = effect('temperature_core', withdrawing, give, 3);
    expect(withdrawal).toBeLessThan(-0.05);
    expect(withdrawal).toBeGreaterThan(-0.35);
    const infected = () => {
      const subject = onPump(400);
      subject.set('infection', 1);
      subject.advance(24);
      return subject;
    };
    expect(effect('temperature_core', infected, give, 3)).toBeLessThan(-0.1);
  });

  test('haloperidol makes seizures likelier in withdrawal', () => {
    const more = effect('seizure_hazard', withdrawing, (each) => each.give('haloperidol', 5), 1);
    expect(more * 6).toBeGreaterThan(0.05);
  });

  test('physostigmine slows the heart and hardly wakes; naloxone does nothing', () => {
    const give = (each: Subject) => each.give('physostigmine', 2);
    expect(effect('gcs', overdosed, give, 0.25)).toBeLessThan(0.5);
    expect(effect('heart_rate', overdosed, give, 0.25)).toBeLessThan(-6);
    expect(effect('seizure_hazard', overdosed, give, 0.25)).toBeGreaterThan(0.03);
    expect(effect('gcs', overdosed, (each) => each.give('naloxone', 2), 0.25)).toBe(0);
  });

  test('suxamethonium is tolerable in health and stops the heart once muscle has broken down', () => {
    const give = (each: Subject) => {
      each.set('ventilated', 1);
      each.give('suxamethonium', 1.5);
    };
    expect(effect('potassium', () => onPump(400), give, 0.05)).toBeLessThan(1);
    const broken = withoutDrug(56);
    give(broken);
    broken.advance(0.05);
    expect(broken.read('potassium')).toBeGreaterThan(7.5);
    broken.advance(0.5);
    expect(broken.read('circulation')).toBeLessThan(70);
  });

  test('a beta-blocker alone: pressure goes up in withdrawal and down in shock', () => {
    const give = (each: Subject) => each.give('beta_blocker', 10);
    expect(effect('systolic', () => withoutDrug(24), give, 0.5)).toBeGreaterThan(5);
    expect(effect('systolic', () => withoutDrug(54), give, 0.5)).toBeLessThan(-5);
  });

  test('an antihypertensive lowers the pressure of dysreflexia while the trigger stays', () => {
    const dysreflexic = () => {
      const subject = onPump(400, { dysreflexia_prone: 1 });
      subject.set('noxious', 1);
      subject.advance(0.5);
      return subject;
    };
    expect(effect('systolic', dysreflexic, (each) => each.give('antihypertensive', 10), 0.5)).toBeLessThan(
      -15,
    );
  });
});
